"""A folder of dossiers: read one by one, with what can't be read named and never in the way of the rest."""

import re
import stat
from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path
from typing import Final

from msgspec import Struct

from functiewijzer.core.bevinding import Bevinding
from functiewijzer.core.documentsoorten import declared_soort, soort_of
from functiewijzer.core.dossiers.dossier import Dossier
from functiewijzer.core.profielen.vingerafdruk import vingerafdruk
from functiewijzer.loading.documenten import Document, load_document
from functiewijzer.loading.mapinhoud import is_yaml, line_of, load_inside, read_found, read_start, walk_yaml
from functiewijzer.loading.opslag.bestanden import Bestandsfout, is_same_file, reason_of
from functiewijzer.loading.yaml.bestand import MAX_BYTES

MAX_NEIGHBOURS: Final = 100


class Dossierbestand(Struct, frozen=True):
    """One file of the folder: its name as the user knows it, the dossier, or what keeps it from being one."""

    pad: str
    dossier: Dossier | None
    bevindingen: tuple[Bevinding, ...]


def load_dossiers(folder: Path) -> Iterator[Dossierbestand]:
    """Yield the dossiers below a folder in the order of their paths, and every file or folder that can't be read.

    Hidden files and folders, and YAML files of another soort, are left alone. Nothing is kept, so that a folder of
    any size fits. Raises Bestandsfout where there is no such folder, or it is no folder.
    """
    _require_folder(folder)
    documents = (read_found(found, folder) for found in walk_yaml(folder))
    return (_as_dossier(document) for document in documents if _is_meant(document))


def load_each(paths: Iterable[Path]) -> Iterator[Dossierbestand]:
    """Yield the dossiers of files and folders in the order in which they are named; a file is one whatever it says."""
    for path in paths:
        if path.is_dir():
            yield from load_dossiers(path)
        else:
            yield _as_dossier(load_document(path, soort=soort_of(Dossier)))


def load_neighbours(path: Path, profiel: str) -> Iterator[tuple[str, Dossier]]:
    """Yield the records beside a file that are about the same profile, by their names; at most MAX_NEIGHBOURS.

    Of the others only the bytes are looked at, so that a folder with thousands of them costs little.
    """
    line = line_of("profiel", re.escape(profiel))
    beside = sorted(other for other in path.parent.iterdir() if is_yaml(other.name))
    likely = (other for other in beside if line.search(read_start(other, MAX_BYTES)) and not is_same_file(other, path))
    for other in islice(likely, MAX_NEIGHBOURS):
        document = load_inside(other, path.parent)
        if isinstance(document.waarde, Dossier):
            yield other.name, document.waarde


def load_bronnen(path: Path, dossier: Dossier) -> dict[str, str]:
    """Return the fingerprints of the dossiers that a combination names and that stand beside its file, by those names.

    A name that leads out of the folder is not followed.
    """
    delen = dossier.combinatie.delen if dossier.combinatie is not None else ()
    found: dict[str, str] = {}
    for deel in delen:
        other = path.parent / deel.dossier
        is_beside = Path(deel.dossier).name == deel.dossier and is_yaml(deel.dossier)
        if is_beside and other.is_file():
            read = load_inside(other, path.parent).waarde
            if isinstance(read, Dossier):
                found[deel.dossier] = vingerafdruk(read)
    return found


def _require_folder(folder: Path) -> None:
    try:
        is_folder = stat.S_ISDIR(folder.stat().st_mode)
    except FileNotFoundError:
        raise Bestandsfout(f"de map {folder} bestaat niet; geef een map met dossiers") from None
    except (OSError, ValueError) as error:
        raise Bestandsfout(f"de map {folder} is niet te lezen: {reason_of(error)}") from error
    if not is_folder:
        raise Bestandsfout(f"{folder} is een bestand; geef de map waarin de dossiers staan")


def _is_meant(document: Document) -> bool:
    data = document.yaml.data
    return (document.waarde is None and not _is_other(data)) or isinstance(document.waarde, Dossier)


def _is_other(data: object) -> bool:
    """Tell a document that says itself to be something else; a soort that nobody knows may be a dossier's, mistyped."""
    soort = declared_soort(data)
    return soort is not None and soort is not soort_of(Dossier)


def _as_dossier(document: Document) -> Dossierbestand:
    dossier = document.waarde if isinstance(document.waarde, Dossier) else None
    # What is only odd about a text is for `valideer`; here stands what keeps a file from being read.
    return Dossierbestand(document.pad, dossier, document.bevindingen if dossier is None else ())
