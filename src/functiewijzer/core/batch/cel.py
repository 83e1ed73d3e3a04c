"""A table as it came: cells keep the kind that the file gave them, rows keep their place and what was odd."""

from datetime import date, datetime, time, timedelta
from typing import NamedTuple

from functiewijzer.core.batch.opmerking import Opmerking

Cel = str | int | float | bool | date | datetime | time | timedelta
"""One cell. A CSV file has only texts; a spreadsheet also has numbers, dates and truth values. Empty is ""."""


class Rij(NamedTuple):
    """One data row: its number (1 for the first below the header), the line or sheet row where it begins, its cells.

    `opmerkingen` is what the reader had to mend. `samengevoegd` has the columns (from 0) whose value comes from cells
    that were merged over several rows, with the name of those cells.
    """

    nummer: int
    line: int
    cellen: list[Cel]
    opmerkingen: tuple[Opmerking, ...] = ()
    samengevoegd: tuple[tuple[int, str], ...] = ()
