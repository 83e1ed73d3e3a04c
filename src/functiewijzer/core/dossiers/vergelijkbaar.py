"""Comparable gradings: what was decided on jobs that were held against the same reference."""

from collections.abc import Iterable
from typing import Final

from functiewijzer.core.dossiers.dossier import Dossier, Vergelijkbaar
from functiewijzer.core.dossiers.dubbel import find_dubbelen
from functiewijzer.core.dossiers.zijde import functie_key
from functiewijzer.core.profielen.vingerafdruk import vingerafdruk

MAX_VERGELIJKBAAR: Final = 5


def find_vergelijkbaar(dossier: Dossier, others: Iterable[tuple[str, Dossier]]) -> tuple[Vergelijkbaar, ...]:
    """Return the nearest gradings with the same reference, by the name of their file.

    Another dossier of the job itself, such as that of a second assessor, is no precedent for it, and a copy is none of
    its own. Nearest is who gave most of the same answers; a decision goes before an advice, and the name decides where
    both are alike.
    """
    own = functie_key(dossier, "")
    beside = dict(others)
    dubbelen = find_dubbelen((naam, vingerafdruk(other)) for naam, other in beside.items())
    same = [
        (naam, other)
        for naam, other in beside.items()
        if naam not in dubbelen
        if other.profiel == dossier.profiel and other.is_vastgelegd and other.functiegroep and other.functietitel
        if functie_key(other, naam) != own
    ]
    ranked = sorted(same, key=lambda item: (-_shared(dossier, item[1]), item[1].besluit is None, item[0]))
    return tuple(
        Vergelijkbaar(
            dossier=naam,
            functietitel=other.functietitel or "",
            afdeling=other.afdeling,
            functiegroep=other.functiegroep or "",
        )
        for naam, other in ranked[:MAX_VERGELIJKBAAR]
    )


def _shared(one: Dossier, other: Dossier) -> int:
    chosen = {stap.vraag: stap.antwoord for stap in other.antwoordstappen if stap.counts and stap.antwoord}
    return sum(chosen.get(stap.vraag) == stap.antwoord for stap in one.antwoordstappen if stap.counts and stap.antwoord)
