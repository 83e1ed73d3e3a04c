"""What stands between the functions and is in none of them: it is of the function before it, and has no place yet."""

from bisect import bisect_right
from collections.abc import Collection, Sequence

from functiewijzer.core.handboek.functieblok import Verdeling
from functiewijzer.core.handboek.herkenning import Functiedeel, HerkendeFunctie
from functiewijzer.core.handboek.normaal import heading_form
from functiewijzer.core.handboek.stukken import Bronstuk


def find_between(
    verdeling: Verdeling, functions: Sequence[HerkendeFunctie], nowhere: Collection[int]
) -> tuple[tuple[Bronstuk, ...], ...]:
    """Return for each function the pieces behind it, before the last function ends, on lines that are `nowhere`.

    What stands before the first function or after the last is about the handbook; in between a text may be a part that
    was not recognised, so that a person must see it. Only the name of a family over its functions says nothing more.
    """
    found: list[list[Bronstuk]] = [[] for _ in verdeling.blokken]
    starts = [min(piece.rij for piece in block.romp) for block in verdeling.blokken]
    end = max((piece.rij for block in verdeling.blokken for piece in block.romp), default=0)
    families = {heading_form(function.familie.tekst) for function in functions if function.familie is not None}
    for piece in verdeling.buiten:
        if heading_form(piece.tekst) in families or (piece.opent and piece.opent.deel == Functiedeel.FAMILIE):
            continue
        at = bisect_right(starts, piece.rij) - 1
        if at >= 0 and piece.rij < end and piece.regel in nowhere:
            found[at].append(piece)
    return tuple(map(tuple, found))


def find_between_sheets(verdeling: Verdeling, sheets: Sequence[Bronstuk], nowhere: Collection[int]) -> tuple[int, ...]:
    """Return the lines between the first group sheet and the last that are `nowhere`."""
    rows = [piece.rij for piece in sheets]
    inside = range(min(rows, default=0), max(rows, default=0))
    return tuple(piece.regel for piece in verdeling.buiten if piece.rij in inside and piece.regel in nowhere)
