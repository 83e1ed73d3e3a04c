"""The Profielnaam: a name of a profile, and which of them is nearest to a title."""

from collections.abc import Sequence
from typing import NamedTuple

from functiewijzer.core.profielen.referentieprofiel import Referentieprofiel
from functiewijzer.core.titels.titelscore import Vector, score


class Profielnaam(NamedTuple):
    """One name of a profile, read: which profile, the name as written and its words; `is_oud` is one of before."""

    profiel: Referentieprofiel
    naam: str
    woorden: frozenset[str]
    is_oud: bool = False


def nearest(
    vectors: Sequence[Vector], namen: Sequence[Profielnaam], namevectors: Sequence[Vector]
) -> tuple[int, Profielnaam]:
    """Return the name that is nearest to a reading, with its score; of equal names the first."""
    scored = [
        (max(score(vector, other) for vector in vectors), naam) for naam, other in zip(namen, namevectors, strict=True)
    ]
    return max(scored, key=lambda item: item[0])
