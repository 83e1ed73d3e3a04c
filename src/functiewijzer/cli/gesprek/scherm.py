"""The Scherm: the little that a dialogue needs of the person in front of it. Values in, values out."""

from collections.abc import Callable, Sequence
from enum import Enum
from typing import Final, Protocol, TypeVar

from msgspec import Struct
from msgspec.structs import replace

from functiewijzer.core.indeling.reden import is_too_short
from functiewijzer.rendering.veilig import clean_line, visible_line


class Terug(Enum):
    """The answer of somebody who wants to go back."""

    TERUG = "terug"


TERUG: Final = Terug.TERUG
T = TypeVar("T")
EERSTE_VRAAG: Final = "Dit is de eerste vraag; verder terug kan niet."
_TOO_LITTLE: Final = "Dat zegt te weinig. Schrijf een paar woorden waaruit het blijkt."


class Keuze(Struct, frozen=True):
    """One thing to choose: `detail` stands below it, `toelichting` is shown as help."""

    id: str
    tekst: str
    detail: str | None = None
    toelichting: str | None = None


class Keuzevraag(Struct, frozen=True):
    """A question with fixed answers, none of which stands ready.

    `gegeven` is the answer that somebody gave before, which Enter keeps. With `kan_toelichten` an answer may be given
    together with the wish to say more about it.
    """

    tekst: str
    keuzes: Sequence[Keuze]
    gegeven: str | None = None
    toelichting: str | None = None
    kan_toelichten: bool = False

    def keuze(self, keuze_id: str) -> Keuze:
        """Return a choice by its id."""
        return next(keuze for keuze in self.keuzes if keuze.id == keuze_id)


class Gekozen(Struct, frozen=True):
    """What somebody chose, by its id, and whether they want to say more about it."""

    id: str
    met_toelichting: bool = False


class Tekstvraag(Struct, frozen=True):
    """A question for one line of text.

    `standaard` is the text that Enter keeps; `leeg` says what Enter does where there is no text. With `is_reden` a text
    that can't be a reason is refused (ADR 12).
    """

    tekst: str
    standaard: str = ""
    toelichting: str | None = None
    leeg: str = ""
    is_reden: bool = False


class Scherm(Protocol):
    """Tells, asks to choose and asks for text. Ctrl-C and the end of the input raise KeyboardInterrupt."""

    def tell(self, text: str = "", *, strong: bool = False, exact: bool = False) -> None:
        """Say something, wrapped to the width; `exact` text is never broken, so that it can be copied."""

    def choose(self, vraag: Keuzevraag) -> Gekozen | Terug:
        """Return what was chosen, or TERUG. Help is shown without the caller knowing."""

    def ask_text(self, vraag: Tekstvraag) -> str | Terug:
        """Return what was typed, as typed, or TERUG."""


def ask_line(scherm: Scherm, vraag: Tekstvraag, *, limit: int) -> str | Terug | None:
    """Return the line that was typed, None where it was left empty, or TERUG.

    Text that was not changed comes back byte for byte, also where the screen could not show all of it.
    """
    asked = replace(vraag, standaard=visible_line(vraag.standaard))
    while True:
        typed = scherm.ask_text(asked)
        if isinstance(typed, Terug):
            return typed
        if vraag.standaard and typed == visible_line(vraag.standaard):
            return vraag.standaard
        line = clean_line(typed)
        if len(line) > limit:
            scherm.tell(f"Dat is te lang: {len(line)} tekens, en er passen er {limit}. Maak de tekst korter.")
            asked = replace(vraag, standaard=line[:limit])
        elif vraag.is_reden and is_too_short(line):
            scherm.tell(_TOO_LITTLE)
        else:
            return line or None


def walk(start: T, stappen: Sequence[Callable[[T], T | Terug | None]], scherm: Scherm, *, from_end: bool = False) -> T:
    """Take the steps one by one, each from what the one before gave, and back where somebody asks for it.

    None is from a step with nothing to ask, which is passed by either way. With `from_end` somebody came back to the
    last step.
    """
    at, way = (len(stappen) - 1, -1) if from_end else (0, 1)
    while at < len(stappen):
        if at < 0:
            scherm.tell(EERSTE_VRAAG)
            at, way = 0, 1
        done = stappen[at](start)
        if isinstance(done, Terug):
            way = -1
        elif done is not None:
            start, way = done, 1
        at += way
    return start
