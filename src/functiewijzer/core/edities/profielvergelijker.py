"""How two editions of a profile are compared."""

from typing import Final

from functiewijzer.core.edities.documentvergelijker import Documentvergelijker
from functiewijzer.core.edities.hernoemen import fit_voorheen
from functiewijzer.core.edities.onderdeel import compare
from functiewijzer.core.edities.profiellezer import read_profiel
from functiewijzer.core.edities.profielvelden import PROFIELVELDEN
from functiewijzer.core.edities.wijziging import Wijziging
from functiewijzer.core.profielen.referentieprofiel import Referentieprofiel


def compare_profielen(oud: Referentieprofiel, nieuw: Referentieprofiel) -> tuple[Wijziging, ...]:
    """Return every difference between two profiles, in the order in which a profile is written.

    Questions and options that the new edition has renamed (`voorheen`) are matched. Nothing is returned only where
    both are equal.
    """
    return tuple(compare(read_profiel(oud, fit_voorheen(oud, nieuw)), read_profiel(nieuw)))


VERGELIJKER: Final = Documentvergelijker(PROFIELVELDEN, compare_profielen)
