"""The Rijadvies: what batch says about one row, column by column."""

from dataclasses import dataclass, fields
from functools import cached_property
from typing import Final

from functiewijzer.core.batch.cel import Cel


@dataclass(frozen=True)
class Rijadvies:
    """The advice on one row. Lists are lists here and joined with ", " in a table; absent is empty.

    `titelmatch` is how the profile was found: zeker, beoordelen or geen (from the title), handmatig (a correction)
    or vast (the row names it). `score` (0–100) is None where no title was compared. `verschil` compares the current
    group of the row with the advice.
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
    kantelpunten: tuple[str, ...] = ()
    open_vragen: tuple[str, ...] = ()
    verschil: str = ""
    motivering: str = ""
    opmerking: str = ""

    @property
    def vraagt_aandacht(self) -> bool:
        """Whether a person has to look at this row: no certain profile, or something odd about it."""
        return self.titelmatch in {"beoordelen", "geen"} or bool(self.opmerking)

    @cached_property
    def cellen(self) -> tuple[Cel, ...]:
        """The sixteen cells, in the order of ADVIESKOLOMMEN."""
        return tuple(_as_cell(getattr(self, name)) for name in ADVIESKOLOMMEN)


ADVIESKOLOMMEN: Final = tuple(field.name for field in fields(Rijadvies))
"""The names of the columns that batch adds, in their order."""


def _as_cell(value: str | int | tuple[str, ...] | None) -> Cel:
    if isinstance(value, tuple):
        return ", ".join(value)
    return "" if value is None else value
