"""The index from an aspect of a reference profile to the parts of documents about occupations that touch it.

Links go one way, from a part to an aspect (`raakt_aan`); the other way is derived here, never written down.
"""

from collections.abc import Iterable, Iterator, Mapping

from msgspec import Struct

from functiewijzer.core.beroepen.beroepsprofiel import Beroepscompetentie, Beroepsprofiel
from functiewijzer.core.beroepen.kwalificatie import Kwalificatie, Kwalificatiecompetentie, Werkproces
from functiewijzer.core.beroepen.opleidingsprogramma import Opleidingsprogramma, Programmarij
from functiewijzer.core.beroepen.verwijzing import Beroepsdeel, Beroepsplaats

Beroepsdocument = Beroepsprofiel | Kwalificatie | Opleidingsprogramma
"""A document about an occupation, of any kind."""

Raakdeel = Beroepscompetentie | Kwalificatiecompetentie | Werkproces | Programmarij
"""A part of such a document that may touch an aspect."""


class Aspectdeel(Struct, frozen=True):
    """A part of a document about an occupation, with its place there."""

    document: Beroepsdocument
    plaats: Beroepsplaats
    deel: Raakdeel

    @property
    def naam(self) -> str | None:
        """What the part is called: of a row what is learned in it; None for a letter that its source does not name."""
        if isinstance(self.deel, Programmarij):
            return " ".join(zin.tekst for zin in self.deel.kennis)
        return self.deel.naam

    @property
    def maatstaven(self) -> tuple[str, ...]:
        """By what it is seen: criteria of a competence, indicators of a werkproces or letter, when a row is done."""
        match self.deel:
            case Beroepscompetentie(criteria=criteria):
                return tuple(zin.tekst for zin in (*criteria.proces, *criteria.resultaat))
            case Werkproces(competenties=gebruik):
                return tuple(one.indicator.tekst for one in gebruik if one.indicator is not None)
            case Kwalificatiecompetentie(letter=letter):
                return tuple(_indicators_of(letter, self.document))
            case Programmarij(klaar_als=klaar_als):
                return klaar_als


def _indicators_of(letter: str, document: Beroepsdocument) -> Iterator[str]:
    kerntaken = document.kerntaken if isinstance(document, Kwalificatie) else ()
    for kerntaak in kerntaken:
        for werkproces in kerntaak.werkprocessen:
            for gebruik in werkproces.competenties:
                if gebruik.letter == letter and gebruik.indicator is not None:
                    yield gebruik.indicator.tekst


class Aspectindex(Struct, frozen=True):
    """What touches each aspect, as it is written in `raakt_aan`; per document, in the order of the document."""

    op_aspect: Mapping[str, tuple[Aspectdeel, ...]]
    rijen: tuple[Aspectdeel, ...]
    is_leeg: bool

    def touching(self, aspect: str) -> tuple[Aspectdeel, ...]:
        """Return the parts that touch an aspect."""
        return self.op_aspect.get(aspect, ())

    def rows_beside(self, delen: Iterable[Aspectdeel]) -> tuple[Aspectdeel, ...]:
        """Return the programme rows that name one of these parts as related (`verwant_aan`)."""
        named = {str(deel.plaats) for deel in delen}
        return tuple(rij for rij in self.rijen if named.intersection(rij.deel.verwant_aan))


def make_aspectindex(documenten: Iterable[Beroepsdocument]) -> Aspectindex:
    """Return the index over these documents, in the order in which they are given."""
    op_aspect: dict[str, list[Aspectdeel]] = {}
    delen = [deel for document in documenten for deel in _parts_of(document)]
    for deel in delen:
        for aspect in dict.fromkeys(deel.deel.raakt_aan):
            op_aspect.setdefault(aspect, []).append(deel)
    return Aspectindex(
        {aspect: tuple(found) for aspect, found in op_aspect.items()},
        tuple(deel for deel in delen if deel.plaats.deel is Beroepsdeel.RIJ),
        is_leeg=not delen,
    )


def _parts_of(document: Beroepsdocument) -> Iterator[Aspectdeel]:
    for soort, nummer, deel in _numbered(document):
        yield Aspectdeel(document, Beroepsplaats(document.id, soort, nummer), deel)


def _numbered(document: Beroepsdocument) -> Iterator[tuple[Beroepsdeel, str, Raakdeel]]:
    match document:
        case Beroepsprofiel(competenties=competenties):
            for competentie in competenties:
                yield Beroepsdeel.COMPETENTIE, str(competentie.nummer), competentie
        case Kwalificatie(competenties=letters, kerntaken=kerntaken):
            for letter in letters:
                yield Beroepsdeel.COMPETENTIE, letter.letter, letter
            for kerntaak in kerntaken:
                for werkproces in kerntaak.werkprocessen:
                    yield Beroepsdeel.WERKPROCES, werkproces.nummer, werkproces
        case Opleidingsprogramma(rijen=rijen):
            for rij in rijen:
                yield Beroepsdeel.RIJ, rij.nummer, rij
