"""The words of a Beroepsmatrix: what its rows and columns are called, and what is odd about a row."""

from collections.abc import Iterator

from functiewijzer.core.beroepen.beroepsprofiel import Beroepsprofiel
from functiewijzer.core.beroepen.kwalificatie import Kwalificatie
from functiewijzer.core.beroepen.matrix import Beroepsmatrix, Matrixkolom, Matrixrij

Matrixdocument = Beroepsprofiel | Kwalificatie
_NAAMLOOS = "zonder naam in deze bron"
_BUITEN = "hoort niet bij deze kwalificatie"
_GEEN_KERNTAAK = "geen kerntaak"


def row_word(document: Matrixdocument) -> str:
    """Return what a row of the matrix is."""
    return "Competentie" if isinstance(document, Beroepsprofiel) else "Werkproces"


def column_word(document: Matrixdocument) -> str:
    """Return what a column of the matrix is."""
    return "Kerntaak of kernopgave" if isinstance(document, Beroepsprofiel) else "Competentie"


def column_name(kolom: Matrixkolom) -> str:
    """Return the name of a column; the source does not always have one."""
    return kolom.naam or _NAAMLOOS


def sign_and_name(matrix: Beroepsmatrix, teken: str) -> str:
    """Return a sign with its name, once where they are the same."""
    naam = matrix.name_of(teken)
    return teken if naam in (None, teken) else f"{teken} {naam}"


def in_short(rij: Matrixrij) -> str | None:
    """Return in a few words what a reader must know beside the crosses of a row."""
    if not rij.hoort_erbij:
        return _BUITEN
    return _GEEN_KERNTAAK if rij.mist_kerntaak else None


def row_name(rij: Matrixrij) -> str:
    """Return a row as it stands before its crosses."""
    said = in_short(rij)
    return f"{rij.nr} {rij.naam}" + (f" ({said})" if said else "")


def oddities(rij: Matrixrij) -> Iterator[str]:
    """Yield as sentences what is odd about a row."""
    said = in_short(rij)
    if said:
        yield f"{said.capitalize()}."
    if rij.bijzonderheid:
        yield rij.bijzonderheid
