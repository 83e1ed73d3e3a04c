"""Findings of a profile folder as it would be with some of its files changed, before anything is written."""

from collections import defaultdict
from collections.abc import Mapping
from pathlib import Path

from functiewijzer.core.bevinding import Bevinding
from functiewijzer.loading.controles.controleren import controleer
from functiewijzer.loading.documenten import Document, make_document
from functiewijzer.loading.mapinhoud import Mapomgeving, read_found, walk_yaml
from functiewijzer.loading.profielen.vinden import Lading
from functiewijzer.loading.yaml.document import parse_yaml


def check_as_changed(folder: Path, teksten: Mapping[Path, str]) -> dict[str, tuple[Bevinding, ...]]:
    """Return the findings by the name of each file; `teksten` are the files that would have another text."""
    omgeving = Mapomgeving(folder)
    documenten: list[Document] = []
    for found in walk_yaml(folder):
        tekst = teksten.get(found) if isinstance(found, Path) else None
        if tekst is None:
            documenten.append(read_found(found, folder, omgeving))
        else:
            changed = Document(str(found), tekst, parse_yaml(tekst), None, bevindingen=())
            documenten.append(make_document(changed, omgeving=omgeving))
    by_pad: defaultdict[str, list[Bevinding]] = defaultdict(list)
    for bevinding in controleer(Lading(folder, tuple(documenten))):
        by_pad[bevinding.vindplaats.pad].append(bevinding)
    return {document.pad: tuple(by_pad[document.pad]) for document in documenten}
