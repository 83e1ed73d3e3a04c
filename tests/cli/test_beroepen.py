"""Documents about occupations as people read them: the list, each of them whole, and as a table for a spreadsheet."""

import csv
import io
import json
from pathlib import Path

import pytest
import yaml

from beroepenbouw import BEROEPEN, BEROEPSPROFIEL, PROFIELPAD, gave_beroepen
from functiewijzer.rendering.beroepen.onderdeeltabel import KOPPEN
from gereedschap import assert_golden, fw
from hulp_profielen import replace_once

IDS = ["leren-verkopen", "verkoper", "verkoper-buiten", "winkelhulp"]
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
        (("verkoper", "--naast", "1.1"), "een profiel past niet naast"),
        (("1.1", "--naast", "verkoper"), "past niet naast een profiel"),
        (("1.1", "--matrix"), "--matrix hoort bij een beroep"),
        (("1.1", "--formaat", "csv"), "--formaat csv"),
        (("verkoper", "--formaat", "handboek"), "--formaat handboek"),
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


@pytest.mark.parametrize("kwaad", ["=1+1", "<script>alert(1)</script>", "**vet**", "\u202egespiegeld", "[bold]x"])
def test_a_text_is_text_in_every_form(capsys: Capture, tmp_path: Path, kwaad: str) -> None:
    evil = replace_once(BEROEPSPROFIEL, "tekst: Voert een gesprek.", f"tekst: {json.dumps(kwaad)}")
    folder = write(tmp_path / "huis", {**gave_beroepen(), PROFIELPAD: evil})
    rows = list(
        csv.reader(
            io.StringIO(fw(capsys, "toon", "verkoper", "--profielen", folder, "--formaat", "csv").out), delimiter=";"
        )
    )
    assert tuple(rows[0][1:]) == KOPPEN[1:]
    assert not any(cell.startswith("=") for row in rows for cell in row)
    page = fw(capsys, "toon", "verkoper", "--profielen", folder, "--formaat", "html").out
    assert "<script>alert" not in page
    assert "\u202e" not in fw(capsys, "toon", "verkoper", "--profielen", folder).out
