"""The sheet with the summary: a Verslag as cells below each other."""

import re
from collections.abc import Sequence
from typing import Any, Final

from functiewijzer.core.batch.cel import Cel
from functiewijzer.rendering.beelden import Schaal, Uitslagbeeld
from functiewijzer.rendering.tabel.werkcellen import GEWOON, Celschrijver, Stijl, make_stijl
from functiewijzer.rendering.veilig import visible
from functiewijzer.rendering.verslag import (
    Alinea,
    FlatBlok,
    Invulveld,
    Keuzes,
    Kop,
    Opsomming,
    Pagina,
    Punt,
    Staven,
    Tabel,
    Uithangbord,
    Verslag,
    unfold,
)

_WHOLE: Final = re.compile("0|[1-9][0-9]{0,8}")
_FIRST_WIDTH: Final = 45
_OTHER_WIDTH: Final = 16
_COLUMNS: Final = 12
_GROOT: Final = make_stijl(bold=True, font_size=16)
_KOP: Final = make_stijl(bold=True, font_size=14)
_TUSSENKOP: Final = make_stijl(bold=True, font_size=12)
_TABELTITEL: Final = make_stijl(italic=True)
_TABELKOP: Final = make_stijl(bold=True, bottom=1)


def write_samenvattingsblad(blad: Any, schrijver: Celschrijver, verslag: Verslag) -> None:
    """Write the blocks of the report under its title; a chart as a table, a picture in words."""
    blad.set_column(0, 0, _FIRST_WIDTH)
    blad.set_column(1, _COLUMNS, _OTHER_WIDTH)
    blad.hide_gridlines(2)
    page = _Page(blad, schrijver)
    page.add([verslag.titel], _GROOT)
    for blok in unfold(verslag.blokken):
        page.add_blok(blok)


class _Page:
    """Where the next line goes, and what the last heading was."""

    def __init__(self, blad: Any, schrijver: Celschrijver) -> None:
        self._blad = blad
        self._schrijver = schrijver
        self._row = 0
        self._kop = ""

    def add(self, cellen: Sequence[Cel], stijl: Stijl = GEWOON) -> None:
        """Write one line of cells."""
        for column, cel in enumerate(cellen):
            shown = visible(cel) if isinstance(cel, str) else cel
            self._schrijver.schrijf(self._blad, self._row, column, shown, stijl=stijl)
        self._row += 1

    def add_blok(self, blok: FlatBlok) -> None:
        """Write one block, after an empty line where it begins something."""
        match blok:
            case Kop(tekst=tekst, niveau=niveau):
                self._row += 1
                self._kop = tekst
                self.add([tekst], _KOP if niveau <= 2 else _TUSSENKOP)
            case Uithangbord(groot=groot, regels=regels):
                self._row += 1
                self.add([groot], _GROOT)
                self._add_lines(regels)
            case Opsomming(punten=punten):
                self._add_points("•", punten)
            case Keuzes(opties=opties):
                self._add_points("☐", opties)
            case Tabel():
                self._add_tabel(blok)
            case Staven(tabel=tabel):
                self._add_tabel(tabel)
            case _:
                self._add_line(blok)

    def _add_line(self, blok: Alinea | Schaal | Uitslagbeeld | Invulveld | Pagina) -> None:
        match blok:
            case Alinea(voluit=tekst):
                self.add([tekst])
            case Schaal(titel=titel, tekst=tekst):
                self.add([f"{titel}: {tekst}"])
            case Uitslagbeeld(titel=titel, tekst=tekst, vakken=vakken):
                sides = " · ".join(f"► {vak}" if is_it else vak for vak, is_it in vakken)
                self._add_lines([f"{titel}: {tekst}", sides])
            case Invulveld(label=label):
                self.add([f"{label}:"])
            case Pagina():
                self._row += 1

    def _add_points(self, marker: str, punten: Sequence[Punt]) -> None:
        for punt in punten:
            self._add_lines([f"{marker} {punt.tekst}", *(f"    {detail}" for detail in punt.details)])

    def _add_lines(self, lines: Sequence[str]) -> None:
        for line in lines:
            self.add([line])

    def _add_tabel(self, tabel: Tabel) -> None:
        """Write the header and the rows; columns of counts become numbers, to sort and add."""
        self._row += 1
        if tabel.titel != self._kop:
            self.add([tabel.titel], _TABELTITEL)
        self.add(tabel.kolommen, _TABELKOP)
        counts = {column for column in range(1, len(tabel.kolommen)) if _holds_counts(tabel, column)}
        for rij in tabel.rijen:
            self.add([int(cel) if column in counts and cel else cel for column, cel in enumerate(rij)])
        self._row += 1


def _holds_counts(tabel: Tabel, column: int) -> bool:
    cells = [rij[column] for rij in tabel.rijen if rij[column]]
    return bool(cells) and all(_WHOLE.fullmatch(cel) for cel in cells)
