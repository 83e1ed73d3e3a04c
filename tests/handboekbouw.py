"""Handbooks of invented text for tests: lines to a Bronbestand, and built documents to a folder."""

from datetime import date
from functools import cache
from pathlib import Path
from typing import Any, Final

from functiewijzer.core.handboek.bron import Bronbestand, Bronregel, Bronvorm, Lezing
from functiewijzer.core.handboek.handboekdocumenten import Bouwopties, Handboekdocumenten
from functiewijzer.core.handboek.herkenning import Passage
from functiewijzer.loading.handboek.schrijven import write_document
from functiewijzer.loading.yaml.document import parse_yaml

ROOT: Final = Path(__file__).resolve().parent.parent
PROFIELEN: Final = ROOT / "profielen"


def bron_of(tekst: str, naam: str = "Proefhandboek", *, paginas: dict[int, int] | None = None) -> Bronbestand:
    """Return a handbook as a text file holds it: a tab parts the cells of a row."""
    pages = paginas or {}
    regels = tuple(
        Bronregel(nummer=number, cellen=tuple(line.split("\t")), pagina=pages.get(number))
        for number, line in enumerate(tekst.splitlines(), 1)
    )
    return Bronbestand(naam=naam, vorm=Bronvorm.TXT, lezingen=(Lezing(naam="regels", regels=regels),))


def passage(tekst: str, *regels: int) -> Passage:
    """Return a text with the lines that it stands on."""
    return Passage(tekst, regels or (1,))


@cache
def shipped_bank() -> dict[str, Any]:
    """Return the data of the vragenbank that the tool brings along."""
    data: dict[str, Any] = parse_yaml((PROFIELEN / "vragenbank.yaml").read_text("utf-8")).data
    return data


def opties(**anders: Any) -> Bouwopties:
    """Return the options of an import."""
    given: dict[str, Any] = {"geldig_vanaf": date(2026, 12, 1), "vragenbank": shipped_bank(), **anders}
    return Bouwopties(**given)


def write_folder(documenten: Handboekdocumenten, map_: Path) -> None:
    """Write built documents to a folder, as an import does."""
    for document in documenten.documenten:
        path = map_ / document.pad
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(write_document(document), encoding="utf-8", newline="\n")
