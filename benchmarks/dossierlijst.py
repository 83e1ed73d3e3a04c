"""Measures what `functiewijzer dossiers` costs over a folder of any size: time, memory, and a yardstick.

The dossiers are copies of one that the tool made itself, each with its own title and besluit. The yardstick composes
the same files with PyYAML's C loader.
"""

import argparse
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Final

from functiewijzer.core.antwoorden import Antwoord
from functiewijzer.core.dossier import Besluit, Dossier
from functiewijzer.core.vastleggen import grade_and_record
from functiewijzer.core.voorwaarde import Richting
from functiewijzer.loading.antwoorden import dump_indeling
from functiewijzer.loading.profielen import packaged_profielmap
from functiewijzer.loading.profielmap import Profielmap

PER_FOLDER: Final = 500
GROEPEN: Final = "DEF"
_COMPOSE: Final = """\
import contextlib, pathlib, sys, yaml
for path in pathlib.Path(sys.argv[1]).rglob("*.yaml"):
    with contextlib.suppress(yaml.YAMLError):
        yaml.compose(path.read_text(encoding="utf-8"), yaml.CSafeLoader)
"""


def write_dossiers(folder: Path, count: int) -> None:
    """Write so many dossiers, the same at every run; ten share a title, and one in a hundred is broken."""
    text = dump_indeling(_dossier())
    for number in range(count):
        path = folder / f"map-{number // PER_FOLDER:03}" / f"functie-{number:05}.dossier.yaml"
        path.parent.mkdir(parents=True, exist_ok=True)
        own = text.replace("functietitel: Proef", f"functietitel: Functie {number // 10}")
        own = own.replace("functiegroep: X", f"functiegroep: {GROEPEN[number % 3]}")
        path.write_text(own if number % 100 else "soort: indeling\nkapot: [", encoding="utf-8")


def _dossier() -> Dossier:
    bibliotheek = Profielmap(packaged_profielmap()).bibliotheek
    profiel = bibliotheek.profielen["1.1"]
    chosen = {v.id: next((o.id for o in v.opties if o.richting is Richting.GELIJK), "nee") for v in profiel.vragen}
    given = {v: Antwoord(antwoord=a) for v, a in chosen.items() if a in profiel.vragen_op_id[v].opties_op_id}
    kop = Dossier(functietitel="Proef", profiel="1.1", antwoorden=given)
    besluit = Besluit.model_validate({"functiegroep": "X", "datum": "2025-05-01", "door": "directeur"})
    return grade_and_record(kop, bibliotheek).model_copy(update={"besluit": besluit})


def run(*words: str) -> tuple[float, int]:
    """Run Python with these words; return the seconds it took and the most memory that it held, in MB."""
    start = time.perf_counter()
    process = subprocess.Popen([sys.executable, *words], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, _, usage = os.wait4(process.pid, 0)
    return time.perf_counter() - start, usage.ru_maxrss // 1024


def main() -> None:
    """Measure and print, for two sizes of folder: memory is said to be nearly flat."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--aantal", type=int, default=10_000)
    aantal: int = parser.parse_args().aantal
    for count in (aantal // 10, aantal):
        with tempfile.TemporaryDirectory() as name:
            write_dossiers(Path(name), count)
            compose, _ = run("-c", _COMPOSE, name)
            print(f"{count} dossiers; samenstellen met CSafeLoader: {compose:.1f} s")
            for formaat in ("json", "tekst", "html"):
                seconds, memory = run("-m", "functiewijzer", "dossiers", name, "--formaat", formaat)
                print(f"  {formaat:<6} {seconds:6.1f} s  {seconds / compose:4.2f} ×  {memory} MB")


if __name__ == "__main__":
    main()
