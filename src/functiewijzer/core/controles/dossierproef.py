"""What checks on a record look at."""

from dataclasses import dataclass
from typing import Final

from functiewijzer.core.dossier import Dossier
from functiewijzer.core.referentieprofiel import Referentieprofiel

AGAIN: Final = "Maak het advies opnieuw met: functiewijzer indeel --dossier BESTAND."
"""What mends a record that contradicts itself."""


@dataclass(frozen=True, slots=True)
class Dossierproef:
    """A dossier with what the library says now: its profile (None where it is gone) and the functiegroepen."""

    dossier: Dossier
    profiel: Referentieprofiel | None
    functiegroepen: tuple[str, ...]
