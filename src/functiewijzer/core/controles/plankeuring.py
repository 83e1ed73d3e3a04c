"""Every check on a training plan: by itself, and beside the programme of today."""

from collections.abc import Iterator
from typing import Final

from functiewijzer.core.bevinding import Constatering
from functiewijzer.core.controles.controle import run_controles
from functiewijzer.core.controles.keuring import Keuring
from functiewijzer.core.controles.planlogboek import LOGBOEKCONTROLES
from functiewijzer.core.controles.planprogramma import PROGRAMMACONTROLES, make_proef
from functiewijzer.core.controles.planrijen import PLANRIJCONTROLES
from functiewijzer.core.controles.verzameling import Verzameling
from functiewijzer.core.opleiding.opleidingsplan import Opleidingsplan

_CONTROLES: Final = (*PLANRIJCONTROLES, *LOGBOEKCONTROLES)


def _check(plan: Opleidingsplan, verzameling: Verzameling) -> Iterator[Constatering]:
    yield from run_controles(_CONTROLES, plan)
    yield from run_controles(PROGRAMMACONTROLES, make_proef(plan, verzameling))


KEURING: Final = Keuring(soorten=tuple(c.soort for c in (*_CONTROLES, *PROGRAMMACONTROLES)), elk=_check)
