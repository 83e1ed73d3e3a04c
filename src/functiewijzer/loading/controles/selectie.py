"""Which documents a user means by the paths given, each checked within the library it belongs to."""

import os
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from msgspec import Struct

from functiewijzer.core.bevinding import Bevinding
from functiewijzer.core.controles.keuring import check_document
from functiewijzer.core.controles.verzameling import Verzameling
from functiewijzer.core.documentsoorten import SOORTEN, soort_of
from functiewijzer.core.schema import Omgeving
from functiewijzer.loading.controles.controleren import collect, controleer, identity_of
from functiewijzer.loading.documenten import Document, load_document
from functiewijzer.loading.mapinhoud import Mapomgeving, find_yaml, load_inside, read_found, read_start, walk_yaml
from functiewijzer.loading.opslag.bestanden import Bestandsfout
from functiewijzer.loading.profielen.vinden import Lading, find_home, find_named_profielmap, find_profielmap


class Selectie(Struct, frozen=True):
    """The findings about the documents that were meant, and the text of each by its name."""

    teksten: Mapping[str, str]
    bevindingen: tuple[Bevinding, ...]


class _Gegeven(Struct, frozen=True):
    """A file that the user meant; `folder` is the folder by which it was named, None for a file by itself."""

    found: Path | Document
    folder: Path | None

    @property
    def path(self) -> Path:
        """The file itself."""
        return Path(self.found.pad) if isinstance(self.found, Document) else self.found

    def read(self, omgeving: Omgeving) -> Document:
        """Read the file as one of a library."""
        if self.folder is None:
            return load_document(self.path, omgeving=omgeving)
        return read_found(self.found, self.folder, omgeving)


def select_documenten(paden: Iterable[Path], profielmap: Path | None) -> Selectie:
    """Check the files and folders given, or the whole profile folder where none are.

    A document belongs to the library of its nearest parent folder with a functiehuis.yaml, else to the profile
    folder; only its own findings are returned. A folder of profiles without a functiehuis borrows none, unless one was
    named. Raises Bestandsfout where there is no profile folder.
    """
    homes: dict[Path, list[_Gegeven]] = {}
    for given in _given(tuple(paden) or (find_profielmap(profielmap),)):
        homes.setdefault(_home(given, profielmap), []).append(given)
    teksten: dict[str, str] = {}
    found: set[Bevinding] = set()
    for home, files in homes.items():
        for document, bevindingen in _check(home, files):
            found.update(bevindingen)
            # A text is shown with what was found in it; of thousands of sound files none is kept.
            teksten[document.pad] = document.tekst if bevindingen else ""
    return Selectie(teksten, tuple(sorted(found, key=lambda b: (b.vindplaats, b.code, b.bericht))))


def _given(paden: Iterable[Path]) -> Iterator[_Gegeven]:
    for path in paden:
        if path.is_dir():
            found = tuple(walk_yaml(path))
            if not found:
                raise Bestandsfout(f"in {path} staat geen YAML-bestand om te controleren")
            yield from (_Gegeven(inner, path) for inner in found)
        else:
            yield _Gegeven(path, None)


def _home(given: _Gegeven, profielmap: Path | None) -> Path:
    home = find_home(given.path) or find_named_profielmap(profielmap)
    if home is None and given.folder is not None and _says(given.path, in_profielmap=True):
        # A profile folder that lacks its house: with another one, its groups would seem to be checked.
        return given.folder
    return home or find_profielmap(None)


def _check(home: Path, files: list[_Gegeven]) -> Iterator[tuple[Document, tuple[Bevinding, ...]]]:
    """Yield each given document with its findings: those of the library together, then the user's own one by one."""
    omgeving = Mapomgeving(home)
    own: list[_Gegeven] = []
    documenten: list[Document] = []
    for given in files:
        if _says(given.path, in_profielmap=False):
            own.append(given)
        else:
            documenten.append(given.read(omgeving))
    lading = Lading(home, (*documenten, *_rest_of_library(home, documenten, omgeving)))
    verzameling = collect(lading)
    by_pad: defaultdict[str, list[Bevinding]] = defaultdict(list)
    for bevinding in controleer(lading, verzameling):
        by_pad[bevinding.vindplaats.pad].append(bevinding)
    for document in documenten:
        yield document, (*by_pad[document.pad], *_check_own(document, verzameling))
    for given in own:
        document = given.read(omgeving)
        yield document, (*document.bevindingen, *_check_own(document, verzameling))


def _says(path: Path, *, in_profielmap: bool) -> bool:
    """Tell by its first lines whether a file says to live in a profile folder, or with its user.

    One that lives with its user need not be kept with the library.
    """
    names = "|".join(soort.soort for soort in SOORTEN if soort.plaats.in_profielmap is in_profielmap)
    line = rb"^(?:\xef\xbb\xbf)?soort: *[\"']?(%b)[\"']? *(#.*)?\r?$" % names.encode()
    return re.search(line, read_start(path, 1_000), re.MULTILINE) is not None


def _check_own(document: Document, verzameling: Verzameling) -> tuple[Bevinding, ...]:
    """Return what is wrong with a document that lives with its user; nothing for those of the library."""
    if document.waarde is None or soort_of(type(document.waarde)).plaats.in_profielmap:
        return ()
    return document.place(check_document(document.waarde, verzameling))


def _rest_of_library(home: Path, given: list[Document], omgeving: Omgeving) -> Iterator[Document]:
    """Yield the documents of the library that no given document takes the place of, by file or by what it is about."""
    files = {os.path.realpath(document.pad) for document in given}
    identities = {identity for document in given if (identity := identity_of(document)) is not None}
    for path in find_yaml(home):
        if os.path.realpath(path) not in files:
            document = load_inside(path, home, omgeving)
            if identity_of(document) not in identities:
                yield document
