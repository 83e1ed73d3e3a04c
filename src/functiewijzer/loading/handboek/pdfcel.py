"""Tables of a PDF that have no lines: their cells show in the order of the stream, which goes up again after each."""

from collections.abc import Iterator
from typing import Final, NamedTuple

from functiewijzer.loading.handboek.pdfregel import Regel, Stuk

_LEVEL: Final = 0.6
"""By so much of their height the first lines of the cells of a row may differ."""
_BELOW: Final = 2.2
"""The next line of a cell lies no more than so many times its height below."""
_LEFT: Final = 6.0
_RIGHT: Final = 40.0
"""So far a line of a cell may begin before its first line, and after it."""
_LONG: Final = 60
_COLUMN: Final = 25
"""Two cells of more lines than this are columns of a page."""

Celrij = list[list[Stuk]]
"""The cells of a row, each with its lines."""


class Rijen(NamedTuple):
    """Rows that follow each other, and where their columns begin."""

    kolommen: tuple[float, ...]
    rijen: list[Celrij]

    def placed(self) -> Iterator[list[list[Regel]]]:
        """Yield the rows with their cells in their columns, each with its lines."""
        for rij in self.rijen:
            cellen: list[list[Regel]] = [[] for _ in self.kolommen]
            for cel in rij:
                column = max(n for n, left in enumerate(self.kolommen) if left <= cel[0].x0 + _LEFT)
                cellen[column] += [[stuk] for stuk in cel]
            yield cellen


def with_rijen(regels: list[Regel]) -> Iterator[list[Regel] | Rijen]:
    """Yield the lines of a page in pieces, with the rows of tables between them."""
    loose: list[Regel] = []
    rijen: list[Celrij] = []
    at = 0
    while at < len(regels):
        rij, end = _row(regels, at)
        if rij is None and not _fits(regels[at], rijen):
            yield from _flushed(loose, rijen)
            loose, rijen = [regels[at]], []
        else:
            rijen.append(rij or [[stuk] for stuk in regels[at]])
        at = end
    yield from _flushed(loose, rijen)


def _flushed(loose: list[Regel], rijen: list[Celrij]) -> Iterator[list[Regel] | Rijen]:
    if not rijen:
        yield loose
        return
    kolommen = _columns(rijen)
    # The header above the first row has its cells on one line; it is the last line before it.
    if loose and len(loose[-1]) > 1 and all(_begins(stuk, kolommen) for stuk in loose[-1]):
        yield loose[:-1]
        rijen = [[[stuk] for stuk in loose[-1]], *rijen]
    else:
        yield loose
    yield Rijen(kolommen, rijen)


def _row(regels: list[Regel], start: int) -> tuple[Celrij | None, int]:
    """Return the row that begins at a line, None where there is none, and where it ends."""
    cellen = [[stuk] for stuk in regels[start]]
    top = regels[start][0]
    at = start + 1
    while at < len(regels) and len(cellen[-1]) < _LONG:
        regel = regels[at]
        if regel[0].hoek != top.hoek:
            break
        if len(regel) == 1 and _goes_down(cellen[-1], regel[0]):
            cellen[-1].append(regel[0])
        elif abs(regel[0].y - top.y) <= _LEVEL * top.hoogte and _is_right_of(regel[0], cellen[-1]):
            cellen += [[stuk] for stuk in regel]
        else:
            break
        at += 1
    is_page = sum(len(cel) > _COLUMN for cel in cellen) > 1
    if len(cellen) < 2 or at == start + 1 or is_page:
        return None, start + 1
    return cellen, at


def _fits(regel: Regel, rijen: list[Celrij]) -> bool:
    """Tell whether a line with its cells side by side belongs to the rows above it."""
    return bool(rijen) and len(regel) > 1 and all(_begins(stuk, _columns(rijen[-1:])) for stuk in regel)


def _goes_down(cel: list[Stuk], stuk: Stuk) -> bool:
    drop, indent = cel[-1].y - stuk.y, stuk.x0 - cel[0].x0
    return 0 < drop <= _BELOW * stuk.hoogte and -_LEFT <= indent <= _RIGHT


def _is_right_of(stuk: Stuk, cel: list[Stuk]) -> bool:
    return stuk.x0 > max(other.x1 for other in cel) - 0.5 * stuk.hoogte


def _columns(rijen: list[Celrij]) -> tuple[float, ...]:
    found: list[float] = []
    for left in sorted(cel[0].x0 for rij in rijen for cel in rij):
        if not found or left - found[-1] > 2 * _LEFT:
            found.append(left)
    return tuple(found)


def _begins(stuk: Stuk, kolommen: tuple[float, ...]) -> bool:
    return any(abs(stuk.x0 - left) <= _LEFT for left in kolommen)
