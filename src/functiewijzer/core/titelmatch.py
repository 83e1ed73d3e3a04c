"""The TitelMatch: which profile a job title points to, how surely, and why."""

from collections.abc import Iterator, Sequence
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
        titel = self.lezer.read(tekst)
        found: dict[str, Kandidaat] = {}
        for lezing in titel.lezingen:
            for points, naam in self._nearest(lezing):
                kandidaat = self._kandidaat(titel, lezing, points, naam)
                code = naam.profiel.code
                if code not in found or _rank(kandidaat) < _rank(found[code]):
                    found[code] = kandidaat
        return self.judge(titel, tuple(found.values()))

    def judge(self, titel: Titel, kandidaten: Sequence[Kandidaat]) -> TitelMatch:
        """Return the match, given the best candidate of every profile."""
        ranked = tuple(sorted(kandidaten, key=_rank))
        is_dubbel = len(titel.lezingen) > 1
        return TitelMatch(self._naamband(ranked, is_open=is_dubbel or self.lezer.is_general(titel)), ranked, is_dubbel)

    @cached_property
    def namen(self) -> tuple[Naamvector, ...]:
        """Every name and alternative name of every profile, in the order of the codes; one for each reading."""
        return tuple(
            Naamvector(profiel, naam, frozenset(lezing), make_vector(lezing, self._frequenties))
            for profiel in self.bibliotheek.profielen.values()
            for naam in (profiel.naam, *profiel.alternatieve_namen)
            for lezing in self.lezer.read(naam).lezingen
            if lezing
        )

    def _nearest(self, lezing: Lezing) -> Iterator[tuple[int, Naamvector]]:
        """Yield for every profile its name that is nearest to a reading; of equal names the first."""
        vectors = [make_vector(words, self._frequenties) for words in dict.fromkeys(self.variants(lezing))]
        best: dict[str, tuple[int, Naamvector]] = {}
        for naam in self.namen if vectors else ():
            points = max(score(vector, naam.vector) for vector in vectors)
            code = naam.profiel.code
            if code not in best or points > best[code][0]:
                best[code] = (points, naam)
        yield from best.values()

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
