"""Plans for tests: of the small programme of beroepenbouw, on fixed days."""

from datetime import date
from pathlib import Path

from beroepenbouw import gave_beroepen
from functiewijzer.core.beroepen.opleidingsprogramma import Opleidingsprogramma
from functiewijzer.core.kalender import Werkkalender
from functiewijzer.core.opleiding.opleidingsplan import (
    Feestdagen,
    Opleidingsplan,
    Plankop,
    Planstand,
    Planstap,
    Vooraf,
)
from functiewijzer.core.opleiding.planmaken import Planopgave, make_plan
from functiewijzer.loading.profielen.profielmap import Profielmap
from gereedschap import PROFIELEN

START = date(2026, 1, 5)
PROGRAMMA = "ibo-commercieel-medewerker-binnendienst"


def ship_programma() -> Opleidingsprogramma:
    """Return the shipped training programme."""
    return Profielmap(PROFIELEN).of(Opleidingsprogramma)[PROGRAMMA]


def bouw_plan(*, weken: int = 20, vooraf: dict[str, Vooraf] | None = None) -> Opleidingsplan:
    """Return a plan of the shipped programme, without holidays."""
    opgave = Planopgave(
        id="plan-1",
        kop=Plankop(cursist_nummer="4711", begeleider="verkoopleider"),
        start=START,
        weken=weken,
        feestdagen=Feestdagen.GEEN,
        vooraf=vooraf or {},
    )
    return make_plan(ship_programma(), opgave, Werkkalender({}))


def met_stappen(plan: Opleidingsplan, *stappen: tuple[str, Planstand, date]) -> Opleidingsplan:
    """Return a plan with a log: number of a row, stand and day."""
    ids = {rij.nummer: rij.id for rij in plan.rijen}
    log = tuple(
        Planstap(nr=nr, rij=ids[nummer], stand=stand, op=op, door="begeleider")
        for nr, (nummer, stand, op) in enumerate(stappen, 1)
    )
    return plan.model_copy(update={"stappen": log})


def schrijf_map(folder: Path) -> Path:
    """Write a profile folder with documents about occupations."""
    for name, text in gave_beroepen().items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder
