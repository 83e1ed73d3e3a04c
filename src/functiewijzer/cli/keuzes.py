"""Choices from a fixed list on the command line."""

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from functiewijzer.cli.uitgang import Gebruiksfout

_BY_SUFFIX: Final = {
    ".html": "html", ".htm": "html", ".md": "markdown", ".json": "json", ".yaml": "yaml", ".yml": "yaml",
    ".sarif": "sarif", ".xml": "junit", ".docx": "docx",
}  # fmt: skip
_NOT_FOR_SCREENS: Final = {"docx": "Word-bestand"}


def choose_formaat(given: str | None, uitvoer: Path | None, formaten: Sequence[str]) -> str:
    """Return the format that was asked for, else the one that the file name implies, else the first.

    Raises Gebruiksfout for a format that the command does not have, or that a screen can't show.
    """
    if given is None:
        implied = _BY_SUFFIX.get(uitvoer.suffix.lower(), "") if uitvoer is not None else ""
        return implied if implied in formaten else formaten[0]
    require_keuze("--formaat", given, formaten)
    if given in _NOT_FOR_SCREENS and uitvoer is None and sys.stdout.isatty():
        kind = _NOT_FOR_SCREENS[given]
        raise Gebruiksfout(f"een {kind} past niet op het scherm; geef een naam mee, zoals --uitvoer resultaat.{given}")
    return given


def require_keuze(name: str, value: str, options: Sequence[str]) -> None:
    """Raise Gebruiksfout, with the nearest option, where a value is not one of the options."""
    if value not in options:
        from functiewijzer.core.gelijkenis import did_you_mean

        raise Gebruiksfout(f"{name} {value} bestaat niet; {did_you_mean(value, options)}")
