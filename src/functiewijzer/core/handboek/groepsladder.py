"""The groups of a handbook from light to heavy: letters or numbers, without gaps between the lowest and the highest."""

import re
from collections.abc import Iterable
from math import gcd
from typing import Final

_GROEP: Final = re.compile(r"[A-Za-z0-9]{1,6}")
_NUMMER: Final = re.compile(r"[1-9]\d?")
_VOORAF: Final = re.compile(
    r"^(?:functie|salaris|loon)?(?:groep|schaal|niveau|klasse)\s*[:=]?\s*|^fg\s*", re.IGNORECASE
)
_ROMEINS: Final = (("X", 10), ("IX", 9), ("V", 5), ("IV", 4), ("I", 1))
_MEESTE: Final = 60
"""More groups than any handbook has: a ladder that long is a misread number."""
_GENOEG: Final = 3


def clean_groep(tekst: str | None) -> str | None:
    """Return a group as a profile can have it; None where the text is none, such as `10-11`."""
    bare = _VOORAF.sub("", (tekst or "").strip()).strip(" .:()")
    return bare if _GROEP.fullmatch(bare) else None


def ladder_of(groepen: Iterable[str]) -> tuple[str, ...]:
    """Return the groups from light to heavy; between letters, or between numbers, those that are not named too."""
    named = sorted(set(groepen), key=_rank)
    if not named:
        return ()
    if all(_NUMMER.fullmatch(groep) for groep in named):
        return _filled([str(n) for n in range(int(named[0]), int(named[-1]) + 1, step_of(named))], named)
    if all(re.fullmatch(r"[A-Z]", groep) for groep in named) and not _is_romeins(named):
        return tuple(chr(n) for n in range(ord(named[0]), ord(named[-1]) + 1))
    if _is_romeins(named):
        by_value = sorted(_arabic(groep) for groep in named)
        return tuple(_roman(n) for n in range(by_value[0], by_value[-1] + 1))
    return tuple(named)


def step_of(groepen: Iterable[str]) -> int:
    """Return by how much groups go up: by one, unless at least three numbers are whole fives or tens apart."""
    named = set(groepen)
    if len(named) < _GENOEG or not all(map(_NUMMER.fullmatch, named)):
        return 1
    lowest, *others = sorted(map(int, named))
    apart = gcd(*(number - lowest for number in others))
    return apart if apart % 5 == 0 else 1


def same_form(one: str, two: str) -> bool:
    """Tell whether two groups are both numbers or both letters, so that they can be of one row."""
    return one.isdigit() == two.isdigit()


def neighbour(ladder: tuple[str, ...], groep: str, step: int) -> str | None:
    """Return the group one step up or down; None at the end of the ladder."""
    place = ladder.index(groep) + step if groep in ladder else -1
    return ladder[place] if 0 <= place < len(ladder) else None


def count_on(groep: str, step: int) -> str | None:
    """Return the group that a letter or a number has beside it, though no line names that group."""
    if _NUMMER.fullmatch(groep):
        return str(int(groep) + step) if int(groep) + step > 0 else None
    beside = chr(ord(groep) + step) if re.fullmatch(r"[A-Z]", groep) else ""
    return beside if re.fullmatch(r"[A-Z]", beside) else None


def _filled(whole: list[str], named: list[str]) -> tuple[str, ...]:
    return tuple(whole) if len(whole) <= _MEESTE else tuple(named)


def _rank(groep: str) -> tuple[str, int, str]:
    parts = re.fullmatch(r"(\D*)(\d*)(.*)", groep)
    head, number, tail = parts.groups() if parts else (groep, "", "")
    return head, int(number or 0), tail


def _is_romeins(groepen: list[str]) -> bool:
    """Tell whether groups are Roman numbers: one of more than a letter tells them from letters."""
    return any(len(groep) > 1 for groep in groepen) and all(_roman(_arabic(groep)) == groep for groep in groepen)


def _arabic(roman: str) -> int:
    values = [{"I": 1, "V": 5, "X": 10}.get(letter, 0) for letter in roman]
    return sum(-v if v < after else v for v, after in zip(values, [*values[1:], 0], strict=True))


def _roman(number: int) -> str:
    text = ""
    for letters, value in _ROMEINS:
        while number >= value:
            text, number = text + letters, number - value
    return text
