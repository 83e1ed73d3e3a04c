"""The objection route in words: one term, or the phases one after the other."""

from collections.abc import Iterator
from typing import Final

from functiewijzer.core.dossiers.bezwaartermijn import find_laatste_dag
from functiewijzer.core.dossiers.dossier import Dossier
from functiewijzer.core.profielen.bezwaar import Bezwaarfase, Bezwaarsoort
from functiewijzer.core.schrijfwijze import dutch_date
from functiewijzer.rendering import woorden

NO_ADRES: Final = "nog niet ingevuld"

WAT: Final = {
    Bezwaarsoort.OVERLEG: "overleg vragen",
    Bezwaarsoort.BEZWAAR: "bezwaar maken",
    Bezwaarsoort.BEROEP: "in beroep gaan",
}
"""What an employee can do in a phase."""

_AFTER: Final = {
    Bezwaarsoort.OVERLEG: "na het besluit",
    Bezwaarsoort.BEZWAAR: "na het overleg",
    Bezwaarsoort.BEROEP: "na de uitkomst van het bezwaar",
}
"""From when a term counts that does not count from the besluit."""


def termijn_text(fase: Bezwaarfase) -> str:
    """Return how long a phase takes, as the functiehuis says it; empty where it does not say it."""
    if fase.termijn_weken is not None:
        return woorden.one_or_more(fase.termijn_weken, "week", "weken")
    return "" if fase.termijn_dagen is None else woorden.one_or_more(fase.termijn_dagen, "dag", "dagen")


def wanneer_text(dossier: Dossier, fase: Bezwaarfase) -> str:
    """Return by when: on which day, or how long after what; that nothing is known of it is said too."""
    term, until = termijn_text(fase), find_laatste_dag(dossier, fase)
    if not term:
        return "(de termijn is nog niet ingevuld)"
    if not fase.counts_from_besluit:
        return f"tot {term} {_AFTER[fase.soort]}"
    return f"tot en met {dutch_date(until)} ({term} na het besluit)" if until else f"tot {term} na het besluit"


def fasen_of(dossier: Dossier) -> Iterator[str]:
    """Yield per phase what can be done, by when and where to."""
    for fase in dossier.bezwaar.route if dossier.bezwaar is not None else ():
        yield f"{WAT[fase.soort]} {wanneer_text(dossier, fase)}; adres: {fase.adres or NO_ADRES}"
