"""The Startgroep: from which group is looked, on what that rests, and which group lies next to it."""

from enum import StrEnum

from msgspec import Struct

from functiewijzer.core.dossiers.combinatie import Grondslag
from functiewijzer.core.dossiers.dossier import Dossier
from functiewijzer.core.profielen.functiehuis import Functiehuis


class Startgroep(Struct, frozen=True, kw_only=True):
    """The group that holds for a job: that of the decision, else of the advice.

    `geadviseerd` is the group of the advice as it was recorded; None with geen_match.
    """

    groep: str
    grondslag: Grondslag
    geadviseerd: str | None


def find_startgroep(dossier: Dossier) -> Startgroep | None:
    """Return the group that holds for a dossier; None where it has none."""
    geadviseerd = dossier.geadviseerd.functiegroep if dossier.geadviseerd is not None else None
    grondslag = Grondslag.ADVIES if dossier.besluit is None else Grondslag.BESLUIT
    if dossier.functiegroep is None:
        return None
    return Startgroep(groep=dossier.functiegroep, grondslag=grondslag, geadviseerd=geadviseerd)


class Ligging(StrEnum):
    """Where the next group lies: above or below the one that holds."""

    ERBOVEN = "erboven"
    ERONDER = "eronder"


class Buurgroepen(Struct, frozen=True):
    """The groups directly above and below a group in its house; None where it ends there."""

    erboven: str | None
    eronder: str | None

    def ligging_of(self, groep: str) -> Ligging | None:
        """Tell where a group lies; None where it is no neighbour."""
        if groep == self.erboven:
            return Ligging.ERBOVEN
        return Ligging.ERONDER if groep == self.eronder else None


def find_buurgroepen(groep: str, huis: Functiehuis) -> Buurgroepen | None:
    """Return the neighbours of a group; None where the house does not have it."""
    rank = huis.rank_of(groep)
    if rank is None:
        return None
    above = huis.functiegroepen[rank + 1 : rank + 2]
    below = huis.functiegroepen[max(rank - 1, 0) : rank]
    return Buurgroepen(next(iter(above), None), next(iter(below), None))
