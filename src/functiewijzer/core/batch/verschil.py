"""The verschil: the current group of a row beside the advice, in steps of the functiehuis."""

import re
from collections.abc import Sequence
from typing import Final

from functiewijzer.core.indeling.conclusie import Uitkomst

ONBEKEND: Final = "onbekende groep"
"""What stands in the column where the functiehuis has no such group."""
GELIJK: Final = "gelijk"
GEEN_MATCH: Final = "geen match"
"""What stands there where the answers say that the profile does not fit."""
_NOUN: Final = re.compile(r"^(?:FUNCTIE)?GROEP +")


class Vergelijker:
    """Compares groups of one functiehuis, given lightest first."""

    def __init__(self, functiegroepen: Sequence[str]) -> None:
        self._places = {groep.upper(): place for place, groep in enumerate(functiegroepen)}

    def compare(self, huidige: str, advies: str, mogelijk: Sequence[str] = ()) -> str:
        """Return how the advice differs from the current group; empty where one of them is absent.

        Where open questions can still make it the current group (`mogelijk`), that is said too. `geen_match` alone is
        an advice as well.
        """
        current = _NOUN.sub("", huidige.strip().upper())
        is_excluded = tuple(mogelijk) == (Uitkomst.GEEN_MATCH,)
        if not current or not (advies or is_excluded):
            return ""
        if current not in self._places:
            return ONBEKEND
        if is_excluded:
            return GEEN_MATCH
        if advies.upper() not in self._places:
            return ONBEKEND
        steps = self._places[advies.upper()] - self._places[current]
        if not steps:
            return GELIJK
        still = ", nog open" if current in map(str.upper, mogelijk) else ""
        return f"advies {abs(steps)} {'hoger' if steps > 0 else 'lager'}{still}"
