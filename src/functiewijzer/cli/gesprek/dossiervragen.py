"""What only people know of a grading: asked when the questions are done, until the record is whole or they skip it."""

from collections.abc import Callable
from dataclasses import dataclass, field

from pydantic import ValidationError

from functiewijzer.cli.datum import read_datum
from functiewijzer.cli.gesprek.dossierkeuzes import ask_besluit, ask_buur, ask_overwogen
from functiewijzer.cli.gesprek.dossiervraag import vraag_for
from functiewijzer.cli.gesprek.scherm import TERUG, Scherm, Terug, ask_line
from functiewijzer.core.bevinding import Plek
from functiewijzer.core.controles.personen import GIVE_A_ROLE, ROLLEN
from functiewijzer.core.dossiers.dossier import Dossier
from functiewijzer.core.dossiers.invullen import fill_in, text_at
from functiewijzer.core.dossiers.ontbrekend import INVULLEN, find_ontbrekend
from functiewijzer.core.indeling.bibliotheek import Bibliotheek
from functiewijzer.core.persoon import person_in
from functiewijzer.rendering.woorden import one_or_more


@dataclass(slots=True)
class Dossiervragen:
    """Asks for what a record lacks; `keep` saves the record after every answer, and returns it graded anew."""

    scherm: Scherm
    bibliotheek: Bibliotheek
    keep: Callable[[Dossier], Dossier]
    _asked: list[Plek] = field(default_factory=list)
    _skipped: set[Plek] = field(default_factory=set)

    def run(self, dossier: Dossier) -> Dossier:
        """Ask, and return the record as it is then."""
        missing = len(find_ontbrekend(dossier))
        if missing:
            self.scherm.tell()
            self.scherm.tell("── Het dossier aanvullen ──", strong=True)
            lacking = one_or_more(missing, "gegeven ontbreekt", "gegevens ontbreken")
            self.scherm.tell(f"Nog {lacking} voor een compleet dossier. Met Enter slaat u een vraag over.")
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
        missing = (item.plek for item in find_ontbrekend(dossier))
        return next((plek for plek in missing if plek not in self._asked and not self._is_moot(plek)), None)

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
    there, warned = text_at(dossier, plek), None
    earlier = None if there is not None and there.startswith(INVULLEN) else there
    while True:
        typed = ask_line(scherm, vraag.tekst, limit=vraag.limit, earlier=earlier, toelichting=vraag.toelichting)
        if typed is None or isinstance(typed, Terug):
            return typed
        person = person_in(typed, is_role=plek[-1] in ROLLEN)
        if person is not None and typed != warned:
            scherm.tell(f"‘{person}’ lijkt een persoon. {GIVE_A_ROLE} Klopt het toch, druk dan op Enter.")
            earlier = warned = typed
            continue
        try:
            return fill_in(dossier, plek, read_datum(typed) if vraag.is_datum else typed)
        except ValidationError:
            scherm.tell(f"‘{typed}’ kan hier niet. {vraag.toelichting}")
