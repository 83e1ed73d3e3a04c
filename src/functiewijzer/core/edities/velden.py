"""What a field of a document is called, and what a change of it can do to a grading; the fields that kinds share.

Every field of a kind is written out in a module of its own. A field that is not there can't be compared, so a new field
asks for its line (a test says so).
"""

from collections.abc import Mapping
from typing import Final, NamedTuple

from functiewijzer.core.edities.wijziging import Gevolg
from functiewijzer.core.schema import Model


class Veld(NamedTuple):
    """A field: its name for readers, and the consequence of another value (of a list: of another order)."""

    naam: str
    gevolg: Gevolg


Velden = Mapping[type[Model], Mapping[str, Veld]]
"""Every field of a document, by the model that it belongs to."""

KOP: Final = {"soort": Veld("soort", Gevolg.GEEN), "schemaversie": Veld("schema", Gevolg.GEEN)}
BRON: Final = {"bron": Veld("bron", Gevolg.GEEN)}
DREMPELS: Final = {naam: Veld(naam, Gevolg.UITKOMST) for naam in ("drempel", "tegen", "grens")}
