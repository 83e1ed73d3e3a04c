"""What is enough to be a function: a contents list and a reader's guide have headings too."""

from typing import Final

from functiewijzer.core.handboek.functiebegin import Functieblok, Verdeling
from functiewijzer.core.handboek.functiekop import is_part, is_strong
from functiewijzer.core.handboek.groepsvormen import read_group
from functiewijzer.core.handboek.herkenning import Functiedeel

_MINSTE_GEWICHT: Final = 4


def weigh(verdeling: Verdeling) -> Verdeling:
    """Return the same with what is too slight to be a function outside: a contents list, a reader's guide."""
    weights = [_weight(block) >= _MINSTE_GEWICHT for block in verdeling.blokken]
    blocks = [block for block, enough in zip(verdeling.blokken, weights, strict=True) if enough]
    light = [block for block, enough in zip(verdeling.blokken, weights, strict=True) if not enough]
    slight = [piece for block in light for piece in (*block.kop, *block.romp)]
    outside = sorted((*verdeling.buiten, *slight), key=lambda piece: (piece.rij, piece.cel))
    return Verdeling(tuple(blocks), tuple(outside)) if slight else verdeling


def _weight(block: Functieblok) -> int:
    """Count the parts of a function, and what in its header can only be the header of one."""
    parts = {piece.opent for piece in block.romp if is_part(piece)}
    kinds = {kop.deel for kop in parts if kop is not None}
    named = any(map(is_strong, block.kop))
    bare = not any(piece.opent is None and not read_group(piece.tekst) for piece in block.kop)
    grouped = any(piece.opent is None and read_group(piece.tekst) for piece in block.kop)
    graded = bool(kinds & {Functiedeel.TOEPASSINGSREGELS, Functiedeel.NOK})
    if kinds == {Functiedeel.KENMERKEN} or not (named or grouped or graded) or (bare and not graded):
        return 0
    return len(parts) + named + grouped
