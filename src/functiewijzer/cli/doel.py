"""What an editing command is about: one profile, by its code or file, or all profiles of a folder."""

from pathlib import Path

from msgspec import Struct

from functiewijzer.cli.uitgang import Gebruiksfout
from functiewijzer.core.documentsoorten import declared_soort, soort_of
from functiewijzer.core.gelijkenis import did_you_mean
from functiewijzer.core.profielen.referentieprofiel import Referentieprofiel
from functiewijzer.loading.documenten import Document
from functiewijzer.loading.opslag.bestanden import Bestandsfout, is_same_file
from functiewijzer.loading.profielen.profielmap import Profielmap
from functiewijzer.loading.profielen.vinden import HUISBESTAND, find_home, find_profielmap, packaged_profielmap


class Doel(Struct, frozen=True):
    """The profiles that are meant, the folder they lie in, and whether that is all of it."""

    folder: Path
    documenten: tuple[Document, ...]
    is_map: bool


def find_doel(given: str, profielmap: Path | None) -> Doel:
    """Return what is meant by a folder, a file or a code; raises Gebruiksfout and Bestandsfout."""
    path = Path(given)
    if path.is_dir():
        folder = path if (path / HUISBESTAND).is_file() else find_home(path)
        if folder is None:
            raise Bestandsfout(f"{path} is geen profielmap: er is geen {HUISBESTAND}")
        require_own(folder)
        return Doel(folder, _profielen_in(path, folder), is_map=True)
    if path.is_file():
        folder = find_home(path) or find_profielmap(profielmap)
        found = tuple(d for d in _profielen_in(folder, folder) if is_same_file(Path(d.pad), path))
        if not found:
            raise Gebruiksfout(f"{path} is geen profiel van {folder}")
    else:
        folder = find_profielmap(profielmap)
        found = (_find_code(Profielmap(folder), given),)
    require_own(folder)
    return Doel(folder, found, is_map=False)


def require_own(folder: Path) -> None:
    """Refuse to change the profiles that come with the tool: an update would take the change away."""
    if is_same_file(folder, packaged_profielmap()):
        raise Gebruiksfout(f"{folder} hoort bij functiewijzer zelf. Maak een kopie, en werk daarin met --profielen MAP")


def _find_code(profielmap: Profielmap, code: str) -> Document:
    document = profielmap.document(code)
    if document is None:
        codes = tuple(profielmap.bibliotheek.profielen)
        raise Gebruiksfout(
            f"profiel '{code}' bestaat niet, en een map met die naam ook niet; {did_you_mean(code, codes)}"
        )
    return document


def _profielen_in(path: Path, folder: Path) -> tuple[Document, ...]:
    documenten = Profielmap(folder).lading.documenten
    inside = path.absolute()
    return tuple(d for d in documenten if _is_profiel(d) and Path(d.pad).absolute().is_relative_to(inside))


def _is_profiel(document: Document) -> bool:
    return declared_soort(document.yaml.data) is soort_of(Referentieprofiel)
