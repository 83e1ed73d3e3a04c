"""The parts of one function: the pieces under each heading, in the order of the handbook."""

from collections.abc import Sequence
from typing import Final

from msgspec import Struct

from functiewijzer.core.handboek.groepsvormen import read_group, split_code
from functiewijzer.core.handboek.herkenning import Functiedeel, Passage
from functiewijzer.core.handboek.koppen import ONBEKEND, Deelkop, kenmerk_id
from functiewijzer.core.handboek.markering import read_marker
from functiewijzer.core.handboek.stukken import Bronstuk, passage
from functiewijzer.core.handboek.zijden import split_side

_MEESTE_WOORDEN: Final = 6


class Deelblok(Struct, frozen=True):
    """The pieces under one heading."""

    kop: Deelkop
    stukken: tuple[Bronstuk, ...]


class Delen(Struct, frozen=True):
    """The parts of a function, its labelled header values that stand among them, and the headings themselves.

    `onbekend` is what stands under a heading that the dictionary does not know, that heading included.
    """

    blokken: tuple[Deelblok, ...]
    velden: tuple[Bronstuk, ...]
    opschriften: tuple[Passage, ...]
    onbekend: tuple[Bronstuk, ...]


def split_parts(pieces: Sequence[Bronstuk]) -> Delen:
    """Return the parts in the pieces of a function; a part that comes back is one part."""
    blocks: dict[Deelkop, list[Bronstuk]] = {}
    fields: list[Bronstuk] = []
    headings: list[Passage] = []
    now: list[Bronstuk] = []
    heading: Bronstuk | None = None
    for index, piece in enumerate(pieces):
        kop = piece.opent or _unlisted(piece, heading, pieces[index + 1 : index + 2])
        if kop is None:
            now.append(piece)
        elif kop.deel == Functiedeel.GROEP and heading is not None and _in_rules(heading):
            headings.append(passage(piece))
        elif kop.is_veld:
            fields.append(piece)
            now = fields
        elif kop.deel is None or piece.blok is not None:
            now = blocks.setdefault(kop if kop.deel is not None else ONBEKEND, [])
            now.append(piece)
            heading = piece if piece.blok is not None else heading
        elif _is_in_area(kop, heading):
            now = blocks.setdefault(Deelkop(Functiedeel.RESULTAATGEBIEDEN), [])
            now.append(piece)
            heading = piece if kop.deel == Functiedeel.RESULTAATGEBIEDEN else heading
        else:
            headings.append(passage(piece))
            now = blocks.setdefault(kop, [])
            heading = piece if piece.opent is not None else heading
    unknown = tuple(blocks.pop(ONBEKEND, ()))
    found = tuple(Deelblok(kop, tuple(found)) for kop, found in blocks.items())
    return Delen(found, tuple(fields), tuple(headings), unknown)


def _is_in_area(kop: Deelkop, heading: Bronstuk | None) -> bool:
    """Tell whether a heading is one of the three that a result area in running lines has."""
    if kop.deel == Functiedeel.RESULTAATGEBIEDEN:
        return True
    before = heading.opent if heading is not None else None
    return kop.deel == Functiedeel.ACTIVITEITEN and before is not None and before.deel == Functiedeel.RESULTAATGEBIEDEN


def _in_rules(heading: Bronstuk) -> bool:
    return heading.opent is not None and heading.opent.deel == Functiedeel.TOEPASSINGSREGELS


def _unlisted(piece: Bronstuk, heading: Bronstuk | None, after: Sequence[Bronstuk]) -> Deelkop | None:
    """Return what a heading opens that the dictionary does not know: it is marked just as the heading before it.

    Among the kenmerken it is one more kenmerk; elsewhere nobody can say, and what follows is left for a person.
    """
    if heading is None or heading.opent is None or not after or not _is_like(piece, heading):
        return None
    if piece.is_finished or len(piece.tekst.split()) > _MEESTE_WOORDEN or read_marker(piece.tekst):
        return None
    if split_code(piece.tekst) or read_group(piece.tekst) or split_side(piece, signs=True):
        return None
    if heading.opent.deel == Functiedeel.KENMERKEN:
        return Deelkop(Functiedeel.KENMERKEN, kenmerk_id(piece.tekst))
    return None if _holds_names(heading, piece, after[0]) else ONBEKEND


def _holds_names(heading: Bronstuk, piece: Bronstuk, after: Bronstuk) -> bool:
    """Tell whether marked lines belong to a part: the names of groups of activities, which no level tells apart."""
    listed = after.lijst or read_marker(after.tekst) is not None
    return heading.opent is not None and heading.opent.deel in _MET_NAMEN and (not piece.kop or listed)


_MET_NAMEN: Final = frozenset({Functiedeel.ACTIVITEITEN, Functiedeel.RESULTAATGEBIEDEN})


def _is_like(piece: Bronstuk, heading: Bronstuk) -> bool:
    """Tell whether a piece is marked as a heading of the same rank as the one before it, or a higher one."""
    if piece.kop:
        return not heading.kop or piece.kop <= heading.kop
    if heading.kop or piece.blok is not None:
        return False
    if piece.breedte > 1 and heading.breedte > 1 and piece.cel == heading.cel == 0:
        return piece.tabel is not None and piece.tabel == heading.tabel and not _in_rules(heading)
    if piece.breedte != heading.breedte:
        return False
    return (piece.vet and heading.vet) or (piece.tekst.isupper() and heading.tekst.isupper() and len(piece.tekst) > 3)
