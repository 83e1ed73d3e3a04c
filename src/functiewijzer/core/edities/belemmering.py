"""What a record must have before it can be calculated again."""

from enum import StrEnum

from functiewijzer.core.dossiers.dossier import Dossier
from functiewijzer.core.indeling.bibliotheek import Bibliotheek
from functiewijzer.core.indeling.stappen import Uitgangspunt


class Belemmering(StrEnum):
    """Why a dossier can't be calculated again."""

    GEEN_VASTLEGGING = "geen_vastlegging"
    GEEN_UITGANGSPUNT = "geen_uitgangspunt"
    GEEN_PROFIEL = "geen_profiel"
    PROFIEL_ONBEKEND = "profiel_onbekend"
    PROFIEL_ONTWERP = "profiel_ontwerp"
    COMBINATIE = "combinatie"
    GEWIJZIGD = "gewijzigd"

    @property
    def asks_attention(self) -> bool:
        """Whether something is amiss; a dossier without an advice of its own has nothing that could change."""
        return self not in {Belemmering.GEEN_VASTLEGGING, Belemmering.COMBINATIE}


def find_belemmering(dossier: Dossier, bibliotheek: Bibliotheek) -> Belemmering | None:
    """Return what keeps a dossier from being calculated again with this library; None where nothing does."""
    if dossier.combinatie is not None:
        return Belemmering.COMBINATIE
    if not dossier.is_vastgelegd:
        return Belemmering.GEEN_VASTLEGGING
    if not any(isinstance(stap, Uitgangspunt) for stap in dossier.stappen):
        return Belemmering.GEEN_UITGANGSPUNT
    if dossier.profiel is None:
        return Belemmering.GEEN_PROFIEL
    if dossier.profiel in bibliotheek.profielen:
        return None
    is_ontwerp = dossier.profiel in bibliotheek.ontwerpen
    return Belemmering.PROFIEL_ONTWERP if is_ontwerp else Belemmering.PROFIEL_ONBEKEND
