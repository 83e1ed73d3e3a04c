"""The names of the files about a plan: they tell nobody whom it is about."""

import re
from pathlib import Path

from functiewijzer.cli.uitgang import Gebruiksfout


def require_nameless(uitvoer: Path | None, cursist: str | None) -> None:
    """Refuse a file name that tells who the plan is about: file names show up in lists and logs."""
    parts = re.findall(r"\w{3,}", (cursist or "").casefold())
    if uitvoer is not None and any(part in uitvoer.name.casefold() for part in parts):
        raise Gebruiksfout("--uitvoer: een naam van een persoon hoort niet in een bestandsnaam; gebruik het nummer")
