"""The register of findings: every code stands here once, with its weight and its explanation in Dutch."""

from collections.abc import Mapping
from functools import cache

from functiewijzer.core.bevinding import Ernst
from functiewijzer.core.controles.controle import Bevindingsoort


def ernst_of(code: str) -> Ernst:
    """Return how serious a finding with this code is."""
    return register()[code].ernst


@cache
def register() -> Mapping[str, Bevindingsoort]:
    """Return every kind of finding by code, in the order of the codes."""
    from functiewijzer.core.controles.bestandssoorten import BESTANDSSOORTEN
    from functiewijzer.core.controles.overzicht import (
        ANTWOORDSOORTEN,
        DOSSIERCONTROLES,
        PERSOONSCONTROLES,
        PROFIELCONTROLES,
        TAALCONTROLES,
        VERZAMELCONTROLES,
        VOORBEELDCONTROLES,
    )

    soorten = (
        *BESTANDSSOORTEN,
        *ANTWOORDSOORTEN,
        *(controle.soort for controle in (*PROFIELCONTROLES, *TAALCONTROLES)),
        *(controle.soort for controle in VERZAMELCONTROLES),
        *(controle.soort for controle in VOORBEELDCONTROLES),
        *(controle.soort for controle in PERSOONSCONTROLES),
        *(controle.soort for controle in DOSSIERCONTROLES),
    )
    return {soort.code: soort for soort in sorted(soorten, key=lambda soort: soort.code)}
