"""Documents about occupations as people read them: the list, each of them whole, and as a table for a spreadsheet."""

import csv
import html
import io
import itertools
import json
import re
import zipfile
from pathlib import Path
from unittest.mock import Mock

import pytest
import yaml

from beroepenbouw import BEROEPEN, BEROEPSPROFIEL, PROFIELPAD, gave_beroepen
from functiewijzer.cli.beroepen.idaanvulling import complete_beroep
from gereedschap import assert_golden, fw
from hulp_profielen import replace_once
from verslagbouw import HOSTILE

IDS = ["leren-verkopen", "verkoper", "verkoper-buiten", "winkelhulp"]
SHEETS = ["xl/worksheets/sheet1.xml"]
Capture = pytest.CaptureFixture[str]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write(tmp_path / "huis", gave_beroepen())


def write(folder: Path, files: dict[str, str]) -> Path:
    """Write a profile folder of texts."""
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder


@pytest.mark.parametrize("formaat", ["tekst", "markdown"])
def test_the_list_reads_as_agreed(capsys: Capture, folder: Path, formaat: str) -> None:
    assert_golden(f"beroepen/lijst.{formaat}", fw(capsys, "beroepen", "--profielen", folder, "--formaat", formaat).out)


def test_the_list_as_data_has_id_kind_and_name(capsys: Capture, folder: Path) -> None:
    shown = json.loads(fw(capsys, "beroepen", "--profielen", folder, "--formaat", "json").out)
    assert {tuple(item) for item in shown} == {("id", "soort", "naam")}
    assert sorted(item["id"] for item in shown) == IDS


def test_the_shipped_documents_have_the_ids_that_people_type(capsys: Capture) -> None:
    shown = json.loads(fw(capsys, "beroepen", "--formaat", "json").out)
    assert [(item["id"], item["soort"]) for item in shown] == [
        ("commercieel-medewerker-binnendienst", "beroepsprofiel"),
        ("commercieel-medewerker-buitendienst", "kwalificatie"),
        ("ibo-commercieel-medewerker-binnendienst", "opleidingsprogramma"),
    ]


@pytest.mark.parametrize("beroep", IDS)
@pytest.mark.parametrize("formaat", ["tekst", "markdown", "csv"])
def test_a_document_reads_as_agreed(capsys: Capture, folder: Path, beroep: str, formaat: str) -> None:
    shown = fw(capsys, "toon", beroep, "--profielen", folder, "--formaat", formaat)
    assert (shown.code, shown.err) == (0, "")
    assert_golden(f"beroepen/{beroep}.{formaat}", shown.out.replace("\r\n", "\n"))


@pytest.mark.parametrize("beroep", IDS)
def test_data_have_the_keys_of_the_yaml(capsys: Capture, folder: Path, beroep: str) -> None:
    shown = json.loads(fw(capsys, "toon", beroep, "--profielen", folder, "--formaat", "json").out)
    (text,) = [text for pad, text in BEROEPEN.items() if f"id: {beroep}\n" in text]
    assert keys_in(shown) == keys_in(yaml.safe_load(text))


def keys_in(value: object) -> set[str]:
    """Return every key of nested data."""
    if isinstance(value, dict):
        return set(value).union(*map(keys_in, value.values()))
    return set[str]().union(*map(keys_in, value)) if isinstance(value, list) else set()


@pytest.mark.parametrize("formaat", ["html", "docx", "xlsx"])
def test_every_form_can_be_written(capsys: Capture, folder: Path, tmp_path: Path, formaat: str) -> None:
    target = tmp_path / f"uit.{formaat}"
    assert fw(capsys, "toon", "verkoper", "--profielen", folder, "-o", target).code == 0
    assert target.stat().st_size > 2000


@pytest.mark.parametrize("beroep", IDS)
def test_headings_of_a_page_never_skip_a_level(capsys: Capture, folder: Path, beroep: str) -> None:
    page = fw(capsys, "toon", beroep, "--profielen", folder, "--formaat", "html").out
    levels = [int(level) for level in re.findall(r"<h([1-6])\b", page)]
    assert levels[0] == 1
    assert all(after - before <= 1 for before, after in itertools.pairwise(levels))


def test_a_shipped_document_loses_no_text_on_its_way_to_the_reader(capsys: Capture) -> None:
    shown = " ".join(fw(capsys, "toon", "commercieel-medewerker-binnendienst").out.split())
    data = json.loads(fw(capsys, "toon", "commercieel-medewerker-binnendienst", "--formaat", "json").out)
    texts = [criterium["tekst"] for c in data["competenties"] for side in c["criteria"].values() for criterium in side]
    assert len(texts) == 132
    assert [text for text in texts if " ".join(text.split()) not in shown] == []


@pytest.mark.parametrize(
    ("args", "said"),
    [
        (("verkooper",), "bedoelde u 'verkoper'?"),
        (("verkoper", "--naast", "verkoper"), "naast zichzelf laat niets zien"),
        (("verkoper", "--naast", "1.1"), "geef bij --naast het id van een ander document"),
        (("1.1", "--naast", "verkoper"), "geef bij --naast de code van een ander profiel"),
        (("1.1", "--matrix"), "--matrix hoort bij een beroep"),
        (("1.1", "--formaat", "csv"), "alleen voor een document over een beroep"),
        (("verkoper", "--formaat", "handboek"), "alleen voor een profiel"),
        (("verkoper", "--matrix", "--naast", "winkelhulp"), "gaan niet samen"),
    ],
)
def test_what_can_not_be_shown_is_refused_with_what_can(
    capsys: Capture, folder: Path, args: tuple[str, ...], said: str
) -> None:
    shown = fw(capsys, "toon", *args, "--profielen", folder)
    assert (shown.code, shown.out, said in " ".join(shown.err.split())) == (2, "", True)


def test_a_broken_document_is_named_and_the_others_are_shown(capsys: Capture, tmp_path: Path) -> None:
    broken = {**gave_beroepen(), PROFIELPAD: replace_once(BEROEPSPROFIEL, "naam: Verkoper\n", "")}
    shown = fw(capsys, "beroepen", "--profielen", write(tmp_path / "huis", broken), "--formaat", "json")
    assert sorted(item["id"] for item in json.loads(shown.out)) == [beroep for beroep in IDS if beroep != "verkoper"]
    assert "verkoper.beroepsprofiel.yaml" in shown.err


def test_a_library_without_occupations_says_where_they_belong(capsys: Capture, tmp_path: Path) -> None:
    without = {pad: text for pad, text in gave_beroepen().items() if not pad.startswith("beroepen/")}
    shown = fw(capsys, "beroepen", "--profielen", write(tmp_path / "huis", without))
    assert (shown.code, "in de map beroepen" in " ".join(shown.out.split())) == (0, True)


@pytest.mark.parametrize("kwaad", [tekst for tekst in HOSTILE if tekst.isprintable()])
def test_a_text_is_text_in_every_form(capsys: Capture, tmp_path: Path, kwaad: str) -> None:
    evil = BEROEPSPROFIEL
    for old in ("tekst: Voert een gesprek.", "tekst: Luistert.", "naam: Gesprekken voeren"):
        evil = replace_once(evil, old, f"{old.partition(':')[0]}: {json.dumps(kwaad)}")
    folder = write(tmp_path / "huis", {**gave_beroepen(), PROFIELPAD: evil})
    shown = {
        formaat: fw(capsys, "toon", "verkoper", "--profielen", folder, "--formaat", formaat)
        for formaat in ("tekst", "markdown", "html", "json", "csv")
    }
    assert {formaat: (s.code, s.err) for formaat, s in shown.items()} == dict.fromkeys(shown, (0, ""))
    assert kwaad in shown["tekst"].out
    competentie = json.loads(shown["json"].out)["competenties"][0]
    assert (competentie["tekst"], competentie["naam"]) == (kwaad, kwaad)
    assert "<script" not in shown["html"].out
    assert not any(cell.startswith(("=", "+", "-", "@")) for row in cells_of(shown["csv"].out) for cell in row)
    for formaat in ("docx", "xlsx"):
        target = tmp_path / f"uit.{formaat}"
        assert fw(capsys, "toon", "verkoper", "--profielen", folder, "-o", target).code == 0
        assert kwaad in text_in(target)
        assert "<f>" not in part_of(target, "xl/worksheets/sheet1.xml" if formaat == "xlsx" else "word/document.xml")


def cells_of(text: str) -> list[list[str]]:
    """Return the cells of CSV as a spreadsheet gets them."""
    return list(csv.reader(io.StringIO(text), delimiter=";"))


def part_of(path: Path, name: str) -> str:
    """Return one file of a document of an office program."""
    with zipfile.ZipFile(path) as package:
        return package.read(name).decode("utf-8") if name in package.namelist() else ""


def text_in(path: Path) -> str:
    """Return the text of a document of an office program, without its marks."""
    xml = "".join(part_of(path, name) for name in ("word/document.xml", "xl/sharedStrings.xml", *SHEETS))
    return html.unescape(re.sub(r"<[^>]*>", "", xml))


@pytest.mark.parametrize("teken", ["\x1b[31m", "\u202e", "\x00"])
def test_a_character_that_does_something_does_not_reach_the_reader(capsys: Capture, tmp_path: Path, teken: str) -> None:
    kwaad = json.dumps(f"a{teken}b")
    evil = replace_once(BEROEPSPROFIEL, "tekst: Voert een gesprek.", f"tekst: {kwaad}")
    evil = replace_once(evil, "naam: Gesprekken voeren", f"naam: {kwaad}")
    folder = write(tmp_path / "huis", {**gave_beroepen(), PROFIELPAD: evil})
    for switch in ((), ("--matrix",)):
        for formaat in ("tekst", "markdown", "html", "csv"):
            shown = fw(capsys, "toon", "verkoper", *switch, "--profielen", folder, "--formaat", formaat)
            assert teken[0] not in shown.out + shown.err
        for formaat in ("docx", "xlsx"):
            target = tmp_path / f"uit{len(switch)}.{formaat}"
            assert fw(capsys, "toon", "verkoper", *switch, "--profielen", folder, "-o", target).code == 0
            assert teken[0] not in text_in(target)


def rows_of(capsys: Capture, folder: Path, beroep: str) -> list[dict[str, str]]:
    """Return the rows of the table of a document."""
    shown = fw(capsys, "toon", beroep, "--profielen", folder, "--formaat", "csv").out
    return list(csv.DictReader(io.StringIO(shown.removeprefix("\ufeff")), delimiter=";"))


def test_a_row_of_the_table_tells_by_itself_what_the_source_says_by_a_gap(capsys: Capture, folder: Path) -> None:
    rows = rows_of(capsys, folder, "verkoper-buiten")
    assert rows[0]["tekst"].endswith("zonder datum. Verouderd: dit is de vorm van vóór 2015.")
    assert ("niveau", "3") in {(row["onderdeel"], row["tekst"]) for row in rows}
    shown = {(row["onderdeel"], row["nummer"]): (row["naam"], row["tekst"]) for row in reversed(rows)}
    assert shown["competenties", "B"] == ("(in de bron zonder naam)", "")
    assert shown["werkprocessen", "1.2"] == ("Maakt plannen", "Hoort niet bij deze kwalificatie.")


def test_what_is_ours_has_us_as_its_source_in_the_table(capsys: Capture, folder: Path) -> None:
    rows = rows_of(capsys, folder, "leren-verkopen")
    ours = {row["onderdeel"] for row in rows if row["bron"] == "functiewijzer"}
    assert ours == {"hoort bij", "klaar als", "raakt aan", "verwant aan", "bouwt op"}
    assert [row["tekst"] for row in rows if row["onderdeel"] == "bouwt op"] == ["rij 1.1", "rij 1.1", "rij 1.2"]


def test_the_workbook_has_the_rows_of_the_csv_and_a_filter(capsys: Capture, folder: Path, tmp_path: Path) -> None:
    target = tmp_path / "uit.xlsx"
    assert fw(capsys, "toon", "verkoper", "--profielen", folder, "-o", target).code == 0
    sheet = part_of(target, SHEETS[0])
    count = len(rows_of(capsys, folder, "verkoper")) + 1
    assert sheet.count("<row ") == count
    assert f'<autoFilter ref="A1:G{count}"/>' in sheet


def test_parts_with_one_number_are_told_apart_by_what_they_belong_to(capsys: Capture, folder: Path) -> None:
    rows = rows_of(capsys, folder, "verkoper")
    found = {row["tekst"]: row["van"] for row in rows if row["onderdeel"] == "proces"}
    assert (found["Verkoopt goederen."], found["Luistert."]) == ("kerntaken 1", "competenties 1, criteria")


@pytest.mark.parametrize(("begin", "ids"), [("", IDS), ("verk", ["verkoper", "verkoper-buiten"]), ("x", [])])
def test_tab_completes_an_id(folder: Path, begin: str, ids: list[str]) -> None:
    assert complete(folder, begin) == ids


def test_tab_in_a_folder_without_occupations_offers_nothing(tmp_path: Path) -> None:
    assert complete(tmp_path, "") == complete(tmp_path / "weg", "") == []


def complete(folder: Path, begin: str) -> list[str]:
    """Return what Tab offers after `toon`."""
    context = Mock(params={"profielmap": folder})
    return complete_beroep(context, begin)
