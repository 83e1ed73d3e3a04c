"""The lines that open every display of a document about an occupation: its source, its date, whether it is old."""

from collections.abc import Iterator

from functiewijzer.core.beroepen.bronvermelding import NIEUWE_VORM_SINDS, Bronvermelding
from functiewijzer.core.beroepen.onderdelen import Beroepsdocument
from functiewijzer.core.schrijfwijze import dutch_date


def lines_of_origin(document: Beroepsdocument) -> tuple[str, ...]:
    """Return where a document comes from, from when it is, and that its form is old where it is so."""
    return tuple(_lines(document))


def _lines(document: Beroepsdocument) -> Iterator[str]:
    yield f"Bron: {_source(document.bron)}."
    if document.is_verouderd:
        yield f"Verouderd: dit is de vorm van vóór {NIEUWE_VORM_SINDS}."


def _source(bron: Bronvermelding) -> str:
    parts = [
        f"document {bron.document}, {bron.titel}",
        bron.uitgever,
        dutch_date(bron.datum) if bron.datum is not None else "zonder datum",
        f"versie {bron.versie}" if bron.versie is not None else None,
    ]
    return ", ".join(filter(None, parts))
