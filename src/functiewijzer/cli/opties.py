"""The options and arguments that commands share, and how one is declared."""

from pathlib import Path
from typing import Annotated, Any, Final

import typer

NASLAG_FORMATEN: Final = ("tekst", "json", "markdown", "html", "docx")
PROFIEL_FORMATEN: Final = (*NASLAG_FORMATEN, "handboek")
BEROEP_FORMATEN: Final = (*NASLAG_FORMATEN, "csv", "xlsx")
TOON_FORMATEN: Final = (*PROFIEL_FORMATEN, "csv", "xlsx")
IMPORT_FORMATEN: Final = ("tekst", "json", "html", "markdown")
BRIEF_FORMATEN: Final = ("tekst", "markdown", "html", "docx")
VALIDEER_FORMATEN: Final = ("tekst", "json", "github", "sarif", "junit")
BATCH_FORMATEN: Final = ("csv", "xlsx", "json", "jsonl")
TITELS_FORMATEN: Final = ("tekst", "json", "csv", "markdown", "html", "docx")
VRAGENLIJST_FORMATEN: Final = ("html", "docx", "markdown", "yaml")


def argument(metavar: str, uitleg: str) -> Any:
    """Return an argument of a command.

    Whether a file can be read is seen where it is read: that says why, and typer would not.
    """
    return typer.Argument(metavar=metavar, help=uitleg, show_default=False, readable=False)


def optie(naam: str, metavar: str, uitleg: str, *kort: str) -> Any:
    """Return an option that takes a value."""
    return typer.Option(naam, *kort, metavar=metavar, help=uitleg, show_default=False, readable=False)


def schakelaar(naam: str, uitleg: str, *ook: str) -> Any:
    """Return an option that is on when it is given; `ook` are other names that people type."""
    return typer.Option(naam, *ook, help=uitleg, show_default=False)


def join_woorden(woorden: list[str] | None) -> str | None:
    """Return the words of one argument as the text that was typed; None where there are none."""
    return " ".join(woorden) if woorden else None


def formaat(formaten: tuple[str, ...]) -> Any:
    """Return the option with which a command offers its formats; the first is the default."""
    return typer.Option(
        "--formaat",
        metavar="|".join(formaten),
        help=f"Vorm van het resultaat; anders volgens de naam bij --uitvoer, of {formaten[0]}.",
        autocompletion=lambda incomplete: [naam for naam in formaten if naam.startswith(incomplete)],
        show_default=False,
    )


Profielmap = Annotated[Path | None, optie("--profielen", "MAP", "Map met profielen en functiehuis.yaml.")]
Uitvoer = Annotated[Path | None, optie("--uitvoer", "BESTAND", "Schrijf het resultaat naar dit bestand.", "-o")]
Overschrijf = Annotated[bool, schakelaar("--overschrijf", "Vervang een resultaat dat er al staat.")]
Profielcode = Annotated[str, argument("CODE", "De code van het profiel, zoals 1.1.")]
Titelwoorden = Annotated[list[str] | None, argument("TITEL", "De titel van de functie; aanhalingstekens hoeven niet.")]
"""The words of a job title: people don't quote what they type. `join_woorden` makes one text of them."""
Eenvoudig = Annotated[bool, schakelaar("--eenvoudig", "Typ de antwoorden, zonder pijltjestoetsen.")]
