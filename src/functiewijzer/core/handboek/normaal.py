"""The matching form of a text: what two writings of one heading have in common. What is kept is never this form."""

import re
import unicodedata
from typing import Final

_STREEPJES: Final = str.maketrans(dict.fromkeys("‐‑‒–—−", "-") | {"\u00ad": None, "\u200b": None, "\ufeff": None})
_LIGATUREN: Final = {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"}
_ONZICHTBAAR: Final = re.compile("[\u00ad\u200b\ufeffﬀ-ﬆ]")
_GETAL: Final = re.compile(r"\d+")
_WOORD: Final = re.compile(r"[^\W_]+")
_NUMMERING: Final = re.compile(
    r"(?:(?:\d{1,2}(?:[.\-]\d{1,2}){0,3}[.)]?|[a-z][.)]|[ivx]{1,4}[.)]|[a-z](?:\.[0-9ivx]{1,4}){1,3}\.?)\s+)(?=[^\W\d_])"
)
_TEKEN_VOORAF: Final = re.compile(r"^[-*•·▪■●○◦–>]\s+")


def normalised(text: str) -> str:
    """Return a text without differences that only the typesetter made: case, ligatures, accents, kinds of hyphen."""
    if text.isascii():
        return " ".join(text.casefold().split())
    plain = unicodedata.normalize("NFKD", text.translate(_STREEPJES))
    return " ".join("".join(letter for letter in plain if not unicodedata.combining(letter)).casefold().split())


def heading_form(text: str) -> str:
    """Return the form in which a heading is looked up: no number or sign before it, no colon behind it."""
    form = _TEKEN_VOORAF.sub("", normalised(text)).strip(" :.|")
    numbered = _NUMMERING.match(form)
    return form[numbered.end() :] if numbered else form


def masked(text: str) -> str:
    """Return a text in which every number is alike: two page headers differ in the number of the page alone."""
    return _GETAL.sub("#", normalised(text))


def letters(text: str) -> str:
    """Return the letters and digits of a text, sorted: joining lines and taking a hyphen away changes none."""
    if not text.isascii():
        text = unicodedata.normalize("NFKD", text)
    return "".join(sorted(filter(str.isalnum, text.casefold())))


def words(text: str) -> tuple[str, ...]:
    """Return the words of a text in their matching form."""
    return tuple(_WOORD.findall(normalised(text)))


def has_words(text: str) -> bool:
    """Tell whether a text says anything: a ruled line or an empty cell does not."""
    return any(map(str.isalnum, text))


def typeset(text: str) -> str:
    """Return a text with its ligatures written as letters, and without the marks that are never seen."""
    if not _ONZICHTBAAR.search(text):
        return text
    return _ONZICHTBAAR.sub(lambda found: _LIGATUREN.get(found[0], ""), text)


def ends_as_sentence(text: str) -> bool:
    """Tell whether a text ends as a sentence or a label does, so that what follows begins something new."""
    return text.rstrip("\"'’”)*_ ").endswith((".", "!", "?", ":", ";", "…"))
