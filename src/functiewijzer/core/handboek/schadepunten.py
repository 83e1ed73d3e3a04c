"""What must stay known of a handbook that was damaged: in every profile of it, until a person has read it."""

from collections.abc import Iterable

from msgspec.structs import replace

from functiewijzer.core.handboek.handboekdocumenten import Handboekdocument, Handboekdocumenten
from functiewijzer.core.handboek.ingelezen import Ingelezen
from functiewijzer.core.handboek.openpunt import Openpunt, Openpuntsoort


def mark_damage(documenten: Handboekdocumenten, bestanden: Iterable[Ingelezen]) -> Handboekdocumenten:
    """Return the documents with a point in each that comes from a text that was damaged or repaired."""
    points = {" ".join(item.bron.naam.split()): points_of(item) for item in bestanden}
    marked = tuple(_marked(document, points.get(document.bron, ())) for document in documenten.documenten)
    every = tuple(point for found in points.values() for point in found)
    return replace(documenten, documenten=marked, openpunten=(*every, *documenten.openpunten))


def _marked(document: Handboekdocument, points: tuple[Openpunt, ...]) -> Handboekdocument:
    if not points or not document.is_profiel:
        return document
    return replace(document, openpunten=(*points, *document.openpunten))


def points_of(item: Ingelezen) -> tuple[Openpunt, ...]:
    """Return the points of a file: its damage where that was overruled, and each repair."""
    kinds = tuple(schade.value for schade in item.oordeel.schade)
    damage = (Openpunt(soort=Openpuntsoort.SCHADE, gegevens=kinds),) if item.is_overruled else ()
    repairs = (Openpunt(soort=Openpuntsoort.HERSTEL, gegevens=(a.soort.value, a.van, a.naar)) for a in item.hersteld)
    return (*damage, *repairs)
