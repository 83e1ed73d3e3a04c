"""Which reading of a handbook is right: the one that says most, and whose sentences are whole."""

from collections.abc import Iterable, Iterator
from typing import Final

from functiewijzer.core.handboek.bron import Lezing
from functiewijzer.core.handboek.herkenning import HerkendeFunctie, Herkenning, Passage, Twijfelsoort

_ZWAAR: Final = frozenset({Twijfelsoort.STAP, Twijfelsoort.ZIJDE_ONTBREEKT, Twijfelsoort.DEEL_ONTBREEKT})
_REGEL: Final = 8
"""So many words that were left over weigh as much as a part that was found: about a line."""
_LANGSTE_NAAM: Final = 8
"""More words than a name of a function has; what is longer is a sentence that was taken for one."""


def score(herkenning: Herkenning, lezing: Lezing) -> float:
    """Return how good a reading is: what was found, less what was left over and three times what is broken.

    What was left over counts in words, for a line of one reading is a row of a table, or half a line, in another.
    Words outside the functions count for half: a preface stands there in every reading.
    """
    found = sum(map(_filled, herkenning.functies)) + sum(_worth(blad.tekst) for blad in herkenning.groepsbladen)
    broken = sum(_is_broken(text) for function in herkenning.functies for text in _running(function))
    broken += sum(
        len(name.tekst.split()) > _LANGSTE_NAAM for function in herkenning.functies for name in _names(function)
    )
    doubts = sum(doubt.soort in _ZWAAR for function in herkenning.functies for doubt in function.twijfels)
    words = {line.nummer: sum(len(cell.split()) for cell in line.cellen) for line in lezing.regels}
    left = sum(len(rest.tekst.split()) for rest in herkenning.resten)
    outside = sum(words.get(line, 0) for line in herkenning.overig)
    return found - (left + outside / 2) / _REGEL - doubts - 3 * broken


def _filled(function: HerkendeFunctie) -> float:
    """Count the parts of a function that are there."""
    single = (function.naam.tekst, function.code, function.familie, function.groep, function.nok)
    parts = (function.organisatie, function.positie, function.doel, function.typering, function.activiteiten)
    rest = (function.resultaatgebieden, function.alternatieve_namen, function.oude_namen)
    rows = sum(_worth(rij.niveaus.values()) for rij in function.nok.rijen) if function.nok is not None else 0
    return sum(map(bool, (*single, *parts, *rest))) + len(function.kenmerken) + len(function.regels) + rows


def _worth(texts: Iterable[Passage]) -> float:
    """Return what a row of a matrix or a group sheet counts for: half where a text of it is broken."""
    return 0.5 if any(map(_is_broken, texts)) else 1


def _names(function: HerkendeFunctie) -> Iterator[Passage]:
    yield from (*function.alternatieve_namen, *function.oude_namen)


def _running(function: HerkendeFunctie) -> Iterator[Passage]:
    """Give the texts of a function that are sentences."""
    yield from (*function.positie, *function.doel, *function.typering)
    for texts in function.kenmerken.values():
        yield from texts
    yield from (rule.tekst for rule in function.regels)


def _is_broken(text: Passage) -> bool:
    """Tell whether a text starts or stops halfway a sentence."""
    return text.tekst[:1].islower() or (
        len(text.tekst.split()) > 5 and not text.tekst.endswith((".", "!", "?", ":", ";", ")"))
    )
