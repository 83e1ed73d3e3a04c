"""Rows kept as lines while a workbook or an array can't be written yet; reading gives the same cells back."""

import json
from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from typing import Any, Final

from functiewijzer.core.batch.cel import Cel

_MICROSECOND: Final = timedelta(microseconds=1)


def encode_cellen(cellen: Sequence[Cel]) -> str:
    """Return the cells as one line of ASCII, without a line end."""
    return _ENCODER.encode(list(cellen))


def decode_cellen(line: str) -> list[Cel]:
    """Return the cells of a line that `encode_cellen` made."""
    cellen: list[Cel] = _DECODER.decode(line)
    return cellen


def _mark(cel: date | time | timedelta) -> dict[str, Any]:
    match cel:
        case datetime():
            return {"moment": cel.isoformat()}
        case date():
            return {"datum": cel.isoformat()}
        case time():
            return {"tijd": cel.isoformat()}
        case timedelta():
            return {"duur": cel // _MICROSECOND}


def _unmark(marked: dict[str, Any]) -> date | time | timedelta:
    match marked:
        case {"moment": text}:
            return datetime.fromisoformat(text)
        case {"datum": text}:
            return date.fromisoformat(text)
        case {"tijd": text}:
            return time.fromisoformat(text)
        case _:
            return timedelta(microseconds=marked["duur"])


_ENCODER: Final = json.JSONEncoder(separators=(",", ":"), default=_mark)
_DECODER: Final = json.JSONDecoder(object_hook=_unmark)
