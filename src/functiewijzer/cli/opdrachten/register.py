"""The tool itself as typed, and the list of its commands."""

import sys
from importlib import import_module
from pathlib import Path
from typing import Annotated, Final

import typer

from functiewijzer.cli.bladeren import never_page
from functiewijzer.cli.nederlands import GEEN_PAGER, ZONDER_BLADEREN, Opdracht, Opdrachten
from functiewijzer.cli.opties import schakelaar

OPDRACHTEN: Final = {
    "indeel": "indelen",
    "batch": "batch",
    "rapport": "rapporten",
    "brief": "rapporten",
    "dossiers": "dossiers",
    "vergelijk": "vergelijken",
    "combineer": "vergelijken",
    "groei": "groei",
    "herbereken": "herijken",
    "herijk": "herijken",
    "zoek": "naslag",
    "titels": "redactie",
    "vragenlijst": "naslag",
    "profielen": "naslag",
    "toon": "naslag",
    "beroepen": "beroepen",
    "opleidingsplan": "opleiding",
    "verschil": "verschil",
    "importeer": "importeren",
    "valideer": "valideren",
    "nieuw": "redactie",
    "nazien": "redactie",
    "vaststellen": "redactie",
    "uitleg": "naslag",
    "schema": "naslag",
}
"""The commands in the order in which the help lists them, each with the module of this package that it stands in."""


GROEPEN: Final = frozenset({"opleidingsplan"})
"""Those of them that are a group of commands; what stands in the module makes the group."""


def make_app(asked: str | None = None) -> typer.Typer:
    """Return the tool with all its commands, or with only the one that was asked for: building all costs time."""
    app = typer.Typer(
        cls=Opdrachten,
        add_completion=False,
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
        context_settings={"max_content_width": 90, "help_option_names": ["--help", "-h"]},
    )
    app.callback(invoke_without_command=True)(functiewijzer)
    for opdracht in (asked,) if asked in OPDRACHTEN else OPDRACHTEN:
        module = import_module(f"{__package__}.{OPDRACHTEN[opdracht]}")
        made = getattr(module, opdracht)
        if opdracht in GROEPEN:
            app.add_typer(made(), name=opdracht)
        else:
            app.command(cls=Opdracht)(made)
    return app


def functiewijzer(
    context: typer.Context,
    versie: Annotated[bool, schakelaar("--versie", "Toon de versie.", "--version")] = False,
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
        _welcome()


def _welcome() -> None:
    """Let somebody choose what to do, and do it; where nobody can choose, show what there is."""
    from functiewijzer.cli.gesprek.schermkeuze import has_terminal, make_scherm

    if not (has_terminal() and sys.stdout.isatty()):
        from functiewijzer.cli.welkom import show_welcome

        return show_welcome()
    from functiewijzer.cli.gesprek.startmenu import choose_command, command_line, look_around

    scherm = make_scherm(eenvoudig=False)
    scherm.tell("functiewijzer – deel functies in en leg elke stap uit", strong=True)
    scherm.tell()
    words = choose_command(look_around(Path()), scherm)
    if words is None:
        return scherm.tell("Gestopt.")
    scherm.tell()
    scherm.tell("Dit is de opdracht; zo typt u die zelf:")
    scherm.tell(f"  {command_line(words)}", exact=True)
    scherm.tell()
    make_app(words[0])(args=list(words), prog_name="functiewijzer", standalone_mode=False)
    return None
