"""Whether a step can be added to the log of a plan, before it is."""

from datetime import date
from enum import StrEnum

from msgspec import Struct

from functiewijzer.core.opleiding.opleidingsplan import Opleidingsplan, Planstand
from functiewijzer.core.opleiding.planstand import last_steps, rank_of, stand_of


class Stapvoorstel(Struct, frozen=True):
    """A step that somebody wants to add: how far one came with a row, and on which day."""

    rij: str
    stand: Planstand
    op: date
    heeft_reden: bool


class Stapbezwaar(StrEnum):
    """Why a step can't be added as it is."""

    ZONDER_REDEN = "zonder_reden"
    VOOR_START = "voor_start"
    VOOR_VORIGE = "voor_vorige"
    IN_TOEKOMST = "in_toekomst"
    NIET_BEGONNEN = "niet_begonnen"


def objection_to(plan: Opleidingsplan, stap: Stapvoorstel, vandaag: date) -> Stapbezwaar | None:
    """Return what is wrong with a step, None where it can be added.

    A step is no promise, so it lies not after today; and a log is read from top to bottom, so it lies not before the
    last step of its row. Going back needs a reason.
    """
    last = last_steps(plan).get(stap.rij)
    if stap.stand is Planstand.NIET_BEGONNEN:
        return Stapbezwaar.NIET_BEGONNEN
    if stap.op > vandaag:
        return Stapbezwaar.IN_TOEKOMST
    if stap.op < plan.start:
        return Stapbezwaar.VOOR_START
    if last is not None and stap.op < last.op:
        return Stapbezwaar.VOOR_VORIGE
    if rank_of(stap.stand) < rank_of(stand_of(plan, stap.rij)) and not stap.heeft_reden:
        return Stapbezwaar.ZONDER_REDEN
    return None
