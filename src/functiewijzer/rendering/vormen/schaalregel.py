"""A Schaal for who can't see the picture: drawn in characters, or told in words."""

from fractions import Fraction
from typing import Final

from functiewijzer.rendering.verslag import Schaal, Toon

_HALF: Final = 11
"""The cells on each side of the middle; with its labels the line fits in the narrowest terminal."""
_MERKEN: Final = {Toon.LICHTER: "◄<", Toon.GELIJK: "●o", Toon.ZWAARDER: "►>"}
_PLAATSEN: Final = {
    Toon.STIL: "nog geen plaats, want er is niets beantwoord",
    Toon.LICHTER: "op of voorbij de drempel naar lichter",
    Toon.GELIJK: "tussen de twee drempels",
    Toon.ZWAARDER: "op of voorbij de drempel naar zwaarder",
}


def schaalregel(schaal: Schaal, *, ascii_only: bool = False) -> str:
    """Return one line: an axis with its thresholds, and a marker whose shape says on which side of them it stands."""
    left, axis, drempel, middle, right = tuple("[-|+]" if ascii_only else "├─┼┴┤")
    cells = [axis] * (2 * _HALF + 1)
    cells[0], cells[_HALF], cells[-1] = left, middle, right
    edge = _distance(schaal.drempel, 1)
    cells[_HALF - edge] = cells[_HALF + edge] = drempel
    if schaal.waarde is not None:
        offset = _offset(schaal.waarde, edge, is_clear=schaal.toon is not Toon.GELIJK)
        cells[_HALF + offset] = _MERKEN[schaal.toon][ascii_only]
    return f"lichter {''.join(cells)} zwaarder"


def tell_schaal(schaal: Schaal) -> str:
    """Return what the picture shows, in words."""
    return f"{schaal.titel} op de schaal van lichter naar zwaarder: {_PLAATSEN[schaal.toon]}"


def _offset(waarde: Fraction, edge: int, *, is_clear: bool) -> int:
    """Return the cell of the marker from the middle; rounding never carries it over a threshold."""
    distance = _distance(waarde, 0)
    distance = max(distance, edge) if is_clear else min(distance, edge - 1)
    return distance if waarde > 0 else -distance


def _distance(value: Fraction, least: int) -> int:
    return min(_HALF, max(least, round(abs(value) * _HALF)))
