"""The sign, number or letter before an item of a list."""

import re
from typing import Final

from msgspec import Struct

_MARKERING: Final = re.compile(
    r"^(?:(?P<teken>[-*•·▪■●○◦–—>✓])|(?P<letter>[A-Z])[.):]|(?P<klein>[a-z])[.)]|(?P<getal>\d{1,2})[.):]"
    r"|(?P<dubbel>\d{1,2}\.\d{1,2})[.)]?)\s+(?=\S)"
)


class Markering(Struct, frozen=True):
    """What stands before an item: its kind (teken, letter, klein, getal, dubbel), itself, and how long it is."""

    soort: str
    teken: str
    lengte: int


def read_marker(text: str) -> Markering | None:
    """Return the marker with which a text begins, None when it has none."""
    found = _MARKERING.match(text)
    if found is None or found.lastgroup is None:
        return None
    return Markering(found.lastgroup, found[found.lastgroup], found.end())
