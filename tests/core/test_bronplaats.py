"""A place in a handbook is written in one form and read back as it was."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from functiewijzer.core.profielen.bronplaats import Bronplaats, read_bronplaats

NUMMERS = st.integers(1, 999_999)


@pytest.mark.parametrize(
    ("tekst", "plaats"),
    [
        ("HANDBOEK, p. 12, r. 340", Bronplaats("HANDBOEK", 12, 340, 340)),
        ("HANDBOEK, r. 340–345", Bronplaats("HANDBOEK", None, 340, 345)),
        ("cao 2026, deel 2, p. 3, r. 1–2", Bronplaats("cao 2026, deel 2", 3, 1, 2)),
    ],
)
def test_a_place_reads_as_it_is_written(tekst: str, plaats: Bronplaats) -> None:
    assert read_bronplaats(tekst) == plaats
    assert str(plaats) == tekst


@pytest.mark.parametrize(
    "tekst",
    ["", "het handboek", "HANDBOEK, p. 12", "HANDBOEK, r. 345–340", "HANDBOEK, r. 3-4", "HANDBOEK r. 3", ", r. 3"],
)
def test_any_other_text_is_a_source_in_words(tekst: str) -> None:
    assert read_bronplaats(tekst) is None


@given(
    st.from_regex(r"[A-Za-z0-9 ._-]*[A-Za-z0-9][A-Za-z0-9._-]*", fullmatch=True).map(str.strip),
    st.none() | NUMMERS,
    NUMMERS,
    st.integers(0, 500),
)
def test_every_place_reads_back(handboek: str, pagina: int | None, eerste: int, regels: int) -> None:
    plaats = Bronplaats(handboek, pagina, eerste, eerste + regels)
    assert read_bronplaats(str(plaats)) == plaats
