"""Lists of which an item or a cell broke off: it differs from its siblings in how it begins or ends."""

from collections.abc import Iterator, Sequence
from typing import Final

from functiewijzer.core.handboek.herkenning import Functiedeel, HerkendeFunctie, Passage, Twijfel, Twijfelsoort

_EINDE: Final = (".", "!", "?", ";", ":", "…", ")", "”", "’", '"')
_MEEST: Final = 0.5


def find_broken(function: HerkendeFunctie) -> Iterator[Twijfel]:
    """Give the tasks, result areas and cells of a matrix that begin or end halfway a sentence.

    A table of which the lines of a cell were read as rows is the commonest way to lose half a sentence unseen.
    """
    for deel, texts in _lists(function):
        broken = [text for text in texts if _is_cut(text.tekst)] or list(_odd(texts))
        if broken:
            lines = tuple(dict.fromkeys(line for text in broken for line in text.regels))
            shown = tuple(text.tekst for text in broken)
            yield Twijfel(soort=Twijfelsoort.AFGEBROKEN, deel=deel, regels=lines, gegevens=shown)


def _lists(function: HerkendeFunctie) -> Iterator[tuple[Functiedeel, Sequence[Passage]]]:
    for activiteit in function.activiteiten:
        yield Functiedeel.ACTIVITEITEN, activiteit.taken
    for gebied in function.resultaatgebieden:
        yield Functiedeel.RESULTAATGEBIEDEN, (*gebied.kernactiviteiten, *gebied.resultaatcriteria)
    for rij in function.nok.rijen if function.nok is not None else ():
        yield Functiedeel.NOK, tuple(rij.niveaus.values())


def _is_cut(text: str) -> bool:
    """Tell whether a text ends in the middle of a word or a clause; `in- en` at its end is no rule of Dutch."""
    return text.rstrip().endswith(("-", ",")) and len(text) > 1


def _odd(texts: Sequence[Passage]) -> Iterator[Passage]:
    """Give the texts that begin small or end open where most of their siblings do not."""
    words = [text for text in texts if any(map(str.isalpha, text.tekst))]
    capital = sum(text.tekst[:1].isupper() for text in words) > _MEEST * len(words)
    closed = sum(text.tekst.rstrip().endswith(_EINDE) for text in words) > _MEEST * len(words)
    for text in words:
        begins_small = capital and text.tekst[:1].islower()
        ends_open = closed and not text.tekst.rstrip().endswith(_EINDE)
        if begins_small or ends_open:
            yield text
