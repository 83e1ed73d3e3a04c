"""Numbers of a workbook as they were meant: whole numbers, dates, times and durations are numbers with a format."""

import re
from datetime import date, datetime, time, timedelta
from enum import Enum
from typing import Final

from functiewijzer.core.batch.cel import Cel


class Getalsoort(Enum):
    """What a format makes of a number."""

    GETAL = 0
    DATUM = 1
    DUUR = 2


_DATES: Final = frozenset((*range(14, 23), *range(27, 37), 45, 47, *range(50, 59)))
_DURATIONS: Final = frozenset((46,))
_EPOCH: Final = datetime(1899, 12, 30)  # noqa: DTZ001, a sheet has no time zone
_EPOCH_1904: Final = datetime(1904, 1, 1)  # noqa: DTZ001
_LITERAL: Final = re.compile(r'"[^"]*"|\\.|_.|\*.')
_ELAPSED: Final = re.compile(r"\[(h+|m+|s+)\]", re.IGNORECASE)
_BRACKETS: Final = re.compile(r"\[[^\]]*\]")
_WHOLE: Final = 1e15


def soort_of_format(number: int, code: str | None) -> Getalsoort:
    """Return what a format makes of a number, by its code, or by its number where it is one that all programs know."""
    if code is None:
        if number in _DURATIONS:
            return Getalsoort.DUUR
        return Getalsoort.DATUM if number in _DATES else Getalsoort.GETAL
    bare = _LITERAL.sub("", code.partition(";")[0])
    if _ELAPSED.search(bare):
        return Getalsoort.DUUR
    plain = _BRACKETS.sub("", bare).casefold()
    return Getalsoort.DATUM if plain != "general" and any(sign in plain for sign in "dmyhs") else Getalsoort.GETAL


def as_cel(number: float, soort: Getalsoort = Getalsoort.GETAL, *, sinds_1904: bool = False) -> Cel:
    """Return a number as a cell; one that is no possible date stays a number."""
    if soort is Getalsoort.GETAL:
        return int(number) if number.is_integer() and abs(number) < _WHOLE else number
    try:
        if soort is Getalsoort.DUUR:
            return timedelta(milliseconds=round(number * 86_400_000))
        return number if number < 0 else _as_date(number, sinds_1904=sinds_1904)
    except (OverflowError, ValueError):
        return number


def _as_date(number: float, *, sinds_1904: bool) -> date | time | datetime:
    # Spreadsheets count a 29 February 1900 that never was.
    early = not sinds_1904 and number < 60
    moment = (_EPOCH_1904 if sinds_1904 else _EPOCH) + timedelta(milliseconds=round(number * 86_400_000), days=early)
    if 0 <= number < 1:
        return moment.time()
    return moment.date() if moment.time() == time() else moment
