"""The conclusion: what follows from the stappen, and from nothing else (methode.md §3)."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from functiewijzer.core.indeling.stappen import AntwoordStap, GrondStap, Stap, Uitgangspunt, UitsluitingStap
from functiewijzer.core.indeling.telling import Telling, tally, tally_per_kenmerk
from functiewijzer.core.profielen.drempels import reaches
from functiewijzer.core.profielen.voorwaarde import Richting, Waarheid

OPPOSITE = {Richting.LICHTER: Richting.ZWAARDER, Richting.ZWAARDER: Richting.LICHTER}


class Uitkomst(StrEnum):
    """The outcome of the comparison; geen_match means that another reference is needed."""

    LICHTER = "lichter"
    GELIJK = "gelijk"
    ZWAARDER = "zwaarder"
    GEEN_MATCH = "geen_match"


class Vlag(StrEnum):
    """What a reader must know before trusting the outcome."""

    TWIJFEL = "twijfel"
    TEGENSTRIJDIG = "tegenstrijdig"
    ONVOLLEDIG = "onvolledig"
    ONGEMOTIVEERD = "ongemotiveerd"
    GRENS_VAN_BEREIK = "grens_van_bereik"


@dataclass(frozen=True, slots=True)
class Conclusie:
    """Outcome, group (None with geen_match) and flags in their fixed order."""

    uitkomst: Uitkomst
    functiegroep: str | None
    vlaggen: tuple[Vlag, ...]


@dataclass(frozen=True, slots=True)
class _Weging:
    """The stappen taken apart: everything that the rows and flags of the method look at."""

    start: Uitgangspunt
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


def conclude(stappen: Sequence[Stap]) -> Conclusie:
    """Decide from the stappen alone; the only input that the outcome has.

    Raises ValueError when the stappen have no Uitgangspunt.
    """
    weging = _take_apart(stappen)
    uitkomst, groep = _decide(weging)
    return Conclusie(uitkomst, groep, _vlaggen(weging, uitkomst))


def decide(stappen: Sequence[Stap]) -> tuple[Uitkomst, str | None]:
    """Return the outcome and the group alone, as `conclude` gives them: quicker where many cases are tried."""
    return _decide(_take_apart(stappen))


def _decide(weging: _Weging) -> tuple[Uitkomst, str | None]:
    uitkomst = _uitkomst(weging)
    groups = {
        Uitkomst.LICHTER: weging.start.lichter,
        Uitkomst.GELIJK: weging.start.functiegroep,
        Uitkomst.ZWAARDER: weging.start.zwaarder,
    }
    return uitkomst, groups.get(uitkomst)


def _take_apart(stappen: Sequence[Stap]) -> _Weging:
    start = next((stap for stap in stappen if isinstance(stap, Uitgangspunt)), None)
    if start is None:
        raise ValueError("stappen without an Uitgangspunt")
    antwoorden = tuple(stap for stap in stappen if isinstance(stap, AntwoordStap))
    return _Weging(
        start,
        antwoorden,
        tuple(stap for stap in stappen if isinstance(stap, GrondStap)),
        tuple(stap for stap in stappen if isinstance(stap, UitsluitingStap)),
        telling=tally(antwoorden),
    )


def _uitkomst(weging: _Weging) -> Uitkomst:
    """Return the first row of the decision table that applies."""
    start, decisive = weging.start, weging.decisive
    if any(stap.waarde is Waarheid.WAAR for stap in weging.uitsluitingen):
        return Uitkomst.GEEN_MATCH
    if _is_contradicted(weging):
        return Uitkomst.GELIJK
    if Richting.LICHTER in decisive or weging.saldo_reaches(start.drempel, Richting.LICHTER):
        return Uitkomst.LICHTER
    if Richting.ZWAARDER in decisive or weging.saldo_reaches(start.drempel, Richting.ZWAARDER):
        return Uitkomst.ZWAARDER
    return Uitkomst.GELIJK


def _is_contradicted(weging: _Weging) -> bool:
    """Row 2: gronden on both sides, or a grond against half the threshold on the other side."""
    half, decisive = weging.start.drempel / 2, weging.decisive
    return len(decisive) == 2 or any(weging.saldo_reaches(half, OPPOSITE[side]) for side in decisive)


def _vlaggen(weging: _Weging, uitkomst: Uitkomst) -> tuple[Vlag, ...]:
    unexplained = _is_unexplained(weging)
    if uitkomst is Uitkomst.GEEN_MATCH:
        return (Vlag.ONGEMOTIVEERD,) if unexplained else ()
    grens = weging.start.grens
    raised = {
        Vlag.TWIJFEL: _is_doubtful(weging, uitkomst),
        Vlag.TEGENSTRIJDIG: _is_contradicted(weging) or _pulls_both_ways(weging),
        Vlag.ONVOLLEDIG: any(_is_missing(stap) for stap in weging.antwoorden),
        Vlag.ONGEMOTIVEERD: unexplained,
        Vlag.GRENS_VAN_BEREIK: weging.saldo_reaches(grens, *OPPOSITE),
    }
    return tuple(vlag for vlag, is_raised in raised.items() if is_raised)


def _is_doubtful(weging: _Weging, uitkomst: Uitkomst) -> bool:
    if uitkomst is Uitkomst.GELIJK:
        half = weging.start.drempel / 2
        near = any(almost_holds(grond) for grond in weging.gronden)
        return near or weging.saldo_reaches(half, *OPPOSITE)
    against = -weging.telling.verschil if uitkomst is Uitkomst.ZWAARDER else weging.telling.verschil
    return against > 0


def almost_holds(grond: GrondStap) -> bool:
    """Tell whether the core and all but one of the conditions hold, and that one is onwaar."""
    values = [uitslag.waarde for uitslag in grond.voorwaarden]
    return values[:1] == [Waarheid.WAAR] and sorted(values) == [Waarheid.ONWAAR] + [Waarheid.WAAR] * (len(values) - 1)


def _pulls_both_ways(weging: _Weging) -> bool:
    telling, tegen = weging.telling, weging.start.tegen
    if reaches(telling.lichter, telling.totaal, tegen) and reaches(telling.zwaarder, telling.totaal, tegen):
        return True
    leanings = [_leaning(weging, kenmerk) for kenmerk in tally_per_kenmerk(weging.antwoorden)]
    return -1 in leanings and 1 in leanings


def _leaning(weging: _Weging, kenmerk: str) -> int:
    """Return -1 or 1 where a kenmerk with at least two answers leans half or more to one side, else 0."""
    answered = [s for s in weging.antwoorden if s.counts and s.kenmerk == kenmerk and s.richting is not None]
    pull, weight = sum(s.pull for s in answered), sum(s.gewicht for s in answered)
    if len(answered) < 2 or 2 * abs(pull) < weight:
        return 0
    return 1 if pull > 0 else -1


def _is_missing(stap: AntwoordStap) -> bool:
    return stap.antwoord is None and stap.op_pad is Waarheid.WAAR and (stap.telt_mee or stap.vereist)


def needing_toelichting(stappen: Sequence[Stap]) -> tuple[AntwoordStap, ...]:
    """Return the answers that need a reason: away from gelijk, or making an uitsluiting hold."""
    excluding = {vraag for stap in stappen if isinstance(stap, UitsluitingStap) for vraag in stap.door}
    antwoorden = (stap for stap in stappen if isinstance(stap, AntwoordStap))
    return tuple(stap for stap in antwoorden if stap.pull or stap.vraag in excluding)


def _is_unexplained(weging: _Weging) -> bool:
    needing = needing_toelichting((*weging.antwoorden, *weging.uitsluitingen))
    return any(stap.toelichting is None for stap in needing)
