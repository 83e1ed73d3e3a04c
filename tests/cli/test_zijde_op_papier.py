"""A job that lies where the reference has no rule: said on the screen, in the report and in the letter."""

import re
from pathlib import Path

import pytest

from gereedschap import assert_golden, fw
from hulp_profielen import gave_bibliotheek, replace_once

Capture = pytest.CaptureFixture[str]
GEEN = """\
toepassingsregels:
  geen_zijde:
    lichter: {reden: Dit is het laagste niveau van de familie., verwijst_naar: "1.2"}
"""
ANTWOORDEN = """\
functietitel: Verkoophulp
profiel: "1.1"
keuze: Het doel en de taken zijn dezelfde.
antwoorden:
  leidinggeven: nee
  kennisniveau: {antwoord: lager, toelichting: Er is geen opleiding nodig voor het werk.}
  aansturing: {antwoord: meer, toelichting: De chef kijkt elke dag mee met het werk.}
"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    texts = {name: text for name, text in gave_bibliotheek().items() if "voorbeelden" not in name}
    eerste = re.sub(r"(?m)^  lichter:\n(    .*\n)+", "", texts["1.1-verkoop.yaml"])
    texts["1.1-verkoop.yaml"] = replace_once(eerste, "toepassingsregels:\n", GEEN)
    tweede = gave_bibliotheek()["1.1-verkoop.yaml"].replace('code: "1.1"', 'code: "1.2"')
    texts["1.2-hulp.yaml"] = tweede.replace("naam: Medewerker Verkoop", "naam: Winkelhulp").replace("[Verkoper]", "[]")
    for name, text in texts.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    (tmp_path / "a.yaml").write_text(ANTWOORDEN, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_the_library_is_sound(folder: Path, capsys: Capture) -> None:
    assert fw(capsys, "valideer", folder, "--streng").code == 0


@pytest.mark.parametrize("formaat", ["markdown", "json"])
def test_the_grading_says_which_side_lacks_and_where_to_look(formaat: str, folder: Path, capsys: Capture) -> None:
    shown = fw(capsys, "indeel", "--antwoorden", "a.yaml", "--profielen", folder, "--formaat", formaat)
    assert shown.code == 0
    product = re.sub(r'"hash": "[^"]*"|"functiewijzer": "[^"]*"|functiewijzer [0-9.]+\S*|sha256:\w+', "…", shown.out)
    assert_golden(f"indeel/geen_zijde.{formaat}", product)


def test_the_report_says_it_too_and_the_record_replays(folder: Path, capsys: Capture) -> None:
    args = ("indeel", "--antwoorden", "a.yaml", "--profielen", folder, "--dossier", "hulp.dossier.yaml")
    assert fw(capsys, *args).code == 0
    said = " ".join(fw(capsys, "rapport", "hulp.dossier.yaml", "--formaat", "markdown").out.split())
    assert "daarvoor heeft deze referentie geen regel: Dit is het laagste niveau van de familie." in said
    assert "De zwaarste redenen" in said
    assert fw(capsys, "herbereken", "hulp.dossier.yaml", "--profielen", folder).code == 0


def test_a_list_says_it_in_the_motivering(folder: Path, capsys: Capture) -> None:
    lines = ["titel;profiel_vast;leidinggeven;kennisniveau;aansturing", "Verkoophulp;1.1;nee;lager;meer"]
    (folder / "l.csv").write_text("\n".join(lines), encoding="utf-8")
    fw(capsys, "batch", "l.csv", "--profielen", folder, "--uitvoer", "uit.csv")
    said = (folder / "uit.csv").read_text(encoding="utf-8-sig")
    assert "Het geheel is duidelijk lichter, en daarvoor heeft dit profiel geen regel" in said
    assert "1.2 Winkelhulp" in said
