"""Which row of a table has the names of its columns: people put a title above them."""

from collections.abc import Sequence
from typing import Final

from functiewijzer.core.batch.cel import Cel
from functiewijzer.core.batch.kolommen import TITELNAMEN, fold_kop

EERSTE: Final = 10
"""In so many rows the names of the columns are looked for."""


def find_kopregel(rijen: Sequence[Sequence[Cel]], kolom: str | None = None) -> int | None:
    """Return the place of the row with the names of the columns among the first rows; None where all are empty.

    That is the first row with something in it. A row with one filled cell is passed by where a later row among these
    has a name under which titles stand (or `kolom`) beside others, and no row between them has more than one.
    """
    wanted = {*TITELNAMEN, *([fold_kop(kolom)] if kolom is not None else [])}
    first = None
    for place, cellen in enumerate(rijen):
        filled = [text for cel in cellen if (text := str(cel).strip())]
        if not filled:
            continue
        if first is None:
            first = place
        is_named = not wanted.isdisjoint(map(fold_kop, filled))
        if len(filled) > 1 or is_named:
            return place if is_named and (len(filled) > 1 or place == first) else first
    return first
