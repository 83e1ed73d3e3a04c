"""Uitschieters: gradings that lie far from the middle of their family. A convention of this tool and of no handbook."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from statistics import median_high, median_low
from typing import Final

from msgspec import Struct

from functiewijzer.core.dossiers.rij import Dossierrij, gather
from functiewijzer.core.indeling.bibliotheek import code_key

MIN_FAMILIE: Final = 4
MIN_STAPPEN: Final = 2
"""From so many gradings a family has a middle, and a group so many steps from it is an uitschieter."""


class Uitschieter(Struct, frozen=True, kw_only=True):
    """The dossiers of one family in a group far from its middle: of one functiegroep, or between two."""

    familie: str
    indelingen: int
    functiegroep: str
    midden: tuple[str, ...]
    is_higher: bool
    rijen: tuple[Dossierrij, ...]


def find_uitschieters(rijen: Iterable[Dossierrij], functiegroepen: Sequence[str]) -> Iterator[Uitschieter]:
    """Yield, by family and from the lightest group, the groups that lie far from the middle of their family.

    In a family with at least four gradings, that is a group two or more steps of the functiehuis from the median. With
    an even number the median may lie between two groups.
    """
    places = {groep: place for place, groep in enumerate(functiegroepen)}
    known = (rij for rij in rijen if rij.functiefamilie is not None and rij.functiegroep in places)
    families = gather(known, lambda rij: rij.functiefamilie or "")
    for familie in sorted(families, key=code_key):
        if len(families[familie]) >= MIN_FAMILIE:
            yield from _far_off(familie, families[familie], places)


def _far_off(familie: str, rijen: Sequence[Dossierrij], places: Mapping[str, int]) -> Iterator[Uitschieter]:
    found = sorted(places[rij.functiegroep or ""] for rij in rijen)
    middle = (median_low(found), median_high(found))
    names = {place: groep for groep, place in places.items()}
    by_groep = gather(rijen, lambda rij: rij.functiegroep or "")
    for groep in sorted(by_groep, key=places.__getitem__):
        steps = 2 * places[groep] - sum(middle)
        if abs(steps) >= 2 * MIN_STAPPEN:
            yield Uitschieter(
                familie=familie,
                indelingen=len(rijen),
                functiegroep=groep,
                midden=tuple(dict.fromkeys(names[place] for place in middle)),
                is_higher=steps > 0,
                rijen=tuple(by_groep[groep]),
            )
