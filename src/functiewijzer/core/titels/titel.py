"""Titel: a job title read with the woordenlijst, as the words that a person in the field would read in it."""

from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from itertools import product
from typing import Final, NamedTuple

from functiewijzer.core.profielen.woordenlijst import Woordenlijst
from functiewijzer.core.titels.titelrollen import Lezing, Rollen
from functiewijzer.core.titels.titelwoorden import fold, split_parts, split_words

_MAX_LEZINGEN: Final = 8
_MAX_WOORD: Final = 40
"""A word that is longer is no compound of known words, and takes ever longer to take apart."""
_MAX_WORDS: Final = 20_000
"""So many words are kept with their parts; a list of titles hardly has more."""


class Titel(NamedTuple):
    """A title as read: every reading that it allows, all their words, and whether it names two jobs.

    More than one reading means that the title leaves something open: an abbreviation with two meanings, two words
    that exclude each other, or two jobs, of which each is a reading beside the whole.
    """

    lezingen: tuple[Lezing, ...]
    woorden: frozenset[str]
    is_tweevoudig: bool


class Titellezer:
    """Reads titles with one woordenlijst; the same title always reads the same."""

    def __init__(self, woordenlijst: Woordenlijst) -> None:
        self._lijst = woordenlijst
        self._rollen = Rollen(woordenlijst)
        self._parts: dict[str, Lezing] = {}

    def read(self, tekst: str) -> Titel:
        """Return the readings of a title; none of them has words where the title says nothing about the work."""
        folded = fold(tekst)
        whole = self._lezingen(folded)
        parts = self._rollen.jobs_of(split_parts(folded), self._lezingen)
        # The parts first: of very many readings the whole is not the one to keep.
        lezingen = tuple(dict.fromkeys((*(lezing for part in parts for lezing in part), *whole)))[:_MAX_LEZINGEN]
        return Titel(lezingen, frozenset().union(*lezingen), bool(parts))

    def read_naam(self, naam: str) -> tuple[Lezing, ...]:
        """Return the readings of a name of a profile: that is one job, however it is written."""
        return self._lezingen(fold(naam))

    def _lezingen(self, folded: str) -> tuple[Lezing, ...]:
        readings: dict[Lezing, None] = {}
        for reading in self._readings(split_words(folded, self._vocabulary)):
            readings.update(dict.fromkeys(self._apart(reading)))
        return tuple(readings)

    @cached_property
    def niveaus(self) -> Mapping[str, str]:
        """The niveau of each word that has one."""
        return {woord: niveau for niveau, woorden in self._lijst.niveaus.items() for woord in woorden}

    @cached_property
    def spared(self) -> frozenset[str]:
        """The words that a title may leave out and still be that title: niveau, branche, and general who does it."""
        return self.signals | self.branches | {woord for woord in self._lijst.algemeen if self._rollen.has(woord)}

    @cached_property
    def signals(self) -> frozenset[str]:
        """The niveau words."""
        return frozenset(self.niveaus)

    @cached_property
    def branches(self) -> frozenset[str]:
        """The words that say what is sold or made."""
        return frozenset(self._lijst.branches)

    @cached_property
    def general(self) -> frozenset[str]:
        """The words that are too general to be sure of the kind of work."""
        return frozenset((*self._lijst.algemeen, *self.niveaus, *self.branches))

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
    def _noise(self) -> frozenset[str]:
        return frozenset((*self._lijst.ruis, *self._lijst.plaatsen))

    @cached_property
    def _known(self) -> frozenset[str]:
        return frozenset((*self._lijst.delen, *self.niveaus))

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
