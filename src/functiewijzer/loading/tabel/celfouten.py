"""Cells that show an error: named in the remark on their row, the same for every kind of table."""

from collections.abc import Iterator, Sequence
from typing import Final

from functiewijzer.core.batch.cel import Cel
from functiewijzer.core.batch.foutwaarde import FOUTWAARDEN
from functiewijzer.core.batch.opmerking import Opmerking, Opmerkingsoort
from functiewijzer.loading.tabel.bladrij import Celfout, cel_naam

_NAMED: Final = 5
"""So many cells of a row are named in a remark."""


def about_fouten(number: int, fouten: Sequence[Celfout]) -> Iterator[Opmerking]:
    """Yield which cells of a row show an error, and which have a formula that was never worked out."""
    errors = [f"{cel_naam(kolom, number)} {fout}" for kolom, fout in fouten if fout]
    formulas = [cel_naam(kolom, number) for kolom, fout in fouten if not fout]
    for soort, named in ((Opmerkingsoort.FOUTCEL, errors), (Opmerkingsoort.FORMULE_ZONDER_WAARDE, formulas)):
        if named:
            more = ["…"] if len(named) > _NAMED else []
            yield Opmerking(soort, gegevens=(", ".join([*named[:_NAMED], *more]),))


def has_fouten(cellen: Sequence[Cel]) -> bool:
    """Tell whether a cell of a text table holds an error value."""
    return not FOUTWAARDEN.isdisjoint(cellen)


def fouten_in(cellen: Sequence[Cel]) -> list[Celfout]:
    """Return the error values in the cells of a text table, that was saved from a spreadsheet."""
    return [(place, str(cel)) for place, cel in enumerate(cellen, 1) if cel in FOUTWAARDEN]
