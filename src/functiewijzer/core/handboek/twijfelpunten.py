"""From what recognition doubts to the points that a person must look at in the document."""

from collections.abc import Iterator
from typing import Any, Final

from msgspec import Struct
from msgspec.structs import replace

from functiewijzer.core.handboek.herkenning import HerkendeFunctie, Passage, Twijfel, Twijfelsoort
from functiewijzer.core.handboek.openpunt import Openpunt, Openpuntsoort

_SOORT: Final = {
    Twijfelsoort.DEEL_ONZEKER: Openpuntsoort.DEEL_ONZEKER,
    Twijfelsoort.NIET_GEPLAATST: Openpuntsoort.NIET_GEPLAATST,
    Twijfelsoort.AFGEBROKEN: Openpuntsoort.AFGEBROKEN,
}
"""The doubts that only recognition has. A side, a step or a part that lacks shows in the document itself."""


def points_of(twijfels: tuple[Twijfel, ...]) -> tuple[Openpunt, ...]:
    """Return the doubts that the document does not show by itself."""
    return tuple(
        Openpunt(
            soort=_SOORT[twijfel.soort],
            plek=twijfel.deel.value if twijfel.deel else "",
            regels=twijfel.regels,
            gegevens=twijfel.gegevens,
        )
        for twijfel in twijfels
        if twijfel.soort in _SOORT
    )


def lines_in(value: object) -> frozenset[int]:
    """Return the lines of all passages in what was recognised."""
    return frozenset(regel for passage in _passages(value) for regel in passage.regels)


def lines_of_function(functie: HerkendeFunctie) -> tuple[int, ...]:
    """Return the lines that a function was read from, in order.

    They begin at its own header: a family may stand far before it. A matrix that others share has its own place.
    """
    lines = lines_in(replace(functie, nok=None))
    start = min(lines_in((functie.naam, functie.code)), default=min(lines, default=0))
    while start - 1 in lines:
        start -= 1
    return tuple(sorted(line for line in lines if line >= start))


def _passages(value: Any) -> Iterator[Passage]:
    if isinstance(value, Passage):
        yield value
    elif isinstance(value, Struct):
        for name in value.__struct_fields__:
            yield from _passages(getattr(value, name))
    elif isinstance(value, dict):
        for item in value.values():
            yield from _passages(item)
    elif isinstance(value, tuple):
        for item in value:
            yield from _passages(item)
