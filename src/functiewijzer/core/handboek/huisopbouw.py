"""The functiehuis that the profiles of a handbook share, and the copy of the vragenbank."""

from collections.abc import Iterable, Mapping
from typing import Final

from functiewijzer.core.documentsoorten import soort_of
from functiewijzer.core.handboek.codes import Familie
from functiewijzer.core.handboek.handboekdocumenten import Gegevens, Handboekdocument
from functiewijzer.core.handboek.openpunt import Openpunt, Openpuntsoort
from functiewijzer.core.profielen.functiehuis import Functiehuis
from functiewijzer.core.profielen.vragenbank import Vragenbank

HUIS: Final = soort_of(Functiehuis).plaats.bestand or ""
BANK: Final = soort_of(Vragenbank).plaats.bestand or ""
"""The two documents of which a profile folder has one each, by their path."""
_DREMPELS: Final = {"drempel": "0.40", "tegen": "0.25", "grens": "0.65"}
"""The convention of this tool (methode.md); no handbook gives these."""


def build_huis(
    naam: str, ladder: tuple[str, ...], families: Iterable[Familie], groepsteksten: Mapping[str, str]
) -> Handboekdocument:
    """Return the functiehuis; how to object and how to combine jobs stands elsewhere, so it is left out and named."""
    data: Gegevens = {
        "soort": soort_of(Functiehuis).soort,
        "schema": "1",
        "naam": naam,
        "gebruiksrecht": "onbekend",
        "functiegroepen": list(ladder),
        "groepsomschrijving": dict(groepsteksten),
        "families": [{"code": f.code, "naam": f.naam} for f in sorted(set(families), key=_by_code)],
        "drempels": dict(_DREMPELS),
    }
    points = (
        Openpunt(soort=Openpuntsoort.STANDAARDWAARDE, plek="drempels"),
        *(Openpunt(soort=Openpuntsoort.ONTBREEKT, plek=plek) for plek in ("bezwaar", "combinatiebeleid")),
        *(() if ladder else (Openpunt(soort=Openpuntsoort.ONTBREEKT, plek="functiegroepen"),)),
    )
    return Handboekdocument(pad=HUIS, gegevens={k: v for k, v in data.items() if v}, openpunten=points)


def copy_bank(vragenbank: Gegevens) -> Handboekdocument:
    """Return the vragenbank of the folder: the one that was handed over, as it is."""
    return Handboekdocument(pad=BANK, gegevens=vragenbank)


def _by_code(familie: Familie) -> tuple[int, ...]:
    return tuple(int(part) for part in familie.code.split("."))
