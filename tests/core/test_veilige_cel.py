"""Texts that a spreadsheet would run get one apostrophe; everything else stays as it came."""

import unicodedata
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from functiewijzer.core.batch.cel import Cel
from functiewijzer.core.batch.veilige_cel import is_all_harmless, neutralise
from gereedschap import make_harmless

GEVAARLIJK = [
    "=1+1",
    "=cmd|' /C calc'!A0",
    "+1+1",
    "-1+1",
    "-2*3",
    "--5",
    "-5-3",
    "-5/3",
    "+A1",
    "-A1",
    "@SUM(A1)",
    "@home",
    "- verkoper",
    "-verkoper",
    "\tverkoper",
    "\rverkoper",
    "\t-5",
    "\n\tverkoper",
    " =1",
    "   @A1",
    "\n=1",
    "\x00=1",
    "\u00a0=1",
    "\u200b=1",
    "\ufeff=1",
    "\u202e=1",
    " \t=1",
    "=",
    "+",
    "@",
    "---",
    "＝1+1",
    "＋1",
    "－1",
    "＠A1",
    "−A1",
    "+31-6",
    "+31-612345678",
    "+31 - 612345678",
    "+31 20/1234567",
    "+31 6 12345678 of =1",
    "+31 6 12345678+1",
    "-06 12345678",
    "-5%+1",
    "-1e5-1",
    '=HYPERLINK("http://x.nl")',
]
ONGEVAARLIJK = [
    "",
    " ",
    "Verkoper",
    "verkoper-adviseur",
    "5-3",
    "1e5",
    "-5",
    "-3,5",
    "-3.5",
    "+12.500,00",
    "-5%",
    "-5 %",
    "- 5",
    " -5 ",
    "-,5",
    "-1e5",
    "-1,5E-3",
    "+1e5",
    "-€ 12,50",
    "−5",
    "-",
    "--",
    " - ",
    "–",
    "– Verkoper",
    "+31 6 12345678",
    "+31612345678",
    "+31 (0)20-1234567",
    "+31(0)20-1234567",
    "+31 6-12345678",
    "+31 6 12 34 56 78",
    "+32 2 123.45.67",
    "'=1+1",
    "'",
    "(m/v)",
    "🙂 =1",
    "\nVerkoper",
    "\x00Verkoper",
    "مدير",
]


@pytest.mark.parametrize("tekst", GEVAARLIJK)
def test_a_text_that_would_run_gets_one_apostrophe(tekst: str) -> None:
    assert make_harmless(tekst) == f"'{tekst}"


@pytest.mark.parametrize("tekst", ONGEVAARLIJK)
def test_a_text_that_does_nothing_stays(tekst: str) -> None:
    assert make_harmless(tekst) == tekst


def test_every_character_that_means_a_sign_is_seen_behind_anything_that_has_no_width() -> None:
    every = [chr(number) for number in range(0x110000) if not 0xD800 <= number < 0xE000]
    signs = [char for char in every if unicodedata.normalize("NFKC", char)[0] in "=+-@\u2212"]
    spaces = [char for char in every if char.isspace() or unicodedata.category(char) == "Cc"]
    assert set(signs) > set("=+-@＝＋－＠")
    assert [char for char in signs if not make_harmless(f"{char}A1").startswith("'")] == []
    assert [char for char in spaces if not make_harmless(f"{char}=A1").startswith("'")] == []


@given(st.text(alphabet="=+-@\t\r\n '0125.,%e()/\u200b＝a", max_size=12))
def test_making_harmless_twice_is_making_harmless_once(tekst: str) -> None:
    assert make_harmless(make_harmless(tekst)) == make_harmless(tekst)


@given(st.sampled_from("=+-@＝＋－＠"), st.text(alphabet="A1+-*/", min_size=1, max_size=6))
def test_what_stays_behind_a_sign_has_no_operator_and_no_name(sign: str, rest: str) -> None:
    tekst = sign + rest
    if make_harmless(tekst) == tekst:
        assert rest.strip("1") in {"", "-"}


CELLEN = st.lists(st.text(max_size=6) | st.sampled_from(GEVAARLIJK) | st.integers() | st.floats() | st.dates())


@given(CELLEN)
def test_removing_the_counted_characters_restores_the_row(cellen: list[Cel]) -> None:
    harmless, positions = neutralise(cellen)
    restored = [cel[1:] if place in positions and isinstance(cel, str) else cel for place, cel in enumerate(harmless)]
    assert list(map(repr, restored)) == list(map(repr, cellen))
    assert neutralise(harmless)[1] == ()


def test_only_texts_are_changed() -> None:
    assert neutralise([-5, -0.5, True, date(2026, 1, 31), "=1", "x"]) == (
        [-5, -0.5, True, date(2026, 1, 31), "'=1", "x"],
        (4,),
    )


@given(st.lists(st.text(max_size=4) | st.sampled_from(GEVAARLIJK)))
def test_the_quick_look_misses_nothing(teksten: list[str]) -> None:
    if is_all_harmless(teksten):
        assert neutralise(teksten) == (teksten, ())


def test_a_very_long_text_is_judged_at_once() -> None:
    for tekst in ("-" + "1" * 200_000, " " * 200_000, "+" + "1 " * 100_000, "+" + "(" * 200_000, "-1" + ",1" * 99_999):
        assert make_harmless(tekst)[-10:] == tekst[-10:]
