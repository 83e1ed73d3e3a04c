"""The Record: one row as any reader gives it, before it is known how wide the table is."""

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from functiewijzer.core.batch.cel import Cel
from functiewijzer.core.batch.opmerking import Opmerking


class Record(NamedTuple):
    """One row as read: the line or sheet row where it begins, its cells, and what had to be mended.

    `samengevoegd` has the columns whose value comes from cells that were merged, with the name of those cells.
    """

    line: int
    cellen: Sequence[Cel]
    opmerkingen: tuple[Opmerking, ...] = ()
    samengevoegd: tuple[tuple[int, str], ...] = ()


Records = Callable[[], Iterator[Record]]
"""Gives the rows of a table, the header first, as often as they are needed."""


class Bron(NamedTuple):
    """A table as its reader gives it: its rows, what was decided about the file, and its measures where it knows them.

    Those are the number of the last row, and how many cells the widest has.
    """

    records: Records
    meldingen: tuple[str, ...]
    laatste: int | None = None
    breedste: int = 0
