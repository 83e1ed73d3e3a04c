"""Until when an employee may object to a decision."""

from datetime import date, timedelta

from functiewijzer.core.dossiers.dossier import Dossier
from functiewijzer.core.profielen.bezwaar import Bezwaarfase, Bezwaarsoort


def find_bezwaartermijn(dossier: Dossier) -> date | None:
    """Return the last day to object; None where it is not known yet.

    In a route of phases that is the last day of the phase in which one objects.
    """
    route = dossier.bezwaar.route if dossier.bezwaar is not None else ()
    fase = next((fase for fase in route if fase.soort is Bezwaarsoort.BEZWAAR), None)
    return None if fase is None else find_laatste_dag(dossier, fase)


def find_laatste_dag(dossier: Dossier, fase: Bezwaarfase) -> date | None:
    """Return the last day of a phase: so many days after the besluit.

    None where its date or the term is absent, where the term begins later, and for a day that no calendar has any more.
    """
    besloten = dossier.besluit.datum if dossier.besluit is not None else None
    if besloten is None or fase.dagen is None or not fase.counts_from_besluit:
        return None
    try:
        return besloten + timedelta(days=fase.dagen)
    except OverflowError:
        return None
