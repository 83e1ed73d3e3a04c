"""The end of `indeel` on a screen: short, so that the group has not scrolled away."""

import sys
from collections.abc import Callable
from enum import StrEnum
from math import ceil
from pathlib import Path
from typing import Final

from msgspec import Struct

from functiewijzer.cli.uitvoer import deliver, has_colour, is_unicode, width_of
from functiewijzer.cli.vervolg import export_command, grade_command, report_command
from functiewijzer.core.dossiers.advies import Advies
from functiewijzer.core.schrijfwijze import listed
from functiewijzer.rendering.indeling.kortverslag import MAX_VERVOLG, Vervolg, make_kortverslag
from functiewijzer.rendering.indeling.openstaand import fillable
from functiewijzer.rendering.veilig import visible_line

_INDENT: Final = "  "
_PATH: Final = 38
"""How many characters of a path are told; the command below it has the path whole."""

_Making = Callable[[Path, Path | None], str]


class Bewaarsoort(StrEnum):
    """What the file is that keeps a grading; the value is what a command calls it where its own name is too long."""

    ANTWOORDEN = "BESTAND.yaml"
    GESPREK = "BESTAND.indeling.yaml"
    DOSSIER = "BESTAND.dossier.yaml"


class Bewaarplek(Struct, frozen=True):
    """The file that keeps a grading, and the profile folder where one was named."""

    soort: Bewaarsoort
    path: Path
    profielmap: Path | None = None


def show_slotscherm(advies: Advies, bron: Bewaarplek) -> None:
    """Show the short report on the screen, and how to go on with the file that keeps the grading."""
    out, width = sys.stdout, width_of(sys.stdout)
    vervolg = vervolg_of(advies, bron, width=width)
    shown = render_slotscherm(advies, vervolg, width=width, colour=has_colour(out), ascii_only=not is_unicode(out))
    deliver(shown, None)


def render_slotscherm(advies: Advies, vervolg: Vervolg, *, width: int, colour: bool, ascii_only: bool) -> str:
    """Return the short report as text, the command on a line of its own that the screen may wrap."""
    from functiewijzer.rendering.vormen.terminal import render_text

    text = render_text(make_kortverslag(advies, vervolg), width=width, colour=colour, ascii_only=ascii_only)
    return text if vervolg.opdracht is None else f"{text}{_INDENT}{visible_line(vervolg.opdracht)}\n"


def vervolg_of(advies: Advies, bron: Bewaarplek, *, width: int) -> Vervolg:
    """Say how to go on: fill in what is still needed, where somebody can; else what to make of the result."""
    is_open = bool(fillable(advies.indeling.openstaand))
    match bron.soort:
        case Bewaarsoort.DOSSIER:
            return _of_dossier(advies, bron, is_open=is_open, width=width)
        case Bewaarsoort.GESPREK:
            return _of_gesprek(bron, is_open=is_open, width=width)
        case Bewaarsoort.ANTWOORDEN:
            return _of_answers(advies, bron, is_open=is_open, width=width)


def _of_answers(advies: Advies, bron: Bewaarplek, *, is_open: bool, width: int) -> Vervolg:
    if not is_open:
        return Vervolg(
            "Verder:",
            "--alles toont de hele uitleg; --uitvoer advies.html maakt er een pagina van; --dossier "
            "NAAM.dossier.yaml legt de indeling vast.",
        )
    keys = dict.fromkeys(place.partition(".")[0] for place in fillable(advies.indeling.openstaand))
    where = listed([f"{key}:" for key in keys])
    tekst = f"vul aan in {_short(bron.path)}, bij {where} (--alles noemt elke plaats). Opnieuw:"
    return _with_command("Verder:", tekst, bron, _grading("--antwoorden"), width=width)


def _of_gesprek(bron: Bewaarplek, *, is_open: bool, width: int) -> Vervolg:
    if is_open:
        tekst = f"in {_short(bron.path)}. Aanvullen (hele lijst: --alles):"
        return _with_command("Bewaard:", tekst, bron, _grading("--hervat"), width=width)
    tekst = f"in {_short(bron.path)}. Hele uitleg (ook: --alles):"
    return _with_command("Bewaard:", tekst, bron, export_command, width=width)


def _of_dossier(advies: Advies, bron: Bewaarplek, *, is_open: bool, width: int) -> Vervolg:
    from functiewijzer.cli.dossiers.schrijven import completeness_of

    kept = f"in {_short(bron.path)} ({completeness_of(advies.dossier)})."
    if is_open:
        return _with_command("Bewaard:", f"{kept} Aanvullen:", bron, _grading("--dossier"), width=width)
    return _with_command("Bewaard:", f"{kept} Rapport:", bron, lambda path, _: report_command(path), width=width)


def _grading(option: str) -> _Making:
    return lambda path, folder: grade_command(option, path, folder)


def _with_command(label: str, tekst: str, bron: Bewaarplek, make: _Making, *, width: int) -> Vervolg:
    """Return how to go on; where the names of the user make the command too long, it has names to fill in."""
    whole = make(bron.path, bron.profielmap)
    taken = ceil((len(whole) + len(_INDENT)) / width)
    if taken < MAX_VERVOLG:
        return Vervolg(label, tekst, whole, MAX_VERVOLG - taken)
    named = make(Path(bron.soort.value), Path("MAP") if bron.profielmap is not None else None)
    return Vervolg(label, tekst, named, 1)


def _short(path: Path) -> str:
    text = str(path)
    return text if len(text) <= _PATH else f"…{text[1 - _PATH :]}"
