"""The command `batch`, as HR advisors use it."""

import csv
import io
import json
from pathlib import Path

import pytest

from gereedschap import PROFIELEN, Afloop, fw

LIJST = (
    "Personeelsnr;Functie;Huidige groep;Salaris\r\n"
    "001;Medewerker verkoop binnendienst (m/v);E;=1+1\r\n"
    "002;Hoofd verkoop binnendienst;G;-5\r\n"
    "003;Mdw. verkoop BD;D;+31 6 12345678\r\n"
    "004;Slager;;\r\n"
    "005;;;\r\n"
)


@pytest.fixture
def lijst(tmp_path: Path) -> Path:
    path = tmp_path / "lijst.csv"
    path.write_bytes(LIJST.encode("cp1252"))
    return path


def rows_of(path: Path) -> list[dict[str, str]]:
    text = path.read_bytes().decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text, newline=""), delimiter=";"))


def batch(capsys: pytest.CaptureFixture[str], *args: object) -> Afloop:
    return fw(capsys, "batch", *args, "--profielen", PROFIELEN)


def test_every_row_comes_back_with_its_advice(capsys: pytest.CaptureFixture[str], lijst: Path, tmp_path: Path) -> None:
    uit = tmp_path / "uit.csv"
    afloop = batch(capsys, lijst, "-o", uit)
    rows = rows_of(uit)
    assert afloop.code == 0
    assert uit.read_bytes().startswith(b"\xef\xbb\xbfPersoneelsnr;Functie;")
    assert [row["profiel"] for row in rows] == ["1.1", "", "1.1", "", ""]
    assert [row["titelmatch"] for row in rows] == ["zeker", "geen", "beoordelen", "geen", "geen"]
    assert [row["Salaris"] for row in rows] == ["'=1+1", "-5", "+31 6 12345678", "", ""]
    assert [row["verschil"] for row in rows] == ["gelijk", "", "advies 1 hoger, nog open", "", ""]
    assert "5 rijen" in afloop.err
    assert "Slager" in afloop.err
    assert "=1+1" not in afloop.err


def test_the_result_can_be_the_input_again(capsys: pytest.CaptureFixture[str], lijst: Path, tmp_path: Path) -> None:
    first, second = tmp_path / "een.csv", tmp_path / "twee.csv"
    batch(capsys, lijst, "-o", first)
    batch(capsys, first, "-o", second)
    assert first.read_bytes() == second.read_bytes()


def test_nothing_is_written_over_unless_asked(capsys: pytest.CaptureFixture[str], lijst: Path, tmp_path: Path) -> None:
    uit = tmp_path / "uit.csv"
    uit.write_text("van mij", encoding="utf-8")
    assert batch(capsys, lijst, "-o", uit).code == 3
    assert uit.read_text(encoding="utf-8") == "van mij"
    assert batch(capsys, lijst, "-o", lijst, "--overschrijf").code == 3
    assert lijst.read_bytes() == LIJST.encode("cp1252")
    assert batch(capsys, lijst, "-o", uit, "--overschrijf").code == 0
    assert len(rows_of(uit)) == 5


@pytest.mark.parametrize("suffix", ["json", "jsonl"])
def test_json_has_an_object_per_row(
    capsys: pytest.CaptureFixture[str], lijst: Path, tmp_path: Path, suffix: str
) -> None:
    uit = tmp_path / f"uit.{suffix}"
    batch(capsys, lijst, "-o", uit)
    text = uit.read_text(encoding="utf-8")
    rows = json.loads(text) if suffix == "json" else [json.loads(line) for line in text.splitlines()]
    assert [row["score"] for row in rows][:1] == [100]
    assert rows[0]["Salaris"] == "=1+1"
    assert not list(tmp_path.glob("*.deel*"))


def test_a_workbook_can_be_filled_in_and_graded_again(
    capsys: pytest.CaptureFixture[str], lijst: Path, tmp_path: Path
) -> None:
    from python_calamine import CalamineWorkbook

    uit, again = tmp_path / "uit.xlsx", tmp_path / "weer.csv"
    assert batch(capsys, lijst, "-o", uit, "--vraagkolommen").code == 0
    book = CalamineWorkbook.from_path(uit)
    header, *rows = book.get_sheet_by_name("Advies").to_python()
    assert "werkzaamheden" in header
    assert header[-17] == "profiel"
    assert "Samenvatting" in book.sheet_names
    rows[0][header.index("werkzaamheden")] = "administratief"
    filled = tmp_path / "ingevuld.csv"
    with filled.open("w", encoding="utf-8-sig", newline="") as stream:
        csv.writer(stream, delimiter=";").writerows([header, *rows])
    assert batch(capsys, filled, "-o", again).code == 0
    assert rows_of(again)[0]["functiegroep"] == "D"


def test_corrections_win(capsys: pytest.CaptureFixture[str], lijst: Path, tmp_path: Path) -> None:
    correcties, uit = tmp_path / "correcties.csv", tmp_path / "uit.csv"
    correcties.write_text("titel;profiel\nSlager;2.1\nmdw. verkoop bd;GEEN\n", encoding="utf-8")
    batch(capsys, lijst, "-o", uit, "--correcties", correcties)
    rows = rows_of(uit)
    assert [(row["profiel"], row["titelmatch"]) for row in rows[2:4]] == [("", "handmatig"), ("2.1", "handmatig")]


def test_an_unknown_profile_in_the_corrections_is_named(
    capsys: pytest.CaptureFixture[str], lijst: Path, tmp_path: Path
) -> None:
    correcties = tmp_path / "correcties.csv"
    correcties.write_text("titel;profiel\nSlager;7.7\n", encoding="utf-8")
    afloop = batch(capsys, lijst, "-o", tmp_path / "uit.csv", "--correcties", correcties)
    assert afloop.code == 3
    assert "regel 2" in afloop.err
    assert "7.7" in afloop.err


def test_strict_ends_with_one_where_rows_need_attention(
    capsys: pytest.CaptureFixture[str], lijst: Path, tmp_path: Path
) -> None:
    assert batch(capsys, lijst, "-o", tmp_path / "uit.csv", "--streng").code == 1
    sure = tmp_path / "zeker.csv"
    sure.write_text("functie\nMedewerker verkoop binnendienst\n", encoding="utf-8")
    assert batch(capsys, sure, "-o", tmp_path / "uit2.csv", "--streng").code == 0


@pytest.mark.parametrize(
    ("args", "code"),
    [
        (["lijst.csv"], 2),
        (["lijst.csv", "-o", "uit.csv", "--kolom", "Naam"], 2),
        (["lijst.csv", "-o", "uit.csv", "--formaat", "pdf"], 2),
        (["weg.csv", "-o", "uit.csv"], 3),
        (["lijst.csv", "-o", "weg/uit.csv"], 3),
    ],
)
def test_wrong_use_and_missing_files_have_their_own_code(
    capsys: pytest.CaptureFixture[str],
    lijst: Path,
    monkeypatch: pytest.MonkeyPatch,
    args: list[str],
    code: int,
) -> None:
    monkeypatch.chdir(lijst.parent)
    afloop = batch(capsys, *args)
    assert afloop.code == code
    assert "Traceback" not in afloop.err


def test_the_summary_page_escapes_titles(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    lijst, page = tmp_path / "lijst.csv", tmp_path / "samenvatting.html"
    lijst.write_text("functie\n<script>alert(1)</script>\n[red]slager\n", encoding="utf-8")
    afloop = batch(capsys, lijst, "-o", tmp_path / "uit.csv", "--samenvatting", page)
    assert "<script>" not in page.read_text(encoding="utf-8")
    assert "<svg" in page.read_text(encoding="utf-8")
    assert "[red]slager" in afloop.err


def test_order_of_rows_changes_nothing_of_them(capsys: pytest.CaptureFixture[str], lijst: Path, tmp_path: Path) -> None:
    head, *rows = LIJST.splitlines(keepends=True)
    turned = tmp_path / "om.csv"
    turned.write_text(head + "".join(reversed(rows)), encoding="utf-8", newline="")
    batch(capsys, lijst, "-o", tmp_path / "a.csv")
    batch(capsys, turned, "-o", tmp_path / "b.csv")
    assert rows_of(tmp_path / "a.csv") == rows_of(tmp_path / "b.csv")[::-1]


@pytest.mark.parametrize("args", [["-o", "nieuw.csv", "--samenvatting", "mijn.csv"], ["-o", "mijn.csv", "--hervat"]])
def test_no_other_option_writes_over_a_file_either(
    args: list[str], capsys: pytest.CaptureFixture[str], lijst: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(lijst.parent)
    Path("mijn.csv").write_text("van mij", encoding="utf-8")
    afloop = batch(capsys, lijst, *args)
    assert afloop.code == 3
    assert "bestaat al" in afloop.err
    assert Path("mijn.csv").read_text(encoding="utf-8") == "van mij"


@pytest.mark.parametrize("name", ["uit.pdf", "uit.xls", "uit.docx"])
def test_a_name_that_promises_another_kind_of_file_is_refused(
    name: str, capsys: pytest.CaptureFixture[str], lijst: Path, tmp_path: Path
) -> None:
    assert batch(capsys, lijst, "-o", tmp_path / name).code == 2


@pytest.mark.parametrize("content", [b"%PDF-1.7\n1 0 obj\n", "functie\nVerkoper\n".encode("utf-16-le")])
def test_what_is_no_text_is_no_table(content: bytes, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    path = tmp_path / "lijst.csv"
    path.write_bytes(content)
    assert batch(capsys, path, "-o", tmp_path / "uit.csv").code == 3


def test_the_column_of_the_titles_is_said(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    path, alone = tmp_path / "lijst.csv", tmp_path / "kaal.csv"
    path.write_text("titel;functieomschrijving\ndrs.;Verkoper binnendienst\n", encoding="utf-8")
    alone.write_text("Slager\nVerkoper\n", encoding="utf-8")
    assert "kolom 'functieomschrijving'" in batch(capsys, path, "-o", "-").err
    assert "De eerste regel, 'Slager', is gelezen als de naam" in batch(capsys, alone, "-o", "-").err


def test_a_code_with_a_comma_goes_through_a_correction_too(
    capsys: pytest.CaptureFixture[str], lijst: Path, tmp_path: Path
) -> None:
    correcties, uit = tmp_path / "correcties.csv", tmp_path / "uit.csv"
    correcties.write_text("titel;profiel\nSlager;1,1\n", encoding="utf-8")
    assert batch(capsys, lijst, "-o", uit, "--correcties", correcties).code == 0
    assert rows_of(uit)[3]["profiel"] == "1.1"


def test_a_correction_that_nothing_needs_is_named(
    capsys: pytest.CaptureFixture[str], lijst: Path, tmp_path: Path
) -> None:
    correcties = tmp_path / "correcties.csv"
    correcties.write_text("titel;profiel\nSlager;GEEN\nSlagr;1.1\n", encoding="utf-8")
    said = batch(capsys, lijst, "-o", "-", "--correcties", correcties).err
    assert "niet in de lijst: ‘slagr’." in said


def test_a_text_that_excel_cannot_hold_is_said_to_be_cut(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    path = tmp_path / "lang.csv"
    path.write_text(f"functie;nota\nSlager;{'x' * 40_000}\n", encoding="utf-8")
    assert "1 tekst was te lang voor Excel" in batch(capsys, path, "-o", tmp_path / "uit.xlsx").err


def test_a_title_as_long_as_a_book_is_cut_in_what_is_shown(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    lijst = tmp_path / "lijst.csv"
    titles = ("Verkoper en slager / " * 60_000, "a-/ en " * 200_000, "(m/v)" * 300_000, "x" * 1_000_000)
    lijst.write_text("functie;nr\n" + "".join(f"{titel};1\n" for titel in titles), encoding="utf-8")
    afloop = batch(capsys, lijst, "-o", tmp_path / "uit.csv")
    assert afloop.code == 0
    assert len(afloop.err) < 8_000
    shown = fw(capsys, "zoek", titles[0][:100_000], "--profielen", PROFIELEN).out
    assert len(shown) < 4_000
