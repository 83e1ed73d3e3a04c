"""Foreign text: what other programs leave in a YAML file, recognised and called by its name."""

import re
from collections.abc import Iterable, Iterator
from typing import Final

from functiewijzer.loading.yaml.bouwer import Probleem

# Few documents need these patterns, so none is made before it is used.
_CONFLICT: Final = r"(?:<{7}|\|{7}|>{7})(?: .*)?"
_SPACES: Final = "\u00a0\u2007\u202f\u3000\u200b\ufeff"
"""Spaces that YAML does not take for one; some of them have no width at all."""
_QUOTES: Final = {**dict.fromkeys("“”„‟«»″", '"'), **dict.fromkeys("‘’‚‛‹›´`′", "'")}
"""The quotes of word processors and keyboards, with the straight ones to use instead."""
_CURLY: Final = "".join(_QUOTES)

_KEY: Final = r"[ -]*(?:[\w.]+:[ ]+)?"
_FIXED: Final = rf"[ -]*(?:[\w.]+:[ ]*)?(?P<char>[{_SPACES}])"
_OPENS: Final = rf"{_KEY}[\[{{]?(?P<char>[{_CURLY}])"
_CLOSES: Final = rf"(?P<char>[{_CURLY}])[ \]}},]*$"
_WRAPPED: Final = rf"{_KEY}(?P<char>[{_CURLY}])[^{_CURLY}]*[{_CURLY}][ ]*"


def find_conflicten(tekst: str) -> Iterator[Probleem]:
    """Yield where git left two versions beside each other: a document in which nothing else can be judged."""
    is_open = False
    for number, line in _lines_with(tekst, ("<<<<<<<", "|||||||", ">>>>>>>")):
        if re.fullmatch(_CONFLICT, line):
            # Of one conflict only the first line is named; the others belong to it.
            if line.startswith("<") or not is_open:
                yield Probleem("FW017", "git-conflict: hier staan twee versies door elkaar", _CHOOSE, number, column=1)
            is_open = not line.startswith(">")


_CHOOSE: Final = "Kies een van beide, en haal de regels met <<<<<<<, ======= en >>>>>>> weg."


def find_vaste_spaties(tekst: str) -> Iterator[Probleem]:
    """Yield the spaces that are none where a document needs one: in the indentation or behind a key."""
    for number, line in _lines_with(tekst, _SPACES):
        match = re.match(_FIXED, line)
        if match is not None:
            fact = f"hier staat een vaste of onzichtbare spatie (U+{ord(match['char']):04X}) in plaats van een gewone"
            yield Probleem("FW018", fact, _TYPE_A_SPACE, number, column=match.start("char") + 1)


_TYPE_A_SPACE: Final = (
    "Haal haar weg en typ een gewone spatie. Zulke spaties komen mee uit een tekstverwerker of van een webpagina."
)


def find_krul(tekst: str, line: int) -> Probleem | None:
    """Return the quote of a word processor that breaks a line (from 1), or the one above it; None without one."""
    lines = tekst.splitlines()
    for number in (line, line - 1):
        text = lines[number - 1] if 1 <= number <= len(lines) else ""
        match = re.match(_OPENS, text) or re.search(_CLOSES, text)
        if match is not None:
            return Probleem("FW005", *_say_krul(match["char"]), line=number, column=match.start("char") + 1)
    return None


def find_krullen(tekst: str) -> Iterator[Probleem]:
    """Yield the values that stand between the quotes of a word processor: those become part of the text."""
    for number, line in _lines_with(tekst, _CURLY):
        match = re.fullmatch(_WRAPPED, line)
        if match is not None:
            fact, hint = _say_krul(match["char"])
            yield Probleem("FW019", f"{fact}: het hoort nu bij de tekst", hint, number, column=match.start("char") + 1)


def _say_krul(char: str) -> tuple[str, str]:
    straight = _QUOTES[char]
    return (
        f"{char} is een aanhalingsteken uit een tekstverwerker, en dat kent YAML niet",
        f"Gebruik aan beide kanten het rechte teken {straight}",
    )


def _lines_with(tekst: str, signs: Iterable[str]) -> Iterator[tuple[int, str]]:
    """Yield the lines, numbered from 1, that hold one of some signs; most texts hold none."""
    if any(sign in tekst for sign in signs):
        yield from ((n, line) for n, line in enumerate(tekst.splitlines(), 1) if any(sign in line for sign in signs))
