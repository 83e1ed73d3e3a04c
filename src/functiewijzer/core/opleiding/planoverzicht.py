"""The Planoverzicht: several plans beside each other, who is stuck first."""

from collections.abc import Iterable, Mapping
from datetime import date

from msgspec import Struct

from functiewijzer.core.bevinding import Bevinding
from functiewijzer.core.opleiding.opleidingsplan import Opleidingsplan
from functiewijzer.core.opleiding.voortgang import Planvoortgang, Tedoen, make_voortgang


class Planoverzichtrij(Struct, frozen=True):
    """One plan of the overview, with the name of its file."""

    pad: str
    voortgang: Planvoortgang

    @property
    def nummer(self) -> str:
        """Whom the plan is for: the number."""
        return self.voortgang.plan.kop.cursist_nummer


class Planoverzicht(Struct, frozen=True):
    """Where several plans are on a day.

    `dubbelen` names for each file that holds the same plan as another one which that is; `onleesbaar` is what could
    not be read.
    """

    op: date
    rijen: tuple[Planoverzichtrij, ...]
    dubbelen: Mapping[str, str]
    onleesbaar: tuple[Bevinding, ...]

    @property
    def is_te_laat(self) -> bool:
        """Whether something is overdue in any plan."""
        return any(rij.voortgang.to_do(Tedoen.TE_LAAT) for rij in self.rijen)

    @property
    def vast(self) -> tuple[Planoverzichtrij, ...]:
        """The plans in which something is late and nothing happens."""
        return tuple(rij for rij in self.rijen if rij.voortgang.loopt_vast)


def find_plandubbelen(plannen: Mapping[str, Opleidingsplan]) -> Mapping[str, str]:
    """Return for each file with the same plan as another one which that is.

    Of copies of a plan the one with the longest log counts, and of equal ones that with the shortest name.
    """
    by_plan: dict[tuple[str, str], list[str]] = {}
    for pad, plan in plannen.items():
        by_plan.setdefault((plan.id, plan.kop.cursist_nummer), []).append(pad)
    found: dict[str, str] = {}
    for paden in by_plan.values():
        first, *others = sorted(paden, key=lambda pad: (-_log_of(plannen[pad]), len(pad), pad))
        found |= dict.fromkeys(others, first)
    return found


def _log_of(plan: Opleidingsplan) -> int:
    return len(plan.stappen) + len(plan.ingetrokken)


def make_planoverzicht(
    plannen: Iterable[tuple[str, Opleidingsplan]],
    op: date,
    dubbelen: Mapping[str, str],
    onleesbaar: tuple[Bevinding, ...],
) -> Planoverzicht:
    """Return the overview: who is stuck first, then who has most overdue, then by number."""
    rows = (Planoverzichtrij(pad, make_voortgang(plan, op)) for pad, plan in plannen)
    return Planoverzicht(op, tuple(sorted(rows, key=_urgency)), dubbelen, onleesbaar)


def _urgency(rij: Planoverzichtrij) -> tuple[bool, int, str, str]:
    return not rij.voortgang.loopt_vast, -len(rij.voortgang.to_do(Tedoen.TE_LAAT)), rij.nummer, rij.pad
