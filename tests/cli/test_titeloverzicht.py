"""`titels`: which real titles find which profile, where two compete, what finds nothing, and the names that help."""

import json
import shutil
from pathlib import Path

import pytest

from functiewijzer.cli.gesprek.scherm import TERUG
from functiewijzer.cli.titels.kiezen import choose_names
from functiewijzer.cli.uitgang import Klaar
from functiewijzer.core.titels.naamvoorstel import propose_names
from functiewijzer.core.titels.titeloverzicht import make_overzicht
from gereedschap import PROFIELEN, assert_golden, fw
from gespreksproef import CTRL_C, Nepscherm, zoeker
from profielbouw import maak_profiel, weegt

ONE = "1-commerciele-binnendienst/1.1-medewerker-verkoop-binnendienst.yaml"
TITELS = """\
nummer;functietitel
1;Verkoper binnendienst
2;sales assistant
3;Sales Assistant (m/v)
4;SALES ASSISTANT
5;Accountmanager
6;Slager
7;slager (m/v)
8;
9;=HYPERLINK("x")
"""


@pytest.fixture
def library(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a copy of the shipped profiles, in the current folder, with a list of titles beside it."""
    monkeypatch.chdir(tmp_path)
    shutil.copytree(PROFIELEN, tmp_path / "profielen")
    (tmp_path / "lijst.csv").write_text(TITELS, encoding="utf-8")
    return tmp_path / "profielen"


@pytest.mark.parametrize("formaat", ["tekst", "csv", "json"])
def test_the_report_counts_by_rows_in_each_format(
    capsys: pytest.CaptureFixture[str], library: Path, formaat: str
) -> None:
    assert library.is_dir()
    ended = fw(capsys, "titels", "lijst.csv", "--formaat", formaat)
    assert ended.code == 0, ended.err
    assert_golden(f"titels/lijst.{formaat}.txt", ended.out.replace("\r\n", "\n"))


def test_spellings_of_one_title_are_one_group_under_the_one_that_most_rows_have(
    capsys: pytest.CaptureFixture[str], library: Path
) -> None:
    assert library.is_dir()
    found = json.loads(fw(capsys, "titels", "lijst.csv", "--formaat", "json").out)
    assert (found["rijen"], found["zonder_titel"]) == (8, 1)
    assert {titel["titel"]: titel["rijen"] for titel in found["titels"] if titel["rijen"] > 1} == {
        "sales assistant": 3,
        "Slager": 2,
    }


def test_a_name_that_was_chosen_is_added_and_all_else_stays(capsys: pytest.CaptureFixture[str], library: Path) -> None:
    path = library / ONE
    before = path.read_text(encoding="utf-8")
    ended = fw(capsys, "titels", "lijst.csv", "--voeg-toe", "1.1=Sales assistant", "-o", "uit.csv")
    assert ended.code == 0, ended.err
    last = "  - Medewerker verkoop\n"
    assert path.read_text(encoding="utf-8") == before.replace(last, f"{last}  - Sales assistant\n")
    again = fw(capsys, "titels", "lijst.csv", "--formaat", "csv")
    assert "sales assistant;3;zeker;1.1;100" in again.out


@pytest.mark.parametrize(
    ("given", "says"),
    [
        ("1.1=Verkoper  BINNENDIENST", "staat al bij profiel 1.1"),
        ("2.1=Medewerker Sales", "staat al bij profiel 1.1"),
        ("9.9=Iets", "profiel '9.9' bestaat niet"),
        ("Iets", "schrijf CODE=NAAM"),
        (f"1.1={'x' * 200}", "te lang"),
    ],
)
def test_a_name_that_is_taken_or_can_not_be_one_is_refused_and_nothing_is_added(
    capsys: pytest.CaptureFixture[str], library: Path, given: str, says: str
) -> None:
    before = {path: path.read_bytes() for path in library.rglob("*.yaml")}
    ended = fw(capsys, "titels", "lijst.csv", "--voeg-toe", "1.1=Nieuwe naam hier", "--voeg-toe", given)
    assert ended.code == 2
    assert says in ended.err
    assert {path: path.read_bytes() for path in library.rglob("*.yaml")} == before


def test_the_profiles_of_the_tool_itself_are_not_changed(capsys: pytest.CaptureFixture[str], library: Path) -> None:
    shutil.rmtree(library)
    ended = fw(capsys, "titels", "lijst.csv", "--voeg-toe", "1.1=Sales assistant")
    assert ended.code == 2
    assert "hoort bij functiewijzer zelf" in ended.err


def test_choosing_needs_a_terminal(capsys: pytest.CaptureFixture[str], library: Path) -> None:
    assert library.is_dir()
    assert "--voeg-toe CODE=NAAM" in fw(capsys, "titels", "lijst.csv", "--kies").err


PROFIEL = maak_profiel(weegt("aard")).model_copy(update={"naam": "Medewerker magazijn", "alternatieve_namen": ()})


def test_names_are_chosen_one_by_one_with_a_way_back_and_none_stands_ready() -> None:
    finder = zoeker(PROFIEL)
    titels = ["Medewerker magazijnbeheer", "Medewerker magazijnen", "Medewerker magazijnen"]
    voorstellen = propose_names(make_overzicht(titels, finder, finder.lezer), finder)
    assert [voorstel.naam for voorstel in voorstellen] == ["Medewerker magazijnen", "Medewerker magazijnbeheer"]
    scherm = Nepscherm("ja", TERUG, "nee", "ja")
    assert [naam.naam for naam in choose_names(voorstellen, scherm)] == ["Medewerker magazijnbeheer"]
    assert [vraag.gegeven for vraag in scherm.asked] == [None, None, "ja", None]  # type: ignore[union-attr]


def test_a_row_counts_for_one_name_only() -> None:
    finder = zoeker(PROFIEL)
    titels = ["Medewerker magazijnen", "Medewerker magazijnbeheer", "Eerste medewerker magazijnbeheer"]
    overzicht = make_overzicht(titels, finder, finder.lezer)
    counted = [groep.titel for voorstel in propose_names(overzicht, finder) for groep in voorstel.groepen]
    assert len(counted) == len(set(counted))


def test_who_stops_while_choosing_adds_nothing() -> None:
    finder = zoeker(PROFIEL)
    voorstellen = propose_names(make_overzicht(["Medewerker magazijnen"] * 2, finder, finder.lezer), finder)
    scherm = Nepscherm(CTRL_C)
    with pytest.raises(Klaar):
        choose_names(voorstellen, scherm)
    assert "Gestopt. Er is niets toegevoegd." in scherm.told
