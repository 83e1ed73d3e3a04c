"""The Scherm: the little that a dialogue needs of the person in front of it. Values in, values out."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Final, Protocol


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
