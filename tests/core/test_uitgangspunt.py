"""Where the comparison starts is looked up in one way, and stappen that don't say are refused alike everywhere."""

from collections.abc import Callable, Sequence
from typing import Any

import pytest

from dossierbouw import vastgelegd
from functiewijzer.core.indeling.conclusie import conclude
from functiewijzer.core.indeling.indeling import judge
from functiewijzer.core.indeling.mogelijkheden import determine_mogelijkheden
from functiewijzer.core.indeling.openstaand import find_openstaand
from functiewijzer.core.indeling.stappen import Stap, Uitgangspunt, find_start, start_of


def without_start() -> Sequence[Stap]:
    return tuple(stap for stap in vastgelegd().stappen if not isinstance(stap, Uitgangspunt))


@pytest.mark.parametrize(
    "look",
    [
        start_of,
        conclude,
        determine_mogelijkheden,
        lambda stappen: find_openstaand(stappen, conclude(vastgelegd().stappen)),
        lambda stappen: judge(stappen, (), is_close=False),
    ],
)
def test_stappen_without_a_start_are_refused_in_one_way(look: Callable[[Any], object]) -> None:
    with pytest.raises(ValueError, match="stappen without an Uitgangspunt"):
        look(without_start())


def test_who_can_do_without_finds_none() -> None:
    assert find_start(without_start()) is None
    start = find_start(vastgelegd().stappen)
    assert start is not None
    assert start == start_of(vastgelegd().stappen)
    assert start.editie.nummer == start.methode
