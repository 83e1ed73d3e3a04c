"""The TitelMatch: which profile a job title points to, how surely, and why."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from typing import NamedTuple

from functiewijzer.core.antwoorden import Antwoord
from functiewijzer.core.bibliotheek import Bibliotheek, code_key
from functiewijzer.core.referentieprofiel import Referentieprofiel
from functiewijzer.core.titel import Lezing, Titel, Titellezer
from functiewijzer.core.titelscore import Frequenties, Vector, make_vector, score
from functiewijzer.core.titelsignalen import Titelantwoord, antwoorden_of, excludes, read_signalen
from functiewijzer.core.woordenlijst import Woordenlijst


class Band(StrEnum):
    """How far the profile that a title points to can be relied on."""

    ZEKER = "zeker"
    BEOORDELEN = "beoordelen"
    GEEN = "geen"


class Naamvector(NamedTuple):
    """One name of a profile, read: which profile, the name as written, its words and its vector."""

    profiel: Referentieprofiel
    naam: str
    woorden: frozenset[str]
    vector: Vector


class Gelezen(NamedTuple):
    """A title as read, with the vectors of every reading that has words."""

    titel: Titel
    varianten: Mapping[Lezing, tuple[Vector, ...]]


@dataclass(frozen=True, slots=True)
class Kandidaat:
    """A profile that a title may point to: the name that is nearest, with its score in thousandths (0–1000).

    `niet_voor` holds the words of the title that the profile says it is not for; with one of them it is never the
    match.
    """

    profiel: Referentieprofiel
    naam: str
    duizendsten: int
    niet_voor: tuple[str, ...]
    antwoorden: tuple[Titelantwoord, ...]
    is_uitgesloten: bool

    @property
    def score(self) -> int:
        """The score as people see it (0–100), rounded down."""
        return self.duizendsten // 10


@dataclass(frozen=True, slots=True)
class TitelMatch:
    """What a title alone can tell: the band, and the candidates with the best first.

    `naamband` compares names only. With band geen there is no match, whatever the candidates. `is_dubbel` says that
    the title can be read in more than one way, or names two kinds of work at once.
    """

    naamband: Band
    kandidaten: tuple[Kandidaat, ...]
    is_dubbel: bool

    @property
    def band(self) -> Band:
        """The band: that of the names, unless the title itself makes an uitsluiting of the profile hold."""
        return Band.GEEN if self.passend and self.passend[0].is_uitgesloten else self.naamband

    @property
    def passend(self) -> tuple[Kandidaat, ...]:
        """The candidates that the title does not rule out by a word, the best first."""
        return tuple(kandidaat for kandidaat in self.kandidaten if not kandidaat.niet_voor)


class Titelzoeker:
    """Finds the profile that a title points to; in plain Python, for one title at a time."""

    def __init__(self, bibliotheek: Bibliotheek, woordenlijst: Woordenlijst, frequenties: Frequenties) -> None:
        self.bibliotheek = bibliotheek
        self.lezer = Titellezer(woordenlijst)
        self._grenzen = woordenlijst.grenzen
        self._frequenties = frequenties

    def find(self, tekst: str) -> TitelMatch:
        """Return the match of a title; total, and the same for the same title."""
        gelezen = self.read(tekst)
        return self.judge(gelezen, (self.kandidaat_of(gelezen, code) for code in self.namen))

    def read(self, tekst: str) -> Gelezen:
        """Return a title with the vectors to compare for each of its readings."""
        titel = self.lezer.read(tekst)
        varianten = {
            lezing: tuple(make_vector(words, self._frequenties) for words in dict.fromkeys(self.variants(lezing)))
            for lezing in titel.lezingen
        }
        return Gelezen(titel, {lezing: vectors for lezing, vectors in varianten.items() if vectors})

    def kandidaat_of(self, gelezen: Gelezen, code: str) -> Kandidaat | None:
        """Return the best candidate of one profile over all readings; None where the title has no words."""
        found = (
            self._kandidaat(gelezen.titel, lezing, *self._nearest(vectors, self.namen[code]))
            for lezing, vectors in gelezen.varianten.items()
        )
        return min(found, key=_rank, default=None)

    def judge(self, gelezen: Gelezen, kandidaten: Iterable[Kandidaat | None]) -> TitelMatch:
        """Return the match, given the best candidate of every profile that can come first or second."""
        ranked = tuple(sorted((kandidaat for kandidaat in kandidaten if kandidaat is not None), key=_rank))
        is_dubbel = len(gelezen.titel.lezingen) > 1
        is_open = is_dubbel or self.lezer.is_general(gelezen.titel)
        return TitelMatch(self._naamband(ranked, is_open=is_open), ranked, is_dubbel)

    @cached_property
    def namen(self) -> Mapping[str, tuple[Naamvector, ...]]:
        """Every name and alternative name by the code of its profile, once for each reading; none without words."""
        found = {
            code: tuple(
                Naamvector(profiel, naam, frozenset(lezing), make_vector(lezing, self._frequenties))
                for naam in (profiel.naam, *profiel.alternatieve_namen)
                for lezing in self.lezer.read(naam).lezingen
                if lezing
            )
            for code, profiel in self.bibliotheek.profielen.items()
        }
        return {code: namen for code, namen in found.items() if namen}

    @staticmethod
    def _nearest(vectors: Sequence[Vector], namen: Sequence[Naamvector]) -> tuple[int, Naamvector]:
        """Return the name that is nearest to a reading, with its score; of equal names the first."""
        scored = [(max(score(vector, naam.vector) for vector in vectors), naam) for naam in namen]
        return max(scored, key=lambda item: item[0])

    def variants(self, lezing: Lezing) -> Iterator[frozenset[str]]:
        """Yield the sets of words to compare: whole, and without the words about niveau or branche."""
        whole = frozenset(lezing)
        for drop_niveau in (False, True):
            for drop_branche in (False, True):
                words = frozenset(
                    woord
                    for woord in whole
                    if not (drop_niveau and self.lezer.is_signal(woord))
                    and not (drop_branche and self.lezer.is_branche(woord))
                )
                if words:
                    yield words

    def _kandidaat(self, titel: Titel, lezing: Lezing, points: int, naam: Naamvector) -> Kandidaat:
        barred = self._niet_voor[naam.profiel.code] & (frozenset(lezing) - naam.woorden)
        signalen = tuple(read_signalen(naam.profiel, titel, naam.woorden))
        return Kandidaat(
            naam.profiel, naam.naam, points, tuple(sorted(barred)), signalen, excludes(naam.profiel, signalen)
        )

    @cached_property
    def _niet_voor(self) -> dict[str, frozenset[str]]:
        return {
            code: frozenset(woord for text in profiel.niet_voor for woord in self.lezer.read(text).woorden)
            for code, profiel in self.bibliotheek.profielen.items()
        }

    def _naamband(self, kandidaten: Sequence[Kandidaat], *, is_open: bool) -> Band:
        fitting = [kandidaat for kandidaat in kandidaten if not kandidaat.niet_voor]
        if not fitting or fitting[0].score < self._grenzen.beoordelen:
            return Band.GEEN
        ahead = fitting[0].score - (fitting[1].score if len(fitting) > 1 else 0)
        is_sure = fitting[0].score >= self._grenzen.zeker and ahead >= self._grenzen.marge
        return Band.ZEKER if is_sure and not is_open else Band.BEOORDELEN


def _rank(kandidaat: Kandidaat) -> tuple[bool, int, tuple[int, ...]]:
    """Sort key: fitting ones first, then the highest score, then the code."""
    return bool(kandidaat.niet_voor), -kandidaat.duizendsten, code_key(kandidaat.profiel.code)


def given_by_title(kandidaat: Kandidaat) -> dict[str, Antwoord]:
    """Return the answers that a title gives for a profile, marked as coming from the title."""
    return antwoorden_of(kandidaat.antwoorden)
