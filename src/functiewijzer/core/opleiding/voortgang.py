"""How a plan goes on a day: per competence how far, and what somebody has to do now."""

from collections.abc import Iterator
from datetime import date, timedelta
from enum import StrEnum

from msgspec import Struct

from functiewijzer.core.opleiding.opleidingsplan import Opleidingsplan, Plancompetentie, Planrij, Planstand, Planstap
from functiewijzer.core.opleiding.planstand import last_steps, steps_that_count

_SUNDAY = 6


class Planactie(StrEnum):
    """Why a row asks for somebody now; the most pressing reason first."""

    TE_LAAT = "te_laat"
    TEKENEN = "tekenen"
    DEZE_WEEK = "deze_week"


class Rijvoortgang(Struct, frozen=True):
    """A row on a day: its last step that counts, and why it asks for somebody, if it does."""

    rij: Planrij
    laatste: Planstap | None
    acties: tuple[Planactie, ...]

    @property
    def stand(self) -> Planstand:
        """How far somebody is."""
        return Planstand.NIET_BEGONNEN if self.laatste is None else self.laatste.stand

    @property
    def is_klaar(self) -> bool:
        """Whether the row was signed for."""
        return self.stand is Planstand.AFGETEKEND


class Competentievoortgang(Struct, frozen=True):
    """A competence with its rows on a day."""

    competentie: Plancompetentie
    rijen: tuple[Rijvoortgang, ...]

    @property
    def klaar(self) -> int:
        """How many of its rows were signed for."""
        return sum(rij.is_klaar for rij in self.rijen)


class Planvoortgang(Struct, frozen=True):
    """A plan on a day."""

    plan: Opleidingsplan
    op: date
    competenties: tuple[Competentievoortgang, ...]

    @property
    def rijen(self) -> tuple[Rijvoortgang, ...]:
        """All rows, in the order of the plan."""
        return tuple(rij for competentie in self.competenties for rij in competentie.rijen)

    @property
    def klaar(self) -> int:
        """How many rows were signed for."""
        return sum(rij.is_klaar for rij in self.rijen)

    def te_doen(self, actie: Planactie) -> tuple[Rijvoortgang, ...]:
        """Return the rows that ask for somebody for one reason, by their dates."""
        found = (rij for rij in self.rijen if actie in rij.acties)
        return tuple(sorted(found, key=lambda rij: rij.rij.einddatum))

    @property
    def laatste_stap(self) -> date | None:
        """The day of the last step that counts; None where there is none."""
        return max((stap.op for stap in steps_that_count(self.plan)), default=None)


def look_at(plan: Opleidingsplan, op: date) -> Planvoortgang:
    """Return how a plan goes on a day; steps after that day count too, for the log is not cut."""
    last, unasked = last_steps(plan), frozenset(plan.nog_te_vragen)
    competences = (
        Competentievoortgang(
            c, tuple(_row(rij, last.get(rij.id), op, is_asked=rij.id not in unasked) for rij in c.rijen)
        )
        for c in plan.deel_a
    )
    return Planvoortgang(plan, op, tuple(competences))


def _row(rij: Planrij, laatste: Planstap | None, op: date, *, is_asked: bool) -> Rijvoortgang:
    """Return a row on a day; one about which nobody was asked yet may leave the plan, and asks for nobody."""
    return Rijvoortgang(rij, laatste, tuple(_actions(rij, laatste, op)) if is_asked else ())


def _actions(rij: Planrij, laatste: Planstap | None, op: date) -> Iterator[Planactie]:
    """Yield why a row asks for somebody, the most pressing first; what was signed for asks for nobody."""
    stand = Planstand.NIET_BEGONNEN if laatste is None else laatste.stand
    if stand is Planstand.AFGETEKEND:
        return
    if rij.einddatum < op:
        yield Planactie.TE_LAAT
    if stand is Planstand.ZELFSTANDIG:
        yield Planactie.TEKENEN
    if op <= rij.einddatum <= op + timedelta(days=_SUNDAY - op.weekday()):
        yield Planactie.DEZE_WEEK
