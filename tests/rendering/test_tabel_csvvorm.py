"""CSV for Dutch Excel: what csv.writer writes, and nothing that runs."""

import csv
import io
from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from functiewijzer.core.batch.cel import Cel
from functiewijzer.rendering.tabel.celtekst import as_bytes
from functiewijzer.rendering.tabel.csvvorm import CsvVorm
from gereedschap import make_harmless

TEKST = st.text(alphabet=st.sampled_from(list('a;",\n\r =-+@\x00é\u2028')), max_size=5)
RIJEN = st.lists(st.lists(TEKST, min_size=1, max_size=4), max_size=4)


def written_by_csv_writer(rijen: list[list[str]]) -> str:
    buffer = io.StringIO()
    csv.writer(buffer, delimiter=";", lineterminator="\r\n").writerows(rijen)
    return buffer.getvalue()


@given(RIJEN)
@example([[""], ["", ""], ['a"b'], ["a;b", ""], ["\r"], ["\n"]])
def test_raw_text_is_exactly_what_csv_writer_writes(rijen: list[list[str]]) -> None:
    vorm = CsvVorm(ruw=True)
    assert "".join(map(vorm.rij, rijen)) == written_by_csv_writer(rijen)
    assert vorm.onschadelijk == 0


@given(RIJEN)
@example([["=1"], ["a;=1", "=1;2", '="x"']])
def test_without_raw_only_the_harmful_cells_get_an_apostrophe_and_are_counted(rijen: list[list[str]]) -> None:
    vorm = CsvVorm()
    harmless = [[make_harmless(cel) for cel in rij] for rij in rijen]
    changed = [cel for rij in rijen for cel in rij if make_harmless(cel) != cel]
    assert "".join(map(vorm.rij, rijen)) == written_by_csv_writer(harmless)
    assert vorm.onschadelijk == len(changed)


ROW = st.lists(TEKST | st.integers(), min_size=1, max_size=3)


@given(st.lists(TEKST, min_size=1, max_size=3), ROW, ROW, st.booleans())
@example([""], [""], [""], True)
@example(["="], ["=", 5], ["x;y"], False)
def test_parts_that_were_kept_give_the_same_row(cellen: list[Cel], voor: list[Cel], na: list[Cel], ruw: bool) -> None:
    whole, parts = CsvVorm(ruw=ruw), CsvVorm(ruw=ruw)
    row = parts.rij_met_delen(cellen, [parts.deel(voor), parts.deel(na)])
    assert row == as_bytes(whole.rij([*cellen, *voor, *na]))
    assert parts.onschadelijk == whole.onschadelijk


def test_the_file_opens_with_a_mark_and_the_header_is_made_harmless_too() -> None:
    vorm = CsvVorm()
    assert vorm.opening(["functie", "=kop"]) + vorm.rij(["a", "b"]) == "\ufefffunctie;'=kop\r\na;b\r\n"
    assert vorm.onschadelijk == 1


@pytest.mark.parametrize(
    ("cel", "tekst"),
    [
        (12345, "12345"),
        (-5, "-5"),
        (3.5, "3,5"),
        (-0.25, "-0,25"),
        (12345.0, "12345"),
        (1e-7, "1e-07"),
        (True, "WAAR"),
        (False, "ONWAAR"),
        (date(2026, 1, 31), "2026-01-31"),
        (datetime.fromisoformat("2026-01-31T13:45"), "2026-01-31 13:45:00"),
        (time(8, 30), "08:30:00"),
        (timedelta(hours=36, minutes=5), "36:05:00"),
        (timedelta(hours=-1, microseconds=-1), "-1:00:00.000001"),
    ],
)
def test_what_came_from_a_spreadsheet_is_written_as_dutch_excel_reads_it(cel: Cel, tekst: str) -> None:
    vorm = CsvVorm()
    assert vorm.rij([cel, "x"]) == f"{tekst};x\r\n"
    assert vorm.onschadelijk == 0


def test_what_no_file_can_carry_is_written_out() -> None:
    assert as_bytes("a\ud800é") == b"a\\ud800\xc3\xa9"
