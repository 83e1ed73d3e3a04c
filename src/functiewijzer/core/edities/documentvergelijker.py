"""The Documentvergelijker: how two editions of a document are compared, as the entry of its kind names it."""

from collections.abc import Callable
from typing import Generic, TypeVar

from msgspec import Struct

from functiewijzer.core.documentsoort import Documentsoort, load_part
from functiewijzer.core.edities.velden import Velden
from functiewijzer.core.edities.wijziging import Wijziging
from functiewijzer.core.schema import Model

M = TypeVar("M", bound=Model)


class Documentvergelijker(Struct, Generic[M], frozen=True):
    """Every field of a kind of document, and what compares two editions by them, in the order of writing."""

    velden: Velden
    compare: Callable[[M, M], tuple[Wijziging, ...]]


def vergelijker_of(soort: Documentsoort) -> Documentvergelijker[Model] | None:
    """Return what compares two documents of a kind; None for a kind that has no editions."""
    if soort.vergelijker is None:
        return None
    vergelijker: Documentvergelijker[Model] = load_part(soort.vergelijker)
    return vergelijker
