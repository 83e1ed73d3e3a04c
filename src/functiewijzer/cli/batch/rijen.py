"""The rows of a batch run: each read, graded and counted."""

from collections.abc import Iterator
from typing import NamedTuple

from functiewijzer.core.batch.beoordelen import Beoordelaar, Gegeven
from functiewijzer.core.batch.cel import Cel, Rij
from functiewijzer.core.batch.kolommen import Kolommen
from functiewijzer.core.batch.rijadvies import Rijadvies
from functiewijzer.loading.tabel import Tabel


class Adviesrij(NamedTuple):
    """One row of the result: what was given, the kept cells before the advice, and the advice."""

    gegeven: Gegeven
    cellen: list[Cel]
    advies: Rijadvies


def graded_rows(tabel: Tabel, kolommen: Kolommen, beoordelaar: Beoordelaar) -> Iterator[Adviesrij]:
    """Yield every row of a table with its advice, in order."""
    for rij in tabel.rijen():
        gegeven = read_gegeven(rij, kolommen)
        yield Adviesrij(gegeven, kolommen.keep(rij.cellen), beoordelaar.grade(gegeven))


def read_gegeven(rij: Rij, kolommen: Kolommen) -> Gegeven:
    """Return what a row says in the columns that count; of the others nothing is looked at."""
    cellen = rij.cellen
    antwoorden = tuple(
        (vraag, _text(cellen, column), _text(cellen, kolommen.toelichtingen.get(vraag)))
        for vraag, column in kolommen.antwoorden.items()
        if cellen[column] != ""
    )
    return Gegeven(
        _text(cellen, kolommen.titel),
        antwoorden,
        _text(cellen, kolommen.profiel_vast),
        _text(cellen, kolommen.huidige_groep),
        rij.opmerking,
    )


def _text(cellen: list[Cel], column: int | None) -> str:
    return "" if column is None else str(cellen[column])
