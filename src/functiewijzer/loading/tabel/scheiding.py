"""The delimiter of a text table: found by how evenly each one cuts the first records."""

from collections.abc import Sequence
from itertools import islice
from typing import Final

from functiewijzer.loading.tabel.csv_records import read_records
from functiewijzer.loading.tabel.kopregel import EERSTE, find_kopregel

KANDIDATEN: Final = (";", "\t", "|", ",")
"""The delimiters that are looked for, the most likely first."""
NAMEN: Final = {";": "puntkomma", "\t": "tab", "|": "verticale streep", ",": "komma", "": "geen (één kolom)"}
_RECORDS: Final = 200
_LEAST: Final = {",": 0.8}
"""Commas are common inside titles, so most rows must have them; the others are seldom there by chance."""


def find_scheiding(lines: Sequence[str], kolom: str | None = None) -> str:
    """Return the delimiter of a table by its first lines; "" where it has a single column.

    Between equally good ones the first of KANDIDATEN wins.
    """
    scored = {delimiter: score_scheiding(lines, delimiter, kolom) for delimiter in KANDIDATEN}
    best = max(KANDIDATEN, key=lambda delimiter: scored[delimiter])
    return best if scored[best] > 0 else ""


def score_scheiding(lines: Sequence[str], delimiter: str, kolom: str | None = None) -> float:
    """Return how well a delimiter cuts lines (0–2): the share of rows that have it, plus those even with the header.

    It is 0 where the header has none, or too few rows have one: a title with a comma in it makes no column.
    """
    found = [
        r.cellen for r in islice(read_records(lines, delimiter), _RECORDS) if any(str(cel).strip() for cel in r.cellen)
    ]
    counts = [len(cellen) - 1 for cellen in found[find_kopregel(found[:EERSTE], kolom) or 0 :]]
    if not counts or not counts[0]:
        return 0.0
    rows = counts[1:]
    if not rows:
        return 1.0
    cut = sum(count > 0 for count in rows) / len(rows)
    even = sum(count == counts[0] for count in rows) / len(rows)
    return cut + even if cut >= _LEAST.get(delimiter, 0.5) else 0.0
