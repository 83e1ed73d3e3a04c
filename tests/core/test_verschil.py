"""The current group beside the advice."""

import pytest

from functiewijzer.core.batch.verschil import Vergelijker


@pytest.mark.parametrize(
    ("huidige", "verschil"),
    [("E", "gelijk"), ("D", "advies 1 hoger"), (" g ", "advies 2 lager"), ("", ""), ("Q", "onbekende groep")],
)
def test_the_current_group_is_compared_in_steps(huidige: str, verschil: str) -> None:
    assert Vergelijker("ABCDEFGHI").compare(huidige, "E") == verschil


def test_without_an_advice_there_is_nothing_to_compare() -> None:
    assert Vergelijker("DEF").compare("D", "") == ""
