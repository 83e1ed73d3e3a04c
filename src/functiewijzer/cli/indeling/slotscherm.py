"""The end of `indeel` on a screen: short, so that the group has not scrolled away."""

import sys
from math import ceil
from pathlib import Path
from typing import Final

from functiewijzer.cli.uitvoer import deliver, has_colour, is_unicode, width_of
from functiewijzer.cli.vervolg import export_command, report_command
from functiewijzer.core.dossiers.advies import Advies
from functiewijzer.core.dossiers.dossier import Dossier
from functiewijzer.rendering.indeling.kortverslag import MAX_VERVOLG, Vervolg, make_kortverslag
from functiewijzer.rendering.veilig import visible_line

_INDENT: Final = "  "
_PATH: Final = 38
"""How many characters of a path are told; the command below it has the path whole."""


def show_slotscherm(advies: Advies, *, saved: Path | None, dossier: Path | None, profielmap: Path | None) -> None:
    """Show the short report on the screen; `saved` keeps the gesprek, and `dossier` the record, where there is one."""
    out, width = sys.stdout, width_of(sys.stdout)
    if dossier is not None:
        vervolg = vervolg_of_dossier(advies.dossier, dossier, width=width)
    else:
        vervolg = vervolg_of_answers(saved, profielmap, width=width)
    shown = render_slotscherm(advies, vervolg, width=width, colour=has_colour(out), ascii_only=not is_unicode(out))
    deliver(shown, None)


def render_slotscherm(advies: Advies, vervolg: Vervolg, *, width: int, colour: bool, ascii_only: bool) -> str:
    """Return the short report as text, the command on a line of its own that the screen may wrap."""
    from functiewijzer.rendering.vormen.terminal import render_text

    text = render_text(make_kortverslag(advies, vervolg), width=width, colour=colour, ascii_only=ascii_only)
    return text if vervolg.opdracht is None else f"{text}{_INDENT}{visible_line(vervolg.opdracht)}\n"


def vervolg_of_answers(path: Path | None, profielmap: Path | None, *, width: int) -> Vervolg:
    """Say how to go on after answers without a dossier; `path` is where a gesprek was saved."""
    if path is None:
        return Vervolg(
            "Verder:",
            "--alles toont de hele uitleg; --uitvoer advies.html maakt er een pagina van; --dossier "
            "NAAM.dossier.yaml legt de indeling vast.",
        )
    whole = export_command(path, profielmap)
    named = export_command(Path("BESTAND.indeling.yaml"), Path("MAP") if profielmap is not None else None)
    tekst = f"in {_short(path)}. Hele uitleg (ook: --alles):"
    return _with_command(tekst, whole, named, width=width)


def vervolg_of_dossier(dossier: Dossier, path: Path, *, width: int) -> Vervolg:
    """Say how to go on after a dossier was recorded, and whether it is complete."""
    from functiewijzer.cli.dossiers.schrijven import completeness_of

    tekst = f"in {_short(path)} ({completeness_of(dossier)}). Rapport:"
    return _with_command(tekst, report_command(path), report_command(Path("BESTAND.dossier.yaml")), width=width)


def _with_command(tekst: str, whole: str, named: str, *, width: int) -> Vervolg:
    """Return how to go on; where the names of the user make the command too long, it has names to fill in."""
    taken = ceil((len(whole) + len(_INDENT)) / width)
    if taken < MAX_VERVOLG:
        return Vervolg("Bewaard:", tekst, whole, MAX_VERVOLG - taken)
    return Vervolg("Bewaard:", tekst, named, 1)


def _short(path: Path) -> str:
    text = str(path)
    return text if len(text) <= _PATH else f"…{text[1 - _PATH :]}"
