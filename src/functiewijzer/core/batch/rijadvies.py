"""The Rijadvies: what batch says about one row, column by column."""

from enum import StrEnum
from functools import lru_cache
from itertools import chain
from typing import Final, NamedTuple

from functiewijzer.core.batch.cel import Cel
from functiewijzer.core.batch.opmerking import Opmerking, joined_text

VERSCHIL: Final = "verschil"
_BEFORE_VERSCHIL: Final = 14
ANDERE_REFERENTIE: Final = "andere referentie"
"""What stands in ook_bekijken where no profile of the library can be named."""


class Profielbasis(StrEnum):
    """How the profile of a row was found: by its title (the bands), by a correction, or named by the row itself."""

    ZEKER = "zeker"
    HANDMATIG = "handmatig"
    VAST = "vast"
    BEOORDELEN = "beoordelen"
    GEEN = "geen"


class Rijadvies(NamedTuple):
    """The advice on rows with the same title and answers. Lists are joined with ", " in a table; absent is empty.

    `titelmatch` is a Profielbasis. `score` (0–100) is None where no title was compared. The column `verschil` is not
    here, because it depends on the current group of the row too (see verschil.py).
    """

    profiel: str = ""
    profiel_naam: str = ""
    functiegroep: str = ""
    uitkomst: str = ""
    status: str = ""
    mogelijke_groepen: tuple[str, ...] = ()
    titelmatch: str = ""
    score: int | None = None
    gevonden_titel: str = ""
    tweede_profiel: str = ""
    vlaggen: tuple[str, ...] = ()
    ook_bekijken: tuple[str, ...] = ()
    kantelpunten: tuple[str, ...] = ()
    open_vragen: tuple[str, ...] = ()
    motivering: str = ""
    opmerking: tuple[Opmerking, ...] = ()

    @property
    def vraagt_aandacht(self) -> bool:
        """Whether a person has to look at these rows: no certain profile, or something odd about them."""
        return self.titelmatch in {Profielbasis.BEOORDELEN, Profielbasis.GEEN} or bool(self.opmerking)

    @property
    def delen(self) -> tuple[tuple[Cel, ...], ...]:
        """The cells in parts that many advices have alike, or not: those of profile, title, answers, reason.

        The column `verschil` belongs before the last part.
        """
        return (
            (*self[:5], _join(self.mogelijke_groepen)),
            (self.titelmatch, "" if self.score is None else self.score, self.gevonden_titel, self.tweede_profiel),
            (_join(self.vlaggen), _join(self.ook_bekijken), _join(self.kantelpunten), _join(self.open_vragen)),
            (self.motivering, joined_text(self.opmerking)),
        )

    def cellen(self, verschil: str) -> tuple[Cel, ...]:
        """Return the cells, in the order of ADVIESKOLOMMEN."""
        *parts, last = self.delen
        return (*chain.from_iterable(parts), verschil, *last)


ADVIESKOLOMMEN: Final = (
    *Rijadvies._fields[:_BEFORE_VERSCHIL],
    VERSCHIL,
    *Rijadvies._fields[_BEFORE_VERSCHIL:],
)
"""The names of the columns that batch adds, in their order."""

EERDERE_KOLOMMEN: Final = tuple(name for name in ADVIESKOLOMMEN if name != "ook_bekijken")
"""The same as earlier versions added them."""


@lru_cache(maxsize=4096)
def _join(names: tuple[str, ...]) -> str:
    return ", ".join(names)
