"""Records of a text table, put together from physical lines, so that nothing is lost and every row has its line."""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Final, NamedTuple

MAX_TEKENS: Final = 1_000_000
MAX_REGELS: Final = 10_000
"""A quoted field that is longer than this, was not closed."""


class Record(NamedTuple):
    """One row as read: the line where it begins, its cells, and what had to be mended."""

    regel: int
    cellen: list[str]
    opmerking: str


def read_records(lines: Iterable[str], delimiter: str) -> Iterator[Record]:
    """Yield the records of lines that keep their line ends; with delimiter "" every line is one cell.

    Quotes follow the usual rules. Where a quote opens that never closes, or closes in the middle of a field, only
    the line itself is taken, with the quote as text.
    """
    source = iter(lines)
    waiting: list[str] = []
    number = 0
    while True:
        line = waiting.pop() if waiting else next(source, None)
        if line is None:
            return
        number += 1
        if '"' not in line:
            body = _without_end(line)
            yield Record(number, body.split(delimiter) if delimiter else [body], "")
            continue
        gathered = [line]
        text, cells = line, split_record(line, delimiter)
        while cells is None and len(gathered) < MAX_REGELS and len(text) < MAX_TEKENS:
            more = waiting.pop() if waiting else next(source, None)
            if more is None:
                break
            gathered.append(more)
            if '"' in more:
                text = "".join(gathered)
                cells = split_record(text, delimiter)
        if cells:
            yield Record(number, cells, "")
            number += len(gathered) - 1
            continue
        body = _without_end(line)
        is_open = cells is None or len(gathered) > 1
        remark = f"aanhalingsteken op regel {number} sluit niet" if is_open else _ODD
        yield Record(number, body.split(delimiter) if delimiter else [body], remark)
        waiting.extend(reversed(gathered[1:]))


_ODD: Final = "aanhalingsteken midden in een cel"


def split_record(text: str, delimiter: str) -> list[str] | None:
    """Return the cells of a whole record; None while a quote is open, and [] where a quote closes inside a field."""
    pattern = _field(delimiter)
    cells: list[str] = []
    at = 0
    while True:
        match = pattern.match(text, at)
        if match is None:
            return None if _is_open(text, at) else []
        quoted, plain, end = match.groups()
        cells.append(plain if quoted is None else quoted[1:-1].replace('""', '"'))
        if end != delimiter or not end:
            return cells
        at = match.end()


def _is_open(text: str, at: int) -> bool:
    """Tell whether the quote that opens here still waits for its other half."""
    return text.count('"', at) % 2 == 1 and re.compile(r'"(?:[^"]|"")*+\Z').match(text, at) is not None


@cache
def _field(delimiter: str) -> re.Pattern[str]:
    mark = re.escape(delimiter)
    plain = rf"[^{mark}\r\n]*" if delimiter else r"[^\r\n]*"
    end = rf"({mark}|\r\n|\r|\n|\Z)" if delimiter else r"(\r\n|\r|\n|\Z)"
    return re.compile(rf'(?:("(?:[^"]|"")*+")|((?!"){plain})){end}')


def _without_end(line: str) -> str:
    return line.removesuffix("\n").removesuffix("\r")
