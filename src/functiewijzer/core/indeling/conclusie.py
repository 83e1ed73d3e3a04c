"""The conclusion: what follows from the stappen, and from nothing else (methode.md §3)."""

from collections.abc import Sequence
from enum import StrEnum

from msgspec import Struct

from functiewijzer.core.indeling.stappen import AntwoordStap, GrondStap, Stap, UitsluitingStap
from functiewijzer.core.indeling.voorstellen import as_answered
from functiewijzer.core.indeling.weging import (
    OPPOSITE,
    Weging,
    almost_holds,
    is_contradicted,
    missing_side,
    points_elsewhere,
    pulls_both_ways,
    take_apart,
)
from functiewijzer.core.profielen.voorwaarde import Richting, Waarheid


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


class Conclusie(Struct, frozen=True):
    """Outcome, group (None with geen_match) and flags in their fixed order.

    `is_contradicted` says that row 2 decided. `ook_bekijken` advises to look at other references too, in no direction.
    `zonder_zijde` is the side where the job is clearly, while the reference has no rule there: with geen_match alone.
    """

    uitkomst: Uitkomst
    functiegroep: str | None
    vlaggen: tuple[Vlag, ...]
    is_contradicted: bool
    ook_bekijken: bool
    zonder_zijde: Richting | None = None


def conclude(stappen: Sequence[Stap]) -> Conclusie:
    """Decide from the stappen alone; the only input that the outcome has.

    What the title suggests colours the outcome and what may be doubted about it; what is missing is asked of persons.

    Raises ValueError when the stappen have no Uitgangspunt.
    """
    given, shown = take_apart(stappen), take_apart(as_answered(tuple(stappen)))
    uitkomst, groep = _decide(shown)
    return Conclusie(
        uitkomst,
        groep,
        _vlaggen(shown, given, uitkomst),
        is_contradicted=uitkomst is Uitkomst.GELIJK and is_contradicted(shown),
        ook_bekijken=uitkomst is Uitkomst.GELIJK and points_elsewhere(shown),
        zonder_zijde=None if _is_excluded(shown) else missing_side(shown),
    )


def decide(stappen: Sequence[Stap]) -> tuple[Uitkomst, str | None]:
    """Return the outcome and the group alone, as `conclude` gives them: quicker where many cases are tried."""
    return _decide(take_apart(as_answered(tuple(stappen))))


def _decide(weging: Weging) -> tuple[Uitkomst, str | None]:
    uitkomst = _uitkomst(weging)
    return uitkomst, None if uitkomst is Uitkomst.GEEN_MATCH else weging.start.groep_of(Richting(uitkomst.value))


def _uitkomst(weging: Weging) -> Uitkomst:
    """Return the first row of the decision table that applies."""
    if _is_excluded(weging):
        return Uitkomst.GEEN_MATCH
    if is_contradicted(weging):
        return Uitkomst.GELIJK
    if missing_side(weging) is not None:
        return Uitkomst.GEEN_MATCH
    decisive = weging.decisive
    for side in OPPOSITE:
        if side in decisive or weging.saldo_reaches(weging.start.drempel, side):
            return Uitkomst(side.value)
    return Uitkomst.GELIJK


def _is_excluded(weging: Weging) -> bool:
    return any(stap.waarde is Waarheid.WAAR for stap in weging.uitsluitingen)


def _vlaggen(shown: Weging, given: Weging, uitkomst: Uitkomst) -> tuple[Vlag, ...]:
    needing = needing_toelichting((*given.antwoorden, *given.gronden, *given.uitsluitingen))
    unexplained = any(stap.toelichting is None for stap in needing)
    if uitkomst is Uitkomst.GEEN_MATCH:
        return (Vlag.ONGEMOTIVEERD,) if unexplained else ()
    raised = {
        Vlag.TWIJFEL: _is_doubtful(shown, uitkomst),
        Vlag.TEGENSTRIJDIG: is_contradicted(shown) or pulls_both_ways(shown),
        Vlag.ONVOLLEDIG: any(is_missing(stap) for stap in given.antwoorden),
        Vlag.ONGEMOTIVEERD: unexplained,
        Vlag.GRENS_VAN_BEREIK: shown.saldo_reaches(shown.start.grens, *OPPOSITE),
    }
    return tuple(vlag for vlag, is_raised in raised.items() if is_raised)


def _is_doubtful(weging: Weging, uitkomst: Uitkomst) -> bool:
    if weging.methode.weighs_heavy and any(_weighs_against(grond, uitkomst) for grond in weging.gronden):
        return True
    if uitkomst is Uitkomst.GELIJK:
        half = weging.start.drempel / 2
        near = any(almost_holds(grond) for grond in weging.gronden)
        return near or weging.saldo_reaches(half, *OPPOSITE)
    against = -weging.telling.verschil if uitkomst is Uitkomst.ZWAARDER else weging.telling.verschil
    return against > 0


def _weighs_against(grond: GrondStap, uitkomst: Uitkomst) -> bool:
    """Tell whether what weighs most in a grond holds, while the grond does not and the outcome is another side."""
    is_heavy = any(u.is_zwaarwegend and u.waarde is Waarheid.WAAR for u in grond.voorwaarden)
    return is_heavy and grond.waarde is Waarheid.ONWAAR and grond.richting.value != uitkomst.value


def is_missing(stap: AntwoordStap) -> bool:
    """Tell whether an answer is missing that counts, or that a grond, an uitsluiting or the path needs."""
    return stap.antwoord is None and stap.op_pad is Waarheid.WAAR and (stap.telt_mee or stap.vereist)


def needing_toelichting(stappen: Sequence[Stap]) -> tuple[AntwoordStap, ...]:
    """Return the answers that need a reason: away from gelijk, or making an uitsluiting or a grond hold."""
    # Records of the first edition name no questions with their gronden, which need no reason there.
    carrying = {v for stap in stappen if isinstance(stap, UitsluitingStap | GrondStap) for v in stap.door}
    antwoorden = (stap for stap in stappen if isinstance(stap, AntwoordStap))
    return tuple(stap for stap in antwoorden if stap.pull or stap.vraag in carrying)
