"""What damaged text shows: one measure per kind of damage, each with the bound above which it is damage."""

import re
from collections import Counter
from collections.abc import Callable, Iterable
from typing import Final

from functiewijzer.core.handboek.ankers import near_misses
from functiewijzer.core.handboek.letterbeeld import CIJFER, LETTERPAAR, ONGELEZEN, SCHRIFTEN, TEKENS
from functiewijzer.core.handboek.lettergreep import find_pieces
from functiewijzer.core.handboek.oordeel import Waarneming
from functiewijzer.core.handboek.woordbeeld import Woordbeeld
from functiewijzer.core.handboek.woordbreuk import find_broken, find_glued

Meting = Callable[[Woordbeeld], Waarneming | None]

_SHARES: Final = {
    "e": 18.9, "n": 10.0, "a": 7.5, "t": 6.8, "i": 6.5, "r": 6.4, "o": 6.1, "d": 5.9, "s": 3.7, "l": 3.6, "g": 3.4,
    "v": 2.8, "h": 2.4, "k": 2.2, "m": 2.2, "u": 2.0, "b": 1.6, "p": 1.6, "w": 1.5, "z": 1.4,
}  # fmt: skip
"""How often each letter occurs in Dutch, per hundred."""
_EXPECTED: Final = 20
_GONE: Final = 0.2
_ALONE: Final = frozenset("uxo")
_SINGLE: Final = re.compile(r"(?<![\w'’.&/(-])[a-z](?![\w'’.&/)-])")
_VOWELS: Final = "aeiouyéëèïöüáóíà"
_LONG_TEXT: Final = 200


def _near(beeld: Woordbeeld) -> Waarneming | None:
    found = near_misses(beeld)
    several = len(found.woorden) >= 3 or (found.bijna >= 3 and found.deel > 0.2)
    return _seen("bijna_woord", found.bijna, found.woorden) if several and found.deel > 0.02 else None


def _matches(soort: str, patterns: Iterable[re.Pattern[str]], least: int) -> Meting:
    def measure(beeld: Woordbeeld) -> Waarneming | None:
        hits = Counter(match.group() for pattern in patterns for match in pattern.finditer(beeld.tekst))
        return _counted(soort, hits, least)

    return measure


def _loose(beeld: Woordbeeld) -> Waarneming | None:
    hits = Counter(letter for letter in _SINGLE.findall(beeld.tekst) if letter not in _ALONE)
    return _counted("losse_letters", hits, 5) if hits.total() > 0.04 * max(50, len(beeld.woorden)) else None


def _missing_letter(beeld: Woordbeeld) -> Waarneming | None:
    counts = Counter(letter for word in beeld.woorden for letter in word)
    expected = {letter: counts.total() * share / 100 for letter, share in _SHARES.items()}
    gone = [letter for letter, number in expected.items() if number > _EXPECTED and counts[letter] < _GONE * number]
    return _seen("letter_ontbreekt", len(gone), gone) if gone else None


def _vowels(beeld: Woordbeeld) -> Waarneming | None:
    letters = "".join(beeld.woorden)
    share = sum(map(letters.count, _VOWELS)) / max(1, len(letters))
    bad = len(letters) >= _LONG_TEXT and not 0.30 < share < 0.50
    return _seen("klinkers", round(share, 3), ()) if bad else None


def _long(beeld: Woordbeeld) -> Waarneming | None:
    mean = beeld.letters / max(1, len(beeld.woorden))
    longest = sorted(beeld.aantallen, key=lambda word: (-len(word), word))[:3]
    return _seen("lange_woorden", round(mean, 1), longest) if beeld.letters >= _LONG_TEXT and mean > 11 else None


def _pieces(beeld: Woordbeeld) -> Waarneming | None:
    hits = find_pieces(beeld)
    bad = len(hits) > 3 and hits.total() > 0.005 * len(beeld.woorden)
    return _counted("woorddeel", hits, 4) if bad else _near_and_pieces(beeld)


def _near_and_pieces(beeld: Woordbeeld) -> Waarneming | None:
    """Return both together where neither is enough alone, as in the few pages of one function."""
    near, pieces = near_misses(beeld), find_pieces(beeld)
    few = near.woorden and len(near.woorden) + len(pieces) > 2 and pieces
    bad = few and near.bijna + pieces.total() > 0.003 * len(beeld.woorden)
    return _seen("woorddeel", near.bijna + pieces.total(), (*near.woorden, *pieces)) if bad else None


def _broken(beeld: Woordbeeld) -> Waarneming | None:
    return _counted("gebroken_woord", find_broken(beeld), 3)


def _glued(beeld: Woordbeeld) -> Waarneming | None:
    hits = find_glued(beeld)
    return _counted("aaneen", hits, 3) if hits.total() > 0.002 * len(beeld.woorden) else None


def _counted(soort: str, hits: Counter[str], least: int) -> Waarneming | None:
    return _seen(soort, hits.total(), [hit for hit, _ in hits.most_common()]) if hits.total() >= least else None


def _seen(soort: str, number: float, examples: Iterable[str]) -> Waarneming:
    return Waarneming(soort=soort, aantal=number, voorbeelden=tuple(examples)[:5])


_LETTERS: Final[tuple[Meting, ...]] = (
    _matches("teken_in_woord", TEKENS, 2),
    _matches("vervangteken", (ONGELEZEN,), 1),
    _matches("letterpaar", (LETTERPAAR,), 1),
)
_PLAIN: Final[tuple[Meting, ...]] = (
    *_LETTERS,
    _matches("schrift", (SCHRIFTEN,), 2),
    _matches("cijfer_in_woord", (CIJFER,), 2),
    _loose,
    _long,
    _vowels,
)
_METINGEN: Final[tuple[Meting, ...]] = (_near, *_PLAIN, _pieces, _glued, _broken, _missing_letter)


def find_damage(beeld: Woordbeeld) -> tuple[Waarneming, ...]:
    """Return what each measure finds above its bound in a Dutch text; empty where it is sound."""
    return _measure(beeld, _METINGEN)


def find_plain_damage(beeld: Woordbeeld) -> tuple[Waarneming, ...]:
    """Return the same by the measures that know no Dutch: for a text in which no language is seen."""
    return _measure(beeld, _PLAIN)


def find_letter_damage(beeld: Woordbeeld) -> tuple[Waarneming, ...]:
    """Return the same by the measures for letters that were read in the wrong code page."""
    return _measure(beeld, _LETTERS)


def _measure(beeld: Woordbeeld, metingen: Iterable[Meting]) -> tuple[Waarneming, ...]:
    return tuple(found for meting in metingen if (found := meting(beeld)) is not None)
