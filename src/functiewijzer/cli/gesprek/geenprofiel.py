"""A job that no reference fits: kept in a list in the current folder, so that HR can ask for a reference."""

from pathlib import Path
from typing import Final

from functiewijzer.cli.datum import today
from functiewijzer.cli.gesprek.scherm import Scherm
from functiewijzer.core.dossiers.dossier import Dossier
from functiewijzer.core.titels.titelmatch import Kandidaat
from functiewijzer.core.titels.titelzoeker import Titelzoeker
from functiewijzer.loading.tabel.aanvullen import add_line
from functiewijzer.rendering.tabel.csvvorm import CsvVorm

LIJST: Final = Path("geen-profiel.csv")

_KOPPEN: Final = ("functietitel", "afdeling", "omschrijving", "datum", "dichtstbijzijnde_profielen")
_SLEUTELS: Final = 3
"""The first columns say which job it is; it is the same job on another day, and with other profiles."""
_NEAREST: Final = 3


def _named(kandidaat: Kandidaat) -> str:
    profiel = kandidaat.profiel
    return f"{profiel.code} {profiel.naam} ({'ontwerp' if profiel.is_ontwerp else kandidaat.score})"


def note_geen_profiel(dossier: Dossier, zoeker: Titelzoeker, scherm: Scherm) -> None:
    """Add the job to the list, and say where it stands and what that is good for; raises Bestandsfout."""
    titel = dossier.functietitel or ""
    nearest = [_named(kandidaat) for kandidaat in zoeker.find(titel).kandidaten[:_NEAREST]]
    cellen = (titel, dossier.afdeling or "", dossier.omschrijving or "", today().isoformat(), ", ".join(nearest))
    is_new = add_line(LIJST, CsvVorm().opening(_KOPPEN), CsvVorm().rij(cellen), sleutels=_SLEUTELS)
    scherm.tell()
    scherm.tell("Zonder passende referentiefunctie is er geen advies.", strong=True)
    if is_new:
        scherm.tell(f"De functie staat nu in {LIJST}, in deze map. Daarmee kan HR om een referentiefunctie vragen.")
    else:
        scherm.tell(f"De functie stond al in {LIJST}, in deze map; er is niets bijgekomen.")
