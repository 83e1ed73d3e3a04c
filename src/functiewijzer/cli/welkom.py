"""What a user sees who types only `functiewijzer`: what can be done, with an example each."""

import sys
from typing import Final

from functiewijzer import __version__
from functiewijzer.cli.uitvoer import width_of

_MENU: Final = (
    ("Een functie indelen in een gesprek", "functiewijzer indeel"),
    ("Verdergaan met een bewaard gesprek", "functiewijzer indeel --hervat titel.indeling.yaml"),
    (
        "Een functie indelen met antwoorden uit een bestand",
        "functiewijzer indeel --antwoorden antwoorden.yaml",
    ),
    (
        "Een lege vragenlijst maken voor de leidinggevende",
        "functiewijzer vragenlijst 1.1 --uitvoer vragenlijst.html",
    ),
    ("Zien welke profielen er zijn", "functiewijzer profielen"),
    ("Een profiel lezen", "functiewijzer toon 1.1"),
    ("Profielen controleren", "functiewijzer valideer"),
)


def show_welcome() -> None:
    """Show the menu on stdout."""
    title = f"functiewijzer {__version__} – deel functies in en leg elke stap uit"
    items = "\n".join(f"{what}\n    {example}" for what, example in _MENU)
    rule = "-" * min(len(title), width_of(sys.stdout))
    sys.stdout.write(f"{title}\n{rule}\n\n{items}\n\nAlle opdrachten en opties: functiewijzer --help\n")
