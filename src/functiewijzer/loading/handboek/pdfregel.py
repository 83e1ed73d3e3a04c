"""Words of a PDF as lines: those that stand on one baseline go together, and a wide gap begins a cell."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Set
from itertools import pairwise
from statistics import median
from typing import Final, NamedTuple

from functiewijzer.loading.handboek.pdfwoord import Woord

_SAME: Final = 0.4
"""By so much of its height a word may stand higher or lower on its line."""
_GAP: Final = 1.1
"""A gap of so many times the height of the letters begins a cell; in text that fills its line gaps stay smaller."""
_SPACE: Final = 0.45
"""No space between words of one line is so many times the height of the letters."""
_FILLED: Final = 3
"""Where so many lines end at one place, they are filled up to it."""
_UNLIKE: Final = 1.8
"""In a line that is filled, a gap that begins a cell is so many times wider than the others."""
_WIDEST: Final = 4.0
"""A gap of so many times the height of the letters comes from no filling."""
BREUK: Final = "\u2060"
"""Stands behind a word that may go on on the next line (as sign it means: no break here)."""
_SIGN: Final = re.compile(r"[^\w\s]|o|\(?(?:\d{1,2}|[A-Za-z])[.)]")


class Stuk(NamedTuple):
    """A piece of a line without wide gaps: its text, from where to where it goes, its baseline, its height and look."""

    tekst: str
    x0: float
    x1: float
    y: float
    hoogte: float
    vet: bool
    hoek: int = 0


Regel = list[Stuk]
"""The pieces of one line, from left to right."""


def in_stream(woorden: Iterable[Woord]) -> Iterator[Regel]:
    """Yield the lines of a page in the order in which they were written."""
    lines: list[list[Woord]] = []
    for woord in woorden:
        if lines and _goes_on(lines[-1][-1], woord):
            lines[-1].append(woord)
        else:
            lines.append([woord])
    # A header that is repeated ends at one place too: what ends in the same word says nothing.
    ends = Counter(end for end, _ in {(round(line[-1].x1), line[-1].tekst) for line in lines})
    columns = _columns(lines)
    for line in lines:
        is_filled = sum(ends[round(line[-1].x1) + beside] for beside in (-1, 0, 1)) >= _FILLED
        yield as_regel(line, is_filled=is_filled, columns=columns)


def _columns(lines: list[list[Woord]]) -> frozenset[int]:
    """Return where more than one line or cell begins."""
    begins = Counter(round(line[0].x0) for line in lines)
    begins.update(round(word.x0) for line in lines for before, word in pairwise(line) if _is_wide(before, word))
    return frozenset(begin for begin, count in begins.items() if count > 1)


def _is_wide(before: Woord, woord: Woord) -> bool:
    return woord.x0 - before.x1 > _GAP * woord.hoogte


def as_regel(line: list[Woord], *, is_filled: bool, columns: Set[int] = frozenset()) -> Regel:
    """Return words from left to right as the pieces of a line; one that is filled may have wide gaps everywhere.

    Where a word begins at one of the `columns`, a gap that is wider than a space is enough to begin a cell, unless the
    line is filled as a whole.
    """
    groups: list[list[Woord]] = [[line[0]]]
    gaps = [woord.x0 - before.x1 for before, woord in pairwise(line)]
    if gaps:
        height = max(woord.hoogte for woord in line)
        wide = _GAP * height
        is_stopped = not is_filled or max(gaps) > _WIDEST * height
        if is_filled and max(gaps) > wide:
            # What comes after the sign of a list is as wide as its author liked.
            inner = gaps[1:] if _SIGN.fullmatch(line[0].tekst) else gaps
            wide = min(_WIDEST * height, max(wide, _UNLIKE * median(inner or gaps)))
        for gap, woord in zip(gaps, line[1:], strict=True):
            if gap > wide or (is_stopped and gap > _SPACE * height and round(woord.x0) in columns):
                groups.append([])
            groups[-1].append(woord)
    return joined([_stuk(group) for group in groups])


def joined(stukken: Regel) -> Regel:
    """Return the pieces of a line with the sign or number of a list item in one piece with its text."""
    if len(stukken) > 1 and _SIGN.fullmatch(stukken[0].tekst):
        sign, first, *others = stukken
        text = f"{sign.tekst} {first.tekst}"
        return [first._replace(tekst=text, x0=sign.x0), *others]
    return stukken


def on_rows(stukken: Iterable[Stuk]) -> Iterator[Regel]:
    """Yield pieces as lines by their place alone, from top to bottom and from left to right."""
    row: Regel = []
    for stuk in sorted(stukken, key=lambda stuk: (stuk.hoek, -stuk.y, stuk.x0)):
        if row and (stuk.hoek != row[0].hoek or row[0].y - stuk.y > _SAME * max(row[0].hoogte, stuk.hoogte)):
            yield joined(sorted(row, key=lambda stuk: stuk.x0))
            row = []
        row.append(stuk)
    if row:
        yield joined(sorted(row, key=lambda stuk: stuk.x0))


def _goes_on(before: Woord, woord: Woord) -> bool:
    height = max(before.hoogte, woord.hoogte)
    is_level = abs(before.y - woord.y) <= _SAME * height
    return not before.eindigt and before.hoek == woord.hoek and is_level and woord.x0 >= before.x1 - 0.5 * height


def _stuk(woorden: list[Woord]) -> Stuk:
    first = woorden[0]
    text = " ".join(woord.tekst for woord in woorden)
    height = max(woord.hoogte for woord in woorden)
    vet = all(woord.vet for woord in woorden)
    return Stuk(text, first.x0, woorden[-1].x1, first.y, hoogte=height, vet=vet, hoek=first.hoek)
