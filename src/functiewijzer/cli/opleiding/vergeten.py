"""The command `opleidingsplan vergeet`: the file of a plan goes, with everything that this tool keeps beside it."""

import re
from collections.abc import Iterator
from pathlib import Path

from functiewijzer.cli.gesprek.scherm import Gekozen, Keuze, Keuzevraag
from functiewijzer.cli.gesprek.schermkeuze import make_scherm, require_terminal
from functiewijzer.cli.uitgang import Klaar, Uitgang
from functiewijzer.cli.uitvoer import say
from functiewijzer.loading.opleiding.planbestand import read_plan
from functiewijzer.loading.opslag.bestanden import Bestandsfout, reason_of
from functiewijzer.loading.opslag.vergrendeling import claimed

_JA, _NEE = "ja", "nee"


def run_vergeet(plan: Path, *, ja: bool) -> None:
    """Remove a plan and what lies beside it, after a yes; says what it can't reach."""
    read_plan(plan)
    if not ja:
        _require_yes(plan)
    with claimed(plan):
        for path in (plan, *_beside(plan)):
            _remove(path)
    say(f"Verwijderd: {plan}, met wat functiewijzer ernaast bewaarde.")
    say(
        "Wat functiewijzer niet kan bereiken: verslagen en agenda's die u ervan maakte, kopieën, reservekopieën van uw "
        "computer en de geschiedenis van git. Verwijder die zelf."
    )


def _require_yes(plan: Path) -> None:
    require_terminal("geef --ja om het plan te verwijderen")
    keuzes = (Keuze(_NEE, "Nee, bewaar het."), Keuze(_JA, "Ja, verwijder het; dit kan niet terug."))
    chosen = make_scherm(eenvoudig=False).choose(Keuzevraag(f"{plan.name} verwijderen, met het hele logboek?", keuzes))
    if chosen != Gekozen(_JA):
        say("Er is niets verwijderd.")
        raise Klaar(Uitgang.KLAAR)


def _beside(plan: Path) -> Iterator[Path]:
    """Yield the half-written files and copies of a plan that lie in its folder."""
    name = re.escape(plan.name)
    ours = re.compile(rf"\.{re.escape(plan.name[:40])}\.\w+\.deel|{name}(~|\.bak|\.orig)|\.{name}\.sw[op]")
    yield from (path for path in plan.parent.iterdir() if ours.fullmatch(path.name) and path.is_file())


def _remove(path: Path) -> None:
    try:
        path.unlink()
    except OSError as error:
        raise Bestandsfout(f"kan {path} niet verwijderen: {reason_of(error)}") from error
