"""The register and the code agree on which findings there are."""

import re
from pathlib import Path

from functiewijzer.core.controles.register import register

SRC = Path(__file__).resolve().parents[2] / "src"


def test_every_code_in_the_source_is_in_the_register_and_the_other_way_round() -> None:
    used = {code for path in SRC.rglob("*.py") for code in re.findall(r'"(FW\d{3})"', path.read_text("utf-8"))}
    assert used == set(register())


def test_every_code_stands_once() -> None:
    declared = [
        code
        for path in (SRC / "functiewijzer" / "core").rglob("*.py")
        for code in re.findall(r'(?:fout|waarschuwing)\(\s*"(FW\d{3})"', path.read_text("utf-8"))
    ]
    assert sorted(declared) == list(register())


def test_every_finding_is_explained_in_a_title_and_some_sentences() -> None:
    for soort in register().values():
        assert len(soort.titel) <= 60, soort.code
        assert not soort.titel.endswith("."), soort.code
        assert len(re.findall(r"[.?!](?:\s|$)", soort.uitleg)) >= 2, soort.code
        assert "  " not in soort.uitleg, soort.code
