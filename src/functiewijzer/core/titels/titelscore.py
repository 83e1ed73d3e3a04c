"""The score of two titles: a TF-IDF cosine over the character n-grams within their words, in whole numbers.

Everything is an integer, so that any other implementation can be tested to give exactly the same score. The weight
of an n-gram comes from how many Dutch occupation titles have it: names of a few profiles alone would make all
titles look alike (docs/adr/0005-titels.md).
"""

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from msgspec import Struct

SIZES: Final = (2, 3, 4)
WHOLE: Final = 1000
"""The score of two titles with the same words."""
_SCALE: Final = 16


@dataclass(frozen=True)
class Frequenties:
    """In how many of `titels` titles each n-gram occurs; an n-gram that is not there, occurs less than `minstens`."""

    titels: int = 1
    minstens: int = 1
    aantallen: Mapping[str, int] | None = None

    def weight(self, gram: str) -> int:
        """Return the weight of an n-gram, 0 or more: 16 times ln of (titles + 1) / (titles with it + 1), rounded."""
        return self.weigh((gram,))[gram]

    def weigh(self, grams: Iterable[str]) -> dict[str, int]:
        """Return the weights of many n-grams."""
        known, weights, rarest = self.aantallen or {}, self._weights, self.minstens - 1
        return {gram: weights[known.get(gram, rarest)] for gram in grams}

    @cached_property
    def _weights(self) -> Mapping[int, int]:
        # By count, not by n-gram: thousands of n-grams share a few hundred counts.
        counts = {self.minstens - 1, *(self.aantallen or {}).values()}
        return {count: self._weight_of(count) for count in counts}

    def _weight_of(self, count: int) -> int:
        return max(1, round(_SCALE * math.log((self.titels + 1) / (count + 1))))


class Vector(Struct, frozen=True):
    """A title as weights by n-gram, with the sum of their squares."""

    gewichten: Mapping[str, int]
    kwadraat: int


def grams_of(woord: str) -> frozenset[str]:
    """Return the n-grams of a word with its edges marked by a space."""
    edged = f" {woord} "
    return frozenset([edged[at : at + size] for size in SIZES for at in range(len(edged) - size + 1)])


def make_vector(woorden: Iterable[str], frequenties: Frequenties) -> Vector:
    """Return the vector of a set of words: the sum of the words, each counted once, whatever their order."""
    gewichten: dict[str, int] = {}
    for woord in frozenset(woorden):
        for gram, gewicht in frequenties.weigh(grams_of(woord)).items():
            gewichten[gram] = gewichten.get(gram, 0) + gewicht
    return Vector(gewichten, sum(gewicht * gewicht for gewicht in gewichten.values()))


def score(one: Vector, other: Vector) -> int:
    """Return the cosine of two vectors in thousandths, rounded down (0–1000)."""
    small, large = sorted((one.gewichten, other.gewichten), key=len)
    product = sum(gewicht * large.get(gram, 0) for gram, gewicht in small.items())
    return cosine(product, one.kwadraat, other.kwadraat)


def cosine(product: int, one: int, other: int) -> int:
    """Return a cosine in thousandths from the inner product and the two sums of squares, in whole numbers."""
    return math.isqrt(WHOLE * WHOLE * product * product // (one * other)) if one and other else 0
