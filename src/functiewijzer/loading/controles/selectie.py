"""Which documents a user means by the paths given, each checked within the library it belongs to."""

import os
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from functiewijzer.core.bevinding import Bevinding
from functiewijzer.core.controles.dossier import check_dossier
from functiewijzer.core.controles.dossierproef import Dossierproef
from functiewijzer.core.dossiers.dossier import Dossier
from functiewijzer.core.dossiers.wijzigingen import has_changed
from functiewijzer.core.profielen.functiehuis import Functiehuis
from functiewijzer.core.profielen.referentieprofiel import Referentieprofiel
from functiewijzer.loading.controles.controleren import controleer
from functiewijzer.loading.documenten import Document, load_document
from functiewijzer.loading.dossiers.lezer import DossierOngeldig, fit_dossier
from functiewijzer.loading.opslag.bestanden import Bestandsfout
from functiewijzer.loading.profielen.vinden import (
    HUISBESTAND,
    Lading,
    find_profielmap,
    find_yaml,
    load_inside,
)


@dataclass(frozen=True, slots=True)
class Selectie:
    """The findings about the documents that were meant, and the text of each by its name."""

    teksten: Mapping[str, str]
    bevindingen: tuple[Bevinding, ...]


@dataclass(frozen=True, slots=True)
class _Gegeven:
    """A file that the user meant; `folder` is the folder by which it was named, None for a file by itself."""

    path: Path
    folder: Path | None

    def read(self) -> Document:
        """Read the file."""
        return load_document(self.path) if self.folder is None else load_inside(self.path, self.folder)


def select_documenten(paden: Iterable[Path], profielmap: Path | None) -> Selectie:
    """Check the files and folders given, or the whole profile folder where none are.

    A document belongs to the library of its nearest parent folder with a functiehuis.yaml, else to the profile
    folder; only its own findings are returned. Raises Bestandsfout where there is no profile folder.
    """
    homes: dict[Path, list[_Gegeven]] = {}
    for given in _given(tuple(paden) or (find_profielmap(profielmap),)):
        homes.setdefault(_home(given.path) or find_profielmap(profielmap), []).append(given)
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
            found = tuple(find_yaml(path))
            if not found:
                raise Bestandsfout(f"in {path} staat geen YAML-bestand om te controleren")
            yield from (_Gegeven(inner, path) for inner in found)
        else:
            yield _Gegeven(path, None)


def _home(path: Path) -> Path | None:
    return next((folder for folder in path.absolute().parents if (folder / HUISBESTAND).is_file()), None)


def _check(home: Path, files: list[_Gegeven]) -> Iterator[tuple[Document, tuple[Bevinding, ...]]]:
    """Yield each given document with its findings: those of the library together, then dossiers one by one."""
    dossiers = [given for given in files if _says_dossier(given.path)]
    documenten = [given.read() for given in files if given not in dossiers]
    lading = Lading(home, (*documenten, *_rest_of_library(home, documenten)))
    by_pad: defaultdict[str, list[Bevinding]] = defaultdict(list)
    for bevinding in controleer(lading):
        by_pad[bevinding.vindplaats.pad].append(bevinding)
    keurder = _Dossierkeurder.of(lading)
    for document in documenten:
        yield document, (*by_pad[document.pad], *keurder.check(document))
    for given in dossiers:
        document = given.read()
        yield document, (*document.bevindingen, *keurder.check(document))


def _says_dossier(path: Path) -> bool:
    """Tell by its first lines whether a file says to be a dossier: then it need not be kept with the library."""
    try:
        with path.open("rb") as stream:
            return re.search(rb"^soort: *indeling *\r?$", stream.read(1_000), re.MULTILINE) is not None
    except OSError:
        return False


def _rest_of_library(home: Path, given: list[Document]) -> Iterator[Document]:
    """Yield the documents of the library that no given document takes the place of, by file or by code."""
    files = {os.path.realpath(document.pad) for document in given}
    identities = {identity for document in given if (identity := _identity(document)) is not None}
    for path in find_yaml(home):
        if os.path.realpath(path) not in files:
            document = load_inside(path, home)
            if _identity(document) not in identities:
                yield document


def _identity(document: Document) -> tuple[str, str] | None:
    """Return what makes a document the same as another one: its soort and the code it is about."""
    data = document.yaml.data
    if not isinstance(data, dict) or str(data.get("soort")) not in {"functiehuis", "profiel", "voorbeelden"}:
        return None
    return str(data["soort"]), str(data.get("code", data.get("profiel", "")))


@dataclass(frozen=True, slots=True)
class _Dossierkeurder:
    """Checks dossiers against one library."""

    profielen: Mapping[str, Referentieprofiel]
    huis: Functiehuis | None

    @classmethod
    def of(cls, lading: Lading) -> Self:
        profielen = {profiel.code: profiel for profiel in lading.of_kind(Referentieprofiel).values()}
        return cls(profielen, next(iter(lading.of_kind(Functiehuis).values()), None))

    def check(self, document: Document) -> tuple[Bevinding, ...]:
        """Return what is wrong with answers and record; answers to another edition are a record of then."""
        dossier = document.waarde
        if not isinstance(dossier, Dossier):
            return ()
        profiel = self.profielen.get(dossier.profiel or "")
        found = document.place(check_dossier(self._proef(dossier, profiel)))
        is_of_then = profiel is not None and dossier.is_vastgelegd and has_changed(dossier, profiel)
        # A combination job rests on the dossiers of its parts: it has no profile or answers of its own.
        if is_of_then or dossier.combinatie is not None:
            return found
        try:
            fit_dossier(document, dossier, self.profielen)
        except DossierOngeldig as error:
            return (*error.bevindingen, *found)
        return found

    def _proef(self, dossier: Dossier, profiel: Referentieprofiel | None) -> Dossierproef:
        if self.huis is None:
            return Dossierproef(dossier, profiel, None, ())
        drempels = None if profiel is None else self.huis.drempels.with_afwijking(profiel.drempels)
        return Dossierproef(dossier, profiel, drempels, self.huis.functiegroepen)
