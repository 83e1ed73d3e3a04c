"""The Methode: an edition of the grading method, and all in which one edition differs from another.

A record is replayed under the edition that it was made with; a new grading uses the newest (methode.md §5).
"""

from collections.abc import Mapping
from fractions import Fraction
from typing import Annotated, Final

from msgspec import Struct
from pydantic import AfterValidator
from pydantic_core import PydanticCustomError

from functiewijzer.core.schema import Geheel


class Methode(Struct, frozen=True, kw_only=True):
    """An edition of the method.

    `contradiction` is the share of the drempel from which a saldo contradicts a grond of the other side (row 2).
    `weighs_heavy` says that a zwaarwegend condition may raise twijfel, `points_elsewhere` that
    row 2 may advise to look at other references, `explains_gronden` that an answer by which a
    grond holds must be motivated, `tips_gronden` that a question which only a grond uses has kantelpunten too,
    `separates_voorstellen` that what a title suggests is no answer, `asks_redenen` that the status looks at
    reasons, at the choice of the reference and at its neighbours, and `keeps_voorwaarden` that stappen hold their
    conditions as data.
    """

    nummer: int
    contradiction: Fraction
    weighs_heavy: bool
    points_elsewhere: bool
    explains_gronden: bool
    tips_gronden: bool
    separates_voorstellen: bool
    asks_redenen: bool
    keeps_voorwaarden: bool


METHODEN: Final[Mapping[int, Methode]] = {
    1: Methode(
        nummer=1,
        contradiction=Fraction(1, 2),
        weighs_heavy=False,
        points_elsewhere=False,
        explains_gronden=False,
        tips_gronden=False,
        separates_voorstellen=False,
        asks_redenen=False,
        keeps_voorwaarden=False,
    ),
    2: Methode(
        nummer=2,
        contradiction=Fraction(1, 4),
        weighs_heavy=True,
        points_elsewhere=True,
        explains_gronden=True,
        tips_gronden=True,
        separates_voorstellen=True,
        asks_redenen=True,
        keeps_voorwaarden=True,
    ),
}
"""Every edition by its number."""

EERSTE: Final = METHODEN[1]
"""The edition of records that name none."""

NIEUWSTE: Final = METHODEN[2]
"""The edition of every new grading."""


SINDS: Final[Mapping[str, int]] = {
    "methode": 2,
    "profielstatus": 2,
    "titelband": 2,
    "keuze": 2,
    "redenen": 2,
    "gesloten": 2,
    "buren": 2,
    "geen_zijde": 2,
    "voorstel": 2,
    "als": 2,
    "voorgesteld": 2,
    "grond.door": 2,
}
"""The fields of stappen by the edition that brought them; `soort.veld` where other kinds of stap had it before.

What stands here is neither written nor compared under an edition from before it. All others were there from the first.
"""


def exists_in(nummer: int, veld: str, soort: str = "") -> bool:
    """Tell whether an edition of the method has a field of the stappen, of one kind of stap or of a part of it."""
    return SINDS.get(f"{soort}.{veld}", SINDS.get(veld, EERSTE.nummer)) <= nummer


def _require_known(nummer: int) -> int:
    if nummer not in METHODEN:
        raise PydanticCustomError("methode", "unknown edition of the method")
    return nummer


Methodenummer = Annotated[Geheel, AfterValidator(_require_known)]
"""The number of an edition that this functiewijzer has; a record of a newer one is refused where it is read."""
