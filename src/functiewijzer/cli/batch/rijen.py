"""The rows of a batch run: each read, graded and counted."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Final, Generic, NamedTuple, TypeVar

from functiewijzer.core.batch.beoordelen import Beoordelaar
from functiewijzer.core.batch.cel import Cel, Rij
from functiewijzer.core.batch.gegeven import Gegeven
from functiewijzer.core.batch.kolommen import Kolommen
from functiewijzer.core.batch.opmerking import Opmerking, Opmerkingsoort
from functiewijzer.core.batch.rijadvies import ADVIESKOLOMMEN, Rijadvies
from functiewijzer.core.batch.telbaar import Telbaar, advies_of_cellen, telbaar_of
from functiewijzer.core.batch.teller import Teller
from functiewijzer.core.batch.verschil import Vergelijker
from functiewijzer.loading.tabel.tabel import Tabelbestand

V = TypeVar("V")

_KEPT: Final = 30_000
"""So many kinds of rows are kept: payrolls have fewer, and what is let go of can be worked out again."""


class Geval(Generic[V]):
    """Rows that are alike: their advice in the form in which it is written, and how many there were."""

    __slots__ = ("aantal", "telbaar", "vorm")

    def __init__(self, vorm: V, telbaar: Telbaar) -> None:
        self.vorm = vorm
        self.telbaar = telbaar
        self.aantal = 0


class Gevallen(Generic[V]):
    """The kinds of rows that came by: each is graded once, and counted when it is let go of."""

    def __init__(self, beoordelaar: Beoordelaar, make_vorm: Callable[[Rijadvies], V], teller: Teller) -> None:
        self._beoordelaar = beoordelaar
        self._make_vorm = make_vorm
        self._teller = teller
        self._vergelijker = Vergelijker(beoordelaar.bibliotheek.functiehuis.functiegroepen)
        self._known: dict[Gegeven, Geval[V]] = {}
        self._telbaren: dict[Telbaar, Telbaar] = {}

    def of(self, gegeven: Gegeven) -> Geval[V]:
        """Return the kind of one more row."""
        geval = self._known.get(gegeven)
        if geval is None:
            if len(self._known) >= _KEPT:
                self.tel_op()
            advies = self._beoordelaar.grade(gegeven)
            telbaar = telbaar_of(advies)
            # Many titles share one: kept once.
            telbaar = self._telbaren.setdefault(telbaar, telbaar)
            geval = self._known[gegeven] = Geval(self._make_vorm(advies), telbaar)
        geval.aantal += 1
        return geval

    def compare(self, huidige: str, telbaar: Telbaar) -> str:
        """Return how the advice of one row differs from its current group, counted; empty where it has none."""
        if not huidige:
            return ""
        verschil = self._vergelijker.compare(huidige, telbaar.functiegroep, telbaar.mogelijke_groepen)
        if verschil:
            self._teller.tel_verschil(huidige, verschil, telbaar)
        return verschil

    def tel_geschreven(self, gegeven: Gegeven, huidige: str, cellen: Sequence[Cel]) -> None:
        """Count a row as an earlier run wrote it; what was odd about it follows from what the row says."""
        advies = advies_of_cellen(cellen[-len(ADVIESKOLOMMEN) :])
        telbaar = telbaar_of(advies._replace(opmerking=self._beoordelaar.remark(gegeven, advies)))
        self._teller.tel(gegeven.titel, telbaar)
        self.compare(huidige, telbaar)

    def tel_op(self) -> None:
        """Count all rows so far, and let go of them."""
        while self._known:
            gegeven, geval = self._known.popitem()
            self._teller.tel(gegeven.titel, geval.telbaar, geval.aantal)
        self._telbaren.clear()


class Uitvoerrij(NamedTuple, Generic[V]):
    """One row of the result: the kept cells before the advice, the advice, and its verschil with the current group."""

    cellen: Sequence[Cel]
    vorm: V
    verschil: str


def graded_rows(
    tabel: Tabelbestand, kolommen: Kolommen, gevallen: Gevallen[V], gedaan: Iterable[Sequence[Cel]] = ()
) -> Iterator[Uitvoerrij[V]]:
    """Yield the rows of a table with their advice, in order; when all were taken, all are counted.

    `gedaan` are the cells of the first rows as an earlier run wrote them: those are counted only.
    """
    keeps_all = not kolommen.vragen and kolommen.bewaard == tuple(range(tabel.breedte))
    rijen = tabel.rijen()
    for geschreven, rij in zip(gedaan, rijen, strict=False):
        huidige = _text(rij.cellen, kolommen.huidige_groep)
        gevallen.tel_geschreven(read_gegeven(rij, kolommen), huidige, geschreven)
    for rij in rijen:
        geval = gevallen.of(read_gegeven(rij, kolommen))
        cellen = rij.cellen if keeps_all else kolommen.keep(rij.cellen)
        verschil = gevallen.compare(_text(rij.cellen, kolommen.huidige_groep), geval.telbaar)
        yield Uitvoerrij(cellen, geval.vorm, verschil)
    gevallen.tel_op()


def read_gegeven(rij: Rij, kolommen: Kolommen) -> Gegeven:
    """Return what a row says in the columns that count; of the others nothing is looked at."""
    cellen = rij.cellen
    antwoorden = tuple(
        (vraag, _text(cellen, column), _text(cellen, reason))
        for vraag, column, reason in kolommen.vraagkolommen
        if (column is not None and cellen[column] != "") or (reason is not None and cellen[reason] != "")
    )
    return Gegeven(
        titel=_text(cellen, kolommen.titel),
        antwoorden=antwoorden,
        profiel_vast=_text(cellen, kolommen.profiel_vast),
        opmerkingen=_remarks(rij, kolommen) if rij.samengevoegd else rij.opmerkingen,
        keuze=_text(cellen, kolommen.keuze),
        redenen=_texts(cellen, kolommen.redenen),
        overwogen=_texts(cellen, kolommen.overwogen),
        vlaggen=_texts(cellen, kolommen.vlaggen),
    )


def _texts(cellen: Sequence[Cel], columns: Mapping[str, int]) -> tuple[tuple[str, str], ...]:
    return tuple((name, str(cellen[column])) for name, column in columns.items()) if columns else ()


def _remarks(rij: Rij, kolommen: Kolommen) -> tuple[Opmerking, ...]:
    """Return what is odd about a row: of merged cells only those in a column that counts."""
    merged = tuple(
        Opmerking(Opmerkingsoort.SAMENGEVOEGD, gegevens=(naam,))
        for column, naam in rij.samengevoegd
        if column in kolommen.tellend
    )
    return (*rij.opmerkingen, *merged)


def _text(cellen: Sequence[Cel], column: int | None) -> str:
    return "" if column is None else str(cellen[column])
