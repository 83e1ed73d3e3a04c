"""How well damage in the text of a handbook is seen: each way to damage it by program, and sound texts left alone.

    python benchmarks/schade.py HANDBOEK.txt … [--gaaf TEKST.md …]

For each handbook a row per kind of damage, with what showed it. Each `--gaaf` text must give no alarm. The exit code is
1 where damage was missed or a sound text was called damaged.
"""

import argparse
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "tests"))

from functiewijzer.core.handboek.schademeting import find_damage, find_plain_damage  # noqa: E402
from functiewijzer.core.handboek.taal import find_taal  # noqa: E402
from functiewijzer.core.handboek.woordbeeld import words_of  # noqa: E402
from handboekschade import BESCHADIGINGEN  # noqa: E402, it lies with the tests


def seen(text: str) -> list[str]:
    """Return which measures call a text damaged."""
    beeld = words_of(text)
    measure = find_damage if find_taal(beeld).is_dutch else find_plain_damage
    return [found.soort for found in measure(beeld)]


def main() -> int:
    """Measure, print the table, and return the exit code."""
    parser = argparse.ArgumentParser()
    parser.add_argument("handboeken", nargs="*", type=Path)
    parser.add_argument("--gaaf", nargs="*", type=Path, default=[])
    given = parser.parse_args()
    missed = alarms = 0
    for path in given.handboeken:
        text = path.read_text(encoding="utf-8")
        for name, damage in BESCHADIGINGEN.items():
            found = seen(damage(text))
            missed += not found
            print(f"| {path.stem} | {name} | {', '.join(found) or 'NIET GEZIEN'} |")
    for path in [*given.handboeken, *given.gaaf]:
        found = seen(path.read_text(encoding="utf-8"))
        alarms += bool(found)
        print(f"| {path.name} | gaaf | {', '.join(found) or 'geen alarm'} |")
    print(f"{missed} keer schade gemist, {alarms} keer vals alarm")
    return 1 if missed or alarms else 0


if __name__ == "__main__":
    sys.exit(main())
