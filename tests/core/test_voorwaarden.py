"""Three-valued conditions: waar, onwaar, and onbekend for as long as an open answer can still decide."""

import pytest

from functiewijzer.core.indeling.beeld import evaluate
from functiewijzer.core.profielen.antwoorden import WEET_NIET
from functiewijzer.core.profielen.referentieprofiel import Referentieprofiel
from functiewijzer.core.profielen.voorwaarde import Waarheid
from profielbouw import Data, alle, bij, een_van, geen_van, maak_gesprek, maak_profiel, minstens, telt_niet, weegt

W, O, X = Waarheid.WAAR, Waarheid.ONBEKEND, Waarheid.ONWAAR  # noqa: E741
ANTWOORD = {W: "ja", X: "nee"}


def judge(als: Data, *vragen: Data, **antwoorden: str) -> Waarheid:
    """Judge a condition, stated as a grond, with these answers."""
    return judge_in(maak_profiel(*vragen, lichter=[als]), **antwoorden)


def judge_in(profiel: Referentieprofiel, **antwoorden: str) -> Waarheid:
    """Judge the one grond of a profile with these answers."""
    return evaluate(profiel.gronden[0][1].als, maak_gesprek(profiel, antwoorden).beeld)


def given(*waarden: Waarheid) -> dict[str, str]:
    """Return answers that give the conditions p = ja and q = ja these values."""
    return {naam: ANTWOORD[w] for naam, w in zip("pq", waarden, strict=False) if w is not O}


@pytest.mark.parametrize(
    ("p", "q", "both", "either"),
    [
        (W, W, W, W),
        (W, O, O, W),
        (W, X, X, W),
        (O, W, O, W),
        (O, O, O, O),
        (O, X, X, O),
        (X, W, X, W),
        (X, O, X, O),
        (X, X, X, X),
    ],
)
def test_alle_een_van_and_geen_van_follow_the_three_valued_tables(
    p: Waarheid, q: Waarheid, both: Waarheid, either: Waarheid
) -> None:
    vragen = telt_niet("p"), telt_niet("q")
    leden = bij("p", "ja"), bij("q", "ja")
    neither = {W: X, O: O, X: W}[either]
    assert judge(alle(*leden), *vragen, **given(p, q)) is both
    assert judge(een_van(*leden), *vragen, **given(p, q)) is either
    assert judge(geen_van(*leden), *vragen, **given(p, q)) is neither


@pytest.mark.parametrize("waarde", [W, O, X])
def test_two_denials_of_one_condition_leave_it_as_it_was(waarde: Waarheid) -> None:
    assert judge(geen_van(geen_van(bij("p", "ja"))), telt_niet("p"), **given(waarde)) is waarde


def test_a_condition_with_several_options_holds_with_any_of_them() -> None:
    vraag, als = telt_niet("p", "a", "b", "c"), bij("p", "a", "b")
    assert [judge(als, vraag, p=optie) for optie in "abc"] == [W, W, X]


def test_one_option_may_stand_without_a_list() -> None:
    assert judge({"vraag": "p", "antwoord": "ja"}, telt_niet("p"), p="ja") is W


def test_not_knowing_leaves_a_condition_onbekend() -> None:
    assert judge(bij("p", "ja"), telt_niet("p"), p=WEET_NIET) is O


def test_a_condition_on_a_question_that_does_not_exist_is_onwaar() -> None:
    assert judge(bij("spook", "ja"), telt_niet("p"), spook="ja") is X


# The path.


VOORAF = telt_niet("p", "ja", "nee", "weg")


def behind_p(als: Data, vraag: Data) -> Referentieprofiel:
    """Return a profile with one grond; p stands behind an uitsluiting, so that it is asked before the question."""
    return maak_profiel(VOORAF, vraag | {"alleen_als": bij("p", "ja")}, lichter=[als], uitsluitingen=[bij("p", "weg")])


@pytest.mark.parametrize(
    ("antwoorden", "waarde"),
    [
        ({"p": "nee", "q": "ja"}, X),
        ({"p": "nee"}, X),
        ({"p": "ja", "q": "ja"}, W),
        ({"p": "ja"}, O),
        ({"q": "ja"}, O),
        ({"q": "nee"}, X),
        ({}, O),
    ],
)
def test_an_answer_makes_a_condition_hold_only_when_its_question_is_on_the_path(
    antwoorden: dict[str, str], waarde: Waarheid
) -> None:
    profiel = behind_p(bij("q", "ja"), telt_niet("q"))
    assert judge_in(profiel, **antwoorden) is waarde


def test_geen_van_holds_when_its_question_is_off_the_path() -> None:
    profiel = behind_p(geen_van(bij("q", "ja")), telt_niet("q"))
    assert judge_in(profiel, p="nee", q="ja") is W
    assert judge_in(profiel, p="ja", q="ja") is X


def test_a_chain_of_paths_falls_with_its_first_link() -> None:
    profiel = maak_profiel(
        weegt("a", 3),
        weegt("b", 2, alleen_als=bij("a", "zwaarder")),
        weegt("c", 1, alleen_als=bij("b", "zwaarder")),
    )
    alles = dict.fromkeys("abc", "zwaarder")
    assert list(maak_gesprek(profiel, alles).beeld.pad.values()) == [W, W, W]
    assert list(maak_gesprek(profiel, alles | {"a": "gelijk"}).beeld.pad.values()) == [W, X, X]
    assert list(maak_gesprek(profiel, {"b": "zwaarder", "c": "zwaarder"}).beeld.pad.values()) == [W, O, O]
    assert list(maak_gesprek(profiel, {"b": "gelijk"}).beeld.pad.values()) == [W, O, X]


# Kenmerken.

DRIE = tuple(weegt(naam) for naam in "abc")


@pytest.mark.parametrize(
    ("antwoorden", "waarde"),
    [
        ({}, O),
        ({"a": "zwaarder"}, O),
        ({"a": "zwaarder", "b": "zwaarder"}, W),
        ({"a": "zwaarder", "b": "gelijk"}, O),
        ({"a": "lichter", "b": "gelijk"}, X),
        ({"a": "zwaarder", "b": "gelijk", "c": "zwaarder"}, W),
        ({"a": "zwaarder", "b": "gelijk", "c": "lichter"}, X),
        ({"a": "zwaarder", "b": "gelijk", "c": WEET_NIET}, O),
    ],
)
def test_a_kenmerk_condition_is_onbekend_while_open_answers_can_reach_the_number(
    antwoorden: dict[str, str], waarde: Waarheid
) -> None:
    assert judge(minstens(2, "zwaarder"), *DRIE, **antwoorden) is waarde


def test_a_kenmerk_condition_that_asks_for_more_than_there_is_is_onwaar_at_once() -> None:
    assert judge(minstens(4, "zwaarder"), *DRIE) is X


def test_a_kenmerk_condition_may_count_answers_that_are_gelijk() -> None:
    assert judge(minstens(2, "gelijk"), *DRIE, a="gelijk", c="gelijk") is W


def test_a_kenmerk_condition_counts_answers_and_not_weights() -> None:
    assert judge(minstens(2, "zwaarder"), weegt("a", 3), weegt("b"), a="zwaarder", b="gelijk") is X


def test_a_kenmerk_condition_does_not_look_at_another_kenmerk() -> None:
    vragen = weegt("a"), weegt("b", kenmerk="afbreukrisico")
    assert judge(minstens(1, "zwaarder"), *vragen, a="gelijk", b="zwaarder") is X


def test_a_kenmerk_condition_does_not_look_at_questions_that_do_not_count() -> None:
    registered = telt_niet("b") | {"aspect": "complexiteit.b"}
    assert judge(minstens(1, "zwaarder"), weegt("a"), registered, a="gelijk") is X


@pytest.mark.parametrize(
    ("antwoorden", "waarde"),
    [
        ({"p": "ja", "a": "zwaarder"}, W),
        ({"p": "nee", "a": "zwaarder"}, X),
        ({"a": "zwaarder"}, O),
        ({"a": "gelijk"}, X),
        ({"p": "nee"}, X),
        ({"p": "ja"}, O),
    ],
)
def test_a_kenmerk_condition_counts_only_what_is_on_the_path(antwoorden: dict[str, str], waarde: Waarheid) -> None:
    profiel = behind_p(minstens(1, "zwaarder"), weegt("a"))
    assert judge_in(profiel, **antwoorden) is waarde
