"""The workbook: what goes in can be read back, nothing in it runs, and Excel has nothing to repair."""

import re
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET
from zipfile import ZipFile

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from python_calamine import CalamineWorkbook

from functiewijzer.cli.batch.eindbestand import require_werkmap_fits, save_teksten, save_werkmap
from functiewijzer.core.batch.cel import Cel
from functiewijzer.core.indeling.indeling import Status
from functiewijzer.loading.opslag.bestanden import Bestandsfout
from functiewijzer.rendering.tabel import werkmap
from functiewijzer.rendering.tabel.adviesblad import KLEUREN
from functiewijzer.rendering.tabel.opmaak import Opmaak
from functiewijzer.rendering.tabel.werkmap import Werkmaptelling, write_werkmap
from functiewijzer.rendering.verslag import Alinea, Kop, Opsomming, Punt, Tabel, Toon, Uithangbord, Verslag

NS = {"x": "http://schemas.openxmlformats.org/spreadsheetml/2006/main"}
KOPPEN = ["functie", "profiel", "status", "werkzaamheden"]
LIJSTEN = {"werkzaamheden": {"1.1": ("Administratief", "Gemengd"), "2.1": ("Verkoop",)}}


def read(pad: Path, blad: str = "Advies") -> list[list[Any]]:
    return CalamineWorkbook.from_path(str(pad)).get_sheet_by_name(blad).to_python(skip_empty_area=False)


def parts(pad: Path) -> dict[str, str]:
    with ZipFile(pad) as archive:
        return {name: archive.read(name).decode() for name in archive.namelist()}


def sheet(pad: Path, number: int = 1) -> ET.Element:
    return ET.fromstring(parts(pad)[f"xl/worksheets/sheet{number}.xml"])


def write(pad: Path, rijen: list[list[Cel]], koppen: list[str] | None = None, opmaak: Opmaak | None = None) -> Path:
    write_werkmap(pad, koppen or [f"k{n}" for n in range(len(rijen[0]))], rijen, opmaak or Opmaak())
    return pad


VREEMD = [
    "=1+1",
    "+A1",
    "@SUM(A1)",
    "-5",
    "00123",
    "1,5",
    "https://x.nl",
    "mailto:a@x.nl",
    "internal:Advies!A1",
    "<b>&amp;</b>",
    "<r></r>",
    "<r><t>x</r>",
    "{=1}",
    "a\tb\nc",
    " rand ",
    "_x0041_",
    "é🙂مدير",
    "TRUE",
    "#N/A",
    "'x",
]


def test_foreign_text_is_text_and_comes_back_to_the_letter(tmp_path: Path) -> None:
    pad = write(tmp_path / "a.xlsx", [[tekst] for tekst in VREEMD])
    assert [rij[0] for rij in read(pad)[1:]] == VREEMD
    for xml in parts(pad).values():
        assert "<f>" not in xml
        assert "<hyperlink " not in xml
        assert "relationships/hyperlink" not in xml


def test_a_text_that_looks_like_the_xml_of_the_writer_keeps_its_colour_and_its_row(tmp_path: Path) -> None:
    pad = write(tmp_path / "a.xlsx", [["<r>x</r>", "indicatief"]], ["a", "status"])
    assert read(pad)[1] == ["<r>x</r>", "indicatief"]
    styles = {cell.get("s") for cell in sheet(pad).findall(".//x:row", NS)[1]}
    assert len(styles) == 1
    assert styles != {None}


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=25)
@given(st.lists(st.text(alphabet=st.characters(codec=None, categories=None), max_size=6), min_size=1, max_size=20))
@example(["\x00", "\ud800x", "\ufffe\uffff", "\x0b\x1f", "\r\n", "\x7f\x85"])
def test_no_text_can_break_the_file(tmp_path: Path, teksten: list[str]) -> None:
    pad = write(tmp_path / "a.xlsx", [[tekst, "x"] for tekst in teksten])
    for name, xml in parts(pad).items():
        assert ET.fromstring(xml) is not None, name
    assert len(read(pad)) == len(teksten) + 1


def test_numbers_dates_and_truth_values_stay_what_they_are(tmp_path: Path) -> None:
    moment = datetime.fromisoformat("2026-01-31T13:45")
    cellen: list[Cel] = [12345, -5, 0.5, True, date(2026, 1, 31), moment, time(8, 30), timedelta(hours=36), 2**53]
    pad = write(tmp_path / "a.xlsx", [cellen])
    back = read(pad)[1]
    assert back[:6] == [12345, -5, 0.5, True, date(2026, 1, 31), moment]
    assert back[8] == 2**53
    assert "<v>12345</v>" in parts(pad)["xl/worksheets/sheet1.xml"]
    formats = parts(pad)["xl/styles.xml"]
    assert all(f'formatCode="{code}"' in formats for code in ("yyyy-mm-dd", "yyyy-mm-dd hh:mm:ss", "[h]:mm:ss"))


def test_what_excel_cannot_hold_as_a_number_becomes_text(tmp_path: Path) -> None:
    cellen: list[Cel] = [float("nan"), float("inf"), 2**53 + 1, date(1899, 12, 30), timedelta(hours=-1), 10**400]
    pad = write(tmp_path / "a.xlsx", [cellen])
    assert read(pad)[1] == ["nan", "inf", "9007199254740993", "1899-12-30", "-1:00:00", f"1{'0' * 400}"]


@pytest.mark.parametrize("teken", ["x", "🙂"])
def test_a_text_that_is_too_long_for_excel_is_cut_and_counted(tmp_path: Path, teken: str) -> None:
    long, longest = teken * 40_000, "y" * 32_767
    telling = write_werkmap(tmp_path / "a.xlsx", ["a"], [[long], [longest]], Opmaak())
    assert telling == Werkmaptelling(rijen=2, ingekort=1)
    back = [rij[0] for rij in read(tmp_path / "a.xlsx")[1:]]
    assert back == [teken * (32_700 if teken == "x" else 16_350) + " … [ingekort]", longest]


def test_the_header_is_bold_frozen_and_filtered(tmp_path: Path) -> None:
    root = sheet(write(tmp_path / "a.xlsx", [["x", "1.1", "", ""], ["y", "2.1", "", ""]], KOPPEN))
    pane = root.find(".//x:pane", NS)
    assert pane is not None
    assert (pane.get("state"), pane.get("ySplit"), pane.get("xSplit")) == ("frozen", "1", None)
    found = root.find("x:autoFilter", NS)
    assert found is not None
    assert found.get("ref") == "A1:D3"


def test_columns_are_wide_enough_to_read_and_never_too_wide(tmp_path: Path) -> None:
    root = sheet(write(tmp_path / "a.xlsx", [["x", "y" * 30, "z" * 500, ""]], ["a", "b", "c", "een lange kop hier"]))
    widths = [round(float(column.get("width", 0))) for column in root.findall(".//x:col", NS)]
    assert widths == [9, 32, 61, 22]


def test_rows_are_coloured_by_their_status_but_what_is_to_fill_in_stays_white(tmp_path: Path) -> None:
    rijen: list[list[Cel]] = []
    rijen += (["a", "1.1", status.value, ""] for status in Status)
    rijen += [["b", "", "", ""]]
    pad = write(tmp_path / "a.xlsx", rijen, KOPPEN, Opmaak(keuzelijsten=LIJSTEN))
    rows = sheet(pad).findall(".//x:row", NS)[1:]
    styles = [[cell.get("s") for cell in row] for row in rows]
    assert [len(set(row)) for row in styles] == [1] * 5
    assert [len(row) for row in styles] == [3, 3, 3, 3, 1]
    assert len({row[0] for row in styles}) == 5
    assert set(KLEUREN) == {status.value for status in Status}


def test_black_text_is_easy_to_read_on_every_colour() -> None:
    for kleur in KLEUREN.values():
        red, green, blue = (int(kleur[at : at + 2], 16) / 255 for at in (1, 3, 5))
        assert 0.2126 * red**2.2 + 0.7152 * green**2.2 + 0.0722 * blue**2.2 > 0.75


def test_a_question_column_has_one_list_that_follows_the_profile_of_the_row(tmp_path: Path) -> None:
    rijen: list[list[Cel]] = [["a", "1.1", "", ""], ["b", "2.1", "", ""]]
    opmaak = Opmaak(keuzelijsten=LIJSTEN, toelichtingen={"werkzaamheden": "Wat voor werk is het?\x00" + "x" * 300})
    pad = write(tmp_path / "a.xlsx", rijen, KOPPEN, opmaak)
    (found,) = sheet(pad).findall(".//x:dataValidation", NS)
    formula = found.find("x:formula1", NS)
    assert formula is not None
    assert (found.get("sqref"), found.get("type"), found.get("errorStyle")) == ("D2:D3", "list", "information")
    assert found.get("allowBlank") == "1"
    assert formula.text == 'INDIRECT("opties_"&SUBSTITUTE($B2,".","_")&"_werkzaamheden")'
    assert str(found.get("prompt")).startswith("Wat voor werk is het? xx")
    assert len(str(found.get("prompt"))) <= 255


def test_the_options_stand_on_a_hidden_sheet_under_their_names(tmp_path: Path) -> None:
    pad = write(tmp_path / "a.xlsx", [["a", "1.1", "", ""]], KOPPEN, Opmaak(keuzelijsten=LIJSTEN))
    book = parts(pad)["xl/workbook.xml"]
    assert re.search(r'name="Opties"[^>]*state="hidden"', book)
    assert dict(re.findall(r'<definedName name="(opties\w+)">([^<]+)<', book)) == {
        "opties_1_1_werkzaamheden": "Opties!$B$1:$C$1",
        "opties_2_1_werkzaamheden": "Opties!$B$2",
    }
    assert [rij[1:] for rij in read(pad, "Opties")] == [["Administratief", "Gemengd"], ["Verkoop", ""]]


def test_names_that_excel_would_take_for_the_same_stay_apart(tmp_path: Path) -> None:
    lijsten: dict[str, dict[str, tuple[str, ...]]] = {
        "Werk": {"1.1": ("a",)},
        "werk": {"1.1": ("b",)},
        "=w 1": {"1.1": ("c",), "1": ()},
    }
    pad = write(tmp_path / "a.xlsx", [["1.1", "", "", ""]], ["profiel", *lijsten], Opmaak(keuzelijsten=lijsten))
    names = re.findall(r'<definedName name="(opties[^"]+)"', parts(pad)["xl/workbook.xml"])
    assert len({name.casefold() for name in names}) == 3
    formulas = [str(found.text) for found in sheet(pad).findall(".//x:formula1", NS)]
    assert {name.removeprefix("opties_1_1") for name in names} == {formula.split('"')[-2] for formula in formulas}


def test_the_summary_is_a_sheet_of_its_own(tmp_path: Path) -> None:
    tabel = Tabel("Per groep", ("groep", "aantal", "deel"), (("E", "12", "80 %"), ("F", "3", "20 %")))
    verslag = Verslag(
        "Samenvatting",
        (
            Uithangbord("15 rijen", ("waarvan 3 open",)),
            Kop("Per groep"),
            tabel,
            Alinea("Kijk dit na.", Toon.LET_OP),
            Opsomming((Punt("=1+1", ("2x",)),)),
            Tabel("Staven", ("a", "b"), (("01", ""), ("\x1b", "x"))),
        ),
    )
    pad = write(tmp_path / "a.xlsx", [["x"]], opmaak=Opmaak(samenvatting=verslag))
    shown = [cel for rij in read(pad, "Samenvatting") for cel in rij if cel != ""]
    assert shown == [
        *("Samenvatting", "15 rijen", "waarvan 3 open", "Per groep"),
        *("groep", "aantal", "deel", "E", 12, "80 %", "F", 3, "20 %"),
        *("Let op: Kijk dit na.", "• =1+1", "    2x"),
        *("Staven", "a", "b", "01", "\\x1b", "x"),
    ]


def test_equal_input_gives_equal_bytes(tmp_path: Path) -> None:
    opmaak = Opmaak(keuzelijsten=LIJSTEN, samenvatting=Verslag("S", (Kop("K"),)))
    rijen: list[list[Cel]] = [["a", "1.1", "indicatief", 5], ["b", "", "", date(2026, 1, 31)]]
    one, other = write(tmp_path / "1.xlsx", rijen, KOPPEN, opmaak), write(tmp_path / "2.xlsx", rijen, KOPPEN, opmaak)
    assert one.read_bytes() == other.read_bytes()


def test_a_table_without_rows_is_a_header(tmp_path: Path) -> None:
    assert save_werkmap(tmp_path / "a.xlsx", KOPPEN, [], Opmaak(keuzelijsten=LIJSTEN)).rijen == 0
    assert read(tmp_path / "a.xlsx") == [KOPPEN]


def test_a_table_that_does_not_fit_is_refused_with_what_to_do() -> None:
    require_werkmap_fits(1_048_575, 16_384)
    with pytest.raises(Bestandsfout, match=r"1\.048\.576 rijen .* past niet in Excel; kies --formaat csv"):
        require_werkmap_fits(1_048_576, 1)
    with pytest.raises(Bestandsfout, match="kolommen"):
        require_werkmap_fits(1, 16_385)


def test_rows_that_turn_out_to_be_too_many_leave_what_was_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    doel = tmp_path / "a.xlsx"
    doel.write_text("oud")
    monkeypatch.setattr(werkmap, "MAX_RIJEN", 2)
    with pytest.raises(Bestandsfout, match="past niet in Excel"):
        save_werkmap(doel, ["a"], [["x"]] * 3, Opmaak())
    assert doel.read_text() == "oud"
    assert list(tmp_path.iterdir()) == [doel]


def test_what_is_interrupted_leaves_what_was_there(tmp_path: Path) -> None:
    def rijen() -> Iterator[list[Cel]]:
        yield ["x"]
        raise KeyboardInterrupt

    doel = tmp_path / "a.xlsx"
    doel.write_text("oud")
    with pytest.raises(KeyboardInterrupt):
        save_werkmap(doel, ["a"], rijen(), Opmaak())
    assert doel.read_text() == "oud"
    assert list(tmp_path.iterdir()) == [doel]


def test_a_folder_that_is_not_there_is_said(tmp_path: Path) -> None:
    for save in (lambda doel: save_werkmap(doel, ["a"], [["x"]], Opmaak()), lambda doel: save_teksten(doel, ["x"])):
        with pytest.raises(Bestandsfout, match=r"de map .* bestaat niet"):
            save(tmp_path / "weg" / "a.xlsx")


def test_texts_become_one_file_in_one_step(tmp_path: Path) -> None:
    save_teksten(tmp_path / "a.json", ["[\n", "é\r\n", "]"])
    assert (tmp_path / "a.json").read_bytes() == "[\né\r\n]".encode()
    assert list(tmp_path.iterdir()) == [tmp_path / "a.json"]
