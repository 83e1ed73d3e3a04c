"""Files that can only be written when all rows are there: a workbook, a JSON array."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from functiewijzer.core.batch.cel import Cel
from functiewijzer.loading.opslag.bestanden import Bestandsfout, replacing
from functiewijzer.rendering.tabel.opmaak import Opmaak
from functiewijzer.rendering.tabel.werkmap import WerkmapTeGroot, Werkmaptelling, require_fits, write_werkmap


def require_werkmap_fits(rijen: int, kolommen: int) -> None:
    """Refuse, before any work is done, a table that no workbook can hold; raises Bestandsfout."""
    try:
        require_fits(rijen, kolommen)
    except WerkmapTeGroot as error:
        raise Bestandsfout(str(error)) from error


def save_werkmap(
    doel: Path, koppen: Sequence[str], rijen: Iterable[Sequence[Cel]], opmaak: Opmaak, *, overschrijf: bool = False
) -> Werkmaptelling:
    """Write a workbook, or leave what was there; raises Bestandsfout."""
    try:
        with replacing(doel, overschrijf=overschrijf) as nieuw:
            return write_werkmap(nieuw, koppen, rijen, opmaak)
    except WerkmapTeGroot as error:
        raise Bestandsfout(str(error)) from error


def save_teksten(doel: Path, teksten: Iterable[str], *, overschrijf: bool = False) -> None:
    """Write texts after each other as one file, or leave what was there; raises Bestandsfout."""
    with (
        replacing(doel, overschrijf=overschrijf) as nieuw,
        nieuw.open("w", encoding="utf-8", errors="backslashreplace", newline="") as stream,
    ):
        stream.writelines(teksten)
