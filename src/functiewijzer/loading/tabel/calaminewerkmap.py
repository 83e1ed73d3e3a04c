"""Workbooks read with a library: those of before 2007 (XLS), the binary kind (XLSB), and plain ones, for speed."""

from collections.abc import Iterator
from itertools import islice
from typing import BinaryIO

from functiewijzer.core.batch.cel import Cel
from functiewijzer.loading.sluis.olebestand import START, WORD, name_of_ole
from functiewijzer.loading.sluis.weigering import Weigering, Weigersoort
from functiewijzer.loading.tabel.bladrij import Bladrij, Bladvorm, cel_naam
from functiewijzer.loading.tabel.celgetal import as_cel


class Calaminewerkmap:
    """A workbook as the library sees it: no errors of cells, no rows that are hidden.

    `is_gewoon` says that there are none.
    """

    def __init__(self, bron: BinaryIO, *, is_gewoon: bool = False) -> None:
        import python_calamine as calamine

        _look_at(bron)
        self._is_gewoon = is_gewoon
        try:
            self._werkmap = calamine.CalamineWorkbook.from_filelike(bron)
        except calamine.PasswordError as error:
            raise Weigering(Weigersoort.WACHTWOORD) from error
        except (calamine.CalamineError, OSError, ValueError) as error:
            raise Weigering(Weigersoort.STUK, "geen werkmap") from error
        sheets = (sheet for sheet in self._werkmap.sheets_metadata if sheet.typ == calamine.SheetTypeEnum.WorkSheet)
        self.bladen = [(sheet.name, sheet.visible == calamine.SheetVisibleEnum.Visible) for sheet in sheets]

    def rijen(self, naam: str, vorm: Bladvorm) -> Iterator[Bladrij]:
        """Yield the rows of a sheet."""
        import python_calamine as calamine

        try:
            blad = self._werkmap.get_sheet_by_name(naam)
            merged = blad.merged_cell_ranges or []
        except (calamine.CalamineError, OSError, ValueError) as error:
            raise Weigering(Weigersoort.STUK, f"blad {naam[:31]}") from error
        top, left = blad.start or (0, 0)
        margin: list[Cel] = [""] * left
        for number, cells in enumerate(blad.iter_rows(), top + 1):
            row: list[Cel] = margin + cells if margin else cells
            if float in map(type, row):
                row = [as_cel(cel) if isinstance(cel, float) else cel for cel in row]
            while row and row[-1] == "":
                row.pop()
            if row:
                yield Bladrij(number, row, [])
        vorm.ziet_alles = self._is_gewoon
        vorm.samengevoegd = [
            (left + 1, top + 1, bottom + 1, f"{cel_naam(left + 1, top + 1)}:{cel_naam(right + 1, bottom + 1)}")
            for (top, left), (bottom, right) in merged
            if bottom > top
        ]

    def eerste(self, naam: str, aantal: int) -> list[Bladrij]:
        """Return the first rows that have something in them."""
        return [*islice(self.rijen(naam, Bladvorm()), aantal)]


def _look_at(bron: BinaryIO) -> None:
    start = bron.read(START)
    bron.seek(0)
    if name_of_ole(start) == WORD:
        raise Weigering(Weigersoort.SOORT, WORD)
