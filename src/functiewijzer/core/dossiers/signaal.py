"""The Signaal: one thing that is seen in gradings when they are laid beside each other."""

from enum import StrEnum

from msgspec import Struct

from functiewijzer.core.dossiers.rij import Dossierrij
from functiewijzer.core.dossiers.uitschieters import Uitschieter


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


class Motiveringsgebrek(StrEnum):
    """What a group lacks to be defended as it stands."""

    GEEN_TOELICHTING = "geen_toelichting"
    AFWIJKING_ZONDER_REDEN = "afwijking_zonder_reden"
    BESLUIT_ZONDER_ADVIES = "besluit_zonder_advies"
    OPEN_VLAGGEN = "open_vlaggen"


class Signaal(Struct, frozen=True, kw_only=True):
    """One thing that is seen: its kind, the dossiers that it is about, and what their rows do not tell by themselves.

    `groepen` are those that differ, or the one that is not used; `profielen` those that can give it. `versie_nu` is the
    edition of the profile of now and `methode_nu` that of the method, None where something else is another.
    """

    soort: Signaalsoort
    rijen: tuple[Dossierrij, ...] = ()
    groepen: tuple[str, ...] = ()
    profielen: tuple[str, ...] = ()
    gebreken: tuple[Motiveringsgebrek, ...] = ()
    versie_nu: str | None = None
    methode_nu: int | None = None
    uitschieter: Uitschieter | None = None

    @property
    def dossiers(self) -> tuple[str, ...]:
        """The places of the dossiers in the folder."""
        return tuple(rij.pad for rij in self.rijen)
