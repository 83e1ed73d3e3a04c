"""The Blik: how conditions come out, one by one and together, by the answers and by what the title proposes."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TypeAlias

from msgspec import Struct

from functiewijzer.core.indeling.beeld import Beeld, evaluate
from functiewijzer.core.indeling.methode import Methode
from functiewijzer.core.indeling.stapdelen import VoorwaardeUitslag
from functiewijzer.core.profielen.beschrijving import describe
from functiewijzer.core.profielen.voorwaarde import Voorwaarde, Waarheid, conditions_of_grond

Uitslagen: TypeAlias = Sequence[tuple[VoorwaardeUitslag, bool]]
"""Of each condition of a grond how it came out before, and whether it has to be judged again."""


class Blik(Struct, frozen=True):
    """What conditions are judged by: the answers of persons, and those with the proposals of the title among them."""

    beeld: Beeld
    voorgesteld: Beeld | None
    methode: Methode

    def judge(self, voorwaarde: Voorwaarde) -> tuple[Waarheid, Waarheid | None]:
        """Return what a condition is by the answers, and by the proposals too where that is something else."""
        waarde = evaluate(voorwaarde, self.beeld)
        suggested = waarde if self.voorgesteld is None else evaluate(voorwaarde, self.voorgesteld)
        return waarde, None if suggested is waarde else suggested


def uitslagen_of(voorwaarde: Voorwaarde, blik: Blik, kept: Uitslagen) -> tuple[VoorwaardeUitslag, ...]:
    """Return how each condition of a grond comes out; `kept` is what is known of them by other answers."""
    parts = conditions_of_grond(voorwaarde)
    if not kept:
        return tuple(_uitslag(part, blik) for part in parts)
    pairs = zip(parts, kept, strict=True)
    return tuple(_judged_again(uitslag, part, blik) if is_other else uitslag for part, (uitslag, is_other) in pairs)


def _judged_again(uitslag: VoorwaardeUitslag, voorwaarde: Voorwaarde, blik: Blik) -> VoorwaardeUitslag:
    """Return the uitslag by other answers; its words, which take long to make, are the same."""
    waarde, voorgesteld = blik.judge(voorwaarde)
    if (waarde, voorgesteld) == (uitslag.waarde, uitslag.voorgesteld):
        return uitslag
    return replace(uitslag, waarde=waarde, voorgesteld=voorgesteld)


def together(uitslagen: Sequence[VoorwaardeUitslag]) -> tuple[Waarheid, Waarheid | None]:
    """Return what all conditions of a grond together are, by the answers and by the proposals too."""
    waarde = min(uitslag.waarde for uitslag in uitslagen)
    suggested = min(u.waarde if u.voorgesteld is None else u.voorgesteld for u in uitslagen)
    return waarde, None if suggested is waarde else suggested


def _uitslag(voorwaarde: Voorwaarde, blik: Blik) -> VoorwaardeUitslag:
    waarde, voorgesteld = blik.judge(voorwaarde)
    return VoorwaardeUitslag(
        tekst=describe(voorwaarde, blik.beeld.profiel),
        waarde=waarde,
        als=voorwaarde if blik.methode.keeps_voorwaarden else None,
        voorgesteld=voorgesteld,
    )
