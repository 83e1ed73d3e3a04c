"""Every check on the documents about occupations: each by itself, and what they say of each other and of profiles."""

from collections.abc import Iterator
from typing import Any, Final

from functiewijzer.core.beroepen.onderdelen import Beroepsdocument
from functiewijzer.core.bevinding import Constatering
from functiewijzer.core.controles.beroepenverwijzingen import BEROEPENCONTROLES
from functiewijzer.core.controles.beroepsaspecten import ASPECTCONTROLES
from functiewijzer.core.controles.beroepsbron import FW263
from functiewijzer.core.controles.beroepskruisjes import KRUISJESCONTROLES
from functiewijzer.core.controles.beroepsnummers import NUMMERCONTROLES
from functiewijzer.core.controles.beroepsverbanden import VERBANDCONTROLES
from functiewijzer.core.controles.controle import Controle, run_controles
from functiewijzer.core.controles.keuring import Keuring
from functiewijzer.core.controles.kwalificatiekruisjes import KWALIFICATIECONTROLES
from functiewijzer.core.controles.kwalificatievormen import VORMCONTROLES
from functiewijzer.core.controles.programmarijen import RIJCONTROLES
from functiewijzer.core.controles.verzameling import Verzameling


def _keuring(*own: Controle[Any], samen: tuple[Controle[Verzameling], ...] = ()) -> Keuring:
    """Return the checks that all three kinds share together with those of one of them."""
    controles = (*NUMMERCONTROLES, FW263, *own)

    def check(document: Beroepsdocument, _verzameling: Verzameling) -> Iterator[Constatering]:
        return run_controles(controles, document)

    return Keuring(soorten=tuple(controle.soort for controle in controles), samen=samen, elk=check)


# What documents say of each other is checked once for the three kinds, by the first of them.
BEROEPSPROFIEL: Final = _keuring(*KRUISJESCONTROLES, samen=(*BEROEPENCONTROLES, *ASPECTCONTROLES, *VERBANDCONTROLES))
KWALIFICATIE: Final = _keuring(*KWALIFICATIECONTROLES, *VORMCONTROLES)
PROGRAMMA: Final = _keuring(*RIJCONTROLES)
