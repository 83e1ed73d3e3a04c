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


KLEIN = """\
soort: opleidingsplan
schema: 1
id: plan-1
programma: leren-verkopen
programmaversie: "2.0"  # de editie van toen
beroep: Verkoper
kop: {cursist_nummer: "4711"}
start: 2026-01-05
weken: 4
deel_a:
  - nummer: 1
    naam: Voorbereiden
    rijen:
      - id: klanten
        nummer: "1.2"
        kennis: [Kent de vaste klanten]
        einddatum: 2026-01-16
  - nummer: 2
    naam: Verkopen
    rijen:
      - id: gesprek
        nummer: "2.1"
        kennis: [Kent de regels]
        einddatum: 2026-01-30
beheerst: [agenda]
stappen:
  - {nr: 1, rij: klanten, stand: geholpen, op: 2026-01-07, door: begeleider}
  - {nr: 2, rij: klanten, stand: gezien, op: 2026-01-08, door: begeleider, reden: Nieuw systeem}
  - {nr: 3, rij: gesprek, stand: gezien, op: 2026-01-09, door: begeleider}
ingetrokken:
  - {stap: 3, op: 2026-01-10, reden: Verkeerde rij}
"""
"""A sound plan of the small programme of beroepenbouw, to break."""
