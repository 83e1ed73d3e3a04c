"""Tables that are one part as a whole: a NOK matrix, the three columns of result areas, a functieraster."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import Final

import msgspec

from functiewijzer.core.handboek.groepsvormen import read_group, split_group_behind
from functiewijzer.core.handboek.herkenning import Functiedeel
from functiewijzer.core.handboek.kenmerkwoorden import RESULTAATKOLOMMEN
from functiewijzer.core.handboek.koppen import Deelkop, find_kop
from functiewijzer.core.handboek.normaal import heading_form
from functiewijzer.core.handboek.stukken import Bronstuk
from functiewijzer.core.handboek.zijden import split_side

_MINSTE_RASTER: Final = 2
_LANGSTE_NAAM: Final = 12
_MINSTE_WOORDEN: Final = 4.5
"""Fewer words in a cell on average make names, and the table a raster of functions."""
_AANLOOP: Final = 2
"""So many lines above a table its heading may stand."""


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
            while end < len(rows) and _belongs(rows[at], rows[end], rows[end - 1]):
                end += 1
        found = [piece for row in rows[at:end] for piece in row]
        if deel is None or end - at < 2 or (deel == Functiedeel.NOK and not _is_matrix(rows, at, end)):
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


def _belongs(head: Sequence[Bronstuk], row: Sequence[Bronstuk], above: Sequence[Bronstuk]) -> bool:
    """Tell whether a row is of the table above it, also where a page break made a table of its own of the rest."""
    if _kind(row) is not None:
        return [piece.tekst for piece in row] == [piece.tekst for piece in head] and row[0].tabel != above[0].tabel
    if row[0].tabel == above[0].tabel:
        return 1 < row[0].breedte <= head[0].breedte
    return row[0].breedte == head[0].breedte and not any(split_side(piece, signs=True) for piece in row)


def _is_matrix(rows: Sequence[Sequence[Bronstuk]], head: int, end: int) -> bool:
    """Tell whether the rows under a head hold texts per level, not names of functions and not the sides of rules.

    Short ones are texts where a heading announces them, where they are sentences, or of kenmerken that are known.
    """
    below = rows[head + 1 : end]
    cells = [piece for row in below for piece in row if piece.cel > 0]
    if not cells or any(split_side(piece, signs=False) for piece in (*cells, *(row[0] for row in below))):
        return False
    filled = {(piece.rij, piece.cel): piece for piece in cells}
    if sum(len(piece.tekst.split()) for piece in cells) >= _MINSTE_WOORDEN * len(filled):
        return True
    finished = sum(piece.is_finished for piece in filled.values())
    known = sum(_opens(row[0], Functiedeel.KENMERKEN) for row in below)
    return 2 * finished > len(filled) or 2 * known > len(below) or _is_announced(rows, head)


def _is_announced(rows: Sequence[Sequence[Bronstuk]], head: int) -> bool:
    """Tell whether the heading of a matrix stands right above a table, or with a line between."""
    return any(_opens(row[0], Functiedeel.NOK) for row in rows[max(0, head - _AANLOOP) : head] if len(row) == 1)


def _opens(piece: Bronstuk, deel: Functiedeel) -> bool:
    kop = find_kop(piece.tekst)
    return kop is not None and kop.deel == deel
