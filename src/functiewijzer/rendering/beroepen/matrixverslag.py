"""A Beroepsmatrix as a report: a table on paper and pages, a list on a screen, which is too narrow for it; and data."""

from collections.abc import Iterator
from itertools import groupby
from typing import Any

from functiewijzer.core.beroepen.matrix import Beroepsmatrix, Matrixrij
from functiewijzer.core.schrijfwijze import listed
from functiewijzer.rendering.beroepen.herkomst import lines_of_origin
from functiewijzer.rendering.beroepen.matrixwoorden import (
    Matrixdocument,
    column_word,
    oddities,
    row_name,
    row_word,
    sign_and_name,
)
from functiewijzer.rendering.verslag import KRUIS, Alinea, Blok, Kop, Opsomming, Punt, Tabel, Toon, Verslag
from functiewijzer.rendering.vormen.data import SCHEMA

_GEMAAKT = "Deze matrix is gemaakt uit het document: elk kruisje staat daar bij de competentie of het werkproces zelf."


def make_matrixverslag(document: Matrixdocument, matrix: Beroepsmatrix) -> Verslag:
    """Return the matrix as a table with a legend, for paper that lies on its side."""
    blocks = (*_opening(document), _table(document, matrix), *_legend(document, matrix), *_oddities(matrix))
    return Verslag(_title(document), blocks, liggend=True)


def make_matrixlijst(document: Matrixdocument, matrix: Beroepsmatrix) -> Verslag:
    """Return the same row by row: under each row what it is crossed with, by name."""
    return Verslag(_title(document), (*_opening(document), *_rows(matrix)))


def matrix_as_data(document: Matrixdocument, matrix: Beroepsmatrix) -> dict[str, Any]:
    """Return the matrix as data; `nr` is always text."""
    return {
        "schema": SCHEMA,
        "id": document.id,
        "soort": document.soort,
        "naam": document.naam,
        "herkomst": list(lines_of_origin(document)),
        "kolommen": [{"teken": kolom.teken, "naam": kolom.naam} for kolom in matrix.kolommen],
        "rijen": [{"nr": rij.nr, "naam": rij.naam, "kruisjes": list(rij.kruisjes)} for rij in matrix.rijen],
        "bijzonderheden": [
            {"nr": rij.nr, "tekst": " ".join(texts)} for rij in matrix.rijen if (texts := [*oddities(rij)])
        ],
    }


def _title(document: Matrixdocument) -> str:
    return f"Matrix: {document.naam}"


def _opening(document: Matrixdocument) -> Iterator[Blok]:
    yield from map(Alinea, lines_of_origin(document))
    yield Alinea(_GEMAAKT, Toon.STIL)


def _table(document: Matrixdocument, matrix: Beroepsmatrix) -> Tabel:
    signs = tuple(kolom.teken for kolom in matrix.kolommen)
    rows = tuple((row_name(rij), *(KRUIS if teken in rij.kruisjes else "" for teken in signs)) for rij in matrix.rijen)
    titel = f"{row_word(document)} en {column_word(document).lower()}: {KRUIS} betekent dat ze bij elkaar horen"
    return Tabel(titel, (row_word(document), *signs), rows, kruisjes=tuple(range(1, 1 + len(signs))))


def _legend(document: Matrixdocument, matrix: Beroepsmatrix) -> Iterator[Blok]:
    if all(kolom.teken == kolom.naam for kolom in matrix.kolommen):
        return
    yield Kop("Wat de kolommen betekenen")
    rows = tuple((k.teken, k.naam, str(matrix.count(k.teken))) for k in matrix.kolommen if k.naam is not None)
    if rows:
        yield Tabel("De kolommen van de matrix", ("Kolom", column_word(document), "Kruisjes"), rows, getallen=(2,))
    nameless = [kolom.teken for kolom in matrix.kolommen if kolom.naam is None]
    if nameless:
        yield Alinea(f"Zonder naam in deze bron: {listed(nameless)}.")


def _oddities(matrix: Beroepsmatrix) -> Iterator[Blok]:
    punten = tuple(Punt(f"{r.nr} {r.naam}", tuple(texts)) for r in matrix.rijen if (texts := [*oddities(r)]))
    if punten:
        yield Kop("Bijzonderheden")
        yield Opsomming(punten)


def _rows(matrix: Beroepsmatrix) -> Iterator[Blok]:
    for kerntaak, rijen in groupby(matrix.rijen, key=lambda rij: rij.kerntaak):
        yield Kop(kerntaak or "Competenties")
        yield Opsomming(tuple(Punt(f"{rij.nr} {rij.naam}", tuple(_details(matrix, rij))) for rij in rijen))


def _details(matrix: Beroepsmatrix, rij: Matrixrij) -> Iterator[str]:
    if rij.kruisjes:
        yield "; ".join(sign_and_name(matrix, teken) for teken in rij.kruisjes)
    yield from oddities(rij)
