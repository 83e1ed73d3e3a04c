"""Every check on worked gradings: they are about a profile of the library, and the engine says what they expect."""

from collections.abc import Iterator
from typing import Final

from functiewijzer.core.bevinding import Constatering
from functiewijzer.core.controles.antwoorden import ANTWOORDSOORTEN
from functiewijzer.core.controles.controle import Controle, Vondst, fout, run_controles
from functiewijzer.core.controles.keuring import Keuring
from functiewijzer.core.controles.profiel import PROFIELFOUTEN
from functiewijzer.core.controles.verzameling import Verzameling
from functiewijzer.core.controles.voorbeelden import (
    UITSLAGCONTROLES,
    VOORBEELDVORMCONTROLES,
    Proef,
    check_voorbeeldantwoorden,
)
from functiewijzer.core.gelijkenis import did_you_mean
from functiewijzer.core.indeling.voorbeelden import Voorbeelden


def _orphans(verzameling: Verzameling) -> Iterator[Vondst]:
    codes = verzameling.codes
    for pad, voorbeelden in verzameling.of(Voorbeelden).items():
        if voorbeelden.profiel not in codes:
            fact = f"er is geen profiel met code '{voorbeelden.profiel}'"
            yield (pad, "profiel"), fact, did_you_mean(voorbeelden.profiel, codes)


def _check(voorbeelden: Voorbeelden, verzameling: Verzameling) -> Iterator[Constatering]:
    """Run the examples where their profile is sound; without thresholds there is nothing to run."""
    profiel = verzameling.by_code.get(voorbeelden.profiel)
    drempels = None if profiel is None else verzameling.drempels_of(profiel)
    if profiel is None or drempels is None or profiel.is_ontwerp:
        return
    proef = Proef(voorbeelden, profiel, drempels)
    yield from check_voorbeeldantwoorden(proef)
    yield from run_controles(VOORBEELDVORMCONTROLES, proef)
    if next(run_controles(PROFIELFOUTEN, profiel), None) is None:
        yield from run_controles(UITSLAGCONTROLES, proef)


FW310 = Controle(
    fout(
        "FW310",
        "Voorbeelden bij een onbekend profiel",
        "Het bestand met voorbeelden noemt een profiel dat er niet is. De voorbeelden worden dus nergens aan "
        'getoetst. Verbeter de code achter profiel:, bijvoorbeeld profiel: "1.1", of voeg het profiel toe.',
    ),
    _orphans,
)

VOORBEELDCONTROLES: Final[tuple[Controle[Proef], ...]] = (*VOORBEELDVORMCONTROLES, *UITSLAGCONTROLES)
KEURING: Final = Keuring(
    soorten=(*ANTWOORDSOORTEN, *(controle.soort for controle in VOORBEELDCONTROLES)), samen=(FW310,), elk=_check
)
