"""Why an outcome is in doubt: what is nearest to another group, named as people can check it."""

from collections.abc import Iterator

from functiewijzer.core.indeling.conclusie import Uitkomst
from functiewijzer.core.indeling.indeling import Indeling
from functiewijzer.core.indeling.stappen import GrondStap
from functiewijzer.core.indeling.weging import almost_holds
from functiewijzer.core.profielen.voorwaarde import Waarheid
from functiewijzer.rendering import woorden
from functiewijzer.rendering.notatie import dutch_number


def missing_of(indeling: Indeling) -> Iterator[str]:
    """Yield for every grond that lacks one condition which one that is, and the group that it would give."""
    if indeling.uitkomst is not Uitkomst.GELIJK:
        return
    start = indeling.uitgangspunt
    for grond in (s for s in indeling.getoond if isinstance(s, GrondStap) and almost_holds(s)):
        missing = next(uitslag.tekst for uitslag in grond.voorwaarden if uitslag.waarde is Waarheid.ONWAAR)
        yield f"Voor {start.groep_of(grond.richting)} ({grond.richting.value}) ontbreekt alleen: {missing}"


def twijfels_of(indeling: Indeling) -> Iterator[str]:
    """Yield everything that brings an outcome close to another group."""
    yield from missing_of(indeling)
    yield from _heavy(indeling)
    saldo, half = indeling.saldo, indeling.uitgangspunt.drempel / 2
    if indeling.uitkomst is Uitkomst.GELIJK:
        if not indeling.is_contradicted and abs(saldo) >= half:
            told = f"het saldo is {dutch_number(float(saldo))}; de helft van de drempel is "
            yield f"Alle antwoorden samen komen in de buurt: {told}{woorden.share_text(float(half))}."
    elif saldo < 0 if indeling.uitkomst is Uitkomst.ZWAARDER else saldo > 0:
        yield "De grond beslist, maar alle antwoorden samen wijzen de andere kant op."


def _heavy(indeling: Indeling) -> Iterator[str]:
    """Name what weighs most and holds, though its grond does not and decides nothing."""
    for grond in (s for s in indeling.getoond if isinstance(s, GrondStap) and s.waarde is Waarheid.ONWAAR):
        if grond.richting.value != indeling.uitkomst.value:
            held = (u for u in grond.voorwaarden if u.is_zwaarwegend and u.waarde is Waarheid.WAAR)
            yield from (f"Voor {grond.richting.value} klopt wat het zwaarst weegt: {u.tekst}" for u in held)
