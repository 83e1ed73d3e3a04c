"""The start of a new gesprek: title, department and short description, one after the other, and back."""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Final

from msgspec import Struct

from functiewijzer.cli.dossiers.bewaren import Bewaarder
from functiewijzer.cli.gesprek.scherm import Scherm, Tekstvraag, Terug, ask_line
from functiewijzer.core.dossiers.dossier import Dossier
from functiewijzer.core.schema import MAX_NAAM, MAX_TEKST

Beginstap = Callable[[Dossier], Dossier | Terug | None]

_EXPLAIN_TITEL: Final = (
    "De titel zoals die in uw organisatie voorkomt, bijvoorbeeld op de vacature of in het contract. "
    "De titel bepaalt ook de naam van het bestand waarin het gesprek wordt bewaard."
)
_KOPVRAGEN: Final = (
    ("afdeling", "Afdeling", MAX_NAAM),
    ("omschrijving", "Korte omschrijving van de functie, één regel", MAX_TEKST),
)


class Begin(Struct, frozen=True):
    """Asks what is not known of the job; the title names the file, unless `bestand` does."""

    scherm: Scherm
    bewaarder: Bewaarder
    bestand: Path | None

    def steps_for(self, dossier: Dossier) -> Iterator[Beginstap]:
        """Yield a step for all that is to be asked; where the title is known the file is taken at once."""
        if dossier.functietitel is not None:
            self._claim(dossier)
        else:
            yield self._ask_titel
        for key, tekst, limit in _KOPVRAGEN:
            if getattr(dossier, key) is None:
                yield partial(self._ask_optional, key, tekst, limit)

    def _claim(self, dossier: Dossier) -> None:
        """Take the file, and say where everything is kept."""
        path = self.bewaarder.claim(self.bestand, Path(), dossier.functietitel or "")
        self.bewaarder.keep(dossier)
        self.scherm.tell(
            f"Het gesprek wordt na elk antwoord bewaard in {path}. Met Ctrl-C stopt u; later gaat u verder."
        )
        self.scherm.tell()

    def _ask_titel(self, dossier: Dossier) -> Dossier | Terug:
        titel = ask_titel(self.scherm, dossier.functietitel)
        if isinstance(titel, Terug):
            return titel
        known = dossier.model_copy(update={"functietitel": titel})
        if self.bewaarder.path is None:
            self._claim(known)
        self.bewaarder.keep(known)
        return known

    def _ask_optional(self, key: str, tekst: str, limit: int, dossier: Dossier) -> Dossier | Terug:
        typed = ask_line(self.scherm, Tekstvraag(tekst, getattr(dossier, key) or "", leeg="overslaan"), limit=limit)
        if isinstance(typed, Terug):
            return typed
        known = dossier.model_copy(update={key: typed})
        self.bewaarder.keep(known)
        return known


def ask_titel(scherm: Scherm, earlier: str | None = None) -> str | Terug:
    """Ask for the title until there is one."""
    vraag = Tekstvraag("Wat is de titel van de functie?", earlier or "", _EXPLAIN_TITEL)
    while (typed := ask_line(scherm, vraag, limit=MAX_NAAM)) is None:
        scherm.tell("Zonder titel kan het gesprek niet beginnen. Met Ctrl-C stopt u.")
    return typed
