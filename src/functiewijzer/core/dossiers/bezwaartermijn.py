"""Until when an employee may object to a decision."""

from datetime import date, timedelta

from functiewijzer.core.dossiers.dossier import Dossier


def find_bezwaartermijn(dossier: Dossier) -> date | None:
    """Return the last day to object: so many weeks after the besluit; None where its date or the term is absent.

    None too for a day that no calendar has any more.
    """
    besloten = dossier.besluit.datum if dossier.besluit is not None else None
    if besloten is None or dossier.bezwaar is None:
        return None
    try:
        return besloten + timedelta(weeks=dossier.bezwaar.termijn_weken)
    except OverflowError:
        return None
