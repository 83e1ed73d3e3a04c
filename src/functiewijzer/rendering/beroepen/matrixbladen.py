"""A Beroepsmatrix as a table for a spreadsheet: CSV, or a workbook with its legend."""

from functiewijzer.core.beroepen.matrix import Beroepsmatrix, Matrixrij
from functiewijzer.rendering.beroepen.herkomst import lines_of_origin
from functiewijzer.rendering.beroepen.matrixwoorden import Matrixdocument, column_name, column_word, oddities
from functiewijzer.rendering.tabel.bladen import Werkmapblad, render_bladen, render_leescsv
from functiewijzer.rendering.verslag import KRUIS

_NAAMBREEDTE = 48
_KRUISBREEDTE = 4
_TEKSTBREEDTE = 60


def render_matrix_csv(matrix: Beroepsmatrix) -> str:
    """Return the matrix as CSV: a column for each sign, and last what is odd about a row."""
    return render_leescsv(_heads(matrix), (_cells(matrix, rij) for rij in matrix.rijen))


def render_matrix_xlsx(document: Matrixdocument, matrix: Beroepsmatrix) -> bytes:
    """Return the matrix as a workbook: the matrix itself, to print on its side, and a sheet with source and legend."""
    widths = (7, _NAAMBREEDTE, *(_KRUISBREEDTE for _ in matrix.kolommen), _TEKSTBREEDTE)
    kruisjes = tuple(range(2, 2 + len(matrix.kolommen)))
    rows = tuple(_cells(matrix, rij) for rij in matrix.rijen)
    blad = Werkmapblad("Matrix", _heads(matrix), rows, breedtes=widths, vast=2, midden=kruisjes)
    return render_bladen(f"Matrix: {document.naam}", (blad, _legend(document, matrix)))


def _legend(document: Matrixdocument, matrix: Beroepsmatrix) -> Werkmapblad:
    columns = tuple((k.teken, column_name(k), matrix.count(k.teken)) for k in matrix.kolommen)
    origin = tuple((line, "", "") for line in lines_of_origin(document))
    heads = ("Kolom", column_word(document), "Kruisjes")
    return Werkmapblad("Legenda", heads, (*columns, ("", "", ""), *origin), breedtes=(12, _TEKSTBREEDTE, 10))


def _heads(matrix: Beroepsmatrix) -> tuple[str, ...]:
    return ("nr", "naam", *(kolom.teken for kolom in matrix.kolommen), "bijzonderheid")


def _cells(matrix: Beroepsmatrix, rij: Matrixrij) -> tuple[str, ...]:
    crosses = (KRUIS if kolom.teken in rij.kruisjes else "" for kolom in matrix.kolommen)
    return (rij.nr, rij.naam, *crosses, " ".join(oddities(rij)))
