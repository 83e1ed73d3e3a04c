"""Titel: a job title read with the woordenlijst, as the words that a person in the field would read in it."""

from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from itertools import product
from typing import Final, NamedTuple

from functiewijzer.core.profielen.woordenlijst import Woordenlijst
from functiewijzer.core.titels.titelwoorden import fold, split_words

_MAX_LEZINGEN: Final = 8
_MAX_WOORD: Final = 40
"""A word that is longer is no compound of known words, and takes ever longer to take apart."""
_MAX_WORDS: Final = 20_000
"""So many words are kept with their parts; a list of titles hardly has more."""

Lezing = tuple[str, ...]
"""The words of one reading of a title, in their order."""


class Titel(NamedTuple):
    """A title as read: every reading that it allows, all their words, and the words of each niveau among them.

    More than one reading means that the title leaves something open: an abbreviation with two meanings, or two
    words that exclude each other.
    """

    lezingen: tuple[Lezing, ...]
    woorden: frozenset[str]
    niveaus: Mapping[str, tuple[str, ...]]


class Titellezer:
    """Reads titles with one woordenlijst; the same title always reads the same."""

    def __init__(self, woordenlijst: Woordenlijst) -> None:
        self._lijst = woordenlijst
        self._parts: dict[str, Lezing] = {}

    def read(self, tekst: str) -> Titel:
        """Return the readings of a title; none of them has words where the title says nothing about the work."""
        readings: dict[Lezing, None] = {}
        for reading in self._readings(split_words(fold(tekst), self._vocabulary)):
            readings.update(dict.fromkeys(self._apart(reading)))
        lezingen = tuple(readings)[:_MAX_LEZINGEN]
        found: dict[str, dict[str, None]] = {}
        for lezing in lezingen:
            for woord in lezing:
                if woord in self._niveaus:
                    found.setdefault(self._niveaus[woord], {})[woord] = None
        niveaus = {niveau: tuple(woorden) for niveau, woorden in found.items()}
        return Titel(lezingen, frozenset().union(*lezingen), niveaus)

    @cached_property
    def signals(self) -> frozenset[str]:
        """The niveau words."""
        return frozenset(self._niveaus)

    @cached_property
    def branches(self) -> frozenset[str]:
        """The words that say what is sold or made."""
        return frozenset(self._lijst.branches)

    @cached_property
    def general(self) -> frozenset[str]:
        """The words that are too general to be sure of the kind of work."""
        return frozenset((*self._lijst.algemeen, *self._niveaus, *self.branches))

    @cached_property
    def _phrases(self) -> Mapping[Lezing, tuple[Lezing, ...]]:
        """What stands for something else, by its words; what is found first, is the longest."""
        lijst = self._lijst
        found: dict[Lezing, tuple[Lezing, ...]] = {}
        for key, value in lijst.schrijfwijzen.items():
            found[tuple(key.split())] = (tuple(value.split()),)
        for key, values in lijst.afkortingen.items():
            found[tuple(key.split())] = tuple(tuple(value.split()) for value in values)
        return found

    @cached_property
    def _openings(self) -> frozenset[str]:
        return frozenset(phrase[0] for phrase in self._phrases)

    @cached_property
    def _longest(self) -> int:
        return max(map(len, self._phrases), default=1)

    @cached_property
    def _niveaus(self) -> Mapping[str, str]:
        return {woord: niveau for niveau, woorden in self._lijst.niveaus.items() for woord in woorden}

    @cached_property
    def _noise(self) -> frozenset[str]:
        return frozenset((*self._lijst.ruis, *self._lijst.plaatsen))

    @cached_property
    def _known(self) -> frozenset[str]:
        return frozenset((*self._lijst.delen, *self._niveaus))

    @cached_property
    def _vocabulary(self) -> frozenset[str]:
        """Every word that the woordenlijst gives a meaning."""
        phrases = (woord for phrase in self._phrases for woord in phrase)
        return self._known | self.branches | frozenset((*self._lijst.algemeen, *phrases))

    def _readings(self, woorden: Sequence[str]) -> Iterator[Lezing]:
        for rewritten in self._rewrite(woorden):
            split = [part for woord in rewritten if woord not in self._noise for part in self._split(woord)]
            for reading in self._rewrite(split):
                yield (
                    reading
                    if self._noise.isdisjoint(reading)
                    else tuple([woord for woord in reading if woord not in self._noise])
                )

    def _rewrite(self, woorden: Sequence[str]) -> Iterator[Lezing]:
        """Yield the words with every phrase replaced, once for each combination of meanings."""
        if self._openings.isdisjoint(woorden):
            yield tuple(woorden)
            return
        choices: list[tuple[Lezing, ...]] = []
        at = 0
        while at < len(woorden):
            size = next((n for n in range(self._longest, 0, -1) if tuple(woorden[at : at + n]) in self._phrases), 0)
            choices.append(self._phrases[tuple(woorden[at : at + size])] if size else ((woorden[at],),))
            at += max(size, 1)
        for count, chosen in enumerate(product(*choices)):
            if count == _MAX_LEZINGEN:
                return
            yield tuple(woord for part in chosen for woord in part)

    def _split(self, woord: str) -> Lezing:
        """Return the parts of a compound of known words, else the word without its ending of gender or number."""
        parts = self._parts.get(woord)
        if parts is None:
            if len(self._parts) >= _MAX_WORDS:
                self._parts.clear()
            plain = self._plain(woord)
            parts = self._parts[woord] = (self._split_known(plain) if len(plain) <= _MAX_WOORD else None) or (plain,)
        return parts

    def _split_known(self, woord: str) -> Lezing | None:
        if woord in self._known:
            return (woord,)
        found: list[Lezing] = []
        for part in self._lijst.delen:
            rest = woord.removeprefix(part)
            if rest == woord or len(rest) < 4:
                continue
            for link in ("", "s", "en", "e"):
                tail = self._split_known(self._plain(rest[len(link) :])) if rest.startswith(link) else None
                if tail is not None:
                    found.append((part, *tail))
        return min(found, key=lambda parts: (len(parts), parts), default=None)

    def _plain(self, woord: str) -> str:
        if woord not in self._known:
            for ending, instead in self._lijst.uitgangen.items():
                plain = woord.removesuffix(ending) + instead
                if ending and woord.endswith(ending) and plain in self._known:
                    return plain
        return woord

    def _apart(self, lezing: Lezing) -> Iterator[Lezing]:
        """Yield a reading with two words that exclude each other as two readings."""
        for one, other in self._lijst.tegenstellingen:
            if one in lezing and other in lezing:
                yield tuple(woord for woord in lezing if woord != other)
                yield tuple(woord for woord in lezing if woord != one)
                return
        yield lezing
