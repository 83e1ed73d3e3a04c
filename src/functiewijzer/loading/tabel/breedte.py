"""How wide the rows of a table are: as wide as its header, with some room for what stands beside it."""

from collections.abc import Sequence
from typing import Final

from functiewijzer.core.batch.cel import Cel
from functiewijzer.core.batch.opmerking import Opmerking, Opmerkingsoort

EXTRA: Final = 20
"""So many columns without a name there can be at the right: one odd row makes no thousand columns for all."""
MEESTE: Final = 1 << 14
"""So many columns a table may have: as many as Excel."""
_BETWEEN: Final = "; "


def width_for(koppen: Sequence[str], widest: int) -> int:
    """Return the width of a table, by its header and its widest row."""
    named = max((place for place, kop in enumerate(koppen, 1) if kop), default=len(koppen))
    return min(max(widest, len(koppen)), named + EXTRA)


def fit(cellen: Sequence[Cel], width: int) -> list[Cel]:
    """Return a row as wide as the table; what is filled beyond its last column goes together into that."""
    if len(cellen) <= width:
        return [*cellen, *[""] * (width - len(cellen))]
    beyond = [cel for cel in cellen[width - 1 :] if cel != ""]
    kept = list(cellen[:width])
    if beyond and beyond != [kept[-1]]:
        kept[-1] = _BETWEEN.join(map(str, beyond))
    return kept


def about_width(cellen: Sequence[Cel], named: int, width: int) -> tuple[Opmerking, ...]:
    """Return what is odd about how many cells a row has."""
    if not any(cel != "" for cel in cellen):
        return (Opmerking(Opmerkingsoort.LEGE_RIJ),) if named > 1 else ()
    if len(cellen) < named:
        return (Opmerking(Opmerkingsoort.CELLEN_TE_WEINIG, gegevens=(str(len(cellen)), str(named))),)
    filled = max(place for place, cel in enumerate(cellen, 1) if cel != "")
    if filled > width:
        together = sum(cel != "" for cel in cellen[width - 1 :])
        return (Opmerking(Opmerkingsoort.CELLEN_BIJEEN, gegevens=(str(filled), str(named), str(together))),)
    if filled > named:
        return (Opmerking(Opmerkingsoort.CELLEN_TE_VEEL, gegevens=(str(filled), str(named))),)
    return ()
