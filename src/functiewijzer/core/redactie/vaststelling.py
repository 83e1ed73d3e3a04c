"""The changes by which a profile becomes vastgesteld."""

from datetime import date

from functiewijzer.core.profielen.profielstatus import Profielstatus
from functiewijzer.core.redactie.bewerking import Zet


def fix_profiel(door: str, op: date, bron: str) -> tuple[Zet, ...]:
    """Return the changes: the status, and behind it the act with the role, the day and where it is written down."""
    act = {"door": door, "op": op, "bron": bron}
    return (
        Zet(("status",), Profielstatus.VASTGESTELD.value, na=("geldig_vanaf",)),
        Zet(("vastgesteld",), act, na=("status",)),
    )
