"""The flow of a gesprek: one question at a time, back, toelichting, and the review. Knows no terminal."""

from collections.abc import Callable
from typing import Final

from functiewijzer.cli.gesprek.scherm import TERUG, Keuze, Keuzevraag, Scherm, Terug, ask_line
from functiewijzer.cli.gesprek.vraagtekst import (
    KLAAR,
    VERDER,
    asks_toelichting,
    heading_of,
    held_uitsluitingen,
    make_keuzevraag,
    make_overzicht,
    reference_of,
    uitsluiting_text,
)
from functiewijzer.core.indeling.indeling import is_settled
from functiewijzer.core.indeling.vragenlijst import Gesprek, next_vraag, open_vragen, path_of
from functiewijzer.core.profielen.antwoorden import Antwoord
from functiewijzer.core.profielen.vraag import Vraag
from functiewijzer.core.schema import MAX_TEKST
from functiewijzer.rendering.woorden import one_or_more

_DOORGAAN: Final = "doorgaan"
_OVERZICHT: Final = "overzicht"


class Dialoog:
    """Asks what is missing, then shows the review; `keep` saves the gesprek after every answer."""

    def __init__(self, scherm: Scherm, gesprek: Gesprek, keep: Callable[[Gesprek], None], *, kort: bool) -> None:
        self.gesprek = gesprek.without_weet_niet()
        self._scherm = scherm
        self._keep = keep
        self._kort = kort
        self._known = frozenset(held_uitsluitingen(gesprek))
        self._enough = False

    def run(self) -> Gesprek:
        """Hold the conversation, and return it as it was when the person was done."""
        self._ask_missing()
        while not self._review():
            pass
        return self.gesprek

    def _ask_missing(self) -> None:
        vraag = self._next()
        while vraag is not None:
            vraag = self._before(vraag) if self._ask(vraag) is TERUG else self._next()
        if self._kort and open_vragen(self.gesprek) and is_settled(self.gesprek):
            self._scherm.tell()
            self._scherm.tell(
                "De overige vragen kunnen het advies niet meer veranderen, dus die slaan we over (--kort)."
            )

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
            self._scherm.tell("Dit is de eerste vraag; verder terug kan niet.")
        return path[max(position - 1, 0)]

    def _ask(self, vraag: Vraag) -> Terug | None:
        """Ask one question, why, and what to do when it shows that the reference does not fit."""
        self._show(vraag)
        while True:
            chosen = self._scherm.choose(make_keuzevraag(vraag, self.gesprek.antwoorden.get(vraag.id)))
            if isinstance(chosen, Terug):
                return TERUG
            self._store(vraag, self._changed(vraag, chosen))
            if self._ask_toelichting(vraag) is not TERUG and self._tell_uitsluiting() is not TERUG:
                return None

    def _show(self, vraag: Vraag) -> None:
        self._scherm.tell()
        self._scherm.tell(f"── {heading_of(vraag, self.gesprek)} ──", strong=True)
        reference = reference_of(vraag, self.gesprek)
        if reference is not None:
            self._scherm.tell(reference)
        self._scherm.tell()

    def _changed(self, vraag: Vraag, chosen: str) -> Antwoord:
        """Return the answer; what was explained belongs to the option, so it stays only with the same one."""
        earlier = self.gesprek.antwoorden.get(vraag.id, Antwoord())
        if earlier.antwoord != chosen:
            return Antwoord(antwoord=chosen)
        # Asked again, so the texts of today are the ones that were shown.
        return earlier.model_copy(update={"vraagtekst": None, "optietekst": None})

    def _store(self, vraag: Vraag, antwoord: Antwoord) -> None:
        self.gesprek = self.gesprek.with_antwoord(vraag.id, antwoord)
        self._keep(self.gesprek)

    def _ask_toelichting(self, vraag: Vraag) -> Terug | None:
        if vraag.id not in asks_toelichting(self.gesprek):
            return None
        antwoord = self.gesprek.antwoorden[vraag.id]
        typed = ask_line(
            self._scherm,
            "Waarom dit antwoord? Noem kort wat in het werk zo is. (één regel; Enter: overslaan)",
            limit=MAX_TEKST,
            earlier=antwoord.toelichting,
            toelichting="Beschrijf het opgedragen werk, niet de persoon. Noem zo mogelijk waar het staat, "
            "bijvoorbeeld in de functiebeschrijving. De toelichting komt in het verslag.",
        )
        if isinstance(typed, Terug):
            return TERUG
        if typed is None:
            self._scherm.tell("Zonder toelichting krijgt het advies de vlag ‘ongemotiveerd’. U kunt die later geven.")
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
            chosen = self._scherm.choose(_what_now(len(open_vragen(self.gesprek))))
            if isinstance(chosen, Terug):
                return TERUG
            self._enough = chosen == _OVERZICHT
        self._known = frozenset(held)
        return None

    def _review(self) -> bool:
        """Show all answers; return True when the person is done."""
        self._scherm.tell()
        self._scherm.tell("── Overzicht van uw antwoorden ──", strong=True)
        self._scherm.tell(f"Vergeleken met profiel {self.gesprek.profiel.code} {self.gesprek.profiel.naam}.")
        chosen = self._scherm.choose(make_overzicht(self.gesprek))
        if chosen == KLAAR:
            return True
        if chosen == VERDER:
            self.gesprek = self.gesprek.without_weet_niet()
            self._enough = self._kort = False
        else:
            path = path_of(self.gesprek)
            self._ask(path[-1] if isinstance(chosen, Terug) else self.gesprek.profiel.vragen_op_id[chosen])
        self._ask_missing()
        return False


def _what_now(still_open: int) -> Keuzevraag:
    count = one_or_more(still_open, "open vraag", "open vragen")
    return Keuzevraag(
        "Wat wilt u doen?",
        (
            Keuze(_OVERZICHT, "Stoppen met vragen en naar het overzicht gaan"),
            Keuze(_DOORGAAN, f"Toch verdergaan met de vragen (nog {count})"),
        ),
        _OVERZICHT,
        "Zolang dit antwoord zo blijft, is de uitkomst geen match, wat u verder ook antwoordt. In het overzicht kunt u "
        "het antwoord wijzigen.",
    )
