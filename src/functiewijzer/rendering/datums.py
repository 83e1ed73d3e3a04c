"""Dates as Dutch readers write them."""

from datetime import date
from typing import Final

_MAANDEN: Final = (
    *("januari", "februari", "maart", "april", "mei", "juni"),
    *("juli", "augustus", "september", "oktober", "november", "december"),
)


def dutch_date(day: date) -> str:
    """Return a date in words, like `14 maart 2026`; the locale of the computer has no say in it."""
    return f"{day.day} {_MAANDEN[day.month - 1]} {day.year}"
