"""The Signaal: one thing that is seen in gradings when they are laid beside each other."""

from dataclasses import dataclass
from enum import StrEnum


class Signaalsoort(StrEnum):
    """What is seen; in the order in which a report shows it."""

    DUBBEL = "dubbel"
    GEWIJZIGD = "gewijzigd"
    ZELFDE_TITEL = "zelfde_titel"
    ZELFDE_ANTWOORDEN = "zelfde_antwoorden"
    ZONDER_MOTIVERING = "zonder_motivering"
    UITSCHIETER = "uitschieter"
    ANDERE_EDITIE = "andere_editie"
    PROFIEL_ONTBREEKT = "profiel_ontbreekt"
    ONGEBRUIKTE_GROEP = "ongebruikte_groep"

    @property
    def asks_attention(self) -> bool:
        """Whether somebody can, and should, put it right; a group that is not used yet is only worth knowing."""
        return self is not Signaalsoort.ONGEBRUIKTE_GROEP


@dataclass(frozen=True, slots=True)
class Signaal:
    """One thing that is seen: its kind, a sentence, and the dossiers that it is about (their `pad`)."""

    soort: Signaalsoort
    tekst: str
    dossiers: tuple[str, ...] = ()
