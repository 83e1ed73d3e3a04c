"""Sheets of a workbook (XLSX, XLS, ODS): numbers and dates stay what they are."""

import re
import zipfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

from functiewijzer.core.batch.cel import Cel
from functiewijzer.core.batch.opmerking import Opmerking, Opmerkingsoort
from functiewijzer.core.gelijkenis import did_you_mean
from functiewijzer.loading.opslag.bestanden import Bestandsfout

_MAX_UNPACKED: Final = 2_000_000_000
_MAX_CELLS: Final = 60_000_000
_DIMENSION: Final = re.compile(rb'<dimension ref="([A-Z]{1,3}[0-9]{1,7}):([A-Z]{1,3}[0-9]{1,7})"')


def read_werkblad(
    path: Path, blad: str | None
) -> tuple[Callable[[], Iterator[tuple[int, Sequence[Cel], Opmerking | None]]], tuple[str, ...]]:
    """Return the rows of a sheet, the header first, and what to say of it; the first sheet with rows by default.

    Raises Bestandsfout for a file that can't be read, a workbook that unpacks to more than 2 GB, or an unknown sheet.
    """
    _refuse_bombs(path)
    sheets, names = _open(path)
    if blad is not None and blad not in names:
        raise Bestandsfout(f"{path} heeft geen blad '{blad}'; {did_you_mean(blad, names)}")
    with _readable(path):
        filled = (n for n in names if sheets.get_sheet_by_name(n).total_height)
        name = blad if blad is not None else next(filled, names[0])
        rows = sheets.get_sheet_by_name(name).to_python(skip_empty_area=False)
    while rows and not any(cel != "" for cel in rows[-1]):
        rows.pop()
    others = [other for other in names if other != name]
    also = f" (niet gelezen: {', '.join(others)})" if others else ""

    def records() -> Iterator[tuple[int, Sequence[Cel], Opmerking | None]]:
        for number, row in enumerate(rows, 1):
            cellen = [_cell(cel) for cel in row]
            yield number, cellen, None if any(cel != "" for cel in cellen) else Opmerking(Opmerkingsoort.LEGE_RIJ)

    return records, (f"Werkblad: {name}{also}.",)


def _open(path: Path) -> tuple[Any, list[str]]:
    import python_calamine as calamine

    with _readable(path):
        workbook = calamine.CalamineWorkbook.from_path(path)
        names = list(workbook.sheet_names)
    if not names:
        raise Bestandsfout(f"{path} heeft geen werkbladen")
    return workbook, names


@contextmanager
def _readable(path: Path) -> Iterator[None]:
    """Say in plain Dutch why a workbook could not be read."""
    import python_calamine as calamine

    try:
        yield
    except calamine.PasswordError as error:
        raise Bestandsfout(f"{path} is beveiligd met een wachtwoord; sla het op zonder wachtwoord") from error
    except (calamine.CalamineError, OSError, ValueError) as error:
        raise Bestandsfout(
            f"{path} is niet te lezen als rekenblad; open het in Excel en sla het op als .xlsx"
        ) from error


def _refuse_bombs(path: Path) -> None:
    if zipfile.is_zipfile(path):
        with zipfile.ZipFile(path) as archive:
            if sum(item.file_size for item in archive.infolist()) > _MAX_UNPACKED:
                raise Bestandsfout(f"{path} wordt uitgepakt groter dan 2 GB; sla het op als CSV")
            for item in archive.infolist():
                if item.filename.startswith("xl/worksheets/") and _cells_of(archive, item) > _MAX_CELLS:
                    raise Bestandsfout(
                        f"{path} heeft cellen ver buiten de lijst; haal in Excel de lege rijen en kolommen rechts en "
                        "onder de lijst weg, of sla het op als CSV"
                    )


def _cells_of(archive: zipfile.ZipFile, item: zipfile.ZipInfo) -> int:
    """Return how many cells a sheet says to have from its first to its last: the reader makes room for them all."""
    with archive.open(item) as stream:
        found = _DIMENSION.search(stream.read(4096))
    if found is None:
        return 0
    (left, top), (right, bottom) = (_place(corner) for corner in found.groups())
    return (right - left + 1) * (bottom - top + 1)


def _place(corner: bytes) -> tuple[int, int]:
    letters = corner.rstrip(b"0123456789")
    column = 0
    for letter in letters:
        column = 26 * column + letter - 64
    return column, int(corner[len(letters) :])


def _cell(cel: Any) -> Cel:
    """Return a cell as it was meant: spreadsheets keep whole numbers as 12345.0."""
    if isinstance(cel, float) and cel.is_integer() and abs(cel) < 1e15:
        return int(cel)
    return cel if cel is not None else ""
