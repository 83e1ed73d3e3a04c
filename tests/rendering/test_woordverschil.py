"""Changed words are found without colour, and nothing of a text gets lost unsaid."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from functiewijzer.rendering.edities.woordverschil import mark_words

WORDS = st.lists(st.sampled_from(["een", "twee", "drie", "vier", "vijf"]), min_size=1, max_size=40).map(" ".join)


@pytest.mark.parametrize(
    ("oud", "nieuw", "expected"),
    [
        ("2", "3", ("2", "3")),
        (None, "nieuw", ("–", "nieuw")),
        ("oud", None, ("oud", "–")),
        ("", "x", ("(leeg)", "x")),
        ("er is soms contact", "er is vaak contact", ("er is [soms] contact", "er is [vaak] contact")),
        ("er is contact", "er is nu contact", ("er is contact", "er is [nu] contact")),
        ("a  b", "a b", ("a  b", "a b (alleen spaties of regeleinden verschillen)")),
        ("heel iets anders", "geen woord gelijk", ("heel iets anders", "geen woord gelijk")),
    ],
)
def test_two_texts_beside_each_other(oud: str | None, nieuw: str | None, expected: tuple[str, str]) -> None:
    assert mark_words(oud, nieuw) == expected


def test_long_equal_stretches_are_left_out_unless_the_text_must_stay_whole() -> None:
    same = " ".join(map(str, range(60)))
    assert mark_words(f"{same} soms", f"{same} vaak") == (
        "… 52 53 54 55 56 57 58 59 [soms]",
        "… 52 53 54 55 56 57 58 59 [vaak]",
    )
    assert mark_words(f"{same} soms", f"{same} vaak", is_whole=True)[0] == f"{same} [soms]"


@given(oud=WORDS, nieuw=WORDS)
def test_without_its_marks_a_whole_text_is_what_it_was(oud: str, nieuw: str) -> None:
    shown = mark_words(oud, nieuw, is_whole=True)
    assert tuple(re.sub(r"[\[\]]", "", text) for text in shown) == (oud, nieuw)
    assert (oud == nieuw) == (shown[0] == shown[1])
