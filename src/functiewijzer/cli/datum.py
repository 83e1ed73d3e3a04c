"""Dates as people in the Netherlands type them."""

from datetime import date

from pydantic import TypeAdapter, ValidationError

from functiewijzer.cli.uitgang import Gebruiksfout
from functiewijzer.core.schema import Datum


def today() -> date:
    """Return the day on the calendar at the wall."""
    return date.today()  # noqa: DTZ011, people count in the days of where they are


def read_datum(typed: str) -> str:
    """Return what was typed as a file may have it, *vandaag* as the date of today."""
    return today().isoformat() if typed.strip().casefold() == "vandaag" else typed.strip()


def given_datum(optie: str, given: str | None) -> date | None:
    """Return the date that was given with an option, None where there is none; raises Gebruiksfout for no date."""
    if given is None:
        return None
    try:
        return TypeAdapter(Datum).validate_python(read_datum(given))
    except ValidationError:
        raise Gebruiksfout(f"{optie} {given} is geen datum; schrijf 31-1-2026 of 2026-01-31") from None
