"""The Bevinding: one value for every problem, wherever it was found."""

from enum import StrEnum

from msgspec import Struct


class Ernst(StrEnum):
    """How serious a finding is: a fout fails validation, a waarschuwing only with --streng."""

    FOUT = "fout"
    WAARSCHUWING = "waarschuwing"


class Vindplaats(Struct, frozen=True, order=True):
    """Where something stands: file as the user named it, line and column from 1 (0 where there is none)."""

    pad: str
    line: int = 0
    column: int = 0

    def __str__(self) -> str:
        """Write the place as `pad:line:column`, without the parts that are missing."""
        return ":".join([self.pad, *(str(number) for number in (self.line, self.column) if number)])


class Bevinding(Struct, frozen=True):
    """A problem with its code, the fact (`bericht`), the place, and the remedy (`hint`, empty if there is none)."""

    code: str
    ernst: Ernst
    bericht: str
    vindplaats: Vindplaats
    hint: str = ""


Plek = tuple[str | int, ...]
"""The path of keys and indexes from the top of a document to a value."""


class Constatering(Struct, frozen=True):
    """What is seen inside one document: a problem at a plek, not yet tied to a file.

    `at_key` points at the key itself instead of its value.
    """

    code: str
    plek: Plek
    bericht: str
    hint: str = ""
    at_key: bool = False
