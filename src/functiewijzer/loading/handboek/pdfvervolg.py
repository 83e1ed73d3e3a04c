"""Rows of a table that a page break cut in two: put together again where nothing speaks against it."""

from itertools import zip_longest
from typing import Final

from functiewijzer.loading.handboek.pdfblad import Pdfregel
from functiewijzer.loading.handboek.pdflijn import NEAR

_FURNITURE: Final = 3
"""So many lines may stand between a table and the edge of the page."""
_RUNNING: Final = 5
"""So many words make running text; a label that has no full stop is not cut, it is whole."""
_ENDS: Final = (".", "!", "?", ":", ";")


def continue_row(before: list[Pdfregel], page: list[Pdfregel]) -> None:
    """Move the first row of a page to the last row of the page before, in place, where a sentence goes on in it.

    The tables have the same columns, and a header that is repeated stays where it is. A row that might as well be one
    of its own is left alone: two rows that became one would mix what belongs apart.
    """
    last = _edge(before[: -_FURNITURE - 2 : -1])
    first = _edge(page)
    if last is None or first is None:
        return
    above = len(before) - 1 - last
    if before[above].pagina != page[first].pagina - 1 or not _same_columns(before[above], page[first]):
        return
    if _header_of(before, above).cellen == page[first].cellen and first + 1 < len(page):
        first += 1
    if page[first].tabel is not None and _goes_on(before[above].cellen, page[first].cellen):
        before[above] = _together(before[above], page.pop(first))


def _edge(regels: list[Pdfregel]) -> int | None:
    return next((place for place, regel in enumerate(regels[: _FURNITURE + 1]) if regel.tabel is not None), None)


def _header_of(regels: list[Pdfregel], place: int) -> Pdfregel:
    """Return the first row of the table in which a row stands."""
    key = regels[place].pagina, regels[place].tabel
    while place and (regels[place - 1].pagina, regels[place - 1].tabel) == key:
        place -= 1
    return regels[place]


def _same_columns(one: Pdfregel, other: Pdfregel) -> bool:
    pairs = zip_longest(one.kolommen, other.kolommen, fillvalue=-1.0)
    return all(abs(a - b) <= NEAR for a, b in pairs)


def _goes_on(above: tuple[str, ...], below: tuple[str, ...]) -> bool:
    pairs = [(a.strip(), b.strip()) for a, b in zip_longest(above, below, fillvalue="") if b.strip()]
    is_running = all(len(a.split()) >= _RUNNING for a, _ in pairs)
    return is_running and any(not a.endswith(_ENDS) and b[0].islower() for a, b in pairs)


def _together(above: Pdfregel, below: Pdfregel) -> Pdfregel:
    pairs = zip_longest(above.cellen, below.cellen, fillvalue="")
    cellen = tuple("\n".join(text for text in pair if text) for pair in pairs)
    return above._replace(cellen=cellen, vet=above.vet and below.vet)
