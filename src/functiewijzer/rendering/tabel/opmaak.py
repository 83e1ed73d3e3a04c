"""The Opmaak: how a workbook looks."""

from collections.abc import Mapping

from msgspec import Struct, field

from functiewijzer.rendering.verslag import Verslag


class Opmaak(Struct, frozen=True):
    """How the workbook looks: which columns mean what, and what comes after the advice.

    `keuzelijsten` gives for a column, per profile code, the texts to choose from; the code of a row stands in its
    `profielkolom`. `toelichtingen` gives for a column what Excel shows to who is about to fill in a cell.
    """

    statuskolom: str = "status"
    profielkolom: str = "profiel"
    keuzelijsten: Mapping[str, Mapping[str, tuple[str, ...]]] = field(default_factory=dict)
    toelichtingen: Mapping[str, str] = field(default_factory=dict)
    samenvatting: Verslag | None = None
