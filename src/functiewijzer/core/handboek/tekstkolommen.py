"""Columns that are made with spaces: lines of a plain text whose texts begin at the same places."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from msgspec import Struct

from functiewijzer.core.handboek.bron import Bronregel

_GAT: Final = re.compile(r"\S(\s{2,})(?=\S)")
_WIJD: Final = "   "
_MEESTE_KOLOMMEN: Final = 9
_MINSTE_RIJEN: Final = 2


class Kolomrij(Struct, frozen=True):
    """A row of such a table: per column the number of each line and the text that it has there."""

    cellen: tuple[tuple[tuple[int, str], ...], ...]


def find_columns(lines: Sequence[Bronregel]) -> dict[int, tuple[int, tuple[Kolomrij, ...]]]:
    """Return the tables in lines: by the index of their first line, the index behind their last, and their rows."""
    found: dict[int, tuple[int, tuple[Kolomrij, ...]]] = {}
    at = 0
    while at < len(lines):
        end, starts = _run(lines, at)
        if end > at and len(starts) > 1:
            found[at] = end, tuple(_rows(lines[at:end], starts))
            at = end
        else:
            at += 1
    return found


def _text(line: Bronregel) -> str:
    return line.cellen[0].rstrip() if len(line.cellen) == 1 and "\n" not in line.cellen[0] else ""


def _starts(text: str) -> set[int]:
    """Return where the texts on a line begin."""
    begin = len(text) - len(text.lstrip())
    return {begin, *(found.end() for found in _GAT.finditer(text))}


def _run(lines: Sequence[Bronregel], at: int) -> tuple[int, list[int]]:
    """Return where the table ends that begins at a line, and where its columns begin; the line itself for none."""
    first = _text(lines[at])
    if _WIJD not in first.lstrip():
        return at, []
    starts, texts, end, wide = _starts(first), [first], at + 1, 1
    for index in range(at + 1, len(lines)):
        text = _text(lines[index])
        if not text:
            if len(lines[index].cellen) > 1 or index > end:
                break
            continue
        more = starts | _starts(text)
        if len(more) > _MEESTE_KOLOMMEN or not _fits(text, starts, more, texts):
            break
        starts, end = more, index + 1
        texts.append(text)
        wide += len(_starts(text)) > 1
    return (end, sorted(starts)) if wide >= _MINSTE_RIJEN else (at, [])


def _fits(text: str, starts: set[int], more: set[int], texts: Sequence[str]) -> bool:
    """Tell whether a line goes on with a table: it reaches beyond the first column, and no text crosses a border."""
    borders = sorted(more)[1:]
    if not borders or len(text) <= min(sorted(starts)[1:], default=0):
        return False
    new = more - starts
    return _keeps(text, borders) and (not new or (len(new) < 3 and all(_keeps(one, sorted(new)) for one in texts)))


def _keeps(text: str, borders: Sequence[int]) -> bool:
    return all(len(text) <= border or text[border - 2 : border] == "  " for border in borders)


def _rows(lines: Sequence[Bronregel], starts: Sequence[int]) -> Iterator[Kolomrij]:
    """Give the rows: a text in the first column begins one."""
    cells: list[list[tuple[int, str]]] = []
    for line in lines:
        text = _text(line)
        parts = [text[one:two].strip() for one, two in zip(starts, [*starts[1:], None], strict=True)]
        if cells and parts[0] and not parts[0][:1].islower():
            yield Kolomrij(tuple(map(tuple, cells)))
            cells = []
        cells = cells or [[] for _ in starts]
        for cell, part in zip(cells, parts, strict=True):
            if part:
                cell.append((line.nummer, part))
    yield Kolomrij(tuple(map(tuple, cells)))
