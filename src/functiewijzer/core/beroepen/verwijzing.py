"""References: to an aspect of a reference profile, and to a part of a document about an occupation."""

import re
from enum import StrEnum
from typing import Annotated, Final

from msgspec import Struct

from functiewijzer.core.schema import Tekstvorm

_CODE: Final = r"(?P<code>[0-9]{1,3}(\.[0-9]{1,3}){0,3})"
_ID: Final = r"[a-z][a-z0-9_]{0,59}"
_ASPECT: Final = re.compile(rf"{_CODE}#(?P<kenmerk>{_ID})\.(?P<aspect>{_ID})")
_DEEL: Final = re.compile(
    r"(?P<document>[a-z][a-z0-9]*(-[a-z0-9]+){0,19})#"
    r"(?P<deel>kerntaak|kernopgave|competentie|werkproces|rij)\.(?P<nummer>[A-Z0-9]{1,6}([.-][A-Z0-9]{1,6}){0,3})"
)

Aspectverwijzing = Annotated[str, Tekstvorm(rf"^[0-9]{{1,3}}(\.[0-9]{{1,3}}){{0,3}}#{_ID}\.{_ID}$")]
"""An aspect of a reference profile, as it is written: `1.1#zelfstandigheid.aansturing`."""

Deelverwijzing = Annotated[
    str,
    Tekstvorm(
        r"^[a-z][a-z0-9]*(-[a-z0-9]+){0,19}#(kerntaak|kernopgave|competentie|werkproces|rij)"
        r"\.[A-Z0-9]{1,6}([.-][A-Z0-9]{1,6}){0,3}$"
    ),
]
"""A part of another document about an occupation, as it is written: `commercieel-medewerker#werkproces.2.3`."""


class Beroepsdeel(StrEnum):
    """What kind of part of a document about an occupation is meant; a competentie of a kwalificatie has a letter."""

    KERNTAAK = "kerntaak"
    KERNOPGAVE = "kernopgave"
    COMPETENTIE = "competentie"
    WERKPROCES = "werkproces"
    RIJ = "rij"


class Aspectplaats(Struct, frozen=True):
    """An aspect of a kenmerk of one reference profile."""

    code: str
    kenmerk: str
    aspect: str

    def __str__(self) -> str:
        """Write the place as a document has it."""
        return f"{self.code}#{self.kenmerk}.{self.aspect}"


class Beroepsplaats(Struct, frozen=True):
    """A part of one document about an occupation: `nummer` is its number or letter there."""

    document: str
    deel: Beroepsdeel
    nummer: str

    def __str__(self) -> str:
        """Write the place as a document has it."""
        return f"{self.document}#{self.deel.value}.{self.nummer}"


def read_aspect(text: str) -> Aspectplaats:
    """Return the aspect that a reference names; raises ValueError for a text of another form."""
    found = _ASPECT.fullmatch(text)
    if found is None:
        raise ValueError(text)
    return Aspectplaats(found["code"], found["kenmerk"], found["aspect"])


def read_deel(text: str) -> Beroepsplaats:
    """Return the part that a reference names; raises ValueError for a text of another form."""
    found = _DEEL.fullmatch(text)
    if found is None:
        raise ValueError(text)
    return Beroepsplaats(found["document"], Beroepsdeel(found["deel"]), found["nummer"])
