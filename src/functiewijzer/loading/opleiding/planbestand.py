"""A plan on file: read, written whole, or with an entry added to its log; nothing that stands there is lost."""

from collections.abc import Iterable
from pathlib import Path
from typing import Any, Final

from functiewijzer.core.documentsoorten import soort_of
from functiewijzer.core.opleiding.opleidingsplan import Opleidingsplan
from functiewijzer.core.redactie.bewerking import Bewerking, VoegToe
from functiewijzer.core.schema import Model
from functiewijzer.loading.documenten import DocumentOngeldig, load_document
from functiewijzer.loading.opslag.bestanden import write_atomically
from functiewijzer.loading.redactie.bestand import edit_files
from functiewijzer.loading.yaml.schrijver import dump_yaml, filled_in

_KOP: Final = "# Opleidingsplan. U kunt dit bestand veranderen, ook de datums. Onder stappen komt er alleen bij.\n"


def read_plan(path: Path) -> Opleidingsplan:
    """Read a plan; raises DocumentOngeldig with findings in place where it can't be read or does not fit."""
    document = load_document(path, soort=soort_of(Opleidingsplan))
    if not isinstance(document.waarde, Opleidingsplan):
        raise DocumentOngeldig(document, document.bevindingen)
    return document.waarde


def dump_plan(plan: Opleidingsplan) -> str:
    """Return a plan as YAML that reads back to the same value, in the order of the schema."""
    return _KOP + dump_yaml(_data_of(plan))


def write_plan(path: Path, plan: Opleidingsplan, *, overschrijf: bool) -> None:
    """Write a plan whole and atomically; raises Bestandsfout."""
    write_atomically(path, dump_plan(plan).encode("utf-8"), overschrijf=overschrijf)


def append(path: Path, plek: str, entry: Model) -> None:
    """Add an entry at the end of a list of a plan; every other byte stays. Raises Bestandsfout."""
    edit(path, [VoegToe((plek,), _data_of(entry), na=("deel_b", "beheerst", "nog_te_vragen", "stappen"))])


def edit(path: Path, bewerkingen: Iterable[Bewerking]) -> None:
    """Change a plan in its text, by one process at a time; raises Bestandsfout."""
    edit_files({path: bewerkingen})


def _data_of(model: Model) -> Any:
    return filled_in(model.model_dump(mode="json", by_alias=True, exclude_defaults=True, exclude_none=True))
