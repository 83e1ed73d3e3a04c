"""Input that comes once, as from a pipe, is read as a file is."""

import os
import subprocess
import sys
import threading
from collections.abc import Sequence
from pathlib import Path

import pytest

from gereedschap import GROOTHANDEL, PROFIELEN, VOORBEELD

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pipes with a name")

ANDER = GROOTHANDEL.parent / "002-commercieel-medewerker-binnendienst.dossier.yaml"
PROFIEL = next(PROFIELEN.glob("1-*/1.1-*binnendienst.yaml"))
NOOIT = 60
"""So long a command may take before it is clear that it waits for ever."""


def run_apart(args: Sequence[str], named: Sequence[Path]) -> subprocess.CompletedProcess[str]:
    """Run a command in which A and B stand for two paths."""
    paths = dict(zip("AB", named, strict=False))
    command = [sys.executable, "-m", "functiewijzer", *(str(paths.get(arg, arg)) for arg in args)]
    return subprocess.run(command, capture_output=True, text=True, encoding="utf-8", timeout=NOOIT, check=False)


def piped(source: Path, folder: Path) -> Path:
    """Return a pipe through which a file comes, once."""
    path = folder / f"{len(list(folder.iterdir()))}-{source.name}"
    os.mkfifo(path)
    threading.Thread(target=lambda: path.write_bytes(source.read_bytes()), daemon=True).start()
    return path


@pytest.mark.parametrize(
    ("args", "sources"),
    [
        (("valideer", "A"), [GROOTHANDEL]),
        (("valideer", "A"), [PROFIEL]),
        (("rapport", "A"), [GROOTHANDEL]),
        (("brief", "A"), [GROOTHANDEL]),
        (("indeel", "--antwoorden", "A"), [VOORBEELD]),
        (("herbereken", "A"), [GROOTHANDEL]),
        (("vergelijk", "A", "B"), [GROOTHANDEL, ANDER]),
        (("verschil", "A", "B"), [PROFIEL, PROFIEL]),
    ],
    ids=lambda value: "" if isinstance(value, list) else value[0],
)
def test_a_document_from_a_pipe_is_read_as_from_a_file(
    args: tuple[str, ...], sources: list[Path], tmp_path: Path
) -> None:
    expected = run_apart(args, sources)
    ended = run_apart(args, [piped(source, tmp_path) for source in sources])
    assert ended.returncode == expected.returncode
    assert len(ended.stdout.splitlines()) >= len(expected.stdout.splitlines())
    assert "leeg" not in ended.stderr
    assert "FW0" not in ended.stdout + ended.stderr


def test_a_list_and_its_corrections_from_pipes_are_graded(tmp_path: Path) -> None:
    lijst, correcties = tmp_path / "lijst.csv", tmp_path / "correcties.csv"
    lijst.write_text("functie\nVertegenwoordiger\nMagazijnmedewerker\n", "utf-8")
    correcties.write_text("titel;profiel\nMagazijnmedewerker;1.1\n", "utf-8")
    args = ("batch", "A", "-o", "-", "--correcties", "B")
    expected = run_apart(args, [lijst, correcties])
    ended = run_apart(args, [piped(lijst, tmp_path), piped(correcties, tmp_path)])
    assert (ended.returncode, ended.stdout) == (0, expected.stdout)


def test_an_empty_pipe_is_called_empty(tmp_path: Path) -> None:
    (tmp_path / "leeg.csv").touch()
    ended = run_apart(("batch", "A", "-o", "-"), [piped(tmp_path / "leeg.csv", tmp_path)])
    assert (ended.returncode, "is leeg" in ended.stderr) == (3, True)
