"""Paren: which dossiers of a folder are two gradings of one job, and which are not."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from functiewijzer.core.dossiers.zijde import Zijde, functie_key


@dataclass(frozen=True, slots=True)
class Paren:
    """The pairs, each in a fixed order, and why the other dossiers are in none, in words."""

    paren: tuple[tuple[Zijde, Zijde], ...]
    overig: tuple[str, ...]


def pair_by_functie(dossiers: Iterable[Zijde]) -> Paren:
    """Pair the dossiers of the same werkgever, functietitel and afdeling, where there are exactly two.

    The first of a pair is the one whose role comes first in the alphabet, so that over the folder one assessor stays
    on one side; then the one whose file does. A dossier that is itself a consensus is none of the two.
    """
    graded = [zijde for zijde in dossiers if zijde.dossier.consensus is None]
    groups = _group(graded, _functie)
    paren, overig = [], []
    for zijden in groups.values():
        ordered = sorted(zijden, key=lambda z: (z.dossier.beoordelaar or "", z.bestand))
        if len(ordered) == 2:
            paren.append((ordered[0], ordered[1]))
        else:
            overig.append(_tell(ordered))
    return Paren(tuple(paren), tuple(overig))


def pair_by_bestand(first: Iterable[Zijde], second: Iterable[Zijde]) -> Paren:
    """Pair the dossiers of two folders whose files have the same name."""
    ones, others = ({zijde.bestand: zijde for zijde in side} for side in (first, second))
    paren = tuple((zijde, others[name]) for name, zijde in ones.items() if name in others)
    overig = [f"{name}: alleen in de eerste map" for name in ones if name not in others]
    return Paren(paren, (*overig, *(f"{name}: alleen in de tweede map" for name in others if name not in ones)))


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
