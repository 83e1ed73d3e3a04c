"""Sheets of a workbook (XLSX, XLS, ODS): which one holds the list, and its rows as they were meant."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from functiewijzer.core.batch.cel import Cel
from functiewijzer.core.batch.celcode import decode_cellen
from functiewijzer.core.batch.opmerking import Opmerking, Opmerkingsoort
from functiewijzer.core.gelijkenis import did_you_mean
from functiewijzer.loading.opslag.bestanden import Bestandsfout
from functiewijzer.loading.sluis.bewaker import Opbrengst, deadline, read_guarded
from functiewijzer.loading.sluis.leesdoel import Leesdoel
from functiewijzer.loading.tabel.bladkeuze import choose_blad, said_of_bladen
from functiewijzer.loading.tabel.bladrij import Bladrij, Celfout
from functiewijzer.loading.tabel.celfouten import about_fouten
from functiewijzer.loading.tabel.record import Bron, Record
from functiewijzer.loading.tabel.rekenblad import read_rekenblad
from functiewijzer.loading.tabel.samenvoeging import Samenvoegingen

REKENBLAD: Final = Leesdoel(
    wat="rekenblad",
    seconden=8,
    leeg="er hoort een regel met kolomnamen in te staan",
    wachtwoord="haal in Excel het wachtwoord eraf (Bestand, Info, Werkmap beveiligen) en bewaar het opnieuw",
    opnieuw="open het in Excel of LibreOffice en bewaar het opnieuw als .xlsx",
    anders="bewaar de lijst als .xlsx of .csv",
    kleiner="bewaar alleen het blad met de lijst, of bewaar die als .csv",
    als_tekst="bewaar de lijst als .csv",
)
_BLIND: Final = (
    "In dit soort bestand zijn foutwaarden, formules zonder uitkomst en verborgen rijen niet te zien; bewaar de "
    "lijst als .xlsx als die er kunnen zijn."
)


def read_werkblad(path: Path, blad: str | None, kolom: str | None) -> Bron:
    """Return the rows of a sheet, the header first, and what to say of it.

    Without `blad` that is the sheet that is shown and has a column with titles, by its name or as `kolom` says. Raises
    Bestandsfout for a file that can't be read, an unknown sheet, or where somebody has to choose one.
    """
    until = deadline(REKENBLAD)
    found = read_guarded(path, read_rekenblad, {"blad": blad, "kolom": kolom}, REKENBLAD, until=until)
    bladen, read = _opening(found)
    if read is None and blad is not None:
        raise Bestandsfout(f"{path} heeft geen blad '{blad}'; {did_you_mean(blad, [naam for naam, _, _ in bladen])}")
    if read is None:
        read = choose_blad(path, bladen, kolom)
        found = read_guarded(path, read_rekenblad, {"blad": read, "kolom": kolom}, REKENBLAD, until=until)
    slot = _slot(found)
    samengevoegd = [(left, top, bottom, name) for left, top, bottom, name in slot["samengevoegd"]]

    def records() -> Iterator[Record]:
        return _records(found, Samenvoegingen(samengevoegd))

    said = (*said_of_bladen(bladen, read, verborgen=slot["verborgen"]), *(() if slot["ziet_alles"] else (_BLIND,)))
    return Bron(records, said, slot["laatste"], slot["breedste"])


def _opening(found: Opbrengst) -> tuple[list[tuple[str, bool, list[str] | None]], str | None]:
    opening = json.loads(next(found.lines()))
    return [(naam, is_shown, kop) for naam, is_shown, kop in opening["bladen"]], opening["gelezen"]


def _slot(found: Opbrengst) -> dict[str, Any]:
    """Return what is said of the sheet after its last row."""
    slot: dict[str, Any] = json.loads(found.last())
    return slot


def _records(found: Opbrengst, samenvoegingen: Samenvoegingen) -> Iterator[Record]:
    last = width = 0
    for nummer, cellen, fouten in _rows(found):
        for empty in range(last + 1, nummer) if last else ():
            yield _record(Bladrij(empty, [], []), width, samenvoegingen)
        last, width = nummer, width or len(cellen)
        if fouten or samenvoegingen or len(cellen) < width:
            yield _record(Bladrij(nummer, cellen, fouten), width, samenvoegingen)
        else:
            yield Record(nummer, cellen)


def _rows(found: Opbrengst) -> Iterator[tuple[int, list[Cel], list[Celfout]]]:
    """Yield the rows of the blocks between the opening and what is said at the end."""
    for line in found.lines():
        if line.startswith("[["):
            yield from decode_cellen(line)  # type: ignore[misc]


def _record(rij: Bladrij, width: int, samenvoegingen: Samenvoegingen) -> Record:
    """Return a row at least as wide as the header: that a cell at its end is empty, is nothing odd."""
    nummer, cellen, fouten = rij
    filled = samenvoegingen.fill(nummer, cellen) if samenvoegingen else ()
    if not cellen:
        return Record(nummer, cellen, (Opmerking(Opmerkingsoort.LEGE_RIJ),))
    if len(cellen) < width:
        cellen.extend([""] * (width - len(cellen)))
    return Record(nummer, cellen, tuple(about_fouten(nummer, fouten)) if fouten else (), filled)
