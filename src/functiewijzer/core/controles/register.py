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
    """Return every kind of finding by code, in the order of the codes: those of files, and those of each kind."""
    from functiewijzer.core.controles.bestandssoorten import BESTANDSSOORTEN
    from functiewijzer.core.controles.keuring import keuring_of
    from functiewijzer.core.documentsoorten import SOORTEN

    by_kind = (bevindingsoort for soort in SOORTEN for bevindingsoort in keuring_of(soort).bevindingsoorten)
    return {item.code: item for item in sorted((*BESTANDSSOORTEN, *by_kind), key=lambda item: item.code)}
