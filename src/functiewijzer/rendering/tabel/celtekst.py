"""Cells that are no text, written as text that Dutch Excel reads back as what it was."""

from datetime import date, datetime, time, timedelta

from functiewijzer.core.batch.cel import Cel


def cell_text(cel: Cel) -> str:
    """Return a cell as text: a decimal comma, dates as 2026-01-31, WAAR and ONWAAR."""
    match cel:
        case str():
            return cel
        case bool():
            return "WAAR" if cel else "ONWAAR"
        case int():
            return str(cel)
        case float():
            return repr(cel).removesuffix(".0").replace(".", ",")
        case _:
            return moment_text(cel, between=" ")


def as_bytes(tekst: str) -> bytes:
    """Return a text as UTF-8; what no file can carry, a lone surrogate, is written out."""
    return tekst.encode("utf-8", "backslashreplace")


def moment_text(cel: date | time | timedelta, *, between: str = "T") -> str:
    """Return a date, a time or a duration as text; `between` stands between the date and the time."""
    match cel:
        case timedelta():
            return _duration(cel)
        case datetime():
            return cel.isoformat(between)
        case _:
            return cel.isoformat()


def _duration(duur: timedelta) -> str:
    """Return hours, minutes and seconds; a duration below zero has one minus before it."""
    if duur < timedelta(0):
        return f"-{_duration(-duur)}"
    seconds = duur.days * 86_400 + duur.seconds
    fraction = f".{duur.microseconds:06d}" if duur.microseconds else ""
    return f"{seconds // 3600}:{seconds // 60 % 60:02d}:{seconds % 60:02d}{fraction}"
