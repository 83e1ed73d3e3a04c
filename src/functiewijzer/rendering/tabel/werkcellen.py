"""Cells of a workbook: text is always text, numbers and dates stay so, and nothing can break the file."""

import math
import re
from datetime import date, datetime, time, timedelta
from typing import Any, Final

from functiewijzer.core.batch.cel import Cel
from functiewijzer.rendering.tabel.celtekst import cell_text

MAX_TEKST: Final = 32_767
_KEPT: Final = 32_700
_CUT: Final = " … [ingekort]"
# XML can't carry them; the other control characters are written as Excel does.
_SURROGATES: Final = re.compile("[\ud800-\udfff]")
_NUMBER_FORMATS: Final = {
    datetime: "yyyy-mm-dd hh:mm:ss",
    date: "yyyy-mm-dd",
    time: "hh:mm:ss",
    timedelta: "[h]:mm:ss",
}

Stijl = tuple[tuple[str, object], ...]
"""How a cell looks: names and values that xlsxwriter knows."""
GEWOON: Final[Stijl] = ()


def make_stijl(**properties: object) -> Stijl:
    """Return a style; make it once and use it for many cells."""
    return tuple(properties.items())


class Celschrijver:
    """Writes cells to the sheets of one workbook; `ingekort` counts the texts that were too long for Excel.

    A sheet in constant memory takes its rows in order. xlsxwriter has no types, hence Any.
    """

    def __init__(self, werkmap: Any) -> None:
        self.ingekort = 0
        self._werkmap = werkmap
        self._formats: dict[Stijl, Any] = {}
        self._plain = werkmap.add_format()

    def schrijf(self, blad: Any, row: int, column: int, cel: Cel, stijl: Stijl = GEWOON) -> None:
        """Write one cell; row and column count from 0."""
        if isinstance(cel, str):
            self._write_text(blad, row, column, cel, vorm=self._format(stijl))
        elif isinstance(cel, bool):
            blad.write_boolean(row, column, cel, self._format(stijl))
        elif isinstance(cel, int | float) and _fits_as_number(cel):
            blad.write_number(row, column, cel, self._format(stijl))
        elif not isinstance(cel, int | float) and _fits_as_moment(cel):
            blad.write_datetime(row, column, cel, self._format((*stijl, ("num_format", _NUMBER_FORMATS[type(cel)]))))
        else:
            self._write_text(blad, row, column, cell_text(cel), vorm=self._format(stijl))

    def _format(self, stijl: Stijl) -> Any:
        """Return the format of a style; the same one each time, None for plain cells."""
        if stijl not in self._formats:
            self._formats[stijl] = self._werkmap.add_format(dict(stijl)) if stijl else None
        return self._formats[stijl]

    def _write_text(self, blad: Any, row: int, column: int, tekst: str, vorm: Any) -> None:
        if not tekst:
            if vorm is not None:
                blad.write_blank(row, column, None, vorm)
            return
        fitting = self._fit(tekst)
        if fitting.startswith("<r>") and fitting.endswith("</r>"):
            # xlsxwriter takes such a text for XML of its own; in two runs it is text again
            runs = (fitting[0], self._plain, fitting[1:])
            blad.write_rich_string(row, column, *runs, *([vorm] if vorm is not None else []))
        else:
            blad.write_string(row, column, fitting, vorm)

    def _fit(self, tekst: str) -> str:
        """Return the text as Excel can hold it: it counts in halves of UTF-16, so an emoji is two."""
        if not tekst.isascii():
            tekst = _SURROGATES.sub("\ufffd", tekst)
        if len(tekst) <= MAX_TEKST // 2 or len(tekst.encode("utf-16-le")) <= 2 * MAX_TEKST:
            return tekst
        self.ingekort += 1
        return tekst.encode("utf-16-le")[: 2 * _KEPT].decode("utf-16-le", "ignore") + _CUT


def _fits_as_number(number: float) -> bool:
    """Tell whether Excel holds the number: whole numbers to the last digit, and no infinity."""
    if isinstance(number, int):
        return abs(number) <= 2**53
    return math.isfinite(number)


def _fits_as_moment(moment: date | time | timedelta) -> bool:
    """Tell whether Excel has this moment: its calendar begins in 1900, it has no time zones and no time below 0."""
    match moment:
        case timedelta():
            return moment >= timedelta(0)
        case datetime():
            return moment.year >= 1900 and moment.tzinfo is None
        case date():
            return moment.year >= 1900
        case time():
            return moment.tzinfo is None
