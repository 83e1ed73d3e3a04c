"""The cells of a table that is one part as a whole: its rows, and how the lines of a narrow column run on."""

from collections.abc import Iterable, Mapping, Sequence
from itertools import groupby

import msgspec

from functiewijzer.core.handboek.alineas import Zetting, build
from functiewijzer.core.handboek.herkenning import Passage
from functiewijzer.core.handboek.stukken import Bronstuk


def rows_of(pieces: Iterable[Bronstuk]) -> list[tuple[Bronstuk, ...]]:
    """Return the rows of a table; what goes on in a row that a page break cut goes on with the line above it."""
    found: list[tuple[Bronstuk, ...]] = []
    last: dict[int, Bronstuk] = {}
    for _, grouped in groupby(pieces, key=lambda piece: piece.rij):
        row = tuple(grouped)
        found.append(tuple(_attached(piece, last) for piece in row) if row[0].cel > 0 else row)
        last.update((piece.cel, piece) for piece in row)
    return found


def _attached(piece: Bronstuk, last: Mapping[int, Bronstuk]) -> Bronstuk:
    above = last.get(piece.cel)
    if above is None or above.tabel == piece.tabel or above.is_finished:
        return piece
    return msgspec.structs.replace(piece, los=False)


def column_settings(rows: Iterable[Sequence[Bronstuk]], zetting: Zetting) -> Mapping[int, Zetting]:
    """Return for each column how its lines were set: as wide as its longest one."""
    widths: dict[int, int] = {0: 0}
    for row in rows:
        for piece in row:
            widths[piece.cel] = max(widths.get(piece.cel, 0), len(piece.tekst))
    return {cel: msgspec.structs.replace(zetting, breedte=width) for cel, width in widths.items()}


def one_text(pieces: Sequence[Bronstuk], zetting: Zetting) -> Passage:
    """Return the pieces of one cell as one text."""
    paragraphs = build(pieces, zetting)
    lines = tuple(dict.fromkeys(line for paragraph in paragraphs for line in paragraph.regels))
    return Passage("\n".join(paragraph.volledig for paragraph in paragraphs), lines)
