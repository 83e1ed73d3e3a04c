"""Tables that are one part as a whole: a NOK matrix, the three columns of result areas, a functieraster."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import Final

import msgspec

from functiewijzer.core.handboek.groepsvormen import read_group, split_group_behind
from functiewijzer.core.handboek.herkenning import Functiedeel
from functiewijzer.core.handboek.kenmerkwoorden import RESULTAATKOLOMMEN
from functiewijzer.core.handboek.koppen import Deelkop
from functiewijzer.core.handboek.normaal import heading_form
from functiewijzer.core.handboek.stukken import Bronstuk
from functiewijzer.core.handboek.zijden import split_side

_MINSTE_RASTER: Final = 2
_LANGSTE_NAAM: Final = 12
_MINSTE_WOORDEN: Final = 4.5
"""Fewer words in a cell on average make names, and the table a raster of functions."""


def mark_tables(pieces: Iterable[Bronstuk]) -> tuple[Bronstuk, ...]:
    """Return the pieces with those of a matrix or a table of results marked; the first of them opens the part."""
    rows = [tuple(row) for _, row in groupby(pieces, key=lambda piece: piece.rij)]
    return tuple(piece for part in _parts(rows) for piece in part)


def _parts(rows: Sequence[tuple[Bronstuk, ...]]) -> Iterator[tuple[Bronstuk, ...]]:
    at = 0
    while at < len(rows):
        end = _raster_end(rows, at)
        if end > at:
            yield from (tuple(msgspec.structs.replace(p, blok=Functiedeel.GROEP) for p in row) for row in rows[at:end])
            at = end
            continue
        deel = _kind(rows[at])
        end = at + 1
        if deel is not None:
            while end < len(rows) and _belongs(rows[at], rows[end]):
                end += 1
        found = [piece for row in rows[at:end] for piece in row]
        if deel is None or end - at < 2 or (deel == Functiedeel.NOK and not _is_matrix(rows[at + 1 : end])):
            yield from rows[at:end]
        else:
            first, *others = (msgspec.structs.replace(piece, blok=deel) for piece in found)
            yield (msgspec.structs.replace(first, opent=Deelkop(deel)), *others)
        at = end


def _raster_end(rows: Sequence[tuple[Bronstuk, ...]], at: int) -> int:
    """Return where a functieraster ends that begins at a row: its head, and a row of names per group."""
    end = at + 1
    while end < len(rows) and _is_raster_row(rows[at], rows[end]):
        end += 1
    return end if end - at > _MINSTE_RASTER and rows[at][0].breedte > 1 else at


def _is_raster_row(head: Sequence[Bronstuk], row: Sequence[Bronstuk]) -> bool:
    """Tell whether a row gives the functions of one group: a group, and names that are no sides and no texts."""
    if row[0].breedte != head[0].breedte or row[0].tabel != head[0].tabel or row[0].cel != 0:
        return False
    if read_group(row[0].tekst) is None or read_group(head[0].tekst) is not None:
        return False
    return not any(split_side(piece, signs=True) or len(piece.tekst.split()) > _LANGSTE_NAAM for piece in row)


def level_of(text: str) -> str | None:
    """Return the group that the head of a column names: `8`, `Niveau 8`, `Inkoper (8)`."""
    behind = split_group_behind(text)
    return read_group(text) or (behind.waarde if behind else None)


def _kind(row: Sequence[Bronstuk]) -> Functiedeel | None:
    """Return the part that a table with this head is."""
    cells = {piece.cel: piece.tekst for piece in row if any(map(str.isalnum, piece.tekst))}
    if row[0].breedte < 3 or len(cells) < 2 or any(split_side(piece, signs=True) for piece in row):
        return None
    forms = [heading_form(text) for _, text in sorted(cells.items())]
    if len(forms) >= 2 and all(form in known for form, known in zip(forms, RESULTAATKOLOMMEN, strict=False)):
        return Functiedeel.RESULTAATGEBIEDEN
    levels = [level_of(text) for cel, text in cells.items() if cel > 0]
    distinct = len(set(levels)) == len(levels) >= 2 and None not in levels
    return Functiedeel.NOK if distinct and read_group(cells.get(0, "")) is None else None


def _belongs(head: Sequence[Bronstuk], row: Sequence[Bronstuk]) -> bool:
    return row[0].tabel == head[0].tabel and 1 < row[0].breedte <= head[0].breedte and _kind(row) is None


def _is_matrix(rows: Sequence[Sequence[Bronstuk]]) -> bool:
    """Tell whether rows hold texts per level, not names of functions and not the sides of rules."""
    cells = [piece for row in rows for piece in row if piece.cel > 0]
    if not cells or any(split_side(piece, signs=False) for piece in (*cells, *(row[0] for row in rows))):
        return False
    filled = {(piece.rij, piece.cel) for piece in cells}
    return sum(len(piece.tekst.split()) for piece in cells) >= _MINSTE_WOORDEN * len(filled)
