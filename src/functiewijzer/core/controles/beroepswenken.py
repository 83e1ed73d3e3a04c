"""Remedies for references in documents about occupations, in bounded time however many of them are wrong."""

from collections.abc import Callable, Iterable
from typing import Final

from functiewijzer.core.gelijkenis import did_you_mean

_COMPARED: Final = 100
"""How many unknown words are compared with the known ones; who made more mistakes made one, many times."""
_CHOICES: Final = 40
"""From how many known words on they are no longer listed or compared."""


def make_wenk(known: Iterable[str]) -> Callable[[str], str]:
    """Return what tells the remedy for a word that is not among the known ones."""
    options = tuple(known)
    told: dict[str, str] = {}

    def wenk(word: str) -> str:
        if word not in told and len(told) < _COMPARED:
            told[word] = did_you_mean(word, options if len(options) <= _CHOICES else _near(word, options))
        return told.get(word, "")

    return wenk


def _near(word: str, options: Iterable[str]) -> tuple[str, ...]:
    """Return the first known words that begin alike, which is what a slip of the hand leaves."""
    return tuple(option for option in options if option[:2] == word[:2])[:_CHOICES]
