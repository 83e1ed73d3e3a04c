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


def read_sheets(pieces: Sequence[Bronstuk], zetting: Zetting) -> Bladoogst:
    """Return the group sheets in pieces outside functions; fewer than three groups are no sheets."""
    sheets: dict[str, list[Bronstuk]] = {}
    labels: list[Passage] = []
    taken: list[Bronstuk] = []
    now: list[Bronstuk] | None = None
    for index, piece in enumerate(pieces):
        heading = _group_heading(pieces, index)
        if piece.opent == BUITEN:
            now = None
        elif heading is not None:
            now = sheets.setdefault(heading, []) if heading not in sheets else None
            found = pieces[index - 1 : index + 1] if _is_label(pieces, index - 1) else (piece,)
            labels += [passage(one) for one in found if now is not None]
            taken += found if now is not None else ()
        elif now is not None and not _is_label(pieces, index):
            taken.append(piece)
            now.append(piece)
    filled = {group: found for group, found in sheets.items() if found}
    if len(filled) < _MINSTE or len(filled) < len(sheets):
        return Bladoogst()
    return Bladoogst(
        tuple(Groepsblad(groep=group, tekst=_texts(found, zetting)) for group, found in filled.items()),
        tuple(labels),
        tuple(taken),
    )


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
