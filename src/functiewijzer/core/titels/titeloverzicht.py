"""The Titeloverzicht: what a list of real job titles finds in a library, counted by rows."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from typing import Final, Protocol

from msgspec import Struct

from functiewijzer.core.profielen.referentieprofiel import Referentieprofiel
from functiewijzer.core.profielen.woordenlijst import Band, Titelgrenzen
from functiewijzer.core.titels.titel import Titellezer
from functiewijzer.core.titels.titelmatch import Kandidaat, TitelMatch

MAX_GELEZEN: Final = 1000
"""So much of a title is compared."""


class Vinder(Protocol):
    """What finds the profile of a title in a library."""

    grenzen: Titelgrenzen

    def find(self, tekst: str) -> TitelMatch:
        """Return the match of a title."""


class Titelgroep(Struct, frozen=True):
    """Titles with the same words, as *Medewerker magazijn* and *magazijn medewerker (m/v)*, and how many rows have one.

    `titel` is the spelling that most rows have; `woorden` are the words that are compared.
    """

    titel: str
    woorden: frozenset[str]
    rijen: int
    match: TitelMatch

    @property
    def band(self) -> Band:
        """How surely the title points to a profile."""
        return self.match.band

    @property
    def beste(self) -> Kandidaat | None:
        """The candidate that comes first, whatever the band; None where nothing is alike."""
        return self.match.passend[0] if self.match.passend else None


class Profielvondst(Struct, frozen=True):
    """The titles of a list that point to one profile."""

    profiel: Referentieprofiel
    groepen: tuple[Titelgroep, ...]

    def rijen(self, band: Band) -> int:
        """Return how many rows point to it so surely."""
        return sum(groep.rijen for groep in self.groepen if groep.band is band)


class Concurrentie(Struct, frozen=True):
    """Two profiles that titles of a list both point to, so that neither is sure."""

    profielen: tuple[Referentieprofiel, Referentieprofiel]
    groepen: tuple[Titelgroep, ...]

    @property
    def rijen(self) -> int:
        """How many rows have such a title."""
        return sum(groep.rijen for groep in self.groepen)


class Titeloverzicht(Struct, frozen=True):
    """A list of titles against a library; groups with the most rows first.

    `leeg` are the rows without a title. From a likeness of `noemenswaard` on, a name is worth saying.
    """

    groepen: tuple[Titelgroep, ...]
    vondsten: tuple[Profielvondst, ...]
    concurrenties: tuple[Concurrentie, ...]
    noemenswaard: int
    leeg: int = 0

    @property
    def rijen(self) -> int:
        """How many rows there are with a title."""
        return sum(groep.rijen for groep in self.groepen)

    @property
    def niets(self) -> tuple[Titelgroep, ...]:
        """The titles that find no profile."""
        return tuple(groep for groep in self.groepen if groep.band is Band.GEEN)

    def rijen_met(self, band: Band) -> int:
        """Return how many rows have a title with this band."""
        return sum(groep.rijen for groep in self.groepen if groep.band is band)


def make_overzicht(titels: Iterable[str], vinder: Vinder, lezer: Titellezer) -> Titeloverzicht:
    """Return what a list of titles, one for each row, finds."""
    counts = Counter(" ".join(titel[:MAX_GELEZEN].split()) for titel in titels)
    leeg = counts.pop("", 0)
    groepen = tuple(sorted(_groups(counts, vinder, lezer), key=lambda groep: (-groep.rijen, groep.titel.casefold())))
    grenzen = vinder.grenzen
    concurrenties = tuple(_competing(groepen, grenzen))
    vondsten = tuple(_found(groepen))
    return Titeloverzicht(groepen, vondsten, concurrenties, noemenswaard=grenzen.beoordelen // 2, leeg=leeg)


def _groups(counts: Mapping[str, int], vinder: Vinder, lezer: Titellezer) -> Iterable[Titelgroep]:
    by_words: defaultdict[object, list[str]] = defaultdict(list)
    for titel in counts:
        by_words[frozenset(lezer.read(titel).woorden) or titel.casefold()].append(titel)
    for words, spellings in by_words.items():
        titel = min(spellings, key=lambda spelling: (-counts[spelling], spelling.isupper(), len(spelling), spelling))
        rijen = sum(counts[spelling] for spelling in spellings)
        yield Titelgroep(titel, words if isinstance(words, frozenset) else frozenset(), rijen, vinder.find(titel))


def _found(groepen: Iterable[Titelgroep]) -> Iterable[Profielvondst]:
    by_code: defaultdict[str, list[Titelgroep]] = defaultdict(list)
    profielen: dict[str, Referentieprofiel] = {}
    for groep in groepen:
        if groep.band is not Band.GEEN and groep.beste is not None:
            profielen[groep.beste.profiel.code] = groep.beste.profiel
            by_code[groep.beste.profiel.code].append(groep)
    most = sorted(by_code, key=lambda code: -sum(groep.rijen for groep in by_code[code]))
    return (Profielvondst(profielen[code], tuple(by_code[code])) for code in most)


def _competing(groepen: Iterable[Titelgroep], grenzen: Titelgrenzen) -> Iterable[Concurrentie]:
    by_pair: defaultdict[tuple[str, ...], list[Titelgroep]] = defaultdict(list)
    profielen: dict[str, Referentieprofiel] = {}
    for groep in groepen:
        two = [k.profiel for k in groep.match.passend[:2] if k.gelijkenis >= grenzen.beoordelen]
        if len(two) == 2 and groep.band is not Band.ZEKER:
            profielen |= {profiel.code: profiel for profiel in two}
            by_pair[tuple(sorted(profiel.code for profiel in two))].append(groep)
    pairs = [Concurrentie((profielen[a], profielen[b]), tuple(found)) for (a, b), found in by_pair.items()]
    return sorted(pairs, key=lambda pair: -pair.rijen)
