"""The Samenvatting: what a whole run shows, counted row by row."""

from collections.abc import Mapping
from typing import NamedTuple

from msgspec import Struct

from functiewijzer.core.batch.opmerking import Opmerking


class Twijfeltitel(NamedTuple):
    """A title whose profile has to be judged, with its rows and that profile."""

    titel: str
    aantal: int
    profiel: str


class OnbekendeTitel(NamedTuple):
    """A title without a profile, with its rows; `uitgesloten_bij` is the profile that it is like but rules out."""

    titel: str
    aantal: int
    uitgesloten_bij: str


class Wisseltitel(Struct, frozen=True):
    """A title that did not get the same outcome everywhere: each outcome (profile, group) with its rows."""

    titel: str
    uitkomsten: tuple[tuple[str, int], ...]


class Samenvatting(Struct, frozen=True):
    """Counts over all rows. The tuples are in the order to show them; `raster` is by family and group.

    `ten_minste` says that there were too many different titles to follow every one.
    """

    rijen: int
    aandacht: int
    statussen: tuple[tuple[str, int], ...]
    banden: tuple[tuple[str, int], ...]
    groepen: tuple[tuple[str, int], ...]
    raster: Mapping[tuple[str, str], int]
    families: tuple[tuple[str, str], ...]
    onbekende_titels: tuple[OnbekendeTitel, ...]
    aantal_onbekende: int
    twijfeltitels: tuple[Twijfeltitel, ...]
    aantal_twijfel: int
    wisselende_titels: tuple[Wisseltitel, ...]
    verschillen: tuple[tuple[str, str, int], ...]
    opmerkingen: tuple[tuple[Opmerking, int], ...]
    onbekende_groepen: int
    ten_minste: bool
