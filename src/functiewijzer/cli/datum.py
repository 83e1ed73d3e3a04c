"""Dates as people in the Netherlands type them."""

import re
from datetime import date
from typing import Final

from pydantic import TypeAdapter, ValidationError

from functiewijzer.cli.uitgang import Gebruiksfout
from functiewijzer.core.schema import Datum

_DUTCH: Final = re.compile(r"([0-9]{1,2})[-/. ]([0-9]{1,2})[-/. ]([0-9]{4})")


def today() -> date:
    """Return the day on the calendar at the wall."""
    return date.today()  # noqa: DTZ011, people count in the days of where they are


def read_datum(typed: str) -> str:
    """Return a date as YAML has it (2026-01-31), for 31-1-2026 and *vandaag* too; other text comes back as it is."""
    if typed.strip().casefold() == "vandaag":
        return today().isoformat()
    match = _DUTCH.fullmatch(typed.strip())
    return f"{match[3]}-{int(match[2]):02}-{int(match[1]):02}" if match else typed.strip()


def given_datum(optie: str, given: str | None) -> date | None:
    """Return the date that was given with an option, None where there is none; raises Gebruiksfout for no date."""
    if given is None:
        return None
    try:
        return TypeAdapter(Datum).validate_python(read_datum(given))
    except ValidationError:
        raise Gebruiksfout(f"{optie} {given} is geen datum; schrijf 31-1-2026 of 2026-01-31") from None
