"""Why this reference, and why equal: asked in a sentence each when the questions are done; each may be skipped."""

from collections.abc import Callable, Sequence

from functiewijzer.cli.gesprek.dossiervragen import ask_filled
from functiewijzer.cli.gesprek.scherm import Scherm, Terug
from functiewijzer.core.bevinding import Plek
from functiewijzer.core.dossiers.dossier import Dossier
from functiewijzer.core.indeling.openstaand import KEUZE, REDENEN


def ask_redenen(
    dossier: Dossier, openstaand: Sequence[str], scherm: Scherm, keep: Callable[[Dossier], None]
) -> Dossier:
    """Ask for the reasons among the places that are open, and return the dossier with them; `keep` saves each."""
    plekken: list[Plek] = [tuple(place.split(".")) for place in openstaand if place.split(".")[0] in {KEUZE, REDENEN}]
    if plekken:
        scherm.tell()
        scherm.tell("── Waarom ──", strong=True)
        scherm.tell("Ook ‘gelijk’ heeft een reden nodig. Met Enter slaat u een vraag over.")
    index = 0
    while index < len(plekken):
        filled = ask_filled(dossier, plekken[index], scherm)
        if isinstance(filled, Terug):
            if index == 0:
                scherm.tell("Dit is de eerste vraag hierover; verder terug kan niet.")
            index = max(index - 1, 0)
            continue
        if filled is not None and filled != dossier:
            dossier = filled
            keep(dossier)
        index += 1
    return dossier
