"""Signs that Word takes from a font of symbols, as characters."""

from typing import Final

_BULLET: Final = "•"
_PRIVATE: Final = range(0xF000, 0xF100)
_SIGNS: Final = {0x2D: "-", 0xB7: "•", 0xA7: "•", 0xA8: "•", 0x6E: "•", 0x76: "•", 0xD8: "•", 0xFC: "✓", 0xFE: "✓"}
_MATHS: Final = {0x2D: "-", 0xB7: "•", 0xA3: "≤", 0xB3: "≥", 0xB1: "±", 0xB4: "×", 0xAE: "→", 0xDE: "⇒", 0xB0: "°"}


def symbol(code: str, font: str) -> str:
    """Return the character for a code in hexadecimals and a font; what means nothing here stays as it is."""
    try:
        number = int(code[:6], 16)
    except ValueError:
        return ""
    if not 0 < number < 0xD800 and not 0xE000 <= number <= 0xFFFF:
        return "\ufffd"
    # Fonts of symbols put their signs at F000 and up; the last two figures tell which.
    known = _MATHS if font.casefold() == "symbol" else _SIGNS
    low = number - 0xF000 if number >= 0xF000 else number
    return known.get(low, chr(number)) if font else chr(number)


def as_sign(tekst: str) -> str:
    """Return a text; where it is only a sign of a font of symbols, by its private number, what that looks like.

    One that is not known is taken for the sign of a list: hardly any other stands alone.
    """
    if len(tekst) == 1 and ord(tekst) in _PRIVATE:
        return _SIGNS.get(ord(tekst) - _PRIVATE.start, _BULLET)
    return tekst
