"""The way of a handbook: imported, looked over, imported again, fixed, and used."""

from pathlib import Path

import pytest

from functiewijzer.cli.gesprek.scherm import Gekozen, Keuzevraag, Tekstvraag
from functiewijzer.cli.handboek import nazien, naziengesprek
from functiewijzer.loading.yaml.document import parse_yaml
from gereedschap import fw
from handboekteksten import REGELS

Capture = pytest.CaptureFixture[str]
DAAD = ("--door", "directie en OR", "--op", "1-12-2026", "--bron", "notulen 2026-11")
WENSEN = ("koppel", "klopt", "niet_in_bron", "geen_zijde", "ja")


class Nakijker:
    """Somebody who agrees with all that can be agreed with."""

    def __init__(self) -> None:
        self.asked = 0

    def tell(self, text: str = "", *, strong: bool = False, exact: bool = False) -> None:
        """Listen."""

    def choose(self, vraag: Keuzevraag) -> Gekozen:
        self.asked += 1
        ids = {keuze.id.partition(":")[0]: keuze.id for keuze in reversed(vraag.keuzes)}
        assert vraag.gegeven is None, "nothing stands ready"
        return Gekozen(next(ids[wens] for wens in WENSEN if wens in ids))

    def ask_text(self, _vraag: Tekstvraag) -> str:
        return "Het handboek heeft deze kant niet."


def look_over(capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> int:
    """Look the folder over, and return how much was asked."""
    nakijker = Nakijker()
    monkeypatch.setattr(nazien, "has_terminal", lambda: True)
    monkeypatch.setattr(naziengesprek, "make_scherm", lambda **_: nakijker)
    assert fw(capsys, "nazien", "m").code == 0
    monkeypatch.setattr(nazien, "has_terminal", lambda: False)
    assert fw(capsys, "nazien", "m").code == 0
    return nakijker.asked


def test_a_handbook_is_imported_looked_over_imported_again_fixed_and_used(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    monkeypatch.chdir(tmp_path)
    text = REGELS.removeprefix("Handboek functies Kaasveem Noord\n\n")
    Path("kaasveem.txt").write_text(text, encoding="utf-8")
    fw(capsys, "importeer", "kaasveem.txt", "--naar", "m", "--geldig-vanaf", "2027-01-01")
    assert fw(capsys, "nazien", "m").code == 1
    assert fw(capsys, "vaststellen", "m", *DAAD).code == 1
    assert look_over(capsys, monkeypatch) > 0
    assert fw(capsys, "valideer", "m").code == 0

    fw(capsys, "importeer", "kaasveem.txt", "--naar", "m", "--geldig-vanaf", "2027-01-01")
    assert look_over(capsys, monkeypatch) == 0, "what was dealt with is not asked again"

    ended = fw(capsys, "vaststellen", "m", *DAAD)
    assert ended.code == 0, ended.err
    profielen = [parse_yaml(path.read_text(encoding="utf-8")).data for path in Path("m").glob("*/*.yaml")]
    assert {profiel["status"] for profiel in profielen} == {"vastgesteld"}
    Path("lijst.csv").write_text("functietitel\nOrderverzamelaar\n", encoding="utf-8")
    assert "Orderverzamelaar;3.2;" in fw(capsys, "batch", "lijst.csv", "-o", "-", "--profielen", "m").out
