"""The verschil: the current group of a row beside the advice, in steps of the functiehuis."""

import re
from collections.abc import Sequence
from typing import Final

ONBEKEND: Final = "onbekende groep"
"""What stands in the column where the functiehuis has no such group."""
GELIJK: Final = "gelijk"
_NOUN: Final = re.compile(r"^(?:FUNCTIE)?GROEP +")


class Vergelijker:
    """Compares groups of one functiehuis, given lightest first."""

    def __init__(self, functiegroepen: Sequence[str]) -> None:
        self._places = {groep.upper(): place for place, groep in enumerate(functiegroepen)}

    def compare(self, huidige: str, advies: str, mogelijk: Sequence[str] = ()) -> str:
        """Return how the advice differs from the current group; empty where one of them is absent.

        Where open questions can still make it the current group (`mogelijk`), that is said too.
        """
        current = _NOUN.sub("", huidige.strip().upper())
        if not current or not advies:
            return ""
        if current not in self._places or advies.upper() not in self._places:
            return ONBEKEND
        steps = self._places[advies.upper()] - self._places[current]
        if not steps:
            return GELIJK
        still = ", nog open" if current in map(str.upper, mogelijk) else ""
        return f"advies {abs(steps)} {'hoger' if steps > 0 else 'lager'}{still}"
