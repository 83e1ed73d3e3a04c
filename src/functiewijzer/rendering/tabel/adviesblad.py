"""The sheet with the advice: a row for each row, easy to read, filter and fill in."""

from collections.abc import Iterable, Sequence
from typing import Any, Final

from functiewijzer.core.batch.cel import Cel
from functiewijzer.core.indeling.indeling import Status
from functiewijzer.rendering.tabel.celtekst import cell_text
from functiewijzer.rendering.tabel.opmaak import Opmaak
from functiewijzer.rendering.tabel.werkcellen import GEWOON, Celschrijver, make_stijl

# Light, so that black text on them stays easy to read; the status column says the same in words.
KLEUREN: Final = {
    Status.ONDERBOUWD.value: "#E3F1E1",
    Status.VOORLOPIG.value: "#E1ECF7",
    Status.INDICATIEF.value: "#FFF4D6",
    Status.GEEN_MATCH.value: "#ECECEC",
}
# A fill hides the lines between cells, so it brings its own.
_STIJLEN: Final = {
    status: make_stijl(bg_color=kleur, border=1, border_color="#D0D0D0") for status, kleur in KLEUREN.items()
}
_KOP: Final = make_stijl(bold=True, bottom=1)
_INVULKOP: Final = make_stijl(bold=True, bottom=1, italic=True)
_NARROWEST: Final = 8
_WIDEST: Final = 60
_MEASURED: Final = 200
_FILTER_BUTTON: Final = 3


def write_adviesblad(
    blad: Any, schrijver: Celschrijver, koppen: Sequence[str], rijen: Iterable[Sequence[Cel]], opmaak: Opmaak
) -> int:
    """Write the header and the rows, coloured by their status; returns how many rows there were.

    Columns to fill in have a header in italics and stay white.
    """
    white = {column for column, kop in enumerate(koppen) if kop in opmaak.keuzelijsten}
    for column, kop in enumerate(koppen):
        schrijver.schrijf(blad, 0, column, kop, stijl=_INVULKOP if column in white else _KOP)
    status = koppen.index(opmaak.statuskolom) if opmaak.statuskolom in koppen else None
    widths = [len(kop) + _FILTER_BUTTON for kop in koppen]
    row = 0
    for row, cellen in enumerate(rijen, 1):
        stijl = GEWOON if status is None else _STIJLEN.get(str(cellen[status]), GEWOON)
        for column, cel in enumerate(cellen):
            schrijver.schrijf(blad, row, column, cel, stijl=GEWOON if column in white else stijl)
        if row <= _MEASURED:
            widths = [max(width, _width_of(cel)) for width, cel in zip(widths, cellen, strict=True)]
    _arrange(blad, widths, row)
    return row


def _width_of(cel: Cel) -> int:
    """Return the characters of the longest line, as far as they matter."""
    return max(map(len, cell_text(cel)[: 50 * _WIDEST].split("\n"))) + 1


def _arrange(blad: Any, widths: Sequence[int], aantal: int) -> None:
    """Freeze the header, give the columns their widths and the table its filter."""
    from xlsxwriter.utility import xl_range  # type: ignore[import-untyped]

    blad.freeze_panes(1, 0)
    for column, width in enumerate(widths):
        blad.set_column(column, column, min(max(width, _NARROWEST), _WIDEST))
    if widths:
        blad.autofilter(0, 0, aantal, len(widths) - 1)
        # Staff numbers from a CSV file are text on purpose: no green corners for them.
        blad.ignore_errors({"number_stored_as_text": xl_range(0, 0, aantal, len(widths) - 1)})
