"""A Word document goes to a file, or into a pipe, and never onto a screen."""

import sys
from io import BytesIO
from pathlib import Path

import pytest
from docx import Document

from gereedschap import VOORBEELD, fw


@pytest.mark.parametrize(
    ("opdracht", "titel"),
    [
        (("vragenlijst", "1.1"), "Vragenlijst bij 1.1 Medewerker Verkoop Binnendienst"),
        (("toon", "1.1"), "1.1 Medewerker Verkoop Binnendienst"),
        (("profielen",), None),
        (("zoek", "medewerker binnendienst"), None),
        (("indeel", "--antwoorden", VOORBEELD), None),
    ],
    ids=lambda value: value[0] if isinstance(value, tuple) else "",
)
def test_the_name_of_the_file_makes_it_a_word_document(
    opdracht: tuple[str, ...], titel: str | None, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "Resultaat.DOCX"
    ended = fw(capsys, *opdracht, "--uitvoer", target)
    assert (ended.code, ended.out) == (0, "")
    paragraphs = Document(str(target)).paragraphs
    assert paragraphs[0].style is not None
    assert paragraphs[0].style.name == "Title"
    assert titel in {None, paragraphs[0].text}


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
