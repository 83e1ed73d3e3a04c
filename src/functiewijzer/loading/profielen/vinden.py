"""The profile folder: found, and its files read."""

import os
from collections.abc import Collection, Iterator, Mapping
from pathlib import Path
from typing import Final, TypeVar

from msgspec import Struct

from functiewijzer.core.bevinding import Bevinding
from functiewijzer.core.documentsoort import Documentsoort
from functiewijzer.core.documentsoorten import SOORTEN, soort_of
from functiewijzer.core.profielen.functiehuis import Functiehuis
from functiewijzer.core.schema import Model, Omgeving
from functiewijzer.loading.documenten import Document
from functiewijzer.loading.mapinhoud import Mapomgeving, find_yaml, read_found, walk_yaml
from functiewijzer.loading.opslag.bestanden import Bestandsfout

VARIABLE: Final = "FUNCTIEWIJZER_PROFIELEN"
HUISBESTAND: Final = soort_of(Functiehuis).plaats.bestand or ""
"""What makes a folder a profile folder."""

VOOR_INDELEN: Final = tuple(soort for soort in SOORTEN if soort.voor_indelen)
"""The kinds that grading needs."""

M = TypeVar("M", bound=Model)


class ProfielNietBruikbaar(Exception):
    """A profile, or the functiehuis, that can't be used; carries the findings that say why (exit code 1)."""

    def __init__(self, bericht: str, bevindingen: tuple[Bevinding, ...]) -> None:
        super().__init__(bericht)
        self.bevindingen = bevindingen


class Lading(Struct, frozen=True):
    """YAML documents of one profile folder, in the order of their names."""

    map: Path
    documenten: tuple[Document, ...]

    def of(self, model: type[M]) -> Mapping[str, M]:
        """Return the documents of one kind by the name of their file."""
        return {d.pad: d.waarde for d in self.documenten if isinstance(d.waarde, model)}

    @property
    def bevindingen(self) -> tuple[Bevinding, ...]:
        """What was found while reading: files, YAML and shape."""
        return tuple(bevinding for document in self.documenten for bevinding in document.bevindingen)


def find_home(path: Path) -> Path | None:
    """Return the profile folder in which a file lies: the nearest around it, if any."""
    return next((folder for folder in path.absolute().parents if (folder / HUISBESTAND).is_file()), None)


def find_profielmap(given: Path | None) -> Path:
    """Return the profile folder: as given, else from the environment, else ./profielen, else the packaged copy.

    Raises Bestandsfout where the folder that was named does not exist.
    """
    named = find_named_profielmap(given)
    if named is not None:
        return named
    here = Path("profielen")
    return here if (here / HUISBESTAND).is_file() else packaged_profielmap()


def find_named_profielmap(given: Path | None) -> Path | None:
    """Return the profile folder that the user named, as given or in the environment; raises as `find_profielmap`."""
    named = given or (Path(os.environ[VARIABLE]) if os.environ.get(VARIABLE) else None)
    if named is not None and not named.is_dir():
        raise Bestandsfout(f"de profielmap {named} bestaat niet; geef een map met een {HUISBESTAND} erin")
    return named


def packaged_profielmap() -> Path:
    """Return the profiles that come with the tool: inside the wheel, or at the root of a checkout."""
    package = Path(__file__).resolve().parents[2]
    inside = package / "profielen"
    return inside if inside.is_dir() else package.parent.parent / "profielen"


def load_lading(
    folder: Path, soorten: Collection[Documentsoort] = VOOR_INDELEN, omgeving: Omgeving | None = None
) -> Lading:
    """Read the documents of some kinds below a folder: those that grading needs, unless others are asked for."""
    return Lading(folder, tuple(read_documenten(folder, soorten, omgeving)))


def read_documenten(
    folder: Path, soorten: Collection[Documentsoort] = VOOR_INDELEN, omgeving: Omgeving | None = None
) -> Iterator[Document]:
    """Yield the documents of some kinds below a folder, and what was passed over there, one by one."""
    around = omgeving or Mapomgeving(folder)
    return (read_found(found, folder, around) for found in walk_yaml(folder) if _may_be(found, folder, soorten))


def find_documenten(folder: Path, soorten: Collection[Documentsoort] = VOOR_INDELEN) -> Iterator[Path]:
    """Yield the YAML files below a folder but those that tell by their place to be of another kind than asked for."""
    return (path for path in find_yaml(folder) if _may_be(path, folder, soorten))


def _may_be(found: Path | Document, folder: Path, soorten: Collection[Documentsoort]) -> bool:
    if isinstance(found, Document):
        return True
    pad = found.relative_to(folder).as_posix()
    claims = [soort for soort in SOORTEN if soort.plaats.claims(pad)]
    if not claims:
        return any(not soort.plaats.is_own for soort in soorten)
    return any(soort in soorten for soort in claims)
