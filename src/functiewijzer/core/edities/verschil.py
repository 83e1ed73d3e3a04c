"""Two editions of one document, or of a whole library, compared."""

from collections.abc import Iterator, Mapping

from msgspec import Struct

from functiewijzer.core.documentsoort import Documentsoort
from functiewijzer.core.documentsoorten import SOORTEN, soort_of
from functiewijzer.core.edities.documentvergelijker import vergelijker_of
from functiewijzer.core.edities.wijziging import Gevolg, Wijziging
from functiewijzer.core.schema import Model


class Editie(Struct, frozen=True):
    """One state of a library: its documents by soort, and within a soort by what identifies them."""

    documenten: Mapping[str, Mapping[str, Model]]

    def of(self, soort: Documentsoort) -> Mapping[str, Model]:
        """Return the documents of one kind."""
        return self.documenten.get(soort.soort, {})


class Documentverschil(Struct, frozen=True, kw_only=True):
    """One document in two editions; it came where `oud` is None and went where `nieuw` is None."""

    soort: Documentsoort
    sleutel: str
    oud: Model | None
    nieuw: Model | None
    wijzigingen: tuple[Wijziging, ...]

    @property
    def inhoud(self) -> tuple[Wijziging, ...]:
        """The changes in what it says: without those that only move a place in a handbook."""
        return tuple(wijziging for wijziging in self.wijzigingen if not wijziging.is_moved)

    @property
    def verplaatst(self) -> int:
        """How many places in a handbook moved."""
        return len(self.wijzigingen) - len(self.inhoud)

    @property
    def document(self) -> Model:
        """The newest edition there is."""
        found = self.nieuw or self.oud
        if found is None:
            raise ValueError("a Documentverschil without a document")
        return found


class Editieverschil(Struct, frozen=True):
    """What changed between two editions: the documents of which a library has one, and then the others by their keys.

    Of two files it has one document.
    """

    documenten: tuple[Documentverschil, ...]

    @property
    def wijzigingen(self) -> tuple[Wijziging, ...]:
        """Every change in what all documents say."""
        return tuple(wijziging for document in self.documenten for wijziging in document.inhoud)

    def of(self, soort: Documentsoort) -> tuple[Documentverschil, ...]:
        """Return the documents of one kind, the same ones too."""
        return tuple(document for document in self.documenten if document.soort is soort)

    @property
    def is_empty(self) -> bool:
        """Whether the two editions say the same."""
        return not self.wijzigingen and all(item.oud and item.nieuw for item in self.documenten)

    def count(self, gevolg: Gevolg) -> int:
        """Return how many changes have this consequence."""
        return sum(wijziging.gevolg is gevolg for wijziging in self.wijzigingen)


def compare_documenten(oud: Model, nieuw: Model) -> Documentverschil:
    """Return what changed between two documents of one kind; raises KeyError where theirs has no editions."""
    soort = soort_of(type(nieuw))
    vergelijker = vergelijker_of(soort)
    if vergelijker is None:
        raise KeyError(soort.soort)
    wijzigingen = vergelijker.compare(oud, nieuw)
    return Documentverschil(
        soort=soort, sleutel=soort.key_of(nieuw) or "", oud=oud, nieuw=nieuw, wijzigingen=wijzigingen
    )


def compare_edities(oud: Editie, nieuw: Editie) -> Editieverschil:
    """Return every difference between two libraries, their documents matched by what identifies them."""
    singles_first = sorted(SOORTEN, key=lambda soort: not soort.is_single)
    return Editieverschil(tuple(item for soort in singles_first for item in _compare_soort(soort, oud, nieuw)))


def _compare_soort(soort: Documentsoort, oud: Editie, nieuw: Editie) -> Iterator[Documentverschil]:
    before, after = oud.of(soort), nieuw.of(soort)
    for sleutel in sorted({*before, *after}, key=_in_order):
        was, now = before.get(sleutel), after.get(sleutel)
        if was is not None and now is not None:
            yield compare_documenten(was, now)
        else:
            yield Documentverschil(soort=soort, sleutel=sleutel, oud=was, nieuw=now, wijzigingen=())


def _in_order(sleutel: str) -> list[tuple[bool, int, str]]:
    """Return the sort key of a sleutel, so that 1.10 comes after 1.9."""
    return [(not part.isdecimal(), int(part) if part.isdecimal() else 0, part) for part in sleutel.split(".")]
