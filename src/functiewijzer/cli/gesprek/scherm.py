"""The Scherm: the little that a dialogue needs of the person in front of it. Values in, values out."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Final, Protocol

from functiewijzer.rendering.veilig import clean_line, visible_line


class Terug(Enum):
    """The answer of somebody who wants to go back."""

    TERUG = "terug"


TERUG: Final = Terug.TERUG


@dataclass(frozen=True, slots=True)
class Keuze:
    """One thing to choose: `detail` stands below it, `toelichting` is shown as help, `letter` may be typed for it."""

    id: str
    tekst: str
    detail: str | None = None
    toelichting: str | None = None
    letter: str | None = None


@dataclass(frozen=True, slots=True)
class Keuzevraag:
    """A question with fixed answers; `gekozen` is the answer that Enter gives."""

    tekst: str
    keuzes: Sequence[Keuze]
    gekozen: str | None = None
    toelichting: str | None = None

    def keuze(self, keuze_id: str) -> Keuze:
        """Return a choice by its id."""
        return next(keuze for keuze in self.keuzes if keuze.id == keuze_id)


@dataclass(frozen=True, slots=True)
class Tekstvraag:
    """A question for one line of text; `standaard` is the text that Enter keeps."""

    tekst: str
    standaard: str = ""
    toelichting: str | None = None


class Scherm(Protocol):
    """Tells, asks to choose and asks for text. Ctrl-C and the end of the input raise KeyboardInterrupt."""

    def tell(self, text: str = "", *, strong: bool = False, exact: bool = False) -> None:
        """Say something, wrapped to the width; `exact` text is never broken, so that it can be copied."""

    def choose(self, vraag: Keuzevraag) -> str | Terug:
        """Return the id of the choice, or TERUG. Help is shown without the caller knowing."""

    def ask_text(self, vraag: Tekstvraag) -> str | Terug:
        """Return what was typed, as typed, or TERUG."""


def ask_line(
    scherm: Scherm, tekst: str, *, limit: int, earlier: str | None = None, toelichting: str | None = None
) -> str | Terug | None:
    """Return the line that was typed, None where it was left empty, or TERUG.

    Text that was not changed comes back byte for byte, also where the screen could not show all of it.
    """
    shown = visible_line(earlier or "")
    while True:
        typed = scherm.ask_text(Tekstvraag(tekst, shown, toelichting))
        if isinstance(typed, Terug):
            return typed
        if earlier is not None and typed == visible_line(earlier):
            return earlier
        line = clean_line(typed)
        if len(line) <= limit:
            return line or None
        scherm.tell(f"Dat is te lang: {len(line)} tekens, en er passen er {limit}. Maak de tekst korter.")
        shown = line[:limit]
