"""The index from an aspect of a reference profile to the parts of documents about occupations that touch it.

Links go one way, from a part to an aspect (`raakt_aan`); the other way is derived here, never written down.
"""

from collections.abc import Iterable, Iterator, Mapping
from functools import reduce
from typing import Any

from msgspec import Struct

from functiewijzer.core.beroepen.beroepsprofiel import Beroepscompetentie
from functiewijzer.core.beroepen.kwalificatie import Kwalificatie, Kwalificatiecompetentie, Werkproces
from functiewijzer.core.beroepen.onderdelen import Beroepsdocument, Beroepsonderdeel, onderdelen_of
from functiewijzer.core.beroepen.opleidingsprogramma import Programmarij
from functiewijzer.core.beroepen.verwijzing import Beroepsdeel
from functiewijzer.core.schema import Model


class Aspectdeel(Struct, frozen=True):
    """A part of a document about an occupation, beside its document."""

    document: Beroepsdocument
    onderdeel: Beroepsonderdeel

    @property
    def adres(self) -> str:
        """The part as links name it."""
        return str(self.onderdeel.plaats)

    @property
    def is_rij(self) -> bool:
        """Whether it is a row of a programme."""
        return self.onderdeel.plaats.deel is Beroepsdeel.RIJ

    @property
    def naam(self) -> str | None:
        """What the part is called: of a row what is learned in it; None for a letter that its source does not name."""
        model = self._model
        return " ".join(z.tekst for z in model.kennis) if isinstance(model, Programmarij) else self.onderdeel.naam

    @property
    def maatstaven(self) -> tuple[str, ...]:
        """By what it is seen: criteria of a competence, indicators of a werkproces or letter, when a row is done."""
        match self._model:
            case Beroepscompetentie(criteria=criteria):
                return tuple(zin.tekst for zin in (*criteria.proces, *criteria.resultaat))
            case Werkproces(competenties=gebruik):
                return tuple(one.indicator.tekst for one in gebruik if one.indicator is not None)
            case Kwalificatiecompetentie(letter=letter):
                return tuple(_indicators_of(letter, self.document))
            case Programmarij(klaar_als=klaar_als):
                return klaar_als
        return ()

    @property
    def _model(self) -> Model:
        model: Any = reduce(_step, self.onderdeel.plek, self.document)
        return model  # type: ignore[no-any-return]


def _step(inside: Any, key: str | int) -> Any:
    return inside[key] if isinstance(key, int) else getattr(inside, key)


def _indicators_of(letter: str, document: Beroepsdocument) -> Iterator[str]:
    kerntaken = document.kerntaken if isinstance(document, Kwalificatie) else ()
    processen = (werkproces for kerntaak in kerntaken for werkproces in kerntaak.werkprocessen)
    for werkproces in processen:
        for gebruik in werkproces.competenties:
            if gebruik.letter == letter and gebruik.indicator is not None:
                yield gebruik.indicator.tekst


class Aspectindex(Struct, frozen=True):
    """What touches each aspect, per document in its order; `rijen` are all programme rows."""

    op_aspect: Mapping[str, tuple[Aspectdeel, ...]]
    rijen: tuple[Aspectdeel, ...]
    is_leeg: bool

    def touching(self, aspect: str) -> tuple[Aspectdeel, ...]:
        """Return the parts that touch an aspect."""
        return self.op_aspect.get(aspect, ())

    def rows_beside(self, delen: Iterable[Aspectdeel]) -> tuple[Aspectdeel, ...]:
        """Return the programme rows that name one of these parts as related (`verwant_aan`)."""
        named = {deel.adres for deel in delen}
        return tuple(rij for rij in self.rijen if named.intersection(rij.onderdeel.verwant_aan))


def make_aspectindex(documenten: Iterable[Beroepsdocument]) -> Aspectindex:
    """Return the index over these documents, in the order in which they are given."""
    delen = [Aspectdeel(document, deel) for document in documenten for deel in onderdelen_of(document)]
    op_aspect: dict[str, list[Aspectdeel]] = {}
    for deel in delen:
        for aspect in dict.fromkeys(deel.onderdeel.raakt_aan):
            op_aspect.setdefault(aspect, []).append(deel)
    return Aspectindex(
        {aspect: tuple(found) for aspect, found in op_aspect.items()},
        tuple(deel for deel in delen if deel.is_rij),
        is_leeg=not delen,
    )
