"""What only people know of a grading: asked when the questions are done, until the record is whole or they skip it."""

from collections.abc import Callable

from msgspec import Struct, field
from msgspec.structs import replace
from pydantic import ValidationError

from functiewijzer.cli.datum import read_datum
from functiewijzer.cli.gesprek.dossierkeuzes import ask_besluit, ask_buur, ask_overwogen
from functiewijzer.cli.gesprek.dossiervraag import vraag_for
from functiewijzer.cli.gesprek.scherm import TERUG, Scherm, Tekstvraag, Terug, ask_line
from functiewijzer.core.bevinding import Plek
from functiewijzer.core.controles.personen import GIVE_A_ROLE, ROLLEN
from functiewijzer.core.dossiers.dossier import Dossier
from functiewijzer.core.dossiers.invullen import fill_in, text_at
from functiewijzer.core.dossiers.ontbrekend import INVULLEN, find_ontbrekend
from functiewijzer.core.indeling.bibliotheek import Bibliotheek
from functiewijzer.core.indeling.reden import is_reden
from functiewijzer.core.persoon import person_in
from functiewijzer.rendering.woorden import one_or_more


class Dossiervragen(Struct):
    """Asks for what a record lacks; `keep` saves the record after every answer, and returns it graded anew.

    What was skipped a moment ago (`overgeslagen`) is not asked again.
    """

    scherm: Scherm
    bibliotheek: Bibliotheek
    keep: Callable[[Dossier], Dossier]
    overgeslagen: frozenset[Plek] = frozenset()
    _asked: list[Plek] = field(default_factory=list)
    _skipped: set[Plek] = field(default_factory=set)

    def run(self, dossier: Dossier) -> Dossier:
        """Ask, and return the record as it is then."""
        missing = len(find_ontbrekend(dossier))
        if missing:
            self.scherm.tell()
            self.scherm.tell("── Het dossier aanvullen ──", strong=True)
            lacking = one_or_more(missing, "gegeven ontbreekt", "gegevens ontbreken")
            self.scherm.tell(f"Nog {lacking} voor een compleet dossier.")
        plek = self._next(dossier)
        while plek is not None:
            answered = self._ask(dossier, plek)
            if isinstance(answered, Terug):
                plek = self._asked.pop() if self._asked else self._first(plek)
                self._skipped.discard(plek)
            else:
                self._asked.append(plek)
                dossier = answered
                plek = self._next(dossier)
        return dossier

    def _first(self, plek: Plek) -> Plek:
        self.scherm.tell("Dit is de eerste vraag over het dossier; verder terug kan niet.")
        return plek

    def _next(self, dossier: Dossier) -> Plek | None:
        """Return what is missing and was not asked yet; of a block without its first part nothing more is asked."""
        # A question without an answer belongs to the gesprek itself, which asks it with its options.
        missing = (item.plek for item in find_ontbrekend(dossier) if item.plek[-1] != "antwoord")
        asked = {*self._asked, *self.overgeslagen}
        return next((plek for plek in missing if plek not in asked and not self._is_moot(plek)), None)

    def _is_moot(self, plek: Plek) -> bool:
        parents = (skipped[:-1] for skipped in self._skipped if skipped[-1] in {"naam", "door"})
        return any(parent and plek[: len(parent)] == parent for parent in parents)

    def _ask(self, dossier: Dossier, plek: Plek) -> Dossier | Terug:
        match plek:
            case ("overwogen",):
                changed = ask_overwogen(dossier, self.bibliotheek, self.scherm)
            case ("overwogen", code):
                changed = ask_buur(dossier, str(code), self.bibliotheek, self.scherm)
                if changed == dossier:
                    self._skipped.add(plek)
            case ("besluit",):
                changed = ask_besluit(dossier, self.bibliotheek, self.scherm)
            case _:
                changed = self._ask_text(dossier, plek)
        return changed if isinstance(changed, Terug) or changed == dossier else self.keep(changed)

    def _ask_text(self, dossier: Dossier, plek: Plek) -> Dossier | Terug:
        filled = ask_filled(dossier, plek, self.scherm)
        if isinstance(filled, Terug):
            return TERUG
        if filled is None:
            self._skipped.add(plek)
            return dossier
        return filled


def ask_filled(dossier: Dossier, plek: Plek, scherm: Scherm) -> Dossier | Terug | None:
    """Ask for one text or date, and return the dossier with it; None where the person skips it."""
    vraag = vraag_for(plek, dossier)
    there = text_at(dossier, plek)
    is_nothing = there is not None and (there.startswith(INVULLEN) or (vraag.is_reden and not is_reden(there)))
    earlier = None if is_nothing else there
    asked = Tekstvraag(vraag.tekst, earlier or "", vraag.toelichting, "overslaan", is_reden=vraag.is_reden)
    while True:
        typed = ask_without_person(scherm, asked, limit=vraag.limit, is_role=plek[-1] in ROLLEN)
        if typed is None or isinstance(typed, Terug):
            return typed
        try:
            return fill_in(dossier, plek, read_datum(typed) if vraag.is_datum else typed)
        except ValidationError:
            scherm.tell(f"‘{typed}’ kan hier niet. {vraag.toelichting}")


def ask_without_person(scherm: Scherm, vraag: Tekstvraag, *, limit: int, is_role: bool = False) -> str | Terug | None:
    """Ask as `ask_line` does, and ask once more where the line seems to name a person: it is about a job."""
    warned = None
    while True:
        typed = ask_line(scherm, vraag, limit=limit)
        person = person_in(typed, is_role=is_role) if isinstance(typed, str) else None
        if person is None or typed == warned:
            return typed
        scherm.tell(f"‘{person}’ lijkt een persoon. {GIVE_A_ROLE} Klopt het toch, druk dan op Enter.")
        warned = str(typed)
        vraag = replace(vraag, standaard=warned)
