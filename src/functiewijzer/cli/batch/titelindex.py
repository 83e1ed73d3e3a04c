"""An index over the names of a large library: the same matches as Titelzoeker, without comparing every name.

Scores in floating point only choose which profiles can come first or second; those are then compared exactly, by
Titelzoeker itself. Loaded by batch alone, because numpy takes time to start.
"""

from collections.abc import Iterator, Sequence
from itertools import accumulate, chain
from typing import Any, Final

import numpy as np

from functiewijzer.core.titelmatch import Gelezen, Kandidaat, TitelMatch, Titelzoeker
from functiewijzer.core.titelscore import Vector

_SLACK: Final = 0.002
"""More than a score in thousandths can differ from its floating point value."""
_LEADERS: Final = 2


class Titelindex:
    """Finds the profile that a title points to, among many; what it finds, Titelzoeker finds too."""

    def __init__(self, zoeker: Titelzoeker) -> None:
        self.bibliotheek = zoeker.bibliotheek
        self._zoeker = zoeker
        self._codes = list(zoeker.namen)
        names = list(chain.from_iterable(zoeker.namen.values()))
        sizes = [len(namen) for namen in zoeker.namen.values()]
        self._starts = np.array([0, *accumulate(sizes[:-1])], dtype=np.int64)
        self._aantal = len(names)
        postings: dict[str, list[tuple[int, float]]] = {}
        for index, naam in enumerate(names):
            length = naam.vector.kwadraat**0.5
            for gram, weight in naam.vector.gewichten.items():
                postings.setdefault(gram, []).append((index, weight / length))
        self._postings = {
            gram: (np.array([i for i, _ in found]), np.array([w for _, w in found])) for gram, found in postings.items()
        }

    def find(self, tekst: str) -> TitelMatch:
        """Return the match of a title; of the candidates only those that matter for it."""
        gelezen = self._zoeker.read(tekst)
        return self._zoeker.judge(gelezen, self._leaders(gelezen))

    def _leaders(self, gelezen: Gelezen) -> Iterator[Kandidaat]:
        """Yield candidates, the likeliest first, until no other can come before the second that fits."""
        vectors = list(chain.from_iterable(gelezen.varianten.values()))
        if not vectors:
            return
        scores = self._scores(vectors)
        fitting: list[int] = []
        for index in np.argsort(-scores, kind="stable"):
            if len(fitting) >= _LEADERS and scores[index] + _SLACK < sorted(fitting)[-_LEADERS] / 1000:
                return
            kandidaat = self._zoeker.kandidaat_of(gelezen, self._codes[index])
            if kandidaat is not None:
                if not kandidaat.niet_voor:
                    fitting.append(kandidaat.duizendsten)
                yield kandidaat

    def _scores(self, vectors: Sequence[Vector]) -> Any:
        """Return for every profile the highest cosine of one of its names with one of the vectors (0–1)."""
        best = np.zeros(self._aantal)
        for vector in vectors:
            products = np.zeros(self._aantal)
            for gram, weight in vector.gewichten.items():
                posting = self._postings.get(gram)
                if posting is not None:
                    products[posting[0]] += weight * posting[1]
            np.maximum(best, products / vector.kwadraat**0.5, out=best)
        return np.maximum.reduceat(best, self._starts)
