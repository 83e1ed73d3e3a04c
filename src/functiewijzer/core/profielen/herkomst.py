"""Where a grading comes from: the tool, and the edition of the profile with its fingerprint."""

from functiewijzer import __version__
from functiewijzer.core.profielen.referentieprofiel import Referentieprofiel
from functiewijzer.core.profielen.vingerafdruk import profielhash
from functiewijzer.core.schema import Model, Naam, Versie


class Herkomst(Model):
    """Provenance: with which tool and which edition of the profile the answers were given."""

    functiewijzer: Naam
    profielversie: Versie
    profielhash: Naam


def make_herkomst(profiel: Referentieprofiel) -> Herkomst:
    """Return which tool and which edition of the profile answers belong to that are given now."""
    return Herkomst(functiewijzer=__version__, profielversie=profiel.versie, profielhash=profielhash(profiel))
