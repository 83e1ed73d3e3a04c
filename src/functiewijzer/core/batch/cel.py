"""A table as it came: cells keep the kind that the file gave them, rows keep their place and what was odd."""

from datetime import date, datetime, time, timedelta
from typing import NamedTuple

from functiewijzer.core.batch.opmerking import Opmerking

Cel = str | int | float | bool | date | datetime | time | timedelta
"""One cell. A CSV file has only texts; a spreadsheet also has numbers, dates and truth values. Empty is ""."""


class Rij(NamedTuple):
    """One data row: its number (1 for the first below the header), the line or sheet row where it begins, its cells.

    `opmerking` is what the reader had to mend; None where nothing was odd.
    """

    nummer: int
    line: int
    cellen: list[Cel]
    opmerking: Opmerking | None = None
