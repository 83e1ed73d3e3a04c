"""The columns of a page of a PDF, by the white between them; what goes over more columns is read in its place."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator
from itertools import groupby
from math import inf
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
_LARGER: Final = 1.12
_MARGIN: Final = 2.0
_ALIGNED: Final = 4.0


class Vlak(NamedTuple):
    """Where something stands that has to be put in order: its number, from where to where it goes, and its height."""

    nummer: int
    x0: float
    x1: float
    y: float
    hoogte: float


def in_columns(vlakken: list[Vlak]) -> list[list[int]]:
    """Return the numbers in the order of reading, in groups that belong to one column."""
    gutters = find_gutters(vlakken)
    if not gutters:
        return [[vlak.nummer for vlak in vlakken]]
    edges = _furniture(vlakken)
    alone = edges | _titles([vlak for vlak in vlakken if vlak.nummer not in edges], gutters)
    found: list[list[int]] = []
    columns: dict[int, list[int]] = {}
    for vlak in sorted(vlakken, key=lambda vlak: (-vlak.y, vlak.x0)):
        if vlak.nummer in alone or _crosses(vlak, gutters):
            found += _flushed(columns)
            found.append([vlak.nummer])
        else:
            column = sum(gutter < (vlak.x0 + vlak.x1) / 2 for gutter in gutters)
            columns.setdefault(column, []).append(vlak.nummer)
    return found + _flushed(columns)


def find_gutters(vlakken: list[Vlak]) -> list[float]:
    """Return the middles of the white between columns."""
    if len(vlakken) < 2 * _ROWS:
        return []
    left = min(vlak.x0 for vlak in vlakken)
    width = int((max(vlak.x1 for vlak in vlakken) - left) / _BIN) + 2
    if width > 5_000:
        return []
    cover = [0] * (width + 1)
    for vlak in vlakken:
        cover[int((vlak.x0 - left) / _BIN)] += 1
        cover[int((vlak.x1 - left) / _BIN) + 1] -= 1
    for at in range(1, width):
        cover[at] += cover[at - 1]
    most = _FEW * max(cover)
    return [left + middle * _BIN for middle in _valleys(cover[:width], most) if _splits(vlakken, left + middle * _BIN)]


def _valleys(cover: list[int], most: float) -> Iterator[float]:
    at = 0
    for is_white, group in groupby(cover, key=lambda count: count <= most):
        size = sum(1 for _ in group)
        if is_white and size >= _GUTTER and at > 0 and at + size < len(cover):
            yield at + size / 2
        at += size


def _splits(vlakken: list[Vlak], gutter: float) -> bool:
    """Tell whether white has columns on both sides: lines enough, of which those on the right begin at one place."""
    left = {round(vlak.y) for vlak in vlakken if vlak.x1 <= gutter}
    right = [vlak for vlak in vlakken if vlak.x0 >= gutter]
    begins = Counter(round(vlak.x0 / _ALIGNED) for vlak in right)
    aligned = begins.most_common(1)[0][1] if begins else 0
    return len(left) >= _ROWS and aligned >= _ROWS and 2 * aligned >= len(right) / 2


def _crosses(vlak: Vlak, gutters: list[float]) -> bool:
    return any(vlak.x0 < gutter - _MARGIN and vlak.x1 > gutter + _MARGIN for gutter in gutters)


def _furniture(vlakken: list[Vlak]) -> set[int]:
    """Return the numbers of what stands apart at the top or the bottom, a line or two: it belongs to no column."""
    rows = [[*group] for _, group in groupby(sorted(vlakken, key=lambda vlak: -vlak.y), key=lambda vlak: round(vlak.y))]
    found: set[int] = set()
    for ordered in (rows, rows[::-1]):
        # Where the first line already stands apart, the second is text: a heading that ends a column.
        count = next((count for count in (1, 2) if len(ordered) > count and _is_apart(ordered, count)), 0)
        found |= {vlak.nummer for row in ordered[:count] for vlak in row}
    return found


def _is_apart(rows: list[list[Vlak]], count: int) -> bool:
    """Tell whether the first rows of a page stand apart from the next."""
    edge, after = rows[count - 1][0], rows[count][0]
    return abs(edge.y - after.y) > _APART * max(edge.hoogte, after.hoogte)


def _titles(vlakken: list[Vlak], gutters: list[float]) -> set[int]:
    """Return the numbers of what has larger letters and begins something for all columns.

    It stands at the left, there is more below it than the rest of its column, and no column has text beside it. Beside
    it is what stands between its neighbours above and below: a blank line in another column is no room for a title.
    """
    if not vlakken:
        return set()
    usual = Counter(round(vlak.hoogte, 1) for vlak in vlakken).most_common(1)[0][0]
    ordered = sorted(vlakken, key=lambda vlak: -vlak.y)
    own = [vlak for vlak in ordered if vlak.x1 <= gutters[0]]
    rest = [-vlak.y for vlak in ordered if vlak.x1 > gutters[0]]
    return {
        vlak.nummer
        for at, vlak in enumerate(own)
        if vlak.hoogte > _LARGER * usual and rest and rest[-1] > -vlak.y and not _has_beside(own, at, rest)
    }


def _has_beside(own: list[Vlak], at: int, rest: list[float]) -> bool:
    """Tell whether something else stands between the neighbours of what stands in the first column."""
    above = _MARGIN - own[at - 1].y if at else -inf
    below = -own[at + 1].y - _MARGIN if at + 1 < len(own) else inf
    place = bisect_right(rest, above)
    return place < len(rest) and rest[place] < below


def _flushed(columns: dict[int, list[int]]) -> list[list[int]]:
    found = [columns[column] for column in sorted(columns)]
    columns.clear()
    return found
