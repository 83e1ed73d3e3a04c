"""Measures batch: its time and memory beside plain work on the same rows, against 500 profiles with 8 names each.

    python benchmarks/batch.py [--rijen 1000000] [--titels 25000] [--groot] [--lijst TITELS.csv]
                               [--alleen-titels | --alleen-xlsx]

Needs rapidfuzz and openpyxl, which functiewijzer itself does not use. With --groot also 5,000,000 rows, for which
4 GB of disk is needed. --alleen-titels measures the search for titles alone; with --lijst that is also done with
titles of your own (column titel or functietitel) against the profiles of this project.
"""

import argparse
import csv
import os
import random
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from itertools import islice, product
from pathlib import Path
from typing import Final, NamedTuple

from bibliotheek import write_bibliotheek

PROFIELEN: Final = 500
EIGEN: Final = Path(__file__).resolve().parents[1] / "profielen"
MEEGELEVERD: Final = 4_000
"""So many different titles are searched for in the profiles of this project."""
NAMEN: Final = 8
DIFFERENT: Final = 60_000
PAREN: Final = 5
WIE: Final = ("Medewerker", "Adviseur", "Consulent", "Monteur", "Coördinator", "Planner", "Chauffeur", "Operator",
    "Analist", "Assistent", "Senior medewerker", "Specialist", "Technicus", "Verzorgende", "Controller", "Tekenaar",
)  # fmt: skip
WAT: Final = ("verkoop", "inkoop", "logistiek", "zorg", "techniek", "financiën", "ICT", "kwaliteit", "onderhoud",
    "transport", "personeel", "salaris", "communicatie", "beveiliging", "schoonmaak", "milieu", "planning",
    "debiteuren",
)  # fmt: skip
WAAR: Final = ("binnendienst", "buitendienst", "magazijn", "laboratorium", "centrale", "kantoor", "werkplaats",
    "expeditie", "receptie", "kantine", "bibliotheek", "drukkerij", "kwekerij", "apotheek",
)  # fmt: skip
WAARVOOR: Final = ("metaal", "voeding", "bouw", "energie", "textiel", "chemie", "papier", "glas", "hout", "zuivel",
    "recht", "water", "spoor", "haven", "luchtvaart", "wegen", "vis", "vlees", "bloemen", "meubels",
)  # fmt: skip

_COPY: Final = """\
import csv, sys
extra = [*map("x".__mul__, map(int, sys.argv[3:]))]
with open(sys.argv[1], encoding="utf-8-sig", newline="") as source:
    with open(sys.argv[2], "w", encoding="utf-8-sig", newline="") as target:
        rows, writer = csv.reader(source, delimiter=";"), csv.writer(target, delimiter=";")
        for row in rows:
            writer.writerow(row + extra)
"""
_OPENPYXL: Final = """\
import sys, openpyxl
book = openpyxl.load_workbook(sys.argv[1], read_only=True)
print(sum(1 for row in book.active.iter_rows(values_only=True)))
"""
_OWN: Final = """\
import sys
from pathlib import Path
from functiewijzer.loading.tabel.tabel import open_tabel
print(sum(1 for row in open_tabel(Path(sys.argv[1])).rijen()))
"""
_INDEX: Final = """\
import csv, sys, time
from pathlib import Path
from functiewijzer.core.titels.titelindex import Titelindex
from functiewijzer.cli.bibliotheek import load_sound, open_profielmap
from functiewijzer.loading.titels.titellezing import load_zoeker
profielmap = open_profielmap(Path(sys.argv[2]))
index = Titelindex(load_zoeker(profielmap, load_sound(profielmap)))
with open(sys.argv[1], encoding="utf-8-sig", newline="") as source:
    titles = [row["functietitel"] for row in csv.DictReader(source, delimiter=";")]
start = time.process_time()
for title in titles:
    index.find(title)
print(len(titles) / (time.process_time() - start))
"""
_WRATIO: Final = """\
import csv, sys, time
from rapidfuzz import fuzz, process
names = open(sys.argv[2], encoding="utf-8").read().splitlines()
with open(sys.argv[1], encoding="utf-8-sig", newline="") as source:
    titles = [row["functietitel"] for row in csv.DictReader(source, delimiter=";")]
start = time.process_time()
for title in titles:
    process.extractOne(title, names, scorer=fuzz.WRatio)
print(len(titles) / (time.process_time() - start))
"""


class Run(NamedTuple):
    """What a process took: seconds, megabytes at its peak, and what it said on stdout."""

    seconds: float
    megabytes: float
    output: str


def main() -> int:
    """Measure, print, and return 1 where a bound is missed."""
    options = _parse_options()
    with tempfile.TemporaryDirectory(prefix="functiewijzer-") as name:
        folder = Path(name)
        names, titels = _write_library(folder / "profielen")
        (folder / "namen.txt").write_text("\n".join(names), encoding="utf-8")
        if options.alleen_xlsx:
            checks = [*_spreadsheet(folder, titels)]
        else:
            checks = [*_searches(folder, names, titels, options.lijst)]
            if not options.alleen_titels:
                checks += _against_copy(folder, titels[: options.titels], options.rijen, groot=options.groot)
                checks += _all_different(folder, titels)
                checks += _spreadsheet(folder, titels)
    for text, is_kept in checks:
        print(f"{'ok     ' if is_kept else 'gemist '} {text}")
    return 0 if all(is_kept for _, is_kept in checks) else 1


def _searches(
    folder: Path, names: Sequence[str], titels: Sequence[str], lijst: Path | None
) -> Iterator[tuple[str, bool]]:
    """Yield what searching for titles costs, with the made library and with the profiles of this project."""
    yield from _search(folder, "500 profielen", folder / "profielen", names, titels[:MEEGELEVERD])
    own = [("verzonnen titels", titels[:MEEGELEVERD])]
    own += [("titels uit de lijst", _read_titels(lijst))] if lijst else []
    for kind, some in own:
        yield from _search(folder, f"eigen profielen, {kind}", EIGEN, _names_of(EIGEN), some)


def _parse_options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Meet batch naast gewoon werk aan dezelfde rijen.")
    parser.add_argument("--rijen", type=int, default=1_000_000)
    parser.add_argument("--titels", type=int, default=25_000)
    parser.add_argument("--groot", action="store_true", help="meet ook het geheugen bij 5.000.000 rijen")
    parser.add_argument("--alleen-titels", action="store_true", help="meet alleen het zoeken van titels")
    parser.add_argument("--lijst", type=Path, help="een CSV-bestand met titels, voor de profielen van dit project")
    parser.add_argument("--alleen-xlsx", action="store_true", help="meet alleen het lezen van XLSX")
    return parser.parse_args()


def _search(
    folder: Path, name: str, profielen: Path, names: Sequence[str], titels: Sequence[str]
) -> Iterator[tuple[str, bool]]:
    """Search different titles only, in processor time of the search itself."""
    source = folder / "titels.csv"
    with source.open("w", encoding="utf-8-sig", newline="") as stream:
        csv.writer(stream, delimiter=";").writerows([("functietitel",), *((titel,) for titel in titels)])
    (folder / "namen.txt").write_text("\n".join(names), encoding="utf-8")
    found = float(_run([sys.executable, "-c", _INDEX, str(source), str(profielen)]).output)
    theirs = float(_run([sys.executable, "-c", _WRATIO, str(source), str(folder / "namen.txt")]).output)
    size = f"{len(titels)} titels, {len(names)} namen"
    yield f"{name} ({size}): {1000 / found:.3f} ms per titel, {found / theirs:.2f} × WRatio", True


def _names_of(profielen: Path) -> list[str]:
    from functiewijzer.loading.profielen.profielmap import Profielmap

    found = Profielmap(profielen).bibliotheek.profielen.values()
    return [naam for profiel in found for naam in (profiel.naam, *profiel.alternatieve_namen)]


def _read_titels(path: Path) -> list[str]:
    with path.open(encoding="utf-8-sig", newline="") as stream:
        rows = csv.DictReader(stream)
        return list(dict.fromkeys(row.get("titel") or row["functietitel"] for row in rows))[:MEEGELEVERD]


def _against_copy(folder: Path, titels: Sequence[str], rows: int, *, groot: bool) -> Iterator[tuple[str, bool]]:
    source, target = folder / "rijen.csv", folder / "advies.csv"
    _write_rows(source, titels, rows)
    batch = _run_batch(folder, source, target)
    widths = _widths(target)
    copy = _run([sys.executable, "-c", _COPY, str(source), str(folder / "kopie.csv"), *map(str, widths)])
    times = batch.seconds / copy.seconds
    said = f"{rows} rijen, {len(titels)} titels: {batch.seconds:.1f} s, kopie {copy.seconds:.1f} s"
    yield f"{said}, verhouding {times:.2f} (<= 3)", times <= 3
    yield f"{rows} rijen: {batch.megabytes:.0f} MB (<= 120)", batch.megabytes <= 120
    (folder / "kopie.csv").unlink()
    for more in (100_000, *([5_000_000] if groot else [])):
        _write_rows(source, titels, more)
        peak = _run_batch(folder, source, target).megabytes
        yield f"{more} rijen: {peak:.0f} MB, {peak / batch.megabytes:.2f} × dat van {rows}", peak <= 120
    source.unlink()
    target.unlink()


def _all_different(folder: Path, titels: Sequence[str]) -> Iterator[tuple[str, bool]]:
    few, many, sample = folder / "weinig.csv", folder / "anders.csv", folder / "steekproef.csv"
    _write_rows(few, titels[:1], 1)
    _write_rows(many, titels, len(titels))
    _write_rows(sample, titels[:500], 500)
    base = _run_batch(folder, few, folder / "a.csv").seconds
    run = _run_batch(folder, many, folder / "b.csv")
    # The start, with the reading of 500 profiles, is not what grows with the rows.
    ours = len(titels) / (run.seconds - base)
    found = float(_run([sys.executable, "-c", _INDEX, str(many), str(folder / "profielen")]).output)
    theirs = float(_run([sys.executable, "-c", _WRATIO, str(sample), str(folder / "namen.txt")]).output)
    yield f"alle {len(titels)} titels anders: {ours:,.0f} rijen/s (>= 30.000; opstarten {base:.1f} s)", ours >= 30_000
    yield f"alle titels anders: {ours / theirs:.1f} × WRatio (>= 15)", ours >= 15 * theirs
    yield f"alleen titels zoeken: {found:,.0f} titels/s, {found / theirs:.1f} × WRatio (>= 15)", found >= 15 * theirs


def _spreadsheet(folder: Path, titels: Sequence[str]) -> Iterator[tuple[str, bool]]:
    """Measure both ways in which programs write texts: in their cells, or shared by all cells."""
    import xlsxwriter  # type: ignore[import-untyped]

    path = folder / "blad.xlsx"
    for naam, in_cells in (("teksten in de cellen", True), ("gedeelde teksten", False)):
        with xlsxwriter.Workbook(path, {"constant_memory": in_cells}) as book:
            sheet = book.add_worksheet()
            for number, row in enumerate(_rows(titels, 100_000)):
                sheet.write_row(number, 0, row)
        ours = [sys.executable, "-c", _OWN, str(path)]
        theirs = [sys.executable, "-c", _OPENPYXL, str(path)]
        pairs = [(_run(ours), _run(theirs)) for _ in range(PAREN + 1)][1:]
        times = statistics.median(one.seconds / other.seconds for one, other in pairs)
        yield f"XLSX lezen, 100.000 rijen, {naam}: {times:.2f} × openpyxl (<= 0,4)", times <= 0.4
        peak = max(one.megabytes for one, _ in pairs)
        yield f"geheugen daarbij: {peak:.0f} MB (<= 300)", peak <= 300


def _run_batch(folder: Path, source: Path, target: Path) -> Run:
    command = [sys.executable, "-m", "functiewijzer", "batch", str(source), "-o", str(target), "--overschrijf"]
    return _run([*command, "--profielen", str(folder / "profielen")])


def _run(command: Sequence[str]) -> Run:
    start = time.perf_counter()
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        process = subprocess.Popen(command, stdout=out, stderr=err)
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - start
        out.seek(0)
        err.seek(0)
        if status:
            raise SystemExit(f"{command}: {err.read().decode()}")
        # Linux counts in kB, macOS in bytes.
        unit = 1 << 20 if sys.platform == "darwin" else 1 << 10
        return Run(seconds, usage.ru_maxrss / unit, out.read().decode())


def _write_library(folder: Path) -> tuple[list[str], list[str]]:
    """Write the profiles with names of their own; return the names, and titles that are none of them."""
    every = [" ".join(words) for words in product(WIE, WAT, WAAR, WAARVOOR)]
    random.Random(7).shuffle(every)
    names = iter(every)
    used: list[str] = []
    for path in write_bibliotheek(folder, PROFIELEN):
        lines = path.read_text(encoding="utf-8").split("\n")
        if lines[0] == "soort: profiel":
            own = list(islice(names, NAMEN))
            used += own
            at = next(n for n, line in enumerate(lines) if line.startswith("naam: "))
            end = next(n for n, line in enumerate(lines) if line.startswith("functiefamilie: "))
            lines[at:end] = [f"naam: {own[0]}", "alternatieve_namen:", *(f"  - {name}" for name in own[1:])]
            path.write_text("\n".join(lines), encoding="utf-8")
    return used, list(islice(names, DIFFERENT))


def _rows(titels: Sequence[str], count: int) -> Iterator[tuple[str, ...]]:
    choose = random.Random(3)
    yield ("personeelsnummer", "functietitel", "afdeling", "huidige_groep")
    for number in range(count):
        titel = titels[number] if number < len(titels) else choose.choice(titels)
        yield (f"P{number:07d}", titel, choose.choice(WAAR), choose.choice("CDEF"))


def _write_rows(path: Path, titels: Sequence[str], count: int) -> None:
    with path.open("w", encoding="utf-8-sig", newline="") as stream:
        csv.writer(stream, delimiter=";").writerows(_rows(titels, count))


def _widths(path: Path) -> list[int]:
    """Return the mean width of each of the sixteen columns."""
    with path.open(encoding="utf-8-sig", newline="") as stream:
        rows = list(islice(csv.reader(stream, delimiter=";"), 1, 2001))
    return [round(sum(map(len, column)) / len(rows)) for column in list(zip(*rows, strict=True))[-16:]]


if __name__ == "__main__":
    raise SystemExit(main())
