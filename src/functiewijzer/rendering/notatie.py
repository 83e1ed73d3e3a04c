"""Dates and numbers as Dutch readers write them; the locale of the computer has no say in it."""

import re
from datetime import date
from fractions import Fraction
from typing import Final

_MAANDEN: Final = (
    *("januari", "februari", "maart", "april", "mei", "juni"),
    *("juli", "augustus", "september", "oktober", "november", "december"),
)

_ISO: Final = re.compile(r"\b[0-9]{4}-[0-9]{2}-[0-9]{2}\b")


def dutch_date(day: date) -> str:
    """Return a date in words, like `14 maart 2026`; the locale of the computer has no say in it."""
    return f"{day.day} {_MAANDEN[day.month - 1]} {day.year}"


def dutch_dates(text: str) -> str:
    """Return a text with the dates that a dossier keeps as 2026-03-14 in words; what is no day stays as it is."""
    return _ISO.sub(_in_words, text)


def _in_words(match: re.Match[str]) -> str:
    try:
        return dutch_date(date.fromisoformat(match[0]))
    except ValueError:
        return match[0]


def dutch_count(count: int) -> str:
    """Return a count with dots between the thousands."""
    return f"{count:,}".replace(",", ".")


def dutch_number(value: float) -> str:
    """Return a number with a decimal comma and at most two decimals, and a real minus sign."""
    return f"{value:+.2f}".replace(".", ",").replace("-", "−") if round(value, 2) else "0"


def dutch_share(share: Fraction) -> str:
    """Return a share as a whole percentage; 0 % and 100 % only where it is exactly that."""
    whole = round(100 * share)
    return f"{whole if share in {0, 1} else min(max(whole, 1), 99)} %"
