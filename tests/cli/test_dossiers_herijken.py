"""The commands herbereken and herijk: what they say of whole folders, in every form, and how they end."""

import json
from pathlib import Path

import pytest

from dossierbouw import bewaar, vastgelegd
from functiewijzer.loading.dossiers.schrijver import dump_dossier
from gereedschap import PROFIELEN, assert_golden, fw
from herijkproef import BINNENDIENST, DREMPEL, HUIS, VREEMD, dossiermap, kopie, nieuwe_profielen, verander

FORMATEN = {"tekst": "txt", "markdown": "md", "json": "json"}


@pytest.fixture(scope="module")
def edition(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return nieuwe_profielen(tmp_path_factory.mktemp("nieuw") / "profielen")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a folder of dossiers by a name that is the same everywhere."""
    monkeypatch.chdir(tmp_path)
    return dossiermap(Path("dossiers"))


@pytest.mark.parametrize("formaat", FORMATEN)
def test_herijk_says_what_flips_and_why(
    formaat: str, folder: Path, edition: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    ended = fw(capsys, "herijk", folder, "--profielen", edition, "--formaat", formaat)
    assert ended.code == 1
    assert_golden(f"herijk/map.{FORMATEN[formaat]}", ended.out)


@pytest.mark.parametrize("formaat", FORMATEN)
def test_herbereken_says_what_differs_step_by_step(
    formaat: str, folder: Path, edition: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    chosen = ("commercieel.dossier", "incidenteel.dossier", "buitendienst.dossier", "gesprek.indeling", "kapot.dossier")
    files = [folder / f"{name}.yaml" for name in chosen]
    ended = fw(capsys, "herbereken", *files, "--profielen", edition, "--formaat", formaat)
    assert ended.code == 1
    shown = "".join(map(no_hash, ended.out.splitlines(keepends=True)))
    assert_golden(f"herbereken/dossiers.{FORMATEN[formaat]}", shown)


def no_hash(line: str) -> str:
    """Return a line without a fingerprint, which changes with every word of the profiles."""
    before, mark, _ = line.partition("sha256:")
    return f'{before}{mark}…"\n' if mark else line


def test_the_same_profiles_change_nothing(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for name in ("kapot.dossier.yaml", "gesprek.indeling.yaml"):
        (folder / name).unlink()
    assert fw(capsys, "herijk", folder, "--profielen", PROFIELEN).code == 0
    ended = fw(capsys, "herbereken", folder, "--profielen", PROFIELEN)
    assert ended.code == 0
    assert "alles gelijk" in ended.out


def test_a_dossier_without_record_is_named_by_both(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.yaml").write_text("functietitel: A\nprofiel: '1.1'\nantwoorden: {}\n", encoding="utf-8")
    again = fw(capsys, "herbereken", tmp_path / "a.yaml", "--profielen", PROFIELEN)
    assert (again.code, "geen advies vastgelegd" in again.out) == (1, True)
    impact = fw(capsys, "herijk", tmp_path, "--profielen", PROFIELEN)
    assert (impact.code, "geen advies vastgelegd" in impact.out) == (0, True)


def test_a_profile_that_is_gone_asks_attention(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    bewaar(tmp_path, "a", vastgelegd(profiel="2.1"))
    house = tmp_path / "huis"
    house.mkdir()
    (house / HUIS).write_bytes((PROFIELEN / HUIS).read_bytes())
    ended = fw(capsys, "herijk", tmp_path, "--profielen", house)
    assert (ended.code, "Profiel 2.1" in ended.out) == (1, True)


def test_files_and_folders_go_together_and_a_missing_one_stops_nothing(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    ended = fw(
        capsys, "herbereken", folder / "gelijk.dossier.yaml", folder / "afdeling", "weg.yaml", "--profielen", PROFIELEN
    )
    assert ended.code == 1
    assert "5 dossiers herberekend: alles gelijk" in ended.out
    assert "weg.yaml" in ended.out


def test_only_files_that_cannot_be_read_end_with_three(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert fw(capsys, "herbereken", tmp_path / "weg.yaml", "--profielen", PROFIELEN).code == 3
    assert fw(capsys, "herijk", tmp_path / "weg", "--profielen", PROFIELEN).code == 3


@pytest.mark.parametrize("command", ["herbereken", "herijk", "dossiers"])
def test_every_command_counts_the_same_file_of_two_copies(
    command: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("a (kopie)", "a", "a/a"):
        bewaar((tmp_path / name).parent, Path(name).name, vastgelegd())
    ended = fw(capsys, command, tmp_path, "--profielen", PROFIELEN, "--formaat", "json")
    listed = json.loads(ended.out)["dossiers"]
    counting = [item["dossier"] for item in listed if not item.get("dubbel_van")]
    assert counting == ["a.dossier.yaml"]
    if command != "dossiers":
        assert ended.err.splitlines() == [
            "Let op: a/a.dossier.yaml is hetzelfde dossier als a.dossier.yaml, en telt niet mee.",
            "Let op: a (kopie).dossier.yaml is hetzelfde dossier als a.dossier.yaml, en telt niet mee.",
        ]


def test_a_file_that_is_named_twice_is_reported_once(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = bewaar(tmp_path, "a", vastgelegd())
    ended = fw(capsys, "herbereken", path, path, "--profielen", PROFIELEN, "--formaat", "json")
    assert (len(json.loads(ended.out)["dossiers"]), ended.err) == (1, "")


@pytest.mark.parametrize("command", ["herbereken", "herijk"])
def test_a_folder_without_dossiers_is_refused(command: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    ended = fw(capsys, command, tmp_path, "--profielen", PROFIELEN)
    assert (ended.code, ended.out) == (3, "")
    assert f"in {tmp_path} staan geen dossiers; geef de map" in ended.err


def test_what_was_not_read_stands_on_the_board(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    missing = fw(capsys, "herbereken", tmp_path / "weg.yaml", "--profielen", PROFIELEN)
    assert board_of(missing.out) == ["Niets herberekend", "1 bestand of map is niet gelezen."]
    bewaar(tmp_path, "a", vastgelegd())
    (tmp_path / "kapot.yaml").write_text("kapot: [", encoding="utf-8")
    (tmp_path / "half.yaml").write_text("functietitel: A\nprofiel: '1.1'\nantwoorden: {}\n", encoding="utf-8")
    impact = fw(capsys, "herijk", tmp_path, "--profielen", PROFIELEN)
    assert board_of(impact.out) == [
        "Geen indeling verandert, voor zover beoordeeld",
        "2 dossiers bekeken.",
        "1 dossier niet te beoordelen.",
        "1 bestand of map is niet gelezen.",
    ]
    (tmp_path / "a.dossier.yaml").unlink()
    nothing = fw(capsys, "herijk", tmp_path, "--profielen", PROFIELEN)
    assert board_of(nothing.out)[0] == "Niets beoordeeld"


def board_of(text: str) -> list[str]:
    """Return the lines of the board of a report."""
    return [inner for line in text.splitlines() if line.startswith("│") and (inner := line.strip("│ "))]


@pytest.mark.parametrize("command", ["herbereken", "herijk", "dossiers", "vergelijk"])
def test_what_cannot_be_read_is_told_alike_by_every_command(
    command: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    bewaar(tmp_path, "a", vastgelegd())
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "kapot.yaml").write_text("kapot: [", encoding="utf-8")
    ended = fw(capsys, command, tmp_path, "--profielen", PROFIELEN)
    assert ended.code == 1
    report = "Niet gelezen\nLet op: Wat hier staat, telt nergens in mee.\n - in/kapot.yaml:2:1\n   FW005: "
    assert report in ended.out
    first, last = ended.err.strip().splitlines()
    assert first.startswith(f"{tmp_path / 'in' / 'kapot.yaml'}:2:1: fout FW005 ")
    assert last == "1 bestand of map is niet gelezen."


def test_a_combination_that_comes_out_otherwise_stands_in_the_data(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for name, answers in (("a", {}), ("b", {"aansturing": "meer"})):
        bewaar(tmp_path, name, vastgelegd(name.upper(), antwoorden=answers))
    parts, both = (tmp_path / f"{name}.dossier.yaml" for name in "ab"), tmp_path / "c.dossier.yaml"
    assert fw(capsys, "combineer", *parts, "--dossier", both, "--profielen", PROFIELEN).code == 0
    text = both.read_text(encoding="utf-8")
    start = text.index("combinatie:")
    both.write_text(text[:start] + text[start:].replace("functiegroep: E", "functiegroep: F", 1), encoding="utf-8")
    ended = fw(capsys, "herbereken", both, "--profielen", PROFIELEN, "--formaat", "json")
    found = json.loads(ended.out)["dossiers"][0]
    assert (ended.code, found["gelijk"]) == (1, False)
    assert {"veld": "functiegroep", "was": "E", "nu": "F"} in found["combinatie"]


def test_a_combination_is_held_against_the_dossiers_that_it_was_made_of(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for name, answers in (("a", {}), ("b", {"aansturing": "meer"})):
        bewaar(tmp_path, name, vastgelegd(name.upper(), antwoorden=answers))
    parts, both = [tmp_path / f"{name}.dossier.yaml" for name in "ab"], tmp_path / "c.dossier.yaml"
    assert fw(capsys, "combineer", *parts, "--dossier", both, "--profielen", PROFIELEN).code == 0

    def replay() -> tuple[int, str]:
        ended = fw(capsys, "herbereken", both, "--profielen", PROFIELEN)
        return ended.code, " ".join(ended.out.split())

    code, shown = replay()
    assert (code, "bron a.dossier.yaml is niet gewijzigd sinds het combineren" in shown) == (0, True)
    bewaar(tmp_path, "a", vastgelegd("A", afdeling="Export"))
    code, shown = replay()
    assert (code, "bron a.dossier.yaml is gewijzigd sinds het combineren" in shown) == (1, True)
    for part in parts:
        part.unlink()
    code, shown = replay()
    assert (code, "bron a.dossier.yaml staat hier niet; alleen de regel is nagerekend" in shown) == (0, True)
    assert "uit de bewaarde antwoorden" not in shown


def test_a_combination_with_another_group_of_a_part_is_told_in_words(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for name, answers in (("a", {}), ("b", {"aansturing": "meer"})):
        bewaar(tmp_path, name, vastgelegd(name.upper(), antwoorden=answers))
    parts, both = [tmp_path / f"{name}.dossier.yaml" for name in "ab"], tmp_path / "c.dossier.yaml"
    fw(capsys, "combineer", *parts, "--dossier", both, "--profielen", PROFIELEN)
    text = both.read_text(encoding="utf-8")
    both.write_text(text.replace("functiegroep: D", "functiegroep: E", 1), encoding="utf-8")
    shown = " ".join(fw(capsys, "herbereken", both, "--profielen", PROFIELEN).out.split())
    assert "erbij: deel 2 is ingedeeld: E (geldt)" in shown
    assert "weg: deel 2 is ingedeeld: D (geldt)" in shown
    assert "FW616" in fw(capsys, "valideer", both, "--profielen", PROFIELEN).out
    assert fw(capsys, "rapport", both).code == 2


def test_a_threshold_of_the_house_is_one_change_of_the_house(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder, house = dossiermap(tmp_path / "dossiers"), kopie(tmp_path / "profielen")
    verander(house, HUIS, DREMPEL)
    ended = fw(capsys, "herijk", folder, "--profielen", house, "--formaat", "json")
    regels = json.loads(ended.out)["regels"]
    assert [(r["profiel"], r["functiehuis"], r["verandering"]) for r in regels] == [
        (None, True, ["drempel: 0,40 → 0,30"])
    ]
    shown = fw(capsys, "herijk", folder, "--profielen", house).out
    assert "functiehuis   drempel: 0,40 → 0,30" in shown


def test_line_endings_change_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "a.dossier.yaml"
    path.write_bytes(dump_dossier(vastgelegd()).replace("\n", "\r\n").encode())
    assert fw(capsys, "herbereken", path, "--profielen", PROFIELEN).code == 0


def test_a_hand_edited_advice_is_told_by_both(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = bewaar(tmp_path, "a", vastgelegd())
    text = path.read_text(encoding="utf-8")
    path.write_text(
        text.replace("uitkomst: gelijk\n  functiegroep: E", "uitkomst: zwaarder\n  functiegroep: F"), "utf-8"
    )
    assert "uit de stappen volgt E" in fw(capsys, "herbereken", path, "--profielen", PROFIELEN).out
    as_data = json.loads(fw(capsys, "herijk", tmp_path, "--profielen", PROFIELEN, "--formaat", "json").out)
    assert as_data["dossiers"][0]["belemmering"] == "gewijzigd"


def test_a_threshold_of_the_house_is_told_though_the_profile_is_the_same(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = bewaar(tmp_path, "a", vastgelegd())
    house = kopie(tmp_path / "profielen")
    verander(house, HUIS, DREMPEL)
    said = " ".join(fw(capsys, "herbereken", path, "--profielen", house).out.split())
    assert "drempel: 0,40 → 0,30" in said
    assert "is hetzelfde als toen" in said


def test_a_changed_help_text_alone_leaves_the_record_equal(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = bewaar(tmp_path, "a", vastgelegd())
    house = kopie(tmp_path / "profielen")
    verander(house, BINNENDIENST, ("toelichting: Kijk naar wat nodig is", "toelichting: Let op wat nodig is"))
    ended = fw(capsys, "herbereken", path, "--profielen", house)
    assert (ended.code, "andere editie" in ended.out) == (0, True)


@pytest.mark.parametrize("formaat", ["tekst", "markdown", "html"])
def test_foreign_text_does_nothing(
    formaat: str, folder: Path, edition: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    said = fw(capsys, "herijk", folder, "--profielen", edition, "--formaat", formaat).out
    assert "\x1b" not in said
    assert "<b>" not in said or formaat == "tekst"
    assert "verkoop" in VREEMD


def test_nothing_is_written_over_and_the_dossiers_stay(
    folder: Path, edition: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = {path: path.read_bytes() for path in folder.rglob("*.yaml")}
    target = folder / "gelijk.dossier.yaml"
    assert fw(capsys, "herijk", folder, "--profielen", edition, "--uitvoer", target).code == 2
    assert fw(capsys, "herijk", folder, "--profielen", edition, "--uitvoer", folder / "uit.md").code == 1
    assert {path: path.read_bytes() for path in folder.rglob("*.yaml")} == before


def test_markdown_keeps_lists_short_and_says_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for number in range(60):
        bewaar(tmp_path / "d", f"d{number:02d}", vastgelegd(profiel="2.1", titel=f"Functie {number}"))
    house = tmp_path / "huis"
    house.mkdir()
    (house / HUIS).write_bytes((PROFIELEN / HUIS).read_bytes())
    said = fw(capsys, "herijk", tmp_path / "d", "--profielen", house, "--formaat", "markdown").out
    assert "de eerste 50 van 60" in said
    assert "Functie 59" not in said


def test_a_function_that_was_numbered_anew_is_named_with_its_dossiers(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The code of then is free now, or that of another function: a dossier must not pass for one about that."""
    dossiers = bewaar(tmp_path / "dossiers", "a", vastgelegd()).parent
    nieuw = kopie(tmp_path / "nieuw")
    verander(nieuw, BINNENDIENST, ('code: "1.1"', 'code: "1.9"'))
    (nieuw / BINNENDIENST.replace(".yaml", ".voorbeelden.yaml")).unlink()
    ended = fw(capsys, "herijk", dossiers, "--profielen", nieuw)
    assert ended.code == 1
    assert "Alleen een ander nummer (1)" in ended.out
    verander(nieuw, BINNENDIENST, ("functiegroep: E\n", "functiegroep: D\n"))
    data = json.loads(fw(capsys, "herijk", dossiers, "--profielen", nieuw, "--formaat", "json").out)
    assert data["dossiers"][0]["naamgenoot"]["groep_nu"] == "D"
