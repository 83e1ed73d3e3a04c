"""`verschil` and `toon --naast` as people use them: two editions, two folders, two profiles."""

import json
from pathlib import Path
from typing import Any

import pytest

from gereedschap import PROFIELEN, Afloop, assert_golden, fw
from hulp_profielen import HUIS, PROFIEL, VOORBEELDEN, gave_bibliotheek, replace_once

Capture = pytest.CaptureFixture[str]

NIEUW = {
    'versie: "1.0"': 'versie: "1.1"',
    "gewicht: 2": "gewicht: 3",
    "tekst: Hoeveel aansturing is nodig?": "tekst: Hoeveel aansturing is in dit werk nodig?\n"
    "    toelichting: Kijk naar een gewone week.",
    "doel: Verkopen.": "doel: Goed verkopen.",
    "alternatieve_namen: [Verkoper]": "alternatieve_namen: [Verkoper, Verkoopadviseur]",
    "antwoord: [hoger]": "antwoord: [mbo3, hoger]",
    "      - {id: weinig, ": "      - {id: geen, tekst: Geen, richting: zwaarder}\n      - {id: weinig, ",
}


@pytest.fixture(autouse=True)
def _in_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "80")


def changed(text: str, changes: dict[str, str]) -> str:
    for old, new in changes.items():
        text = replace_once(text, old, new)
    return text


def write(name: str, text: str) -> Path:
    path = Path(name)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def write_folder(folder: str, texts: dict[str, str]) -> Path:
    for name, text in texts.items():
        write(f"{folder}/{name}", text)
    return Path(folder)


def two_editions() -> tuple[Path, Path]:
    return write("oud.yaml", PROFIEL), write("nieuw.yaml", changed(PROFIEL, NIEUW))


def two_folders() -> tuple[Path, Path]:
    """Return a folder and its next edition: one profile changed, one gone, one new, and another functiehuis."""
    texts = gave_bibliotheek()
    gone = changed(PROFIEL, {'code: "1.1"': 'code: "1.2"', "naam: Medewerker Verkoop\n": "naam: Hulp Verkoop\n"})
    came = changed(PROFIEL, {'code: "1.1"': 'code: "1.3"', "naam: Medewerker Verkoop\n": "naam: Chef Verkoop\n"})
    same = changed(PROFIEL, {'code: "1.1"': 'code: "1.4"', "naam: Medewerker Verkoop\n": "naam: Vaste Verkoper\n"})
    oud = write_folder("oud", {**texts, "1.2.yaml": gone, "1.4.yaml": same})
    huis = changed(HUIS, {"drempel: 0.40": "drempel: 0.45", "[D, E, F]": "[C, D, E, F]", "weken: 6": "weken: 8"})
    nieuw = {
        "functiehuis.yaml": huis,
        "elders/verkoop.yaml": changed(PROFIEL, NIEUW),
        "1.3.yaml": came,
        "1.4.yaml": same,
    }
    words = "soort: woordenlijst\nschema: 1\nnaam: Woordenlijst\nruis: [vacature]\n"
    return oud, write_folder("nieuw", {**nieuw, "woordenlijst.yaml": words})


@pytest.mark.parametrize("formaat", ["tekst", "markdown", "json", "html"])
def test_two_editions_of_a_profile_read_well(formaat: str, capsys: Capture) -> None:
    ended = fw(capsys, "verschil", *two_editions(), "--formaat", formaat)
    assert ended.code == 1
    assert_golden(f"verschil/profiel.{formaat}", ended.out)


@pytest.mark.parametrize("formaat", ["tekst", "json"])
def test_two_folders_read_well(formaat: str, capsys: Capture) -> None:
    ended = fw(capsys, "verschil", *two_folders(), "--formaat", formaat)
    assert ended.code == 1
    assert_golden(f"verschil/map.{formaat}", ended.out)


def test_without_difference_it_says_so_and_ends_with_zero(capsys: Capture) -> None:
    oud, _ = two_editions()
    same = write("zelfde.yaml", f"# ander commentaar\n{PROFIEL}")
    ended = fw(capsys, "verschil", oud, same)
    assert ended.code == 0
    assert_golden("verschil/gelijk.tekst", ended.out)


def test_folders_that_differ_only_in_comments_and_voorbeelden_are_the_same(capsys: Capture) -> None:
    oud = write_folder("oud", gave_bibliotheek())
    other = gave_bibliotheek() | {"1.1-verkoop.voorbeelden.yaml": VOORBEELDEN.replace("Alles gelijk.", "Alles zo.")}
    assert fw(capsys, "verschil", oud, write_folder("nieuw", other)).code == 0


def test_the_result_goes_to_a_file_in_the_form_of_its_name(capsys: Capture) -> None:
    ended = fw(capsys, "verschil", *two_editions(), "--uitvoer", "verschil.md")
    assert (ended.code, ended.out) == (1, "")
    assert Path("verschil.md").read_text(encoding="utf-8").startswith("# Verschil tussen twee edities van 1.1")


def test_another_version_is_asked_for_where_the_content_changed(capsys: Capture) -> None:
    oud = write("oud.yaml", PROFIEL)
    nieuw = write("nieuw.yaml", changed(PROFIEL, {"gewicht: 2": "gewicht: 3"}))
    assert "de versie is nog 1.0" in fw(capsys, "verschil", oud, nieuw).out


def test_two_different_profiles_are_no_editions(capsys: Capture) -> None:
    oud, nieuw = write("a.yaml", PROFIEL), write("b.yaml", changed(PROFIEL, {'code: "1.1"': 'code: "1.2"'}))
    said = " ".join(fw(capsys, "verschil", oud, nieuw).out.split())
    assert "functiewijzer toon 1.1 --naast 1.2" in said


def said_when_wrong(capsys: Capture, oud: object, nieuw: object, code: int) -> str:
    ended = fw(capsys, "verschil", oud, nieuw)
    assert (ended.code, ended.out) == (code, "")
    return ended.err


def test_a_file_that_is_no_profile_gets_a_clear_message(capsys: Capture) -> None:
    oud, _ = two_editions()
    said = said_when_wrong(capsys, oud, write("huis.yaml", HUIS), 2)
    assert "huis.yaml is geen profiel maar soort 'functiehuis'" in said
    assert "is geen profiel maar een ander bestand" in said_when_wrong(capsys, write("x.yaml", "- a\n"), oud, 2)
    assert "soort 'indeling'" in said_when_wrong(capsys, write("i.yaml", "soort: indeling\nantwoorden: {}\n"), oud, 2)


def test_what_is_not_there_or_not_of_one_kind_is_told(capsys: Capture) -> None:
    oud, _ = two_editions()
    assert "weg.yaml bestaat niet" in said_when_wrong(capsys, oud, "weg.yaml", 3)
    folder = write_folder("map", gave_bibliotheek())
    assert "map is een map en oud.yaml is een bestand" in said_when_wrong(capsys, oud, folder, 2)
    assert fw(capsys, "verschil", oud).code == 2
    assert fw(capsys, "verschil", oud, oud, "--formaat", "xlsx").code == 2


def test_a_broken_profile_gives_its_findings_in_place(capsys: Capture) -> None:
    oud, _ = two_editions()
    broken = write("stuk.yaml", changed(PROFIEL, {"antwoord: [hoger]": "antwoord: [hooger]"}))
    said = said_when_wrong(capsys, oud, broken, 1)
    assert "stuk.yaml is niet te gebruiken als profiel" in said
    assert "stuk.yaml:63:" in said
    assert "FW1" in said_when_wrong(capsys, write("vorm.yaml", PROFIEL.replace("doel:", "dool:")), oud, 1)
    assert "FW0" in said_when_wrong(capsys, write("yaml.yaml", "soort: [profiel\n"), oud, 1)


def test_a_broken_profile_in_a_folder_is_no_profile_that_went(capsys: Capture) -> None:
    oud = write_folder("oud", gave_bibliotheek())
    nieuw = write_folder("nieuw", gave_bibliotheek() | {"1.1-verkoop.yaml": PROFIEL.replace("doel:", "dool:")})
    said = said_when_wrong(capsys, oud, nieuw, 1)
    assert "in nieuw staan bestanden die niet te gebruiken zijn" in said
    assert "1.1-verkoop.yaml" in said


def test_two_files_about_one_profile_are_not_guessed_between(capsys: Capture) -> None:
    oud = write_folder("oud", gave_bibliotheek())
    nieuw = write_folder("nieuw", gave_bibliotheek() | {"nog-een.yaml": PROFIEL})
    assert "gaan allebei over profiel 1.1" in said_when_wrong(capsys, oud, nieuw, 2)


def test_a_folder_without_functiehuis_is_told(capsys: Capture) -> None:
    oud = write_folder("oud", gave_bibliotheek())
    assert "geen bruikbaar functiehuis.yaml" in said_when_wrong(capsys, oud, write("leeg/x.yaml", PROFIEL).parent, 3)


def test_the_files_that_are_compared_are_never_written_over(capsys: Capture) -> None:
    oud, nieuw = two_editions()
    assert fw(capsys, "verschil", oud, nieuw, "-o", nieuw).code == 2
    before = write_folder("oud", gave_bibliotheek())
    assert fw(capsys, "verschil", before, before, "-o", before / "functiehuis.yaml").code == 2


def check_harmless(ended: Afloop, formaat: str) -> None:
    assert "\x1b" not in ended.out
    assert "\u202e" not in ended.out
    if formaat == "html":
        assert "<script>" not in ended.out
        assert "[bold]rood[/bold]" in ended.out
    elif formaat == "markdown":
        assert "\\<script\\>" in ended.out
        assert "\\[bold\\]" in ended.out
        rows = [line.replace("\\|", "") for line in ended.out.splitlines() if "script" in line]
        assert {row.count("|") for row in rows if row.startswith("|")} <= {4, 5}
        assert not any("|" in row for row in rows if not row.startswith("|"))
    else:
        assert "<script>" in ended.out
        assert "[bold]" in ended.out


def test_foreign_text_does_nothing_in_any_form(capsys: Capture) -> None:
    text = json.dumps("[bold]rood[/bold] | <script>alert(1)</script> `code`")
    nieuw = changed(PROFIEL, {"doel: Verkopen.": f"doel: {text}", "tekst: MBO-3": f"tekst: {text}"})
    files = (write("oud.yaml", PROFIEL), write("nieuw.yaml", nieuw))
    library = write_folder("map", gave_bibliotheek() | {"1.2.yaml": changed(nieuw, {'code: "1.1"': 'code: "1.2"'})})
    for formaat in ("tekst", "html", "markdown", "json"):
        check_harmless(fw(capsys, "verschil", *files, "--formaat", formaat), formaat)
        beside = fw(capsys, "toon", "1.1", "--naast", "1.2", "--formaat", formaat, "--profielen", library)
        check_harmless(beside, formaat)


def test_invisible_characters_and_file_names_are_written_out(capsys: Capture) -> None:
    nieuw = write("[red]n.yaml", changed(PROFIEL, {"doel: Verkopen.": 'doel: "Verkopen.\\u202e\\u200b\\e[31m"'}))
    ended = fw(capsys, "verschil", write("oud.yaml", PROFIEL), nieuw)
    assert "\\u202e\\u200b" in "".join(ended.out.split())
    assert "\x1b" not in ended.out
    assert "[red]n.yaml" in ended.out


# Beside each other.


@pytest.fixture
def library() -> Path:
    other = changed(
        PROFIEL,
        {
            'code: "1.1"': 'code: "1.2"',
            "naam: Medewerker Verkoop\n": "naam: Adviseur Verkoop\n",
            "functiegroep: E": "functiegroep: F",
            "functiegroep: F\n    tekst: Duidelijk zwaarder.": "functiegroep: G\n    tekst: Duidelijk zwaarder.",
            "functiegroep: D": "functiegroep: E",
            "status: vastgesteld": "status: concept",
            "doel: Verkopen.": "doel: Verkopen en adviseren.",
            "{kennis: {tekst: MBO-3}, aard: {tekst: uitvoerend}}": "{aard: {tekst: uitvoerend}, kennis: {tekst: MBO-4},"
            " talen: {tekst: Duits}}",
            "    gewicht: 2\n": "",
        },
    )
    texts = gave_bibliotheek() | {"functiehuis.yaml": HUIS.replace("[D, E, F]", "[D, E, F, G]"), "1.2.yaml": other}
    return write_folder("map", texts)


@pytest.mark.parametrize("formaat", ["tekst", "markdown", "json", "html"])
def test_two_profiles_beside_each_other_read_well(formaat: str, library: Path, capsys: Capture) -> None:
    ended = fw(capsys, "toon", "1.1", "--naast", "1.2", "--formaat", formaat, "--profielen", library)
    assert ended.code == 0
    assert_golden(f"naast/naast.{formaat}", ended.out)


def test_a_profile_beside_itself_shows_nothing_so_another_is_asked_for(library: Path, capsys: Capture) -> None:
    ended = fw(capsys, "toon", "1.1", "--naast", "1.1", "--profielen", library)
    assert (ended.code, ended.out) == (2, "")
    assert "functiewijzer verschil OUD NIEUW" in ended.err


@pytest.mark.parametrize(("code", "naast"), [("1.1", "9.9"), ("9.9", "1.1")])
def test_an_unknown_profile_gets_the_nearest_one(code: str, naast: str, library: Path, capsys: Capture) -> None:
    ended = fw(capsys, "toon", code, "--naast", naast, "--profielen", library)
    assert (ended.code, ended.out) == (2, "")
    assert "profiel '9.9' bestaat niet" in ended.err


def test_the_shipped_profiles_can_be_read_beside_each_other(capsys: Capture) -> None:
    """Every aspect of both is there, whole, once."""
    ended = fw(capsys, "toon", "1.1", "--naast", "2.1", "--formaat", "json", "--profielen", PROFIELEN)
    shown: dict[str, Any] = json.loads(ended.out)
    for at, code in enumerate(("1.1", "2.1")):
        profiel = json.loads(fw(capsys, "toon", code, "--formaat", "json", "--profielen", PROFIELEN).out)
        texts = [a["tekst"] for k in profiel["kenmerken"].values() for a in k["aspecten"].values()]
        found = [row["teksten"][at] for rows in shown["kenmerken"].values() for row in rows[1:]]
        assert sorted(texts) == sorted(filter(None, found))
