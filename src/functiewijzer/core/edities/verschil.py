"""Two editions of one profile, or of a whole library, compared."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from functiewijzer.core.edities.hernoemen import fit_voorheen
from functiewijzer.core.edities.lezen import read_document
from functiewijzer.core.edities.onderdeel import compare
from functiewijzer.core.edities.profiellezer import read_profiel
from functiewijzer.core.edities.wijziging import Gevolg, Wijziging
from functiewijzer.core.indeling.bibliotheek import code_key
from functiewijzer.core.profielen.functiehuis import Functiehuis
from functiewijzer.core.profielen.referentieprofiel import Referentieprofiel
from functiewijzer.core.profielen.woordenlijst import Woordenlijst


@dataclass(frozen=True, slots=True)
class Editie:
    """One state of a library: its functiehuis, its woordenlijst and its profiles by code."""

    functiehuis: Functiehuis
    woordenlijst: Woordenlijst
    profielen: Mapping[str, Referentieprofiel]


@dataclass(frozen=True, slots=True)
class Profielverschil:
    """One profile in two editions; it came where `oud` is None and went where `nieuw` is None."""

    oud: Referentieprofiel | None
    nieuw: Referentieprofiel | None
    wijzigingen: tuple[Wijziging, ...]

    @property
    def profiel(self) -> Referentieprofiel:
        """The newest edition there is."""
        found = self.nieuw or self.oud
        if found is None:
            raise ValueError("a Profielverschil without a profile")
        return found


@dataclass(frozen=True, slots=True)
class Editieverschil:
    """What changed between two editions; of two single profiles the first two parts are empty."""

    profielen: tuple[Profielverschil, ...]
    functiehuis: tuple[Wijziging, ...] = ()
    woordenlijst: tuple[Wijziging, ...] = ()

    @property
    def wijzigingen(self) -> tuple[Wijziging, ...]:
        """Every change, of all parts."""
        return (*self.functiehuis, *self.woordenlijst, *(w for p in self.profielen for w in p.wijzigingen))

    @property
    def gekomen(self) -> tuple[Referentieprofiel, ...]:
        """The profiles that are new."""
        return tuple(p.nieuw for p in self.profielen if p.oud is None and p.nieuw is not None)

    @property
    def vervallen(self) -> tuple[Referentieprofiel, ...]:
        """The profiles that are gone."""
        return tuple(p.oud for p in self.profielen if p.nieuw is None and p.oud is not None)

    @property
    def is_empty(self) -> bool:
        """Whether the two editions are the same."""
        return not (self.wijzigingen or self.gekomen or self.vervallen)

    def count(self, gevolg: Gevolg) -> int:
        """Return how many changes have this consequence."""
        return sum(wijziging.gevolg is gevolg for wijziging in self.wijzigingen)


def compare_profielen(oud: Referentieprofiel, nieuw: Referentieprofiel) -> tuple[Wijziging, ...]:
    """Return every difference between two profiles, in the order in which a profile is written.

    Questions and options that the new edition has renamed (`voorheen`) are matched. Nothing is returned only where
    both are equal.
    """
    return tuple(compare(read_profiel(oud, fit_voorheen(oud, nieuw)), read_profiel(nieuw)))


def compare_edities(oud: Editie, nieuw: Editie) -> Editieverschil:
    """Return every difference between two libraries, their profiles matched by code."""
    return Editieverschil(
        tuple(_compare_by_code(oud.profielen, nieuw.profielen)),
        tuple(compare(read_document(oud.functiehuis), read_document(nieuw.functiehuis))),
        tuple(compare(read_document(oud.woordenlijst), read_document(nieuw.woordenlijst))),
    )


def _compare_by_code(
    oud: Mapping[str, Referentieprofiel], nieuw: Mapping[str, Referentieprofiel]
) -> Iterator[Profielverschil]:
    for code in sorted({*oud, *nieuw}, key=code_key):
        before, after = oud.get(code), nieuw.get(code)
        yield Profielverschil(before, after, compare_profielen(before, after) if before and after else ())
