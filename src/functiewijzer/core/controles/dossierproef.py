"""What checks on a record look at."""

from typing import Final

from msgspec import Struct

from functiewijzer.core.dossiers.dossier import Dossier
from functiewijzer.core.profielen.drempels import Drempels
from functiewijzer.core.profielen.functiehuis import Functiehuis
from functiewijzer.core.profielen.referentieprofiel import Referentieprofiel

AGAIN: Final = "Maak het advies opnieuw met: functiewijzer indeel --antwoorden BESTAND --dossier BESTAND."
"""What mends a record that lacks an advice, or of which a change was meant."""

MEND: Final = f"Was het een vergissing? Zet dan terug wat er stond. Anders: {AGAIN[0].lower()}{AGAIN[1:]}"
"""What mends a record that contradicts itself: what was there is wiser than a new advice."""


class Dossierproef(Struct, frozen=True):
    """A dossier with what the library says now: its profile with its thresholds, and the functiegroepen.

    The profile is None where it is gone; the thresholds are None without a profile or a functiehuis.
    """

    dossier: Dossier
    profiel: Referentieprofiel | None
    drempels: Drempels | None
    functiegroepen: tuple[str, ...]
    huis: Functiehuis | None = None
