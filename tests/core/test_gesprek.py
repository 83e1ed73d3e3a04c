"""The interview: the path, what is asked next, what is open, and that going back is only another value."""

import pytest

from functiewijzer.core.indeling.conclusie import Vlag
from functiewijzer.core.indeling.vragenlijst import Gesprek, next_vraag, open_vragen, path_of
from functiewijzer.core.profielen.antwoorden import WEET_NIET, Antwoord
from functiewijzer.core.profielen.referentieprofiel import Referentieprofiel
from functiewijzer.core.profielen.vraag import Vraag
from profielbouw import (
    bij,
    deel_in,
    een_van,
    geen_van,
    maak_gesprek,
    maak_profiel,
    minstens,
    telt_niet,
    weegt,
)

VERTAKT = maak_profiel(
    weegt("hoofd", 3),
    weegt("verdieping", 2, alleen_als=bij("hoofd", "zwaarder")),
    weegt("slot"),
)


def ids(vragen: tuple[Vraag, ...]) -> list[str]:
    """Return the names of questions."""
    return [vraag.id for vraag in vragen]


def following(gesprek: Gesprek) -> str | None:
    """Return the name of the question that is asked next."""
    vraag = next_vraag(gesprek)
    return None if vraag is None else vraag.id


def order(profiel: Referentieprofiel) -> list[str]:
    """Return the order of asking."""
    return ids(profiel.volgorde)


# The order of asking.


def test_questions_behind_uitsluitingen_come_first_then_those_of_gronden_then_the_rest_by_weight() -> None:
    profiel = maak_profiel(
        telt_niet("los"),
        weegt("licht", 1),
        weegt("zwaar", 3),
        weegt("midden", 2),
        weegt("grond", 1),
        telt_niet("uitsluiting"),
        lichter=[bij("grond", "lichter")],
        uitsluitingen=[bij("uitsluiting", "ja")],
    )
    assert order(profiel) == ["uitsluiting", "grond", "zwaar", "midden", "licht", "los"]


def test_questions_of_equal_rank_keep_the_order_of_the_profile() -> None:
    profiel = maak_profiel(*(weegt(naam) for naam in "cab"), lichter=[bij("b", "lichter"), bij("a", "lichter")])
    assert order(profiel) == ["a", "b", "c"]


def test_a_question_behind_both_an_uitsluiting_and_a_grond_is_asked_with_the_uitsluitingen() -> None:
    profiel = maak_profiel(
        weegt("a"),
        weegt("b"),
        zwaarder=[bij("a", "zwaarder"), bij("b", "zwaarder")],
        uitsluitingen=[bij("b", "lichter")],
    )
    assert order(profiel) == ["b", "a"]


def test_a_question_deep_inside_a_grond_counts_as_used_by_it() -> None:
    diep = een_van(geen_van(bij("diep", "lichter")), bij("ook", "lichter"))
    profiel = maak_profiel(weegt("los", 3), weegt("ook"), weegt("diep"), lichter=[diep])
    assert order(profiel) == ["ook", "diep", "los"]


def test_a_kenmerk_condition_uses_the_counting_questions_of_that_kenmerk() -> None:
    profiel = maak_profiel(
        weegt("elders", 3, kenmerk="afbreukrisico"), weegt("hier", 1), zwaarder=[minstens(1, "zwaarder")]
    )
    assert order(profiel) == ["hier", "elders"]


# The path.


def test_a_question_is_on_the_path_only_when_an_earlier_answer_calls_for_it() -> None:
    assert ids(path_of(maak_gesprek(VERTAKT))) == ["hoofd", "slot"]
    assert ids(path_of(maak_gesprek(VERTAKT, {"hoofd": "zwaarder"}))) == ["hoofd", "verdieping", "slot"]
    assert ids(path_of(maak_gesprek(VERTAKT, {"hoofd": "gelijk"}))) == ["hoofd", "slot"]


def test_not_knowing_an_answer_does_not_open_the_questions_behind_it() -> None:
    assert ids(path_of(maak_gesprek(VERTAKT, {"hoofd": WEET_NIET}))) == ["hoofd", "slot"]


def test_the_next_question_is_the_first_on_the_path_without_an_answer() -> None:
    gesprek = maak_gesprek(VERTAKT)
    asked = []
    while (vraag := next_vraag(gesprek)) is not None:
        asked.append(vraag.id)
        gesprek = gesprek.with_option(vraag.id, "zwaarder")
    assert asked == ["hoofd", "verdieping", "slot"]


def test_a_gap_left_earlier_is_asked_before_what_follows() -> None:
    assert following(maak_gesprek(VERTAKT, {"slot": "gelijk"})) == "hoofd"


def test_a_question_that_nobody_could_answer_stays_open_and_is_not_asked_again() -> None:
    gesprek = maak_gesprek(VERTAKT, {"hoofd": WEET_NIET})
    assert following(gesprek) == "slot"
    assert ids(open_vragen(gesprek)) == ["hoofd", "slot"]
    assert following(gesprek.with_option("slot", "gelijk")) is None


def test_an_entry_without_a_choice_is_open_and_asked_again() -> None:
    gesprek = maak_gesprek(VERTAKT).with_antwoord("hoofd", Antwoord(toelichting="Nog navragen."))
    assert following(gesprek) == "hoofd"
    assert ids(open_vragen(gesprek)) == ["hoofd", "slot"]


def test_an_indeling_names_the_open_questions_of_the_path_alone() -> None:
    assert deel_in(VERTAKT, {"hoofd": "gelijk"}).open_vragen == ("slot",)
    assert deel_in(VERTAKT, {"hoofd": "zwaarder"}).open_vragen == ("verdieping", "slot")


# Going back.


def test_another_answer_gives_another_interview_and_leaves_the_first_as_it_was() -> None:
    before = maak_gesprek(VERTAKT, {"hoofd": "gelijk"})
    after = before.with_option("hoofd", "zwaarder")
    assert before == maak_gesprek(VERTAKT, {"hoofd": "gelijk"})
    assert after == maak_gesprek(VERTAKT, {"hoofd": "zwaarder"})
    assert after.with_option("hoofd", "gelijk") == before


def test_another_option_keeps_the_reason_that_was_given() -> None:
    gesprek = maak_gesprek(VERTAKT, {"hoofd": "gelijk"}, reden="Zie taak 3.").with_option("hoofd", "lichter")
    assert gesprek.antwoorden["hoofd"] == Antwoord(antwoord="lichter", toelichting="Zie taak 3.")


def test_an_answer_that_falls_off_the_path_is_kept_and_comes_back_with_the_path() -> None:
    full = maak_gesprek(VERTAKT, dict.fromkeys(("hoofd", "verdieping", "slot"), "zwaarder"))
    away = full.with_option("hoofd", "gelijk")
    assert away.antwoorden["verdieping"].antwoord == "zwaarder"
    assert "verdieping" not in ids(path_of(away))
    assert away.with_option("hoofd", "zwaarder") == full


@pytest.mark.parametrize("optie", ["lichter", "gelijk", "zwaarder"])
def test_an_answer_off_the_path_does_not_count(optie: str) -> None:
    without = deel_in(VERTAKT, {"hoofd": "gelijk", "slot": "lichter"})
    beside = deel_in(VERTAKT, {"hoofd": "gelijk", "slot": "lichter", "verdieping": optie}, reden="Zo is het.")
    assert beside.telling == without.telling
    assert (beside.uitkomst, beside.vlaggen, beside.status) == (without.uitkomst, without.vlaggen, without.status)


def test_an_answer_off_the_path_needs_no_reason() -> None:
    antwoorden = {"hoofd": "gelijk", "slot": "gelijk", "verdieping": "zwaarder"}
    assert Vlag.ONGEMOTIVEERD not in deel_in(VERTAKT, antwoorden, reden=None).vlaggen
