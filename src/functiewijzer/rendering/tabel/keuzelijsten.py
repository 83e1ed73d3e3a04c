"""Drop-down lists in a workbook: per question the options of the profile that stands in the same row."""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from functiewijzer.rendering.tabel.werkcellen import Celschrijver

_BLAD: Final = "Opties"
_MAX_BERICHT: Final = 255


class Keuzelijsten:
    """The lists as defined names on a hidden sheet: `opties_1_1_werkzaamheden` for that question of profile 1.1.

    One formula per column finds the name from the profile code in the row, so that the file stays small.
    """

    def __init__(
        self, keuzelijsten: Mapping[str, Mapping[str, tuple[str, ...]]], toelichtingen: Mapping[str, str]
    ) -> None:
        self._keuzelijsten = keuzelijsten
        self._toelichtingen = toelichtingen
        self._endings = _unique_endings(keuzelijsten)

    def write_blad(self, werkmap: Any, schrijver: Celschrijver) -> None:
        """Write the hidden sheet, one list per row, and define its names; without lists there is no sheet."""
        from xlsxwriter.utility import xl_range_abs  # type: ignore[import-untyped]

        lists = dict(self._lists())
        if not lists:
            return
        blad = werkmap.add_worksheet(_BLAD)
        blad.hide()
        for row, (naam, opties) in enumerate(lists.items()):
            for column, tekst in enumerate((naam, *opties)):
                schrijver.schrijf(blad, row, column, tekst)
            werkmap.define_name(naam, f"={_BLAD}!{xl_range_abs(row, 1, row, len(opties))}")

    def attach(self, blad: Any, koppen: Sequence[str], aantal: int, profielkolom: int) -> None:
        """Give the columns of the questions their list, over all rows; other answers are allowed."""
        from xlsxwriter.utility import xl_rowcol_to_cell

        profiel = xl_rowcol_to_cell(1, profielkolom, col_abs=True)
        for column, kop in enumerate(koppen):
            if aantal and kop in self._endings:
                formula = f'=INDIRECT("opties_"&SUBSTITUTE({profiel},".","_")&"_{self._endings[kop]}")'
                blad.data_validation(1, column, aantal, column, self._validation(kop, formula))

    def _lists(self) -> Iterator[tuple[str, tuple[str, ...]]]:
        for kolom, per_profiel in self._keuzelijsten.items():
            for code, opties in per_profiel.items():
                if opties:
                    yield f"opties_{_as_name(code)}_{self._endings[kolom]}", opties

    def _validation(self, kop: str, formula: str) -> dict[str, object]:
        settings: dict[str, object] = {
            "validate": "list",
            "source": formula,
            "ignore_blank": True,
            "error_type": "information",
            "error_title": "Staat niet in de lijst",
            "error_message": "Dit antwoord hoort niet bij de vraag. U mag het laten staan, maar het telt dan niet mee.",
        }
        if kop in self._toelichtingen:
            settings["input_message"] = _shortened(self._toelichtingen[kop])
        return settings


def _unique_endings(kolommen: Mapping[str, object]) -> dict[str, str]:
    """Return the last part of the name of each column's lists; Excel sees no difference between a and A."""
    endings: dict[str, str] = {}
    taken: set[str] = set()
    for kolom in kolommen:
        ending = _as_name(kolom)[:100]
        while ending.casefold() in taken:
            ending += "_"
        taken.add(ending.casefold())
        endings[kolom] = ending
    return endings


def _as_name(text: str) -> str:
    return re.sub(r"[^A-Za-z0-9]", "_", text)


def _shortened(text: str) -> str:
    """Return a text as Excel can show it beside a cell; longer ones would spoil the whole list."""
    safe = re.sub("[\x00-\x09\x0b-\x1f\ud800-\udfff\ufffe\uffff]", " ", text)
    return safe if len(safe.encode("utf-16-le")) <= 2 * _MAX_BERICHT else safe[: _MAX_BERICHT // 2] + "…"
