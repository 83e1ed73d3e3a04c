"""The Raakvlak: which parts of documents about occupations touch the work that separates a job from a group."""

from collections.abc import Sequence

from msgspec import Struct

from functiewijzer.core.beroepen.aspectindex import Aspectdeel, Aspectindex
from functiewijzer.core.beroepen.verwijzing import Beroepsdeel


class Raakvlak(Struct, frozen=True):
    """An aspect of the work with the competences, letters and werkprocessen that touch it."""

    aspect: str
    delen: tuple[Aspectdeel, ...]


class Raakvlakken(Struct, frozen=True):
    """What touches each aspect, and the programme rows about the same: by the aspect itself, or by a competence.

    `zonder_documenten` tells that the library has no document about an occupation at all.
    """

    vlakken: tuple[Raakvlak, ...]
    rijen: tuple[Aspectdeel, ...]
    zonder_documenten: bool

    @property
    def delen(self) -> tuple[Aspectdeel, ...]:
        """The competences, letters and werkprocessen, each once."""
        by_place = {str(deel.plaats): deel for vlak in self.vlakken for deel in vlak.delen}
        return tuple(by_place.values())


def find_raakvlakken(aspecten: Sequence[str], index: Aspectindex) -> Raakvlakken:
    """Return what touches these aspects; an aspect that nothing touches has an empty Raakvlak."""
    touching = {aspect: index.touching(aspect) for aspect in aspecten}
    vlakken = tuple(
        Raakvlak(aspect, tuple(deel for deel in delen if deel.plaats.deel is not Beroepsdeel.RIJ))
        for aspect, delen in touching.items()
    )
    named = {str(deel.plaats) for delen in touching.values() for deel in delen}
    beside = {str(rij.plaats) for rij in index.rows_beside(deel for vlak in vlakken for deel in vlak.delen)}
    rijen = tuple(rij for rij in index.rijen if str(rij.plaats) in named | beside)
    return Raakvlakken(vlakken, rijen, index.is_leeg)
