"""A list that people keep in a spreadsheet: added to, never damaged, and no row twice."""

import os
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from functiewijzer.loading.opslag.bestanden import Bestandsfout
from functiewijzer.loading.opslag.vergrendeling import claimed
from functiewijzer.loading.tabel.aanvullen import add_line
from functiewijzer.loading.tabel.tabel import open_tabel
from functiewijzer.rendering.tabel.csvvorm import CsvVorm

KOPPEN = ("functie", "afdeling", "datum")


@pytest.fixture
def lijst(tmp_path: Path) -> Path:
    return tmp_path / "lijst.csv"


def add(path: Path, *cellen: str) -> bool:
    return add_line(path, CsvVorm().opening(KOPPEN), CsvVorm().rij(cellen), sleutels=2)


def rows(path: Path) -> list[list[object]]:
    return [list(rij.cellen) for rij in open_tabel(path).rijen()]


def test_a_new_list_gets_a_header_and_opens_in_excel(lijst: Path) -> None:
    assert add(lijst, "Tuinman", "Groen", "2026-02-03")
    assert lijst.read_bytes() == b"\xef\xbb\xbffunctie;afdeling;datum\r\nTuinman;Groen;2026-02-03\r\n"


def test_a_row_is_added_after_the_others_and_never_twice(lijst: Path) -> None:
    assert add(lijst, "Tuinman", "Groen", "2026-02-03")
    assert add(lijst, "Tuinman", "Grijs", "2026-02-03")
    before = lijst.read_bytes()
    assert not add(lijst, "  TUINMAN", "groen", "2026-05-06")
    assert lijst.read_bytes() == before
    assert [row[1] for row in rows(lijst)] == ["Groen", "Grijs"]


def test_a_cell_that_a_spreadsheet_would_run_is_harmless_and_known_again(lijst: Path) -> None:
    assert add(lijst, "=1+1", "", "x")
    assert not add(lijst, "=1+1", "", "y")
    assert rows(lijst)[0][0] == "'=1+1"


def test_a_list_that_a_spreadsheet_saved_in_windows_1252_goes_on_in_utf_8(lijst: Path) -> None:
    lijst.write_bytes("functie;afdeling;datum;van HR\r\nCoördinator;Één;gisteren;=A1\r\n".encode("cp1252"))
    assert not add(lijst, "coördinator", "één", "vandaag")
    assert add(lijst, "Coördinator ☂", "", "vandaag")
    assert lijst.read_text("utf-8-sig").splitlines()[1:] == ["Coördinator;Één;gisteren;=A1", "Coördinator ☂;;vandaag"]


def test_a_last_line_without_an_end_stays_a_line_of_its_own(lijst: Path) -> None:
    lijst.write_bytes(b"functie;afdeling;datum\nTuinman;Groen;nu")
    assert add(lijst, "Kok", "", "nu")
    assert [row[0] for row in rows(lijst)] == ["Tuinman", "Kok"]


@pytest.mark.parametrize(
    "content", [b"naam;afdeling\r\nx;y\r\n", b"functie,afdeling,datum\n", b"PK\x03\x04\x81\x00", b"\x00" * 40, b"\n\n"]
)
def test_another_file_of_that_name_is_told_and_stays_as_it_is(lijst: Path, content: bytes) -> None:
    lijst.write_bytes(content)
    with pytest.raises(Bestandsfout, match="blijft zoals het is"):
        add(lijst, "Kok", "", "nu")
    assert lijst.read_bytes() == content


def test_an_empty_file_is_a_new_list(lijst: Path) -> None:
    lijst.touch()
    assert add(lijst, "Kok", "", "nu")
    assert rows(lijst)


def test_a_folder_of_that_name_is_told(lijst: Path) -> None:
    lijst.mkdir()
    with pytest.raises(Bestandsfout, match="geen gewoon bestand"):
        add(lijst, "Kok", "", "nu")


@pytest.mark.skipif(sys.platform == "win32", reason="there are no named pipes in a folder")
def test_a_pipe_of_that_name_does_not_make_it_wait(lijst: Path) -> None:
    os.mkfifo(lijst)
    with pytest.raises(Bestandsfout, match="geen gewoon bestand"):
        add(lijst, "Kok", "", "nu")


def test_one_that_another_command_works_at_is_told(lijst: Path) -> None:
    with claimed(lijst), pytest.raises(Bestandsfout, match="andere opdracht"):
        add(lijst, "Kok", "", "nu")


@given(cellen=st.lists(st.text(st.characters(exclude_characters="\r\n"), max_size=12), min_size=3, max_size=3))
def test_whatever_the_cells_hold_the_same_row_comes_in_once(
    tmp_path_factory: pytest.TempPathFactory, cellen: list[str]
) -> None:
    path = tmp_path_factory.mktemp("lijst") / "lijst.csv"
    assert add(path, *cellen)
    assert not add(path, *cellen)
