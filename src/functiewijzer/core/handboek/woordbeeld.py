"""The Woordbeeld: the words of a handbook and how often each occurs, which is what damage and language show in."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Final

from msgspec import Struct

from functiewijzer.core.handboek.bron import Bronregel
from functiewijzer.core.handboek.normaal import typeset

_NO_TEXT: Final = (
    re.compile(r"```.*?(?:```|\Z)|`[^`\n]*`", re.DOTALL),
    re.compile(r"https?://\S+"),
    re.compile(r"(?<!\S)[^\s@]{1,80}@\S+"),
)
"""Code and addresses: their signs say nothing about the letters of the text."""
_BREAK: Final = re.compile(r"(?<=[^\W\d_])[-\u00ad\u2010]\n\s*(?=[a-zà-ÿ])")
_WORD: Final = re.compile(r"[^\W\d_]+")


class Woordbeeld(Struct, frozen=True, kw_only=True):
    """The text of a reading as words (Dutch: what a text looks like at a glance).

    `tekst` is without code and addresses, with the words that a hyphen breaks over two lines joined; `woorden` are
    its words in order, in lower case, and `aantallen` how often each occurs.
    """

    tekst: str
    woorden: tuple[str, ...]
    aantallen: Counter[str]

    @property
    def letters(self) -> int:
        """The number of letters in all words."""
        return sum(map(len, self.woorden))

    def share(self, words: Iterable[str]) -> float:
        """Return which part of all words these are."""
        return sum(self.aantallen[word] for word in words) / max(1, len(self.woorden))


def read_words(regels: Iterable[Bronregel]) -> Woordbeeld:
    """Return the Woordbeeld of lines."""
    return words_of("\n".join(regel.tekst for regel in regels))


def words_of(text: str) -> Woordbeeld:
    """Return the Woordbeeld of a text."""
    plain = typeset(unicodedata.normalize("NFC", text))
    for pattern in _NO_TEXT:
        plain = pattern.sub(" ", plain)
    plain = _BREAK.sub("", plain)
    woorden = tuple(word.lower() for word in _WORD.findall(plain))
    return Woordbeeld(tekst=plain, woorden=woorden, aantallen=Counter(woorden))


def lines_with(regels: Sequence[Bronregel], examples: Iterable[str], most: int = 5) -> tuple[int, ...]:
    """Return the numbers of the first lines in which each of the examples stands, in order and without doubles."""
    found: set[int] = set()
    for example in examples:
        sought = example.lower()
        first = next((regel.nummer for regel in regels if sought in regel.tekst.lower()), None)
        if first is not None:
            found.add(first)
    return tuple(sorted(found))[:most]
