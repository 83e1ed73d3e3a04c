"""Build the wheel, and a program of a single file for the system that this runs on: for people without Python.

    python bouw/bouw.py --naar dist

It needs Python 3.11 or newer and the package registry; it leaves nothing behind but what it built.
"""

import argparse
import os
import subprocess
import sys
import tempfile
import venv
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parent.parent
PYINSTALLER: Final = "pyinstaller>=6.10,<7"
"""From this one on a program that starts itself uses what it unpacked already."""
COLLECT: Final = (
    *("--collect-all", "functiewijzer"),
    *("--collect-submodules", "rich._unicode_data"),
    *("--collect-data", "docx"),
    *("--collect-all", "holidays"),
    *("--collect-all", "pypdfium2_raw"),
    *("--collect-all", "pypdfium2"),
)
"""What is imported by its name, or read as a file, and so is not found by following the imports."""


def main() -> None:
    """Build what was asked, and try it."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--naar", type=Path, default=ROOT / "dist", help="the folder for what is built")
    parser.add_argument("--alleen-wheel", action="store_true", help="build no program")
    asked = parser.parse_args()
    asked.naar.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as work:
        wheel = build_wheel(Path(work), asked.naar)
        print(f"wheel: {wheel}")
        if not asked.alleen_wheel:
            program = build_program(Path(work), wheel, asked.naar)
            try_program(program)
            print(f"programma: {program}, {program.stat().st_size / 1e6:.0f} MB")


def build_wheel(work: Path, target: Path) -> Path:
    """Return the wheel of this checkout."""
    run(sys.executable, "-m", "pip", "wheel", "-q", "--no-deps", "-w", work / "wheel", ROOT)
    built = next((work / "wheel").glob("functiewijzer-*.whl"))
    return built.replace(target / built.name)


def build_program(work: Path, wheel: Path, target: Path) -> Path:
    """Return the program, made of the wheel in an environment of its own."""
    environment = work / "omgeving"
    venv.create(environment, with_pip=True)
    python = environment / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    run(python, "-m", "pip", "install", "-q", f"{wheel}[import]", PYINSTALLER)
    # python-docx finds its templates by way of a folder that would not be there: docx/parts/../templates.
    docx = run(python, "-c", "import docx.parts; print(docx.parts.__file__)").strip()
    run(
        *(python, "-m", "PyInstaller", "--noconfirm", "--onefile", "--log-level", "ERROR", "--name", "functiewijzer"),
        *(*COLLECT, "--add-data", f"{docx}{os.pathsep}docx/parts"),
        *("--specpath", work, "--workpath", work / "werk", "--distpath", target, ROOT / "bouw" / "programma.py"),
    )
    return target / ("functiewijzer.exe" if os.name == "nt" else "functiewijzer")


def try_program(program: Path) -> None:
    """Let the program do what needs most of what is inside it: read and write Excel, Word and PDF."""
    with tempfile.TemporaryDirectory() as folder:
        lijst, advies = Path(folder, "lijst.csv"), Path(folder, "advies.xlsx")
        lijst.write_text("functie\nVerkoper binnendienst\n", encoding="utf-8")
        run(program, "--versie")
        run(program, "batch", lijst, "-o", advies)
        run(program, "batch", advies, "-o", Path(folder, "advies-2.xlsx"))
        run(program, "toon", "1.1", "-o", Path(folder, "profiel.docx"))
        handboek = ROOT / "tests/handboeken/vrij/erfgoed.pdf"
        # Code 1: there is something to look at in what was read.
        run(program, "importeer", handboek, "--proef", "--naar", Path(folder, "huis"), fine=(0, 1))


def run(*words: object, fine: tuple[int, ...] = (0,)) -> str:
    """Run a command and return what it wrote; ends with what went wrong where its exit code is not fine."""
    # Only what the program itself brings along counts: no Python of the machine.
    bare = {key: value for key, value in os.environ.items() if not key.startswith("PYTHON")}
    done = subprocess.run([str(word) for word in words], env=bare, capture_output=True, text=True, encoding="utf-8")  # noqa: PLW1510, looked at below
    if done.returncode not in fine:
        sys.exit(f"{' '.join(map(str, words))}\n{done.stdout}{done.stderr}")
    return done.stdout


if __name__ == "__main__":
    main()
