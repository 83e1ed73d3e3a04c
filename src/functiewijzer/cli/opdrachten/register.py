"""The tool itself as typed, and the list of its commands."""

from typing import Annotated

import typer

from functiewijzer.cli.bladeren import never_page
from functiewijzer.cli.nederlands import GEEN_PAGER, ZONDER_BLADEREN, Opdracht
from functiewijzer.cli.opdrachten.batch import batch
from functiewijzer.cli.opdrachten.dossiers import dossiers
from functiewijzer.cli.opdrachten.herijken import herbereken, herijk
from functiewijzer.cli.opdrachten.indelen import indeel
from functiewijzer.cli.opdrachten.naslag import profielen, schema, toon, uitleg, vragenlijst, zoek
from functiewijzer.cli.opdrachten.rapporten import brief, rapport
from functiewijzer.cli.opdrachten.valideren import valideer
from functiewijzer.cli.opdrachten.vergelijken import combineer, vergelijk
from functiewijzer.cli.opdrachten.verschil import verschil
from functiewijzer.cli.opties import schakelaar


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
    geen_pager: Annotated[bool, schakelaar(GEEN_PAGER, ZONDER_BLADEREN)] = False,
    aanvulling: Annotated[bool, schakelaar("--installeer-aanvulling", "Laat uw shell opdrachten aanvullen.")] = False,
) -> None:
    """Deel functies in met referentieprofielen, en leg elke stap uit."""
    if geen_pager:
        never_page()
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
