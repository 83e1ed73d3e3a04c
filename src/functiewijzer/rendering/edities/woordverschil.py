"""Two texts with the words that differ marked, so that a reader finds them without colour."""

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from typing import Final

from functiewijzer.rendering.woorden import NIETS

MARKERING_HEEL: Final = "Woorden tussen [ en ] zijn anders."
MARKERING: Final = "Woorden tussen [ en ] zijn anders; … staat voor woorden die gelijk bleven."

_LONG: Final = 24
_CONTEXT: Final = 8
"""From how many equal words on a stretch is left out, and how many of it stay beside what changed."""
_ALIKE: Final = 0.4
"""Below this share of equal words two texts are other texts, and marks would only be in the way."""


def mark_words(oud: str | None, nieuw: str | None, *, is_whole: bool = False) -> tuple[str, str]:
    """Return two texts for two cells beside each other: changed words between brackets.

    Long equal stretches are left out unless the texts must stay whole. Texts that have little in common, and
    single words, stay as they are.
    """
    if oud is None or nieuw is None or oud == nieuw:
        return _shown(oud), _shown(nieuw)
    before, after = oud.split(), nieuw.split()
    if before == after:
        return _shown(oud), f"{nieuw} (alleen spaties of regeleinden verschillen)"
    matcher = SequenceMatcher(None, before, after, autojunk=False)
    if matcher.ratio() < _ALIKE:
        return _shown(oud), _shown(nieuw)
    steps = matcher.get_opcodes()
    longest = max(len(before), len(after)) if is_whole else _LONG
    return (
        " ".join(_marked(before, [(tag == "equal", i, j) for tag, i, j, _, _ in steps], longest)),
        " ".join(_marked(after, [(tag == "equal", i, j) for tag, _, _, i, j in steps], longest)),
    )


def _shown(tekst: str | None) -> str:
    return NIETS if tekst is None else tekst or "(leeg)"


def _marked(words: Sequence[str], steps: Sequence[tuple[bool, int, int]], longest: int) -> Iterator[str]:
    last = len(steps) - 1
    for index, (is_equal, begin, end) in enumerate(steps):
        stretch = words[begin:end]
        if is_equal and len(stretch) > longest:
            head = () if index == 0 else stretch[:_CONTEXT]
            tail = () if index == last else stretch[-_CONTEXT:]
            yield from (*head, "…", *tail)
        elif is_equal:
            yield from stretch
        elif stretch:
            yield f"[{' '.join(stretch)}]"


def is_marked(oud: str | None, nieuw: str | None) -> bool:
    """Tell whether the words that differ are marked; texts that came or went whole have no marks."""
    return None not in (oud, nieuw) and mark_words(oud, nieuw) != (oud, nieuw)
