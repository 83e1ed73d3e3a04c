"""The Buitendeel: a stretch of a handbook that is in no function, and whether it looks as if it should be."""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Final

from msgspec import Struct

from functiewijzer.core.handboek.bron import Bronregel, Lezing
from functiewijzer.core.handboek.herkenning import Functiedeel, Herkenning
from functiewijzer.core.handboek.koppen import Deelkop, find_kop
from functiewijzer.core.handboek.normaal import has_words
from functiewijzer.core.handboek.stukken import bare
from functiewijzer.core.handboek.twijfelpunten import lines_in
from functiewijzer.core.handboek.volzinnen import sentences_of

_KENMERKEN: Final = 2
"""So many different kenmerken behind the last function are those of a function, and no word about the handbook."""


class Buitendeel(Struct, frozen=True, kw_only=True):
    """Lines outside the functions that follow one another: the first and the last, how many, and their sentences.

    `lijkt_op_functie` where a person must look: the headings of a function stand there, or more than in all functions.
    """

    eerste: int
    laatste: int
    regels: int
    zinnen: int
    lijkt_op_functie: bool


def find_outside(lezing: Lezing, herkenning: Herkenning) -> tuple[Buitendeel, ...]:
    """Return the stretches of a reading that are outside the functions and the group sheets, in order."""
    furniture = {line for found in herkenning.meubilair for line in found.regels}
    lines = [line for line in lezing.regels if has_words(bare(line.tekst)) and line.nummer not in furniture]
    outside = set(herkenning.overig)
    inside = lines_in((herkenning.functies, herkenning.groepsbladen))
    stretches = groupby(lines, key=lambda line: line.nummer in outside)
    return tuple(_measured(tuple(found), inside) for is_outside, found in stretches if is_outside)


def _measured(lines: Sequence[Bronregel], inside: frozenset[int]) -> Buitendeel:
    text = " ".join(" ".join(line.tekst.split()) for line in lines)
    return Buitendeel(
        eerste=lines[0].nummer,
        laatste=lines[-1].nummer,
        regels=len(lines),
        zinnen=sum(sentence.endswith((".", "!", "?")) for sentence in sentences_of(text)),
        lijkt_op_functie=bool(inside) and _is_like_a_function(lines, inside),
    )


def _is_like_a_function(lines: Sequence[Bronregel], inside: frozenset[int]) -> bool:
    """Tell whether lines hold more than all functions, the same part twice, or kenmerken behind the last function."""
    parts = Counter(_parts(lines))
    kenmerken = [kop for kop in parts if kop.deel == Functiedeel.KENMERKEN]
    behind = lines[0].nummer > max(inside)
    return len(lines) > len(inside) or max(parts.values(), default=0) > 1 or (behind and len(kenmerken) >= _KENMERKEN)


def _parts(lines: Sequence[Bronregel]) -> Iterator[Deelkop]:
    """Give the parts of a function of which the heading, or the label in a table, stands in lines."""
    for line in lines:
        first = line.tekst.split("\t", 1)[0]
        kop = find_kop(bare(first).strip("| "))
        if kop is not None and kop.deel is not None and not kop.is_veld:
            yield kop
