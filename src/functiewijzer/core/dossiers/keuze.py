"""The Dossierkeuze: which dossiers of a folder somebody wants to see."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Final

from msgspec import Struct

from functiewijzer.core.dossiers.rij import Dossierrij
from functiewijzer.core.schrijfwijze import fold_titel

FILTERS: Final[Mapping[str, Callable[[Dossierrij], Sequence[str | None]]]] = {
    "status": lambda rij: (rij.status,),
    "groep": lambda rij: (rij.functiegroep,),
    "profiel": lambda rij: (rij.profiel,),
    "familie": lambda rij: (rij.functiefamilie,),
    "vlag": lambda rij: rij.open_vlaggen,
}
"""What can be chosen by value, with the values that a dossier has."""


class Dossierkeuze(Struct, frozen=True, kw_only=True):
    """A choice of dossiers: what is given must all hold. Of `waarden`, per filter, one of the values is enough.

    `jaren` takes the dossiers that are at least so many years old on day `op`; one without a day is not taken.
    """

    op: date
    waarden: Mapping[str, tuple[str, ...]]
    zonder_besluit: bool = False
    jaren: int | None = None
    zoek: str = ""

    def takes(self, rij: Dossierrij) -> bool:
        """Tell whether a dossier is one of those that were asked for."""
        return (
            all(_has_one(FILTERS[name](rij), wanted) for name, wanted in self.waarden.items() if wanted)
            and not (self.zonder_besluit and rij.has_besluit)
            and self._is_old_enough(rij)
            and fold_titel(self.zoek) in fold_titel(rij.functietitel)
        )

    def _is_old_enough(self, rij: Dossierrij) -> bool:
        if self.jaren is None:
            return True
        months = rij.age_on(self.op)
        return months is not None and months >= 12 * self.jaren


def _has_one(values: Sequence[str | None], wanted: Sequence[str]) -> bool:
    return any(value in wanted for value in values)
