"""Measures herijk and dossiers: time and memory beside yaml.compose (CSafeLoader) over the same dossiers.

    python benchmarks/dossiers.py [--dossiers 10000] [--opdracht herijk | dossiers]

The dossiers are records of gradings with the shipped profiles, about 20 kB each, with random answers. The new edition
has another threshold, another grond, a question less and an option less, so that most dossiers are touched.
"""

import argparse
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Final, NamedTuple

ROOT: Final = Path(__file__).resolve().parent.parent
BOUND: Final = 5
OPDRACHTEN: Final = {"herijk": ("tekst", "markdown", "json"), "dossiers": ("tekst", "json", "html")}
"""The commands that read a whole folder, with the formats to measure."""

DIFFERENT: Final = 500
"""How many dossiers are written by the tool; the others are these under another title, which takes less long."""

WIE: Final = ("Medewerker", "Adviseur", "Senior medewerker", "Coördinator", "Verkoper", "Specialist", "Consulent")
WAT: Final = ("verkoop", "orderverwerking", "offertes", "klantcontact", "accounts", "export", "service", "regio")

_COMPOSE: Final = """\
import pathlib, sys, yaml
for path in sorted(pathlib.Path(sys.argv[1]).rglob("*.yaml")):
    yaml.compose(path.read_text(encoding="utf-8"), yaml.CSafeLoader)
"""


class Run(NamedTuple):
    """What a process took: seconds, megabytes at its peak, and its exit code."""

    seconds: float
    megabytes: float
    code: int


def main() -> int:
    """Measure, print, and return 1 where the bound is missed."""
    parser = argparse.ArgumentParser(description="Meet herijk en dossiers naast yaml.compose over dezelfde dossiers.")
    parser.add_argument("--dossiers", type=int, default=10_000)
    parser.add_argument("--opdracht", choices=OPDRACHTEN, help="meet alleen deze opdracht")
    given = parser.parse_args()
    count: int = given.dossiers
    with tempfile.TemporaryDirectory(prefix="functiewijzer-") as name:
        folder, few, profielen = Path(name, "dossiers"), Path(name, "weinig"), Path(name, "profielen")
        _write_profielen(profielen)
        kilobytes = _write_dossiers(folder, count) / count / 1000
        _write_dossiers(few, count // 10)
        compose = _run([sys.executable, "-c", _COMPOSE, str(folder)])
        print(f"{count} dossiers van {kilobytes:.0f} kB; yaml.compose: {compose.seconds:.1f} s")
        kept: list[bool] = []
        for opdracht in [given.opdracht] if given.opdracht else OPDRACHTEN:
            for formaat in OPDRACHTEN[opdracht]:
                run = _functiewijzer(opdracht, folder, profielen, formaat)
                kept.append(_tell(f"{opdracht} als {formaat}", run, compose))
            base = _functiewijzer(opdracht, few, profielen, "tekst")
            print(f"        geheugen bij {count // 10} dossiers: {base.megabytes:.0f} MB")
        if given.opdracht != "dossiers":
            same = _functiewijzer("herijk", folder, ROOT / "profielen", "tekst")
            kept.append(_tell("herijk met dezelfde profielen", same, compose))
    return 0 if all(kept) else 1


def _tell(name: str, run: Run, compose: Run) -> bool:
    ratio = run.seconds / compose.seconds
    said = f"{name}: {run.seconds:.1f} s, {ratio:.2f} × compose (<= {BOUND}), {run.megabytes:.0f} MB"
    print(f"{'ok     ' if ratio <= BOUND else 'gemist '} {said}")
    return ratio <= BOUND


def _functiewijzer(opdracht: str, folder: Path, profielen: Path, formaat: str) -> Run:
    command = [sys.executable, "-m", "functiewijzer", opdracht, str(folder), "--formaat", formaat]
    return _run([*command, "--profielen", str(profielen)])


def _run(command: Sequence[str]) -> Run:
    start = time.perf_counter()
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        process = subprocess.Popen(command, stdout=out, stderr=err)
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - start
        code = os.waitstatus_to_exitcode(status)
        err.seek(0)
        if code not in {0, 1} or err.read():
            err.seek(0)
            raise SystemExit(f"{command}: {err.read().decode()}")
        # Linux counts in kB, macOS in bytes.
        return Run(seconds, usage.ru_maxrss / (1 << 20 if sys.platform == "darwin" else 1 << 10), code)


def _write_profielen(folder: Path) -> None:
    shutil.copytree(ROOT / "profielen", folder)
    huis = folder / "functiehuis.yaml"
    _replace(huis, "  drempel: 0.40", "  drempel: 0.30")
    profiel = next((folder / "1-commerciele-binnendienst").glob("1.1-*dienst.yaml"))
    contact = "            - {vraag: klantcontact, antwoord: verkoopadvies}\n"
    _replace(profiel, contact, f"{contact}            - {{vraag: aandeel, antwoord: veel_groter}}\n")
    text = profiel.read_text(encoding="utf-8")
    start = text.index("  - id: discretie\n")
    text = text[:start] + text[text.index("\n  # --- fysieke aspecten", start) :]
    start = text.index("      - id: incidenteel_verkoopadvies\n")
    profiel.write_text(text[:start] + text[text.index("      - id: verkoopadvies\n", start) :], encoding="utf-8")


def _replace(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    if old not in text:
        raise SystemExit(f"{path}: {old!r} staat er niet")
    path.write_text(text.replace(old, new), encoding="utf-8")


def _write_dossiers(folder: Path, count: int) -> int:
    """Write dossiers spread over folders; return their size together."""
    from functiewijzer.core.dossiers.dossier import Dossier
    from functiewijzer.core.dossiers.vastleggen import grade_and_record
    from functiewijzer.core.profielen.antwoorden import Antwoord
    from functiewijzer.loading.dossiers.schrijver import dump_dossier
    from functiewijzer.loading.profielen.profielmap import Profielmap

    choose = random.Random(5)
    bibliotheek = Profielmap(ROOT / "profielen").bibliotheek
    texts: list[str] = []
    for _ in range(min(count, DIFFERENT)):
        profiel = choose.choice([*bibliotheek.profielen.values()])
        # An uitsluiting leaves nothing to weigh, so those answers stay rare; so do jobs that differ in everything.
        chosen = {v.id: choose.choice(v.opties[:1] if not v.telt_mee else v.opties) for v in profiel.volgorde}
        calm = choose.random()
        given = {
            vraag.id: Antwoord(
                antwoord=(vraag.opties[len(vraag.opties) // 2] if vraag.telt_mee and choose.random() < calm
                          else chosen[vraag.id]).id,
                toelichting="Zo staat het in de functiebeschrijving van de afdeling, onder taken en bevoegdheden.",
            )
            for vraag in profiel.volgorde
        }  # fmt: skip
        kop = Dossier.model_validate({"functietitel": "TITEL", "profiel": profiel.code})
        texts.append(dump_dossier(grade_and_record(kop.model_copy(update={"antwoorden": given}), bibliotheek)))
    size = 0
    for number in range(count):
        path = folder / f"{number // 500:02d}" / f"functie-{number:05d}.dossier.yaml"
        path.parent.mkdir(parents=True, exist_ok=True)
        titel = f"{choose.choice(WIE)} {choose.choice(WAT)} {number}"
        size += path.write_bytes(texts[number % len(texts)].replace("TITEL", titel, 1).encode())
    return size


if __name__ == "__main__":
    sys.exit(main())
