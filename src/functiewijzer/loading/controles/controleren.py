"""All findings of a profile folder in one pass: reading and shape, the documents together, and each by itself."""

from collections.abc import Iterable, Iterator, Mapping

from functiewijzer.core.bevinding import Bevinding, Constatering
from functiewijzer.core.controles.keuring import check_document, check_together
from functiewijzer.core.controles.verzameling import Verzameling
from functiewijzer.core.documentsoorten import declared_soort, soort_of
from functiewijzer.loading.documenten import Document
from functiewijzer.loading.profielen.vinden import Lading


def collect(lading: Lading) -> Verzameling:
    """Return the documents of a folder as the checks look at them."""
    fitting = {document.pad: document.waarde for document in lading.documenten if document.waarde is not None}
    misfits = (identity_of(document) for document in lading.documenten if document.waarde is None)
    return Verzameling(fitting, frozenset(misfit for misfit in misfits if misfit is not None))


def identity_of(document: Document) -> tuple[str, str] | None:
    """Return what makes a document the same as another one: its kind and its key, also where it is broken."""
    soort = declared_soort(document.yaml.data)
    key = None if soort is None else soort.key_of(document.yaml.data)
    return None if soort is None or key is None else (soort.soort, key)


def controleer(lading: Lading, verzameling: Verzameling | None = None) -> tuple[Bevinding, ...]:
    """Return everything there is to say about the documents of a library, in the order of file, line and column.

    Documents that live elsewhere are checked one by one, where they are given: `check_document`.
    """
    library = verzameling or collect(lading)
    by_pad = {document.pad: document for document in lading.documenten}
    found = [*lading.bevindingen, *_place_by_pad(by_pad, check_together(library))]
    for document in lading.documenten:
        if document.waarde is not None and soort_of(type(document.waarde)).plaats.in_profielmap:
            found += document.place(check_document(document.waarde, library))
    return tuple(sorted(set(found), key=lambda item: (item.vindplaats, item.code, item.bericht)))


def _place_by_pad(by_pad: Mapping[str, Document], found: Iterable[Constatering]) -> Iterator[Bevinding]:
    """Place findings of which the plek starts with the pad of their document."""
    for item in found:
        inside = Constatering(item.code, item.plek[1:], item.bericht, item.hint, at_key=item.at_key)
        yield from by_pad[str(item.plek[0])].place([inside])
