"""Tools for tests of what people read: run a command line in this process, and hold output against a golden file."""

import os
from dataclasses import dataclass
from pathlib import Path

import pytest

from functiewijzer.cli.app import run
from functiewijzer.core.batch.veilige_cel import neutralise

ROOT = Path(__file__).resolve().parent.parent
PROFIELEN = ROOT / "profielen"
VOORBEELD = ROOT / "voorbeelden" / "medewerker-verkoop.yaml"
GROOTHANDEL = ROOT / "voorbeelden" / "dossiers" / "003-commercieel-medewerker-binnendienst-groothandel.dossier.yaml"
GOLDEN = Path(__file__).resolve().parent / "golden"


@dataclass(frozen=True, slots=True)
class Afloop:
    """How a command ended: its exit code, the product and the talk."""

    code: int
    out: str
    err: str


def fw(capsys: pytest.CaptureFixture[str], *args: object) -> Afloop:
    """Run functiewijzer with arguments, and return how it ended."""
    capsys.readouterr()
    code = run([str(arg) for arg in args])
    captured = capsys.readouterr()
    return Afloop(code, captured.out, captured.err)


def assert_golden(name: str, actual: str) -> None:
    """Compare with a golden file; with GOLDEN=schrijf in the environment it is written anew, to be read in the diff."""
    path = GOLDEN / name
    if os.environ.get("GOLDEN") == "schrijf":
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(actual, encoding="utf-8", newline="\n")
    assert actual == path.read_text(encoding="utf-8")


def make_harmless(tekst: str) -> str:
    """Return what a cell becomes in a list that a spreadsheet opens."""
    return str(neutralise([tekst])[0][0])
