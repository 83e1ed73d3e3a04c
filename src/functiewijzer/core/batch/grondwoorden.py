"""The ground of a row in words: which clause decides, which answers differ, and why the reference was chosen."""

from collections.abc import Iterator, Sequence
from textwrap import shorten
from typing import Final

from functiewijzer.core.indeling.conclusie import Uitkomst
from functiewijzer.core.indeling.indeling import Indeling
from functiewijzer.core.indeling.stappen import AntwoordStap, GrondStap
from functiewijzer.core.profielen.voorwaarde import Richting, Waarheid

_NAMED: Final = 5
"""So many answers are named on each side, the heaviest first; the rest are counted."""
_SIDES: Final = (Richting.ZWAARDER, Richting.LICHTER)
_KEUZE: Final = 160
_ENDS: Final = (".", "!", "?", "…")


def say_ground(indeling: Indeling) -> Iterator[str]:
    """Say on what a group rests that answers gave: the clause or the whole, and the answers that differ."""
    gronden = [s for s in indeling.getoond if isinstance(s, GrondStap) and s.waarde is Waarheid.WAAR]
    yield from (f"Grond voor {grond.richting.value}: {grond.tekst}" for grond in gronden)
    if indeling.is_contradicted:
        yield "Het beeld spreekt dit tegen, en daarom blijft het gelijk."
    elif not gronden and indeling.uitkomst is not Uitkomst.GELIJK:
        yield f"Geen grond geldt, maar het geheel is duidelijk {indeling.uitkomst.value}."
    elif not gronden:
        yield "Geen grond geldt, en het geheel verschilt niet duidelijk."
    yield from _differences(indeling)


def _differences(indeling: Indeling) -> Iterator[str]:
    antwoorden = [stap for stap in indeling.getoond if isinstance(stap, AntwoordStap)]
    sides = {side: [stap for stap in antwoorden if stap.pull * side.sign > 0] for side in _SIDES}
    parts = [f"{side.value} op {_names(stappen)}" for side, stappen in sides.items() if stappen]
    if parts:
        yield f"{'; '.join(parts).capitalize()}."


def _names(stappen: Sequence[AntwoordStap]) -> str:
    heaviest = sorted(stappen, key=lambda stap: -stap.gewicht)
    more = f" en nog {len(heaviest) - _NAMED}" if len(heaviest) > _NAMED else ""
    return ", ".join(stap.vraag for stap in heaviest[:_NAMED]) + more


def say_keuze(keuze: str) -> Iterator[str]:
    """Say why the reference was chosen, as somebody wrote it, in what a cell can show."""
    if keuze.strip():
        shown = shorten(keuze, _KEUZE, placeholder=" …")
        yield f"Keuze: {shown}{'' if shown.endswith(_ENDS) else '.'}"
