"""Titles are read as a person in the field would read them."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from functiewijzer.core.profielen.woordenlijst import Woordenlijst
from functiewijzer.core.titels.titel import Titellezer
from functiewijzer.loading.profielen.profielmap import Profielmap

LEZER = Titellezer(Profielmap(Path(__file__).resolve().parents[2] / "profielen").single(Woordenlijst))
WAT_EEN_TITEL_LEEG_LAAT = ["", "   ", "😀🎉", "موظف مبيعات", "\x00", "12345", "m/v", "(m/v/x)", "--- / ---"]


def words_of(tekst: str) -> set[frozenset[str]]:
    """Return the words of every reading, whatever their order."""
    return {frozenset(lezing) for lezing in LEZER.read(tekst).lezingen}


@pytest.mark.parametrize(
    ("titel", "plain"),
    [
        ("Verkoper (m/v)", "verkoper"),
        ("Verkoper m/v/x", "verkoper"),
        ("Medewerk(st)er verkoop", "medewerker verkoop"),
        ("Verkoopmedewerkster", "verkoopmedewerker"),
        ("Medewerker verkoop 32 uur", "medewerker verkoop"),
        ("Medewerker verkoop 0,8 fte", "medewerker verkoop"),
        ("Medewerker verkoop Eindhoven", "medewerker verkoop"),
        ("Vacature: medewerker verkoop (ref. 2024-117)", "medewerker verkoop"),
        ("Comm. mdw. bi.di.", "commercieel medewerker binnendienst"),
        ("Verkoopmedewerker binnendienst", "medewerker verkoop binnendienst"),
        ("Commerciële medewerker", "commercieel medewerker"),
        ("MEDEWERKER  Verkoop", "medewerker verkoop"),
    ],
)
def test_what_says_nothing_of_the_work_makes_no_difference(titel: str, plain: str) -> None:
    assert words_of(titel) == words_of(plain)


def test_an_abbreviation_with_two_meanings_is_read_both_ways() -> None:
    assert words_of("Medewerker BD") == words_of("medewerker binnendienst") | words_of("medewerker buitendienst")


@pytest.mark.parametrize("titel", ["Medewerker binnen-/buitendienst", "Medewerker binnen- en buitendienst"])
def test_a_combination_is_read_as_both(titel: str) -> None:
    assert words_of(titel) == words_of("Medewerker BD")


@pytest.mark.parametrize(
    ("titel", "niveau"),
    [("Hoofd verkoop", "leidinggevend"), ("Stagiair verkoop", "leerplek"), ("Junior verkoper", "signaal")],
)
def test_a_niveau_word_is_taken_apart(titel: str, niveau: str) -> None:
    assert [LEZER.niveaus[woord] for woord in LEZER.read(titel).lezingen[0] if woord in LEZER.niveaus] == [niveau]


@pytest.mark.parametrize("titel", WAT_EEN_TITEL_LEEG_LAAT)
def test_a_title_without_words_has_no_words(titel: str) -> None:
    assert LEZER.read(titel).woorden == frozenset()


@given(st.text())
def test_any_text_can_be_read(tekst: str) -> None:
    assert LEZER.read(tekst) == LEZER.read(tekst)


def test_a_very_long_compound_is_not_taken_apart_for_hours() -> None:
    lezer = Titellezer(Woordenlijst(delen=("account", "manager", "accountmanager")))
    assert lezer.read("accountmanager" * 27 + "x").lezingen == (("accountmanager" * 27 + "x",),)


@pytest.mark.parametrize(("tekst", "words"), [("Verkoper™", ("verkopertm",)), ("№ verkoper", ("no", "verkoper"))])
def test_signs_that_stand_for_letters_are_small_letters_too(tekst: str, words: tuple[str, ...]) -> None:
    assert Titellezer(Woordenlijst()).read(tekst).lezingen == (words,)


def test_a_word_with_digits_counts_where_the_woordenlijst_has_it() -> None:
    assert Titellezer(Woordenlijst(branches=("f2f",))).read("verkoper f2f 36u").lezingen == (("verkoper", "f2f"),)
    assert Titellezer(Woordenlijst()).read("verkoper f2f").lezingen == (("verkoper",),)
