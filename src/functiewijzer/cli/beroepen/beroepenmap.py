"""The documents about occupations of a profile folder, as commands use them."""

from pathlib import Path

from functiewijzer.cli.uitvoer import say
from functiewijzer.core.beroepen.onderdelen import BEROEPSMODELLEN, Beroepsdocument
from functiewijzer.core.documentsoorten import soort_of
from functiewijzer.loading.profielen.profielmap import Profielmap
from functiewijzer.loading.profielen.vinden import load_lading


def load_beroepen(profielmap: Profielmap) -> tuple[Beroepsdocument, ...]:
    """Return the documents about occupations that fit, kind by kind; names the others on stderr."""
    soorten = tuple(soort_of(model) for model in BEROEPSMODELLEN)
    broken = [Path(d.pad).name for d in load_lading(profielmap.folder, soorten).documenten if d.waarde is None]
    if broken:
        say(
            f"Let op: overgeslagen wegens fouten: {', '.join(broken)}. "
            f"Controleer met: functiewijzer valideer {profielmap.folder}"
        )
    return tuple(document for model in BEROEPSMODELLEN for document in profielmap.of(model).values())
