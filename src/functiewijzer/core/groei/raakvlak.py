"""The Raakvlak: which parts of documents about occupations touch the work that separates a job from a group."""

from collections.abc import Sequence

from msgspec import Struct

from functiewijzer.core.beroepen.aspectindex import Aspectdeel, Aspectindex


class Raakvlak(Struct, frozen=True):
    """An aspect of the work with the competences, letters and werkprocessen that touch it."""

    aspect: str
    delen: tuple[Aspectdeel, ...]


class Raakvlakken(Struct, frozen=True):
    """What touches each aspect; then the programme rows that do so themselves, and those related to what does.

    `zonder_documenten` tells that the library has no document about an occupation at all.
    """

    vlakken: tuple[Raakvlak, ...]
    rijen: tuple[Aspectdeel, ...]
    verwante_rijen: tuple[Aspectdeel, ...]
    zonder_documenten: bool

    @property
    def delen(self) -> tuple[Aspectdeel, ...]:
        """The competences, letters and werkprocessen, each once."""
        return tuple({deel.adres: deel for vlak in self.vlakken for deel in vlak.delen}.values())


def find_raakvlakken(aspecten: Sequence[str], index: Aspectindex) -> Raakvlakken:
    """Return what touches these aspects; an aspect that nothing touches has an empty Raakvlak."""
    touching = {aspect: index.touching(aspect) for aspect in aspecten}
    vlakken = tuple(
        Raakvlak(aspect, tuple(deel for deel in delen if not deel.is_rij)) for aspect, delen in touching.items()
    )
    itself = {deel.adres for delen in touching.values() for deel in delen}
    beside = index.rows_beside(deel for vlak in vlakken for deel in vlak.delen)
    return Raakvlakken(
        vlakken,
        tuple(rij for rij in index.rijen if rij.adres in itself),
        tuple(rij for rij in beside if rij.adres not in itself),
        index.is_leeg,
    )
