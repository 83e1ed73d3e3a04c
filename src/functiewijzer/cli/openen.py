"""`--open`: what was written is shown at once, in the program with which this computer opens such files."""

import os
import sys
from pathlib import Path
from typing import Final

from functiewijzer.cli.uitgang import Gebruiksfout
from functiewijzer.cli.uitvoer import say

_SOON: Final = 5.0
"""In how many seconds an opener that can't do it has said so."""


def require_file(uitvoer: str | None) -> Path:
    """Return the file to open; raises Gebruiksfout, before any work is done, for what goes to the screen."""
    if uitvoer in {None, "-"}:
        raise Gebruiksfout("--open hoort bij een bestand; geef een naam mee met --uitvoer")
    return Path(str(uitvoer))


def open_file(path: Path) -> None:
    """Open a file; where this computer can't, the command has still done its work, and says so."""
    try:
        opened = _open(path.absolute())
    except OSError:
        opened = False
    if not opened:
        say(f"{path} is geschreven, maar deze computer kan het niet zelf openen; open het bestand met de hand.")


def _open(path: Path) -> bool:
    if sys.platform == "win32":
        os.startfile(path)  # noqa: S606, a file that this command wrote
        return True
    import subprocess

    words = ["open" if sys.platform == "darwin" else "xdg-open", str(path)]
    quiet = subprocess.DEVNULL
    opener = subprocess.Popen(words, stdin=quiet, stdout=quiet, stderr=quiet)  # noqa: S603, the system's own opener
    try:
        return opener.wait(_SOON) == 0
    except subprocess.TimeoutExpired:
        # Some stay as long as what they opened.
        return True
