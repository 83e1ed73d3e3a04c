"""Elders: which other references of the library a row should be compared with too."""

from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Final

from functiewijzer.core.batch.rijadvies import ANDERE_REFERENTIE
from functiewijzer.core.indeling.bibliotheek import Bibliotheek
from functiewijzer.core.indeling.conclusie import Uitkomst, Vlag
from functiewijzer.core.indeling.indeling import Indeling
from functiewijzer.core.profielen.referentieprofiel import Referentieprofiel

_MOST: Final = 3


def find_elders(indeling: Indeling, profiel: Referentieprofiel, bibliotheek: Bibliotheek) -> tuple[str, ...]:
    """Return code and name of each reference to look at; where the library has none, that another may fit."""
    found = tuple(islice(dict.fromkeys(_codes(indeling, profiel, bibliotheek)), _MOST))
    if found:
        return tuple(f"{code} {bibliotheek.profielen[code].naam}" for code in found)
    return (ANDERE_REFERENTIE,) if _looks_elsewhere(indeling) else ()


def _looks_elsewhere(indeling: Indeling) -> bool:
    is_far = Vlag.GRENS_VAN_BEREIK in indeling.vlaggen
    return is_far or indeling.ook_bekijken or indeling.uitkomst is Uitkomst.GEEN_MATCH


def _codes(indeling: Indeling, profiel: Referentieprofiel, bibliotheek: Bibliotheek) -> Iterator[str]:
    """Yield those named by what excludes, then the neighbours, then the same family, then the same group elsewhere."""
    if indeling.uitkomst is Uitkomst.GEEN_MATCH:
        yield from (code for code in indeling.verwijzingen if code in bibliotheek.profielen)
        return
    buren = indeling.uitgangspunt.buren
    yield from (b.profiel for b in buren if b.richting.value == indeling.uitkomst.value)
    if _looks_elsewhere(indeling):
        others = [other for other in bibliotheek.profielen.values() if other.code != profiel.code]
        yield from (other.code for other in _of_family(others, profiel, indeling, bibliotheek))
        yield from (other.code for other in others if other.functiegroep == indeling.functiegroep)


def _of_family(
    others: Sequence[Referentieprofiel], profiel: Referentieprofiel, indeling: Indeling, bibliotheek: Bibliotheek
) -> list[Referentieprofiel]:
    """Return the others of the family that do not lie on the far side of the reference, nearest group first."""
    place = bibliotheek.functiehuis.functiegroepen.index
    steps = {o.code: place(o.functiegroep) - place(profiel.functiegroep) for o in others}
    sign = {Uitkomst.LICHTER: -1, Uitkomst.ZWAARDER: 1}.get(indeling.uitkomst, 0)
    family = (o for o in others if o.functiefamilie == profiel.functiefamilie and sign * steps[o.code] >= 0)
    return sorted(family, key=lambda o: abs(steps[o.code] - sign))
