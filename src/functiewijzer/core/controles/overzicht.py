"""Every check of the register, written out by what it looks at."""

from typing import Final

from functiewijzer.core.controles.antwoorden import ANTWOORDSOORTEN
from functiewijzer.core.controles.controle import Controle
from functiewijzer.core.controles.dossier import DOSSIERCONTROLES
from functiewijzer.core.controles.families import FAMILIECONTROLES
from functiewijzer.core.controles.huis import HUISCONTROLES
from functiewijzer.core.controles.personen import PERSOONSCONTROLES
from functiewijzer.core.controles.profiel import PROFIELCONTROLES
from functiewijzer.core.controles.taal import TAALCONTROLES
from functiewijzer.core.controles.verzameling import NAAMCONTROLES, Verzameling
from functiewijzer.core.controles.voorbeelden import UITSLAGCONTROLES, VOORBEELDVORMCONTROLES, Proef
from functiewijzer.core.controles.woorden import WOORDCONTROLES

VERZAMELCONTROLES: Final[tuple[Controle[Verzameling], ...]] = (
    *NAAMCONTROLES,
    *HUISCONTROLES,
    *FAMILIECONTROLES,
    *WOORDCONTROLES,
)
VOORBEELDCONTROLES: Final[tuple[Controle[Proef], ...]] = (*VOORBEELDVORMCONTROLES, *UITSLAGCONTROLES)

__all__ = [
    "ANTWOORDSOORTEN",
    "DOSSIERCONTROLES",
    "PERSOONSCONTROLES",
    "PROFIELCONTROLES",
    "TAALCONTROLES",
    "VERZAMELCONTROLES",
    "VOORBEELDCONTROLES",
]
