"""What is enough to be a function: a contents list and a reader's guide have headings too."""

from collections import Counter
from collections.abc import Sequence
from typing import Final

from functiewijzer.core.handboek.functieblok import Functieblok, Verdeling
from functiewijzer.core.handboek.functiekop import is_part, is_strong
from functiewijzer.core.handboek.groepsvormen import named_groups, read_group
from functiewijzer.core.handboek.herkenning import Functiedeel

_MINSTE_GEWICHT: Final = 4
_GANGBAAR: Final = 2 / 3
"""A part that so many of the functions with a group have is one that a function has."""


def weigh(verdeling: Verdeling) -> Verdeling:
    """Return the same with what is too slight to be a function outside."""
    common = _common_parts([block for block in verdeling.blokken if _is_grouped(block)])
    blocks = []
    slight = []
    for block in verdeling.blokken:
        if _weight(block) >= _MINSTE_GEWICHT and (_is_grouped(block) or _is_like_others(block, common)):
            blocks.append(block)
        else:
            slight += [*block.kop, *block.romp]
    outside = sorted((*verdeling.buiten, *slight), key=lambda piece: (piece.rij, piece.cel))
    return Verdeling(tuple(blocks), tuple(outside)) if slight else verdeling


def _parts(block: Functieblok) -> set[Functiedeel]:
    return {piece.opent.deel for piece in block.romp if is_part(piece) and piece.opent and piece.opent.deel}


def _common_parts(blocks: Sequence[Functieblok]) -> set[Functiedeel]:
    """Return the parts that most functions have."""
    counts = Counter(deel for block in blocks for deel in _parts(block))
    return {deel for deel, times in counts.items() if times >= _GANGBAAR * len(blocks)}


def _is_grouped(block: Functieblok) -> bool:
    """Tell whether a group stands in the header or in the rules."""
    texts = [piece.tekst for piece in (*block.kop, *block.romp) if piece.opent is None]
    return any(read_group(text) or named_groups(text) for text in texts)


def _is_like_others(block: Functieblok, common: set[Functiedeel]) -> bool:
    """Tell whether a function without any group has the parts of the others: a guide explains but some of them."""
    return 2 * len(_parts(block) & common) >= len(common)


def _weight(block: Functieblok) -> int:
    """Count the parts of a function, and what in its header can only be the header of one."""
    parts = {piece.opent for piece in block.romp if is_part(piece)}
    kinds = _parts(block)
    named = any(map(is_strong, block.kop))
    bare = not any(piece.opent is None and not read_group(piece.tekst) for piece in block.kop)
    grouped = any(piece.opent is None and read_group(piece.tekst) for piece in block.kop)
    graded = bool(kinds & {Functiedeel.TOEPASSINGSREGELS, Functiedeel.NOK})
    if kinds == {Functiedeel.KENMERKEN} or not (named or grouped or graded) or (bare and not graded):
        return 0
    return len(parts) + named + grouped
