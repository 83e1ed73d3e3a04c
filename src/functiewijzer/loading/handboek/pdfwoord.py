"""The words of a page of a PDF with their places, in the order of its stream; turned text is turned upright."""

import ctypes
import math
import re
from collections.abc import Iterator
from typing import Any, Final, NamedTuple

from functiewijzer.loading.handboek.symbolen import as_sign
from functiewijzer.loading.sluis.weigering import Weigering, Weigersoort

_MAX_TEKENS: Final = 200_000
"""So many characters a page may have; a full one has 6,000."""
_HYPHENS: Final = ("\x02", "\ufffe")
"""What pdfium makes of a hyphen at the end of a line, of which it then does not say that it ends."""
_WORD: Final = re.compile("[^\0\t\n\v\f\r \x02\ufffe\uffff]{1,1000}[\x02\ufffe]?")
"""A longer word is none; it is cut."""
_HIGHEST: Final = 0x10FFFF
_SURROGATE: Final = re.compile("[\ud800-\udfff]")
_SURROGATES: Final = dict.fromkeys(range(55296, 57344), "�")
_BOLD: Final = (b"bold", b"black", b"heavy", b"demi")
_FORCED_BOLD: Final = 1 << 18


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
        self._bold: dict[tuple[bytes, int], bool] = {}
        self._name, self._flags = ctypes.create_string_buffer(200), ctypes.c_int()

    def woorden(self) -> Iterator[Woord]:
        """Yield the words of the page; raises Weigering for a page that no printer could print."""
        count = self._raw.FPDFText_CountChars(self._page)
        if count > _MAX_TEKENS:
            raise Weigering(Weigersoort.DELEN, f"een bladzijde met {count} tekens")
        for found in _WORD.finditer(self._tekst(count)):
            yield self._woord(found[0], found.start(), found.end() - 1)

    def _tekst(self, count: int) -> str:
        """Return the characters of the page, one for each that pdfium counts."""
        buffer = (ctypes.c_ushort * (count + 1))()
        written = self._raw.FPDFText_GetText(self._page, 0, count, buffer)
        tekst = bytes(buffer)[: 2 * count].decode("utf-16-le", "surrogatepass") if written == count + 1 else ""
        if len(tekst) != count:
            # It leaves out some of what it counts, such as hyphens; one by one takes longer, but misses none.
            codes = (self._raw.FPDFText_GetUnicode(self._page, place) for place in range(count))
            tekst = "".join(chr(code) if code <= _HIGHEST else "\ufffd" for code in codes)
        return tekst.translate(_SURROGATES) if _SURROGATE.search(tekst) else tekst

    def _woord(self, tekst: str, first: int, last: int) -> Woord:
        hoek = self._hoek(first)
        self._raw.FPDFText_GetCharOrigin(self._page, first, self._x, self._y)
        base = upright(self._x.value, self._y.value, hoek)[1]
        left, low, right, high = self._bounds(first, hoek)
        if last > first:
            right = max(right, self._bounds(last, hoek)[2])
        is_end = tekst.endswith(_HYPHENS)
        tekst = f"{tekst[:-1]}-" if is_end else tekst
        height, vet = max(high - low, 1.0), self._is_bold(first)
        return Woord(as_sign(tekst), left, right, base, hoogte=height, vet=vet, hoek=hoek, eindigt=is_end)

    def _bounds(self, place: int, hoek: int) -> tuple[float, float, float, float]:
        self._raw.FPDFText_GetLooseCharBox(self._page, place, self._box)
        if not hoek:
            return self._box.left, self._box.bottom, self._box.right, self._box.top
        x0, y0 = upright(self._box.left, self._box.bottom, hoek)
        x1, y1 = upright(self._box.right, self._box.top, hoek)
        return min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1)

    def _hoek(self, place: int) -> int:
        """Return by how many quarters the character is turned."""
        angle = self._raw.FPDFText_GetCharAngle(self._page, place)
        return round(angle / (math.pi / 2)) % 4 if math.isfinite(angle) else 0

    def _is_bold(self, place: int) -> bool:
        self._raw.FPDFText_GetFontInfo(self._page, place, self._name, 200, self._flags)
        key = self._name.value, self._flags.value
        found = self._bold.get(key)
        if found is None:
            found = self._bold[key] = any(word in key[0].lower() for word in _BOLD) or bool(key[1] & _FORCED_BOLD)
        return found


def upright(x: float, y: float, hoek: int) -> tuple[float, float]:
    """Return a place as it is when the page is held so that the text is upright."""
    return ((x, y), (-y, x), (-x, -y), (y, -x))[hoek]
