"""The picture of an advice: the scale where the saldo decides, and else the side that a grond decides."""

from collections.abc import Iterator

from functiewijzer.core.indeling.conclusie import Uitkomst
from functiewijzer.core.indeling.indeling import Indeling
from functiewijzer.core.indeling.stappen import GrondStap
from functiewijzer.core.profielen.voorwaarde import Richting
from functiewijzer.rendering import woorden
from functiewijzer.rendering.beelden import Schaal, Uitslagbeeld
from functiewijzer.rendering.indeling.indelingsgrond import gronden_that_hold
from functiewijzer.rendering.notatie import dutch_number

_NO_RULE = "geen regel"
_SCALE = "op een schaal van −1 (alles lichter) tot +1 (alles zwaarder)."


def beeld_of(indeling: Indeling) -> Iterator[Schaal | Uitslagbeeld]:
    """Yield the picture that goes with the verdict; without a functiegroep there is none.

    Where a grond decides, the scale stands below it as what does not decide.
    """
    if indeling.uitkomst is Uitkomst.GEEN_MATCH:
        return
    start = indeling.uitgangspunt
    gronden, saldo = gronden_that_hold(indeling), dutch_number(float(indeling.saldo))
    if not gronden:
        drempel = woorden.share_text(float(start.drempel))
        says = f"saldo {saldo} {_SCALE} Zonder grond is een verschil duidelijk vanaf {drempel} naar een kant."
        yield Schaal("Alle antwoorden samen", indeling.saldo, start.drempel, says)
        return
    groepen = (start.lichter or _NO_RULE, start.functiegroep, start.zwaarder or _NO_RULE)
    yield Uitslagbeeld("Wat beslist", groepen, Richting(indeling.uitkomst.value), _decides(gronden, indeling))
    yield Schaal("Alle antwoorden samen (niet beslissend)", indeling.saldo, None, f"saldo {saldo} {_SCALE}")


def _decides(gronden: tuple[GrondStap, ...], indeling: Indeling) -> str:
    one = len(gronden) == 1
    told = woorden.numbered([grond.tekst for grond in gronden])
    if indeling.uitkomst is not Uitkomst.GELIJK:
        return f"{'een grond' if one else 'gronden'} van de regel ‘{indeling.uitkomst.value}’: {told}"
    sides = " en ".join(dict.fromkeys(f"‘{grond.richting.value}’" for grond in gronden))
    against = "spreken elkaar tegen" if len({grond.richting for grond in gronden}) == 2 else None
    against = against or "en alle antwoorden samen spreken elkaar tegen"
    subject = f"{'een grond' if one else 'gronden'} van de regel {sides}"
    return f"{subject} {against}; dan blijft gelijk het uitgangspunt: {told}"
