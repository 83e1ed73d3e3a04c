"""Reads any workbook by what is in it, in the process of the lock: its sheets, and the rows of one of them."""

import json
from collections.abc import Iterable, Iterator
from typing import Any, BinaryIO, Final, Protocol

from functiewijzer.core.batch.celcode import encode_cellen
from functiewijzer.loading.sluis.grenzen import REGEL
from functiewijzer.loading.sluis.hoofddeel import find_hoofddeel
from functiewijzer.loading.sluis.olebestand import BEGIN
from functiewijzer.loading.sluis.pakket import Pakket
from functiewijzer.loading.sluis.weigering import Weigering, Weigersoort
from functiewijzer.loading.tabel.bladrij import MAX_GAT, Bladrij, Bladvorm, cel_naam
from functiewijzer.loading.tabel.kopregel import EERSTE, find_kopregel

MAX_BLADEN: Final = 200
"""Of so many sheets somebody may ask which one holds the list."""
_ROWS: Final = 100
_CELLS: Final = 5_000
"""So many rows go in a line, and not many more cells."""
_WIDE: Final = 200
"""A row with more cells may be a few texts that are repeated without end."""
_KOPPEN: Final = 500
_KOP: Final = 100


class Werkmap(Protocol):
    """A workbook of any format: the names of its sheets, with whether they are shown, and the rows of each."""

    bladen: list[tuple[str, bool]]

    def rijen(self, naam: str, vorm: Bladvorm) -> Iterator[Bladrij]:
        """Yield the rows of a sheet; what is known of it at the end goes into `vorm`."""

    def eerste(self, naam: str, aantal: int) -> list[Bladrij]:
        """Return the first rows that have something in them, without reading all of the sheet where that can be."""


def read_rekenblad(bron: BinaryIO, verzoek: dict[str, Any]) -> Iterator[str]:
    """Yield what sheets there are, then the rows of one: the one that was asked for, or the only one that is shown.

    Of the sheets comes the name, whether it is shown, and the names of its columns.
    """
    werkmap = _open(bron)
    if not werkmap.bladen:
        raise Weigering(Weigersoort.LEEG)
    asked = verzoek["blad"]
    shown = [naam for naam, is_shown in werkmap.bladen if is_shown]
    chosen = asked if asked is not None else next(iter(shown), None) if len(shown) == 1 else None
    knows = chosen is not None and any(naam == chosen for naam, _ in werkmap.bladen)
    is_asking = chosen is None and len(shown) <= MAX_BLADEN
    koppen = {naam: _kop(werkmap, naam, verzoek["kolom"]) for naam in shown} if is_asking else {}
    bladen = [[naam, is_shown, koppen.get(naam)] for naam, is_shown in werkmap.bladen]
    yield json.dumps({"bladen": bladen, "gelezen": chosen if knows else None})
    if chosen is not None and knows:
        vorm = Bladvorm()
        yield from _blocks(_checked(werkmap.rijen(chosen, vorm), vorm))
        yield json.dumps(vars(vorm))


def _kop(werkmap: Werkmap, naam: str, kolom: str | None) -> list[str] | None:
    rijen = [[str(cel)[:_KOP] for cel in rij.cellen[:_KOPPEN]] for rij in werkmap.eerste(naam, EERSTE)]
    place = find_kopregel(rijen, kolom)
    return None if place is None else rijen[place]


def _blocks(rijen: Iterable[Bladrij]) -> Iterator[str]:
    """Yield the rows in lines of a few rows each: quicker than one by one."""
    block: list[Any] = []
    cells = 0
    for rij in rijen:
        block.append(rij)
        cells += len(rij.cellen)
        if len(block) >= _ROWS or cells > _CELLS:
            yield encode_cellen(block)
            block, cells = [], 0
    if block:
        yield encode_cellen(block)


def _checked(rijen: Iterable[Bladrij], vorm: Bladvorm) -> Iterator[Bladrij]:
    """Yield the rows, up to one that lies far below the others: then there is no saying what the list is."""
    for rij in rijen:
        nummer, width = rij.nummer, len(rij.cellen)
        if vorm.laatste and nummer - vorm.laatste > MAX_GAT:
            raise Weigering(Weigersoort.VER_WEG, cel_naam(width, nummer))
        if width > _WIDE and sum(len(cel) for cel in rij.cellen if isinstance(cel, str)) > REGEL:
            raise Weigering(Weigersoort.UITVOER)
        vorm.laatste = nummer
        vorm.breedste = max(vorm.breedste, width)
        yield rij


def _open(bron: BinaryIO) -> Werkmap:
    start = bron.read(4)
    bron.seek(0)
    if start == BEGIN:
        from functiewijzer.loading.tabel.calaminewerkmap import Calaminewerkmap

        return Calaminewerkmap(bron)
    pakket = Pakket(bron)
    if "content.xml" in pakket and not any(name.startswith(("xl/", "word/")) for name in pakket.namen):
        from functiewijzer.loading.tabel.ods import Ods

        return Ods(pakket)
    main = find_hoofddeel(pakket, "xl/", "xl/workbook.xml")
    if main.endswith(".bin"):
        from functiewijzer.loading.tabel.calaminewerkmap import Calaminewerkmap

        bron.seek(0)
        return Calaminewerkmap(bron)
    from functiewijzer.loading.tabel.xlsx import Xlsx

    return Xlsx(bron, pakket, main)
