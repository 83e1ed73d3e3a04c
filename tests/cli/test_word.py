"""A Word document goes to a file, or into a pipe, and never onto a screen."""

import re
import shutil
import sys
from io import BytesIO
from pathlib import Path

import pytest
from docx import Document

from functiewijzer.cli.opdrachten.register import OPDRACHTEN
from gereedschap import GROOTHANDEL, PROFIELEN, VOORBEELD, fw

DOSSIERS = GROOTHANDEL.parent
BUITENDIENST = DOSSIERS / "004-commercieel-medewerker-buitendienst.dossier.yaml"
EIGEN = Path("eigen-profielen")
"""A folder that is the user's own, where the test runs."""
TITELS: dict[str, tuple[tuple[object, ...], str]] = {
    "indeel": (("--antwoorden", VOORBEELD), "Indeling van Medewerker verkoop binnendienst technische groothandel"),
    "rapport": ((GROOTHANDEL,), "Verslag van de indeling: Commercieel medewerker binnendienst groothandel"),
    "brief": ((GROOTHANDEL,), "De indeling van uw functie"),
    "dossiers": ((DOSSIERS,), "Dossiers"),
    "vergelijk": (
        (GROOTHANDEL, BUITENDIENST),
        "Vergelijking van Commercieel medewerker binnendienst groothandel en Commercieel medewerker buitendienst",
    ),
    "combineer": ((GROOTHANDEL, BUITENDIENST, "--titel", "Verkoper"), "Combinatiefunctie Verkoper"),
    "herbereken": ((DOSSIERS,), "Herberekening"),
    "herijk": ((DOSSIERS,), "Herijking van indelingen"),
    "zoek": (("medewerker binnendienst",), "Profielen bij ‘medewerker binnendienst’"),
    "vragenlijst": (("1.1",), "Vragenlijst bij 1.1 Medewerker Verkoop Binnendienst"),
    "profielen": ((), "Functiehuis commerciële functies"),
    "toon": (("1.1",), "1.1 Medewerker Verkoop Binnendienst"),
    "beroepen": ((), "Beroepen"),
    "groei": ((GROOTHANDEL,), "Van groep E naar groep F: Commercieel medewerker binnendienst groothandel"),
    "titels": ((PROFIELEN.parent / "tests" / "gegevens" / "titels.csv",), "Titels en profielen"),
    "nazien": ((EIGEN,), "Open punten"),
    "verschil": ((PROFIELEN, PROFIELEN), "Verschil tussen twee edities"),
}
"""Of every command that promises a Word document: how it is asked for, and its title."""


def test_every_command_that_promises_a_word_document_is_tried(capsys: pytest.CaptureFixture[str]) -> None:
    promised = {name for name in OPDRACHTEN if re.search(r"\|docx\b", fw(capsys, name, "--help").out)}
    assert promised == set(TITELS)


@pytest.mark.parametrize("opdracht", TITELS)
def test_the_name_of_the_file_makes_it_a_word_document(
    opdracht: str, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FUNCTIEWIJZER_PROFIELEN", str(PROFIELEN))
    monkeypatch.chdir(tmp_path)
    shutil.copytree(PROFIELEN, EIGEN)
    given, titel = TITELS[opdracht]
    target = tmp_path / "Resultaat.DOCX"
    ended = fw(capsys, opdracht, *given, "--uitvoer", target)
    assert ended.code in {0, 1}
    assert ended.out == ""
    first = Document(str(target)).paragraphs[0]
    assert first.style is not None
    assert (first.style.name, first.text) == ("Title", titel)


def test_on_a_terminal_it_says_to_name_a_file(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    capsys.readouterr()
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    ended = fw(capsys, "vragenlijst", "1.1", "--formaat", "docx")
    assert (ended.code, ended.out) == (2, "")
    assert "past niet op het scherm; geef een naam mee, zoals --uitvoer resultaat.docx" in " ".join(ended.err.split())


def test_a_pipe_gets_the_bytes(capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    from functiewijzer.cli.app import run

    assert run(["vragenlijst", "1.1", "--formaat", "docx"]) == 0
    assert Document(BytesIO(capfdbinary.readouterr().out)).paragraphs
