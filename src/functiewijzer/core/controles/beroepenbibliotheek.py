"""The documents about occupations of one library, as the checks among documents look at them."""

from collections.abc import Iterator, Mapping

from msgspec import Struct

from functiewijzer.core.beroepen.onderdelen import BEROEPSMODELLEN, Beroepsdocument, onderdelen_of
from functiewijzer.core.beroepen.verwijzing import Beroepsdeel, Beroepsplaats, read_deel
from functiewijzer.core.bevinding import Plek
from functiewijzer.core.controles.verzameling import Verzameling
from functiewijzer.core.documentsoorten import soort_of


class Beroepsverband(Struct, frozen=True):
    """A link (`verwant_aan`) from a part of one document to a part of another, with the plek where it stands."""

    plek: Plek
    van: Beroepsplaats
    naar: Beroepsplaats


class Beroepenbibliotheek(Struct, frozen=True):
    """The documents about occupations by their pads, and what may be referred to.

    `onpassend` are the ids of documents that are there but do not fit: what they hold is not known.
    """

    documenten: Mapping[str, Beroepsdocument]
    onpassend: frozenset[str]

    @property
    def by_id(self) -> dict[str, Beroepsdocument]:
        """The documents by their ids; of two with one id the first."""
        return {document.id: document for document in reversed(tuple(self.documenten.values()))}

    @property
    def ids(self) -> list[str]:
        """Every id of which there is a document, in order."""
        return sorted({document.id for document in self.documenten.values()} | self.onpassend)

    @property
    def numbers(self) -> dict[str, dict[Beroepsdeel, dict[str, None]]]:
        """What parts each document has, by their kind, in the order of writing."""
        found: dict[str, dict[Beroepsdeel, dict[str, None]]] = {}
        for name, document in self.by_id.items():
            parts: dict[Beroepsdeel, dict[str, None]] = {}
            for part in onderdelen_of(document):
                parts.setdefault(part.plaats.deel, {})[part.plaats.nummer] = None
            found[name] = parts
        return found

    def verbanden(self) -> Iterator[Beroepsverband]:
        """Yield every link between parts of documents; every plek starts with the pad of its document."""
        for pad, document in self.documenten.items():
            for part in onderdelen_of(document):
                for index, text in enumerate(part.verwant_aan):
                    plek = (pad, *part.plek, "verwant_aan", index)
                    yield Beroepsverband(plek, part.plaats, read_deel(text))


def beroepen_in(verzameling: Verzameling) -> Beroepenbibliotheek:
    """Return the documents about occupations of a library."""
    soorten = {soort_of(model).soort for model in BEROEPSMODELLEN}
    documenten = {
        pad: document for pad, document in verzameling.documenten.items() if isinstance(document, BEROEPSMODELLEN)
    }
    return Beroepenbibliotheek(documenten, frozenset(key for soort, key in verzameling.onpassend if soort in soorten))
