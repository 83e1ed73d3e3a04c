"""The commands about a training plan, as typed; what they do is imported when they run."""

from pathlib import Path
from typing import Annotated, Final

import typer

from functiewijzer.cli.nederlands import Opdracht, Opdrachten
from functiewijzer.cli.opdrachten.planverloop import Planbestand, agenda, rapport, stap, terug, voortgang
from functiewijzer.cli.opties import (
    Eenvoudig,
    Overschrijf,
    Profielmap,
    optie,
    schakelaar,
)


def opleidingsplan() -> typer.Typer:
    """Return the group of commands, in the order in which its help lists them."""
    groep = typer.Typer(
        cls=Opdrachten,
        help=_UITLEG,
        rich_markup_mode=None,
        context_settings={"max_content_width": 90, "help_option_names": ["--help", "-h"]},
    )
    groep.callback(invoke_without_command=True)(_show_help)
    for opdracht in (maak, hervat, stap, terug, voortgang, rapport, agenda, vergeet):
        groep.command(cls=Opdracht)(opdracht)
    return groep


def _show_help(context: typer.Context) -> None:
    if context.invoked_subcommand is None:
        typer.echo(context.get_help())


_UITLEG: Final = """Maak een opleidingsplan, en houd bij hoe het gaat.

Een plan is een opleidingsprogramma, ingevuld voor één persoon. Alleen wat iemand nog niet kan, komt erin. Over de
functiegroep zegt een plan niets.
"""


def maak(
    programma: Annotated[str, optie("--programma", "ID", "Het programma; functiewijzer beroepen toont welke er zijn.")],
    uitvoer: Annotated[Path, optie("--uitvoer", "PLAN", "Het bestand voor het plan, zoals 4711.plan.yaml.", "-o")],
    cursist_nummer: Annotated[str | None, optie("--cursist-nummer", "N", "Het nummer van de cursist.")] = None,
    start: Annotated[str | None, optie("--start", "DATUM", "De eerste dag van het plan.")] = None,
    weken: Annotated[str | None, optie("--weken", "N", "Hoeveel weken het plan duurt.")] = None,
    feestdagen: Annotated[str | None, optie("--feestdagen", "nl|be|geen", "Sla deze feestdagen over.")] = None,
    beheerst: Annotated[list[str] | None, optie("--beheerst", "RIJEN", "Kan de cursist al, zoals 1.1,2.2.")] = None,
    deels: Annotated[list[str] | None, optie("--deels", "RIJEN", "Kan de cursist voor een deel.")] = None,
    nog_niet: Annotated[list[str] | None, optie("--nog-niet", "RIJEN", "Kan de cursist nog niet; ook de rest.")] = None,
    eigen: Annotated[list[str] | None, optie("--eigen", "TEKST", 'Een eigen rij, zoals "2: tekst".')] = None,
    datum: Annotated[list[str] | None, optie("--datum", "RIJ=DATUM", "Een einddatum, zoals 3.2=15-1-2027.")] = None,
    begeleider: Annotated[
        list[str] | None, optie("--begeleider", "ROL", "De rol die begeleidt; ook per rij, zoals 3.2=verkoper.")
    ] = None,
    cursist: Annotated[str | None, optie("--cursist", "NAAM", "De naam; die komt alleen in dit bestand.")] = None,
    contractnummer: Annotated[str | None, optie("--contractnummer", "N", "Het nummer van het contract.")] = None,
    bedrijf: Annotated[str | None, optie("--bedrijf", "NAAM", "Het bedrijf.")] = None,
    contactpersoon: Annotated[str | None, optie("--contactpersoon", "ROL", "De contactpersoon.")] = None,
    antwoorden: Annotated[
        Path | None, optie("--antwoorden", "BESTAND", "Deze gegevens uit een bestand, met dezelfde namen.")
    ] = None,
    snel: Annotated[bool, schakelaar("--snel", "Vraag niets per rij: wat niet genoemd is, is nog niet.")] = False,
    eenvoudig: Eenvoudig = False,
    overschrijf: Overschrijf = False,
    profielmap: Profielmap = None,
) -> None:
    """Maak een plan van een programma: met vragen per rij, met opties of uit een bestand.

    De datums zijn een voorstel: wat het eerst nodig is eerst, elke week ongeveer even veel, en alleen op werkdagen.
    """
    from functiewijzer.cli.opleiding.maken import Maakverzoek, run_maak
    from functiewijzer.cli.opleiding.planopgave import Planvraag

    vraag = Planvraag(
        cursist_nummer=cursist_nummer,
        cursist=cursist,
        contractnummer=contractnummer,
        bedrijf=bedrijf,
        contactpersoon=contactpersoon,
        start=start,
        weken=weken,
        feestdagen=feestdagen,
        beheerst=tuple(beheerst or ()),
        deels=tuple(deels or ()),
        nog_niet=tuple(nog_niet or ()),
        eigen=tuple(eigen or ()),
        datum=tuple(datum or ()),
        begeleider=tuple(begeleider or ()),
    )
    run_maak(
        Maakverzoek(
            programma=programma,
            vraag=vraag,
            antwoorden=antwoorden,
            uitvoer=uitvoer,
            snel=snel,
            eenvoudig=eenvoudig,
            overschrijf=overschrijf,
            profielmap=profielmap,
        )
    )


def hervat(plan: Planbestand, eenvoudig: Eenvoudig = False, profielmap: Profielmap = None) -> None:
    """Ga verder met een plan dat nog niet af was."""
    from functiewijzer.cli.opleiding.maken import run_hervat

    run_hervat(plan=plan, eenvoudig=eenvoudig, profielmap=profielmap)


def vergeet(
    plan: Planbestand,
    ja: Annotated[bool, schakelaar("--ja", "Verwijder zonder te vragen.")] = False,
) -> None:
    """Verwijder een plan, met wat functiewijzer ernaast bewaart."""
    from functiewijzer.cli.opleiding.vergeten import run_vergeet

    run_vergeet(plan=plan, ja=ja)
