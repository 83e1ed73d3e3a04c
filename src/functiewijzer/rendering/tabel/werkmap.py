"""A workbook for Excel: the advice, its summary, and the lists to choose answers from."""

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final

from msgspec import Struct

from functiewijzer.core.batch.cel import Cel
from functiewijzer.rendering.notatie import dutch_count
from functiewijzer.rendering.tabel.adviesblad import write_adviesblad
from functiewijzer.rendering.tabel.keuzelijsten import Keuzelijsten
from functiewijzer.rendering.tabel.opmaak import Opmaak
from functiewijzer.rendering.tabel.samenvattingsblad import write_samenvattingsblad
from functiewijzer.rendering.tabel.werkcellen import Celschrijver

MAX_RIJEN: Final = 1_048_575
"""The rows of a sheet, without the header."""
MAX_KOLOMMEN: Final = 16_384
# The clock would make every file different.
_CREATED: Final = datetime(2000, 1, 1, tzinfo=UTC)


class WerkmapTeGroot(Exception):
    """The table doesn't fit in a sheet; the message says what does not, and what to do."""


class Werkmaptelling(Struct, frozen=True):
    """What went into a workbook: the rows, and the texts that were cut because Excel can't hold them."""

    rijen: int
    ingekort: int


def require_fits(rijen: int, kolommen: int) -> None:
    """Raise WerkmapTeGroot when a table of this size doesn't fit in a sheet."""
    advice = "past niet in Excel; kies --formaat csv"
    if rijen > MAX_RIJEN:
        raise WerkmapTeGroot(f"een tabel van {dutch_count(rijen)} rijen (meer dan {dutch_count(MAX_RIJEN)}) {advice}")
    if kolommen > MAX_KOLOMMEN:
        raise WerkmapTeGroot(
            f"een tabel van {dutch_count(kolommen)} kolommen (meer dan {dutch_count(MAX_KOLOMMEN)}) {advice}"
        )


def write_werkmap(pad: Path, koppen: Sequence[str], rijen: Iterable[Sequence[Cel]], opmaak: Opmaak) -> Werkmaptelling:
    """Write the workbook to a path, row by row; equal input gives equal bytes.

    Raises WerkmapTeGroot, or an OSError with the reason; then what stands at the path is no workbook.
    """
    from xlsxwriter import Workbook  # type: ignore[import-untyped]
    from xlsxwriter.exceptions import FileCreateError  # type: ignore[import-untyped]

    require_fits(0, len(koppen))
    try:
        with (
            pad.open("wb") as stream,
            TemporaryDirectory(prefix="functiewijzer-", ignore_cleanup_errors=True) as tmpdir,
            Workbook(stream, _options(tmpdir)) as werkmap,
        ):
            return _fill(werkmap, koppen, _counted(rijen), opmaak)
    except FileCreateError as error:
        raise error.args[0] from error


def _options(tmpdir: str) -> dict[str, object]:
    never = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    return {**never, "constant_memory": True, "use_zip64": True, "tmpdir": tmpdir}


def _fill(werkmap: Any, koppen: Sequence[str], rijen: Iterable[Sequence[Cel]], opmaak: Opmaak) -> Werkmaptelling:
    werkmap.set_properties({"title": "Advies", "created": _CREATED})
    schrijver = Celschrijver(werkmap)
    advies = werkmap.add_worksheet("Advies")
    aantal = write_adviesblad(advies, schrijver, koppen, rijen, opmaak=opmaak)
    telling = Werkmaptelling(aantal, schrijver.ingekort)
    if opmaak.samenvatting is not None:
        write_samenvattingsblad(werkmap.add_worksheet("Samenvatting"), schrijver, opmaak.samenvatting)
    if opmaak.profielkolom in koppen:
        keuzelijsten = Keuzelijsten(opmaak.keuzelijsten, opmaak.toelichtingen)
        keuzelijsten.write_blad(werkmap, schrijver)
        keuzelijsten.attach(advies, koppen, aantal, koppen.index(opmaak.profielkolom))
    return telling


def _counted(rijen: Iterable[Sequence[Cel]]) -> Iterable[Sequence[Cel]]:
    for number, rij in enumerate(rijen, 1):
        if number > MAX_RIJEN:
            require_fits(number, 0)
        yield rij
