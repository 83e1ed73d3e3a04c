"""Workbooks: read by content, for what they are, with nothing lost unsaid; and refused where they are made to harm."""

import base64
import zipfile
import zlib
from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any

import pytest
import xlsxwriter  # type: ignore[import-untyped]
from hypothesis import given, settings
from hypothesis import strategies as st

from functiewijzer.core.batch.opmerking import joined_text
from functiewijzer.loading.opslag.bestanden import Bestandsfout
from functiewijzer.loading.sluis.pakket import Pakket
from functiewijzer.loading.tabel.bladrij import Bladvorm
from functiewijzer.loading.tabel.gewoonblad import is_plain
from functiewijzer.loading.tabel.tabel import Leesopties, Tabelbestand, open_tabel
from functiewijzer.loading.tabel.xlsx import Xlsx
from werkmapbouw import KOP, LIJST, MAIN, blad, cel, ods_rij, ods_tabel, rij, write_ods, write_xlsx, write_zip


def cells(tabel: Tabelbestand) -> list[list[object]]:
    return [list[object](tabel.koppen), *(list[object](rij.cellen) for rij in tabel.rijen())]


def remarks(tabel: Tabelbestand) -> list[str]:
    return [joined_text(rij.opmerkingen) for rij in tabel.rijen()]


@pytest.mark.parametrize("name", ["lijst.xlsx", "lijst.xls", "lijst.csv", "lijst"])
def test_a_workbook_is_known_by_what_is_in_it(tmp_path: Path, name: str) -> None:
    assert cells(open_tabel(write_xlsx(tmp_path / name, {"L": blad(*LIJST)})))[1] == ["1", "Verkoper"]
    table = ods_tabel("L", ods_rij("Functie"), ods_rij("Kok"))
    assert cells(open_tabel(write_ods(tmp_path / f"o-{name}", table))) == [["Functie"], ["Kok"]]


def test_a_list_of_text_is_read_as_text_whatever_its_name(tmp_path: Path) -> None:
    path = tmp_path / "export.xls"
    path.write_text("nr\tfunctie\n1\tKok\n2\tBakker\n", encoding="utf-8")
    assert cells(open_tabel(path)) == [["nr", "functie"], ["1", "Kok"], ["2", "Bakker"]]


FOUT = '<c r="B2" t="e"><f>VLOOKUP(1,A:A,2)</f><v>#REF!</v></c>'


def test_errors_and_formulas_without_a_result_are_kept_and_named(tmp_path: Path) -> None:
    rows = (
        rij(1, "Functie", "Groep", "Vast"),
        f'<row r="2">{cel("A2", "Kok")}{FOUT}<c r="C2"><f>SUM(A1)</f></c></row>',
        f'<row r="3">{cel("A3", "Bakker")}<c r="B3" t="str"><f>""</f><v></v></c><c r="C3"><f>1+1</f><v>2</v></c></row>',
        f'<row r="4">{cel("A4", "Slager")}<c r="B4"><f t="shared" si="0"/></c></row>',
    )
    tabel = open_tabel(write_xlsx(tmp_path / "l.xlsx", {"L": blad(*rows)}))
    assert cells(tabel)[1:] == [["Kok", "#REF!", "=SUM(A1)"], ["Bakker", "", 2], ["Slager", "=…", ""]]
    assert remarks(tabel) == [
        "foutwaarde in het rekenblad: B2 #REF!. formule zonder uitkomst: C2",
        "",
        "formule zonder uitkomst: B4",
    ]


def test_errors_in_a_workbook_of_libreoffice_are_named_too(tmp_path: Path) -> None:
    error = (
        '<table:table-cell table:formula="of:=1/0" office:value-type="string" calcext:value-type="error">'
        "<text:p>#DEEL/0!</text:p></table:table-cell>"
    )
    tabel = open_tabel(write_ods(tmp_path / "l.ods", ods_tabel("L", ods_rij("F", "G"), ods_rij("Kok", na=error))))
    assert cells(tabel)[1] == ["Kok", "#DEEL/0!"]
    assert remarks(tabel) == ["foutwaarde in het rekenblad: B2 #DEEL/0!"]


def test_hidden_rows_are_read_and_counted(tmp_path: Path) -> None:
    rows = (*LIJST, rij(4, "3", "Bakker", kenmerken=' hidden="1"'), rij(5, "4", "Slager", kenmerken=' hidden="1"'))
    tabel = open_tabel(write_xlsx(tmp_path / "l.xlsx", {"L": blad(*rows)}))
    assert tabel.aantal == 4
    assert any(melding.startswith("2 rijen zijn verborgen") for melding in tabel.meldingen)
    hidden = ods_rij("Kok", kenmerken=' table:visibility="filter"')
    ods = open_tabel(write_ods(tmp_path / "l.ods", ods_tabel("L", ods_rij("Functie"), hidden)))
    assert any(melding.startswith("1 rij is verborgen") for melding in ods.meldingen)


def test_what_is_merged_over_rows_holds_for_all_of_them_but_not_the_header(tmp_path: Path) -> None:
    rows = (rij(1, "Functie", "Nr"), rij(2, "Kok", "1"), rij(3, "", "2"), rij(4, "", "3"), rij(5, "", "4"))
    merges = '<mergeCells><mergeCell ref="A2:A4"/><mergeCell ref="B1:B2"/></mergeCells>'
    tabel = open_tabel(write_xlsx(tmp_path / "l.xlsx", {"L": blad(*rows, na=merges)}))
    assert cells(tabel)[1:] == [["Kok", "1"], ["Kok", "2"], ["Kok", "3"], ["", "4"]]
    assert [rij.samengevoegd for rij in tabel.rijen()] == [(), ((0, "A2:A4"),), ((0, "A2:A4"),), ()]


def test_merged_cells_of_libreoffice_hold_for_their_rows(tmp_path: Path) -> None:
    first = (
        '<table:table-cell table:number-rows-spanned="2" table:number-columns-spanned="1" office:value-type="string">'
        "<text:p>Kok</text:p></table:table-cell>"
    )
    rows = (ods_rij("Nr", "Functie"), ods_rij("1", na=first), ods_rij("2", na="<table:covered-table-cell/>"))
    tabel = open_tabel(write_ods(tmp_path / "l.ods", ods_tabel("L", *rows)))
    assert cells(tabel)[1:] == [["1", "Kok"], ["2", "Kok"]]


BLADEN = {"Keuzes": blad(rij(1, "Functie")), "Uitleg": blad(rij(1, "Lees dit")), "Lijst": blad(*LIJST)}


def test_the_sheet_that_is_shown_and_has_a_column_of_titles_is_read(tmp_path: Path) -> None:
    tabel = open_tabel(write_xlsx(tmp_path / "l.xlsx", BLADEN, verborgen=["Keuzes"]))
    assert tabel.koppen == ("Nr", "Functie")
    assert tabel.meldingen[0] == "Werkblad: Lijst (niet gelezen: Keuzes (verborgen), Uitleg)."


def test_where_no_sheet_has_titles_somebody_has_to_choose(tmp_path: Path) -> None:
    sheets = {"Noord": blad(rij(1, "Naam")), "Zuid": blad(rij(1, "Naam")), "Leeg": blad()}
    path = write_xlsx(tmp_path / "l.xlsx", sheets)
    with pytest.raises(Bestandsfout, match=r"--blad NAAM .*: Noord, Zuid$"):
        open_tabel(path)
    assert open_tabel(path, Leesopties(blad="Zuid")).koppen == ("Naam",)
    assert open_tabel(path, Leesopties(kolom="naam")).meldingen[0].startswith("Werkblad: Noord")
    with pytest.raises(Bestandsfout, match="bedoelde u 'Zuid'"):
        open_tabel(path, Leesopties(blad="Zuidd"))


def test_hidden_sheets_alone_are_named_and_not_read(tmp_path: Path) -> None:
    path = write_xlsx(tmp_path / "l.xlsx", {"L": blad(*LIJST)}, verborgen=["L"])
    with pytest.raises(Bestandsfout, match=r"alleen verborgen bladen.*L \(verborgen\)"):
        open_tabel(path)
    assert open_tabel(path, Leesopties(blad="L")).aantal == 2


def test_a_hidden_sheet_of_libreoffice_is_hidden(tmp_path: Path) -> None:
    style = '<style:style style:name="ta2"><style:table-properties table:display="false"/></style:style>'
    hidden = ods_tabel("Keuzes", ods_rij("Functie"), kenmerken=' table:style-name="ta2"')
    path = write_ods(tmp_path / "l.ods", hidden + ods_tabel("Lijst", ods_rij("Functie"), ods_rij("Kok")), stijlen=style)
    assert open_tabel(path).meldingen[0] == "Werkblad: Lijst (niet gelezen: Keuzes (verborgen))."


def test_repeated_cells_notes_and_spaces_of_libreoffice_are_read(tmp_path: Path) -> None:
    odd = (
        '<table:table-cell table:number-columns-repeated="2"/><table:table-cell office:value-type="string">'
        "<office:annotation><text:p>notitie</text:p></office:annotation><text:p>Kok<text:s text:c='2'/>in</text:p>"
        "<text:p>hal</text:p></table:table-cell>"
        '<table:table-cell office:value-type="float" office:value="12.0"/>'
        '<table:table-cell office:value-type="date" office:date-value="2026-01-31"/>'
        '<table:table-cell office:value-type="time" office:time-value="PT26H30M00S"/>'
        '<table:table-cell office:value-type="boolean" office:boolean-value="true"/>'
    )
    rows = (ods_rij(*"abcdefg"), ods_rij(na=odd), ods_rij("x", kenmerken=' table:number-rows-repeated="2"'))
    found = cells(open_tabel(write_ods(tmp_path / "l.ods", ods_tabel("L", *rows))))
    assert found[1] == ["", "", "Kok  in\nhal", 12, date(2026, 1, 31), timedelta(hours=26, minutes=30), True]
    assert [row[0] for row in found[2:]] == ["x", "x"]


KWAAD: dict[str, tuple[Sequence[str], dict[str, str], str]] = {
    "last cell": (['<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'], {}, r"ver buiten de lijst \(XFD1048576\)"),
    "no such cell": (['<row r="4"><c r="QQQQQ88888888888"><v>1</v></c></row>'], {}, "ver buiten de lijst"),
    "no such row": (['<row r="88888888888"><c><v>1</v></c></row>'], {}, "ver buiten de lijst"),
    "stray cell": (['<row r="700000"><c r="BC700000"><v>1</v></c></row>'], {}, r"ver buiten de lijst \(BC700000\)"),
    "rows in disorder": (['<row r="2" hidden="1"><c r="A2"><v>1</v></c></row>'], {}, "rij 2 staat na rij 3"),
    "no such text": (['<row r="4"><c r="A4" t="s"><v>7</v></c></row>'], {}, "beschadigd"),
    "long text": ([rij(4, "x" * 1_200_000)], {}, "meer dan 100.000 tekens"),
    "long tag": ([f'<row r="4" x="{"y" * 3_000_000}"/>'], {}, "meer dan 100.000 tekens"),
    "broken tag": (["<row <row>"], {}, "beschadigd"),
    "doctype": ([], {"kop": f"{KOP}<!DOCTYPE worksheet>"}, "DTD"),
    "entities": ([], {"kop": f'{KOP}<!DOCTYPE w [<!ENTITY a "haha"><!ENTITY b "&a;&a;">]>'}, "DTD"),
}


@pytest.mark.parametrize("naam", KWAAD)
def test_a_sheet_that_was_made_to_harm_is_refused_in_plain_words(tmp_path: Path, naam: str) -> None:
    rows, opties, says = KWAAD[naam]
    path = write_xlsx(tmp_path / "l.xlsx", {"L": blad(*LIJST, *rows, **opties)}, teksten="<si><t>a</t></si>")
    with pytest.raises(Bestandsfout, match=says):
        open_tabel(path)


def test_cells_in_disorder_come_in_their_place(tmp_path: Path) -> None:
    for odd in ("", ' hidden="1"'):
        row = f'<row r="2"{odd}>{cel("B2", "Kok")}{cel("A2", "1")}</row>'
        assert cells(open_tabel(write_xlsx(tmp_path / "l.xlsx", {"L": blad(rij(1, "a", "b"), row)})))[1] == ["1", "Kok"]


def test_a_dimension_that_lies_makes_no_difference(tmp_path: Path) -> None:
    path = write_xlsx(tmp_path / "l.xlsx", {"L": blad(*LIJST, dimensie="A1:XFD1048576")})
    assert open_tabel(path).aantal == 2


def test_a_cell_far_to_the_right_does_not_widen_all_rows(tmp_path: Path) -> None:
    far = f'<row r="4">{cel("B4", "Kok")}{cel("XFC4", "nota")}{cel("XFD4", "einde")}</row>'
    tabel = open_tabel(write_xlsx(tmp_path / "l.xlsx", {"L": blad(*LIJST, far)}))
    assert tabel.breedte == 22
    assert cells(tabel)[-1][-1] == "nota; einde"
    assert remarks(tabel)[-1] == "rij heeft 16384 cellen; er zijn 2 kolomnamen, en de laatste 2 staan samen in één cel"


def test_a_text_that_is_referred_to_without_end_is_refused(tmp_path: Path) -> None:
    rows = (f'<row r="{n}"><c r="A{n}" t="s"><v>0</v></c></row>' for n in range(2, 4_000))
    path = write_xlsx(tmp_path / "l.xlsx", {"L": blad(rij(1, "F"), *rows)}, teksten=f"<si><t>{'x' * 60_000}</t></si>")
    with pytest.raises(Bestandsfout, match=r"te veel tekst|duurt langer"):
        open_tabel(path)


def patched(path: Path, local: int, central: int, value: int) -> Path:
    """Change a byte in every header of a zip."""
    content = bytearray(path.read_bytes())
    for mark, place in ((b"PK\x03\x04", local), (b"PK\x01\x02", central)):
        at = content.find(mark)
        while at >= 0:
            content[at + place] ^= value
            at = content.find(mark, at + 4)
    path.write_bytes(content)
    return path


@pytest.mark.parametrize(
    ("local", "central", "value", "says"),
    [(6, 8, 1, "wachtwoord"), (8, 10, 0x61, "onbekende manier"), (14, 16, 0xFF, "niet uit te pakken")],
)
def test_a_zip_that_is_encrypted_or_broken_is_refused(
    tmp_path: Path, local: int, central: int, value: int, says: str
) -> None:
    path = patched(write_xlsx(tmp_path / "l.xlsx", {"L": blad(*LIJST)}), local, central, value)
    with pytest.raises(Bestandsfout, match=says):
        open_tabel(path)


@pytest.mark.parametrize("kept", [4, 30, -1, -22, -200])
def test_a_workbook_that_was_cut_off_is_refused(tmp_path: Path, kept: int) -> None:
    path = write_xlsx(tmp_path / "l.xlsx", {"L": blad(*LIJST)})
    path.write_bytes(path.read_bytes()[:kept])
    with pytest.raises(Bestandsfout, match="beschadigd"):
        open_tabel(path)


def test_a_part_that_unpacks_to_very_much_is_refused_unread(tmp_path: Path) -> None:
    path = tmp_path / "l.xlsx"
    with (
        zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive,
        archive.open("xl/media/image1.png", "w", force_zip64=True) as stream,
    ):
        for _ in range(60):
            stream.write(bytes(1_000_000))
    with pytest.raises(Bestandsfout, match=r"image1.png wordt 60 MB"):
        open_tabel(path)


@pytest.mark.parametrize(
    ("delen", "says"),
    [
        ({"word/document.xml": "<w/>"}, "een Word-document"),
        ({"ppt/presentation.xml": "<p/>"}, "PowerPoint"),
        ({"Index/Document.iwa": "x"}, "Apple Numbers"),
        ({"lijst.csv": "functie\nKok\n"}, "een zip-bestand"),
        ({}, "leeg"),
        ({"content.xml": f"{KOP}<a><b/></a>", "mimetype": "x"}, "ander document van LibreOffice"),
        ({"content.xml": "geheim", "META-INF/manifest.xml": "<a><encryption-data/></a>"}, "wachtwoord"),
        ({"xl/worksheets/sheet1.xml": "<w/>"}, "xl/workbook.xml ontbreekt"),
    ],
)
def test_what_is_no_workbook_is_named_for_what_it_is(tmp_path: Path, delen: dict[str, str], says: str) -> None:
    with pytest.raises(Bestandsfout, match=says):
        open_tabel(write_zip(tmp_path / "lijst.xlsx", delen))


OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


@pytest.mark.parametrize(
    ("rest", "says"),
    [
        (b"", "beschadigd"),
        (bytes(range(256)) * 40, "beschadigd"),
        (bytes(600) + "EncryptedPackage".encode("utf-16-le") + bytes(600), "wachtwoord"),
        (bytes(600) + "WordDocument".encode("utf-16-le") + bytes(600), "Word-document"),
    ],
)
def test_an_old_or_encrypted_file_that_cannot_be_read_is_refused(tmp_path: Path, rest: bytes, says: str) -> None:
    path = tmp_path / "lijst.xls"
    path.write_bytes(OLE + rest)
    with pytest.raises(Bestandsfout, match=says):
        open_tabel(path)


OUD = zlib.decompress(base64.b85decode(
    'c-rk)O=uHA6#iy6n?IT~sj1M4Ary>Sdl5Z&snLS%K@HW5B7&yv9%4!&X?m~+t=1d`!IR>p(2JL<7k^MhZytn-9t1&26i=Q61rKf3'
    'H*Y5~jX5-+p_ToXc{BUwd$Vuny_x-ay%a9Z-|sD>0sEn&V)@{%(+MiR>PZOHZ&|Wgt-Vw%2OA1LF9p(V;7Q<>N5)Xby9^EYTrWrh'
    'pQxP1c_edLGuB27u@5OBeHauj$~_IYsRYr(es!@NXSs>xUFJSzd4M(7SPl}mBu-%|k?h~6^7y3I$9+MP0uR~dJ!^KO8!u%ZU%D=A'
    'u7QL3bZT;ac0^qrSO7(C#LSxc)MN<}3gH5NSTW#xb*(;+Ir{eM1xWvMwcgW2e?xNtv#`zznTSP7$d9@VuNxV2dd8e8B7nVy<Qh1V'
    'J~vfZMjY~-%w*Vyr?caQv`Lwp%#-2aT!t3#P%4u#^M1Ko^Xd+*THOK8`3{m3=;U^oGe1Q8_wt=@Z;p<QCeE;CmUnb}-`^%3g@wz~'
    'f{cT;9$WUa#V(dtc+@T2?qwMvpQ(<IcB{tl9CNO6Z=9~Phw(PCy{^53+QqNO9z~0v6FaHBI8vU8EWS(3qmQ0L6J#%sIShyaaqFhU'
    '<3zO<YKQp1vgeQ8!mEXp@0NPFbz%j6ZiekApw@*4l1jVDZ?t1pIo{0OsI#gyomF|q_L)#~Ecv2=e^K+ZF3j^P`Jy(PlCL%4Ys{A;'
    'KchRcXJ0T|uVcp)TW5Aqjjl6WSEIWcMt5T?Ts4M#zp=YKhzdk0_Ft5P8cR+ZG)o!>4jede;J|@{bpoN@G<Ee&VW{_6kNU5(LZ#yT'
    'Ci!o19634)^jUfcS*r86&{F<vh9RnBi8b0({})P}psVMR!5I6IX*qxCdqmXV&zcQGe{Tu3di_c(e*WX@{{lzN`>O'
))  # fmt: skip
"""A workbook of Excel 97: a hidden sheet, and a list of which one title is merged over two rows."""


def test_an_old_workbook_is_read_and_what_cannot_be_seen_is_said(tmp_path: Path) -> None:
    path = tmp_path / "lijst.xlsx"
    path.write_bytes(OUD)
    tabel = open_tabel(path)
    assert cells(tabel) == [["Nr", "Functie"], [1, "Kok"], [2, "Kok"], [3, "Bakker"]]
    assert tabel.meldingen[0] == "Werkblad: Lijst (niet gelezen: keuzes (verborgen))."
    assert "foutwaarden" in tabel.meldingen[1]


def test_a_workbook_with_very_many_sheets_asks_for_one(tmp_path: Path) -> None:
    path = write_xlsx(tmp_path / "l.xlsx", {f"Blad {n}": blad(*LIJST) for n in range(300)})
    with pytest.raises(Bestandsfout, match=r"heeft 300 bladen; kies er een met --blad NAAM: Blad 0, .* en nog 290"):
        open_tabel(path)
    assert open_tabel(path, Leesopties(blad="Blad 299")).aantal == 2


def test_prefixes_phonetic_help_and_escapes_are_understood(tmp_path: Path) -> None:
    sheet = (
        f'{KOP}<x:worksheet xmlns:x="{MAIN}"><x:sheetData><x:row><x:c t="s"><x:v>0</x:v></x:c></x:row>'
        '<x:row><x:c t="s"><x:v>1</x:v></x:c><x:c t="b"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>'
    )
    texts = "<si><r><t>Func</t></r><r><t>tie</t></r><rPh><t>uitspraak</t></rPh></si><si><t>Kok_x000A_A&amp;B</t></si>"
    tabel = open_tabel(write_xlsx(tmp_path / "l.xlsx", {"L": sheet}, teksten=texts))
    assert cells(tabel) == [["Functie", ""], ["Kok\nA&B", True]]


CEL = (
    st.text(st.characters(codec="utf-8", exclude_categories=["Cs", "Cc"]), max_size=12)
    | st.integers(-(10**9), 10**9)
    | st.floats(-1e9, 1e9).map(lambda value: round(value, 3))
    | st.booleans()
    | st.datetimes(datetime(1950, 1, 1), datetime(2100, 1, 1)).map(lambda moment: moment.replace(microsecond=0))  # noqa: DTZ001
    | st.dates(date(1950, 1, 1), date(2100, 1, 1))
    | st.times().map(lambda moment: moment.replace(microsecond=0))
    | st.timedeltas(timedelta(0), timedelta(days=40)).map(lambda length: length - length % timedelta(seconds=1))
)


@settings(deadline=None, max_examples=60)
@given(st.lists(st.lists(CEL, min_size=1, max_size=4), min_size=1, max_size=5), st.booleans())
def test_the_quick_reader_and_our_own_read_the_same(
    tmp_path_factory: pytest.TempPathFactory, rows: list[list[Any]], in_place: bool
) -> None:
    path = tmp_path_factory.mktemp("b") / "l.xlsx"
    with xlsxwriter.Workbook(path, {"constant_memory": in_place, "strings_to_formulas": False}) as book:
        formats = {
            datetime: book.add_format({"num_format": "yyyy-mm-dd hh:mm:ss"}),
            date: book.add_format({"num_format": "dd-mm-yyyy"}),
            time: book.add_format({"num_format": "hh:mm"}),
            timedelta: book.add_format({"num_format": "[h]:mm"}),
        }
        sheet = book.add_worksheet("L")
        for number, row in enumerate(rows):
            for column, value in enumerate(row):
                sheet.write(number, column, value, formats.get(type(value)))
    with path.open("rb") as bron:
        werkmap = Xlsx(bron, Pakket(bron), "xl/workbook.xml")
        own = list(werkmap.eigen_rijen("L", Bladvorm()))
        found = list(werkmap.rijen("L", Bladvorm()))
    assert [row.cellen for row in found] == [row.cellen for row in own]


@pytest.mark.parametrize(
    "odd",
    [
        '<row r="2"><c r="A2" t="e"><v>#N/A</v></c></row>', '<row r="2" hidden="1"/>', '<row r="2"><c r=\'A2\'/></row>',
        '<row r="2"><c r="A2"><f>A1</f></c></row>', '<row r="2"><c r="A2"><f>A1</f>\n<v/></c></row>', "<!-- x -->",
        '<row r="2"><c r="A2"><f t="shared"/></c></row>', '<row r="2"><c><v>1</v></c></row>', "<c  r='A2'/>",
        '<row r="9999999"><c r="A9999999"><v>1</v></c></row>', '<row r="2"><c r="ABCD2"><v>1</v></c></row>',
        '<row r="1000000"><c r="ZZ1000000"><v>1</v></c></row>', '<row r="2"><c r="A2" t="d"><v>2026</v></c></row>',
        '<row r="2"><c r="A2"><v>-1</v></c></row>', '<row r="2"><c r="A2" t="str"><v>a </v></c></row>',
    ],
)  # fmt: skip
@pytest.mark.parametrize("size", [1, 7, 100_000])
def test_a_sheet_with_anything_odd_is_not_plain_however_it_is_cut(odd: str, size: int) -> None:
    content = blad(rij(1, "Functie"), odd).encode()
    assert not is_plain([content[at : at + size] for at in range(0, len(content), size)], 10)
    plain = blad(rij(1, "Functie"), rij(2, "Kok & zn")).encode()
    assert is_plain([plain[at : at + size] for at in range(0, len(plain), size)], 10)


KOKS = (rij(4, "1", "Kok"), rij(6, "2", "Bakker"))


def test_a_merged_title_above_the_names_of_the_columns_is_passed_by(tmp_path: Path) -> None:
    rows = (rij(1, "Overzicht formatie 2026"), rij(3, "Nr", "Functie", "Groep"), *KOKS)
    title = blad(*rows, na='<mergeCells count="1"><mergeCell ref="A1:C1"/></mergeCells>')
    for bladen in ({"L": title}, {"Uitleg": blad(rij(1, "Lees dit", "eerst")), "L": title}):
        tabel = open_tabel(write_xlsx(tmp_path / "l.xlsx", bladen))
        assert cells(tabel) == [["Nr", "Functie", "Groep"], ["1", "Kok", ""], ["", "", ""], ["2", "Bakker", ""]]
        assert remarks(tabel) == ["", "lege rij", ""]
        assert [row.line for row in tabel.rijen()] == [4, 5, 6]
        assert (tabel.aantal, len(list(tabel.rijen()))) == (3, 3)
        assert "In de eerste 2 regels staan geen kolomnamen; die zijn overgeslagen." in tabel.meldingen
