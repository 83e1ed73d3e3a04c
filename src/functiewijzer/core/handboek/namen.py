"""Alternative and old names: as a list, or in a sentence."""

import re
from collections.abc import Iterable, Sequence
from typing import Final

from msgspec import Struct

from functiewijzer.core.handboek.alineas import Bronalinea
from functiewijzer.core.handboek.herkenning import Passage
from functiewijzer.core.handboek.namenzinnen import PATRONEN
from functiewijzer.core.handboek.normaal import has_words

_EINDZIN: Final = re.compile(r"(?<=[.!?])\s+(?=[A-Z])")
_GEEN_NAAM: Final = re.compile(
    r"\b(?:de|het|een|deze|die|dat|is|zijn|wordt|worden|heette|kan|kunnen|functie|functies|ook)\b"
)
_SCHEIDERS: Final = (";", " / ", " | ", "•", "·")
_MEESTE_WOORDEN: Final = 8
_LANGSTE_ZIN: Final = 600


class Namenzin(Struct, frozen=True):
    """A sentence that gives names, parted in the names and the words around them."""

    namen: tuple[str, ...]
    omlijsting: str


def split_names(text: str, *, several: bool = False) -> tuple[str, ...]:
    """Return the names in a list on one line; a slash or `en` inside a name keeps the name whole.

    `several` where the words around say that there is more than one: then a lone `en` parts two names.
    """
    text = text.rstrip(" .;,")
    for sign in _SCHEIDERS:
        if sign in text:
            return tuple(name.strip(" ,;") for name in text.split(sign) if name.strip(" ,;"))
    parts = [part.strip() for part in re.split(r",\s+|\s+of\s+", text)]
    in_list = len(parts) > 1 and " of " not in text
    if (in_list or (several and len(parts) == 1)) and parts[-1].count(" en ") == 1:
        parts[-1:] = parts[-1].split(" en ")
    return tuple(re.sub(r"^(?:of|en|ook)\s+", "", part).strip() for part in parts if part)


def read_sentence(text: str, *, old: bool = False) -> Namenzin | None:
    """Return the names that a sentence gives, None where it is another sentence or its names can't be told."""
    if len(text) > _LANGSTE_ZIN:
        return None
    found = next((match for pattern in PATRONEN[old] if (match := pattern.match(text))), None)
    if found is None:
        return None
    before = text[: found.start("namen")]
    names = split_names(found["namen"], several=bool(re.search(r"namen|benamingen|titels", before)))
    if any(_GEEN_NAAM.search(name) or len(name.split()) > _MEESTE_WOORDEN for name in names):
        return None
    return Namenzin(names, _without(text, names))


def read_names(
    paragraphs: Sequence[Bronalinea], *, old: bool = False
) -> tuple[tuple[Passage, ...], tuple[Passage, ...]]:
    """Return the names in the paragraphs under a heading, and the words around them."""
    names: list[Passage] = []
    around: list[Passage] = []
    for paragraph in paragraphs:
        sentence = read_sentence(paragraph.tekst, old=old)
        found = sentence.namen if sentence else split_names(paragraph.tekst)
        names += [Passage(name, paragraph.regels) for name in found]
        rest = sentence.omlijsting if sentence else _without(paragraph.tekst, found)
        if has_words(rest):
            around.append(Passage(rest, paragraph.regels))
    return tuple(names), tuple(around)


def _without(text: str, names: Iterable[str]) -> str:
    """Return the words around names: what stands in a text when they are taken out, each in its turn."""
    kept, at = [], 0
    for name in names:
        start = text.index(name, at)
        kept.append(text[at:start])
        at = start + len(name)
    return " ".join("".join([*kept, " ", text[at:]]).split())


def split_sentences(text: str) -> tuple[str, ...]:
    """Return the sentences of a paragraph; after a full stop a capital begins the next."""
    return tuple(_EINDZIN.split(text))


def speaks_of_names(text: str) -> bool:
    """Tell whether a sentence seems to give names, however it words that."""
    return bool(_OVER_NAMEN.search(text))


_OVER_NAMEN: Final = re.compile(
    r"\b(?:alternatieve|andere|oude|vroegere|vorige|eerdere)\s+(?:functie)?(?:naam|namen|benaming(?:en)?)\b|\bheette\b"
    r"|\bwel genoemd\b|\bbekend als\b",
    re.IGNORECASE,
)
