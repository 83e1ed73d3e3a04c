"""A sentence that runs on to a next line which holds no more than its group: that group is no label of its own."""

import re
from typing import Final

from functiewijzer.core.handboek.groepsvormen import ends_in_group_word, opens_with_value, read_group
from functiewijzer.core.handboek.stukken import Bronstuk

_OPEN: Final = re.compile(r"(?:^|\s)(?:in|is|naar|tot|van|op|bij|aan|de|het|een|met|geldt|wordt|of|en|dan|ook)$|[-,]$")
"""The ends of a line on which a sentence can't stop."""
_MINSTE_WOORDEN: Final = 3


def runs_on_to_group(before: Bronstuk | None, piece: Bronstuk) -> bool:
    """Tell whether a piece ends the sentence before it: `… en valt dan in`, and then `functiegroep 5.` on a line."""
    if before is None or piece.los or piece.lijst or before.is_finished or piece.rij == before.rij:
        return False
    if len(before.tekst.split()) < _MINSTE_WOORDEN:
        return False
    if ends_in_group_word(before.tekst) and opens_with_value(piece.tekst):
        return True
    if read_group(piece.tekst) is None:
        return False
    return piece.tekst[:1].islower() or piece.tekst.endswith(".") or bool(_OPEN.search(before.tekst))
