"""Every check on a woordenlijst, and on profiles against the words that they use."""

from typing import Final

from functiewijzer.core.controles.keuring import Keuring
from functiewijzer.core.controles.woorden import WOORDCONTROLES

KEURING: Final = Keuring(samen=WOORDCONTROLES)
