"""The functiefamilie of a dossier."""

from functiewijzer.core.dossiers.dossier import Dossier
from functiewijzer.core.indeling.bibliotheek import Bibliotheek


def familie_of(dossier: Dossier, bibliotheek: Bibliotheek) -> tuple[str | None, str | None]:
    """Return code and name of the family: as it was at the grading, else that of the profile now, without a name."""
    if dossier.advies is not None:
        return dossier.advies.referentie.functiefamilie, dossier.advies.referentie.familienaam
    profiel = bibliotheek.profielen.get(dossier.profiel or "")
    return (profiel.functiefamilie, None) if profiel is not None else (None, None)
