"""The dossiers that a new edition touches, put together per rule that did it."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from functiewijzer.core.bibliotheek import code_key
from functiewijzer.core.dossiers.herijking import Herijking, Uitwerking
from functiewijzer.rendering.dossiers.stapwoorden import tell

Herijkt = tuple[str, Herijking]
"""The name of a file, with what a new edition does to it."""

ATTENTION = (Uitwerking.OMSLAG, Uitwerking.GEEN_MATCH, Uitwerking.NIEUWE_ANTWOORDEN, Uitwerking.TWIJFELACHTIG)
"""What somebody must look at."""


@dataclass(frozen=True, slots=True)
class Regeluitwerking:
    """What one change of a profile, or a few that did it together, brings about in which dossiers."""

    profiel: str
    veranderingen: tuple[str, ...]
    samen: bool
    uitwerkingen: Mapping[Uitwerking, int]
    dossiers: tuple[str, ...]


def count_uitwerkingen(herijkt: Sequence[Herijkt]) -> Mapping[Uitwerking, int]:
    """Count the dossiers per uitwerking."""
    return Counter(item.uitwerking for _, item in herijkt)


def group_by_regel(herijkt: Sequence[Herijkt]) -> tuple[Regeluitwerking, ...]:
    """Return the changes that did something, the gravest first, then those that touch most dossiers."""
    touched: dict[tuple[str, tuple[str, ...], bool], list[Herijkt]] = {}
    for pad, item in herijkt:
        for changes, samen in changes_of(item):
            touched.setdefault((item.profiel or "", changes, samen), []).append((pad, item))
    found = (
        Regeluitwerking(*key, count_uitwerkingen(group), tuple(pad for pad, _ in group))
        for key, group in touched.items()
    )
    return tuple(sorted(found, key=_rank))


def _rank(regel: Regeluitwerking) -> tuple[int, int, tuple[int, ...], tuple[str, ...]]:
    gravest = min(ATTENTION.index(uitwerking) for uitwerking in regel.uitwerkingen)
    return gravest, -len(regel.dossiers), code_key(regel.profiel), regel.veranderingen


def short_name(pad: str) -> str:
    """Return the name of a file as readers know it: without the ending that every dossier has."""
    return pad.removesuffix(".dossier.yaml")


def changes_of(item: Herijking) -> Iterator[tuple[tuple[str, ...], bool]]:
    """Yield what did it to one dossier, in words: change by change, or as one where they did it together."""
    if item.uitwerking not in ATTENTION:
        return
    told = [tell(oorzaak.verschil, oorzaak.velden) for oorzaak in item.oorzaken.gevonden]
    if item.oorzaken.samen:
        yield tuple(told), True
    elif told:
        yield from (((text,), False) for text in told)
    else:
        yield ("een antwoord dat hier niet gekozen is, telt nu anders",), False
