"""What counts as a reason: a text that says something (ADR 12)."""

import re
from collections import Counter
from collections.abc import Iterable
from typing import Final

from functiewijzer.core.schrijfwijze import fold_titel

MIN_WOORDEN: Final = 2
MIN_LETTERS: Final = 10
VAAK: Final = 3
"""A sentence in so many places says nothing about any of them."""
_WORD: Final = re.compile(r"[^\W\d_]{2,}")


def is_reden(tekst: str) -> bool:
    """Tell whether a text can be a reason: two different words or more, that have ten letters or more together.

    `x`, `-`, `ok`, `zie fb` and `asdfasdfasdf` are none. What it says, and whether that is true, a person judges.
    """
    words = {word.casefold() for word in _WORD.findall(tekst)}
    return len(words) >= MIN_WOORDEN and sum(map(len, words)) >= MIN_LETTERS


def is_too_short(tekst: str | None) -> bool:
    """Tell whether somebody wrote something that is no reason; nothing written is not too short."""
    return tekst is not None and bool(tekst.strip()) and not is_reden(tekst)


def repeated_in(teksten: Iterable[str]) -> tuple[str, ...]:
    """Return the reasons, folded, that stand in three places or more; what is too short is another matter."""
    counts = Counter(fold_titel(tekst) for tekst in teksten if is_reden(tekst))
    return tuple(tekst for tekst, count in counts.items() if count >= VAAK)
