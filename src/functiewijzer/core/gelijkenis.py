"""Bedoelde u …? The nearest known word to one that is unknown."""

from collections.abc import Iterable
from difflib import SequenceMatcher, get_close_matches
from typing import Final

_MISSPELT: Final = 0.8


def nearest(word: str, known: Iterable[str]) -> str | None:
    """Return the known word that looks most like the given one; None where nothing comes near."""
    candidates = {candidate.lower(): candidate for candidate in known}
    matches = get_close_matches(word.lower(), sorted(candidates), n=1, cutoff=0.6)
    return candidates[matches[0]] if matches else None


def is_misspelt(word: str, known: str) -> bool:
    """Tell whether a word is, but for a letter or two, a known one."""
    matcher = SequenceMatcher(None, word, known)
    return matcher.quick_ratio() >= _MISSPELT and matcher.ratio() >= _MISSPELT


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """Return the remedy for an unknown word: `bedoelde u '…'?`, or the words that can be used."""
    options = tuple(known)
    match = nearest(word, options)
    if match is not None:
        return f"bedoelde u '{match}'?"
    return f"kies uit: {', '.join(options)}" if options else ""
