"""Ways in which the text of a handbook gets damaged on its way out of a file, each made by program."""

import random
import re
from collections.abc import Callable
from typing import Final

_LIGATURES: Final = ("ffi", "ffl", "fi", "fl", "ti")
_LOOKALIKES: Final = {"l": "1", "o": "0", "i": "l", "e": "c", "S": "5", "rn": "m", "m": "rn"}
_CYRILLIC: Final = str.maketrans("aeopcx", "аеорсх")


def _dice() -> random.Random:
    return random.Random(12)


def _some(text: str, part: float, hit: Callable[[str], bool], change: Callable[[str], str]) -> str:
    dice = _dice()
    return "".join(change(sign) if hit(sign) and dice.random() < part else sign for sign in text)


def lose_letters(part: float) -> Callable[[str], str]:
    """Return what leaves out this part of the letters."""
    return lambda text: _some(text, part, str.isalpha, lambda _: "")


def lose_ligatures(text: str) -> str:
    """Leave out every ligature, as a PDF without a letter table for them does."""
    return re.sub("|".join(_LIGATURES), "", text)


def read_cp1252_as_utf8(text: str) -> str:
    """What is not UTF-8 becomes the sign for what can't be read."""
    return text.encode("cp1252", errors="ignore").decode("utf-8", errors="replace")


def read_utf8_as_cp1252(text: str) -> str:
    """Every accent becomes two signs."""
    return text.encode("utf-8").decode("cp1252", errors="replace")


def read_cp850_as_cp1252(text: str) -> str:
    """A text from an old program, read as one from Windows."""
    return text.encode("cp850", errors="ignore").decode("cp1252", errors="replace")


def read_cp1252_as_cp850(text: str) -> str:
    """A text from Windows, read by an old program."""
    return text.encode("cp1252", errors="ignore").decode("cp850")


def shift_glyphs(by: int) -> Callable[[str], str]:
    """Return what moves every letter, as a PDF with a font that counts otherwise gives it."""
    return lambda text: "".join(
        chr(ord(sign) + by) if sign.isascii() and sign.isprintable() and sign != " " else sign for sign in text
    )


def glue_words(part: float) -> Callable[[str], str]:
    """Return what leaves out this part of the spaces."""
    return lambda text: _some(text, part, lambda sign: sign == " ", lambda _: "")


def space_letters(part: float) -> Callable[[str], str]:
    """Return what puts a space behind this part of the letters."""
    return lambda text: _some(text, part, str.isalpha, lambda sign: f"{sign} ")


def lose_hyphens(text: str) -> str:
    """Break the lines at 60 signs, in words too, and leave out the hyphen."""
    return "\n".join(
        "\n".join(line[start : start + 60] for start in range(0, len(line), 60)) for line in text.split("\n")
    )


def look_alike(part: float) -> Callable[[str], str]:
    """Return what reads this part of the letters as another that looks like it."""
    return lambda text: _some(text, part, _LOOKALIKES.__contains__, lambda sign: _LOOKALIKES[sign])


def lose_one_letter(letter: str) -> Callable[[str], str]:
    """Return what leaves out one letter everywhere."""
    return lambda text: text.replace(letter, "")


def mix_scripts(part: float) -> Callable[[str], str]:
    """Return what writes this part of some letters in Cyrillic."""
    return lambda text: _some(text, part, lambda sign: sign in "aeopcx", lambda sign: sign.translate(_CYRILLIC))


BESCHADIGINGEN: Final[dict[str, Callable[[str], str]]] = {
    "1 % van de letters kwijt": lose_letters(0.01),
    "3 % van de letters kwijt": lose_letters(0.03),
    "ligaturen kwijt": lose_ligatures,
    "cp1252 gelezen als utf-8": read_cp1252_as_utf8,
    "utf-8 gelezen als cp1252": read_utf8_as_cp1252,
    "cp850 gelezen als cp1252": read_cp850_as_cp1252,
    "cp1252 gelezen als cp850": read_cp1252_as_cp850,
    "letters één plaats verschoven": shift_glyphs(1),
    "letters drie plaatsen terug": shift_glyphs(-3),
    "5 % van de spaties kwijt": glue_words(0.05),
    "alle spaties kwijt": glue_words(1),
    "spaties in woorden (2 %)": space_letters(0.02),
    "spaties tussen alle letters": space_letters(1),
    "koppeltekens kwijt": lose_hyphens,
    "letters die op elkaar lijken (2 %)": look_alike(0.02),
    "de letter d ontbreekt": lose_one_letter("d"),
    "de letter k ontbreekt": lose_one_letter("k"),
    "twee schriften (1 %)": mix_scripts(0.01),
}
"""Each way to damage a text, by what it is."""
