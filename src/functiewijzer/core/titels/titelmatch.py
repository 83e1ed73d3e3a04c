"""The TitelMatch: which profile a job title points to, how surely, and why."""

from collections.abc import Iterable
from typing import NamedTuple

from functiewijzer.core.indeling.bibliotheek import code_key
from functiewijzer.core.profielen.referentieprofiel import Referentieprofiel
from functiewijzer.core.profielen.woordenlijst import Band, Titelgrenzen
from functiewijzer.core.titels.titelbeperking import Beperking
from functiewijzer.core.titels.titelsignalen import Titelantwoord


class Kandidaat(NamedTuple):
    """A profile that a title may point to: the name that is nearest, with its likeness in thousandths (0–1000).

    `woorden` are the words of that name, and `is_oud` says that it is one of an earlier edition. `niet_voor` holds the
    words of the title that the profile says it is not for; with one of them it is never the match. The scores (0–100)
    are the likeness, lowered to what the band allows that the candidate can have at most: `naamscore` by the names
    alone, `score` also by what the title itself excludes. `beperking` says why it was lowered.
    """

    profiel: Referentieprofiel
    naam: str
    woorden: frozenset[str]
    duizendsten: int
    niet_voor: tuple[str, ...]
    antwoorden: tuple[Titelantwoord, ...]
    is_uitgesloten: bool
    naamscore: int
    score: int
    beperking: Beperking | None = None
    is_oud: bool = False

    @property
    def gelijkenis(self) -> int:
        """How much the title is like the name, whatever it means (0–100), rounded down."""
        return self.duizendsten // 10

    def limited(self, hoogste: Band, beperking: Beperking, grenzen: Titelgrenzen) -> "Kandidaat":
        """Return the candidate with no more than a band allows, and why where that is less than it had."""
        naamscore = grenzen.cap(self.naamscore, hoogste)
        if naamscore == self.naamscore:
            return self
        return self._replace(naamscore=naamscore, score=min(self.score, naamscore), beperking=beperking)


class TitelMatch(NamedTuple):
    """What a title alone can tell: the band, and the candidates with the best first.

    `naamband` compares names only. With band geen there is no match, whatever the candidates. `passend` are the
    candidates that the title does not rule out by a word. `is_dubbel` says that the title can be read in more than
    one way, or names two kinds of work at once; `is_tweevoudig` that it names two jobs.
    """

    naamband: Band
    kandidaten: tuple[Kandidaat, ...]
    passend: tuple[Kandidaat, ...]
    is_dubbel: bool
    is_tweevoudig: bool

    @property
    def ontwerp(self) -> Referentieprofiel | None:
        """The ontwerp to which the title points: nothing can be graded with it, so there is no match."""
        best = self.passend[0] if self.passend else None
        is_ontwerp = best is not None and best.beperking is Beperking.ONTWERP
        return best.profiel if best is not None and is_ontwerp else None

    @property
    def band(self) -> Band:
        """The band: that of the names, unless the title itself makes an uitsluiting of the profile hold."""
        return Band.GEEN if self.passend and self.passend[0].is_uitgesloten else self.naamband


def best_of(kandidaten: Iterable[Kandidaat]) -> Kandidaat:
    """Return the best of one or more candidates; of equals the first."""
    return min(kandidaten, key=rank)


def rank(kandidaat: Kandidaat) -> tuple[bool, int, int, bool, bool, tuple[int, ...]]:
    """Sort key: fitting ones first, then the highest score, then the most alike.

    Of equals those with which jobs can be graded come first, then those with a name of today, then the code decides.
    """
    return (
        bool(kandidaat.niet_voor),
        -kandidaat.naamscore,
        -kandidaat.duizendsten,
        kandidaat.profiel.is_ontwerp,
        kandidaat.is_oud,
        code_key(kandidaat.profiel.code),
    )
