"""Columns side by side: a row of headings over rows of texts is read column by column."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

import msgspec

from functiewijzer.core.handboek.groepsvormen import read_group
from functiewijzer.core.handboek.koppen import find_kop
from functiewijzer.core.handboek.stukken import Bronstuk
from functiewijzer.core.handboek.zijden import split_side

type_rij = tuple[Bronstuk, ...]


def read_columns(pieces: Iterable[Bronstuk]) -> tuple[Bronstuk, ...]:
    """Return the pieces in reading order: under a row of headings all of the first column, then of the second."""
    rows = [tuple(row) for _, row in groupby(pieces, key=lambda piece: piece.rij)]
    return tuple(piece for block in _blocks(rows) for piece in block)


def _blocks(rows: Sequence[type_rij]) -> Iterator[type_rij]:
    at = 0
    while at < len(rows):
        end = at + 1
        if _is_head(rows[at]):
            while end < len(rows) and _is_below(rows[at], rows[end]):
                end += 1
        if end - at > 1 and any(not _is_head(row) for row in rows[at + 1 : end]):
            yield _turned(rows[at:end])
        else:
            yield from rows[at:end]
        at = end


def _filled(row: type_rij) -> list[Bronstuk]:
    return [piece for piece in row if any(map(str.isalnum, piece.tekst)) or piece.tekst in "-=+–"]


def _is_head(row: type_rij) -> bool:
    """Tell whether every cell of a row is a heading of one kind: sides, groups or parts."""
    cells = _filled(row)
    if row[0].blok is not None or len(cells) < 2 or len({piece.cel for piece in cells}) != len(cells):
        return False
    kinds = {_kind(piece) for piece in cells if piece.cel > 0 or _kind(piece)}
    return len(kinds) == 1 and None not in kinds and len([piece for piece in cells if _kind(piece)]) >= 2


def _kind(piece: Bronstuk) -> str | None:
    """Return which kind of heading a cell is, None when it is none."""
    side = split_side(piece, signs=True)
    if side is not None:
        rest = side[2].tekst.strip("()–-: ") if side[2] else ""
        return "zijde" if not rest or read_group(rest) else None
    if read_group(piece.tekst):
        return "groep"
    kop = find_kop(piece.tekst)
    return "deel" if kop is not None and kop.deel is not None and not kop.is_veld else None


def _is_below(head: type_rij, row: type_rij) -> bool:
    """Tell whether a row stands under a row of headings in the same table."""
    same = row[0].tabel == head[0].tabel and row[0].rij - head[0].rij < 40
    return same and row[0].breedte == head[0].breedte and not _starts_side(row)


def _starts_side(row: type_rij) -> bool:
    """Tell whether a row is itself a side with its text: then the rows, not the columns, are the sides."""
    return row[0].cel == 0 and _kind(row[0]) == "zijde" and not _is_head(row)


def _turned(rows: Sequence[type_rij]) -> type_rij:
    columns: dict[int, list[Bronstuk]] = {}
    for row in rows:
        for piece in row:
            columns.setdefault(piece.cel, []).append(msgspec.structs.replace(piece, los=True, cel=0, breedte=1))
    return tuple(piece for cel in sorted(columns) for piece in columns[cel])
