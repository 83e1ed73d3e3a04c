"""File names from a handbook's own names: safe on every computer, each once, and never outside the folder."""

import re
import unicodedata
from typing import Final

LONGEST: Final = 60
"""The longest name of a file without its code; Windows refuses a whole path of more than 260 characters."""
_RESERVED: Final = re.compile(r"con|prn|aux|nul|com\d|lpt\d")


def slug_of(naam: str) -> str:
    """Return a name in small letters, digits and hyphens; `functie` where nothing of it is left."""
    plain = unicodedata.normalize("NFKD", naam).encode("ascii", "ignore").decode("ascii").casefold()
    slug = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:LONGEST].strip("-")
    return f"functie-{slug}".rstrip("-") if not slug or _RESERVED.fullmatch(slug) else slug


def pad_of(familie: str, familienaam: str, code: str, naam: str) -> str:
    """Return the path of a profile in its folder; unique, because its code is."""
    return f"{familie}-{slug_of(familienaam)}/{code}-{slug_of(naam)}.yaml"
