"""Records of a text table, put together from physical lines, so that nothing is lost and every row has its line."""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Final

from functiewijzer.core.batch.opmerking import Opmerking, Opmerkingsoort
from functiewijzer.loading.tabel.record import Record

MAX_CHARACTERS: Final = 1_000_000
MAX_LINES: Final = 10_000
"""A quoted field that is longer than this, was not closed."""
MAX_FIELDS: Final = 100
"""A row with more fields of several lines is no row, but quotes that went wrong."""


def read_records(lines: Iterable[str], delimiter: str, first: int = 1) -> Iterator[Record]:
    """Yield the records of lines that keep their line ends; with delimiter "" every line is one cell.

    Quotes follow the usual rules. Where a quote opens that never closes, or closes in the middle of a field, only
    the line itself is taken, with the quote as text. `first` is the number of the first line.
    """
    source = iter(lines)
    waiting: list[str] = []
    number = first - 1
    while True:
        line = waiting.pop() if waiting else next(source, None)
        if line is None:
            return
        number += 1
        if '"' not in line:
            body = _without_end(line)
            yield Record(number, body.split(delimiter) if delimiter else [body])
            continue
        gathered = [line]
        cells, rest = split_fields(line, delimiter)
        size, parts, closed = len(line), [rest], 0
        while rest and len(gathered) < MAX_LINES and size < MAX_CHARACTERS and closed < MAX_FIELDS:
            more = waiting.pop() if waiting else next(source, None)
            if more is None:
                break
            gathered.append(more)
            parts.append(more)
            size += len(more)
            # Only a line that closes the field is worth looking at all of it again.
            if _CLOSES.match(more):
                found, rest = split_fields("".join(parts), delimiter)
                cells = [*cells, *found] if found else []
                parts, closed = [rest], closed + 1
        if not rest and cells:
            yield Record(number, cells)
            number += len(gathered) - 1
            continue
        body = _without_end(line)
        remark = _not_closed(number) if rest or len(gathered) > 1 else _ODD
        yield Record(number, body.split(delimiter) if delimiter else [body], (remark,))
        waiting.extend(reversed(gathered[1:]))


_ODD: Final = Opmerking(Opmerkingsoort.AANHALING_IN_CEL)
_CLOSES: Final = re.compile(r'(?:[^"]|"")*+"(?!")')
_OPEN: Final = re.compile(r'"(?:[^"]|"")*+\Z')


def split_fields(text: str, delimiter: str) -> tuple[list[str], str]:
    """Return the whole fields of a text, and the one at the end whose quote is still open.

    Where a quote closes inside a field there are no fields at all, and nothing is open: then the text is no record.
    """
    pattern = _field(delimiter)
    cells: list[str] = []
    at = 0
    while True:
        match = pattern.match(text, at)
        if match is None:
            return (cells, text[at:]) if _OPEN.match(text, at) else ([], "")
        quoted, plain, end = match.groups()
        cells.append(plain if quoted is None else quoted[1:-1].replace('""', '"'))
        if end != delimiter or not end:
            return cells, ""
        at = match.end()


@cache
def _field(delimiter: str) -> re.Pattern[str]:
    mark = re.escape(delimiter)
    plain = rf"[^{mark}\r\n]*" if delimiter else r"[^\r\n]*"
    end = rf"({mark}|\r\n|\r|\n|\Z)" if delimiter else r"(\r\n|\r|\n|\Z)"
    # Some programs write a space between the separator and the quote.
    return re.compile(rf'(?: *+("(?:[^"]|"")*+") *|((?!"){plain})){end}')


def _without_end(line: str) -> str:
    return line.removesuffix("\n").removesuffix("\r")


def _not_closed(number: int) -> Opmerking:
    return Opmerking(Opmerkingsoort.AANHALING_OPEN, gegevens=(str(number),))
