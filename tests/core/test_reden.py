"""What counts as a reason."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from functiewijzer.core.indeling.reden import is_reden, is_too_short, repeated_in


@pytest.mark.parametrize(
    "tekst",
    [
        "",
        " ",
        "x",
        "-",
        "ok",
        "n.v.t.",
        "zie fb",
        "idem",
        "x x x x x x x x x x",
        "hetzelfde hetzelfde",
        "1234 56789 12",
    ],
)
def test_a_text_that_cannot_say_anything_is_no_reason(tekst: str) -> None:
    assert not is_reden(tekst)
    assert is_too_short(tekst) is bool(tekst.strip())


@pytest.mark.parametrize("tekst", ["Taken zijn gelijk", "Zie hoofdstuk 2", "één à twee klantgesprekken"])
def test_a_short_sentence_is_one(tekst: str) -> None:
    assert is_reden(tekst)
    assert not is_too_short(tekst)


@given(st.text(), st.text())
def test_more_text_never_makes_a_reason_less(tekst: str, more: str) -> None:
    assert is_reden(f"{tekst} {more}") or not is_reden(tekst)


def test_a_sentence_in_three_places_is_found_whatever_its_capitals() -> None:
    assert repeated_in(["Is hier gelijk.", "is hier  gelijk.", "IS HIER GELIJK.", "Anders is het hier."]) == (
        "is hier gelijk.",
    )
    assert repeated_in(["Is hier gelijk."] * 2 + ["ok"] * 5) == ()
