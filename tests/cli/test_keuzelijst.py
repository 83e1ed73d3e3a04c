"""A list to choose from, key by key: nothing is chosen until somebody points, and nothing typed gets lost."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from functiewijzer.cli.gesprek.keuzelijst import KIES_EERST, Keuzelijst
from functiewijzer.cli.gesprek.scherm import Keuze, Keuzevraag

VRAAG = Keuzevraag(
    "Hoeveel?",
    [
        Keuze("weinig", "Weinig contact"),
        Keuze("nee", "Nee, nooit"),
        Keuze("neen_tenzij", "Nee, tenzij het druk is"),
        Keuze("vaak", "Vaak contact"),
        Keuze("weet_niet", "Weet niet"),
    ],
)
LANG = Keuzevraag("Welke?", [Keuze(f"k{n}", f"Keuze {chr(96 + n)}") for n in range(1, 16)])


def typed(text: str, vraag: Keuzevraag = VRAAG) -> Keuzelijst:
    lijst = Keuzelijst.of(vraag)
    for char in text:
        lijst = lijst.typed(char)
    return lijst


def test_nothing_is_pointed_at_first_and_enter_says_to_choose() -> None:
    lijst = Keuzelijst.of(VRAAG)
    assert (lijst.wijzer, lijst.can_confirm) == (None, False)
    assert lijst.refused().regel == KIES_EERST


def test_an_answer_that_was_given_before_is_kept_by_enter() -> None:
    lijst = Keuzelijst.of(Keuzevraag("Hoeveel?", VRAAG.keuzes, "vaak"))
    assert (lijst.wijzer, lijst.can_confirm) == ("vaak", True)


@pytest.mark.parametrize(("step", "first"), [(1, "weinig"), (-1, "weet_niet")])
def test_the_first_arrow_points_at_an_end(step: int, first: str) -> None:
    assert Keuzelijst.of(VRAAG).moved(step).wijzer == first


def test_arrows_stop_at_the_ends() -> None:
    lijst = Keuzelijst.of(VRAAG)
    for _ in range(9):
        lijst = lijst.moved(1)
    assert lijst.wijzer == "weet_niet"


@pytest.mark.parametrize(
    ("text", "pointed"),
    [("v", "vaak"), ("wei", "weinig"), ("Weet Niet", "weet_niet"), ("nee", "nee"), ("nee,", None), ("w", None),
     ("4", "vaak"), ("4.", "vaak"), ("9", None), ("0", None), ("contact", None), ("ja", None)],
)  # fmt: skip
def test_a_number_or_how_a_choice_begins_points_at_it(text: str, pointed: str | None) -> None:
    assert typed(text).wijzer == pointed


def test_in_a_long_list_a_number_may_have_two_digits() -> None:
    assert (typed("1", LANG).wijzer, typed("12", LANG).wijzer) == ("k1", "k12")


def test_what_was_typed_is_shown_and_only_what_has_it() -> None:
    lijst = typed("contact")
    assert [keuze.id for _, keuze in lijst.zichtbaar] == ["weinig", "vaak"]
    assert lijst.regel == "Getypt: contact – geen keuze begint zo. Backspace wist."
    assert typed("w").regel == "Getypt: w – 2 keuzes beginnen zo; typ verder."
    assert lijst.moved(1).wijzer == "weinig"


def test_backspace_takes_back_a_letter() -> None:
    assert typed("vz").erased().wijzer == "vaak"
    assert typed("v").erased() == Keuzelijst.of(VRAAG)


def test_what_means_nothing_is_told_with_enter_and_then_gone() -> None:
    lijst = typed("verkoopt veel").refused()
    assert lijst.regel == f"‘verkoopt veel’ is geen keuze. {KIES_EERST}"
    assert lijst.typed("v").wijzer == "vaak"


def test_what_means_more_than_one_choice_stays_to_be_typed_further() -> None:
    lijst = typed("w").refused()
    assert lijst.regel == f"{KIES_EERST} Met ‘w’ beginnen er 2; typ verder."
    assert lijst.typed("ei").wijzer == "weinig"


def test_text_that_is_pasted_is_told_and_never_answers() -> None:
    lijst = Keuzelijst.of(VRAAG).pasted("Vaak\ncontact\x1b[0m")
    assert "‘Vaak contact\\x1b[0m’" in lijst.regel
    assert not lijst.can_confirm


def test_the_enter_that_people_press_after_going_back_is_no_answer() -> None:
    lijst = Keuzelijst.of(Keuzevraag("Hoeveel?", VRAAG.keuzes, "vaak"), net_terug=True)
    assert not lijst.can_confirm
    again = lijst.refused()
    assert "U bent terug" in again.regel
    assert (again.can_confirm, again.wijzer) == (True, "vaak")


KEYS = st.one_of(
    st.tuples(st.just("typed"), st.characters(codec="utf-8", exclude_categories=["C"])),
    st.tuples(st.just("pasted"), st.text(max_size=30)),
    st.tuples(st.just("erased"), st.just("")),
    st.tuples(st.just("refused"), st.just("")),
)


@given(st.lists(KEYS, max_size=20))
def test_without_arrows_only_typed_text_that_means_one_choice_can_be_confirmed(keys: list[tuple[str, str]]) -> None:
    lijst = Keuzelijst.of(VRAAG)
    for kind, text in keys:
        match kind:
            case "typed":
                lijst = lijst.typed(text)
            case "pasted":
                lijst = lijst.pasted(text)
            case "erased":
                lijst = lijst.erased()
            case _:
                lijst = lijst if lijst.can_confirm else lijst.refused()
    if lijst.can_confirm:
        assert lijst.getypt
        assert lijst.wijzer == typed(lijst.getypt).wijzer
