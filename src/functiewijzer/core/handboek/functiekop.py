"""What may stand in the header of a function, and what says that one begins."""

import re
from collections.abc import Sequence
from typing import Final

from functiewijzer.core.handboek.groepsvormen import read_group, split_code
from functiewijzer.core.handboek.herkenning import Functiedeel
from functiewijzer.core.handboek.markering import read_marker
from functiewijzer.core.handboek.normaal import masked
from functiewijzer.core.handboek.stukken import Bronstuk
from functiewijzer.core.handboek.zijden import split_side

_INHOUDSREGEL: Final = re.compile(r"(?:\.{3,}|…|\s\.\s\.)\s*\d{1,3}$")
NAAMVELDEN: Final = frozenset({Functiedeel.NAAM, Functiedeel.FAMILIE, Functiedeel.CODE})


def is_header_like(piece: Bronstuk) -> bool:
    """Tell whether a piece may stand in the header of a function: a label, or a short text that is no sentence."""
    if piece.opent is not None or piece.blok is not None:
        return piece.opent is not None and piece.opent.is_veld
    marker = read_marker(piece.tekst)
    if marker is not None and marker.soort == "teken":
        return False
    if _INHOUDSREGEL.search(piece.tekst):
        return False
    return len(piece.tekst) <= 110 and len(piece.tekst.split()) <= 12 and not piece.tekst.endswith((".", ";", ",", "-"))


def is_part(piece: Bronstuk) -> bool:
    """Tell whether a piece is the heading of a part of a function."""
    return piece.opent is not None and piece.opent.deel is not None and not piece.opent.is_veld


def goes_on(pieces: Sequence[Bronstuk], index: int) -> bool:
    """Tell whether a piece is the second line of the heading before it."""
    return index > 0 and pieces[index - 1].opent == pieces[index].opent and pieces[index].tekst[:1].islower()


def after_row(pieces: Sequence[Bronstuk], start: int, end: int) -> int:
    """Return where the row ends that the piece before `start` stands in: a row of a raster, of another group."""
    while start < end and pieces[start].rij == pieces[start - 1].rij:
        start += 1
    return start


def from_heading(pieces: Sequence[Bronstuk], start: int, strong: int) -> int:
    """Return where a header begins whose first heading the file marks: what it does not mark before it is no name."""
    while start < strong and pieces[strong].kop and not _belongs(pieces[start]):
        start += 1
    return start


def _belongs(piece: Bronstuk) -> bool:
    return bool(piece.kop) or piece.opent is not None or read_group(piece.tekst) is not None


def is_strong(piece: Bronstuk) -> bool:
    """Tell whether a piece says by itself that a function begins: a label of the header, a marked or a coded name."""
    if piece.opent is not None:
        return piece.opent.deel in NAAMVELDEN
    return bool(piece.kop) or piece.vet or split_code(piece.tekst) is not None


def is_fresh(pieces: Sequence[Bronstuk], index: int) -> bool:
    """Tell whether a piece begins something new, rather than going on with the text before it."""
    piece, before = pieces[index], pieces[index - 1] if index else None
    if before is None or piece.los or piece.is_marked or piece.opent is not None or before.is_finished:
        return True
    return before.breedte > 1 or read_group(before.tekst) is not None or _is_value(pieces, index)


def _is_value(pieces: Sequence[Bronstuk], index: int) -> bool:
    label = pieces[index - 1].opent if index else None
    return label is not None and label.is_veld


def is_title(pieces: Sequence[Bronstuk], at: int, names: Sequence[Bronstuk]) -> bool:
    """Tell whether a piece is marked as the `names` of the function before are, or has a code like theirs."""
    piece = pieces[at]
    if piece.opent is not None:
        return piece.opent.deel == Functiedeel.NAAM
    marker = read_marker(piece.tekst)
    if not is_header_like(piece) or split_side(piece, signs=True) or (marker is not None and marker.soort != "dubbel"):
        return False
    level = max((one.kop for one in names), default=0)
    if piece.kop or level:
        return 0 < piece.kop <= (level or piece.kop)
    if piece.vet:
        return not names or any(one.vet for one in names)
    code = split_code(piece.tekst)
    codes = {masked(found.waarde) for one in names if (found := split_code(one.tekst)) is not None}
    return code is not None and is_fresh(pieces, at) and (not names or masked(code.waarde) in codes)
