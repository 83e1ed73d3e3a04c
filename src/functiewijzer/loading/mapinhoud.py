"""What stands in a folder of YAML files: walked in order, with what can't be read named and never waited for."""

import os
import re
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

from functiewijzer.core.documentsoorten import soort_of
from functiewijzer.core.schema import Model, Omgeving
from functiewijzer.loading.documenten import Document, load_document, unreadable
from functiewijzer.loading.opslag.bestanden import Bestandsfout, reason_of

M = TypeVar("M", bound=Model)


def walk_yaml(folder: Path) -> Iterator[Path | Document]:
    """Yield the YAML files below a folder in the order of their paths, and a document for what was passed over.

    That is a link to a folder, and a folder that can't be read; hidden files and folders are left alone, unsaid.
    Raises Bestandsfout where the folder itself can't be read.
    """
    refused: list[OSError] = []

    def refuse(error: OSError) -> None:
        if Path(error.filename) == folder:
            raise Bestandsfout(f"de map {folder} is niet te lezen: {reason_of(error)}") from error
        refused.append(error)

    for root, folders, files in os.walk(folder, onerror=refuse):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        yield from (_link(path) for name in folders if (path := Path(root, name)).is_symlink())
        yield from (Path(root, name) for name in sorted(files) if is_yaml(name))
    yield from map(_closed, refused)


def find_yaml(folder: Path) -> Iterator[Path]:
    """Yield the YAML files below a folder, without what was passed over; raises Bestandsfout as `walk_yaml`."""
    return (found for found in walk_yaml(folder) if isinstance(found, Path))


def is_yaml(name: str) -> bool:
    """Tell by its name whether a file is a YAML file that is not hidden."""
    return name.lower().endswith((".yaml", ".yml")) and not name.startswith(".")


def read_found(found: Path | Document, folder: Path, omgeving: Omgeving | None = None) -> Document:
    """Return what `walk_yaml` found as a document."""
    return found if isinstance(found, Document) else load_inside(found, folder, omgeving)


def load_inside(path: Path, folder: Path, omgeving: Omgeving | None = None) -> Document:
    """Read a file of a folder; a symlink that leads out of it, or what is no file, is a finding, not a document.

    The folder is its library too, unless it belongs to another one.
    """
    if path.is_symlink() and not Path(os.path.realpath(path)).is_relative_to(os.path.realpath(folder)):
        return unreadable(
            path,
            "FW014",
            "een snelkoppeling die buiten de map wijst",
            "Zet het bestand zelf in de map.",
        )
    if _is_special(path):
        return unreadable(path, "FW001", "dit is geen gewoon bestand", "Haal het weg, of geef het een andere naam.")
    return load_document(path, omgeving=omgeving or Mapomgeving(folder))


class Mapomgeving:
    """A folder as the omgeving of what is read there: a document that others lean on is read when the first asks."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._found: dict[type[Model], Model | None] = {}

    def __call__(self, model: type[M], /) -> M | None:
        """Return the single document of a kind; None where it is not there or not sound."""
        if model not in self._found:
            # A document that leans on itself finds nothing.
            self._found[model] = None
            self._found[model] = self._read(self._folder / (soort_of(model).plaats.bestand or ""))
        found = self._found[model]
        return found if isinstance(found, model) else None

    def _read(self, path: Path) -> Model | None:
        return load_inside(path, self._folder, self).waarde if path.exists() else None


def read_start(path: Path, size: int) -> bytes:
    """Return the first bytes of a file to look at; nothing where it can't be read or is no file.

    A pipe is not opened: what comes through it comes once, and it may have nothing to say.
    """
    try:
        if not path.is_file():
            return b""
        with path.open("rb") as stream:
            return stream.read(size)
    except (OSError, ValueError):
        return b""


def line_of(key: str, value: str) -> re.Pattern[bytes]:
    """Return what finds a key on a line of its own, as authors write it: quoted or not, with or without a comment.

    `value` is a pattern for what stands there.
    """
    return re.compile(rf"^{key}: *[\"']?{value}[\"']? *(?:#.*)?\r?$".encode(), re.MULTILINE)


def _is_special(path: Path) -> bool:
    """Tell a pipe, socket or device from a file: reading one could wait for ever."""
    try:
        return not stat.S_ISREG(path.stat().st_mode)
    except (OSError, ValueError):
        return False


def _link(path: Path) -> Document:
    fact, hint = "een snelkoppeling naar een map", "Wat daarin staat, is niet meegenomen. Noem die map apart."
    return unreadable(path, "FW015", fact, hint)


def _closed(error: OSError) -> Document:
    fact = f"de map is niet te lezen: {reason_of(error)}"
    return unreadable(Path(error.filename), "FW001", fact, "Wat daarin staat, is niet meegenomen.")
