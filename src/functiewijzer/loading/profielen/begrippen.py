"""The glossary, docs/begrippen.md, as values: it comes with the tool and is read where it lies."""

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from msgspec import Struct

_ENTRY: Final = re.compile(r"^- \*\*(?P<woord>[^*]+)\*\*: (?P<betekenis>.+) → (?P<waar>.+)$", re.MULTILINE)


class Begrip(Struct, frozen=True):
    """A word of the field or of this tool: what it means, and where people meet it."""

    woord: str
    betekenis: str
    waar: str


def load_begrippen() -> Mapping[str, Begrip]:
    """Return the glossary by word, folded for comparing, in the order of the page; raises OSError where it is gone."""
    found = _ENTRY.finditer(_page().read_text(encoding="utf-8"))
    entries = (Begrip(*(item[key].replace("`", "") for key in ("woord", "betekenis", "waar"))) for item in found)
    return {entry.woord.casefold(): entry for entry in entries}


def _page() -> Path:
    """Return the page inside the wheel, or in the docs of a checkout."""
    package = Path(__file__).resolve().parents[2]
    inside = package / "gegevens" / "begrippen.md"
    return inside if inside.is_file() else package.parents[1] / "docs" / "begrippen.md"
