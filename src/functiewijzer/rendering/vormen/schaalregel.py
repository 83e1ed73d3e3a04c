"""A picture for who can't see it: drawn in characters, or told in words."""

from fractions import Fraction
from typing import Final

from functiewijzer.core.profielen.voorwaarde import Richting
from functiewijzer.rendering.beelden import Schaal, Uitslagbeeld
from functiewijzer.rendering.notatie import dutch_number
from functiewijzer.rendering.veilig import visible_line

_HALF: Final = 11
"""The cells on each side of the middle; with its labels the line fits in the narrowest terminal."""
_MERKEN: Final = {Richting.LICHTER: "◄<", Richting.GELIJK: "●o", Richting.ZWAARDER: "►>", None: "◆*"}
_PLAATSEN: Final = {
    Richting.LICHTER: "op of voorbij de drempel naar lichter",
    Richting.GELIJK: "tussen de twee drempels",
    Richting.ZWAARDER: "op of voorbij de drempel naar zwaarder",
}


def schaalregel(schaal: Schaal, *, ascii_only: bool = False) -> str:
    """Return one line: an axis with its thresholds, and a marker whose shape says on which side of them it stands."""
    left, axis, drempel, middle, right = tuple("[-|+]" if ascii_only else "├─┼┴┤")
    cells = [axis] * (2 * _HALF + 1)
    cells[0], cells[_HALF], cells[-1] = left, middle, right
    edge = _distance(schaal.drempel or Fraction(0), 1)
    if schaal.drempel is not None:
        cells[_HALF - edge] = cells[_HALF + edge] = drempel
    if schaal.waarde is not None:
        cells[_HALF + _offset(schaal, edge)] = _MERKEN[schaal.kant][ascii_only]
    return f"lichter {''.join(cells)} zwaarder"


def uitslagregel(beeld: Uitslagbeeld, *, ascii_only: bool = False) -> str:
    """Return one line: the three sides with their groups, and the verdict between two arrows."""
    before, after, between = "><|" if ascii_only else "►◄│"
    vakken = ((visible_line(vak), is_it) for vak, is_it in beeld.vakken)
    return f" {between} ".join(f"{before} {vak} {after}" if is_it else vak for vak, is_it in vakken)


def tell_schaal(schaal: Schaal) -> str:
    """Return what the picture shows, in words."""
    return f"{schaal.titel} op de schaal van lichter naar zwaarder: {_place(schaal)}"


def tell_uitslag(beeld: Uitslagbeeld) -> str:
    """Return what the picture of a verdict shows, in words."""
    groep = dict(zip(Richting, beeld.groepen, strict=True))[beeld.kant]
    return f"{beeld.titel}: {beeld.kant.value}, functiegroep {groep}"


def _place(schaal: Schaal) -> str:
    if schaal.waarde is None:
        return "nog geen plaats, want er is niets beantwoord"
    kant = schaal.kant
    return _PLAATSEN[kant] if kant is not None else f"{dutch_number(float(schaal.waarde))}; dit beslist niet"


def _offset(schaal: Schaal, edge: int) -> int:
    """Return the cell of the marker from the middle; rounding never carries it over a threshold."""
    waarde = schaal.waarde or Fraction(0)
    distance = _distance(waarde, 0)
    if schaal.kant is Richting.GELIJK:
        distance = min(distance, edge - 1)
    elif schaal.kant is not None:
        distance = max(distance, edge)
    return distance if waarde > 0 else -distance


def _distance(value: Fraction, least: int) -> int:
    return min(_HALF, max(least, round(abs(value) * _HALF)))
