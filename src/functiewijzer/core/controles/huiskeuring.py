"""Every check on a functiehuis, and on profiles against the one that they share."""

from typing import Final

from functiewijzer.core.controles.families import FAMILIECONTROLES
from functiewijzer.core.controles.huis import HUISCONTROLES
from functiewijzer.core.controles.keuring import Keuring

KEURING: Final = Keuring(samen=(*HUISCONTROLES, *FAMILIECONTROLES))
