"""Which profile a title points to, with titles of our own and the real profiles."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from functiewijzer.core.titelmatch import Band, TitelMatch
from functiewijzer.core.titelzoeker import Titelzoeker
from functiewijzer.loading.profielmap import Profielmap
from functiewijzer.loading.titels import load_zoeker

PROFIELEN = Path(__file__).resolve().parents[2] / "profielen"
PROFIELMAP = Profielmap(PROFIELEN)
ZOEKER: Titelzoeker = load_zoeker(PROFIELMAP, PROFIELMAP.bibliotheek)
WOORDEN = ["medewerker", "verkoop", "binnendienst", "commercieel", "senior", "inkoop", "staal", "technisch"]


def code_of(match: TitelMatch) -> str | None:
    """Return the code of the profile that a title points to; None with band geen."""
    return None if match.band is Band.GEEN else match.passend[0].profiel.code


@pytest.mark.parametrize(
    ("titel", "code"),
    [
        ("Medewerker verkoop binnendienst", "1.1"),
        ("Verkoopmedewerkster binnendienst (m/v) 32 uur", "1.1"),
        ("Binnendienst medewerker verkoop Zwolle", "1.1"),
        ("Comm. mdw. bi.di.", "1.1"),
        ("Inside sales representative", "1.1"),
        ("Order processor", "1.1"),
        ("Commercieel medewerker buitendienst", "2.1"),
        ("Vertegenwoordiger buitendienst", "2.1"),
        ("Account manager", "2.1"),
    ],
)
def test_common_titles_find_their_profile(titel: str, code: str) -> None:
    assert code_of(ZOEKER.find(titel)) == code


@pytest.mark.parametrize(
    "titel",
    [
        *("Medewerker binnendienst schade", "Technische binnendienst", "Verkoopmedewerker supermarkt"),
        *("Medewerker inkoop", "Medewerker klantenservice", "Hoofd verkoop", "Stagiair verkoop binnendienst"),
    ],
)
def test_a_near_miss_is_never_the_binnendienst(titel: str) -> None:
    assert code_of(ZOEKER.find(titel)) != "1.1"


@pytest.mark.parametrize("titel", ["Medewerker verkoop BD", "Verkoopmedewerker binnen-/buitendienst"])
def test_a_title_of_two_kinds_of_work_gives_both_and_is_for_people_to_judge(titel: str) -> None:
    match = ZOEKER.find(titel)
    assert match.band is Band.BEOORDELEN
    assert {kandidaat.profiel.code for kandidaat in match.passend} == {"1.1", "2.1"}


def test_an_assistant_of_a_manager_is_no_manager() -> None:
    match = ZOEKER.find("Assistent rayonmanager")
    assert code_of(match) == "1.1"
    assert not match.passend[0].is_uitgesloten


@pytest.mark.parametrize("titel", ["", "😀", "موظف مبيعات", "\x00", "Q" * 10_000])
def test_a_title_that_says_nothing_gives_nothing(titel: str) -> None:
    assert ZOEKER.find(titel).band is Band.GEEN


@given(st.text())
def test_any_text_gives_a_match_and_always_the_same(tekst: str) -> None:
    assert ZOEKER.find(tekst) == ZOEKER.find(tekst)


@given(
    st.lists(st.sampled_from(WOORDEN), max_size=4, unique=True).flatmap(
        lambda w: st.tuples(st.just(w), st.permutations(w))
    )
)
def test_capitals_spaces_and_order_change_nothing(pair: tuple[list[str], list[str]]) -> None:
    words, shuffled = pair
    assert ZOEKER.find(" ".join(words)) == ZOEKER.find(f"  {' '.join(shuffled).upper()} ")


@pytest.mark.parametrize("code", sorted(ZOEKER.bibliotheek.profielen))
def test_every_name_of_a_profile_is_wholly_its_own(code: str) -> None:
    profiel = ZOEKER.bibliotheek.profielen[code]
    for naam in (profiel.naam, *profiel.alternatieve_namen):
        found = {item.profiel.code: item.duizendsten for item in ZOEKER.find(naam).kandidaten}
        assert found[code] == 1000, naam


def test_of_equal_candidates_the_lower_code_comes_first() -> None:
    ranked = ZOEKER.find("Medewerker BD").kandidaten
    equal = [item for item in ranked if item.duizendsten == ranked[0].duizendsten]
    assert [item.profiel.code for item in equal] == sorted(item.profiel.code for item in equal)


@pytest.mark.parametrize(
    ("titel", "band"),
    [
        # The name ‘assistent rayonmanager’ takes nothing from a title without assistent.
        ("Rayonmanager", Band.GEEN),
        ("Assistent rayonmanager", Band.ZEKER),
        # The nearest name says sales too, which the title does not.
        ("Administratief medewerker", Band.BEOORDELEN),
        # Nothing but words that are everywhere.
        ("Medewerker", Band.GEEN),
        ("Verkoopmedewerker", Band.BEOORDELEN),
        ("HR-adviseur", Band.GEEN),
        ("Monteur binnendienst", Band.GEEN),
    ],
)
def test_a_name_that_says_something_else_is_never_sure(titel: str, band: Band) -> None:
    assert ZOEKER.find(titel).band is band


@pytest.mark.parametrize("titel", ["Verkoper binnen/buitendienst", "Verkoper binnen-/buitendienst"])
def test_two_kinds_of_work_are_both_named(titel: str) -> None:
    match = ZOEKER.find(titel)
    assert match.band is Band.BEOORDELEN
    assert {kandidaat.profiel.code for kandidaat in match.passend} == {"1.1", "2.1"}
