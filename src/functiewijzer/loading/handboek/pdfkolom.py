"""The columns of a page of a PDF, by the white between them; what goes over more columns is read in its place."""

from collections import Counter
from collections.abc import Iterator
from itertools import groupby
from typing import Final, NamedTuple

_BIN: Final = 2.0
_GUTTER: Final = 4
"""White between columns is so many bins wide."""
_ROWS: Final = 3
"""A column has so many lines at least."""
_FEW: Final = 0.15
"""So large a part of the lines may go over the white."""
_APART: Final = 1.8
"""A header or footer stands so many times its height from the text."""
_MARGIN: Final = 2.0
_ALIGNED: Final = 4.0


class Plek(NamedTuple):
    """Where something stands that has to be put in order: its number, from where to where it goes, and its height."""

    nummer: int
    x0: float
    x1: float
    y: float
    hoogte: float


def in_columns(plekken: list[Plek]) -> list[list[int]]:
    """Return the numbers in the order of reading, in groups that belong to one column."""
    gutters = find_gutters(plekken)
    if not gutters:
        return [[plek.nummer for plek in plekken]]
    alone = _furniture(plekken)
    found: list[list[int]] = []
    columns: dict[int, list[int]] = {}
    for plek in sorted(plekken, key=lambda plek: (-plek.y, plek.x0)):
        if plek.nummer in alone or _crosses(plek, gutters):
            found += _flushed(columns)
            found.append([plek.nummer])
        else:
            column = sum(gutter < (plek.x0 + plek.x1) / 2 for gutter in gutters)
            columns.setdefault(column, []).append(plek.nummer)
    return found + _flushed(columns)


def find_gutters(plekken: list[Plek]) -> list[float]:
    """Return the middles of the white between columns."""
    if len(plekken) < 2 * _ROWS:
        return []
    left = min(plek.x0 for plek in plekken)
    width = int((max(plek.x1 for plek in plekken) - left) / _BIN) + 2
    if width > 5_000:
        return []
    cover = [0] * (width + 1)
    for plek in plekken:
        cover[int((plek.x0 - left) / _BIN)] += 1
        cover[int((plek.x1 - left) / _BIN) + 1] -= 1
    for at in range(1, width):
        cover[at] += cover[at - 1]
    most = _FEW * max(cover)
    return [left + middle * _BIN for middle in _valleys(cover[:width], most) if _splits(plekken, left + middle * _BIN)]


def _valleys(cover: list[int], most: float) -> Iterator[float]:
    at = 0
    for is_white, group in groupby(cover, key=lambda count: count <= most):
        size = sum(1 for _ in group)
        if is_white and size >= _GUTTER and at > 0 and at + size < len(cover):
            yield at + size / 2
        at += size


def _splits(plekken: list[Plek], gutter: float) -> bool:
    """Tell whether white has columns on both sides: lines enough, of which those on the right begin at one place."""
    left = {round(plek.y) for plek in plekken if plek.x1 <= gutter}
    right = [plek for plek in plekken if plek.x0 >= gutter]
    begins = Counter(round(plek.x0 / _ALIGNED) for plek in right)
    aligned = begins.most_common(1)[0][1] if begins else 0
    return len(left) >= _ROWS and aligned >= _ROWS and 2 * aligned >= len(right) / 2


def _crosses(plek: Plek, gutters: list[float]) -> bool:
    return any(plek.x0 < gutter - _MARGIN and plek.x1 > gutter + _MARGIN for gutter in gutters)


def _furniture(plekken: list[Plek]) -> set[int]:
    """Return the numbers of what stands apart at the top or the bottom: it belongs to no column."""
    rows = [[*group] for _, group in groupby(sorted(plekken, key=lambda plek: -plek.y), key=lambda plek: round(plek.y))]
    found: set[int] = set()
    for ordered in (rows, rows[::-1]):
        for count in (1, 2):
            if len(ordered) > count:
                edge, after = ordered[count - 1][0], ordered[count][0]
                if abs(edge.y - after.y) > _APART * max(edge.hoogte, after.hoogte):
                    found |= {plek.nummer for row in ordered[:count] for plek in row}
    return found


def _flushed(columns: dict[int, list[int]]) -> list[list[int]]:
    found = [columns[column] for column in sorted(columns)]
    columns.clear()
    return found
