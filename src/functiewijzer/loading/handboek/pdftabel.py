"""The tables of a page of a PDF, by the lines that they are drawn with: a row of cells, each with its own words."""

from bisect import bisect
from collections.abc import Iterable, Iterator
from typing import Final

from functiewijzer.loading.handboek.pdfbreuk import mark_cuts
from functiewijzer.loading.handboek.pdflijn import NEAR, Lijn, Lijnen, clusters
from functiewijzer.loading.handboek.pdfregel import Regel, in_stream
from functiewijzer.loading.handboek.pdfwoord import Woord

_MAX_CELLS: Final = 5_000
_MIDDLE: Final = 0.3
"""So much of its height above its baseline is the middle of a word."""

Vak = tuple[int, int]
"""A place in the grid: the row from above, and the column."""


class Pdftabel:
    """A grid of ruled lines; where a line is missing between two places, they are one cell."""

    def __init__(self, staand: list[Lijn], liggend: list[Lijn]) -> None:
        self._staand, self._liggend = staand, liggend
        self.kolommen = clusters([*(lijn.plek for lijn in staand), *_ends(liggend)])
        self.rijen = clusters([*(lijn.plek for lijn in liggend), *_ends(staand)])[::-1]
        self._diepten = [-plek for plek in self.rijen]
        self._woorden: dict[Vak, list[Woord]] = {}
        self._cel_of = self._cellen() if self.is_tabel else {}

    @property
    def is_tabel(self) -> bool:
        """Whether it has two columns or more; a frame or a line between texts is no table."""
        rows, columns = len(self.rijen) - 1, len(self.kolommen) - 1
        return columns > 1 and rows > 0 and rows * columns <= _MAX_CELLS

    def holds(self, woord: Woord) -> bool:
        """Tell whether a word stands in the table."""
        return self._vak_of(woord) in self._cel_of

    def take(self, woord: Woord) -> None:
        """Take in a word that stands in the table."""
        self._woorden.setdefault(self._cel_of[self._vak_of(woord)], []).append(woord)

    def _vak_of(self, woord: Woord) -> Vak:
        x, y = (woord.x0 + woord.x1) / 2, woord.y + _MIDDLE * woord.hoogte
        return bisect(self._diepten, -y) - 1, bisect(self.kolommen, x) - 1

    def regels(self) -> Iterator[list[list[Regel]]]:
        """Yield the rows that have words: for each cell its lines; what goes on from above or the left is empty."""
        for row in range(len(self.rijen) - 1):
            cellen = [self._cel_of[row, column] for column in range(len(self.kolommen) - 1)]
            texts = [
                self._cel(cel, self.kolommen[column + cellen[column:].count(cel)]) if cel == (row, column) else []
                for column, cel in enumerate(cellen)
            ]
            # Behind the last cell nothing has to be lined up.
            while len(cellen) > 1 and cellen[-1] == cellen[-2]:
                del cellen[-1], texts[-1]
            if any(texts):
                yield texts

    def _cel(self, cel: Vak, right: float) -> list[Regel]:
        return mark_cuts([*in_stream(self._woorden.get(cel, ()))], self.kolommen[cel[1]], right)

    def _cellen(self) -> dict[Vak, Vak]:
        """Return for each place the first place of its cell."""
        found: dict[Vak, Vak] = {}
        for row in range(len(self.rijen) - 1):
            middle = (self.rijen[row] + self.rijen[row + 1]) / 2
            for column in range(len(self.kolommen) - 1):
                centre = (self.kolommen[column] + self.kolommen[column + 1]) / 2
                if column and not _is_drawn(self._staand, self.kolommen[column], middle):
                    found[row, column] = found[row, column - 1]
                elif row and not _is_drawn(self._liggend, self.rijen[row], centre):
                    found[row, column] = found[row - 1, column]
                else:
                    found[row, column] = row, column
        return found


def tabellen_of(lijnen: Lijnen) -> list[Pdftabel]:
    """Return the tables of a page."""
    found = (Pdftabel(staand, liggend) for staand, liggend in _groups(lijnen))
    return [tabel for tabel in found if tabel.is_tabel]


def _groups(lijnen: Lijnen) -> Iterator[tuple[list[Lijn], list[Lijn]]]:
    """Yield the lines that hang together: each group is a table, a frame or a drawing."""
    staand, liggend = set(lijnen.staand), set(lijnen.liggend)
    while staand and liggend:
        mine: tuple[list[Lijn], list[Lijn]] = ([staand.pop()], [])
        waiting = [(mine[0][0], True)]
        while waiting:
            lijn, is_staand = waiting.pop()
            others = liggend if is_staand else staand
            touched = [other for other in others if _touch(lijn, other)]
            others.difference_update(touched)
            mine[is_staand].extend(touched)
            waiting.extend((other, not is_staand) for other in touched)
        yield mine


def _touch(one: Lijn, other: Lijn) -> bool:
    across = one.van - NEAR <= other.plek <= one.tot + NEAR
    return across and other.van - NEAR <= one.plek <= other.tot + NEAR


def _ends(lijnen: Iterable[Lijn]) -> Iterator[float]:
    """Yield how far lines reach: a table without an outer frame ends there."""
    ends = [end for lijn in lijnen for end in (lijn.van, lijn.tot)]
    if ends:
        yield from (min(ends), max(ends))


def _is_drawn(lijnen: list[Lijn], plek: float, at: float) -> bool:
    return any(abs(lijn.plek - plek) <= NEAR and lijn.van - NEAR <= at <= lijn.tot + NEAR for lijn in lijnen)
