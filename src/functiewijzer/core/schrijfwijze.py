"""How names and enumerations are written for readers and in file names, and titles read back from people."""

import re
import unicodedata
from collections.abc import Sequence
from datetime import date
from typing import Final


def readable(name: str) -> str:
    """Return a name of the method as readers know it: `grens_van_bereik` becomes `grens van bereik`."""
    return name.replace("_", " ")


def listed(items: Sequence[str], word: str = "en") -> str:
    """Return an enumeration with a word before the last: `a`, `a en b`, `a, b en c`."""
    return f" {word} ".join(filter(None, (", ".join(items[:-1]), *items[-1:])))


def fold_titel(titel: str) -> str:
    """Return a title as two are compared: capitals and spaces make no difference."""
    return " ".join(titel.casefold().split())


_LONGEST: Final = 60
"""The longest name in a file name; Windows refuses a whole path of more than 260 characters."""
_RESERVED: Final = re.compile(r"con|prn|aux|nul|com\d|lpt\d")


def slug_of(naam: str) -> str:
    """Return a name as a file name that every operating system accepts; `functie` where nothing of it is left."""
    plain = unicodedata.normalize("NFKD", naam).encode("ascii", "ignore").decode("ascii").casefold()
    slug = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:_LONGEST].strip("-")
    return f"functie-{slug}".rstrip("-") if not slug or _RESERVED.fullmatch(slug) else slug


_MAANDEN: Final = (
    *("januari", "februari", "maart", "april", "mei", "juni"),
    *("juli", "augustus", "september", "oktober", "november", "december"),
)


def dutch_date(day: date) -> str:
    """Return a date in words, like `14 maart 2026`; the locale of the computer has no say in it."""
    return f"{day.day} {_MAANDEN[day.month - 1]} {day.year}"


def shortened(tekst: str, limit: int = 120) -> str:
    """Return a text for people to see, cut where it is no title or name any more but a whole document."""
    return tekst if len(tekst) <= limit else f"{tekst[: limit - 1]}…"
