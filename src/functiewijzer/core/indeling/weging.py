"""The Weging: stappen taken apart, and what the rows and flags of the method see in them (methode.md §3)."""

from collections.abc import Sequence
from fractions import Fraction
from typing import Final

from msgspec import Struct

from functiewijzer.core.indeling.methode import Methode
from functiewijzer.core.indeling.stappen import AntwoordStap, GrondStap, Stap, Uitgangspunt, UitsluitingStap, start_of
from functiewijzer.core.indeling.telling import Telling, tally, tally_per_kenmerk
from functiewijzer.core.profielen.drempels import reaches
from functiewijzer.core.profielen.voorwaarde import Richting, Waarheid

OPPOSITE: Final = {Richting.LICHTER: Richting.ZWAARDER, Richting.ZWAARDER: Richting.LICHTER}


class Weging(Struct, frozen=True):
    """The stappen taken apart: everything that the rows and flags of the method look at."""

    start: Uitgangspunt
    methode: Methode
    antwoorden: tuple[AntwoordStap, ...]
    gronden: tuple[GrondStap, ...]
    uitsluitingen: tuple[UitsluitingStap, ...]
    telling: Telling

    @property
    def decisive(self) -> frozenset[Richting]:
        """The sides on which at least one grond holds."""
        return frozenset(grond.richting for grond in self.gronden if grond.waarde is Waarheid.WAAR)

    def saldo_reaches(self, share: Fraction, *sides: Richting) -> bool:
        """Tell whether the saldo is at or past a share, towards any of the sides."""
        return any(reaches(side.sign * self.telling.verschil, self.telling.totaal, share) for side in sides)


def take_apart(stappen: Sequence[Stap]) -> Weging:
    """Return stappen by kind, with their weights added up; raises ValueError where they have no Uitgangspunt."""
    start = start_of(stappen)
    antwoorden = tuple(stap for stap in stappen if isinstance(stap, AntwoordStap))
    return Weging(
        start=start,
        methode=start.editie,
        antwoorden=antwoorden,
        gronden=tuple(stap for stap in stappen if isinstance(stap, GrondStap)),
        uitsluitingen=tuple(stap for stap in stappen if isinstance(stap, UitsluitingStap)),
        telling=tally(antwoorden),
    )


def is_contradicted(weging: Weging) -> bool:
    """Row 2: gronden on both sides, or a grond against part of the threshold on the other side."""
    share, decisive = weging.start.drempel * weging.methode.contradiction, weging.decisive
    return len(decisive) == 2 or any(weging.saldo_reaches(share, OPPOSITE[side]) for side in decisive)


def missing_side(weging: Weging) -> Richting | None:
    """Row 3: the side where the saldo is at or past the threshold, while the reference has no rule there.

    A grond can't exist there; and a grond of the other side against such a saldo is row 2.
    """
    start = weging.start
    absent = [side for side in OPPOSITE if start.groep_of(side) is None]
    if not absent or is_contradicted(weging):
        return None
    return next((side for side in absent if weging.saldo_reaches(start.drempel, side)), None)


def points_elsewhere(weging: Weging) -> bool:
    """Tell whether row 2 decided on gronden of both sides, or against half the threshold."""
    if not weging.methode.points_elsewhere or not is_contradicted(weging):
        return False
    return len(weging.decisive) == 2 or weging.saldo_reaches(weging.start.drempel / 2, *OPPOSITE)


def almost_holds(grond: GrondStap) -> bool:
    """Tell whether the core and all but one of the conditions hold, and that one is onwaar."""
    values = [uitslag.waarde for uitslag in grond.voorwaarden]
    return values[:1] == [Waarheid.WAAR] and sorted(values) == [Waarheid.ONWAAR] + [Waarheid.WAAR] * (len(values) - 1)


def pulls_both_ways(weging: Weging) -> bool:
    """Tell whether much weighs on both sides, or one kenmerk leans to one side and another to the other."""
    telling, tegen = weging.telling, weging.start.tegen
    if reaches(telling.lichter, telling.totaal, tegen) and reaches(telling.zwaarder, telling.totaal, tegen):
        return True
    leanings = [_leaning(weging, kenmerk) for kenmerk in tally_per_kenmerk(weging.antwoorden)]
    return -1 in leanings and 1 in leanings


def _leaning(weging: Weging, kenmerk: str) -> int:
    """Return -1 or 1 where a kenmerk with at least two answers leans half or more to one side, else 0."""
    answered = [s for s in weging.antwoorden if s.counts and s.kenmerk == kenmerk and s.richting is not None]
    pull, weight = sum(s.pull for s in answered), sum(s.gewicht for s in answered)
    if len(answered) < 2 or 2 * abs(pull) < weight:
        return 0
    return 1 if pull > 0 else -1
