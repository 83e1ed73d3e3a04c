"""The TitelMatch: which profile a job title points to, how surely, and why."""

from collections.abc import Iterable
from typing import NamedTuple

from functiewijzer.core.indeling.bibliotheek import code_key
from functiewijzer.core.profielen.referentieprofiel import Referentieprofiel
from functiewijzer.core.profielen.woordenlijst import Band, Titelgrenzen
from functiewijzer.core.titels.titelsignalen import Titelantwoord


class Kandidaat(NamedTuple):
    """A profile that a title may point to: the name that is nearest, with its score in thousandths (0–1000).

    `woorden` are the words of that name. `niet_voor` holds the words of the title that the profile says it is not
    for; with one of them it is never the match.
    """

    profiel: Referentieprofiel
    naam: str
    woorden: frozenset[str]
    duizendsten: int
    niet_voor: tuple[str, ...]
    antwoorden: tuple[Titelantwoord, ...]
    is_uitgesloten: bool

    @property
    def score(self) -> int:
        """The score as people see it (0–100), rounded down."""
        return self.duizendsten // 10


class TitelMatch(NamedTuple):
    """What a title alone can tell: the band, and the candidates with the best first.

    `naamband` compares names only. With band geen there is no match, whatever the candidates. `passend` are the
    candidates that the title does not rule out by a word. `is_dubbel` says that the title can be read in more than
    one way, or names two kinds of work at once.
    """

    naamband: Band
    kandidaten: tuple[Kandidaat, ...]
    passend: tuple[Kandidaat, ...]
    is_dubbel: bool

    @property
    def band(self) -> Band:
        """The band: that of the names, unless the title itself makes an uitsluiting of the profile hold."""
        return Band.GEEN if self.passend and self.passend[0].is_uitgesloten else self.naamband


def best_of(kandidaten: Iterable[Kandidaat]) -> Kandidaat:
    """Return the best of one or more candidates; of equals the first."""
    return min(kandidaten, key=rank)


def rank(kandidaat: Kandidaat) -> tuple[bool, int, tuple[int, ...]]:
    """Sort key: fitting ones first, then the highest score, then the code."""
    return bool(kandidaat.niet_voor), -kandidaat.duizendsten, code_key(kandidaat.profiel.code)


def band_of(kandidaat: Kandidaat, match: TitelMatch, grenzen: Titelgrenzen) -> Band:
    """Return the band of one candidate of a match: only the first that fits can be zeker."""
    if match.passend and kandidaat is match.passend[0]:
        return match.band
    is_out = kandidaat.niet_voor or kandidaat.is_uitgesloten or kandidaat.score < grenzen.beoordelen
    return Band.GEEN if is_out else Band.BEOORDELEN
