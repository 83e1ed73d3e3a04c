"""Choices from a fixed list on the command line."""

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from functiewijzer.cli.uitgang import Gebruiksfout

_ENDINGS: Final = {
    "tekst": (".txt",),
    "github": (".txt", ".log"),
    "markdown": (".md", ".markdown"),
    "html": (".html", ".htm"),
    "docx": (".docx",),
    "json": (".json",),
    "csv": (".csv",),
    "xlsx": (".xlsx",),
    "sarif": (".sarif", ".json"),
    "junit": (".xml",),
    "yaml": (".yaml", ".yml"),
    "handboek": (".txt", ".md"),
}
"""The endings of the files that a format may go to, the usual one first."""
_NOT_FOR_SCREENS: Final = {"docx": "Word-bestand", "xlsx": "Excel-bestand"}


def choose_formaat(given: str | None, uitvoer: Path | None, formaten: Sequence[str]) -> str:
    """Return the format that was asked for, else the one that the file name implies, else the first.

    Raises Gebruiksfout for a format that the command does not have, or that a screen can't show, and for a file
    name whose ending promises something else; a name without an ending promises nothing.
    """
    if given is not None:
        require_keuze("--formaat", given, formaten)
    possible = formaten if given is None else (given,)
    ending = uitvoer.suffix.lower() if uitvoer is not None else ""
    chosen = next((formaat for formaat in possible if not ending or ending in _ENDINGS[formaat]), None)
    if chosen is None:
        raise Gebruiksfout(_why_not(given, uitvoer, possible))
    if given in _NOT_FOR_SCREENS and uitvoer is None and sys.stdout.isatty():
        kind = _NOT_FOR_SCREENS[given]
        raise Gebruiksfout(f"een {kind} past niet op het scherm; geef een naam mee, zoals --uitvoer resultaat.{given}")
    return chosen


def _why_not(given: str | None, uitvoer: Path | None, possible: Sequence[str]) -> str:
    from functiewijzer.rendering.woorden import listed

    if uitvoer is not None and uitvoer.suffix.lower() == ".pdf":
        return _no_pdf(uitvoer, possible)
    asked = f" met --formaat {given}" if given is not None else ""
    endings = listed(tuple(dict.fromkeys(_ENDINGS[formaat][0] for formaat in possible)), "of")
    return f"{uitvoer} kan hier niet{asked}; kies bij --uitvoer een naam die eindigt op {endings}"


def _no_pdf(uitvoer: Path, possible: Sequence[str]) -> str:
    """Say how to come to a PDF from what this command can write."""
    ways = {
        "html": f"maak een pagina (--uitvoer {uitvoer.stem}.html), en kies in de browser Afdrukken, Opslaan als pdf",
        "docx": f"maak een Word-bestand (--uitvoer {uitvoer.stem}.docx), en kies in Word Opslaan als, PDF",
    }
    found = next((ways[formaat] for formaat in ways if formaat in possible), None)
    return f"{uitvoer}: een pdf maakt functiewijzer niet zelf; {found or 'deze opdracht geeft alleen gegevens'}"


def require_keuze(name: str, value: str, options: Sequence[str]) -> None:
    """Raise Gebruiksfout, with the nearest option, where a value is not one of the options."""
    if value not in options:
        from functiewijzer.core.gelijkenis import did_you_mean

        raise Gebruiksfout(f"{name} {value} bestaat niet; {did_you_mean(value, options)}")
