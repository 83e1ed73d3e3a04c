"""The NOK matrix: per aspect what tells one level from the next."""

from collections.abc import Iterable, Mapping, Sequence

from msgspec import Struct

from functiewijzer.core.handboek.alineas import Zetting
from functiewijzer.core.handboek.herkenning import Functiedeel, HerkendeNok, HerkendeNokrij, Passage
from functiewijzer.core.handboek.stukken import Bronstuk, passage
from functiewijzer.core.handboek.tabelblokken import level_of
from functiewijzer.core.handboek.tabelcellen import column_settings, one_text, rows_of
from functiewijzer.core.handboek.wacht import rank


class Nokoogst(Struct, frozen=True):
    """A matrix as read, the words of its head, and what has no place in it."""

    nok: HerkendeNok | None
    opschriften: tuple[Passage, ...] = ()
    resten: tuple[Bronstuk, ...] = ()


def read_matrix(pieces: Iterable[Bronstuk], zetting: Zetting) -> Nokoogst:
    """Return the matrix in the pieces of a table; a second head (the table went on) must name the same levels."""
    rows = rows_of(pieces)
    if not rows:
        return Nokoogst(None)
    narrow = column_settings(rows, zetting)
    columns: dict[int, str] = {}
    labels: list[Passage] = []
    rests: list[Bronstuk] = []
    found: list[tuple[list[Bronstuk], dict[str, list[Bronstuk]]]] = []
    for row in rows:
        levels = {piece.cel: level for piece in row if piece.cel and (level := level_of(piece.tekst))}
        if len(levels) >= 2 and (not columns or levels == columns):
            columns = levels
            labels += [passage(piece) for piece in row]
        elif _opens_row(row) or not found:
            found.append(([], {}))
            rests += _put(row, columns, found[-1])
        else:
            rests += _put(row, columns, found[-1])
    order = sorted(columns.values(), key=lambda level: (rank(level) or 0, level))
    made = tuple(_row(aspect, texts, order, narrow) for aspect, texts in found if aspect)
    rests += [piece for aspect, texts in found if not aspect for cell in texts.values() for piece in cell]
    nok = HerkendeNok(niveaus=tuple(order), rijen=made) if made else None
    return Nokoogst(nok, tuple(labels), tuple(rests))


def read_loose_matrices(pieces: Iterable[Bronstuk], zetting: Zetting) -> tuple[Nokoogst, ...]:
    """Return the matrices among pieces that stand outside the functions."""
    tables: list[list[Bronstuk]] = []
    for piece in pieces:
        if piece.blok == Functiedeel.NOK:
            if piece.opent is not None:
                tables.append([])
            tables[-1].append(piece)
    return tuple(found for table in tables if (found := read_matrix(table, zetting)).nok is not None)


def _opens_row(row: Sequence[Bronstuk]) -> bool:
    return row[0].cel == 0


def _put(
    row: Sequence[Bronstuk], columns: dict[int, str], into: tuple[list[Bronstuk], dict[str, list[Bronstuk]]]
) -> list[Bronstuk]:
    """Put the cells of a row in their columns, and return those that have none."""
    rests = []
    for piece in row:
        if piece.cel == 0:
            into[0].append(piece)
        elif piece.cel in columns:
            into[1].setdefault(columns[piece.cel], []).append(piece)
        else:
            rests.append(piece)
    return rests


def _row(
    aspect: Sequence[Bronstuk], texts: dict[str, list[Bronstuk]], order: Sequence[str], narrow: Mapping[int, Zetting]
) -> HerkendeNokrij:
    return HerkendeNokrij(
        aspect=one_text(aspect, narrow[0]),
        niveaus={level: one_text(texts[level], narrow[texts[level][0].cel]) for level in order if level in texts},
    )
