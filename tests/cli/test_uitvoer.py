"""Where the product goes: to a stdout that can't carry everything, or that nobody reads any longer."""

import json
import os
import subprocess
import sys
import time
from pathlib import Path
from xml.etree import ElementTree as Xml

import pytest

from gereedschap import GROOTHANDEL, PROFIELEN, VOORBEELD, fw

Capture = pytest.CaptureFixture[str]
on_unix = pytest.mark.skipif(sys.platform == "win32", reason="Windows ends a reader in another way")

FILES = [
    ("vragenlijst", "1.1", "--formaat", "yaml"),
    ("vragenlijst", "1.1", "--formaat", "markdown"),
    ("rapport", GROOTHANDEL, "--formaat", "markdown"),
    ("rapport", GROOTHANDEL, "--formaat", "html"),
    ("toon", "1.1", "--formaat", "json"),
    ("valideer", "ë.yaml", "--formaat", "junit"),
    ("valideer", "ë.yaml", "--formaat", "sarif"),
    ("valideer", "ë.yaml", "--formaat", "json"),
]
"""Commands of which the product is a file wherever it goes."""


def run_apart(*args: object, encoding: str, folder: Path) -> bytes:
    """Run functiewijzer in a process of its own, and return the bytes of its stdout."""
    env = {**os.environ, "PYTHONIOENCODING": encoding, "FUNCTIEWIJZER_PROFIELEN": str(PROFIELEN)}
    command = [sys.executable, "-m", "functiewijzer", *map(str, args)]
    return subprocess.run(command, cwd=folder, env=env, capture_output=True, check=False).stdout


@pytest.mark.parametrize("args", FILES, ids=lambda args: f"{args[0]} {args[-1]}")
def test_what_is_a_file_is_utf8_on_any_stdout(args: tuple[object, ...], tmp_path: Path) -> None:
    (tmp_path / "ë.yaml").write_text("soort: indeling\nschema: 1\nfunctietitel: Verkoper\nsoortt: “é”\n", "utf-8")
    expected = run_apart(*args, encoding="utf-8", folder=tmp_path)
    assert not expected.isascii()
    assert run_apart(*args, encoding="cp1252", folder=tmp_path) == expected


def test_such_a_file_reads_back(tmp_path: Path) -> None:
    (tmp_path / "ë.yaml").write_text("soort: indeling\nschema: 1\nsoortt: x\n", "utf-8")
    suite = Xml.fromstring(run_apart("valideer", "ë.yaml", "--formaat", "junit", encoding="cp1252", folder=tmp_path))
    assert [case.get("name") for case in suite.iter("testcase")] == ["ë.yaml"]
    data = json.loads(run_apart("toon", "1.1", "--formaat", "json", encoding="ascii", folder=tmp_path))
    assert "é" in json.dumps(data, ensure_ascii=False)


@on_unix
@pytest.mark.parametrize(
    "args",
    [
        ("--help",),
        ("--versie",),
        ("batch", "--help"),
        ("uitleg",),
        ("toon", "1.1"),
        ("toon", "1.1", "--formaat", "html"),
        ("batch", "lijst.csv", "-o", "-"),
        ("batch", "lijst.csv", "-o", "-", "--formaat", "json"),
    ],
    ids=" ".join,
)
def test_a_reader_that_has_seen_enough_ends_a_command_without_complaint(args: tuple[str, ...], tmp_path: Path) -> None:
    (tmp_path / "lijst.csv").write_text("functie\n" + "Verkoper\n" * 2_000, "utf-8")
    reading, writing = os.pipe()
    os.close(reading)
    command = [sys.executable, "-m", "functiewijzer", *args]
    ended = subprocess.run(command, cwd=tmp_path, stdout=writing, stderr=subprocess.PIPE, check=False)
    os.close(writing)
    assert ended.returncode == 0
    assert b"Fout" not in ended.stderr
    assert b"Traceback" not in ended.stderr
    assert b"Exception" not in ended.stderr


@pytest.mark.parametrize("moment", [0.0, 5_000_000_000.0])
def test_a_clock_before_1980_or_after_2107_is_said_and_breaks_nothing(
    moment: float, tmp_path: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "lijst.csv").write_text("functie\nVerkoper\n", "utf-8")
    as_local = time.localtime
    monkeypatch.setattr(time, "localtime", lambda *given: as_local(*(given or (moment,))))
    monkeypatch.setattr(time, "time", lambda: moment)
    ended = fw(capsys, "indeel", "--antwoorden", VOORBEELD, "--uitvoer", tmp_path / "advies.docx")
    assert (ended.code, "de klok van deze computer staat vóór 1980 of na 2107" in ended.err) == (3, True)
    assert not (tmp_path / "advies.docx").exists()
    assert fw(capsys, "batch", tmp_path / "lijst.csv", "-o", tmp_path / "advies.xlsx").code == 0
