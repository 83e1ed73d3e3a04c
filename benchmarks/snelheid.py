"""Measures how fast functiewijzer is, as ratios to work that any Python tool has to do.

Both processes of a pair run directly after each other, so that a slow machine or a busy moment slows both. The
result is the median of the ratios of all pairs; the first pair warms up the caches and does not count. Both sides
keep their bytecode in one temporary folder: an installed tool has bytecode, a checkout need not have it.
"""

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from bibliotheek import write_antwoorden, write_bibliotheek

LEFT_OUT: Final = ("_FUNCTIEWIJZER_COMPLETE", "FUNCTIEWIJZER_PROFIELEN", "COLUMNS", "PYTHONDONTWRITEBYTECODE")

_READ_WITH_SAFELOADER: Final = """\
import pathlib, sys, yaml
for path in pathlib.Path(sys.argv[1]).rglob("*.yaml"):
    yaml.load(path.read_text(encoding="utf-8"), yaml.SafeLoader)
"""


@dataclass(frozen=True, slots=True)
class Command:
    """A process to time, as a reader knows it, with a text that its output must hold."""

    name: str
    words: Sequence[str]
    says: str = ""
    environment: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Measure:
    """A promise: the command takes at most `bound` times as long as the yardstick."""

    command: Command
    yardstick: Command
    bound: float


@dataclass(frozen=True, slots=True)
class Outcome:
    """What was measured for a promise."""

    measure: Measure
    ratio: float

    @property
    def is_kept(self) -> bool:
        """Whether the promise holds."""
        return self.ratio <= self.measure.bound

    def is_near(self, slack: int) -> bool:
        """Tell whether the promise holds but for so many percent, which may be the noise of a busy machine."""
        return self.ratio <= self.measure.bound * (1 + slack / 100)

    @property
    def cells(self) -> tuple[str, ...]:
        """The row of this outcome in a table."""
        names = (self.measure.command.name, self.measure.yardstick.name)
        return (*names, _number(self.measure.bound), _number(self.ratio), "ok" if self.is_kept else "te traag")


HEADINGS: Final = ("opdracht", "maatlat", "hoogstens", "gemeten", "uitslag")


def main() -> int:
    """Measure everything, print the table, and return 1 where a bound is missed."""
    options = _parse_options()
    with tempfile.TemporaryDirectory(prefix="functiewijzer-") as folder:
        bytecode = {"PYTHONPYCACHEPREFIX": str(Path(folder) / "bytecode")}
        outcomes = [_take(measure, options.runs, bytecode) for measure in _measures(Path(folder))]
    rows = [outcome.cells for outcome in outcomes]
    print("\n".join(_markdown(rows) if options.markdown else _plain(rows)))
    return 0 if all(outcome.is_near(options.speling) for outcome in outcomes) else 1


def _parse_options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Meet de snelheid van functiewijzer, als verhouding.")
    parser.add_argument("--runs", type=int, default=11, metavar="N", help="paren per meting; zonder deze optie 11")
    parser.add_argument("--markdown", action="store_true", help="toon de tabel zoals in docs/metingen.md")
    parser.add_argument(
        "--speling", type=int, default=0, metavar="PROCENT", help="keur pas af vanaf zoveel procent boven de grens"
    )
    options = parser.parse_args()
    if options.runs < 1:
        parser.error("--runs is minstens 1")
    return options


def _measures(folder: Path) -> Iterator[Measure]:
    small, large, answers = folder / "20", folder / "500", folder / "antwoorden.yaml"
    write_bibliotheek(small, 20)
    write_bibliotheek(large, 500)
    write_antwoorden(answers)
    typer = _python("import typer")
    libraries = _python("import typer, pydantic, yaml, rich.console")
    completing = {
        "_FUNCTIEWIJZER_COMPLETE": "complete_bash",
        "COMP_WORDS": "functiewijzer ind",
        "COMP_CWORD": "1",
    }
    indeel = ("indeel", "--antwoorden", str(answers), "--profielen", str(small))
    yield Measure(_functiewijzer("--versie", ("--versie",), "functiewijzer"), typer, 1.5)
    yield Measure(_functiewijzer("--help", ("--help",), "Gebruik:"), typer, 2.4)
    yield Measure(_functiewijzer("aanvullen met Tab", (), "indeel", completing), typer, 1.5)
    yield Measure(_functiewijzer("indeel, 20 profielen", indeel, "Functiegroep"), libraries, 2.0)
    as_json = (*indeel, "--formaat", "json")
    yield Measure(_functiewijzer("indeel, 20 profielen, json", as_json, '"functiegroep"'), libraries, 2.0)
    safeloader = Command(
        "dezelfde bestanden met yaml.SafeLoader", (sys.executable, "-c", _READ_WITH_SAFELOADER, str(large))
    )
    yield Measure(
        _functiewijzer("valideer, 500 profielen", ("valideer", str(large)), "in orde"),
        safeloader,
        0.25,
    )


def _python(statement: str) -> Command:
    return Command(statement, (sys.executable, "-c", statement))


def _functiewijzer(
    name: str, arguments: Sequence[str], says: str, environment: Mapping[str, str] | None = None
) -> Command:
    """Return a command of the tool, started by its console script where that is installed."""
    script = Path(sys.executable).with_name("functiewijzer.exe" if os.name == "nt" else "functiewijzer")
    start = (
        (str(script),) if script.is_file() else (sys.executable, "-c", "from functiewijzer.cli.app import main; main()")
    )
    return Command(name, (*start, *arguments), says, environment or {})


def _take(measure: Measure, runs: int, shared: Mapping[str, str]) -> Outcome:
    ratios = [_seconds(measure.command, shared) / _seconds(measure.yardstick, shared) for _ in range(runs + 1)]
    return Outcome(measure, statistics.median(ratios[1:]))


def _seconds(command: Command, shared: Mapping[str, str]) -> float:
    """Return how long a process takes from its start until all its output is read; a failure ends the measuring."""
    inherited = {name: value for name, value in os.environ.items() if name not in LEFT_OUT}
    environment = {**inherited, "PYTHONUTF8": "1", **shared, **command.environment}
    start = time.perf_counter()
    process = subprocess.run(command.words, capture_output=True, env=environment, check=False)
    seconds = time.perf_counter() - start
    output = (process.stdout + process.stderr).decode("utf-8", "replace")
    if process.returncode != 0 or command.says not in output:
        sys.exit(f"{command.name} ging mis (uitgangscode {process.returncode}):\n{output}")
    return seconds


def _number(value: float) -> str:
    return f"{value:.2f} ×".replace(".", ",")


def _plain(rows: Iterable[Sequence[str]]) -> Iterator[str]:
    table = [HEADINGS, *rows]
    widths = [max(map(len, column)) for column in zip(*table, strict=True)]
    for row in table:
        yield "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()


def _markdown(rows: Iterable[Sequence[str]]) -> Iterator[str]:
    for row in (HEADINGS, ("---", "---", "---:", "---:", "---"), *rows):
        yield f"| {' | '.join(row)} |"


if __name__ == "__main__":
    sys.exit(main())
