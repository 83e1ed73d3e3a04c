"""`valideer`: every problem in one pass, in the form that the reader needs, with the exit code that CI acts on."""

import json
import shutil
from pathlib import Path
from xml.etree import ElementTree as Xml

import jsonschema
import pytest

from gereedschap import PROFIELEN, assert_golden, fw

ONE = "1-commerciele-binnendienst/1.1-medewerker-verkoop-binnendienst.yaml"


@pytest.fixture
def library(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a copy of the shipped profiles, in the current folder."""
    monkeypatch.chdir(tmp_path)
    shutil.copytree(PROFIELEN, tmp_path / "profielen")
    return tmp_path / "profielen"


@pytest.fixture
def broken(library: Path) -> Path:
    """Break profile 1.1 in three places: a wrong aspect, an unknown key and a sentence about a person."""
    path = library / ONE
    text = path.read_text(encoding="utf-8")
    text = text.replace("aspect: complexiteit.kennis", "aspect: complexiteit.kenis", 1)
    text = text.replace("    gewicht: 3\n", "    gewigt: 3\n", 1)
    path.write_text(text, encoding="utf-8")
    return path


@pytest.fixture
def wrong_aspect(library: Path) -> Path:
    """Break profile 1.1 in one place inside the profile, and soften one example's expectation."""
    path = library / ONE
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("aspect: complexiteit.kennis", "aspect: complexiteit.kenis", 1), encoding="utf-8")
    return path


def count_files(library: Path) -> int:
    """Return how many documents a profile folder holds, whatever kinds there are."""
    return len(list(library.rglob("*.yaml")))


def test_the_shipped_profiles_are_in_order_even_when_strict(capsys: pytest.CaptureFixture[str], library: Path) -> None:
    ended = fw(capsys, "valideer", "--streng")
    assert (ended.code, ended.out) == (0, "")
    assert ended.err == f"{count_files(library)} bestanden gecontroleerd: in orde.\n"


def test_a_finding_shows_the_line_a_caret_the_fact_and_the_remedy(
    capsys: pytest.CaptureFixture[str], wrong_aspect: Path
) -> None:
    ended = fw(capsys, "valideer")
    assert ended.code == 1
    assert_golden("valideer/onbekend-aspect.txt", ended.out)


def test_findings_as_json_have_the_agreed_keys(capsys: pytest.CaptureFixture[str], wrong_aspect: Path) -> None:
    found = json.loads(fw(capsys, "valideer", "--formaat", "json").out)
    first = found[0]
    assert list(first) == ["code", "ernst", "bericht", "hint", "pad", "line", "column"]
    assert (first["code"], first["ernst"]) == ("FW203", "fout")
    line = wrong_aspect.read_text(encoding="utf-8").splitlines()[first["line"] - 1]
    assert line[first["column"] - 1 :] == "complexiteit.kenis"


def test_github_gets_annotations_by_itself(
    capsys: pytest.CaptureFixture[str], wrong_aspect: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GITHUB_ACTIONS", "true")
    out = fw(capsys, "valideer").out
    assert out.startswith(f"::error file=profielen/{ONE},line=")
    assert ",title=FW203::" in out


def test_sarif_names_rules_and_places(capsys: pytest.CaptureFixture[str], wrong_aspect: Path) -> None:
    sarif = json.loads(fw(capsys, "valideer", "--formaat", "sarif").out)
    run = sarif["runs"][0]
    assert sarif["version"] == "2.1.0"
    assert {rule["id"] for rule in run["tool"]["driver"]["rules"]} == {item["ruleId"] for item in run["results"]}
    region = run["results"][0]["locations"][0]["physicalLocation"]["region"]
    assert region["startLine"] > 1


def test_junit_has_a_case_per_file(capsys: pytest.CaptureFixture[str], library: Path, wrong_aspect: Path) -> None:
    root = Xml.fromstring(fw(capsys, "valideer", "--formaat", "junit").out)
    suite = root.find("testsuite")
    assert suite is not None
    assert suite.get("tests") == str(count_files(library))
    assert "FW203" in (suite.findtext("testcase/failure") or "")


def test_all_problems_come_in_one_pass(capsys: pytest.CaptureFixture[str], library: Path) -> None:
    path = library / ONE
    text = path.read_text(encoding="utf-8").replace("    gewicht: 3\n", "    gewigt: 3\n", 1)
    path.write_text(text.replace("geldig_vanaf: 2026-01-01", "geldig_vanaf: 2026-02-30"), encoding="utf-8")
    out = fw(capsys, "valideer").out
    assert "FW101 onbekende sleutel 'gewigt' — bedoelde u 'gewicht'?" in out
    assert "FW109 'geldig_vanaf': '2026-02-30' bestaat niet op de kalender" in out


def test_one_file_is_checked_within_the_library_around_it(
    capsys: pytest.CaptureFixture[str], wrong_aspect: Path, library: Path
) -> None:
    (library / "functiehuis.yaml").write_text("kapot: [", encoding="utf-8")
    found = json.loads(fw(capsys, "valideer", wrong_aspect, "--formaat", "json").out)
    assert {item["pad"] for item in found} == {str(wrong_aspect)}
    assert "FW203" in {item["code"] for item in found}


def test_a_lone_profile_takes_the_place_of_the_one_with_its_code(
    capsys: pytest.CaptureFixture[str], library: Path, tmp_path: Path
) -> None:
    lone = tmp_path / "mijn.yaml"
    shutil.copy(library / ONE, lone)
    codes = {item["code"] for item in json.loads(fw(capsys, "valideer", lone, "--formaat", "json").out)}
    assert codes <= {"FW309"}


def test_an_answers_file_is_checked_against_its_profile(
    capsys: pytest.CaptureFixture[str], library: Path, tmp_path: Path
) -> None:
    path = tmp_path / "antwoorden.yaml"
    path.write_text("functietitel: V\nprofiel: 1.1\nantwoorden:\n  werkzaamheden: gemengt\n", encoding="utf-8")
    ended = fw(capsys, "valideer", path)
    assert ended.code == 1
    assert "antwoorden.yaml:4:18: fout FW402" in ended.out


def test_an_example_that_the_engine_contradicts_is_a_finding(capsys: pytest.CaptureFixture[str], library: Path) -> None:
    path = library / ONE.replace(".yaml", ".voorbeelden.yaml")
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("functiegroep: E", "functiegroep: D", 1), encoding="utf-8")
    ended = fw(capsys, "valideer", "--selecteer", "FW404")
    assert ended.code == 1
    assert ended.out.count("FW404") == 1


def test_codes_can_be_selected_and_ignored_by_their_beginning(
    capsys: pytest.CaptureFixture[str], wrong_aspect: Path
) -> None:
    assert "FW203" not in fw(capsys, "valideer", "--negeer", "FW2").out
    assert "FW203" in fw(capsys, "valideer", "--selecteer", "fw203").out


def test_a_warning_fails_only_when_strict(capsys: pytest.CaptureFixture[str], library: Path) -> None:
    path = library / ONE
    text = path.read_text(encoding="utf-8")
    path.write_text(
        text.replace("tekst: Vraagt het opgedragen werk", "tekst: Vindt hij/zij dat het werk"), encoding="utf-8"
    )
    assert fw(capsys, "valideer").code == 0
    assert fw(capsys, "valideer", "--streng").code == 1


def test_a_file_that_is_not_there_ends_with_3(capsys: pytest.CaptureFixture[str], library: Path) -> None:
    ended = fw(capsys, "valideer", library / "weg.yaml")
    assert ended.code == 3
    assert "FW001" in ended.out


def test_a_broken_profile_is_not_used_to_grade_and_the_others_are(
    capsys: pytest.CaptureFixture[str], broken: Path, tmp_path: Path
) -> None:
    ended = fw(capsys, "toon", "1.1")
    assert ended.code == 1
    assert "FW101 onbekende sleutel 'gewigt'" in ended.err
    assert fw(capsys, "toon", "2.1").code == 0


@pytest.mark.parametrize("soort", ["profiel", "functiehuis", "voorbeelden", "indeling"])
def test_the_schemas_for_editors_are_sound(capsys: pytest.CaptureFixture[str], soort: str) -> None:
    schema = json.loads(fw(capsys, "schema", soort).out)
    jsonschema.Draft202012Validator.check_schema(schema)


def test_a_wrong_grondslag_is_found_with_its_place(capsys: pytest.CaptureFixture[str], library: Path) -> None:
    house = library / "functiehuis.yaml"
    written = "grondslag: {soort: kao, waar: artikel 5, datum: 2026-13-01}\nfunctiegroepen: [A,"
    house.write_text(house.read_text(encoding="utf-8").replace("functiegroepen: [A,", written), encoding="utf-8")
    found = fw(capsys, "valideer").out
    assert "fout FW104 'soort': 'kao' is geen mogelijke waarde — bedoelde u 'cao'?" in found
    assert "fout FW109 'datum': '2026-13-01' bestaat niet op de kalender" in found
