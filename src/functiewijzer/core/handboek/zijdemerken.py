"""The sides that no word list knows, marked where their groups or their directions prove them."""

from collections.abc import Sequence

from functiewijzer.core.handboek.regelzinnen import mark_rule_sentences
from functiewijzer.core.handboek.stukken import Bronstuk


def mark_sides(pieces: Sequence[Bronstuk]) -> tuple[Bronstuk, ...]:
    """Return the pieces with the sides marked that are sentences in running text."""
    return mark_rule_sentences(pieces)
