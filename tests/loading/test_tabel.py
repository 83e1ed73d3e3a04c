"""Reading tables: every row kept, the delimiter and the encoding found, and what was odd said."""

import csv
import io
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from functiewijzer.core.batch.cel import Rij
from functiewijzer.core.batch.opmerking import joined_text
from functiewijzer.loading.opslag.bestanden import Bestandsfout
from functiewijzer.loading.tabel.csv_records import read_records
from functiewijzer.loading.tabel.scheiding import find_scheiding
from functiewijzer.loading.tabel.tabel import Leesopties, Tabelbestand, open_tabel


def said(rij: Rij) -> str:
    """Return what was odd about a row, in words."""
    return joined_text(rij.opmerkingen)


def table(tmp_path: Path, content: bytes | str, **opties: str) -> Tabelbestand:
    path = tmp_path / "lijst.csv"
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return open_tabel(path, Leesopties(**opties))  # type: ignore[arg-type]


def cells(tabel: Tabelbestand) -> list[list[object]]:
    return [list(rij.cellen) for rij in tabel.rijen()]


@pytest.mark.parametrize("delimiter", [";", ",", "\t", "|"])
def test_the_delimiter_is_found(tmp_path: Path, delimiter: str) -> None:
    lines = [["nr", "functie", "groep"], ["1", "Verkoper", "E"], ["2", "Inkoper", "F"]]
    tabel = table(tmp_path, "\r\n".join(delimiter.join(line) for line in lines))
    assert [list(tabel.koppen), *cells(tabel)] == lines


@pytest.mark.parametrize(
    "lines",
    [
        ["functie", "Medewerker verkoop, advies", "Verkoper", "Adviseur"],
        ["functie", "medewerker a; b", "medewerker c", "d", "e", "f"],
        ["functie"],
        ["functie, titel of naam", "Verkoper", "Inkoper", "Planner"],
    ],
)
def test_a_list_of_one_column_is_not_cut(lines: list[str]) -> None:
    assert find_scheiding([f"{line}\n" for line in lines]) == ""


def test_decimal_commas_do_not_win_from_semicolons() -> None:
    assert find_scheiding(["functie;fte\n", "Verkoper;0,8\n", "Inkoper;1,0\n", "Planner;0,5\n"]) == ";"


def test_a_sep_line_sets_the_delimiter_and_is_no_row(tmp_path: Path) -> None:
    tabel = table(tmp_path, "sep=,\r\nnr,functie\r\n1,Verkoper\r\n")
    assert tabel.koppen == ("nr", "functie")
    assert cells(tabel) == [["1", "Verkoper"]]
    assert [rij.line for rij in tabel.rijen()] == [3]


@pytest.mark.parametrize("codec", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_the_encoding_is_found_over_the_whole_file(tmp_path: Path, codec: str) -> None:
    text = "nr;functie\r\n" + "1;Verkoper\r\n" * 3000 + "2;Coördinator\r\n"
    tabel = table(tmp_path, text.encode(codec))
    assert cells(tabel)[-1] == ["2", "Coördinator"]


def test_bytes_that_fit_nowhere_stop_with_line_byte_and_column(tmp_path: Path) -> None:
    with pytest.raises(Bestandsfout, match=r"regel 2, byte 15, kolom 3 \(0x81\)"):
        table(tmp_path, b"nr;functie\r\n1;\x81x\xe9\r\n")


def test_bytes_that_fit_nowhere_are_replaced_when_asked(tmp_path: Path) -> None:
    tabel = table(tmp_path, b"nr;functie\r\n1;\x81x\r\n2;y\r\n", bij_fout="vervang")
    assert [(rij.cellen[1], bool(rij.opmerkingen)) for rij in tabel.rijen()] == [("�x", True), ("y", False)]


def test_an_unknown_encoding_is_named(tmp_path: Path) -> None:
    with pytest.raises(Bestandsfout, match="klingon"):
        table(tmp_path, "a;b\n1;2\n", codering="klingon")


def test_an_unclosed_quote_costs_only_its_own_line(tmp_path: Path) -> None:
    tabel = table(tmp_path, 'nr;functie\n1;"Verkoper\n2;Inkoper\n3;"Planner"\n4;Slager\n')
    assert cells(tabel) == [["1", '"Verkoper'], ["2", "Inkoper"], ["3", "Planner"], ["4", "Slager"]]
    assert next(said(rij) for rij in tabel.rijen()) == "aanhalingsteken op regel 2 sluit niet"


def test_text_after_a_closing_quote_is_kept_as_typed(tmp_path: Path) -> None:
    tabel = table(tmp_path, 'nr;functie\n1;"hulp" kok\n2;monitor 24"\n')
    assert [row[1] for row in cells(tabel)] == ['"hulp" kok', 'monitor 24"']


def test_rows_that_are_too_short_or_too_long_are_kept_and_explained(tmp_path: Path) -> None:
    tabel = table(tmp_path, "nr;functie\n1\n2;Inkoper;meer\n\n3;Slager\n")
    assert tabel.koppen == ("nr", "functie", "")
    assert cells(tabel) == [["1", "", ""], ["2", "Inkoper", "meer"], ["", "", ""], ["3", "Slager", ""]]
    remarks = [said(rij) for rij in tabel.rijen()]
    assert remarks == ["rij heeft 1 van 2 cellen", "rij heeft 3 cellen; er zijn 2 kolomnamen", "lege rij", ""]


def test_an_empty_file_is_refused_and_a_header_alone_is_not(tmp_path: Path) -> None:
    with pytest.raises(Bestandsfout, match="leeg"):
        table(tmp_path, "")
    assert table(tmp_path, "nr;functie\n").aantal == 0


def test_double_and_empty_headers_are_told(tmp_path: Path) -> None:
    tabel = table(tmp_path, "nr;functie;functie;\n1;a;b;c\n")
    assert tabel.koppen == ("nr", "functie", "functie", "")
    assert any("functie" in melding for melding in tabel.meldingen)
    assert any("geen naam" in melding for melding in tabel.meldingen)


def test_a_field_of_200_kb_is_just_a_field(tmp_path: Path) -> None:
    long = "x\n" * 9_000 + "y" * 200_000
    assert cells(table(tmp_path, f'nr;functie\n1;"{long}"\n2;b\n')) == [["1", long], ["2", "b"]]


TEKST = st.text(st.characters(exclude_categories=["Cs"]), max_size=12) | st.sampled_from(
    ["", '"', '""', "a;b", "a\nb", "a\r\nb", "\r", "\0", "\ufeff", " x ", "=1+1"]
)


@given(st.integers(2, 4).flatmap(lambda n: st.lists(st.lists(TEKST, min_size=n, max_size=n), min_size=1, max_size=6)))
def test_what_a_csv_writer_wrote_reads_back_the_same(rows: list[list[str]]) -> None:
    written = io.StringIO(newline="")
    csv.writer(written, delimiter=";", lineterminator="\r\n").writerows(rows)
    lines = io.StringIO(written.getvalue(), newline="")
    assert [record.cellen for record in read_records(lines, ";")] == rows


@given(st.text(st.sampled_from('ab;"\n\r '), max_size=40))
def test_any_text_gives_rows_without_losing_a_letter(text: str) -> None:
    records = list(read_records(io.StringIO(text, newline=""), ";"))
    kept = "".join(str(cel) for record in records for cel in record.cellen)
    assert sorted(char for char in kept if char in "ab ") == sorted(char for char in text if char in "ab ")


def test_a_separator_after_the_last_column_is_not_odd(tmp_path: Path) -> None:
    tabel = table(tmp_path, "functietitel;groep;\nVerkoper;E;\nInkoper;F\n")
    assert [said(rij) for rij in tabel.rijen()] == ["", ""]


def test_a_note_beyond_the_header_is_odd_for_its_own_row_only(tmp_path: Path) -> None:
    tabel = table(tmp_path, "functietitel;groep\nVerkoper;E;let op\nInkoper;F;\n")
    assert [bool(rij.opmerkingen) for rij in tabel.rijen()] == [True, False]


def test_empty_lines_before_the_header_are_passed_over(tmp_path: Path) -> None:
    tabel = table(tmp_path, "\n   \nfunctietitel;groep\nVerkoper;E\n")
    assert tabel.koppen == ("functietitel", "groep")
    assert [rij.line for rij in tabel.rijen()] == [4]


def test_the_line_of_an_open_quote_counts_the_line_that_names_the_separator(tmp_path: Path) -> None:
    tabel = table(tmp_path, 'sep=;\nfunctie;groep\n"Verkoper;E\n')
    assert [said(rij) for rij in tabel.rijen()] == ["aanhalingsteken op regel 3 sluit niet"]


@pytest.mark.parametrize(
    "lines",
    [
        ['"Verkoper;1\n', *['Monteur ""groot"" werk;1\n'] * 20_000],
        ['"a";"b\n', *['c";"d\n'] * 2_000],
        ['"x\n'] * 20_000,
    ],
)
def test_no_quotes_make_reading_take_ever_longer(lines: list[str]) -> None:
    # Not a matter of seconds but of minutes, where every line would be looked at again and again.
    kept = list(read_records(lines, ";"))
    assert sum(len(str(cel)) for record in kept for cel in record.cellen) > 0


def test_fields_of_several_lines_are_put_together() -> None:
    lines = ['1;"a\n', 'b ""c""\n', 'd";"e\n', 'f"\n', "2;x;y\n"]
    assert [record.cellen for record in read_records(lines, ";")] == [
        ["1", 'a\nb "c"\nd', "e\nf"],
        ["2", "x", "y"],
    ]


def test_a_workbook_with_a_broken_sheet_is_said_to_be_unreadable(tmp_path: Path) -> None:
    import zipfile

    import xlsxwriter  # type: ignore[import-untyped]

    whole, broken = tmp_path / "heel.xlsx", tmp_path / "stuk.xlsx"
    with xlsxwriter.Workbook(whole) as book:
        book.add_worksheet().write_row(0, 0, ["functie"])
    with zipfile.ZipFile(whole) as source, zipfile.ZipFile(broken, "w") as target:
        for item in source.infolist():
            data = source.read(item)
            is_sheet = item.filename.startswith("xl/worksheets/sheet")
            target.writestr(item, data[: len(data) // 2].replace(b"<row", b"<row <") if is_sheet else data)
    with pytest.raises(Bestandsfout, match="beschadigd"):
        open_tabel(broken)


@pytest.mark.parametrize(
    ("above", "told"),
    [
        ("Overzicht formatie 2026\n", "In de eerste regel staan geen kolomnamen; die is overgeslagen."),
        (
            "Overzicht, 2026;;\n;;\nMei\n",
            "In de eerste 3 regels staan geen kolomnamen; die zijn overgeslagen.",
        ),
    ],
)
def test_a_title_above_the_names_of_the_columns_is_passed_by(tmp_path: Path, above: str, told: str) -> None:
    tabel = table(tmp_path, f"{above}Nr;Functie;Groep\n1;Verkoper;E\n2;Kok;\n")
    assert tabel.koppen == ("Nr", "Functie", "Groep")
    assert cells(tabel) == [["1", "Verkoper", "E"], ["2", "Kok", ""]]
    assert (tabel.aantal, told in tabel.meldingen) == (2, True)
    assert [rij.line for rij in tabel.rijen()] == [above.count("\n") + 2, above.count("\n") + 3]


def test_a_title_is_passed_by_for_a_column_that_was_named(tmp_path: Path) -> None:
    content = "Overzicht\nNr;Wat doet men\n1;Verkoper\n"
    assert table(tmp_path, content, kolom="wat doet men").koppen == ("Nr", "Wat doet men")


@pytest.mark.parametrize(
    ("content", "koppen"),
    [
        ("Functie\nKok\nFunctie, titel\n", ("Functie",)),
        ("Beroep\nKok\nBakker\nFunctie\n", ("Beroep",)),
        ("Nr;Beroep\n1;Kok\n2;Functie\n", ("Nr", "Beroep")),
    ],
)
def test_a_list_whose_first_row_has_the_names_loses_none_of_it(
    tmp_path: Path, content: str, koppen: tuple[str, ...]
) -> None:
    tabel = table(tmp_path, content)
    assert (tabel.koppen, tabel.aantal) == (koppen, content.count("\n") - 1)


def test_an_error_value_that_a_spreadsheet_saved_is_named_as_in_a_workbook(tmp_path: Path) -> None:
    tabel = table(tmp_path, "Nr;Functie\n1;#N/A\n2;Kok\n#VERW!;#WAARDE!\n")
    assert [said(rij) for rij in tabel.rijen()] == [
        "foutwaarde in het rekenblad: B2 #N/A",
        "",
        "foutwaarde in het rekenblad: A4 #VERW!, B4 #WAARDE!",
    ]
