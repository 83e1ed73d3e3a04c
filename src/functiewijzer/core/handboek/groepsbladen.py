"""Group sheets: a text per functiegroep, in a handbook that has no reference jobs."""

from collections.abc import Sequence
from typing import Final

import msgspec
from msgspec import Struct

from functiewijzer.core.handboek.alineas import Zetting, build
from functiewijzer.core.handboek.groepsvormen import read_group, split_group_before
from functiewijzer.core.handboek.herkenning import Functiedeel, Groepsblad, Passage
from functiewijzer.core.handboek.koppen import BUITEN
from functiewijzer.core.handboek.stukken import Bronstuk, passage

_MINSTE: Final = 3
_LANGSTE_KOP: Final = 12


class Bladoogst(Struct, frozen=True):
    """The group sheets, the headings over them, and the lines that they took."""

    bladen: tuple[Groepsblad, ...] = ()
    opschriften: tuple[Passage, ...] = ()
    stukken: tuple[Bronstuk, ...] = ()


class _Blad(Struct, frozen=True):
    """A place where the text of a group begins: the group, its heading with the label before it, and the text."""

    groep: str
    kop: tuple[Bronstuk, ...]
    tekst: list[Bronstuk]

    @property
    def is_rij(self) -> bool:
        """Tell whether it is a row of a table, which may be no more than a promise of the section."""
        return self.kop[-1].breedte > 1

    def ends_at(self, piece: Bronstuk) -> bool:
        """Tell whether a piece is a heading of another chapter."""
        return piece.opent == BUITEN or 0 < piece.kop <= self.kop[-1].kop


def read_sheets(pieces: Sequence[Bronstuk], zetting: Zetting) -> Bladoogst:
    """Return the group sheets in pieces outside functions; fewer than three groups are no sheets."""
    sheets = _chosen(_begun(pieces))
    if len(sheets) < _MINSTE or not all(blad.tekst for blad in sheets):
        return Bladoogst()
    return Bladoogst(
        tuple(Groepsblad(groep=blad.groep, tekst=_texts(blad.tekst, zetting)) for blad in sheets),
        tuple(passage(one) for blad in sheets for one in blad.kop),
        tuple(piece for blad in sheets for piece in (*blad.kop, *blad.tekst)),
    )


def _begun(pieces: Sequence[Bronstuk]) -> list[_Blad]:
    """Return every place where the text of a group begins."""
    found: list[_Blad] = []
    is_open = False
    for index, piece in enumerate(pieces):
        group = _group_heading(pieces, index)
        if group is not None:
            heading = pieces[index - 1 : index + 1] if _is_label(pieces, index - 1) else (piece,)
            found.append(_Blad(group, tuple(heading), []))
            is_open = True
        elif is_open and found[-1].ends_at(piece):
            is_open = False
        elif is_open and not _is_label(pieces, index):
            found[-1].tekst.append(piece)
    return found


def _chosen(begun: Sequence[_Blad]) -> list[_Blad]:
    """Return one sheet for each group: where enough groups have a section, a row of a table is only a promise of it."""
    sections = {blad.groep for blad in begun if not blad.is_rij and blad.tekst}
    able = [blad for blad in begun if not (blad.is_rij and len(sections) >= _MINSTE)]
    longest: dict[str, _Blad] = {}
    for blad in able:
        if blad.groep not in longest or _size(blad) > _size(longest[blad.groep]):
            longest[blad.groep] = blad
    return list(longest.values())


def _size(blad: _Blad) -> int:
    return sum(len(piece.tekst) for piece in blad.tekst)


def _texts(pieces: Sequence[Bronstuk], zetting: Zetting) -> tuple[Passage, ...]:
    whole: list[Bronstuk] = []
    for piece in pieces:
        if whole and whole[-1].opent is not None and whole[-1].regel == piece.regel:
            whole[-1] = msgspec.structs.replace(piece, tekst=f"{whole[-1].tekst} {piece.tekst}", opent=None)
        else:
            whole.append(piece)
    return tuple(Passage(found.volledig, found.regels) for found in build(whole, zetting))


def _is_label(pieces: Sequence[Bronstuk], index: int) -> bool:
    """Tell whether a piece is the label whose value is the group: `Functiegroep` before `7`."""
    kop = pieces[index].opent if index >= 0 else None
    return kop is not None and kop.deel == Functiedeel.GROEP and _group_heading(pieces, index + 1) is not None


def _group_heading(pieces: Sequence[Bronstuk], index: int) -> str | None:
    """Return the group over whose text a piece stands, None when it is no such heading."""
    if index >= len(pieces):
        return None
    piece = pieces[index]
    label = pieces[index - 1].opent if index else None
    labelled = label is not None and label.deel == Functiedeel.GROEP
    group = read_group(piece.tekst)
    if group is not None:
        named = piece.tekst.strip("()[].: ") != group
        return group if labelled or piece.is_marked or named or (piece.breedte > 1 and piece.cel == 0) else None
    before = split_group_before(piece.tekst)
    if before is None or len(piece.tekst.split()) > _LANGSTE_KOP or piece.is_finished:
        return None
    return before.waarde if piece.is_marked or piece.los else None
