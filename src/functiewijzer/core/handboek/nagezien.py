"""Points that somebody has dealt with: importing the same words again does not ask for them again."""

from collections.abc import Iterable, Mapping

from msgspec import Struct
from msgspec.structs import replace

from functiewijzer.core.handboek.openpunt import Openpunt, Openpuntsoort

Regelteksten = Mapping[int, str]
"""The words of the lines of one handbook by their number."""


class Puntenstand(Struct, frozen=True):
    """The points of a document that are open, and those that were dealt with before."""

    open: tuple[Openpunt, ...]
    nagezien: tuple[Openpunt, ...]


def without_seen(
    punten: Iterable[Openpunt], teksten: Regelteksten, nagezien: Iterable[Openpunt], eerder: Regelteksten
) -> Puntenstand:
    """Return which points of a new import are open, after those that were dealt with in an earlier one.

    A point is the same where its kind, its place, what it is about and the words of its lines are: line numbers change
    from edition to edition. Of lines without a place each counts by itself.
    """
    seen = {key for punt in nagezien for key in _keys(punt, eerder)}
    still: list[Openpunt] = []
    done: list[Openpunt] = []
    for punt in punten:
        for part in _parts(punt):
            (done if set(_keys(part, teksten)) <= seen else still).append(part)
    return Puntenstand(_joined(still), _joined(done))


def _parts(punt: Openpunt) -> tuple[Openpunt, ...]:
    if punt.soort is not Openpuntsoort.NIET_GEPLAATST or not punt.regels:
        return (punt,)
    return tuple(replace(punt, regels=(regel,)) for regel in punt.regels)


def _joined(punten: Iterable[Openpunt]) -> tuple[Openpunt, ...]:
    """Return points with the loose lines of one place in one point again."""
    found: dict[object, Openpunt] = {}
    for punt in punten:
        is_loose = punt.soort is Openpuntsoort.NIET_GEPLAATST and punt.regels
        key: object = (punt.plek, punt.gegevens) if is_loose else len(found)
        there = found.get(key)
        found[key] = punt if there is None else replace(there, regels=(*there.regels, *punt.regels))
    return tuple(found.values())


def _keys(punt: Openpunt, teksten: Regelteksten) -> tuple[object, ...]:
    parts = _parts(punt)
    return tuple((p.soort, p.plek, p.gegevens, tuple(teksten.get(r, "") for r in p.regels)) for p in parts)
