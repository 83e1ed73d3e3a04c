"""Alternative and old names: as a list, or in a sentence."""

import re
from collections.abc import Sequence
from typing import Final

from msgspec import Struct

from functiewijzer.core.handboek.alineas import Alinea
from functiewijzer.core.handboek.herkenning import Passage

_NAMEN: Final = r"(?:functie(?:naam|namen|benaming|benamingen)|naam|namen|benaming|benamingen|titels?)"
_ZIN: Final = re.compile(
    rf"^(?P<voor>(?:(?:Mogelijke|Veelvoorkomende|Gebruikelijke|Gangbare)\s+)?(?:[Aa]lternatieve|[Aa]ndere|[Vv]oorkomende)\s+{_NAMEN}"
    rf"(?:\s+(?:voor|van)\s+deze\s+functie)?\s+(?:kunnen|kan|zijn|is)(?:\s+bijvoorbeeld)?|"
    rf"(?:De|Deze)\s+functie\s+(?:komt\s+ook\s+voor\s+als|wordt\s+ook(?:\s+wel)?\s+genoemd|heet\s+ook(?:\s+wel)?)|"
    rf"(?:Ook|Daarnaast)\s+(?:wel\s+)?(?:genoemd|bekend\s+als|voorkomend\s+als))\s*:?\s+(?P<namen>.+?)(?P<na>(?:\s+(?:zijn|genoemd|voor))?)\.?$"
)
_OUDE_ZIN: Final = re.compile(
    rf"^(?P<voor>(?:(?:De|Deze)\s+functie|Deze\s+referentiefunctie)\s+(?:heette\s+(?:voorheen|vroeger|eerder)|werd\s+(?:voorheen|vroeger|eerder)|"
    rf"stond\s+(?:voorheen|vroeger|eerder)\s+bekend\s+als|heette\s+in\s+(?:het|de)\s+(?:vorige|oude|eerdere)\s+(?:handboek|editie))|"
    rf"(?:Voorheen|Vroeger|Eerder)(?:\s+(?:genaamd|genoemd|bekend\s+als|was\s+dit))?|"
    rf"(?:[Oo]ude|[Vv]roegere|[Ee]erdere|[Vv]orige)\s+{_NAMEN}(?:\s+(?:van\s+deze\s+functie))?\s+(?:is|zijn|was|waren))\s*:?\s+"
    rf"(?P<namen>.+?)(?P<na>(?:\s+(?:genoemd|genaamd|geheten))?)\.?$"
)
_EINDZIN: Final = re.compile(r"(?<=[.!?])\s+(?=[A-Z])")


class Namenzin(Struct, frozen=True):
    """A sentence that gives names, parted in the names and the words around them."""

    namen: tuple[str, ...]
    omlijsting: str


def split_names(text: str) -> tuple[str, ...]:
    """Return the names in a list on one line; a slash or `en` inside a name keeps the name whole."""
    text = text.rstrip(" .;,")
    for sign in (";", " / ", " | ", "•", "·"):
        if sign in text:
            return tuple(name.strip(" ,;") for name in text.split(sign) if name.strip(" ,;"))
    parts = [part.strip() for part in re.split(r",\s+|\s+of\s+", text)]
    if len(parts) > 1 and " of " not in text and " en " in parts[-1]:
        parts[-1:] = parts[-1].rsplit(" en ", 1)
    return tuple(re.sub(r"^(?:of|en|ook)\s+", "", part) for part in parts if part)


def read_sentence(text: str, *, old: bool = False) -> Namenzin | None:
    """Return the names that a sentence gives, None where it is another sentence."""
    found = (_OUDE_ZIN if old else _ZIN).match(text)
    if found is None:
        return None
    names = split_names(found["namen"].removesuffix(" zijn"))
    rest = text
    for name in names:
        rest = rest.replace(name, " ", 1)
    return Namenzin(names, " ".join(rest.split()))


def read_names(paragraphs: Sequence[Alinea], *, old: bool = False) -> tuple[tuple[Passage, ...], tuple[Passage, ...]]:
    """Return the names in the paragraphs under a heading, and the words around them."""
    names: list[Passage] = []
    around: list[Passage] = []
    for paragraph in paragraphs:
        sentence = read_sentence(paragraph.tekst, old=old)
        found = sentence.namen if sentence else split_names(paragraph.tekst)
        names += [Passage(name, paragraph.regels) for name in found]
        rest = sentence.omlijsting if sentence else _without(paragraph.tekst, found)
        if any(map(str.isalnum, rest)):
            around.append(Passage(rest, paragraph.regels))
    return tuple(names), tuple(around)


def _without(text: str, names: Sequence[str]) -> str:
    for name in names:
        text = text.replace(name, " ", 1)
    return " ".join(text.split())


def split_sentences(text: str) -> tuple[str, ...]:
    """Return the sentences of a paragraph; after a full stop a capital begins the next."""
    return tuple(_EINDZIN.split(text))
