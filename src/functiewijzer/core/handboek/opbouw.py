"""From what was recognised in a handbook to the documents of a profile folder."""

from collections.abc import Sequence

from functiewijzer.core.handboek.bron import Bronbestand
from functiewijzer.core.handboek.handboekdocumenten import Bouwopties, Handboekdocumenten
from functiewijzer.core.handboek.herkenning import Herkenning


def build(herkenning: Herkenning, bron: Bronbestand, opties: Bouwopties) -> Handboekdocumenten:
    """Return the documents of the profile folder that a handbook of one file becomes."""
    return build_together([(herkenning, bron)], opties)


def build_together(handboeken: Sequence[tuple[Herkenning, Bronbestand]], opties: Bouwopties) -> Handboekdocumenten:
    """Return the documents of the one profile folder that the files of a handbook become together."""
    raise NotImplementedError
