"""The group of a function whose header names none: a sentence says it, or the rule for the equal job."""

import re
from typing import Final

import msgspec

from functiewijzer.core.handboek.groepsvormen import named_groups
from functiewijzer.core.handboek.herkenning import Functiedeel, HerkendeFunctie, Passage, Twijfel, Twijfelsoort
from functiewijzer.core.handboek.namen import split_sentences
from functiewijzer.core.profielen.voorwaarde import Richting

_INGEDEELD: Final = re.compile(r"\b(?:ingedeeld|indeling|behoort|valt)\b", re.IGNORECASE)


def derive_group(function: HerkendeFunctie) -> HerkendeFunctie:
    """Return a function with its group; one that was derived has no lines, for it stands in another text."""
    if function.groep is not None:
        return function
    said = {group for text in function.typering for group in _in_sentences(text.tekst)}
    if len(said) == 1:
        return msgspec.structs.replace(function, groep=Passage(said.pop(), ()))
    equal = {rule.groep for rule in function.regels if rule.richting == Richting.GELIJK and rule.groep is not None}
    if len(equal) != 1:
        return function
    lines = tuple(line for rule in function.regels if rule.richting == Richting.GELIJK for line in rule.tekst.regels)
    group = equal.pop()
    doubt = Twijfel(soort=Twijfelsoort.DEEL_ONZEKER, deel=Functiedeel.GROEP, regels=lines, gegevens=(group,))
    return msgspec.structs.replace(function, groep=Passage(group, ()), twijfels=(*function.twijfels, doubt))


def _in_sentences(text: str) -> tuple[str, ...]:
    found = (named_groups(sentence) for sentence in split_sentences(text) if _INGEDEELD.search(sentence))
    return tuple(group for groups in found for group in groups)
