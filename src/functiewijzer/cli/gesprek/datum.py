"""Dates as people in the Netherlands type them."""

import re
from datetime import date
from typing import Final

_DUTCH: Final = re.compile(r"(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})")


def read_datum(typed: str) -> str:
    """Return a date as YAML has it (2026-01-31), for 31-1-2026 and *vandaag* too; other text comes back as it is."""
    if typed.strip().casefold() == "vandaag":
        return date.today().isoformat()  # noqa: DTZ011, the day on the calendar at the wall
    match = _DUTCH.fullmatch(typed.strip())
    return f"{match[3]}-{int(match[2]):02}-{int(match[1]):02}" if match else typed.strip()
