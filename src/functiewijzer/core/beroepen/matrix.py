"""The Beroepsmatrix: which competences go with which parts of the work, derived from its document."""

from collections.abc import Iterable, Iterator
from typing import Final

from msgspec import Struct

from functiewijzer.core.beroepen.beroepsprofiel import Beroepscompetentie, Beroepsprofiel
from functiewijzer.core.beroepen.kwalificatie import Kwalificatie, Kwalificatievorm, Werkproces

LETTERS: Final = tuple("ABCDEFGHIJKLMNOPQRSTUVWXY")
"""The competences of the form of 2010: a qualification uses some, and its matrix has a column for each."""


class Matrixkolom(Struct, frozen=True):
    """What a row may be crossed with: its sign (`A`, `K1`, `O2`) and, where the document tells it, its name.

    In the present form of a qualification the sign is the name itself.
    """

    teken: str
    naam: str | None = None


class Matrixrij(Struct, frozen=True, kw_only=True):
    """A werkproces or a competence with the signs of what it is crossed with, each once.

    `hoort_erbij` is false for a werkproces that is no part of the qualification. `mist_kerntaak` says that a
    competence has no kerntaak. `bijzonderheid` is what the document itself says about the row.
    """

    nr: str
    naam: str
    kruisjes: tuple[str, ...]
    kerntaak: str | None = None
    hoort_erbij: bool = True
    mist_kerntaak: bool = False
    bijzonderheid: str | None = None


class Beroepsmatrix(Struct, frozen=True):
    """The matrix of a document: its columns, and its rows in the order of the document."""

    kolommen: tuple[Matrixkolom, ...]
    rijen: tuple[Matrixrij, ...]

    def name_of(self, teken: str) -> str | None:
        """Return the name that goes with a sign, where the document tells it."""
        return next((kolom.naam for kolom in self.kolommen if kolom.teken == teken), None)

    def count(self, teken: str) -> int:
        """Return how many rows are crossed with a sign."""
        return sum(teken in rij.kruisjes for rij in self.rijen)


def make_matrix(document: Beroepsprofiel | Kwalificatie) -> Beroepsmatrix:
    """Return the matrix: of competences for a beroepsprofiel, of werkprocessen for a kwalificatie."""
    if isinstance(document, Beroepsprofiel):
        return _matrix(_points(document), map(_competentie, document.competenties))
    return _matrix(
        _letters(document),
        (
            _werkproces(werkproces, f"{kerntaak.nummer} {kerntaak.naam}")
            for kerntaak in document.kerntaken
            for werkproces in kerntaak.werkprocessen
        ),
    )


def _matrix(known: Iterable[Matrixkolom], rows: Iterable[Matrixrij]) -> Beroepsmatrix:
    """Return the matrix; a sign that the document uses and tells nothing about has its column too."""
    rijen = tuple(rows)
    columns = {kolom.teken: kolom for kolom in known}
    for teken in (teken for rij in rijen for teken in rij.kruisjes):
        columns.setdefault(teken, Matrixkolom(teken))
    return Beroepsmatrix(tuple(columns.values()), rijen)


def _points(profiel: Beroepsprofiel) -> Iterator[Matrixkolom]:
    yield from (Matrixkolom(f"K{kerntaak.nummer}", kerntaak.naam) for kerntaak in profiel.kerntaken)
    yield from (Matrixkolom(f"O{kernopgave.nummer}", kernopgave.naam) for kernopgave in profiel.kernopgaven)


def _letters(kwalificatie: Kwalificatie) -> Iterator[Matrixkolom]:
    if kwalificatie.vorm is Kwalificatievorm.KD2010:
        names = {competentie.letter: competentie.naam for competentie in kwalificatie.competenties}
        yield from (Matrixkolom(letter, names.get(letter)) for letter in LETTERS)
    else:
        uses = (g for k in kwalificatie.kerntaken for w in k.werkprocessen for g in w.competenties)
        yield from (Matrixkolom(gebruik.naam, gebruik.naam) for gebruik in uses if gebruik.naam is not None)


def _competentie(competentie: Beroepscompetentie) -> Matrixrij:
    signs = [*(f"K{number}" for number in competentie.kerntaken), *(f"O{number}" for number in competentie.kernopgaven)]
    return Matrixrij(
        nr=str(competentie.nummer),
        naam=competentie.naam,
        kruisjes=tuple(dict.fromkeys(signs)),
        mist_kerntaak=not competentie.kerntaken,
        bijzonderheid=competentie.bijzonderheid,
    )


def _werkproces(werkproces: Werkproces, kerntaak: str) -> Matrixrij:
    return Matrixrij(
        nr=werkproces.nummer,
        naam=werkproces.naam,
        kruisjes=tuple(sorted({gebruik.letter or gebruik.naam or "" for gebruik in werkproces.competenties} - {""})),
        kerntaak=kerntaak,
        hoort_erbij=werkproces.hoort_erbij,
        bijzonderheid=werkproces.bijzonderheid,
    )
