"""Whether letters look wrong in the encoding that was taken, and in which other one they look right."""

import re
from collections import Counter
from collections.abc import Iterable
from typing import Final, NamedTuple

_TAKEN: Final = "cp1252"
_OTHERS: Final = (("cp850", "cp850"), ("mac_roman", "macintosh"), ("cp437", "cp437"))
"""The codecs that old programs wrote, with the name to give."""
_LETTERS: Final = frozenset("àáâãäåæçèéêëìíîïñòóôõöøùúûüýÿœšžßÀÁÂÄÅÇÈÉÊËÍÎÏÑÓÔÖØÚÛÜŠŽ")
_NEUTRAL: Final = frozenset(b"\x85\x91\x92\x96\x97\xad\xb4\xb7")
"""What Windows writes between letters that is none itself: apostrophes, dashes."""
_BETWEEN: Final = re.compile(rb"(?<=[A-Za-z])[\x80-\xff](?=[A-Za-z])")
_WORD: Final = re.compile(rb"[A-Za-z\x80-\xff]+")
_MOST: Final = 40


class Letterfout(NamedTuple):
    """A word that looks wrong, the encoding in which it looks right, and how it looks there; empty where none does."""

    woord: str
    codering: str
    goed: str


def find_letterfout(blokken: Iterable[bytes]) -> Letterfout | None:
    """Return what looks wrong about text read as Windows-1252; None where nothing does."""
    counts: Counter[int] = Counter()
    example: dict[int, bytes] = {}
    for blok in blokken:
        found = Counter(match[0] for match in _BETWEEN.findall(blok))
        for byte in found.keys() - example.keys():
            example[byte] = next(word for word in _WORD.findall(blok) if byte in word)
        counts += found
    odd = {byte: count for byte, count in counts.items() if byte not in _NEUTRAL}
    total = sum(odd.values())
    if 2 * _good(odd, _TAKEN) >= total:
        return None
    wrong = max((byte for byte in odd if not _is_letter(byte, _TAKEN)), key=odd.__getitem__)
    word = example[wrong][:_MOST]
    codec, name = max(_OTHERS, key=lambda other: _good(odd, other[0]))
    is_better = 2 * _good(odd, codec) > total
    shown = word.decode(_TAKEN, "replace")
    return Letterfout(shown, name, word.decode(codec)) if is_better else Letterfout(shown, "", "")


def _good(counts: dict[int, int], codec: str) -> int:
    return sum(count for byte, count in counts.items() if _is_letter(byte, codec))


def _is_letter(byte: int, codec: str) -> bool:
    return bytes((byte,)).decode(codec, "replace") in _LETTERS
