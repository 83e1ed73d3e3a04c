"""The commands about a training plan that is there, as typed; what they do is imported when they run."""

from pathlib import Path
from typing import Annotated

from functiewijzer.cli.opties import (
    BRIEF_FORMATEN,
    NASLAG_FORMATEN,
    Overschrijf,
    Profielmap,
    Uitvoer,
    argument,
    formaat,
    optie,
    schakelaar,
)

Planbestand = Annotated[Path, argument("PLAN", "Het bestand van het plan.")]


def stap(
    plan: Planbestand,
    rij: Annotated[str, argument("RIJ", "De rij, zoals 3.2: de tweede rij van competentie 3.")],
    stand: Annotated[str, optie("--stand", "STAND", "gezien, geholpen, zelfstandig of afgetekend.")],
    door: Annotated[str, optie("--door", "ROL", "De rol van wie dit vaststelt.")],
    op: Annotated[str | None, optie("--op", "DATUM", "De dag waarop; anders vandaag.")] = None,
    bewijs: Annotated[
        list[str] | None, optie("--bewijs", "TEKST", 'Waaruit het blijkt, zoals "observatie: gesprek van 3 maart".')
    ] = None,
    reden: Annotated[str | None, optie("--reden", "TEKST", "Waarom, bij een stap terug.")] = None,
) -> None:
    """Leg vast hoe ver iemand is met een rij. Wat er stond, blijft staan."""
    from functiewijzer.cli.opleiding.stappen import Stapverzoek, run_stap

    run_stap(Stapverzoek(plan=plan, rij=rij, stand=stand, op=op, bewijs=tuple(bewijs or ()), door=door, reden=reden))


def terug(
    plan: Planbestand,
    reden: Annotated[str, optie("--reden", "TEKST", "Waarom de stap niet telt.")],
    door: Annotated[str | None, optie("--door", "ROL", "De rol van wie dit vaststelt.")] = None,
    op: Annotated[str | None, optie("--op", "DATUM", "De dag waarop; anders vandaag.")] = None,
) -> None:
    """Neem de laatste stap terug. Die blijft in het plan staan, en telt niet meer."""
    from functiewijzer.cli.opleiding.stappen import run_terug

    run_terug(plan=plan, reden=reden, door=door, op=op)


def voortgang(
    plannen: Annotated[list[Path], argument("PLAN", "Een plan, meer plannen, of een map met plannen.")],
    op: Annotated[str | None, optie("--op", "DATUM", "De dag vanwaar u kijkt; anders vandaag.")] = None,
    streng: Annotated[bool, schakelaar("--streng", "Eindig met code 1 als er iets te laat is.")] = False,
    alles: Annotated[bool, schakelaar("--alles", "Toon ook elke rij met haar laatste stap.")] = False,
    formaat: Annotated[str | None, formaat(NASLAG_FORMATEN)] = None,
    uitvoer: Uitvoer = None,
    overschrijf: Overschrijf = False,
) -> None:
    """Toon hoe het gaat, en wat er nu te doen is."""
    from functiewijzer.cli.opleiding.volgen import Voortgangsverzoek, run_voortgang

    run_voortgang(
        Voortgangsverzoek(
            plannen=tuple(plannen),
            op=op,
            streng=streng,
            alles=alles,
            formaat=formaat,
            uitvoer=uitvoer,
            overschrijf=overschrijf,
        )
    )


def rapport(
    plan: Planbestand,
    formaat: Annotated[str | None, formaat(BRIEF_FORMATEN)] = None,
    uitvoer: Uitvoer = None,
    overschrijf: Overschrijf = False,
    profielmap: Profielmap = None,
) -> None:
    """Maak het plan op papier: kop, competenties, acties met datums, en handtekeningen."""
    from functiewijzer.cli.opleiding.volgen import run_planrapport

    run_planrapport(plan=plan, formaat=formaat, uitvoer=uitvoer, overschrijf=overschrijf, profielmap=profielmap)


def agenda(
    plan: Planbestand,
    uitvoer: Annotated[Path, optie("--uitvoer", "BESTAND", "Het bestand voor uw agenda, zoals plan.ics.", "-o")],
    overschrijf: Overschrijf = False,
) -> None:
    """Zet de datums van een plan in een bestand voor uw agenda."""
    from functiewijzer.cli.opleiding.volgen import run_agenda

    run_agenda(plan=plan, uitvoer=uitvoer, overschrijf=overschrijf)
