"""The dossiers that a new edition touches, put together per rule that did it."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from functiewijzer.core.edities.herijking import AANDACHT, Herijking, Uitwerking
from functiewijzer.core.edities.oorzaken import Oorzaak
from functiewijzer.core.indeling.bibliotheek import code_key

Herijkt = tuple[str, Herijking]
"""The name of a file, with what a new edition does to it."""

Tell = Callable[[Oorzaak], str]
"""Says in words what a cause is; causes of different dossiers that are told alike are one change."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Verandering:
    """What did it to one dossier: one change, or a few that did it together; no text where the stappen don't tell.

    `profiel` is the profile that changed, None where only the functiehuis or the method did.
    """

    profiel: str | None
    is_by_functiehuis: bool
    is_by_methode: bool
    teksten: tuple[str, ...]
    samen: bool


@dataclass(frozen=True, slots=True)
class Regeluitwerking:
    """What one Verandering brings about in which dossiers."""

    verandering: Verandering
    uitwerkingen: Mapping[Uitwerking, int]
    dossiers: tuple[str, ...]


def count_uitwerkingen(herijkt: Sequence[Herijkt]) -> Mapping[Uitwerking, int]:
    """Count the dossiers per uitwerking."""
    return Counter(item.uitwerking for _, item in herijkt)


def find_veranderingen(item: Herijking, tell: Tell) -> Iterator[Verandering]:
    """Yield what did it to one dossier: change by change, or as one where they did it together."""
    if item.uitwerking not in AANDACHT:
        return
    found = item.oorzaken.gevonden
    groups = [found] if item.oorzaken.samen or not found else [(oorzaak,) for oorzaak in found]
    for group in groups:
        of_huis = [item.is_by_functiehuis(oorzaak) for oorzaak in group]
        of_methode = [item.is_by_methode(oorzaak) for oorzaak in group]
        elsewhere = [huis or methode for huis, methode in zip(of_huis, of_methode, strict=True)]
        profiel = None if elsewhere and all(elsewhere) else item.profiel
        yield Verandering(
            profiel=profiel,
            is_by_functiehuis=any(of_huis),
            is_by_methode=any(of_methode),
            teksten=tuple(map(tell, group)),
            samen=item.oorzaken.samen,
        )


def group_by_regel(herijkt: Sequence[Herijkt], tell: Tell) -> tuple[Regeluitwerking, ...]:
    """Return the changes that did something, the gravest first, then those that touch most dossiers."""
    touched: dict[Verandering, list[Herijkt]] = {}
    for pad, item in herijkt:
        for verandering in find_veranderingen(item, tell):
            touched.setdefault(verandering, []).append((pad, item))
    found = (
        Regeluitwerking(verandering, count_uitwerkingen(group), tuple(pad for pad, _ in group))
        for verandering, group in touched.items()
    )
    return tuple(sorted(found, key=_rank))


def _rank(regel: Regeluitwerking) -> tuple[int, int, tuple[int, ...], tuple[str, ...]]:
    gravest = min(AANDACHT.index(uitwerking) for uitwerking in regel.uitwerkingen)
    verandering = regel.verandering
    code = () if verandering.profiel is None else code_key(verandering.profiel)
    return gravest, -len(regel.dossiers), code, verandering.teksten
