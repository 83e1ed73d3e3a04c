"""Circles: where following references leads back to where one came from."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from msgspec import Struct

_SHOWN: Final = 8
"""How many names of a circle are told; a hostile document has thousands."""


class Kring(Struct, frozen=True):
    """A circle, by the reference that closes it (`van` to `naar`), and written out from `naar` on."""

    van: str
    naar: str
    tekst: str


def find_kringen(graph: Mapping[str, Sequence[str]]) -> Iterator[Kring]:
    """Yield circles until there is none without a place that was told: the time grows with the references alone.

    Every knot of circles gives at least one. A name that has no references of its own is an end.
    """
    done: set[str] = set()
    told: set[str] = set()
    for start in graph:
        path: list[str] = []
        place: dict[str, int] = {}
        waiting = [iter((start,))]
        while waiting:
            name = next(waiting[-1], None)
            if name is None:
                waiting.pop()
                if path:
                    done.add(path[-1])
                    del place[path.pop()]
            elif name in place:
                if told.isdisjoint((path[-1], name)):
                    told |= {path[-1], name}
                    yield Kring(path[-1], name, _write(path, place[name]))
            elif name not in done and name in graph:
                place[name] = len(path)
                path.append(name)
                waiting.append(iter(graph[name]))


def _write(path: Sequence[str], begin: int) -> str:
    """Write the circle from a place of the path on; of a long one the begin and the end."""
    names = path[begin : begin + _SHOWN]
    rest = ["…", path[-1]] if len(path) - begin > _SHOWN else []
    return " → ".join((*names, *rest, path[begin]))
