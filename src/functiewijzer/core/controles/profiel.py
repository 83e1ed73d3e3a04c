"""The checks on one profile by itself, but those on its wording: these decide whether it can be graded with."""

from typing import Final

from functiewijzer.core.bevinding import Ernst
from functiewijzer.core.controles.bereik import BEREIKCONTROLES
from functiewijzer.core.controles.controle import Controle
from functiewijzer.core.controles.gaten import GATCONTROLES
from functiewijzer.core.controles.opbouw import OPBOUWCONTROLES
from functiewijzer.core.controles.titels import TITELCONTROLES
from functiewijzer.core.controles.verwijzingen import VERWIJZINGSCONTROLES
from functiewijzer.core.controles.volledig import VOLLEDIGCONTROLES
from functiewijzer.core.controles.voorheen import VOORHEENCONTROLES
from functiewijzer.core.controles.vragen import VRAAGCONTROLES
from functiewijzer.core.controles.zwaarwegend import ZWAARWEGENDCONTROLES
from functiewijzer.core.profielen.referentieprofiel import Referentieprofiel

PROFIELCONTROLES: Final[tuple[Controle[Referentieprofiel], ...]] = (
    *VOLLEDIGCONTROLES,
    *GATCONTROLES,
    *VRAAGCONTROLES,
    *VERWIJZINGSCONTROLES,
    *BEREIKCONTROLES,
    *ZWAARWEGENDCONTROLES,
    *OPBOUWCONTROLES,
    *TITELCONTROLES,
    *VOORHEENCONTROLES,
)

PROFIELFOUTEN: Final = tuple(controle for controle in PROFIELCONTROLES if controle.soort.ernst is Ernst.FOUT)
"""The checks that decide whether a profile is sound enough to grade with."""
