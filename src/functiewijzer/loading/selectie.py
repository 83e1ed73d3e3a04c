"""Which documents a user means by the paths given, each checked within the library it belongs to."""

import os
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from functiewijzer.core.bevinding import Bevinding
from functiewijzer.core.controles.dossier import Dossierproef, check_dossier
from functiewijzer.core.dossier import Dossier
from functiewijzer.core.functiehuis import Functiehuis
from functiewijzer.core.referentieprofiel import Referentieprofiel
from functiewijzer.core.wijzigingen import carry_over, has_changed
from functiewijzer.loading.antwoorden import AntwoordenOngeldig, check_against
from functiewijzer.loading.bestanden import Bestandsfout
from functiewijzer.loading.controleren import controleer
from functiewijzer.loading.documenten import Document, load_document
from functiewijzer.loading.profielen import (
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


def select_documenten(paden: Iterable[Path], profielmap: Path | None) -> Selectie:
    """Check the files and folders given, or the whole profile folder where none are.

    A document belongs to the library of its nearest parent folder with a functiehuis.yaml, else to the profile
    folder; only its own findings are returned. Raises Bestandsfout where there is no profile folder.
    """
    homes: dict[Path, list[Document]] = {}
    for document in _given(tuple(paden) or (find_profielmap(profielmap),)):
        homes.setdefault(_home(Path(document.pad)) or find_profielmap(profielmap), []).append(document)
    found = {bevinding for home, documenten in homes.items() for bevinding in _check(home, documenten)}
    teksten = {document.pad: document.tekst for documenten in homes.values() for document in documenten}
    return Selectie(teksten, tuple(sorted(found, key=lambda b: (b.vindplaats, b.code, b.bericht))))


def _given(paden: Iterable[Path]) -> Iterator[Document]:
    for path in paden:
        if path.is_dir():
            found = tuple(find_yaml(path))
            if not found:
                raise Bestandsfout(f"in {path} staat geen YAML-bestand om te controleren")
            yield from (load_inside(inner, path) for inner in found)
        else:
            yield load_document(path)


def _home(path: Path) -> Path | None:
    return next((folder for folder in path.absolute().parents if (folder / HUISBESTAND).is_file()), None)


def _check(home: Path, given: list[Document]) -> Iterator[Bevinding]:
    """Yield the findings of the given documents, with the rest of the library around them."""
    lading = Lading(home, (*given, *_rest_of_library(home, given)))
    names = {document.pad for document in given}
    yield from (bevinding for bevinding in controleer(lading) if bevinding.vindplaats.pad in names)
    for document in given:
        if isinstance(document.waarde, Dossier):
            yield from _check_dossier(document, document.waarde, lading)


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


def _check_dossier(document: Document, dossier: Dossier, lading: Lading) -> Iterator[Bevinding]:
    """Yield what is wrong with the answers, and with the record; answers to another edition are a record of then."""
    profielen = {profiel.code: profiel for profiel in lading.of_kind(Referentieprofiel).values()}
    profiel = profielen.get(dossier.profiel or "")
    carried = dossier if profiel is None else carry_over(dossier, profiel)[0]
    is_of_then = profiel is not None and dossier.is_vastgelegd and has_changed(dossier, profiel)
    # A combination job rests on the dossiers of its parts: it has no profile or answers of its own.
    if not is_of_then and dossier.combinatie is None:
        try:
            check_against(document, carried, profielen)
        except AntwoordenOngeldig as error:
            yield from error.bevindingen
    huizen = (huis.functiegroepen for huis in lading.of_kind(Functiehuis).values())
    yield from document.place(check_dossier(Dossierproef(dossier, profiel, next(huizen, ()))))
