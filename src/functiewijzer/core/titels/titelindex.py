"""An index over the names of a large library: the same matches as Titelzoeker, without comparing every name.

A title is the sum of its words, so its inner product with every name is the sum of a row per word, and those rows
come back in many titles. The products are whole numbers, small enough to be exact as floats; what they are divided
by is not. So floating point only chooses which names can come first, and those get their exact score. Loaded by
batch alone, because numpy takes time to start.
"""

from array import array
from collections.abc import Iterator, Sequence
from itertools import chain, combinations_with_replacement
from typing import Any, Final, NamedTuple

import numpy as np

from functiewijzer.core.titels.titel import Titel
from functiewijzer.core.titels.titelmatch import Kandidaat, TitelMatch, best_of
from functiewijzer.core.titels.titelnaam import Profielnaam
from functiewijzer.core.titels.titelrollen import Lezing
from functiewijzer.core.titels.titelscore import WHOLE, cosine, grams_of, make_vector
from functiewijzer.core.titels.titelzoeker import Titelzoeker

_EXACT: Final = 2**48
"""Products up to the root of this are whole in a 32-bit float."""
_ROUNDING: Final = 1e-5  # more than a cosine in 32-bit floats can differ from the real one
_ONE_POINT: Final = 1 / WHOLE + _ROUNDING
"""Names that differ less than this may have the same score, which is rounded down."""
_ROW_BYTES: Final = 8 << 20
_PAIRS: Final = 50_000
_MATCHES: Final = 2_000
_WORDS: Final = 5_000


class _Variant(NamedTuple):
    """A set of words with its inner product with every name, and its own square."""

    producten: Any
    kwadraat: int


class _Vergelijking(NamedTuple):
    """One reading with its variants, for every name the highest cosine of them (0-1, about), and the largest square."""

    lezing: Lezing
    varianten: Sequence[_Variant]
    scores: Any
    grootste: int


class Titelindex:
    """Finds the profile that a title points to, among many; what it finds, Titelzoeker finds too.

    Of the candidates of a match only those are there that can come first or second.
    """

    def __init__(self, zoeker: Titelzoeker) -> None:
        self.bibliotheek = zoeker.bibliotheek
        self.grenzen = zoeker.grenzen
        self._zoeker = zoeker
        self._namen: list[Profielnaam] = list(chain.from_iterable(zoeker.namen.values()))
        self._bounds: list[tuple[int, int]] = []
        for own in zoeker.namen.values():
            start = len(self._bounds)
            self._bounds += [(start, start + len(own))] * len(own)
        self._kwadraten: list[int] = []
        postings: dict[str, tuple[array[int], array[float]]] = {}
        for index, naam in enumerate(self._namen):
            vector = make_vector(naam.woorden, zoeker.frequenties)
            self._kwadraten.append(vector.kwadraat)
            for gram, gewicht in vector.gewichten.items():
                indexes, products = postings.setdefault(gram, (array("i"), array("f")))
                indexes.append(index)
                products.append(gewicht * zoeker.frequenties.weight(gram))
        self._postings = {gram: (np.array(i), np.array(p)) for gram, (i, p) in postings.items()}
        self._per_length = 1 / np.sqrt(np.array(self._kwadraten, dtype=np.float32))
        self._largest = max(self._kwadraten, default=1)
        self._rows: dict[str, Any] = {}
        self._capacity = max(32, _ROW_BYTES // (4 * len(self._namen) + 1))
        self._woorden: dict[str, dict[str, int]] = {}
        self._pairs: dict[tuple[str, str], int] = {}
        self._matches: dict[tuple[tuple[Lezing, ...], bool], TitelMatch] = {}

    def find(self, tekst: str) -> TitelMatch:
        """Return the match of a title; total, and the same for the same title."""
        titel = self._zoeker.lezer.read(tekst)
        key = titel.lezingen, titel.is_tweevoudig
        match = self._matches.get(key)
        if match is None:
            if len(self._matches) >= _MATCHES:
                self._matches.clear()
            match = self._matches[key] = self._find(tekst, titel)
        return match

    def _find(self, tekst: str, titel: Titel) -> TitelMatch:
        vormen = self._zoeker.vormen_of(titel)
        if not vormen or not self._namen:
            return self._zoeker.judge(titel, ())
        vergelijkingen = [self._compare(lezing, varianten) for lezing, varianten in vormen]
        if any(item.grootste * self._largest >= _EXACT for item in vergelijkingen):
            return self._zoeker.find(tekst)
        return self._zoeker.judge(titel, self._leaders(vergelijkingen))

    def find_in(self, tekst: str, code: str) -> Kandidaat | None:
        """Return what a title says for one profile, as Titelzoeker does."""
        return self._zoeker.find_in(tekst, code)

    def _leaders(self, vergelijkingen: Sequence[_Vergelijking]) -> Iterator[Kandidaat]:
        """Yield candidates, the likeliest first, until no other can come before the second that fits."""
        scores = vergelijkingen[0].scores
        if len(vergelijkingen) > 1:
            scores = np.maximum.reduce([vergelijking.scores for vergelijking in vergelijkingen])
        best = second = -1
        while True:
            index = int(scores.argmax())
            nearest = float(scores[index])
            # Of profiles that have nothing in common with the title, the first by code were here before.
            if nearest < 0 or (second >= 0 and (nearest <= 0 or nearest + _ROUNDING < second / WHOLE)):
                return
            start, end = self._bounds[index]
            kandidaat = best_of([self._kandidaat(item, start, end) for item in vergelijkingen])
            # Only now, for these may be the very numbers that were looked at.
            scores[start:end] = -1
            if not kandidaat.niet_voor:
                # The most that one who comes later can have is its likeness; a score can have been lowered.
                best, second = sorted((best, second, kandidaat.naamscore * 10))[:0:-1]
            yield kandidaat

    def _kandidaat(self, vergelijking: _Vergelijking, start: int, end: int) -> Kandidaat:
        """Return the candidate of one reading for the profile whose names are between two indexes."""
        about = vergelijking.scores[start:end].tolist()
        least = max(about) - _ONE_POINT
        best, points = start, -1
        for index, score in enumerate(about, start):
            if score >= least:
                exact = max(
                    cosine(int(producten[index]), kwadraat, self._kwadraten[index])
                    for producten, kwadraat in vergelijking.varianten
                )
                if exact > points:
                    best, points = index, exact
        return self._zoeker.kandidaat_of(vergelijking.lezing, points, self._namen[best])

    def _compare(self, lezing: Lezing, varianten: Sequence[frozenset[str]]) -> _Vergelijking:
        """Compare a reading with every name."""
        compared = [_Variant(self._products(words), self._kwadraat(words)) for words in varianten]
        scored = [producten * self._per_length * np.float32(kwadraat**-0.5) for producten, kwadraat in compared]
        scores = scored[0] if len(scored) == 1 else np.maximum.reduce(scored)
        return _Vergelijking(lezing, compared, scores, max(kwadraat for _, kwadraat in compared))

    def _products(self, woorden: frozenset[str]) -> Any:
        first, *others = map(self._row, woorden)
        if others:
            first = first + others[0]
            for other in others[1:]:
                first += other
        return first

    def _row(self, woord: str) -> Any:
        """Return the inner product of one word with every name."""
        row = self._rows.get(woord)
        if row is None:
            if len(self._rows) >= self._capacity:
                del self._rows[next(iter(self._rows))]
            row = self._rows[woord] = self._make_row(woord)
        return row

    def _make_row(self, woord: str) -> Any:
        found = [self._postings[gram] for gram in self._squares(woord) if gram in self._postings]
        if not found:
            return np.zeros(len(self._namen), dtype=np.float32)
        indexes, products = (np.concatenate(parts) for parts in zip(*found, strict=True))
        return np.bincount(indexes, products, len(self._namen)).astype(np.float32)

    def _kwadraat(self, woorden: frozenset[str]) -> int:
        """Return the square of a set of words: the sum of the inner products of all pairs."""
        pairs = self._pairs
        total = 0
        for pair in combinations_with_replacement(sorted(woorden), 2):
            product = pairs.get(pair)
            if product is None:
                product = self._pair(*pair)
            total += product if pair[0] is pair[1] else 2 * product
        return total

    def _pair(self, one: str, other: str) -> int:
        if len(self._pairs) >= _PAIRS:
            self._pairs.clear()
        grams = self._squares(one)
        product = self._pairs[one, other] = sum([grams[gram] for gram in grams.keys() & self._squares(other).keys()])
        return product

    def _squares(self, woord: str) -> dict[str, int]:
        """Return the square of the weight of every n-gram of a word."""
        squares = self._woorden.get(woord)
        if squares is None:
            if len(self._woorden) >= _WORDS:
                self._woorden.clear()
            weights = self._zoeker.frequenties.weigh(grams_of(woord))
            squares = self._woorden[woord] = {gram: weight * weight for gram, weight in weights.items()}
        return squares
