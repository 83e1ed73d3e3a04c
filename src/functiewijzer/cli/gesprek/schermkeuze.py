"""Which Scherm this terminal can do."""

import os
import sys

from functiewijzer.cli.gesprek.scherm import Scherm
from functiewijzer.cli.uitgang import Gebruiksfout
from functiewijzer.cli.uitvoer import is_unicode


def require_terminal(what_to_do: str) -> None:
    """Refuse to ask questions where nobody can answer them; raises Gebruiksfout."""
    if not has_terminal():
        raise Gebruiksfout(f"er is geen terminal om vragen te stellen; {what_to_do}")


def has_terminal() -> bool:
    """Tell whether there is somebody to ask."""
    return sys.stdin.isatty() and sys.stderr.isatty()


def make_scherm(*, eenvoudig: bool) -> Scherm:
    """Return the screen with arrow keys, or the typed one where it was asked for or arrows can't be used."""
    if eenvoudig or not _can_do_arrows():
        from functiewijzer.cli.gesprek.typen import Typscherm

        return Typscherm()
    from functiewijzer.cli.gesprek.pijltjes import Pijltjesscherm

    return Pijltjesscherm()


def _can_do_arrows() -> bool:
    is_capable = sys.platform == "win32" or os.environ.get("TERM", "") not in {"", "dumb", "unknown"}
    return is_capable and sys.stdin.isatty() and sys.stderr.isatty() and is_unicode(sys.stderr)
