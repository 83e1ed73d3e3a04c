"""Any document about an occupation as a report, and the list of them."""

from collections.abc import Iterable, Iterator
from typing import Any

from functiewijzer.core.beroepen.beroepsprofiel import Beroepsprofiel
from functiewijzer.core.beroepen.kwalificatie import Kwalificatie
from functiewijzer.core.beroepen.onderdelen import Beroepsdocument
from functiewijzer.rendering.beroepen.beroepsprofielverslag import blocks_of_beroepsprofiel
from functiewijzer.rendering.beroepen.herkomst import lines_of_origin
from functiewijzer.rendering.beroepen.kwalificatieverslag import blocks_of_kwalificatie
from functiewijzer.rendering.beroepen.programmaverslag import blocks_of_programma
from functiewijzer.rendering.verslag import Alinea, Blok, Opsomming, Punt, Verslag


def make_beroepsverslag(document: Beroepsdocument) -> Verslag:
    """Return everything that a document says, in the order of its source."""
    return Verslag(document.naam, tuple(_blocks_of(document)))


def _blocks_of(document: Beroepsdocument) -> Iterator[Blok]:
    match document:
        case Beroepsprofiel():
            return blocks_of_beroepsprofiel(document)
        case Kwalificatie():
            return blocks_of_kwalificatie(document)
        case _:
            return blocks_of_programma(document)


def make_beroepenlijst(documenten: Iterable[Beroepsdocument]) -> Verslag:
    """Return the list: what there is, what kind of document it is, and how to read it."""
    punten = tuple(
        Punt(f"{document.naam} ({document.soort})", (*lines_of_origin(document), f"functiewijzer toon {document.id}"))
        for document in documenten
    )
    empty = Alinea("Er zijn geen documenten over beroepen. Ze staan in de profielmap, in de map beroepen.")
    return Verslag("Beroepen", (Opsomming(punten),) if punten else (empty,))


def beroepenlijst_as_data(documenten: Iterable[Beroepsdocument]) -> list[dict[str, Any]]:
    """Return the list as data."""
    return [{"id": document.id, "soort": document.soort, "naam": document.naam} for document in documenten]
