"""What people read of `batch` and `zoek`, as golden files."""

from pathlib import Path

import pytest

from gereedschap import PROFIELEN, assert_golden, fw

Capture = pytest.CaptureFixture[str]

LIJST = """\
nr;functietitel;huidige_groep;werkzaamheden;profiel_vast
1;Medewerker verkoop binnendienst (m/v);E;;
2;Administratief medewerker verkoop;E;;
3;Mdw. verkoop BD;D;;
4;Hoofd verkoop binnendienst;G;;
5;Medewerker verkoop binnen-/buitendienst;F;;
6;Slager;;;
7;slager;Q;;
8;;;;
9;Medewerker verkoop binnendienst;E;commercieel;
10;Verkoper showroom;D;veel;1.1
11;Accountmanager buitendienst;F;;
"""


@pytest.fixture
def lijst(tmp_path: Path) -> Path:
    path = tmp_path / "lijst.csv"
    path.write_text(LIJST, encoding="utf-8")
    return path


@pytest.mark.parametrize("formaat", ["csv", "json", "jsonl"])
def test_the_result_reads_well(formaat: str, lijst: Path, capsys: Capture) -> None:
    said = fw(capsys, "batch", lijst, "-o", "-", "--formaat", formaat, "--profielen", PROFIELEN).out
    assert_golden(f"batch/lijst.{formaat}", said.removeprefix("\ufeff").replace("\r\n", "\n"))


def test_the_summary_reads_well_on_a_terminal(lijst: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    said = fw(capsys, "batch", lijst, "-o", "-", "--profielen", PROFIELEN).err
    assert_golden("batch/samenvatting.txt", said)


def test_the_summary_reads_well_as_a_page(lijst: Path, tmp_path: Path, capsys: Capture) -> None:
    page = tmp_path / "overzicht.html"
    fw(capsys, "batch", lijst, "-o", "-", "--samenvatting", page, "--profielen", PROFIELEN)
    assert_golden("batch/samenvatting.html", page.read_text(encoding="utf-8"))


@pytest.mark.parametrize(
    ("name", "titel"),
    [("zeker", "Verkoopmedewerker binnendienst"), ("geen", "Hoofd verkoop binnendienst"), ("dubbel", "Verkoop BD")],
)
def test_what_a_title_points_to_reads_well(
    name: str, titel: str, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    assert_golden(f"zoek/{name}.txt", fw(capsys, "zoek", titel, "--profielen", PROFIELEN).out)
