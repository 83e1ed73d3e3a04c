"""The Kolominhoud: what the cells of a column are, whatever its name says: titles, codes, or something else."""

from collections.abc import Sequence
from enum import Enum
from typing import Final

from functiewijzer.core.titels.titelscore import SIZES, Frequenties, grams_of

_LONG: Final = 12
"""A code is no longer."""
_MOSTLY: Final = 0.8
_LEAST: Final = 3
"""Of one or two short texts there is no saying what they are."""
_CODE: Final = 0.55
_TITLE: Final = 0.9
"""So many of the n-grams of titles occur in occupation titles: nearly all. Of codes hardly half do, and names of people
are in between."""


class Kolominhoud(Enum):
    """What is in the cells of a column."""

    LEEG = "leeg"
    CODES = "codes"
    TITELS = "titels"
    ANDERS = "anders"


def inhoud_of(teksten: Sequence[str], frequenties: Frequenties) -> Kolominhoud:
    """Return what a column holds, by its filled cells, each once."""
    if not teksten:
        return Kolominhoud.LEEG
    if not any(char.isalpha() for tekst in teksten for char in tekst):
        return Kolominhoud.CODES
    likeness = sum(_likeness(tekst, frequenties) for tekst in teksten) / len(teksten)
    short = sum(len(tekst) <= _LONG and len(tekst.split()) == 1 for tekst in teksten) / len(teksten)
    if likeness < _CODE and short >= _MOSTLY and len(teksten) >= _LEAST:
        return Kolominhoud.CODES
    return Kolominhoud.TITELS if likeness >= _TITLE else Kolominhoud.ANDERS


def _likeness(tekst: str, frequenties: Frequenties) -> float:
    """Return which part of the longer n-grams of a text occurs in occupation titles (0–1)."""
    known = frequenties.aantallen or {}
    grams = [gram for word in tekst.casefold().split() for gram in grams_of(word) if len(gram) > SIZES[0]]
    return sum(gram in known for gram in grams) / len(grams) if grams else 0.0
