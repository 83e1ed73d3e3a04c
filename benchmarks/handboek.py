"""Measures how well handbooks are read: fields, sentences, sides, promised functions, per layout; or time and memory.

    python benchmarks/handboek.py [--alles] [--alleen WOORD] [--handboek NAAM …] [--tweede] [--opdracht]
    python benchmarks/handboek.py --tijd [--aantal 400]

The handbooks are invented (`tests/handboeken`). Right is: at least 98 % of the fields exact, no sentence lost or in the
wrong place, and every function found. With `--opdracht` the YAML that the whole command writes is measured.
"""

import argparse
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final, NamedTuple

ROOT: Final = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "tests"))

import handboektweede  # noqa: E402
from handboekgroot import enlarge  # noqa: E402, tests is no package that is installed
from handboeklayouts import LAYOUTS, Layout, layouts_of  # noqa: E402
from handboekmeting import score_import, score_recognition  # noqa: E402
from handboekscore import Fout, Score  # noqa: E402
from handboekwaarheid import WaarHandboek, read_waarheid  # noqa: E402

NAMEN: Final = ("textiel", "jachthaven", "evenement")
MEGABYTES: Final = 300
SECONDS: Final = {"txt_los": 15, "docx_tabel": 15, "pdf_kolommen": 40}
KOPPEN: Final = ("bestand", "functies", "velden", "exact", "zijden", "verloren", "gemeld", "misplaatst", "beloofd", "")


def main() -> int:
    """Measure, print a table, and return 1 where a bar is missed."""
    parser = argparse.ArgumentParser(description="Meet hoe goed handboeken worden gelezen.")
    parser.add_argument("--handboek", nargs="*", default=list(NAMEN), help="welke handboeken")
    parser.add_argument("--tweede", action="store_true", help="meet de tweede verzameling")
    parser.add_argument("--alleen", metavar="WOORD", default="", help="alleen de layouts met dit woord in hun naam")
    parser.add_argument("--alles", action="store_true", help="toon elke misser")
    parser.add_argument("--opdracht", action="store_true", help="meet de YAML die `importeer` schrijft")
    parser.add_argument("--tijd", action="store_true", help="meet tijd en geheugen van een groot handboek")
    parser.add_argument("--aantal", type=int, default=400, help="hoeveel functies dat grote handboek heeft")
    options = parser.parse_args()
    if options.tweede:
        options.handboek = list(handboektweede.NAMEN)
    with tempfile.TemporaryDirectory(prefix="functiewijzer-") as name:
        if options.tijd:
            return _tell_costs(list(_costs(Path(name), options.aantal, options.alleen)))
        return _tell_scores(list(_scores(Path(name), options)), shown=options.alles)


def _scores(folder: Path, options: argparse.Namespace) -> Iterator[tuple[str, Score]]:
    take = score_import if options.opdracht else score_recognition
    for naam in options.handboek:
        handboek = read_waarheid(naam)
        for layout in handboektweede.layouts_of(handboek) if naam in handboektweede.NAMEN else layouts_of(handboek):
            if options.alleen in layout.naam:
                place = folder / naam / layout.naam
                place.mkdir(parents=True)
                yield f"{naam} {layout.naam}", take(handboek, layout, place)


def _tell_scores(scores: Sequence[tuple[str, Score]], *, shown: bool) -> int:
    print("| " + " | ".join(KOPPEN) + " |\n|---|" + "---:|" * (len(KOPPEN) - 2) + "---|")
    for naam, score in scores:
        print(f"| {' | '.join((naam, *_cells(score)))} |")
    for naam, score in scores:
        missers = score.missers if shown else score.missers[:5]
        if missers:
            print(f"\n{naam}: {len(score.missers)} missers")
            print("\n".join(f"  {str(misser)[:400]}" for misser in missers))
    return 0 if all(score.is_kept for _, score in scores) else 1


def _cells(score: Score) -> tuple[str, ...]:
    found = score.functies - score.count(Fout.FUNCTIE)
    extra = score.count(Fout.TEVEEL)
    return (
        f"{found}/{score.functies}" + (f" +{extra}" if extra else ""),
        str(score.velden) if score.velden else "–",
        f"{100 * score.exact:.1f} %".replace(".", ",") if score.velden else "–",
        f"{score.zijden_goed}/{score.zijden}" if score.zijden else "–",
        str(score.count(Fout.VERLOREN)),
        str(score.count(Fout.GENOEMD)),
        str(score.count(Fout.MISPLAATST)),
        (f"{score.beloofd[0]}/{score.beloofd[1]}" if score.beloofd[1] else "–")
        + (f" +{score.verzonnen}" if score.verzonnen else ""),
        "ok" if score.is_kept else "gemist",
    )


class Kosten(NamedTuple):
    """What the whole command cost for one file."""

    naam: str
    code: int
    seconds: float
    processor: float
    megabytes: float
    documents: int
    bound: float

    @property
    def is_kept(self) -> bool:
        """Whether it stayed within the bounds and wrote something."""
        return self.code in {0, 1} and self.documents > 0 and self.seconds <= self.bound and self.megabytes <= MEGABYTES


def _costs(folder: Path, count: int, word: str) -> Iterator[Kosten]:
    big = enlarge(read_waarheid("textiel"), count)
    for layout in LAYOUTS:
        if layout.naam in SECONDS and word in layout.naam:
            yield _cost(big, layout, folder)


def _cost(handboek: WaarHandboek, layout: Layout, folder: Path) -> Kosten:
    path, target = layout.write(handboek, folder), folder / layout.naam
    words = [sys.executable, "-m", "functiewijzer", "importeer", str(path), "--naar", str(target)]
    start = time.perf_counter()
    process = subprocess.Popen(words, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - start
    # Of the processes that it started itself the largest counts too: the operating system keeps the highest.
    unit = 1 << 20 if sys.platform == "darwin" else 1 << 10
    documents = sum(1 for _ in target.rglob("*.yaml"))
    code = os.waitstatus_to_exitcode(status)
    processor = usage.ru_utime + usage.ru_stime
    return Kosten(layout.naam, code, seconds, processor, usage.ru_maxrss / unit, documents, SECONDS[layout.naam])


def _tell_costs(costs: Sequence[Kosten]) -> int:
    print("| bestand | code | tijd | hoogstens | processor | geheugen | documenten | |")
    print("|---|---:|---:|---:|---:|---:|---:|---|")
    for cost in costs:
        seconds, used = (f"{value:.1f} s".replace(".", ",") for value in (cost.seconds, cost.processor))
        cells = (cost.naam, cost.code, seconds, f"{cost.bound:.0f} s", used, f"{cost.megabytes:.0f} MB", cost.documents)
        print(f"| {' | '.join(map(str, cells))} | {'ok' if cost.is_kept else 'gemist'} |")
    return 0 if all(cost.is_kept for cost in costs) else 1


if __name__ == "__main__":
    sys.exit(main())
