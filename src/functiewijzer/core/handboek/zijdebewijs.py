"""The proof that three texts are the three sides: words of direction and groups one step apart, which must agree."""

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Final, NamedTuple

from functiewijzer.core.handboek.wacht import steps_between
from functiewijzer.core.profielen.voorwaarde import Richting

_RICHTINGEN: Final = {
    Richting.LICHTER: (
        r"omlaag|neerwaarts|beneden|lagere?|lichtere?|minder|eenvoudigere?|eenvoudig|makkelijkere?|kleinere?|smallere?"
        r"|(?:er|daar|hier)?onder|terug|af"
    ),
    Richting.GELIJK: (
        r"(?:de|het)?zelfde|gelijk(?:e|waardige?)?|vergelijkba(?:ar|re)|ongewijzigd|onveranderd|even|blijft|overeenkomstige?"
        r"|passende?|midden|overeenkomt"
    ),
    Richting.ZWAARDER: (
        r"omhoog|opwaarts|hogere?|zwaardere?|meer|ingewikkeldere?|ingewikkeld|moeilijkere?|grotere?|bredere?|complexere?"
        r"|(?:er|daar|hier)?boven|op"
    ),
}
_WOORDEN: Final = {side: re.compile(rf"\b(?:{words})\b", re.IGNORECASE) for side, words in _RICHTINGEN.items()}
_NIET: Final = re.compile(r"\b(?:min of meer|onder meer|op basis van)\b", re.IGNORECASE)
_TWEE: Final = 2


class Zijdekandidaat(NamedTuple):
    """A text that may be a side: what its words say, and the group that it names."""

    richting: Richting | None
    groep: str | None


def direction_of(text: str) -> Richting | None:
    """Return the side that the words of a label point to, None where they point nowhere or two ways."""
    bare = _NIET.sub(" ", text)
    found = [side for side, pattern in _WOORDEN.items() if pattern.search(bare)]
    return found[0] if len(found) == 1 else None


def agree(three: Sequence[Zijdekandidaat]) -> tuple[Richting, ...] | None:
    """Return the sides of three texts where their groups prove them and no word says otherwise.

    Either all three have a group and those follow one another, or only the equal one has none and the others are two
    steps apart.
    """
    groups = [one.groep for one in three]
    sides = tuple(one.richting for one in three)
    if None in groups:
        return _around_equal(three)
    for order in _ORDERS:
        light, equal, heavy = (groups[at] or "" for at in order)
        if 1 in steps_between(light, equal) and 1 in steps_between(equal, heavy):
            proved = tuple(side for _, side in sorted(zip(order, _TRAP, strict=True)))
            return proved if all(said in {None, side} for said, side in zip(sides, proved, strict=True)) else None
    return None


def _around_equal(three: Sequence[Zijdekandidaat]) -> tuple[Richting, ...] | None:
    by_side = {one.richting: one.groep for one in three if one.richting is not None}
    if len(by_side) < len(three) or by_side[Richting.GELIJK] is not None:
        return None
    light, heavy = by_side[Richting.LICHTER], by_side[Richting.ZWAARDER]
    proved = light is not None and heavy is not None and _TWEE in steps_between(light, heavy)
    return tuple(one.richting for one in three if one.richting is not None) if proved else None


def is_step(pair: Sequence[Zijdekandidaat]) -> bool:
    """Tell whether two texts say two sides with groups as far apart: at the edge of the house there are but two."""
    for one, two in pairwise(pair):
        if one.richting is None or two.richting is None or one.groep is None or two.groep is None:
            return False
        if two.richting.sign - one.richting.sign not in steps_between(one.groep, two.groep) - {0}:
            return False
    return True


_TRAP: Final = (Richting.LICHTER, Richting.GELIJK, Richting.ZWAARDER)
_ORDERS: Final = ((0, 1, 2), (2, 1, 0), (1, 0, 2), (1, 2, 0), (0, 2, 1), (2, 0, 1))
"""In which order the lighter, the equal and the heavier one may stand."""
