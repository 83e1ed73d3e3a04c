"""Whether a sheet is plain: nothing in it that a quick library reads over, and nothing that makes it ask for memory.

It is looked at as bytes, and any doubt is a no: then our own reader takes it, which is slower, sees everything and
keeps nothing.
"""

import re
from collections.abc import Iterable, Iterator
from typing import Final

from functiewijzer.loading.tabel.bladrij import MAX_KOLOMMEN, MAX_RIJEN, read_cel

_CELLS: Final = 4_000_000
"""So many places between the first and the last cell cost little enough memory."""
_TEXT: Final = 100_000_000
"""So many characters the cells may have together at most, if each had the longest text."""
_PIECE: Final = 1 << 20
_ODD: Final = (b"<!", b"='", b'"e"', b'"d"', b"hidden", b"mergeCell", b"_x", b"<c>", b"<v>-", b"<t> ")
"""Comments, CDATA and quotes that are seldom used; an error, a date as text; what is hidden, merged or escaped; a cell
that does not say where it is; a number that is no possible date; a space that a text begins with."""
_FORMULA: Final = re.compile(rb"(?:</f>|<f[^>]*/>)\s*(?:</c>|<v\s*/>|<v></v>)")
"""A formula that was not worked out."""
_ODD_TEXT: Final = (b"<!", b"_x", b"rPh", b"<t> ")
_TRAILING: Final = re.compile(rb"<[tv]>[^<]* </[tv]>")
"""A text that ends with a space, and does not say that this counts."""
_CELL: Final = re.compile(rb'<c r="([A-Z]{1,9})([0-9]{1,20})"')
_FAR: Final = re.compile(rb'<row [^>]*\br="[0-9]{8}')
_DIMENSION: Final = re.compile(rb'<dimension ref="[^":]*:([A-Z]{1,9})([0-9]{1,20})"')
_DECLARED: Final = re.compile(rb"\s*<\?xml[^>]*encoding=\"(?!utf-8\")", re.IGNORECASE)
_BOM: Final = b"\xef\xbb\xbf"


def is_plain(stukken: Iterable[bytes], longest: int) -> bool:
    """Tell whether a sheet is plain; `longest` is how long the longest text is to which it can refer."""
    columns: set[bytes] = set()
    bottom = shared = 0
    knows_data = False
    for stuk in _pieces(stukken, b"</c>"):
        corners = _CELL.findall(stuk)
        if any(map(stuk.__contains__, _ODD)) or stuk.count(b"<c ") != len(corners):
            return False
        if _FAR.search(stuk) or _ends_with_space(stuk) or (b"<f" in stuk and _FORMULA.search(stuk)):
            return False
        if not knows_data:
            knows_data = b"<sheetData" in stuk
            corners += _DIMENSION.findall(stuk)
        letters, digits = zip(*corners, strict=True) if corners else ((), ())
        columns.update(letters)
        bottom = max(bottom, *map(int, set(digits)), 0)
        shared += stuk.count(b't="s"')
    right = max((read_cel(column.decode())[0] for column in columns), default=0)
    is_small = right <= MAX_KOLOMMEN and bottom <= MAX_RIJEN and right * bottom <= _CELLS
    return knows_data and is_small and shared * longest <= _TEXT


def longest_plain(stukken: Iterable[bytes]) -> int | None:
    """Return how long the longest of the shared texts is at most; None where they are not plain."""
    longest = 0
    for stuk in _pieces(stukken, b"</si>"):
        if any(map(stuk.__contains__, _ODD_TEXT)) or _ends_with_space(stuk):
            return None
        longest = max(longest, *map(len, stuk.split(b"</si>")))
    return longest


def _ends_with_space(stuk: bytes) -> bool:
    return b" </" in stuk and _TRAILING.search(stuk) is not None


def _pieces(stukken: Iterable[bytes], end: bytes) -> Iterator[bytes]:
    """Yield pieces that stop after an end tag, so that nothing is cut in two.

    What is not written in UTF-8, or goes on for very long without such an end, gives something odd.
    """
    rest, is_first = b"", True
    for stuk in stukken:
        if is_first and (_DECLARED.match(stuk) or not stuk.removeprefix(_BOM).lstrip().startswith(b"<")):
            yield b"<!"
        is_first = False
        whole, mark, rest = (rest + stuk).rpartition(end)
        if mark:
            yield whole + mark
        if len(rest) > _PIECE:
            yield b"<!"
    yield rest
