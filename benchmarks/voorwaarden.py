"""Measures `valideer` and `indeel` on a profile with eight large gronden, beside reading the same file as YAML.

    python benchmarks/voorwaarden.py

The gronden are of four kinds: many small choices, many small lists, deep trees, and one that can't hold.
"""

import json
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

LIMIET: Final = 2.0
VRAGEN: Final = 40
KENMERKEN: Final = ("complexiteit", "zelfstandigheid", "afbreukrisico")
OPTIES: Final = ("lichter", "gelijk", "zwaarder", "veel_zwaarder")
_READ: Final = "import sys, yaml; yaml.compose(open(sys.argv[1], encoding='utf-8'), yaml.SafeLoader)"
_CHOOSE: Final = random.Random(11)


def main() -> int:
    """Measure, print, and return 1 where a bound is missed."""
    with tempfile.TemporaryDirectory(prefix="functiewijzer-") as name:
        folder = Path(name)
        path = _write(folder)
        own = Path(__file__).resolve().parents[1] / "profielen" / "functiehuis.yaml"
        (folder / "functiehuis.yaml").write_bytes(own.read_bytes())
        answers = folder / "antwoorden.txt"
        given = {f"v{number}": {"antwoord": _CHOOSE.choice(OPTIES)} for number in range(VRAGEN // 2)}
        answers.write_text(json.dumps({"functietitel": "Proef", "profiel": "1.1", "antwoorden": given}))
        print(f"profiel van {path.stat().st_size / 1000:.0f} kB")
        base = _time([sys.executable, "-c", _READ, str(path)])
        tool = [sys.executable, "-m", "functiewijzer"]
        kept = True
        for command in (
            ["valideer", str(folder)],
            ["indeel", "--profiel", "1.1", "--profielen", str(folder), "--antwoorden", str(answers)],
        ):
            seconds = _time([*tool, *command])
            kept = kept and seconds <= LIMIET
            print(f"{command[0]}: {seconds:.2f} s (<= {LIMIET:.0f}), {seconds / base:.2f} × lezen met yaml.SafeLoader")
    return 0 if kept else 1


def _time(command: Sequence[str]) -> float:
    """Return the seconds of the quickest of three processes."""
    times = []
    for _ in range(3):
        start = time.perf_counter()
        subprocess.run(command, capture_output=True, check=False)
        times.append(time.perf_counter() - start)
    return min(times)


def _look() -> dict[str, Any]:
    return {"vraag": f"v{_CHOOSE.randrange(VRAGEN)}", "antwoord": _CHOOSE.sample(OPTIES, _CHOOSE.choice((1, 1, 2)))}


def _tree(depth: int) -> dict[str, Any]:
    if not depth:
        return _look()
    return {_CHOOSE.choice(("alle", "een_van", "geen_van")): [_tree(depth - 1) for _ in range(3)]}


def _gronden() -> list[dict[str, Any]]:
    boxes = [{"een_van": [{"vraag": f"v{n}", "antwoord": [box]} for box in OPTIES]} for n in range(5)]
    apart = [
        {"geen_van": [{"alle": [{"vraag": f"v{a}", "antwoord": [box]}, {"vraag": f"v{b}", "antwoord": [box]}]}]}
        for a in range(5)
        for b in range(a)
        for box in OPTIES
    ]
    many = [{"alle": [{"een_van": [_look() for _ in range(3)]} for _ in range(95)]} for _ in range(3)]
    lists = [{"een_van": [{"alle": [_look() for _ in range(3)]} for _ in range(95)]} for _ in range(2)]
    return [
        *many,
        *lists,
        {"een_van": [_look(), _tree(5)]},
        {"een_van": [_look(), _tree(5)]},
        {"alle": [*boxes, *apart]},
    ]


def _write(folder: Path) -> Path:
    """Write the profile; JSON is YAML."""
    names = [f"v{number}" for number in range(VRAGEN)]
    place = {name: KENMERKEN[number % 3] for number, name in enumerate(names)}
    vragen = [
        {
            "id": name,
            "aspect": f"{place[name]}.{name}",
            "tekst": f"Wat geldt voor {name}?",
            "gewicht": 1,
            "opties": [{"id": o, "tekst": o, "richting": o.removeprefix("veel_")} for o in OPTIES],
        }
        for name in names
    ]
    gronden = [{"id": f"g{number}", "tekst": "grond", "als": als} for number, als in enumerate(_gronden())]
    profiel = {
        "soort": "profiel",
        "schema": 1,
        "code": "1.1",
        "naam": "Groot",
        "functiefamilie": "1",
        "functiegroep": "E",
        "versie": "1.0",
        "geldig_vanaf": "2026-01-01",
        "status": "vastgesteld",
        "bron": "proef",
        "positie": "proef",
        "doel": "proef",
        "activiteiten": [{"id": "A", "naam": "proef", "taken": ["proef"]}],
        "kenmerken": {
            k: {"omschrijving": k, "aspecten": {n: {"tekst": n} for n in names if place[n] == k}} for k in KENMERKEN
        },
        "vragen": vragen,
        "toepassingsregels": {
            "lichter": {"functiegroep": "D", "tekst": "lichter", "gronden": gronden[:4]},
            "zwaarder": {"functiegroep": "F", "tekst": "zwaarder", "gronden": gronden[4:]},
        },
    }
    path = folder / "groot.yaml"
    path.write_text(json.dumps(profiel, ensure_ascii=False, indent=0), encoding="utf-8")
    return path


if __name__ == "__main__":
    raise SystemExit(main())
