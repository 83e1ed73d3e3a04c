"""The flow of a gesprek: one question at a time, back, toelichting, and the review. Knows no terminal."""

from collections.abc import Callable

from msgspec.structs import replace

from functiewijzer.cli.gesprek.redenen import Redenvragen, ask_toelichting
from functiewijzer.cli.gesprek.scherm import EERSTE_VRAAG, TERUG, Scherm, Terug
from functiewijzer.cli.gesprek.stand import Gespreksstand, Opzet
from functiewijzer.cli.gesprek.vraagtekst import (
    KLAAR,
    OVERZICHT,
    VERDER,
    asks_toelichting,
    heading_of,
    held_uitsluitingen,
    make_keuzevraag,
    make_overzicht,
    make_vervolgvraag,
    reference_of,
    suggestion_of,
    uitsluiting_text,
)
from functiewijzer.core.indeling.indeling import is_settled
from functiewijzer.core.indeling.vragenlijst import Gesprek, next_vraag, open_vragen, path_of
from functiewijzer.core.profielen.antwoorden import WEET_NIET, Antwoord
from functiewijzer.core.profielen.vraag import Vraag


class Dialoog:
    """Asks what is missing, then shows the review; `keep` saves where it is after every answer."""

    def __init__(
        self, scherm: Scherm, stand: Gespreksstand, keep: Callable[[Gespreksstand], None], opzet: Opzet
    ) -> None:
        self.stand = replace(stand, gesprek=stand.gesprek.without_weet_niet())
        self.redenvragen = Redenvragen(scherm)
        self._scherm = scherm
        self._keep = keep
        self._opzet = opzet
        self._kort = opzet.kort
        self._known = frozenset(held_uitsluitingen(stand.gesprek))
        self._enough = False

    @property
    def gesprek(self) -> Gesprek:
        """The answers so far."""
        return self.stand.gesprek

    def run(self) -> Gespreksstand | Terug:
        """Hold the conversation, and return how it was when the person was done, or TERUG to what comes before it."""
        if self._ask_missing(self._first()) is TERUG:
            return TERUG
        while not self._review():
            pass
        return self.stand

    def _ask_missing(self, vraag: Vraag | None) -> Terug | None:
        while vraag is not None:
            if self._ask(vraag) is not TERUG:
                vraag = self._next()
            elif path_of(self.gesprek)[0] == vraag and self._opzet.has_begin:
                self._point_at(None)
                return TERUG
            else:
                vraag = self._before(vraag)
        if self._kort and open_vragen(self.gesprek) and is_settled(self.gesprek):
            self._scherm.tell()
            self._scherm.tell(
                "De overige vragen kunnen het advies niet meer veranderen, dus die slaan we over (--kort)."
            )
        return None

    def _first(self) -> Vraag | None:
        """Return where to go on: at the question that was looked at again, or at the first that is open."""
        return next((v for v in path_of(self.gesprek) if v.id == self.stand.verder_bij), None) or self._next()

    def _next(self) -> Vraag | None:
        return None if self._may_stop() else next_vraag(self.gesprek)

    def _may_stop(self) -> bool:
        if self._enough and held_uitsluitingen(self.gesprek):
            return True
        return self._kort and is_settled(self.gesprek)

    def _before(self, vraag: Vraag) -> Vraag:
        path = path_of(self.gesprek)
        position = path.index(vraag)
        if position == 0:
            self._scherm.tell(EERSTE_VRAAG)
        return path[max(position - 1, 0)]

    def _ask(self, vraag: Vraag) -> Terug | None:
        """Ask one question, why, and what to do when it shows that the reference does not fit."""
        self._show(vraag)
        if vraag.id in self.gesprek.antwoorden:
            self._point_at(vraag)
        while True:
            chosen = self._scherm.choose(make_keuzevraag(vraag, self.gesprek.antwoorden.get(vraag.id)))
            if isinstance(chosen, Terug):
                return TERUG
            self._store(vraag, self._changed(vraag, chosen.id))
            needs_toelichting = vraag.id in asks_toelichting(self.gesprek)
            if (needs_toelichting or chosen.met_toelichting) and self._ask_toelichting(
                vraag, is_needed=needs_toelichting
            ) is TERUG:
                continue
            if self._tell_uitsluiting() is not TERUG and self._ask_reden(vraag) is not TERUG:
                self._point_at(None)
                return None

    def _point_at(self, vraag: Vraag | None) -> None:
        """Remember the question that is being looked at again, so that a conversation broken off goes on there."""
        place = vraag.id if vraag is not None else None
        if place != self.stand.verder_bij:
            self.stand = replace(self.stand, verder_bij=place)
            self._keep(self.stand)

    def _ask_reden(self, vraag: Vraag) -> Terug | None:
        redenen = self.redenvragen.ask_after(vraag, self.gesprek, self.stand.redenen)
        if isinstance(redenen, Terug):
            return TERUG
        if redenen != self.stand.redenen:
            self.stand = replace(self.stand, redenen=redenen)
            self._keep(self.stand)
        return None

    def _show(self, vraag: Vraag) -> None:
        self._scherm.tell()
        self._scherm.tell(f"── {heading_of(vraag, self.gesprek)} ──", strong=True)
        for line in (reference_of(vraag, self.gesprek), suggestion_of(vraag, self._opzet.voorstellen)):
            if line is not None:
                self._scherm.tell(line)
        self._scherm.tell()

    def _changed(self, vraag: Vraag, chosen: str) -> Antwoord:
        """Return the answer; what was explained belongs to the option, so it stays only with the same one."""
        earlier = self.gesprek.antwoorden.get(vraag.id, Antwoord())
        if (earlier.antwoord or WEET_NIET) != chosen:
            return Antwoord(antwoord=chosen)
        # Asked again, so the texts of today are the ones that were shown.
        return earlier.model_copy(update={"antwoord": chosen, "vraagtekst": None, "optietekst": None})

    def _store(self, vraag: Vraag, antwoord: Antwoord) -> None:
        gesprek = self.gesprek.with_antwoord(vraag.id, antwoord)
        # What is still to be said about the answer is asked again where the conversation is broken off before it.
        place = vraag.id if vraag.id in asks_toelichting(gesprek) else self.stand.verder_bij
        self.stand = replace(self.stand, gesprek=gesprek, verder_bij=place)
        self._keep(self.stand)

    def _ask_toelichting(self, vraag: Vraag, *, is_needed: bool) -> Terug | None:
        antwoord = self.gesprek.antwoorden[vraag.id]
        typed = ask_toelichting(antwoord.toelichting, self._scherm, is_needed=is_needed)
        if isinstance(typed, Terug):
            return TERUG
        self._store(vraag, antwoord.model_copy(update={"toelichting": typed}))
        return None

    def _tell_uitsluiting(self) -> Terug | None:
        """Say at once that the reference does not fit, so that nobody answers fifteen more questions for nothing."""
        held = held_uitsluitingen(self.gesprek)
        fresh = [stap for key, stap in held.items() if key not in self._known]
        for stap in fresh:
            self._scherm.tell()
            self._scherm.tell(uitsluiting_text(stap), strong=True)
        if fresh and self._next() is not None:
            chosen = self._scherm.choose(make_vervolgvraag(len(open_vragen(self.gesprek))))
            if isinstance(chosen, Terug):
                return TERUG
            self._enough = chosen.id == OVERZICHT
        self._known = frozenset(held)
        return None

    def _review(self) -> bool:
        """Show all answers; return True when the person is done."""
        self._scherm.tell()
        self._scherm.tell("── Overzicht van uw antwoorden ──", strong=True)
        self._scherm.tell(f"Vergeleken met profiel {self.gesprek.profiel.code} {self.gesprek.profiel.naam}.")
        chosen = self._scherm.choose(make_overzicht(self.gesprek))
        if not isinstance(chosen, Terug) and chosen.id == KLAAR:
            return True
        if not isinstance(chosen, Terug) and chosen.id == VERDER:
            self.stand = replace(self.stand, gesprek=self.gesprek.without_weet_niet())
            self._enough = self._kort = False
        else:
            last = path_of(self.gesprek)[-1]
            self._ask(last if isinstance(chosen, Terug) else self.gesprek.profiel.vragen_op_id[chosen.id])
            self._point_at(None)
        self._ask_missing(self._next())
        return False
