"""The words of a page of a PDF with their places, in the order of its stream; turned text is turned upright."""

import ctypes
import math
from collections.abc import Iterator
from typing import Any, Final, NamedTuple

from functiewijzer.loading.handboek.symbolen import symbol
from functiewijzer.loading.sluis.weigering import Weigering, Weigersoort

_MAX_TEKENS: Final = 200_000
"""So many characters a page may have; a full one has 6,000."""
_HYPHEN: Final = 2
"""What pdfium makes of a hyphen at the end of a line, of which it then does not say that it ends."""
_WHITE: Final = frozenset({0, 9, 10, 11, 12, 13, 32, 0xFFFE, 0xFFFF, _HYPHEN})
_BOLD: Final = (b"bold", b"black", b"heavy", b"demi")
_FORCED_BOLD: Final = 1 << 18
_PRIVATE: Final = range(0xF000, 0xF100)
_WORD: Final = 1_000
"""A longer word is none; it is cut."""


class Woord(NamedTuple):
    """A word: from where to where it goes, its baseline, the height of its letters, and by how much it was turned.

    `eindigt` tells that a hyphen at its end ended a line.
    """

    tekst: str
    x0: float
    x1: float
    y: float
    hoogte: float
    vet: bool
    hoek: int
    eindigt: bool


class Letters:
    """Asks pdfium for what is known of the characters of a page."""

    def __init__(self, raw: Any, textpage: Any) -> None:
        self._raw, self._page = raw, textpage
        self._box = raw.FS_RECTF()
        self._x, self._y = ctypes.c_double(), ctypes.c_double()
        self._name, self._flags = ctypes.create_string_buffer(200), ctypes.c_int()

    def woorden(self) -> Iterator[Woord]:
        """Yield the words of the page; raises Weigering for a page that no printer could print."""
        count = self._raw.FPDFText_CountChars(self._page)
        if count > _MAX_TEKENS:
            raise Weigering(Weigersoort.DELEN, f"een bladzijde met {count} tekens")
        unicode_of = self._raw.FPDFText_GetUnicode
        begin, letters = 0, list[str]()
        for place in range(count):
            code = unicode_of(self._page, place)
            if code not in _WHITE and len(letters) < _WORD:
                if not letters:
                    begin = place
                letters.append(chr(code) if code <= 0x10FFFF and not 0xD800 <= code < 0xE000 else "\ufffd")
                continue
            if letters:
                is_end = code == _HYPHEN
                yield self._woord("".join(letters) + "-" * is_end, begin, place if is_end else place - 1, is_end)
            letters = [] if code in _WHITE else [chr(code)]
            begin = place
        if letters:
            yield self._woord("".join(letters), begin, count - 1, is_end=False)

    def _woord(self, tekst: str, first: int, last: int, is_end: bool) -> Woord:  # noqa: FBT001, one of four places
        hoek = self._hoek(first)
        self._raw.FPDFText_GetCharOrigin(self._page, first, self._x, self._y)
        base = _upright(self._x.value, self._y.value, hoek)[1]
        left, low, right, high = self._bounds(first, hoek)
        if last > first:
            right = max(right, self._bounds(last, hoek)[2])
        if len(tekst) == 1 and ord(tekst) in _PRIVATE:
            tekst = symbol(f"{ord(tekst):x}", "?")
        return Woord(tekst, left, right, base, max(high - low, 1.0), self._is_bold(first), hoek, is_end)

    def _bounds(self, place: int, hoek: int) -> tuple[float, float, float, float]:
        self._raw.FPDFText_GetLooseCharBox(self._page, place, self._box)
        x0, y0 = _upright(self._box.left, self._box.bottom, hoek)
        x1, y1 = _upright(self._box.right, self._box.top, hoek)
        return min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1)

    def _hoek(self, place: int) -> int:
        """Return by how many quarters the character is turned."""
        angle = self._raw.FPDFText_GetCharAngle(self._page, place)
        return round(angle / (math.pi / 2)) % 4 if math.isfinite(angle) else 0

    def _is_bold(self, place: int) -> bool:
        self._raw.FPDFText_GetFontInfo(self._page, place, self._name, 200, self._flags)
        name = self._name.value.lower()
        return any(word in name for word in _BOLD) or bool(self._flags.value & _FORCED_BOLD)


def _upright(x: float, y: float, hoek: int) -> tuple[float, float]:
    """Return a place as it is when the page is held so that the text is upright."""
    return ((x, y), (-y, x), (-x, -y), (y, -x))[hoek]
