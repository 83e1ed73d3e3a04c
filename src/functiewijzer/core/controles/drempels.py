"""Checks on the thresholds of a functiehuis and of the profiles that replace some of them."""

from collections.abc import Iterator

from functiewijzer.core.bevinding import Plek
from functiewijzer.core.controles.controle import Controle, Vondst, fout
from functiewijzer.core.controles.verzameling import Verzameling
from functiewijzer.core.profielen.drempels import Drempels


def _senseless_drempels(verzameling: Verzameling) -> Iterator[Vondst]:
    house = verzameling.huis
    if house is None:
        return
    pad, functiehuis = house
    yield from _judge_drempels(functiehuis.drempels, (pad, "drempels"), ("drempel", "tegen", "grens"))
    for pad, profiel in verzameling.profielen.items():
        if profiel.drempels is not None:
            given = tuple(profiel.drempels.model_dump(exclude_none=True))
            drempels = functiehuis.drempels.with_afwijking(profiel.drempels)
            yield from _judge_drempels(drempels, (pad, "drempels"), given)


def _judge_drempels(drempels: Drempels, plek: Plek, given: tuple[str, ...]) -> Iterator[Vondst]:
    """Yield what makes no sense, at the first of the given thresholds that has a part in it."""
    for names, is_wrong, fact, hint in (
        (
            ("drempel", "grens"),
            drempels.drempel > drempels.grens,
            f"drempel {drempels.drempel} is hoger dan grens {drempels.grens}",
            "Kies een grens die minstens zo hoog is als de drempel.",
        ),
        (
            ("tegen",),
            2 * drempels.tegen > 1,
            f"tegen {drempels.tegen} kan nooit aan twee kanten tegelijk worden gehaald",
            "Kies hooguit 0.5.",
        ),
    ):
        at = next((name for name in names if name in given), None)
        if is_wrong and at is not None:
            yield (*plek, at), fact, hint


FW222 = Controle(
    fout(
        "FW222",
        "Drempels kloppen niet met elkaar",
        "Vanaf drempel is een verschil duidelijk; vanaf grens past een andere referentiefunctie misschien beter. "
        "De grens hoort dus niet lager te zijn dan de drempel. En tegen is een deel dat aan twee kanten tegelijk "
        "gehaald moet kunnen worden, dus hooguit 0.5. Waarden die een profiel niet noemt, komen uit het "
        "functiehuis.",
    ),
    _senseless_drempels,
)
