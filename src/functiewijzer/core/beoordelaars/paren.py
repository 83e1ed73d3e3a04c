"""Paren: which dossiers of a folder are two gradings of one job, and which are not."""

from collections.abc import Callable, Iterable, Sequence
from typing import Final

from msgspec import Struct

from functiewijzer.core.dossiers.dubbel import find_dubbelen
from functiewijzer.core.dossiers.zijde import Zijde, beoordeling_key, functie_key
from functiewijzer.core.profielen.vingerafdruk import vingerafdruk


class Paren(Struct, frozen=True):
    """The pairs, each in a fixed order, and why the other dossiers are in none, in words."""

    paren: tuple[tuple[Zijde, Zijde], ...]
    overig: tuple[str, ...]


def pair_by_functie(dossiers: Iterable[Zijde]) -> Paren:
    """Pair the dossiers of the same werkgever, functietitel and afdeling, where there are exactly two.

    The first of a pair is the one whose role comes first in the alphabet, so that over the folder one assessor stays
    on one side; then the one whose file does. A dossier that is itself a consensus is none of the two, and neither are
    copies, or two dossiers of one assessor and one day.
    """
    graded, overig = _once([zijde for zijde in dossiers if zijde.dossier.consensus is None])
    groups = _group(graded, _functie)
    paren = []
    for zijden in groups.values():
        ordered = sorted(zijden, key=lambda z: (z.dossier.beoordelaar or "", z.bestand))
        if len(ordered) != 2:
            overig.append(_tell(ordered))
        elif is_same_beoordeling(ordered[0], ordered[1]):
            overig.append(f"{ordered[0].naam}: {_OF_ONE} ({ordered[0].bestand}, {ordered[1].bestand})")
        else:
            paren.append((ordered[0], ordered[1]))
    return Paren(tuple(paren), tuple(overig))


def pair_by_bestand(first: Iterable[Zijde], second: Iterable[Zijde]) -> Paren:
    """Pair the dossiers of two folders whose files have the same name, but not copies of one dossier."""
    ones, others = ({zijde.bestand: zijde for zijde in side} for side in (first, second))
    both = [(zijde, others[name]) for name, zijde in ones.items() if name in others]
    overig = [f"{name}: alleen in de eerste map" for name in ones if name not in others]
    overig += [f"{name}: alleen in de tweede map" for name in others if name not in ones]
    why_not = {one.bestand: why for one, other in both if (why := _why_no_pair(one, other))}
    overig += [f"{name}: {why}" for name, why in why_not.items()]
    return Paren(tuple(pair for pair in both if pair[0].bestand not in why_not), tuple(overig))


_OF_ONE: Final = "beide dossiers zijn van dezelfde beoordelaar en dezelfde dag"


def _why_no_pair(one: Zijde, other: Zijde) -> str:
    if is_copy(one, other):
        return "in beide mappen staat hetzelfde dossier"
    return _OF_ONE if is_same_beoordeling(one, other) else ""


def is_copy(one: Zijde, other: Zijde) -> bool:
    """Tell whether two files hold one dossier, whatever their layout."""
    return vingerafdruk(one.dossier) == vingerafdruk(other.dossier)


def is_same_beoordeling(one: Zijde, other: Zijde) -> bool:
    """Tell whether two dossiers are of one job, one assessor and one day: then they can't agree with each other."""
    key = beoordeling_key(one.dossier)
    return key is not None and key == beoordeling_key(other.dossier)


def _once(zijden: Sequence[Zijde]) -> tuple[list[Zijde], list[str]]:
    """Return each dossier once, and the copies in words."""
    dubbelen = find_dubbelen((zijde.bestand, vingerafdruk(zijde.dossier)) for zijde in zijden)
    told = [f"{bestand}: hetzelfde dossier als {original}" for bestand, original in sorted(dubbelen.items())]
    return [zijde for zijde in zijden if zijde.bestand not in dubbelen], told


def _functie(zijde: Zijde) -> tuple[str, ...]:
    return functie_key(zijde.dossier, zijde.bestand)


def _group(zijden: Iterable[Zijde], key: Callable[[Zijde], tuple[str, ...]]) -> dict[tuple[str, ...], list[Zijde]]:
    groups: dict[tuple[str, ...], list[Zijde]] = {}
    for zijde in zijden:
        groups.setdefault(key(zijde), []).append(zijde)
    return groups


def _tell(zijden: Sequence[Zijde]) -> str:
    files = ", ".join(zijde.bestand for zijde in zijden)
    if len(zijden) == 1:
        return f"{zijden[0].naam}: er is maar één dossier ({files})"
    return f"{zijden[0].naam}: er zijn {len(zijden)} dossiers ({files}); precies twee is een paar"
