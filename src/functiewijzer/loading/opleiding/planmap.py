"""Plans of files and folders: read one by one, with what can't be read named and never in the way of the rest."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from msgspec import Struct

from functiewijzer.core.bevinding import Bevinding
from functiewijzer.core.documentsoorten import declared_soort, soort_of
from functiewijzer.core.opleiding.opleidingsplan import Opleidingsplan
from functiewijzer.loading.documenten import Document, load_document
from functiewijzer.loading.mapinhoud import read_found, walk_yaml


class Planbestand(Struct, frozen=True):
    """One file: its name as the user knows it, the plan, or what keeps it from being one."""

    pad: str
    plan: Opleidingsplan | None
    bevindingen: tuple[Bevinding, ...]


def load_plannen(paden: Iterable[Path]) -> Iterator[Planbestand]:
    """Yield the plans of files and folders; a file that is named is one whatever it says.

    In a folder hidden files and YAML files of another soort are left alone. Raises Bestandsfout where a folder can't
    be read.
    """
    for path in paden:
        if path.is_dir():
            documents = (read_found(found, path) for found in walk_yaml(path))
            yield from (_as_plan(document) for document in documents if not _is_other(document))
        else:
            yield _as_plan(load_document(path, soort=soort_of(Opleidingsplan)))


def _is_other(document: Document) -> bool:
    soort = declared_soort(document.yaml.data)
    return soort is not None and soort is not soort_of(Opleidingsplan)


def _as_plan(document: Document) -> Planbestand:
    plan = document.waarde if isinstance(document.waarde, Opleidingsplan) else None
    return Planbestand(document.pad, plan, document.bevindingen if plan is None else ())
