"""Choices from a fixed list on the command line."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from functiewijzer.cli.uitgang import Gebruiksfout

_BY_SUFFIX: Final = {
    ".html": "html", ".htm": "html", ".md": "markdown", ".json": "json", ".yaml": "yaml", ".yml": "yaml",
    ".sarif": "sarif", ".xml": "junit",
}  # fmt: skip


def choose_formaat(given: str | None, uitvoer: Path | None, formaten: Sequence[str]) -> str:
    """Return the format that was asked for, else the one that the file name implies, else the first.

    Raises Gebruiksfout for a format that the command does not have.
    """
    if given is not None:
        require_keuze("--formaat", given, formaten)
        return given
    implied = _BY_SUFFIX.get(uitvoer.suffix.lower(), "") if uitvoer is not None else ""
    return implied if implied in formaten else formaten[0]


def require_keuze(name: str, value: str, options: Sequence[str]) -> None:
    """Raise Gebruiksfout, with the nearest option, where a value is not one of the options."""
    if value not in options:
        from functiewijzer.core.gelijkenis import did_you_mean

        raise Gebruiksfout(f"{name} {value} bestaat niet; {did_you_mean(value, options)}")
