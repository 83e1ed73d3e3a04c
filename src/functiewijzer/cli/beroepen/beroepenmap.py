"""The documents about occupations of a profile folder, as commands look them up."""

from collections.abc import Mapping
from pathlib import Path

from functiewijzer.cli.bibliotheek import load_documenten, open_profielmap
from functiewijzer.cli.uitgang import Gebruiksfout
from functiewijzer.core.beroepen.onderdelen import BEROEPSMODELLEN, Beroepsdocument
from functiewijzer.core.gelijkenis import did_you_mean
from functiewijzer.loading.profielen.profielmap import Profielmap


def open_beroepen(profielmap: Path | None, uitvoer: Path | None = None) -> Mapping[str, Beroepsdocument]:
    """Return the documents about occupations by id, in the order of kinds and names; what is broken is named."""
    return beroepen_of(open_profielmap(profielmap, uitvoer))


def beroepen_of(profielmap: Profielmap) -> Mapping[str, Beroepsdocument]:
    """Return the documents of a folder that was opened, in the order of their kinds; of two with one id the first."""
    documenten = load_documenten(profielmap, *BEROEPSMODELLEN)
    found: dict[str, Beroepsdocument] = {}
    for model in BEROEPSMODELLEN:
        for document in documenten:
            if isinstance(document, model):
                found.setdefault(document.id, document)
    return found


def require_beroep(documenten: Mapping[str, Beroepsdocument], beroep: str) -> Beroepsdocument:
    """Return a document by its id; raises Gebruiksfout, with the nearest, for an unknown one."""
    if beroep not in documenten:
        remedy = did_you_mean(beroep, documenten) or "er zijn geen documenten over beroepen"
        raise Gebruiksfout(f"'{beroep}' is geen profiel en geen document over een beroep; {remedy}")
    return documenten[beroep]
