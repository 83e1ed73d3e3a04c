"""Every check on a dossier beside the library of today: that it can be used, and that it can be defended."""

from collections.abc import Iterator
from typing import Final

from functiewijzer.core.bevinding import Constatering
from functiewijzer.core.controles.antwoorden import ANTWOORDSOORTEN
from functiewijzer.core.controles.bewijs import FW411
from functiewijzer.core.controles.controle import run_controles
from functiewijzer.core.controles.dossier import DOSSIERCONTROLES, check_dossier
from functiewijzer.core.controles.dossierproef import Dossierproef
from functiewijzer.core.controles.keuring import Keuring
from functiewijzer.core.controles.pasvorm import fit
from functiewijzer.core.controles.personen import PERSOONSCONTROLES
from functiewijzer.core.controles.redenen import REDENCONTROLES
from functiewijzer.core.controles.verzameling import Verzameling
from functiewijzer.core.dossiers.dossier import Dossier
from functiewijzer.core.dossiers.wijzigingen import has_changed
from functiewijzer.core.profielen.referentieprofiel import Referentieprofiel


def _check(dossier: Dossier, verzameling: Verzameling) -> Iterator[Constatering]:
    """Yield what is wrong with answers and record; answers to another edition are a record of then."""
    profiel = verzameling.by_code.get(dossier.profiel or "")
    yield from run_controles(REDENCONTROLES, dossier)
    yield from check_dossier(_proef(dossier, profiel, verzameling))
    yield from FW411.run(dossier)
    is_of_then = profiel is not None and dossier.is_vastgelegd and has_changed(dossier, profiel)
    # A combination job rests on the dossiers of its parts: it has no profile or answers of its own.
    if not is_of_then and dossier.combinatie is None:
        yield from fit(dossier, verzameling.by_code)[1]


def _proef(dossier: Dossier, profiel: Referentieprofiel | None, verzameling: Verzameling) -> Dossierproef:
    huis = None if verzameling.huis is None else verzameling.huis[1]
    groepen = () if huis is None else huis.functiegroepen
    return Dossierproef(
        dossier, profiel, None if profiel is None else verzameling.drempels_of(profiel), groepen, huis=huis
    )


_CONTROLES: Final = (FW411, *PERSOONSCONTROLES, *REDENCONTROLES, *DOSSIERCONTROLES)
KEURING: Final = Keuring(soorten=(*ANTWOORDSOORTEN, *(controle.soort for controle in _CONTROLES)), elk=_check)
