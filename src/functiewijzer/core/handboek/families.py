"""The family of a function that names none: the one under whose heading it stands."""

from collections.abc import Sequence
from typing import Final

import msgspec

from functiewijzer.core.handboek.herkenning import (
    Functiedeel,
    HerkendeFunctie,
    Passage,
    Twijfel,
    Twijfelsoort,
)

_EIGEN: Final = 0.6
"""Where more functions than this name their family, one that names none has a gap."""


def inherit_families(functions: Sequence[HerkendeFunctie], headings: frozenset[int]) -> tuple[HerkendeFunctie, ...]:
    """Return the functions with the family of the function before, where families stand as headings over several.

    `headings` are the lines that the file marks as headings: a family on one of those holds for what comes after it.
    """
    own = sum(function.familie is not None for function in functions)
    if own == 0:
        return tuple(functions)
    found: list[HerkendeFunctie] = []
    family: Passage | None = None
    for function in functions:
        if function.familie is not None:
            family = function.familie
        elif family is not None and (own <= _EIGEN * len(functions) or headings.issuperset(family.regels)):
            function = msgspec.structs.replace(function, familie=family)  # noqa: PLW2901
        else:
            gap = Twijfel(soort=Twijfelsoort.DEEL_ONTBREEKT, deel=Functiedeel.FAMILIE)
            function = msgspec.structs.replace(function, twijfels=(*function.twijfels, gap))  # noqa: PLW2901
        found.append(function)
    return tuple(found)
