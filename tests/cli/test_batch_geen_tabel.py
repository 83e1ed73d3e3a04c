"""What is given to batch under the name of a table and is none, and columns whose name says more than their cells."""

import io
import os
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from functiewijzer.cli.batch import invoer
from gereedschap import fw
from werkmapbouw import ods_rij, ods_tabel, write_ods

Capture = pytest.CaptureFixture[str]


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("lijst.xls", "<html><body><table>\n<tr><td>functie</td></tr>\n<tr><td>Kok</td></tr>", "een webpagina (HTML)"),
        ("lijst.csv", "\ufeff  <!DOCTYPE html>\n<p>functie</p>\n<p>Kok</p>", "een webpagina (HTML)"),
        ("lijst.xls", "MIME-Version: 1.0\nX-Document-Type: Workbook\n", "een webpagina (HTML)"),
        ("lijst.xls", '<?xml version="1.0"?>\n<Workbook><Row>Kok</Row></Workbook>\n', "een XML-bestand"),
        ("lijst.csv", '[ {"functie": "Kok"},\n {"functie": "Slager"}]\n', "een JSON-bestand"),
    ],
)
def test_another_kind_of_text_is_no_table_whatever_its_name(
    name: str, text: str, said: str, tmp_path: Path, capsys: Capture
) -> None:
    (tmp_path / name).write_text(text, "utf-8")
    ended = fw(capsys, "batch", tmp_path / name, "-o", "-")
    assert (ended.code, ended.out) == (3, "")
    assert f"{name} is {said} en geen tabel" in " ".join(ended.err.split())


@pytest.mark.parametrize("often", ["99999999999999999999", "99999999999", "-3", "veel"])
@pytest.mark.parametrize("of_what", ["rows", "columns"])
def test_a_row_or_cell_that_is_said_to_stand_there_impossibly_often_is_refused(
    often: str, of_what: str, tmp_path: Path, capsys: Capture
) -> None:
    title = '<table:table-cell office:value-type="string"{}><text:p>Kok</text:p></table:table-cell>'
    columns = title.format(f' table:number-columns-repeated="{often}"')
    row = (
        ods_rij("Kok", kenmerken=f' table:number-rows-repeated="{often}"')
        if of_what == "rows"
        else f"<table:table-row>{columns}</table:table-row>"
    )
    path = write_ods(tmp_path / "lijst.ods", ods_tabel("Blad1", ods_rij("functie"), row))
    ended = fw(capsys, "batch", path, "-o", "-")
    assert (ended.code, ended.out) == (3, "")
    assert "Traceback" not in ended.err


@pytest.mark.parametrize(
    ("lijst", "chosen"),
    [
        ("Functie;Omschrijving\n10;Verkoper binnendienst\n20;Kok\n", "Functietitels: kolom 'Omschrijving'."),
        ("functie;Titel\nvast;Verkoper binnendienst\nflex;Kok\ninhuur;Vertegenwoordiger\n", "kolom 'Titel'."),
        ("Functie;Omschrijving\nKok;lekker koken\nSlager;vlees snijden\n", "Functietitels: kolom 'Functie'."),
    ],
)
def test_a_column_in_which_nothing_is_a_title_gives_way_to_one_in_which_something_is(
    lijst: str, chosen: str, tmp_path: Path, capsys: Capture
) -> None:
    (tmp_path / "lijst.csv").write_text(lijst, "utf-8")
    assert chosen in fw(capsys, "batch", tmp_path / "lijst.csv", "-o", "-").err


def test_a_single_column_of_numbers_is_never_graded(tmp_path: Path, capsys: Capture) -> None:
    (tmp_path / "lijst.csv").write_text("Functie\n4711\n4712\n", "utf-8")
    ended = fw(capsys, "batch", tmp_path / "lijst.csv", "-o", "-")
    assert (ended.code, ended.out) == (2, "")
    assert "bevat codes (4711, 4712)" in ended.err


def test_input_without_an_end_is_refused_before_the_disk_is_full(
    capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(invoer, "_BLOCK", 1000)
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=_Endless(), isatty=lambda: False))
    monkeypatch.setattr(invoer, "_MOST", 5000)
    ended = fw(capsys, "batch", "-", "-o", "-")
    assert (ended.code, ended.out) == (3, "")
    assert "bewaar de lijst als bestand en geef dat" in " ".join(ended.err.split())


class _Endless(io.RawIOBase):
    """A stream that never ends."""

    def readable(self) -> bool:
        return True

    def read(self, size: int = -1) -> bytes:
        return b"Kok\n" * max(size // 4, 1)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no named pipes in folders")
def test_nothing_waits_for_a_reader_of_a_named_pipe(tmp_path: Path, capsys: Capture) -> None:
    os.mkfifo(tmp_path / "uit.html")
    ended = fw(capsys, "profielen", "--uitvoer", tmp_path / "uit.html", "--overschrijf")
    assert (ended.code, ended.out) == (3, "")
    assert "het is geen gewoon bestand" in " ".join(ended.err.split())
