"""The commands as typed: their arguments, options and help. What they do is imported when they run."""

from pathlib import Path
from typing import Annotated, Any

import typer

from functiewijzer.cli.nederlands import Opdracht

ProfielmapOptie = Annotated[
    Path | None,
    typer.Option("--profielen", metavar="MAP", help="Map met profielen en functiehuis.yaml.", show_default=False),
]
UitvoerOptie = Annotated[
    Path | None,
    typer.Option(
        "--uitvoer",
        "-o",
        metavar="BESTAND",
        help="Schrijf het resultaat naar dit bestand.",
        show_default=False,
    ),
]
ProfielArgument = Annotated[str, typer.Argument(metavar="CODE", help="De code van het profiel, zoals 1.1.")]


def formaat_optie(*formaten: str) -> Any:
    """Return the option with which a command offers its formats; the first is the default."""
    return typer.Option(
        "--formaat",
        metavar="|".join(formaten),
        help=f"Vorm van het resultaat; zonder deze optie {formaten[0]}.",
        autocompletion=lambda incomplete: [formaat for formaat in formaten if formaat.startswith(incomplete)],
        show_default=False,
    )


INDEEL_FORMATEN = ("tekst", "json", "markdown", "html")
VALIDEER_FORMATEN = ("tekst", "json", "github", "sarif", "junit")
VRAGENLIJST_FORMATEN = ("html", "markdown", "yaml")
NASLAG_FORMATEN = ("tekst", "json", "markdown", "html")


def register_opdrachten(app: typer.Typer) -> None:
    """Add the commands in the order in which the help lists them."""
    app.callback(invoke_without_command=True)(functiewijzer)
    for opdracht in (indeel, vragenlijst, profielen, toon, valideer, uitleg, schema):
        app.command(cls=Opdracht)(opdracht)


def _show_version(*, value: bool) -> None:
    if value:
        from functiewijzer import __version__

        typer.echo(f"functiewijzer {__version__}")
        raise typer.Exit


def functiewijzer(
    context: typer.Context,
    versie: Annotated[
        bool,
        typer.Option(
            "--versie",
            callback=lambda value: _show_version(value=value),
            is_eager=True,
            help="Toon de versie.",
            show_default=False,
        ),
    ] = False,
    aanvulling: Annotated[
        bool,
        typer.Option("--installeer-aanvulling", help="Laat uw shell opdrachten aanvullen met Tab.", show_default=False),
    ] = False,
) -> None:
    """Deel functies in met referentieprofielen, en leg elke stap uit."""
    if aanvulling:
        from functiewijzer.cli.aanvulling import install_aanvulling

        install_aanvulling()
    elif context.invoked_subcommand is None:
        from functiewijzer.cli.welkom import show_welcome

        show_welcome()


def indeel(
    titel: Annotated[
        str | None,
        typer.Argument(metavar="TITEL", help="De titel van de bedrijfsfunctie.", show_default=False),
    ] = None,
    profiel: Annotated[
        str | None,
        typer.Option("--profiel", metavar="CODE", help="Vergelijk met dit profiel, zoals 1.1.", show_default=False),
    ] = None,
    antwoorden: Annotated[
        Path | None,
        typer.Option(
            "--antwoorden",
            metavar="BESTAND",
            help="Antwoorden uit een bestand, zonder vragen te stellen.",
            show_default=False,
        ),
    ] = None,
    afdeling: Annotated[
        str | None,
        typer.Option("--afdeling", metavar="NAAM", help="De afdeling van de functie.", show_default=False),
    ] = None,
    omschrijving: Annotated[
        str | None,
        typer.Option("--omschrijving", metavar="TEKST", help="Korte omschrijving van de functie.", show_default=False),
    ] = None,
    gesprek: Annotated[
        Path | None,
        typer.Option("--gesprek", metavar="BESTAND", help="Bewaar het gesprek in dit bestand.", show_default=False),
    ] = None,
    hervat: Annotated[
        Path | None,
        typer.Option("--hervat", metavar="BESTAND", help="Ga verder met een bewaard gesprek.", show_default=False),
    ] = None,
    kort: Annotated[
        bool,
        typer.Option("--kort", help="Stop met vragen zodra nog één groep mogelijk is.", show_default=False),
    ] = False,
    eenvoudig: Annotated[
        bool,
        typer.Option("--eenvoudig", help="Typ de antwoorden, zonder pijltjestoetsen.", show_default=False),
    ] = False,
    formaat: Annotated[str, formaat_optie(*INDEEL_FORMATEN)] = "tekst",
    uitvoer: UitvoerOptie = None,
    profielmap: ProfielmapOptie = None,
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
            kort,
            eenvoudig,
            formaat,
            uitvoer,
            profielmap,
        )
    )


def vragenlijst(
    code: ProfielArgument,
    formaat: Annotated[str, formaat_optie(*VRAGENLIJST_FORMATEN)] = "html",
    uitvoer: UitvoerOptie = None,
    profielmap: ProfielmapOptie = None,
) -> None:
    """Maak een lege vragenlijst voor de leidinggevende.

    Op papier (html of markdown), of als yaml: het ingevulde bestand gaat terug met
    'functiewijzer indeel --antwoorden BESTAND'.
    """
    from functiewijzer.cli.naslag import run_vragenlijst

    run_vragenlijst(code, formaat, uitvoer, profielmap)


def profielen(
    formaat: Annotated[str, formaat_optie(*NASLAG_FORMATEN)] = "tekst",
    uitvoer: UitvoerOptie = None,
    profielmap: ProfielmapOptie = None,
) -> None:
    """Toon alle profielen en het functieraster (families × groepen)."""
    from functiewijzer.cli.naslag import run_profielen

    run_profielen(formaat, uitvoer, profielmap)


def toon(
    code: ProfielArgument,
    formaat: Annotated[str, formaat_optie(*NASLAG_FORMATEN)] = "tekst",
    uitvoer: UitvoerOptie = None,
    profielmap: ProfielmapOptie = None,
) -> None:
    """Toon een heel profiel: taken, kenmerken, vragen en regels."""
    from functiewijzer.cli.naslag import run_toon

    run_toon(code, formaat, uitvoer, profielmap)


def valideer(
    pad: Annotated[
        list[Path] | None,
        typer.Argument(metavar="PAD", help="Bestanden of mappen; zonder PAD de profielmap.", show_default=False),
    ] = None,
    formaat: Annotated[str | None, formaat_optie(*VALIDEER_FORMATEN)] = None,
    streng: Annotated[
        bool, typer.Option("--streng", help="Keur ook af bij waarschuwingen.", show_default=False)
    ] = False,
    selecteer: Annotated[
        str | None,
        typer.Option(
            "--selecteer",
            metavar="CODES",
            help="Meld alleen deze codes, zoals FW2,FW301.",
            show_default=False,
        ),
    ] = None,
    negeer: Annotated[
        str | None,
        typer.Option("--negeer", metavar="CODES", help="Meld deze codes niet.", show_default=False),
    ] = None,
    uitvoer: UitvoerOptie = None,
    profielmap: ProfielmapOptie = None,
) -> None:
    """Controleer profielen, functiehuis, voorbeelden en antwoorden.

    Alle problemen in één keer, elk met bestand, regel en kolom. In GitHub Actions is het formaat vanzelf github.
    """
    from functiewijzer.cli.valideren import Valideerverzoek, run_valideer

    run_valideer(Valideerverzoek(tuple(pad or ()), formaat, streng, selecteer, negeer, uitvoer, profielmap))


def uitleg(
    code: Annotated[
        str | None,
        typer.Argument(metavar="CODE", help="Een code zoals FW203; zonder code de hele lijst.", show_default=False),
    ] = None,
) -> None:
    """Leg een code van 'valideer' uit."""
    from functiewijzer.cli.naslag import run_uitleg

    run_uitleg(code)


def schema(
    soort: Annotated[
        str,
        typer.Argument(metavar="SOORT", help="profiel, functiehuis, voorbeelden of indeling.", show_default=False),
    ] = "profiel",
    uitvoer: UitvoerOptie = None,
) -> None:
    """Toon het JSON Schema waarmee een editor profielen controleert."""
    from functiewijzer.cli.naslag import run_schema

    run_schema(soort, uitvoer)
