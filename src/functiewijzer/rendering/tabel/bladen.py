"""Tables to read: as a workbook of a few sheets that prints well, or one of them as CSV.

Characters that do something instead of being seen are written out, as in every report.
"""

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from io import BytesIO
from typing import Any, Final

from msgspec import Struct

from functiewijzer.core.batch.cel import Cel
from functiewijzer.rendering.tabel.csvvorm import CsvVorm
from functiewijzer.rendering.tabel.werkcellen import Celschrijver, make_stijl
from functiewijzer.rendering.veilig import visible

_KOP: Final = make_stijl(bold=True, bottom=1, valign="bottom")
_KANTEL: Final = make_stijl(bold=True, bottom=1, rotation=90, align="center")
_TEKST: Final = make_stijl(text_wrap=True, valign="top")
_MIDDEN: Final = make_stijl(align="center", valign="top", border=1, border_color="#D0D0D0")
_MIDDENKOP: Final = make_stijl(bold=True, bottom=1, align="center")
_SHORT: Final = 3
"""A longer header of a narrow column stands on its side."""
_A4: Final = 9
# The clock would make every file different.
_CREATED: Final = datetime(2000, 1, 1, tzinfo=UTC)


class Werkmapblad(Struct, frozen=True):
    """One sheet: its header and rows, the widths of its columns, how many columns stay in sight, which are centred.

    `filter`: its header has the buttons by which people choose rows.
    """

    naam: str
    koppen: tuple[str, ...]
    rijen: tuple[Sequence[Cel], ...]
    breedtes: tuple[int, ...]
    vast: int = 0
    midden: tuple[int, ...] = ()
    filter: bool = False


def render_leescsv(koppen: Sequence[str], rijen: Iterable[Sequence[str]]) -> str:
    """Return a table of texts as CSV."""
    vorm = CsvVorm()
    return vorm.opening(tuple(map(visible, koppen))) + "".join(vorm.rij(_seen(rij)) for rij in rijen)


def render_bladen(titel: str, bladen: Sequence[Werkmapblad]) -> bytes:
    """Return the sheets as the bytes of an .xlsx file; equal input gives equal bytes."""
    from xlsxwriter import Workbook  # type: ignore[import-untyped]

    stream = BytesIO()
    never = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    with Workbook(stream, {**never, "in_memory": True}) as werkmap:
        werkmap.set_properties({"title": titel, "created": _CREATED})
        schrijver = Celschrijver(werkmap)
        for blad in bladen:
            _fill(werkmap.add_worksheet(blad.naam), schrijver, blad)
    return stream.getvalue()


def _fill(sheet: Any, schrijver: Celschrijver, blad: Werkmapblad) -> None:
    for column, kop in enumerate(_seen(blad.koppen)):
        schrijver.schrijf(sheet, 0, column, kop, stijl=_head_style(blad, column))
    for row, cellen in enumerate(blad.rijen, 1):
        for column, cel in enumerate(_seen(cellen)):
            schrijver.schrijf(sheet, row, column, cel, stijl=_MIDDEN if column in blad.midden else _TEKST)
    for column, width in enumerate(blad.breedtes):
        sheet.set_column(column, column, width)
    sheet.freeze_panes(1, blad.vast)
    if blad.filter:
        sheet.autofilter(0, 0, len(blad.rijen), len(blad.koppen) - 1)
    sheet.set_landscape()
    sheet.set_paper(_A4)
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(0)
    sheet.set_footer(f"&L{blad.naam}&RPagina &P van &N")


def _seen(cellen: Sequence[Cel]) -> list[Cel]:
    return [visible(cel) if isinstance(cel, str) else cel for cel in cellen]


def _head_style(blad: Werkmapblad, column: int) -> Any:
    if column not in blad.midden:
        return _KOP
    return _KANTEL if len(blad.koppen[column]) > _SHORT else _MIDDENKOP
