"""The documents about occupations of a profile folder, as commands look them up."""

from collections.abc import Mapping
from pathlib import Path

from functiewijzer.cli.bibliotheek import open_profielmap
from functiewijzer.cli.uitgang import Gebruiksfout
from functiewijzer.cli.uitvoer import say
from functiewijzer.core.beroepen.onderdelen import BEROEPSMODELLEN, Beroepsdocument
from functiewijzer.core.documentsoorten import soort_of
from functiewijzer.core.gelijkenis import did_you_mean
from functiewijzer.loading.profielen.profielmap import Profielmap
from functiewijzer.loading.profielen.vinden import load_lading


def open_beroepen(profielmap: Path | None, uitvoer: Path | None = None) -> Mapping[str, Beroepsdocument]:
    """Return the documents about occupations by id, in the order of kinds and names; what is broken is named."""
    return beroepen_of(open_profielmap(profielmap, uitvoer))


def beroepen_of(profielmap: Profielmap) -> Mapping[str, Beroepsdocument]:
    """Return the documents of a folder that was opened, in the order of their kinds; of two with one id the first."""
    lading = load_lading(profielmap.folder, tuple(map(soort_of, BEROEPSMODELLEN)))
    broken = [Path(document.pad).name for document in lading.documenten if document.waarde is None]
    if broken:
        say(
            f"Let op: overgeslagen wegens fouten: {', '.join(broken)}. "
            f"Controleer met: functiewijzer valideer {profielmap.folder}"
        )
    found: dict[str, Beroepsdocument] = {}
    for model in BEROEPSMODELLEN:
        for document in lading.of(model).values():
            found.setdefault(document.id, document)
    return found


def require_beroep(documenten: Mapping[str, Beroepsdocument], beroep: str) -> Beroepsdocument:
    """Return a document by its id; raises Gebruiksfout, with the nearest, for an unknown one."""
    if beroep not in documenten:
        remedy = did_you_mean(beroep, documenten) or "er zijn geen documenten over beroepen"
        raise Gebruiksfout(f"'{beroep}' is geen profiel en geen document over een beroep; {remedy}")
    return documenten[beroep]
