"""A table of kenmerken under a heading that the dictionary does not know: its rows say what it is."""

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Final

import msgspec

from functiewijzer.core.handboek.functiekop import is_header_like
from functiewijzer.core.handboek.herkenning import Functiedeel
from functiewijzer.core.handboek.koppen import Deelkop
from functiewijzer.core.handboek.stukken import Bronstuk

_MINSTE: Final = 2


def mark_kenmerk_tables(pieces: Sequence[Bronstuk]) -> tuple[Bronstuk, ...]:
    """Return the pieces with the unknown heading over each table of kenmerken marked as the heading of that part."""
    over = {heading for heading in _headings(pieces) if pieces[heading].opent is None}
    opens = Deelkop(Functiedeel.KENMERKEN)
    return tuple(
        msgspec.structs.replace(piece, opent=opens) if at in over else piece for at, piece in enumerate(pieces)
    )


def _headings(pieces: Sequence[Bronstuk]) -> Iterator[int]:
    """Give where the piece is that stands alone right above a table of which most labels are kenmerken."""
    at = 0
    for wide, grouped in groupby(pieces, key=lambda piece: (piece.tabel, piece.breedte) if piece.breedte > 1 else None):
        found = tuple(grouped)
        if wide is not None and at and _is_of_kenmerken(found) and _is_heading(pieces, at - 1):
            yield at - 1
        at += len(found)


def _is_of_kenmerken(table: Sequence[Bronstuk]) -> bool:
    """Tell whether the rows of a table are a label and a text, and no other part begins in it."""
    labels = [piece for piece in table if piece.cel == 0]
    parts = [piece.opent.deel for piece in labels if piece.opent is not None]
    known = parts.count(Functiedeel.KENMERKEN)
    return known >= _MINSTE and known == len(parts) and 2 * known >= len(labels)


def _is_heading(pieces: Sequence[Bronstuk], at: int) -> bool:
    """Tell whether a piece is alone on its line and no more than a heading; the file may mark it as one."""
    piece = pieces[at]
    alone = piece.breedte == 1 and piece.blok is None and (not at or pieces[at - 1].rij < piece.rij)
    return alone and is_header_like(piece) and (piece.is_marked or piece.los or pieces[at - 1].is_finished)
