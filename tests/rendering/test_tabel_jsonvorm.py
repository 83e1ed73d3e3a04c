"""JSON rows: an object each, with a key of its own for every column."""

import json
import math
from datetime import datetime, time, timedelta

from hypothesis import example, given
from hypothesis import strategies as st

from functiewijzer.core.batch.cel import Cel
from functiewijzer.core.batch.celcode import decode_cellen, encode_cellen
from functiewijzer.rendering.tabel.jsonvorm import JsonlVorm, JsonVorm, make_sleutels

ALLES = st.text(alphabet=st.characters(codec=None, categories=None), max_size=8)  # lone surrogates too


def file_of(vorm: JsonlVorm, koppen: list[str], rijen: list[list[Cel]]) -> str:
    return vorm.opening(koppen) + "".join(map(vorm.rij, rijen)) + vorm.slot()


def test_json_lines_hold_one_row_each() -> None:
    text = file_of(JsonlVorm(), ["functie", "uren"], [["Verkoper é", 36], ["=1", 0.5]])
    assert text == '{"functie": "Verkoper é", "uren": 36}\n{"functie": "=1", "uren": 0.5}\n'


def test_an_array_has_one_row_per_line() -> None:
    assert file_of(JsonVorm(), ["a"], [["x"], ["y"]]) == '[\n{"a": "x"},\n{"a": "y"}\n]\n'


def test_an_array_without_rows_is_valid() -> None:
    assert json.loads(file_of(JsonVorm(), ["a"], [])) == []


def test_dates_are_iso_texts_and_truth_values_stay() -> None:
    moment = datetime.fromisoformat("2026-01-31T08:05")
    rij: list[Cel] = [moment.date(), moment, time(8, 5), timedelta(hours=30), True]
    written = json.loads(file_of(JsonlVorm(), list("abcde"), [rij]))
    assert list(written.values()) == ["2026-01-31", "2026-01-31T08:05:00", "08:05:00", "30:00:00", True]


def test_what_is_no_number_becomes_text() -> None:
    assert json.loads(file_of(JsonlVorm(), ["a", "b"], [[math.nan, -math.inf]])) == {"a": "nan", "b": "-inf"}


def test_empty_and_double_headers_get_a_name_of_their_own() -> None:
    assert make_sleutels(["naam", "naam", "", "", "naam"]) == ["naam", "naam_2", "kolom_3", "kolom_4", "naam_3"]


def test_a_header_that_is_there_keeps_its_name() -> None:
    assert make_sleutels(["a", "a", "a_2", "", "kolom_4"]) == ["a", "a_3", "a_2", "kolom_4_2", "kolom_4"]


@given(st.lists(st.sampled_from(["", "a", "a_2", "a_3", "kolom_1", "kolom_1_2", "kolom_2"]), max_size=8))
def test_keys_are_unique_and_first_headers_stay(koppen: list[str]) -> None:
    sleutels = make_sleutels(koppen)
    assert len(set(sleutels)) == len(sleutels) == len(koppen)
    for place, kop in enumerate(koppen):
        if kop and kop not in koppen[:place]:
            assert sleutels[place] == kop


@given(st.lists(st.tuples(ALLES, ALLES), max_size=4))
@example([("\ud800", "\u2028"), ("\x85", "\ud83d\ude00")])
def test_any_text_comes_back_from_the_bytes_and_fits_on_its_line(rijen: list[tuple[str, str]]) -> None:
    data = file_of(JsonlVorm(), ["a", "b"], [list(rij) for rij in rijen]).encode("utf-8")
    lines = data.decode("utf-8").splitlines()
    loaded = [tuple(json.loads(line).values()) for line in lines]
    # a pair of surrogates is one character in JSON
    assert loaded == [tuple(json.loads(json.dumps(tekst)) for tekst in rij) for rij in rijen]


CELLEN = st.lists(
    ALLES
    | st.integers()
    | st.floats(allow_nan=False)
    | st.booleans()
    | st.dates()
    | st.datetimes()
    | st.times()
    | st.timedeltas()
)


@given(CELLEN)
def test_kept_rows_come_back_as_they_were(cellen: list[Cel]) -> None:
    line = encode_cellen(cellen)
    assert line.isascii()
    assert "\n" not in line
    back = decode_cellen(line)
    if not any(isinstance(cel, str) and not cel.isascii() for cel in cellen):
        assert back == cellen
    assert [type(cel) for cel in back] == [type(cel) for cel in cellen]


@given(st.lists(st.text()))
def test_kept_texts_come_back_to_the_letter(cellen: list[Cel]) -> None:
    assert decode_cellen(encode_cellen(cellen)) == cellen
