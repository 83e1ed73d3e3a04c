"""Words that were cut in the middle, without a hyphen, for they were wider than the cell of their table."""

import re
from collections.abc import Iterable
from itertools import pairwise
from typing import Final

from functiewijzer.loading.handboek.pdfregel import BREUK, Regel

_LETTERS: Final = 1.3
"""A word that was cut leaves less room on its line than so many of its letters."""
_NO_END: Final = re.compile(r"([b-df-hj-np-tv-z])\1$", re.IGNORECASE)
"""No Dutch word ends in a consonant twice."""
_LETTER_WORDS: Final = frozenset({"", "u"})
_SHORTEST: Final = 3
_WORD: Final = re.compile(r"[^\W\d_]+")
_CUT: Final = re.compile(rf"(?P<first>[^\W\d_]+){BREUK}\n(?P<rest>[^\W\d_]*)")


def mark_cuts(cel: list[Regel], left: float, right: float) -> list[Regel]:
    """Return the lines of a cell, with a sign behind each word that may have been cut at the border of the cell.

    It stands alone on its line and fills it, and the next line begins as no word does that follows a whole one.
    """
    if len(cel) < 2:
        return cel
    room = right - (min(regel[0].x0 for regel in cel) - left)
    cut = [_may_be_cut(regel, after, room) for regel, after in pairwise(cel)]
    return [
        [regel[0]._replace(tekst=regel[0].tekst + BREUK)] if is_cut else regel
        for regel, is_cut in zip(cel, [*cut, False], strict=True)
    ]


def _may_be_cut(regel: Regel, after: Regel, room: float) -> bool:
    word, tail = regel[0], after[0].tekst
    if len(regel) > 1 or " " in word.tekst or len(word.tekst) < _SHORTEST or not word.tekst[-1].isalpha():
        return False
    letter = (word.x1 - word.x0) / len(word.tekst)
    return (tail[:1].islower() or tail in {".", ",", ";", ":", ")"}) and room - word.x1 < _LETTERS * letter


class Woordheling:
    """Mends the words that may have been cut: unless what follows is a word that the text has elsewhere."""

    def __init__(self, cellen: Iterable[str]) -> None:
        self._known = {word.lower() for cel in cellen for word in _WORD.findall(_CUT.sub(" ", cel))}

    def mended(self, cel: str) -> str:
        """Return a cell with its words whole."""
        return _CUT.sub(self._whole, cel).replace(BREUK, "") if BREUK in cel else cel

    def _whole(self, found: re.Match[str]) -> str:
        first, rest = found["first"], found["rest"].lower()
        is_part = len(rest) == 1 and rest not in _LETTER_WORDS
        is_whole = rest in self._known and not is_part and not _NO_END.search(first)
        return (
            f"{first}\n{found['rest']}"
            if is_whole and first.lower() + rest not in self._known
            else first + found["rest"]
        )
