"""The single-file program: its way in is functiewijzer, or the process that reads a foreign file."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from functiewijzer.loading.sluis import bewaker
from functiewijzer.loading.sluis.kind import GEREED, IN_PROGRAMMA
from functiewijzer.loading.tabel.rekenblad import read_rekenblad
from gereedschap import ROOT
from werkmapbouw import LIJST, blad, write_xlsx

INGANG = ROOT / "bouw" / "programma.py"


def start(*words: str, given: Path = INGANG) -> subprocess.CompletedProcess[bytes]:
    """Run the way in of the program with this Python, a file as its stdin."""
    with given.open("rb") as stdin:
        return subprocess.run([sys.executable, str(INGANG), *words], stdin=stdin, capture_output=True, check=False)


def test_the_way_in_runs_functiewijzer() -> None:
    assert start("--versie").stdout.startswith(b"functiewijzer ")


def test_the_way_in_reads_a_foreign_file_where_that_is_asked(tmp_path: Path) -> None:
    path = tmp_path / "lijst.xlsx"
    write_xlsx(path, {"Blad1": blad(*LIJST)})
    asked = (read_rekenblad.__module__, read_rekenblad.__name__, json.dumps({"blad": None, "kolom": None}), "10")
    ended = start(IN_PROGRAMMA, *asked, given=path)
    assert (ended.returncode, ended.stdout.splitlines()[-1]) == (0, GEREED.encode())


def test_a_frozen_program_starts_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    assert IN_PROGRAMMA not in bewaker._start_words()
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert bewaker._start_words() == [sys.executable, IN_PROGRAMMA]
