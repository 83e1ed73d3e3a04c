"""Holidays computed for the years that a calendar is about, by the library that keeps their rules (ADR 31)."""

from datetime import date

from functiewijzer.core.kalender import Werkkalender

_COUNTRIES = {"nl": "NL", "be": "BE"}


def load_kalender(land: str, van: date, tot: date) -> Werkkalender:
    """Return the working days with the holidays of `nl` or `be`, named in Dutch; of any other word with none.

    It knows the holidays of the years in which `van` and `tot` lie, and of those between.
    """
    country = _COUNTRIES.get(land)
    if country is None:
        return Werkkalender({})
    from holidays import country_holidays

    return Werkkalender(dict(country_holidays(country, years=range(van.year, tot.year + 1), language="nl").items()))
