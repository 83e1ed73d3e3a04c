"""How `batch` reads a list for what it is: the column of the titles, odd letters, errors, merged cells, sizes."""

import csv
import io
from pathlib import Path

import pytest

from gereedschap import PROFIELEN, Afloop, fw
from werkmapbouw import LIJST, blad, cel, rij, write_xlsx

Capture = pytest.CaptureFixture[str]


def batch(capsys: Capture, path: Path, *args: object) -> Afloop:
    return fw(capsys, "batch", path, "-o", "-", "--profielen", PROFIELEN, *args)


def rows_of(afloop: Afloop) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(afloop.out.removeprefix("\ufeff"), newline=""), delimiter=";"))


def written(tmp_path: Path, *lines: str) -> Path:
    path = tmp_path / "lijst.csv"
    path.write_text("\n".join([*lines, ""]), encoding="utf-8")
    return path


CODES = (
    "Functie;Functieomschr.;Afd",
    "INK01;Inkoper;Inkoop",
    "MAG02;Magazijnmedewerker;Magazijn",
    "RCP1;Receptionist;Hal",
)


def test_a_column_of_codes_is_passed_over_for_one_of_titles(capsys: Capture, tmp_path: Path) -> None:
    afloop = batch(capsys, written(tmp_path, CODES[0].replace("Functieomschr.", "Omschrijving"), *CODES[1:]))
    assert afloop.code == 0
    assert "Functietitels: kolom 'Omschrijving'. Kolom 'Functie' bevat codes (INK01, MAG02, RCP1)" in afloop.err


def test_where_more_columns_may_be_the_titles_they_are_named(capsys: Capture, tmp_path: Path) -> None:
    afloop = batch(capsys, written(tmp_path, CODES[0].replace("Functieomschr.", "Werk"), *CODES[1:]))
    assert afloop.code == 2
    assert "misschien in 'Werk', 'Afd'. Kies met --kolom NAAM" in afloop.err
    assert not afloop.out


def test_codes_alone_never_end_well(capsys: Capture, tmp_path: Path) -> None:
    path = written(tmp_path, "functie;fte", "X101;1", "X102;0,5", "X103;1")
    assert batch(capsys, path).code == 2
    asked = batch(capsys, path, "--kolom", "functie")
    assert asked.code == 1
    assert "Let op: kolom 'functie' bevat codes" in asked.err
    assert len(rows_of(asked)) == 3


def test_codes_that_a_correction_explains_are_titles(capsys: Capture, tmp_path: Path) -> None:
    correcties = tmp_path / "c.csv"
    correcties.write_text("titel;profiel\nX101;1.1\nX102;GEEN\n", encoding="utf-8")
    afloop = batch(capsys, written(tmp_path, "functie;fte", "X101;1", "X102;0,5", "X103;1"), "--correcties", correcties)
    assert afloop.code == 0
    assert [row["profiel"] for row in rows_of(afloop)] == ["1.1", "", ""]


@pytest.mark.parametrize(
    "titels",
    [("KOK", "BAKKER", "SLAGER"), ("Kok", "Chef", "Ober"), ("Sales manager", "CFO", "Data engineer"), ("x", "1")],
)
def test_titles_in_capitals_or_short_are_no_codes(capsys: Capture, tmp_path: Path, titels: tuple[str, ...]) -> None:
    afloop = batch(capsys, written(tmp_path, "functie;fte", *(f"{titel};1" for titel in titels)))
    assert afloop.code == 0


def test_an_empty_column_of_titles_is_passed_over(capsys: Capture, tmp_path: Path) -> None:
    afloop = batch(capsys, written(tmp_path, "functietitel;omschrijving", ";Inkoper", ";Receptionist"))
    assert "Functietitels: kolom 'omschrijving'. Kolom 'functietitel' is leeg." in afloop.err


def test_letters_of_an_old_program_are_noticed_and_the_remedy_works(capsys: Capture, tmp_path: Path) -> None:
    path = tmp_path / "lijst.csv"
    path.write_bytes("functie;plaats\nFinanciële controle;Reünie\nCafémedewerker;Zuid\n".encode("cp850"))
    afloop = batch(capsys, path)
    assert "Met --codering cp850 wordt dat ‘" in afloop.err
    assert rows_of(batch(capsys, path, "--codering", "cp850"))[0]["functie"] == "Financiële controle"


def test_names_and_apostrophes_of_windows_are_not_odd(capsys: Capture, tmp_path: Path) -> None:
    path = tmp_path / "lijst.csv"
    path.write_bytes("functie;naam\nhulp in ’s zomers zo’n café;Milošev\nCoördinator;Müller\n".encode("cp1252"))
    assert "vreemd uit" not in batch(capsys, path).err


def test_a_space_before_a_quote_cuts_nothing(capsys: Capture, tmp_path: Path) -> None:
    path = written(
        tmp_path, "nr, functie", '1, "Inkoper, senior"', '2, "Kok"', '3, "Kok, ""chef""" ', "4, Ober", "5, Ober"
    )
    assert [row[" functie"] for row in rows_of(batch(capsys, path))] == [
        "Inkoper, senior",
        "Kok",
        'Kok, "chef"',
        " Ober",
        " Ober",
    ]


def test_an_error_where_a_profile_should_stand_never_falls_back_to_the_title(capsys: Capture, tmp_path: Path) -> None:
    rows = (
        rij(1, "Functie", "profiel_vast"),
        f'<row r="2">{cel("A2", "Vertegenwoordiger")}<c r="B2" t="e"><v>#VALUE!</v></c></row>',
        f'<row r="3">{cel("A3", "Vertegenwoordiger")}<c r="B3"><f>A9</f></c></row>',
    )
    found = rows_of(batch(capsys, write_xlsx(tmp_path / "l.xlsx", {"L": blad(*rows)})))
    assert [(row["profiel"], row["titelmatch"], row["profiel_vast"]) for row in found] == [
        ("", "vast", "#VALUE!"),
        ("", "vast", "'=A9"),
    ]
    assert "B2 #VALUE!" in found[0]["opmerking"]
    assert "formule zonder uitkomst: B3" in found[1]["opmerking"]


def test_a_merged_title_holds_for_its_rows_and_is_said_of_columns_that_count(capsys: Capture, tmp_path: Path) -> None:
    rows = (
        rij(1, "Functie", "Afdeling"),
        rij(2, "Vertegenwoordiger", "Noord"),
        '<row r="3"><c r="C3"><v>1</v></c></row>',
    )
    merges = '<mergeCells><mergeCell ref="A2:A3"/><mergeCell ref="B2:B3"/></mergeCells>'
    found = rows_of(batch(capsys, write_xlsx(tmp_path / "l.xlsx", {"L": blad(*rows, na=merges)})))
    assert [(row["profiel"], row["Afdeling"]) for row in found] == [("2.1", "Noord"), ("2.1", "Noord")]
    assert "waarde uit samengevoegde cellen: A2:A3" in found[1]["opmerking"]
    assert "B2:B3" not in found[1]["opmerking"]


def test_one_row_with_very_many_cells_does_not_widen_the_others(capsys: Capture, tmp_path: Path) -> None:
    path = written(tmp_path, "functie;fte", *["Kok;1"] * 300, f"Ober;{';'.join(map(str, range(40_000)))}")
    afloop = batch(capsys, path)
    assert len(afloop.out) < 600_000
    assert "; 39999" in afloop.out
    assert "rij heeft 40001 cellen; er zijn 2 kolomnamen" in afloop.out


def test_a_title_without_end_is_kept_and_cut_where_it_is_shown(capsys: Capture, tmp_path: Path) -> None:
    titel = "verkoper binnen-/buitendienst " * 40_000
    afloop = batch(capsys, written(tmp_path, "functie;fte", f"{titel};1"))
    assert titel in afloop.out
    assert f"titel te lang: {len(titel)} tekens, alleen de eerste 1000 zijn vergeleken" in afloop.out
    assert len(afloop.err) < 5_000
    wrong = batch(capsys, written(tmp_path, f"{'kop' * 100_000};b", "1;2"))
    assert wrong.code == 2
    assert len(wrong.err) < 2_000


def test_a_line_that_can_be_no_row_is_refused(capsys: Capture, tmp_path: Path) -> None:
    path = tmp_path / "lijst.csv"
    path.write_bytes(b"functie;fte\n" + b"x" * 12_000_000 + b"\n")
    afloop = batch(capsys, path)
    assert afloop.code == 3
    assert "is dit wel een tabel?" in afloop.err


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04stuk", b"PK\x05\x06" + bytes(18), b"\xd0\xcf\x11\xe0"])
def test_a_broken_workbook_ends_in_one_plain_sentence(capsys: Capture, tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "lijst.xlsx"
    path.write_bytes(content)
    afloop = batch(capsys, path)
    assert afloop.code == 3
    assert afloop.err.startswith("Fout: ")
    assert len(afloop.err.splitlines()) == 1


def test_a_workbook_from_a_pipe_is_read_as_a_file(capsys: Capture, tmp_path: Path) -> None:
    folder = tmp_path / "map"
    folder.mkdir()
    assert batch(capsys, folder).code == 3
    assert batch(capsys, write_xlsx(tmp_path / "l.xlsx", {"L": blad(*LIJST)})).code == 0
