"""The Groeistuk: all that the report about the next group is about."""

from msgspec import Struct

from functiewijzer.core.groei.groei import Groei
from functiewijzer.core.groei.raakvlak import Raakvlakken


class Groeistuk(Struct, frozen=True):
    """All that the report is about: what separates the groups, and what touches that work."""

    groei: Groei
    raakvlakken: Raakvlakken
    is_gekozen: bool
    """Whether the group was asked for; else it is the group above."""
