"""Where a plan is: what the log of its steps says, without the steps that were taken back."""

from collections.abc import Mapping, Sequence
from datetime import date

from functiewijzer.core.opleiding.opleidingsplan import Opleidingsplan, Planstand, Planstap


def steps_that_count(plan: Opleidingsplan) -> tuple[Planstap, ...]:
    """Return the steps that nobody took back, in the order of the log."""
    withdrawn = {intrekking.stap for intrekking in plan.ingetrokken}
    return tuple(stap for stap in plan.stappen if stap.nr not in withdrawn)


def last_steps(plan: Opleidingsplan) -> Mapping[str, Planstap]:
    """Return the last step that counts of each row that has one, by the id of the row."""
    return {stap.rij: stap for stap in steps_that_count(plan)}


def stand_of(plan: Opleidingsplan, rij: str) -> Planstand:
    """Return how far somebody is with a row: the last step that counts."""
    step = last_steps(plan).get(rij)
    return Planstand.NIET_BEGONNEN if step is None else step.stand


def finished_on(plan: Opleidingsplan, rij: str) -> date | None:
    """Return the day on which a row was signed for; None while it is not, or no longer."""
    step = last_steps(plan).get(rij)
    return step.op if step is not None and step.stand is Planstand.AFGETEKEND else None


def rank_of(stand: Planstand) -> int:
    """Return the place of a stand, the lowest first."""
    return _ORDER.index(stand)


def next_number(plan: Opleidingsplan) -> int:
    """Return the number of the next step of the log: also one that was taken back has had its own."""
    return max((stap.nr for stap in plan.stappen), default=0) + 1


_ORDER: Sequence[Planstand] = tuple(Planstand)
