"""The command `opleidingsplan agenda`: the dates of a plan for a calendar."""

from pathlib import Path
from typing import Final

from functiewijzer.cli.opleiding.persoonloos import require_nameless
from functiewijzer.cli.uitgang import Gebruiksfout
from functiewijzer.cli.uitvoer import deliver, require_target
from functiewijzer.loading.mapinhoud import read_start
from functiewijzer.loading.opleiding.planbestand import read_plan

_ENDING: Final = ".ics"
_MOST: Final = 5_000_000


def run_agenda(plan: Path, uitvoer: Path | None, *, overschrijf: bool) -> None:
    """Write the agenda; over an earlier one, what changed is told to the calendar as a later version."""
    from functiewijzer.rendering.opleiding.agenda import render_agenda

    if uitvoer is not None and uitvoer.suffix.lower() != _ENDING:
        raise Gebruiksfout(f"{uitvoer}: een agenda eindigt op {_ENDING}; kies een naam zoals plan{_ENDING}")
    require_target(uitvoer, plan, overschrijf=overschrijf)
    found = read_plan(plan)
    require_nameless(uitvoer, found.kop.cursist)
    earlier = b"" if uitvoer is None else read_start(uitvoer, _MOST)
    agenda = render_agenda(found, earlier.decode("utf-8", "replace"))
    deliver(agenda.encode("utf-8"), uitvoer, overschrijf=overschrijf)
