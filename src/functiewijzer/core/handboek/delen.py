"""The parts of one function: the pieces under each heading, in the order of the handbook."""

from collections.abc import Sequence

from msgspec import Struct

from functiewijzer.core.handboek.herkenning import Functiedeel, Passage
from functiewijzer.core.handboek.koppen import Kop
from functiewijzer.core.handboek.normaal import heading_form
from functiewijzer.core.handboek.stukken import Stuk, passage


class Deelblok(Struct, frozen=True):
    """The pieces under one heading."""

    kop: Kop
    stukken: tuple[Stuk, ...]


class Delen(Struct, frozen=True):
    """The parts of a function, its labelled header values that stand among them, and the headings themselves."""

    blokken: tuple[Deelblok, ...]
    velden: tuple[Stuk, ...]
    opschriften: tuple[Passage, ...]


def split_parts(pieces: Sequence[Stuk]) -> Delen:
    """Return the parts in the pieces of a function; a part that comes back is one part."""
    blocks: dict[Kop, list[Stuk]] = {}
    fields: list[Stuk] = []
    headings: list[Passage] = []
    now: list[Stuk] = []
    in_rules = False
    for piece in pieces:
        kop = piece.opent
        if kop is None:
            now.append(piece)
        elif piece.blok is not None:
            now = blocks.setdefault(kop, [])
            now.append(piece)
            in_rules = False
        elif kop.deel == Functiedeel.GROEP and in_rules:
            headings.append(passage(piece))
        elif kop.is_veld:
            fields.append(piece)
            now = fields
        else:
            headings.append(passage(piece))
            now = blocks.setdefault(kop, [])
            in_rules = kop.deel == Functiedeel.TOEPASSINGSREGELS
    return Delen(tuple(Deelblok(kop, tuple(found)) for kop, found in blocks.items()), tuple(fields), tuple(headings))


def kenmerk_id(heading: str) -> str:
    """Return the id of a kenmerk that the dictionary does not know: its heading, in letters that an id may have."""
    return "_".join("".join(letter if letter.isalnum() else " " for letter in heading_form(heading)).split())
