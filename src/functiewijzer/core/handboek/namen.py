"""Alternative and old names: as a list, or in a sentence."""

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import Final

from msgspec import Struct

from functiewijzer.core.handboek.alineas import Bronalinea, join
from functiewijzer.core.handboek.herkenning import Passage
from functiewijzer.core.handboek.namenzinnen import PATRONEN
from functiewijzer.core.handboek.normaal import has_words

_EINDZIN: Final = re.compile(r"(?<=[.!?])\s+(?=[A-Z])")
_GEEN_NAAM: Final = re.compile(
    r"\b(?:de|het|een|deze|die|dat|is|zijn|wordt|worden|heette|kan|kunnen|functie|functies|ook)\b"
)
_SCHEIDERS: Final = (";", " / ", " | ", "•", "·")
_MEESTE_WOORDEN: Final = 8
_KOMMA: Final = re.compile(r"[,;]\s")
_EEN_PAAR: Final = 2
_AFKORTING: Final = re.compile(r"\b[a-z](?:\.[a-z])+$")
_LANGSTE_ZIN: Final = 600


class Namenzin(Struct, frozen=True):
    """A sentence that gives names, parted in the names and the words around them."""

    namen: tuple[str, ...]
    omlijsting: str


def split_names(text: str, *, several: bool = False) -> tuple[str, ...]:
    """Return the names in a list on one line; a slash or `en` inside a name keeps the name whole.

    `several` where the words around say that there is more than one: then a lone `en` parts two names.
    """
    text = _without_stop(text)
    for sign in _SCHEIDERS:
        if sign in text:
            return tuple(name.strip(" ,;") for name in text.split(sign) if name.strip(" ,;"))
    parts = [part.strip() for part in re.split(r",\s+", text)]
    capital = parts[0][:1].isupper()
    for word in (" of ", " en "):
        if (several or len(parts) > 1 or word == " of ") and _parts_names(parts[-1], word, capital=capital):
            parts[-1:] = [part.strip() for part in parts[-1].split(word)]
            break
    return tuple(re.sub(r"^(?:of|en|ook)\s+", "", part).strip() for part in parts if part)


def _without_stop(text: str) -> str:
    """Return a text without the sign at its end; the full stop of an abbreviation, as in `a.i.`, belongs to it."""
    bare = text.rstrip(" .;,")
    return f"{bare}." if _AFKORTING.search(bare) and text[len(bare) :].startswith(".") else bare


def _parts_names(text: str, word: str, *, capital: bool) -> bool:
    """Tell whether a word such as `en` parts names: not after a hyphen, and a name begins as the first of them does."""
    parts = text.split(word)
    if len(parts) == 1 or (word == " en " and len(parts) > _EEN_PAAR):
        return False
    return all(not one.endswith("-") and two[:1].isupper() == capital for one, two in pairwise(parts))


def read_sentence(text: str, *, old: bool = False) -> Namenzin | None:
    """Return the names that a sentence gives, None where it is another sentence or its names can't be told."""
    if len(text) > _LANGSTE_ZIN:
        return None
    found = next((match for pattern in PATRONEN[old] if (match := pattern.match(text))), None)
    if found is None:
        return None
    before = text[: found.start("namen")]
    end = found.end("namen")
    shared = text[end : end + 1] == "." and _AFKORTING.search(found["namen"])
    names = split_names(
        found["namen"] + "." * bool(shared), several=bool(re.search(r"namen|benamingen|titels", before))
    )
    if any(_GEEN_NAAM.search(name) or len(name.split()) > _MEESTE_WOORDEN for name in names):
        return None
    return Namenzin(names, _without(text, names))


def read_names(
    paragraphs: Sequence[Bronalinea], *, old: bool = False
) -> tuple[tuple[Passage, ...], tuple[Passage, ...]]:
    """Return the names in the paragraphs under a heading, and the words around them."""
    names: list[Passage] = []
    around: list[Passage] = []
    for paragraph in _whole_lists(paragraphs):
        sentence = read_sentence(paragraph.tekst, old=old)
        found = sentence.namen if sentence else split_names(paragraph.tekst)
        names += [Passage(name, paragraph.regels) for name in found]
        rest = sentence.omlijsting if sentence else _without(paragraph.tekst, found)
        if has_words(rest):
            around.append(Passage(rest, paragraph.regels))
    return tuple(names), tuple(around)


def _whole_lists(paragraphs: Sequence[Bronalinea]) -> list[Bronalinea]:
    """Return the paragraphs; a list with commas that runs on over the lines of a cell, or behind a label, is one."""
    found: list[Bronalinea] = []
    for paragraph in paragraphs:
        if found and _runs_on(found[-1], paragraph):
            text, _ = join(found[-1].tekst, paragraph.tekst, frozenset())
            lines = tuple(dict.fromkeys((*found[-1].regels, *paragraph.regels)))
            found[-1] = Bronalinea(text, lines, found[-1].markering, (*found[-1].stukken, *paragraph.stukken))
        else:
            found.append(paragraph)
    return found


def _runs_on(one: Bronalinea, two: Bronalinea) -> bool:
    first, last, after = one.eerste, one.stukken[-1], two.eerste
    if after.los or after.lijst or two.markering or not _KOMMA.search(f"{one.tekst} {two.tekst}"):
        return False
    in_cell = after.breedte > 1 and (last.rij, last.cel) == (after.rij, after.cel)
    return in_cell or first.vooraf > 0


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
