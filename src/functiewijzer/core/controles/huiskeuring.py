"""Every check on a functiehuis, and on profiles against the one that they share."""

from typing import Final

from functiewijzer.core.controles.drempels import FW222
from functiewijzer.core.controles.families import FAMILIECONTROLES
from functiewijzer.core.controles.huis import HUISCONTROLES
from functiewijzer.core.controles.huisteksten import HUISTEKSTCONTROLES
from functiewijzer.core.controles.keuring import Keuring

KEURING: Final = Keuring(samen=(*HUISCONTROLES, FW222, *FAMILIECONTROLES, *HUISTEKSTCONTROLES))
