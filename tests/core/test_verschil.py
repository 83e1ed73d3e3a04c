"""The current group beside the advice."""

import pytest

from functiewijzer.core.batch.verschil import Vergelijker


@pytest.mark.parametrize(
    ("huidige", "verschil"),
    [
        ("E", "gelijk"),
        ("D", "advies 1 hoger"),
        (" g ", "advies 2 lager"),
        ("", ""),
        ("Q", "onbekende groep"),
        ("Groep E", "gelijk"),
    ],
)
def test_the_current_group_is_compared_in_steps(huidige: str, verschil: str) -> None:
    assert Vergelijker("ABCDEFGHI").compare(huidige, "E") == verschil


def test_a_group_that_is_still_possible_is_said_to_be() -> None:
    compare = Vergelijker("DEF").compare
    assert compare("D", "E", ("D", "E")) == "advies 1 hoger, nog open"
    assert compare("D", "E", ("E", "F")) == "advies 1 hoger"


def test_without_an_advice_there_is_nothing_to_compare() -> None:
    assert Vergelijker("DEF").compare("D", "") == ""


def test_an_advice_outside_the_functiehuis_is_no_reason_to_stop() -> None:
    assert Vergelijker("DEF").compare("E", "Z") == "onbekende groep"


@pytest.mark.parametrize(("huidige", "verschil"), [("E", "geen match"), ("", ""), ("Q", "onbekende groep")])
def test_a_current_group_stands_beside_geen_match_too(huidige: str, verschil: str) -> None:
    assert Vergelijker("DEF").compare(huidige, "", ("geen_match",)) == verschil
