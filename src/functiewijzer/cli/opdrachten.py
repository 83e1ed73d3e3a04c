"""The commands as typed: their arguments, options and help. What they do is imported when they run."""

from pathlib import Path
from typing import Annotated

import typer

from functiewijzer.cli.batchopdracht import batch
from functiewijzer.cli.dossiersopdracht import dossiers
from functiewijzer.cli.herijkopdrachten import herbereken, herijk
from functiewijzer.cli.nederlands import Opdracht
from functiewijzer.cli.opties import (
    INDEEL_FORMATEN,
    NASLAG_FORMATEN,
    VALIDEER_FORMATEN,
    VRAGENLIJST_FORMATEN,
    Profielcode,
    Profielmap,
    Uitvoer,
    argument,
    formaat,
    optie,
    schakelaar,
)
from functiewijzer.cli.rapportopdracht import brief, rapport
from functiewijzer.cli.vergelijkopdrachten import combineer, vergelijk
from functiewijzer.cli.verschilopdracht import verschil


def register_opdrachten(app: typer.Typer) -> None:
    """Add the commands in the order in which the help lists them."""
    app.callback(invoke_without_command=True)(functiewijzer)
    for opdracht in (
        indeel, batch, rapport, brief, dossiers, vergelijk, combineer, herbereken, herijk, zoek, vragenlijst,
        profielen, toon, verschil, valideer, uitleg, schema,
    ):  # fmt: skip
        app.command(cls=Opdracht)(opdracht)


def functiewijzer(
    context: typer.Context,
    versie: Annotated[bool, schakelaar("--versie", "Toon de versie.")] = False,
    aanvulling: Annotated[bool, schakelaar("--installeer-aanvulling", "Laat uw shell opdrachten aanvullen.")] = False,
) -> None:
    """Deel functies in met referentieprofielen, en leg elke stap uit."""
    if versie:
        from functiewijzer import __version__

        typer.echo(f"functiewijzer {__version__}")
        raise typer.Exit
    if aanvulling:
        from functiewijzer.cli.aanvulling import install_aanvulling

        install_aanvulling()
        raise typer.Exit
    if context.invoked_subcommand is None:
        from functiewijzer.cli.welkom import show_welcome

        show_welcome()


def indeel(
    titel: Annotated[str | None, argument("TITEL", "De titel van de bedrijfsfunctie.")] = None,
    profiel: Annotated[str | None, optie("--profiel", "CODE", "Vergelijk met dit profiel, zoals 1.1.")] = None,
    antwoorden: Annotated[
        Path | None, optie("--antwoorden", "BESTAND", "Antwoorden uit een bestand, zonder vragen te stellen.")
    ] = None,
    afdeling: Annotated[str | None, optie("--afdeling", "NAAM", "De afdeling van de functie.")] = None,
    omschrijving: Annotated[str | None, optie("--omschrijving", "TEKST", "Korte omschrijving van de functie.")] = None,
    gesprek: Annotated[Path | None, optie("--gesprek", "BESTAND", "Bewaar het gesprek in dit bestand.")] = None,
    hervat: Annotated[Path | None, optie("--hervat", "BESTAND", "Ga verder met een bewaard gesprek.")] = None,
    dossier: Annotated[
        Path | None, optie("--dossier", "BESTAND", "Leg de indeling vast in dit dossier, of vul het aan.")
    ] = None,
    snel: Annotated[bool, schakelaar("--snel", "Vraag niet naar wat het dossier nog mist.")] = False,
    kort: Annotated[bool, schakelaar("--kort", "Stop met vragen zodra nog één groep mogelijk is.")] = False,
    eenvoudig: Annotated[bool, schakelaar("--eenvoudig", "Typ de antwoorden, zonder pijltjestoetsen.")] = False,
    formaat: Annotated[str | None, formaat(INDEEL_FORMATEN)] = None,
    uitvoer: Uitvoer = None,
    profielmap: Profielmap = None,
) -> None:
    """Deel een functie in: in gesprek, of met antwoorden uit een bestand.

    Na elk antwoord is het gesprek bewaard. Met Ctrl-C stopt u; u leest dan hoe u verdergaat.
    """
    from functiewijzer.cli.indelen import Indeelverzoek, run_indeel

    run_indeel(
        Indeelverzoek(
            titel,
            profiel,
            antwoorden,
            afdeling,
            omschrijving,
            gesprek,
            hervat,
            dossier,
            snel,
            kort,
            eenvoudig,
            formaat,
            uitvoer,
            profielmap,
        )
    )


def zoek(
    titel: Annotated[str, argument("TITEL", "De functietitel om een profiel bij te zoeken.")],
    formaat: Annotated[str | None, formaat(NASLAG_FORMATEN)] = None,
    uitvoer: Uitvoer = None,
    profielmap: Profielmap = None,
) -> None:
    """Zoek welke profielen bij een functietitel passen, en waarom."""
    from functiewijzer.cli.zoeken import run_zoek

    run_zoek(titel, formaat, uitvoer, profielmap)


def vragenlijst(
    code: Profielcode,
    formaat: Annotated[str | None, formaat(VRAGENLIJST_FORMATEN)] = None,
    uitvoer: Uitvoer = None,
    profielmap: Profielmap = None,
) -> None:
    """Maak een lege vragenlijst voor de leidinggevende.

    Op papier (html, markdown of docx voor Word), of als yaml: het ingevulde bestand gaat terug met
    'functiewijzer indeel --antwoorden BESTAND'.
    """
    from functiewijzer.cli.naslag import run_vragenlijst

    run_vragenlijst(code, formaat, uitvoer, profielmap)


def profielen(
    formaat: Annotated[str | None, formaat(NASLAG_FORMATEN)] = None,
    uitvoer: Uitvoer = None,
    profielmap: Profielmap = None,
) -> None:
    """Toon alle profielen en het functieraster (families × groepen)."""
    from functiewijzer.cli.naslag import run_profielen

    run_profielen(formaat, uitvoer, profielmap)


def toon(
    code: Profielcode,
    naast: Annotated[str | None, optie("--naast", "CODE", "Zet dit profiel ernaast, per kenmerk.")] = None,
    formaat: Annotated[str | None, formaat(NASLAG_FORMATEN)] = None,
    uitvoer: Uitvoer = None,
    profielmap: Profielmap = None,
) -> None:
    """Toon een heel profiel: taken, kenmerken, vragen en regels.

    Met --naast leest u twee profielen naast elkaar, met wat er anders is.
    """
    if naast is None:
        from functiewijzer.cli.naslag import run_toon

        run_toon(code, formaat, uitvoer, profielmap)
    else:
        from functiewijzer.cli.naslag import run_naast

        run_naast((code, naast), formaat, uitvoer, profielmap)


def valideer(
    pad: Annotated[list[Path] | None, argument("PAD", "Bestanden of mappen; zonder PAD de profielmap.")] = None,
    formaat: Annotated[str | None, formaat(VALIDEER_FORMATEN)] = None,
    streng: Annotated[bool, schakelaar("--streng", "Keur ook af bij waarschuwingen.")] = False,
    selecteer: Annotated[str | None, optie("--selecteer", "CODES", "Meld alleen deze codes, zoals FW2,FW301.")] = None,
    negeer: Annotated[str | None, optie("--negeer", "CODES", "Meld deze codes niet.")] = None,
    uitvoer: Uitvoer = None,
    profielmap: Profielmap = None,
) -> None:
    """Controleer profielen, functiehuis, voorbeelden en antwoorden.

    Alle problemen in één keer, elk met bestand, regel en kolom. In GitHub Actions is het formaat vanzelf github.
    """
    from functiewijzer.cli.valideren import Valideerverzoek, run_valideer

    run_valideer(Valideerverzoek(tuple(pad or ()), formaat, streng, selecteer, negeer, uitvoer, profielmap))


def uitleg(
    code: Annotated[str | None, argument("CODE", "Een code zoals FW203; zonder code de hele lijst.")] = None,
) -> None:
    """Leg een code van 'valideer' uit."""
    from functiewijzer.cli.naslag import run_uitleg

    run_uitleg(code)


def schema(
    soort: Annotated[
        str, argument("SOORT", "profiel, functiehuis, voorbeelden, indeling of woordenlijst.")
    ] = "profiel",
    uitvoer: Uitvoer = None,
) -> None:
    """Toon het JSON Schema waarmee een editor profielen controleert."""
    from functiewijzer.cli.naslag import run_schema

    run_schema(soort, uitvoer)
