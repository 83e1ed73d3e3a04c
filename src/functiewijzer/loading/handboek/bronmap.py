"""What stands in a folder of handbooks: the files to read in their order, and those that are passed over, by name."""

import re
from pathlib import Path
from typing import Final

from msgspec import Struct

from functiewijzer.loading.opslag.bestanden import Bestandsfout, reason_of

EINDES: Final = frozenset({".txt", ".md", ".markdown", ".docx", ".docm", ".dotx", ".dotm", ".pdf"})
"""How the names of handbooks end."""
_NUMBER: Final = re.compile(r"(\d+)")


class Bronmap(Struct, frozen=True):
    """The handbooks of a folder in natural order, and what else stands there."""

    handboeken: tuple[Path, ...]
    overgeslagen: tuple[Path, ...]


def look_in(folder: Path) -> Bronmap:
    """Return what stands in a folder, 2 before 10; hidden files and the locks of Word are left alone, unsaid.

    Folders in it are passed over. Raises Bestandsfout where the folder can't be read.
    """
    try:
        found = sorted((path for path in folder.iterdir() if not _is_hidden(path)), key=_natural)
        handboeken = [path for path in found if path.suffix.casefold() in EINDES and path.is_file()]
    except (OSError, ValueError) as error:
        raise Bestandsfout(f"de map {folder} is niet te lezen: {reason_of(error)}") from error
    return Bronmap(tuple(handboeken), tuple(path for path in found if path not in set(handboeken)))


def _is_hidden(path: Path) -> bool:
    return path.name.startswith((".", "~$"))


def _natural(path: Path) -> list[tuple[int, int, str]]:
    """Return the key by which people order names: numbers by their value."""
    parts = _NUMBER.split(path.name.casefold())
    return [(1, _as_int(part), part) if part.isdecimal() else (0, 0, part) for part in parts]


def _as_int(figures: str) -> int:
    return int(figures[:1000])
