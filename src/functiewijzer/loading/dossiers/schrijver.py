"""Dossiers on file, written: one writer for answers files, saved gesprekken and records, and the names they get."""

from pathlib import Path
from typing import Any, Final

from functiewijzer.core.dossiers.dossier import Dossier
from functiewijzer.core.indeling.methode import EERSTE, exists_in
from functiewijzer.core.indeling.stappen import find_start
from functiewijzer.core.schrijfwijze import slug_of
from functiewijzer.loading.opslag.bestanden import write_atomically
from functiewijzer.loading.yaml.schrijver import dump_yaml, filled_in

EXTENSION: Final = ".indeling.yaml"


def write_dossier(path: Path, dossier: Dossier) -> None:
    """Write a dossier whole and atomically; raises Bestandsfout."""
    write_atomically(path, dump_dossier(dossier).encode("utf-8"))


def dump_dossier(dossier: Dossier) -> str:
    """Return a dossier as YAML that reads back to the same value, in the order of the schema."""
    data = dossier.model_dump(mode="json", by_alias=True, exclude_none=True)
    # A question that stands there without an answer is open, and stays there.
    data["antwoorden"] = {vraag: antwoord or None for vraag, antwoord in data["antwoorden"].items()}
    start = find_start(dossier.stappen)
    nummer = EERSTE.nummer if start is None else start.methode
    data["stappen"] = [_of_edition(stap, nummer) for stap in data["stappen"]]
    return dump_yaml(filled_in(data))


def _of_edition(stap: dict[str, Any], nummer: int) -> dict[str, Any]:
    """Return a stap without what an edition of the method does not know; the first does not even name itself."""
    return {key: value for key, value in stap.items() if exists_in(nummer, key, stap["soort"])}


def default_path(folder: Path, titel: str) -> Path:
    """Return a free file name for a title: never one that exists."""
    stem = slug_of(titel)
    candidates = (folder / f"{stem}{suffix}{EXTENSION}" for suffix in ("", *(f"-{n}" for n in range(2, 10_000))))
    return next(path for path in candidates if not path.exists() and not path.is_symlink())
