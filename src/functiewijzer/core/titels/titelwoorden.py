"""From the text of a title to its words, before anybody knows what they mean."""

import re
import unicodedata
from collections.abc import Container
from typing import Final

MAX_TEKENS: Final = 400
"""Only so much of a title is read: what comes after is no title any more."""

_GLUED: Final = re.compile(r"(?<=[a-z])/?\(-?[a-z]{1,5}\)")  # medewerk(st)er
_GENDER: Final = re.compile(r"\b(?:m ?[/|] ?v|v ?[/|] ?m)(?: ?[/|] ?[xdn])?\b")
_FEMALE_ENDING: Final = re.compile(r"(?<=[a-z]) ?/ ?-?(?:ster|e|euse|rice|ice)\b")
_ELLIPSIS: Final = re.compile(r"\b([a-z]{3,})(?:-(?: ?/ ?| (?:en|of|and|or|&) )| ?/ ?)([a-z]+)")
_PARTING: Final = re.compile(r"(?<!-)\s*(?:[/&+,;|\r\n]|\s[-\u2013\u2014]\s|\s(?:en|of|and|or|tevens|annex)\s)\s*")
_FEMALE: Final = re.compile(r"(?:ster|euse|trice|esse|ice|in|es|iste|e)$")
_WORD: Final = re.compile(r"[a-z0-9]+")


class _Unmarked(dict[int, int | None]):
    """A table for `translate` that drops apostrophes and what combines with another letter, filled when needed."""

    def __missing__(self, point: int) -> int | None:
        char = chr(point)
        self[point] = None if char in "'’‘`´" or unicodedata.combining(char) else point
        return self[point]


_UNMARKED: Final = _Unmarked()


def fold(tekst: str) -> str:
    """Return a text in small letters without accents and apostrophes, cut where no title is that long."""
    return unicodedata.normalize("NFKD", tekst[:MAX_TEKENS]).casefold().translate(_UNMARKED)


def split_parts(folded: str) -> list[str]:
    """Return what stands between the signs and words that can part two titles in one cell; mostly that is one part.

    `in- en verkoop` is not parted: a word that breaks off goes on in what follows.
    """
    if _PARTING.search(folded) is None:
        return [folded]
    text = _FEMALE_ENDING.sub("", _GENDER.sub(" ", _GLUED.sub("", folded)))
    return [part for part in _PARTING.split(text) if part.strip()]


def is_feminine(one: str, other: str) -> bool:
    """Tell whether two words are the same job for a man and for a woman: verkoper and verkoopster, kok and kokkin."""
    if one.replace("vrouw", "man") == other.replace("vrouw", "man"):
        return True
    start = min(4, len(one), len(other))
    return one[:start] == other[:start] and _FEMALE.search(other if len(other) >= len(one) else one) is not None


def split_words(folded: str, known: Container[str] = ()) -> list[str]:
    """Return the words of a folded title, without gender forms and without what has a digit in it.

    `binnen-/buitendienst` gives both words whole, where the first with an end of the second is a known word. A word
    with digits is a reference number, hours or a level of schooling, unless it is known, like B2B.
    """
    if folded.replace(" ", "").isalpha() and folded.isascii():
        return folded.split()
    text = _FEMALE_ENDING.sub("", _GENDER.sub(" ", _GLUED.sub("", folded)))
    text = _ELLIPSIS.sub(lambda match: _whole(match, known), text)
    return [woord for woord in _WORD.findall(text) if woord.isalpha() or woord in known]


def _whole(match: re.Match[str], known: Container[str]) -> str:
    first, second = match.groups()
    end = next((second[at:] for at in range(1, len(second)) if first + second[at:] in known), "")
    return f"{first}{end} {second}"
