"""JSON with an object per row: one per line, or together an array with one row per line."""

import json
import math
import re
from collections.abc import Iterator, Sequence
from itertools import count
from typing import Any, Final

from functiewijzer.core.batch.cel import Cel
from functiewijzer.rendering.tabel.celtekst import cell_text, moment_text

# No file can carry lone surrogates, and some readers end a line at the others.
_ESCAPED: Final = re.compile("[\x85\u2028\u2029\ud800-\udfff]")
_ENCODER: Final = json.JSONEncoder(ensure_ascii=False, allow_nan=False, default=moment_text)


class JsonlVorm:
    """A table as JSON lines: the headers are the keys, numbers stay numbers, dates are ISO texts."""

    onschadelijk = 0

    def __init__(self) -> None:
        self._sleutels: list[str] = []

    def opening(self, koppen: Sequence[str]) -> str:
        """Take the headers as keys; nothing comes before the first row."""
        self._sleutels = make_sleutels(koppen)
        return ""

    def rij(self, cellen: Sequence[Cel]) -> str:
        """Return one row as an object on a line of its own."""
        return self._object(cellen) + "\n"

    def slot(self) -> str:
        """Return nothing: JSON lines have no end."""
        return ""

    def _object(self, cellen: Sequence[Cel]) -> str:
        return _encode(dict(zip(self._sleutels, cellen, strict=True)))


class JsonVorm(JsonlVorm):
    """A table as one JSON array, with each row on a line of its own."""

    def __init__(self) -> None:
        super().__init__()
        self._between = "\n"

    def opening(self, koppen: Sequence[str]) -> str:
        """Return the bracket that opens the array."""
        return f"{super().opening(koppen)}["

    def rij(self, cellen: Sequence[Cel]) -> str:
        """Return one row, after a comma where another came before it."""
        between, self._between = self._between, ",\n"
        return between + self._object(cellen)

    def slot(self) -> str:
        """Return the bracket that closes the array."""
        return "\n]\n"


def make_sleutels(koppen: Sequence[str]) -> list[str]:
    """Return a key of its own for each header: an empty one becomes `kolom_3`, a second `naam` becomes `naam_2`."""
    taken = {kop for kop in koppen if kop}
    numbers: dict[str, Iterator[int]] = {}
    sleutels: dict[str, None] = {}
    for number, kop in enumerate(koppen, 1):
        sleutel = kop or f"kolom_{number}"
        if sleutel in sleutels or (not kop and sleutel in taken):
            following = numbers.setdefault(sleutel, count(2))
            options = (f"{sleutel}_{n}" for n in following)
            sleutel = next(name for name in options if name not in taken and name not in sleutels)
        sleutels[sleutel] = None
    return list(sleutels)


def _encode(row: dict[str, Cel]) -> str:
    try:
        text = _ENCODER.encode(row)
    except ValueError:  # JSON has no word for what is no number
        text = _ENCODER.encode({key: _finite(cel) for key, cel in row.items()})
    return text if text.isascii() else _ESCAPED.sub(lambda found: f"\\u{ord(found.group()):04x}", text)


def _finite(cel: Cel) -> Any:
    return cell_text(cel) if isinstance(cel, float) and not math.isfinite(cel) else cel
