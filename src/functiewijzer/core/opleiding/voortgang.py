"""The Planvoortgang: where a plan is on a day, and what is to be done now."""

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from enum import StrEnum

from msgspec import Struct

from functiewijzer.core.opleiding.opleidingsplan import Opleidingsplan, Planrij, Planstand, Planstap
from functiewijzer.core.opleiding.planstand import last_steps, steps_that_count

_STIL = timedelta(days=14)
"""After so many days without a step somebody who is late is stuck: a convention of this tool."""


class Tedoen(StrEnum):
    """Why a row asks for something now, the most pressing first."""

    TE_LAAT = "te_laat"
    TE_TEKENEN = "te_tekenen"
    DEZE_WEEK = "deze_week"


class Rijvoortgang(Struct, frozen=True):
    """A row with its stand on a day; `te_doen` is None where it asks for nothing now."""

    rij: Planrij
    stand: Planstand
    klaar_op: date | None
    te_doen: Tedoen | None


class Competentievoortgang(Struct, frozen=True):
    """A competence of part A with where its rows are."""

    nummer: int
    naam: str
    rijen: tuple[Rijvoortgang, ...]

    @property
    def afgetekend(self) -> int:
        """How many of its rows are signed for."""
        return sum(rij.klaar_op is not None for rij in self.rijen)


class Planvoortgang(Struct, frozen=True):
    """A plan as it stood at the end of a day.

    `later` counts the steps with a date after it: they do not count yet. `laatste` is the day of the last step.
    """

    plan: Opleidingsplan
    op: date
    competenties: tuple[Competentievoortgang, ...]
    laatste: date | None
    later: int

    @property
    def rijen(self) -> tuple[Rijvoortgang, ...]:
        """All rows, in the order of the plan."""
        return tuple(rij for competentie in self.competenties for rij in competentie.rijen)

    @property
    def afgetekend(self) -> int:
        """How many rows are signed for."""
        return sum(competentie.afgetekend for competentie in self.competenties)

    @property
    def loopt_vast(self) -> bool:
        """Whether something is late and nobody took a step in the last two weeks."""
        since = max(filter(None, (self.laatste, self.plan.start)))
        return bool(self.to_do(Tedoen.TE_LAAT)) and self.op - since >= _STIL

    def to_do(self, waarom: Tedoen) -> tuple[Rijvoortgang, ...]:
        """Return the rows that ask for this now, the earliest date first."""
        found = (rij for rij in self.rijen if rij.te_doen is waarom)
        return tuple(sorted(found, key=lambda item: item.rij.einddatum))

    def count(self, stand: Planstand) -> int:
        """Return how many rows are at a stand."""
        return sum(rij.stand is stand for rij in self.rijen)


def make_voortgang(plan: Opleidingsplan, op: date) -> Planvoortgang:
    """Return where a plan was at the end of a day; a step that was taken back never counts."""
    counting = steps_that_count(plan)
    known = tuple(stap for stap in counting if stap.op <= op)
    now = last_steps(plan.model_copy(update={"stappen": known, "ingetrokken": ()}))
    competences = (Competentievoortgang(c.nummer, c.naam, tuple(_rijen(c.rijen, now, op))) for c in plan.deel_a)
    last = max((stap.op for stap in known), default=None)
    return Planvoortgang(plan, op, tuple(competences), last, len(counting) - len(known))


def _rijen(rijen: tuple[Planrij, ...], now: Mapping[str, Planstap], op: date) -> Iterator[Rijvoortgang]:
    for rij in rijen:
        step = now.get(rij.id)
        stand = Planstand.NIET_BEGONNEN if step is None else step.stand
        done = step.op if step is not None and stand is Planstand.AFGETEKEND else None
        yield Rijvoortgang(rij, stand, done, _te_doen(rij.einddatum, stand, op))


def _te_doen(einddatum: date, stand: Planstand, op: date) -> Tedoen | None:
    if stand is Planstand.AFGETEKEND:
        return None
    if einddatum < op:
        return Tedoen.TE_LAAT
    if stand is Planstand.ZELFSTANDIG:
        return Tedoen.TE_TEKENEN
    days_to_sunday = 6 - op.weekday()
    return Tedoen.DEZE_WEEK if (einddatum - op).days <= days_to_sunday else None
