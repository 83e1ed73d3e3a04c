"""Foreign text made visible: what a terminal or a page would act on is shown as typed."""

import re
from typing import Final

_UNSAFE: Final = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\u061c\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2060-\u2069\ufeff\ufffe\uffff]"
)


def visible(text: str) -> str:
    r"""Return the text with control characters, lone surrogates and direction marks written out, like `\x1b`.

    Line feeds and tabs stay.
    """
    return _UNSAFE.sub(_written_out, text)


def visible_line(text: str) -> str:
    """Return the text visible and on one line."""
    return " ".join(visible(text).split())


def clean_line(text: str) -> str:
    """Return typed text fit to store: one line, without lone surrogates, which no file can carry."""
    return " ".join(text.encode("utf-8", "replace").decode("utf-8").split())


def _written_out(match: re.Match[str]) -> str:
    number = ord(match.group())
    return f"\\x{number:02x}" if number < 0x100 else f"\\u{number:04x}"
