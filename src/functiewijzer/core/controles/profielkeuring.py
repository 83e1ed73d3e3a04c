"""Every check on profiles: each by itself, its language, and their codes and names among each other."""

from collections.abc import Iterator
from typing import Final

from functiewijzer.core.bevinding import Constatering
from functiewijzer.core.controles.bronteksten import BRONCONTROLES
from functiewijzer.core.controles.controle import run_controles
from functiewijzer.core.controles.keuring import Keuring
from functiewijzer.core.controles.namen import NAAMCONTROLES
from functiewijzer.core.controles.profiel import PROFIELCONTROLES
from functiewijzer.core.controles.taal import TAALCONTROLES
from functiewijzer.core.controles.verzameling import Verzameling
from functiewijzer.core.profielen.referentieprofiel import Referentieprofiel

_ELK: Final = (*PROFIELCONTROLES, *BRONCONTROLES, *TAALCONTROLES)


def _check(profiel: Referentieprofiel, _verzameling: Verzameling) -> Iterator[Constatering]:
    return run_controles(_ELK, profiel)


KEURING: Final = Keuring(soorten=tuple(controle.soort for controle in _ELK), samen=NAAMCONTROLES, elk=_check)
