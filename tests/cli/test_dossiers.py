"""The command `dossiers`: what people read of a folder, what they can choose, and how it ends."""

import json
from pathlib import Path
from typing import Any

import pytest

from dossierbouw import bewaar, vastgelegd
from dossierfolder import OP, besluit, gesprek, vorige_editie, write_folder
from functiewijzer.core.dossiers.signaal import Signaalsoort
from gereedschap import PROFIELEN, Afloop, assert_golden, fw

Capture = pytest.CaptureFixture[str]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    write_folder(tmp_path / "map")
    return tmp_path / "map"


def dossiers(capsys: Capture, folder: Path, *args: object) -> Afloop:
    return fw(capsys, "dossiers", folder, "--profielen", PROFIELEN, "--op", OP, *args)


def data(capsys: Capture, folder: Path, *args: object) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(dossiers(capsys, folder, "--formaat", "json", *args).out)
    return found


def titles(capsys: Capture, folder: Path, *args: object) -> list[str]:
    return [item["functietitel"] for item in data(capsys, folder, *args)["dossiers"]]


@pytest.mark.parametrize("formaat", ["tekst", "json", "markdown", "html"])
def test_the_overview_reads_well(formaat: str, folder: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    assert_golden(f"dossiers/map.{formaat}", dossiers(capsys, folder, "--formaat", formaat).out)


def test_the_golden_folder_shows_every_kind_of_signaal(folder: Path, capsys: Capture) -> None:
    assert {item["soort"] for item in data(capsys, folder)["samenhang"]} == set(Signaalsoort)


@pytest.mark.parametrize("width", [40, 60, 80, 120])
def test_the_list_fits_the_terminal(width: int, folder: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", str(width))
    assert max(map(len, dossiers(capsys, folder).out.splitlines())) <= width


@pytest.mark.parametrize(
    ("args", "found"),
    [
        (["--status", "voorlopig"], ["Medewerker offertes", "Vertegenwoordiger"]),
        (["--status", "zonder_advies"], ["Relatiebeheerder"]),
        (["--status", "Zonder advies, geen match"], ["Teamleider", "Relatiebeheerder"]),
        (["--groep", "D,H"], ["Orderverwerker", "verkoper"]),
        (["--profiel", "7.7"], ["Technisch verkoper"]),
        (["--familie", "2"], ["Relatiebeheerder", "Vertegenwoordiger"]),
        (["--vlag", "twijfel"], ["Adviseur", "Adviseur"]),
        (["--zoek", "VERKOPER"], ["verkoper", "Verkoper", "Technisch verkoper"]),
        (["--zoek", "verkoper", "--zonder-besluit"], ["Technisch verkoper"]),
        (["--ouder-dan", "1"], ["Orderverwerker", "Planner", "Verkoper"]),
        (["--ouder-dan", "1", "--op", "2025-06-01"], ["Verkoper"]),
        (["--ouder-dan", "1", "--op", "1-6-2025"], ["Verkoper"]),
        (["--ouder-dan", "99"], []),
    ],
)
def test_a_choice_shortens_the_list(args: list[str], found: list[str], folder: Path, capsys: Capture) -> None:
    assert titles(capsys, folder, *args) == found


def test_a_choice_changes_nothing_else(folder: Path, capsys: Capture) -> None:
    whole, chosen = data(capsys, folder), data(capsys, folder, "--groep", "D")
    assert whole | {"dossiers": chosen["dossiers"]} == chosen
    assert "1 van de 11 dossiers past bij uw keuze." in dossiers(capsys, folder, "--groep", "D").out
    assert "0 van de 11 dossiers passen bij uw keuze." in dossiers(capsys, folder, "--groep", "A").out


@pytest.mark.parametrize(
    ("args", "said"),
    [
        (["--status", "voorloopig"], "--status voorloopig bestaat niet; bedoelde u 'voorlopig'?"),
        (["--vlag", "twijfl"], "--vlag twijfl bestaat niet; bedoelde u 'twijfel'?"),
        (["--groep", "e"], "--groep e bestaat niet; bedoelde u 'E'?"),
        (["--groep", "Z"], "--groep Z bestaat niet; kies uit: A, B, C"),
        (["--profiel", "1.2"], "--profiel 1.2 bestaat niet; bedoelde u '1.1'?"),
        (["--familie", "x"], "--familie x bestaat niet; kies uit: 1, 2"),
        (["--ouder-dan", "drie"], "--ouder-dan drie kan niet; geef een heel aantal jaren, zoals 3"),
        (["--ouder-dan", "-1"], "--ouder-dan -1 kan niet"),
        (["--op", "1 mei"], "--op 1 mei is geen datum; schrijf 31-1-2026 of 2026-01-31"),
        (["--op", "2026-02-30"], "--op 2026-02-30 is geen datum"),
        (["--op", "20260501"], "--op 20260501 is geen datum"),
        (["--op", "2026-W18-5"], "--op 2026-W18-5 is geen datum"),
        (["--formaat", "csv"], "--formaat csv bestaat niet"),
    ],
)
def test_a_wrong_value_is_a_usage_error_that_says_what_can_be_chosen(
    args: list[str], said: str, folder: Path, capsys: Capture
) -> None:
    ended = dossiers(capsys, folder, *args)
    assert (ended.code, ended.out) == (2, "")
    assert said in ended.err


def test_a_list_without_trouble_ends_with_0_whatever_the_samenhang(tmp_path: Path, capsys: Capture) -> None:
    bewaar(tmp_path, "a", vastgelegd("V", besluit=besluit("F")))
    ended = dossiers(capsys, tmp_path)
    assert (ended.code, ended.err) == (0, "")
    assert "wijkt zonder reden af" in ended.out


def test_with_streng_a_samenhang_to_look_at_ends_with_1(tmp_path: Path, capsys: Capture) -> None:
    bewaar(tmp_path, "a", vastgelegd("V"))
    assert dossiers(capsys, tmp_path, "--streng").code == 0
    bewaar(tmp_path, "b", vorige_editie(vastgelegd("W")))
    ended = dossiers(capsys, tmp_path, "--streng")
    assert ended.code == 1
    assert "De samenhang laat iets zien" in ended.err


def test_files_that_cannot_be_read_end_with_1_and_are_named_twice(folder: Path, capsys: Capture) -> None:
    ended = dossiers(capsys, folder)
    assert ended.code == 1
    assert f"{folder / 'kapot.dossier.yaml'}:2:15: fout FW005" in ended.err
    assert "2 bestanden of mappen zijn niet gelezen." in ended.err
    assert " - kapot.dossier.yaml:2:15\n" in ended.out


def test_an_empty_folder_says_so(tmp_path: Path, capsys: Capture) -> None:
    ended = dossiers(capsys, tmp_path)
    assert (ended.code, ended.err) == (0, "")
    assert "In deze map staan geen dossiers." in ended.out
    assert data(capsys, tmp_path)["dossiers"] == []


def test_a_folder_with_one_saved_gesprek_has_an_empty_functieraster(tmp_path: Path, capsys: Capture) -> None:
    bewaar(tmp_path, "a", gesprek())
    shown = dossiers(capsys, tmp_path).out
    assert "zonder titel" in shown
    assert "1 dossier heeft geen groep." in shown
    assert "Er is niets gevonden dat elkaar tegenspreekt." in shown


def test_groups_and_families_that_the_library_lacks_have_a_place_in_the_functieraster(
    tmp_path: Path, capsys: Capture
) -> None:
    vreemd = vastgelegd("V", besluit=besluit("Q", reden="Ander huis."))
    assert vreemd.advies is not None
    referentie = vreemd.advies.referentie.model_copy(update={"functiefamilie": "10", "familienaam": "Zorg"})
    advies = vreemd.advies.model_copy(update={"referentie": referentie})
    bewaar(tmp_path, "a", vreemd.model_copy(update={"advies": advies}))
    bewaar(tmp_path, "b", gesprek(functietitel="W", besluit=besluit("E")))
    shown = dossiers(capsys, tmp_path, "--formaat", "markdown").out
    (head,) = (line for line in shown.splitlines() if line.startswith("| Groep | 1 "))
    assert head.endswith("| 10 Zorg | zonder familie |")
    assert "| E | · | · | · | 1: W |" in shown
    assert "| Q | · | · | 1: V | · |" in shown


def test_many_dossiers_of_one_kind_are_counted_and_only_some_are_named(tmp_path: Path, capsys: Capture) -> None:
    for number in range(13):
        bewaar(tmp_path, f"a{number:02}", vorige_editie(vastgelegd(f"V{number:02}")))
    shown = dossiers(capsys, tmp_path, "--formaat", "markdown").out
    assert "13: V00, V01, V02, V03, V04, V05, V06, V07, V08, V09 en nog 3" in shown
    assert shown.count("  - a0") == 10
    assert "  - nog 3" in shown
    assert len(data(capsys, tmp_path)["samenhang"][0]["dossiers"]) == 13


def test_the_clock_is_read_where_no_day_is_given(tmp_path: Path, capsys: Capture) -> None:
    bewaar(tmp_path, "a", vastgelegd("V", peildatum="2000-01-01"))
    ended = fw(capsys, "dossiers", tmp_path, "--profielen", PROFIELEN, "--formaat", "json")
    assert json.loads(ended.out)["dossiers"][0]["leeftijd_maanden"] > 300


def test_the_same_folder_gives_the_same_bytes(folder: Path, capsys: Capture) -> None:
    assert dossiers(capsys, folder, "--formaat", "html") == dossiers(capsys, folder, "--formaat", "html")


def test_the_overview_is_written_to_a_file_in_the_form_of_its_name(
    folder: Path, tmp_path: Path, capsys: Capture
) -> None:
    dossiers(capsys, folder, "--uitvoer", tmp_path / "a.html")
    assert (tmp_path / "a.html").read_text("utf-8").startswith("<!DOCTYPE html>")


def test_nothing_is_written_over_a_dossier(folder: Path, capsys: Capture) -> None:
    target = folder / "oud.dossier.yaml"
    before = target.read_bytes()
    assert dossiers(capsys, folder, "--uitvoer", target).code == 2
    assert target.read_bytes() == before
