"""The decision table and the flags of methode.md §3, each by an example that speaks."""

from fractions import Fraction

import pytest

from functiewijzer.core.indeling.conclusie import Uitkomst, Vlag, conclude
from functiewijzer.core.indeling.gevoeligheid import Vastheid
from functiewijzer.core.indeling.indeling import Indeling, Status, determine_indeling, is_settled
from functiewijzer.core.indeling.kader import Kader
from functiewijzer.core.indeling.methode import EERSTE
from functiewijzer.core.indeling.stappen import AntwoordStap, GrondStap, Uitgangspunt, UitsluitingStap
from functiewijzer.core.profielen.antwoorden import WEET_NIET, Antwoord
from functiewijzer.core.profielen.referentieprofiel import Referentieprofiel
from functiewijzer.core.profielen.voorwaarde import Waarheid
from profielbouw import (
    GELIJK,
    LICHTER,
    REDEN,
    ZWAARDER,
    alle,
    bij,
    deel_in,
    een_van,
    geen_van,
    maak_drempels,
    maak_gesprek,
    maak_profiel,
    minstens,
    telt_niet,
    weegt,
)

TIEN = tuple(f"v{i}" for i in range(1, 11))
VLAK = maak_profiel(*(weegt(naam) for naam in TIEN))
"""Ten questions of weight 1 in one kenmerk, no gronden: only the saldo speaks."""

MET_GRONDEN = maak_profiel(
    *(weegt(naam) for naam in TIEN),
    lichter=[bij("v1", "lichter")],
    zwaarder=[alle(bij("v2", "zwaarder"), bij("v3", "zwaarder"), bij("v4", "zwaarder"))],
)
"""The same with a lichter-grond of one condition and a zwaarder-grond of three, the first its core."""

ZWARE_GROND = {"v2": "zwaarder", "v3": "zwaarder", "v4": "zwaarder"}


def answers(lichter: int = 0, zwaarder: int = 0, *, namen: tuple[str, ...] = TIEN) -> dict[str, str]:
    """Return answers to all: so many lichter from the end, so many zwaarder from the start, the rest gelijk."""
    light = dict.fromkeys(namen[len(namen) - lichter :], "lichter")
    return dict.fromkeys(namen, "gelijk") | light | dict.fromkeys(namen[:zwaarder], "zwaarder")


def picture(lichter: int = 0, zwaarder: int = 0) -> Indeling:
    """Grade without gronden, all answered."""
    return deel_in(VLAK, answers(lichter, zwaarder))


def grade(profiel: Referentieprofiel, **antwoorden: str) -> Indeling:
    """Grade with all ten answered, gelijk unless told otherwise."""
    return deel_in(profiel, answers() | antwoorden)


def outcome(indeling: Indeling) -> tuple[str, str | None]:
    """Return uitkomst and functiegroep."""
    return indeling.uitkomst.value, indeling.functiegroep


# The rows.


def test_all_gelijk_is_the_group_of_the_reference_without_any_flag() -> None:
    indeling = picture()
    assert outcome(indeling) == ("gelijk", GELIJK)
    assert (indeling.vlaggen, indeling.status, indeling.vastheid) == ((), Status.ONDERBOUWD, Vastheid.STEVIG)
    assert indeling.saldo == 0


def test_one_small_difference_does_not_move_the_group() -> None:
    assert outcome(picture(lichter=1)) == ("gelijk", GELIJK)
    assert outcome(picture(zwaarder=1)) == ("gelijk", GELIJK)


def test_a_clearly_lighter_picture_suffices_without_any_grond() -> None:
    assert outcome(picture(lichter=5)) == ("lichter", LICHTER)


def test_a_clearly_heavier_picture_suffices_without_any_grond() -> None:
    assert outcome(picture(zwaarder=5)) == ("zwaarder", ZWAARDER)


def test_a_lichter_grond_suffices_by_itself() -> None:
    assert outcome(grade(MET_GRONDEN, v1="lichter")) == ("lichter", LICHTER)


def test_a_zwaarder_grond_suffices_by_itself() -> None:
    assert outcome(grade(MET_GRONDEN, **ZWARE_GROND)) == ("zwaarder", ZWAARDER)


def test_one_of_two_gronden_is_enough() -> None:
    profiel = maak_profiel(*(weegt(n) for n in TIEN), lichter=[bij("v1", "lichter"), bij("v2", "lichter")])
    assert outcome(grade(profiel, v2="lichter")) == ("lichter", LICHTER)


def test_gronden_on_both_sides_leave_the_group_as_it_is_and_contradict() -> None:
    indeling = grade(MET_GRONDEN, v1="lichter", v9="lichter", **ZWARE_GROND)
    assert indeling.saldo == Fraction(1, 10)  # short of half the threshold: the gronden alone contradict
    assert outcome(indeling) == ("gelijk", GELIJK)
    assert Vlag.TEGENSTRIJDIG in indeling.vlaggen


def test_gronden_on_both_sides_outweigh_any_saldo() -> None:
    antwoorden = answers(zwaarder=10) | {"v1": "lichter"}
    assert outcome(deel_in(MET_GRONDEN, antwoorden)) == ("gelijk", GELIJK)


def test_a_grond_against_a_quarter_of_the_threshold_on_the_other_side_is_gelijk_and_contradicts() -> None:
    # v1 lichter, v5 and v6 zwaarder: saldo (2 - 1) / 10, exactly a quarter of 0.40
    indeling = grade(MET_GRONDEN, v1="lichter", v5="zwaarder", v6="zwaarder")
    assert indeling.saldo == Fraction(1, 10)
    assert outcome(indeling) == ("gelijk", GELIJK)
    assert Vlag.TEGENSTRIJDIG in indeling.vlaggen


def test_a_zwaarder_grond_gives_way_to_a_quarter_of_the_threshold_on_the_lighter_side_too() -> None:
    indeling = deel_in(MET_GRONDEN, answers(lichter=4) | ZWARE_GROND)
    assert indeling.saldo == Fraction(-1, 10)
    assert outcome(indeling) == ("gelijk", GELIJK)
    assert Vlag.TEGENSTRIJDIG in indeling.vlaggen


def test_a_grond_holds_its_own_just_short_of_a_quarter_of_the_threshold() -> None:
    indeling = grade(MET_GRONDEN, v1="lichter", v5="zwaarder")
    assert indeling.saldo == 0
    assert outcome(indeling) == ("lichter", LICHTER)


def test_in_the_first_edition_a_grond_gave_way_to_half_the_threshold() -> None:
    def first(**antwoorden: str) -> Indeling:
        return deel_in(MET_GRONDEN, answers() | antwoorden, kader=Kader(methode=EERSTE))

    assert outcome(first(v1="lichter", v5="zwaarder", v6="zwaarder")) == ("lichter", LICHTER)
    assert outcome(first(v1="lichter", v5="zwaarder", v6="zwaarder", v7="zwaarder")) == ("gelijk", GELIJK)


def test_a_grond_is_not_contradicted_by_a_saldo_on_its_own_side() -> None:
    indeling = deel_in(MET_GRONDEN, answers(lichter=6) | {"v1": "lichter"})
    assert outcome(indeling) == ("lichter", LICHTER)
    assert Vlag.TEGENSTRIJDIG not in indeling.vlaggen


def test_two_groups_away_does_not_exist() -> None:
    assert outcome(picture(lichter=10)) == ("lichter", LICHTER)
    assert outcome(picture(zwaarder=10)) == ("zwaarder", ZWAARDER)


# Exactly on the threshold.


@pytest.mark.parametrize(
    ("gewicht", "drempel", "hit"),
    [
        (5, "0.40", 2),
        (10, "0.40", 4),
        (15, "0.40", 6),
        (25, "0.40", 10),
        (28, "0.40", 12),  # 11.2: the first whole number past it
        (28, "0.25", 7),
        (20, "0.55", 11),  # as floats 0.55 * 20 > 11
        (25, "0.28", 7),  # as floats 0.28 * 25 > 7
        (25, "0.56", 14),  # as floats 0.56 * 25 > 14
        (10, "0.7", 7),  # as floats (8 - 1) / 10 and sums of tenths differ
        (3, "0.333333333", 1),  # a third is past it
        (3, "0.333333334", 2),  # a third is short of it
        (1, "1", 1),
    ],
)
def test_a_saldo_exactly_on_the_threshold_is_clear_and_one_less_is_not(gewicht: int, drempel: str, hit: int) -> None:
    namen = tuple(f"v{i}" for i in range(gewicht))
    profiel, drempels = maak_profiel(*(weegt(naam) for naam in namen)), maak_drempels(drempel)

    def group_with(lichter: int, zwaarder: int) -> str | None:
        stappen = deel_in(profiel, answers(lichter, zwaarder, namen=namen), drempels=drempels).stappen
        return conclude(stappen).functiegroep

    assert (group_with(0, hit), group_with(0, hit - 1)) == (ZWAARDER, GELIJK)
    assert (group_with(hit, 0), group_with(hit - 1, 0)) == (LICHTER, GELIJK)


def test_weights_and_not_numbers_of_answers_reach_the_threshold() -> None:
    profiel = maak_profiel(weegt("a", 2), weegt("b", 2), weegt("c", 1))
    assert deel_in(profiel, {"a": "zwaarder", "b": "gelijk", "c": "gelijk"}).functiegroep == ZWAARDER
    assert deel_in(profiel, {"a": "gelijk", "b": "gelijk", "c": "zwaarder"}).functiegroep == GELIJK


def test_lichter_and_zwaarder_answers_cancel_out_in_the_saldo() -> None:
    indeling = picture(lichter=3, zwaarder=6)
    assert indeling.saldo == Fraction(3, 10)
    assert (indeling.telling.lichter, indeling.telling.gelijk, indeling.telling.zwaarder) == (3, 1, 6)
    assert outcome(indeling) == ("gelijk", GELIJK)


def test_open_questions_weigh_in_the_whole_and_pull_to_neither_side() -> None:
    indeling = deel_in(VLAK, {"v1": "zwaarder", "v2": "zwaarder"})
    assert indeling.saldo == Fraction(2, 10)
    assert indeling.telling.totaal == 10


def test_questions_off_the_path_do_not_weigh_in_the_whole() -> None:
    profiel = maak_profiel(weegt("a", 3), weegt("b", 2, alleen_als=bij("a", "zwaarder")), weegt("c"))
    indeling = deel_in(profiel, {"a": "gelijk", "c": "zwaarder"})
    assert indeling.telling.totaal == 4
    assert indeling.saldo == Fraction(1, 4)


def test_without_any_counting_question_the_saldo_is_0_and_nothing_is_reached() -> None:
    indeling = deel_in(maak_profiel(telt_niet("a")), {"a": "ja"})
    assert indeling.saldo == indeling.telling.totaal == 0
    assert outcome(indeling) == ("gelijk", GELIJK)
    assert (indeling.vlaggen, indeling.mogelijke_groepen) == ((), (GELIJK,))


def test_a_grond_decides_where_nothing_weighs() -> None:
    profiel = maak_profiel(telt_niet("a"), zwaarder=[bij("a", "ja")])
    indeling = deel_in(profiel, {"a": "ja"})
    assert outcome(indeling) == ("zwaarder", ZWAARDER)
    assert indeling.vlaggen == ()


def test_the_thresholds_in_force_are_those_of_the_interview() -> None:
    strict = deel_in(VLAK, answers(zwaarder=4), drempels=maak_drempels("0.41"))
    loose = deel_in(VLAK, answers(zwaarder=1), drempels=maak_drempels("0.1"))
    assert (strict.functiegroep, loose.functiegroep) == (GELIJK, ZWAARDER)


# Uitsluitingen.

BUITEN = maak_profiel(
    telt_niet("leiding"),
    telt_niet("niveau"),
    weegt("a"),
    weegt("b"),
    lichter=[bij("a", "lichter")],
    uitsluitingen=[bij("leiding", "ja"), bij("niveau", "ja")],
)
BINNEN = {"leiding": "nee", "niveau": "nee"}


def test_an_uitsluiting_comes_before_every_other_row() -> None:
    indeling = deel_in(BUITEN, {"leiding": "ja", "niveau": "nee", "a": "lichter", "b": "lichter"})
    assert outcome(indeling) == ("geen_match", None)
    assert indeling.status is Status.GEEN_MATCH


def test_an_uitsluiting_holds_whatever_else_is_open() -> None:
    gesprek = maak_gesprek(BUITEN, {"leiding": "ja"})
    assert determine_indeling(gesprek).uitkomst is Uitkomst.GEEN_MATCH
    assert is_settled(gesprek)


def test_geen_match_refers_to_the_profiles_of_the_uitsluitingen_that_hold() -> None:
    assert deel_in(BUITEN, {"niveau": "ja"}).verwijzingen == ("2.2",)
    assert deel_in(BUITEN, {"leiding": "ja", "niveau": "ja"}).verwijzingen == ("2.1", "2.2")
    assert deel_in(BUITEN, BINNEN).verwijzingen == ()


def test_geen_match_has_no_groups_and_no_kantelpunten() -> None:
    indeling = deel_in(BUITEN, {"leiding": "ja", "niveau": "nee", "a": "lichter", "b": "gelijk"})
    assert (indeling.mogelijke_groepen, indeling.kantelpunten) == ((), ())


def test_geen_match_carries_no_flag_but_ongemotiveerd() -> None:
    # open question, both sides pulling, far from the middle: each would raise a flag elsewhere
    profiel = maak_profiel(
        telt_niet("leiding"),
        *(weegt(n) for n in "abc"),
        *(weegt(n, 3) for n in "def"),
        zwaarder=[alle(bij("a", "zwaarder"), bij("b", "lichter"))],
        lichter=[bij("b", "lichter")],
        uitsluitingen=[bij("leiding", "ja")],
    )
    alles = {"a": "zwaarder", "b": "lichter", **dict.fromkeys("def", "zwaarder")}
    assert deel_in(profiel, {"leiding": "nee", **alles}).vlaggen == (
        Vlag.TWIJFEL,
        Vlag.TEGENSTRIJDIG,
        Vlag.ONVOLLEDIG,
        Vlag.GRENS_VAN_BEREIK,
    )
    assert deel_in(profiel, {"leiding": "ja", **alles}).vlaggen == ()
    assert deel_in(profiel, {"leiding": "ja", **alles}, reden=None).vlaggen == (Vlag.ONGEMOTIVEERD,)


def test_an_uitsluiting_not_yet_answered_keeps_geen_match_possible() -> None:
    gesprek = maak_gesprek(BUITEN, {"leiding": "nee", "a": "gelijk", "b": "gelijk"})
    indeling = determine_indeling(gesprek)
    assert outcome(indeling) == ("gelijk", GELIJK)
    assert (indeling.mogelijke_groepen, indeling.geen_match_mogelijk) == ((GELIJK,), True)
    assert indeling.status is Status.INDICATIEF
    assert not is_settled(gesprek)


# Twijfel.


def test_a_grond_one_condition_short_is_doubtful() -> None:
    indeling = grade(MET_GRONDEN, **ZWARE_GROND | {"v4": "gelijk"})
    assert outcome(indeling) == ("gelijk", GELIJK)
    assert Vlag.TWIJFEL in indeling.vlaggen


@pytest.mark.parametrize(
    "antwoorden",
    [
        {"v2": "gelijk", "v3": "zwaarder", "v4": "zwaarder"},  # the core itself is onwaar
        {"v2": "zwaarder", "v3": "gelijk", "v4": "gelijk"},  # two conditions short
    ],
)
def test_a_grond_without_its_core_or_two_conditions_short_is_not_doubtful(antwoorden: dict[str, str]) -> None:
    profiel = maak_profiel(
        *(weegt(n) for n in (*TIEN, "v11")),
        zwaarder=[alle(bij("v2", "zwaarder"), bij("v3", "zwaarder"), bij("v4", "zwaarder"))],
    )
    indeling = deel_in(profiel, answers() | {"v11": "gelijk"} | antwoorden)
    assert indeling.saldo < Fraction(1, 5)
    assert indeling.vlaggen == ()


def test_a_grond_of_which_the_last_condition_is_open_is_incomplete_and_not_doubtful() -> None:
    antwoorden = answers() | {"v2": "zwaarder", "v3": "zwaarder", "v9": "lichter"}
    del antwoorden["v4"]
    assert deel_in(MET_GRONDEN, antwoorden).vlaggen == (Vlag.ONVOLLEDIG,)
    assert Vlag.TWIJFEL in deel_in(MET_GRONDEN, antwoorden | {"v4": "gelijk"}).vlaggen


def test_a_grond_of_one_condition_is_never_one_short() -> None:
    assert grade(MET_GRONDEN, v1="gelijk").vlaggen == ()


def test_the_last_condition_short_may_be_compound() -> None:
    als = alle(bij("v1", "zwaarder"), een_van(bij("v2", "zwaarder"), bij("v3", "zwaarder")))
    profiel = maak_profiel(*(weegt(n) for n in TIEN), zwaarder=[als])
    assert grade(profiel, v1="zwaarder").vlaggen == (Vlag.TWIJFEL,)
    assert grade(profiel, v1="zwaarder", v3="zwaarder").functiegroep == ZWAARDER


def test_half_the_threshold_is_doubtful_and_one_less_is_not() -> None:
    assert [picture(zwaarder=n).vlaggen for n in (1, 2, 3)] == [(), (Vlag.TWIJFEL,), (Vlag.TWIJFEL,)]
    assert [picture(lichter=n).vlaggen for n in (1, 2, 3)] == [(), (Vlag.TWIJFEL,), (Vlag.TWIJFEL,)]


@pytest.mark.parametrize(("drempel", "hit"), [("0.6", 3), ("0.5", 3), ("0.2", 1), ("0.1", 1)])
def test_half_of_the_threshold_in_force_is_what_makes_doubt(drempel: str, hit: int) -> None:
    # 0.5 / 2 = 0.25 lies between 2 and 3 of 10; 0.1 / 2 = 0.05 is past at 1, which is past 0.1 as well
    def is_doubtful(zwaarder: int) -> bool:
        indeling = deel_in(VLAK, answers(zwaarder=zwaarder), drempels=maak_drempels(drempel))
        return Vlag.TWIJFEL in indeling.vlaggen

    assert not is_doubtful(hit - 1)
    assert is_doubtful(hit) is (drempel != "0.1")


def test_a_clear_outcome_by_the_saldo_is_not_doubtful() -> None:
    assert Vlag.TWIJFEL not in picture(zwaarder=4).vlaggen


def test_a_grond_that_decides_against_the_saldo_is_doubtful() -> None:
    wide = maak_drempels(drempel="0.60")
    against = deel_in(MET_GRONDEN, answers() | {"v1": "lichter", "v5": "zwaarder", "v6": "zwaarder"}, drempels=wide)
    assert (against.functiegroep, against.saldo) == (LICHTER, Fraction(1, 10))
    assert Vlag.TWIJFEL in against.vlaggen
    heavier = deel_in(MET_GRONDEN, answers(lichter=4) | ZWARE_GROND, drempels=wide)
    assert (heavier.functiegroep, heavier.saldo) == (ZWAARDER, Fraction(-1, 10))
    assert Vlag.TWIJFEL in heavier.vlaggen


def test_a_grond_that_decides_with_the_saldo_in_the_middle_is_not_doubtful() -> None:
    assert grade(MET_GRONDEN, v1="lichter", v5="zwaarder").vlaggen == ()


def test_a_grond_one_short_on_the_other_side_does_not_make_a_clear_outcome_doubtful() -> None:
    indeling = deel_in(MET_GRONDEN, answers(lichter=4) | {"v1": "lichter", "v2": "zwaarder", "v3": "zwaarder"})
    assert indeling.functiegroep == LICHTER
    assert Vlag.TWIJFEL not in indeling.vlaggen


# Tegenstrijdig.


def test_a_quarter_of_the_weight_on_each_side_contradicts() -> None:
    namen = ("a", "b", "c", "d")
    profiel = maak_profiel(*(weegt(n) for n in namen))
    assert deel_in(profiel, answers(1, 1, namen=namen)).vlaggen == (Vlag.TEGENSTRIJDIG,)
    assert deel_in(profiel, answers(0, 1, namen=namen)).vlaggen == (Vlag.TWIJFEL,)


def test_just_short_of_a_quarter_on_one_side_does_not_contradict() -> None:
    assert picture(lichter=2, zwaarder=3).vlaggen == ()
    assert picture(lichter=3, zwaarder=3).vlaggen == (Vlag.TEGENSTRIJDIG,)


def test_a_clear_outcome_can_contradict_itself_too() -> None:
    profiel = maak_profiel(weegt("a", 1), weegt("b", 3))
    indeling = deel_in(profiel, {"a": "lichter", "b": "zwaarder"})
    assert outcome(indeling) == ("zwaarder", ZWAARDER)
    assert indeling.vlaggen == (Vlag.TEGENSTRIJDIG,)


KENMERKEN = maak_profiel(
    *(weegt(f"z{i}", kenmerk="zelfstandigheid") for i in range(1, 5)),
    *(weegt(f"a{i}", kenmerk="afbreukrisico") for i in range(1, 5)),
    *(weegt(f"c{i}", 3) for i in range(1, 4)),
)


def grade_kenmerken(zelfstandigheid: str, afbreukrisico: str) -> Indeling:
    """Grade with l, g, z or - (open) for each of the four questions of two kenmerken, the rest gelijk."""
    letters = {f"z{i}": c for i, c in enumerate(zelfstandigheid, 1)} | {
        f"a{i}": c for i, c in enumerate(afbreukrisico, 1)
    }
    words = {"l": "lichter", "g": "gelijk", "z": "zwaarder"}
    rest = dict.fromkeys(("c1", "c2", "c3"), "gelijk")
    return deel_in(KENMERKEN, rest | {vraag: words[c] for vraag, c in letters.items() if c in words})


@pytest.mark.parametrize(
    ("zelfstandigheid", "afbreukrisico", "contradicts"),
    [
        ("llgg", "zzgg", True),  # exactly a half each way
        ("zzgg", "llgg", True),
        ("lllg", "zzzl", True),
        ("lggg", "zzzz", False),
        ("llgg", "zggg", False),
        ("lllz", "zzll", False),
        ("llgg", "gggg", False),
        ("llgg", "llgg", False),
        ("ll--", "zz--", True),  # of what is answered
        ("l---", "zzzz", False),  # one answer is not a picture
        ("llll", "z---", False),
        ("lg--", "zg--", True),
    ],
)
def test_one_kenmerk_leaning_one_way_and_another_the_other_way_contradict(
    zelfstandigheid: str, afbreukrisico: str, *, contradicts: bool
) -> None:
    indeling = grade_kenmerken(zelfstandigheid, afbreukrisico)
    assert indeling.telling.lichter < 5 or indeling.telling.zwaarder < 5  # so not by a quarter of 17 each
    assert (Vlag.TEGENSTRIJDIG in indeling.vlaggen) is contradicts


def test_a_kenmerk_leans_by_weight() -> None:
    vragen = (
        weegt("a", 3),
        weegt("b", 1),
        *(weegt(f"z{i}", kenmerk="zelfstandigheid") for i in (1, 2)),
        *(weegt(f"r{i}", 3, kenmerk="afbreukrisico") for i in range(4)),
    )
    rest = {f"r{i}": "gelijk" for i in range(4)} | {"z1": "zwaarder", "z2": "gelijk"}
    assert Vlag.TEGENSTRIJDIG in deel_in(maak_profiel(*vragen), rest | {"a": "lichter", "b": "gelijk"}).vlaggen
    assert Vlag.TEGENSTRIJDIG not in deel_in(maak_profiel(*vragen), rest | {"a": "gelijk", "b": "lichter"}).vlaggen


# Onvolledig.


@pytest.mark.parametrize("antwoord", [None, WEET_NIET])
def test_an_open_counting_question_makes_it_incomplete(antwoord: str | None) -> None:
    gesprek = maak_gesprek(VLAK, answers()).with_antwoord("v3", Antwoord(antwoord=antwoord))
    indeling = determine_indeling(gesprek)
    assert indeling.vlaggen == (Vlag.ONVOLLEDIG,)
    assert indeling.open_vragen == ("v3",)


def test_an_open_question_behind_a_grond_or_an_uitsluiting_makes_it_incomplete_though_it_does_not_count() -> None:
    profiel = maak_profiel(
        weegt("a"),
        telt_niet("grond"),
        telt_niet("buiten"),
        telt_niet("los"),
        lichter=[bij("grond", "ja")],
        uitsluitingen=[bij("buiten", "ja")],
    )
    compleet = {"a": "gelijk", "grond": "nee", "buiten": "nee"}
    assert deel_in(profiel, compleet).vlaggen == ()
    for vraag in compleet:
        rest = {v: a for v, a in compleet.items() if v != vraag}
        assert deel_in(profiel, rest).vlaggen == (Vlag.ONVOLLEDIG,)


def test_an_open_question_off_the_path_does_not_make_it_incomplete() -> None:
    profiel = maak_profiel(weegt("a", 2), weegt("b", alleen_als=bij("a", "zwaarder")))
    assert deel_in(profiel, {"a": "gelijk"}).vlaggen == ()
    assert Vlag.ONVOLLEDIG in deel_in(profiel, {"a": "zwaarder"}).vlaggen


def test_an_open_question_that_decides_the_path_makes_it_incomplete() -> None:
    # §3 names gronden and uitsluitingen alone; while the path is unknown, it is unknown what counts
    profiel = maak_profiel(telt_niet("poort"), telt_niet("na", alleen_als=bij("poort", "ja")))
    assert deel_in(profiel, {}).vlaggen == (Vlag.ONVOLLEDIG,)
    assert deel_in(profiel, {"poort": "ja"}).vlaggen == ()


# Ongemotiveerd.


@pytest.mark.parametrize(("optie", "raised"), [("lichter", True), ("zwaarder", True), ("gelijk", False)])
def test_an_answer_away_from_gelijk_needs_a_reason(optie: str, *, raised: bool) -> None:
    indeling = deel_in(VLAK, answers() | {"v1": optie}, reden=None)
    assert (Vlag.ONGEMOTIVEERD in indeling.vlaggen) is raised
    assert Vlag.ONGEMOTIVEERD not in deel_in(VLAK, answers() | {"v1": optie}).vlaggen


def test_one_answer_without_a_reason_among_many_with_one_is_enough() -> None:
    gesprek = maak_gesprek(VLAK, answers(zwaarder=5)).with_antwoord("v2", Antwoord(antwoord="zwaarder"))
    assert Vlag.ONGEMOTIVEERD in determine_indeling(gesprek).vlaggen


def test_evidence_is_not_a_reason() -> None:
    gesprek = maak_gesprek(VLAK, answers()).with_antwoord("v1", Antwoord(antwoord="lichter", bron="functieboek"))
    assert Vlag.ONGEMOTIVEERD in determine_indeling(gesprek).vlaggen


def test_an_answer_that_makes_an_uitsluiting_hold_needs_a_reason_and_the_others_do_not() -> None:
    met = maak_gesprek(BUITEN, BINNEN | {"a": "gelijk", "b": "gelijk"}, reden=None)
    without = met.with_antwoord("leiding", Antwoord(antwoord="ja"))
    motivated = met.with_antwoord("leiding", Antwoord(antwoord="ja", toelichting=REDEN))
    assert determine_indeling(without).vlaggen == (Vlag.ONGEMOTIVEERD,)
    assert determine_indeling(motivated).vlaggen == ()


def test_an_answer_that_does_not_count_and_excludes_nothing_needs_no_reason() -> None:
    assert deel_in(maak_profiel(telt_niet("a"), weegt("b")), {"a": "ja", "b": "gelijk"}, reden=None).vlaggen == ()


def test_every_answer_under_an_uitsluiting_that_holds_together_needs_a_reason() -> None:
    profiel = maak_profiel(telt_niet("a"), telt_niet("b"), uitsluitingen=[alle(bij("a", "ja"), bij("b", "ja"))])
    gesprek = maak_gesprek(profiel, {"a": "ja", "b": "ja"})
    assert determine_indeling(gesprek).vlaggen == ()
    for vraag in "ab":
        bare = gesprek.with_antwoord(vraag, Antwoord(antwoord="ja"))
        assert determine_indeling(bare).vlaggen == (Vlag.ONGEMOTIVEERD,)


def test_an_answer_that_could_exclude_and_does_not_needs_no_reason_beside_one_that_does() -> None:
    profiel = maak_profiel(telt_niet("a"), telt_niet("b"), uitsluitingen=[een_van(bij("a", "ja"), bij("b", "ja"))])
    gesprek = maak_gesprek(profiel, {"a": "ja"}).with_antwoord("b", Antwoord(antwoord="nee"))
    assert determine_indeling(gesprek).vlaggen == ()
    assert determine_indeling(gesprek.with_antwoord("b", Antwoord(antwoord="ja"))).vlaggen == (Vlag.ONGEMOTIVEERD,)


def test_an_uitsluiting_by_absence_names_the_answer_that_makes_it_hold() -> None:
    profiel = maak_profiel(telt_niet("verkoop"), weegt("a"), uitsluitingen=[geen_van(bij("verkoop", "ja"))])
    assert deel_in(profiel, {"verkoop": "nee"}, reden=None).vlaggen == (Vlag.ONGEMOTIVEERD,)


def test_an_answer_off_the_path_does_not_make_an_uitsluiting_by_absence_hold() -> None:
    profiel = maak_profiel(
        telt_niet("p"),
        telt_niet("q", alleen_als=bij("p", "ja")),
        uitsluitingen=[geen_van(bij("p", "ja"), bij("q", "ja"))],
    )
    gesprek = maak_gesprek(profiel, {"p": "nee"}).with_antwoord("q", Antwoord(antwoord="ja"))
    assert determine_indeling(gesprek).vlaggen == ()


# Grens van bereik.


def test_the_edge_of_the_range_is_reached_exactly_and_on_both_sides() -> None:
    drempels = maak_drempels(grens="0.7")
    for lichter, zwaarder, reached in [(0, 7, True), (7, 0, True), (0, 6, False), (6, 0, False), (1, 8, True)]:
        indeling = deel_in(VLAK, answers(lichter, zwaarder), drempels=drempels)
        assert (Vlag.GRENS_VAN_BEREIK in indeling.vlaggen) is reached


def test_everything_lighter_is_one_group_lower_and_at_the_edge_of_the_range() -> None:
    indeling = picture(lichter=10)
    assert (indeling.functiegroep, indeling.saldo) == (LICHTER, Fraction(-1))
    assert indeling.vlaggen == (Vlag.GRENS_VAN_BEREIK,)


def test_the_flags_stand_in_their_fixed_order() -> None:
    order = list(Vlag)
    indeling = deel_in(MET_GRONDEN, {"v1": "lichter"} | dict.fromkeys(TIEN[1:9], "zwaarder"), reden=None)
    assert list(indeling.vlaggen) == sorted(indeling.vlaggen, key=order.index)
    assert set(indeling.vlaggen) == set(Vlag)


# Status.


def test_status_is_the_first_that_applies() -> None:
    alles = BINNEN | {"a": "gelijk", "b": "gelijk"}
    assert deel_in(BUITEN, {"leiding": "ja"}, reden=None).status is Status.GEEN_MATCH
    assert deel_in(BUITEN, BINNEN, reden=None).status is Status.INDICATIEF
    assert deel_in(BUITEN, alles | {"b": "zwaarder"}, reden=None).status is Status.VOORLOPIG
    assert deel_in(BUITEN, alles, reden=None).status is Status.ONDERBOUWD


def test_one_group_left_with_questions_open_is_voorlopig() -> None:
    gesprek = maak_gesprek(VLAK, dict.fromkeys(TIEN[:9], "gelijk"))
    indeling = determine_indeling(gesprek)
    assert indeling.mogelijke_groepen == (GELIJK,)
    assert (indeling.vlaggen, indeling.status) == ((Vlag.ONVOLLEDIG,), Status.VOORLOPIG)
    assert is_settled(gesprek)


def test_nothing_answered_leaves_every_group_possible_and_shows_that_of_the_reference() -> None:
    indeling = deel_in(VLAK)
    assert (indeling.functiegroep, indeling.mogelijke_groepen) == (GELIJK, (LICHTER, GELIJK, ZWAARDER))
    assert indeling.status is Status.INDICATIEF


def test_a_case_with_doubt_can_be_onderbouwd() -> None:
    indeling = picture(zwaarder=2)
    assert (indeling.vlaggen, indeling.status) == ((Vlag.TWIJFEL,), Status.ONDERBOUWD)


# Possible groups.


def test_the_open_answers_bound_what_can_still_happen() -> None:
    seven = dict.fromkeys(TIEN[:7], "gelijk")
    assert deel_in(VLAK, seven).mogelijke_groepen == (GELIJK,)  # 3 of 10 do not reach 0.40
    six = dict.fromkeys(TIEN[:6], "gelijk")
    assert deel_in(VLAK, six).mogelijke_groepen == (LICHTER, GELIJK, ZWAARDER)  # 4 of 10 do exactly
    assert deel_in(VLAK, six | {"v1": "zwaarder"}).mogelijke_groepen == (GELIJK, ZWAARDER)
    assert deel_in(VLAK, dict.fromkeys(TIEN[:7], "zwaarder")).mogelijke_groepen == (ZWAARDER,)  # 7 - 3 is 0.40
    assert deel_in(VLAK, dict.fromkeys(TIEN[:6], "zwaarder")).mogelijke_groepen == (GELIJK, ZWAARDER)


def test_a_grond_that_is_open_keeps_its_group_possible() -> None:
    antwoorden = answers()
    del antwoorden["v1"]
    assert deel_in(MET_GRONDEN, antwoorden).mogelijke_groepen == (LICHTER, GELIJK)


def test_a_grond_that_holds_rules_out_the_other_side() -> None:
    indeling = deel_in(MET_GRONDEN, {"v1": "lichter"})
    assert indeling.mogelijke_groepen == (LICHTER, GELIJK)


def test_questions_that_may_yet_come_on_the_path_are_taken_into_account() -> None:
    profiel = maak_profiel(weegt("a", 3), weegt("b", 2, alleen_als=bij("a", "lichter", "gelijk")))
    # with b on the path and heavier, 2 of 5 reach 0.40 where a is gelijk
    assert deel_in(profiel, {}).mogelijke_groepen == (LICHTER, GELIJK, ZWAARDER)
    assert deel_in(profiel, {"a": "zwaarder"}).mogelijke_groepen == (ZWAARDER,)


def test_questions_that_may_yet_fall_off_the_path_are_taken_into_account() -> None:
    profiel = maak_profiel(
        telt_niet("p", "ja", "nee", "weg"),
        weegt("a", 2),
        weegt("b", 3, alleen_als=bij("p", "ja")),
        uitsluitingen=[bij("p", "weg")],
    )
    antwoorden, drempels = {"a": "zwaarder", "b": "gelijk"}, maak_drempels("0.5")
    # 2 of 5 with b, 2 of 2 without
    assert deel_in(profiel, antwoorden, drempels=drempels).mogelijke_groepen == (GELIJK, ZWAARDER)
    assert deel_in(profiel, antwoorden | {"p": "ja"}, drempels=drempels).mogelijke_groepen == (GELIJK,)
    assert deel_in(profiel, antwoorden | {"p": "nee"}, drempels=drempels).mogelijke_groepen == (ZWAARDER,)


def test_gronden_that_may_yet_contradict_each_other_keep_the_middle_possible() -> None:
    profiel = maak_profiel(
        telt_niet("p"), telt_niet("q"), weegt("a"), lichter=[bij("p", "ja")], zwaarder=[bij("q", "ja")]
    )
    assert deel_in(profiel, {"p": "ja", "a": "gelijk"}).mogelijke_groepen == (LICHTER, GELIJK)
    assert deel_in(profiel, {"p": "ja", "q": "ja", "a": "gelijk"}).mogelijke_groepen == (GELIJK,)
    assert deel_in(profiel, {"p": "ja", "q": "nee", "a": "gelijk"}).mogelijke_groepen == (LICHTER,)
    assert deel_in(profiel, {"p": "ja", "a": "lichter"}).mogelijke_groepen == (LICHTER, GELIJK)


# Kantelpunten and vastheid.


def tips(indeling: Indeling) -> set[tuple[str, str, str]]:
    """Return question, other option and the group it would give."""
    return {(k.vraag, k.naar, k.functiegroep) for k in indeling.kantelpunten}


def test_kantelpunten_name_each_single_answer_that_would_give_another_group() -> None:
    profiel = maak_profiel(weegt("a", 3), weegt("b", 1), weegt("c", 1))
    indeling = deel_in(profiel, dict.fromkeys("abc", "gelijk"))
    assert tips(indeling) == {("a", "lichter", LICHTER), ("a", "zwaarder", ZWAARDER)}
    assert {k.van for k in indeling.kantelpunten} == {"gelijk"}


def test_a_case_in_which_only_the_saldo_would_cross_is_a_grensgeval() -> None:
    profiel = maak_profiel(weegt("a", 3), weegt("b", 1), weegt("c", 1))
    indeling = deel_in(profiel, dict.fromkeys("abc", "gelijk"))
    assert indeling.vlaggen == ()
    assert indeling.kantelpunten
    assert indeling.vastheid is Vastheid.GRENSGEVAL


def test_a_case_that_flips_only_because_a_grond_would_is_stevig() -> None:
    indeling = grade(MET_GRONDEN)
    assert tips(indeling) == {("v1", "lichter", LICHTER)}
    assert indeling.vastheid is Vastheid.STEVIG


def test_a_case_that_no_single_answer_flips_is_stevig() -> None:
    indeling = picture(lichter=1)
    assert (indeling.kantelpunten, indeling.vastheid) == ((), Vastheid.STEVIG)


@pytest.mark.parametrize("antwoorden", [{"v2": "zwaarder", "v3": "zwaarder"}, answers(3, 3)])
def test_doubt_or_contradiction_makes_a_grensgeval(antwoorden: dict[str, str]) -> None:
    assert grade(MET_GRONDEN, **antwoorden).vastheid is Vastheid.GRENSGEVAL


def test_flips_to_geen_match_are_not_kantelpunten() -> None:
    profiel = maak_profiel(*(weegt(n) for n in TIEN), uitsluitingen=[bij("v1", "zwaarder")])
    assert grade(profiel).kantelpunten == ()


def test_a_kantelpunt_may_work_by_bringing_a_question_on_the_path() -> None:
    # v1 stands in the grond too, because a question of a grond is asked before those of none
    profiel = maak_profiel(
        *(weegt(n) for n in TIEN),
        weegt("erbij", 1, alleen_als=bij("v1", "zwaarder")),
        zwaarder=[alle(bij("v1", "zwaarder", "gelijk"), bij("erbij", "zwaarder"))],
    )
    indeling = deel_in(profiel, answers() | {"erbij": "zwaarder"})
    assert indeling.functiegroep == GELIJK
    assert tips(indeling) == {("v1", "zwaarder", ZWAARDER)}


def test_an_open_question_can_be_a_kantelpunt() -> None:
    indeling = deel_in(maak_profiel(weegt("a", 1), weegt("b", 3)), {"a": "gelijk"})
    assert {(k.vraag, k.van, k.naar) for k in indeling.kantelpunten} == {
        ("b", None, "lichter"),
        ("b", None, "zwaarder"),
    }


def test_the_outcome_of_a_grond_depends_on_the_answers_under_it() -> None:
    assert grade(MET_GRONDEN, **ZWARE_GROND).hangt_af_van == ("v2", "v3", "v4")
    assert grade(MET_GRONDEN, v1="lichter").hangt_af_van == ("v1",)


def test_an_outcome_that_no_single_answer_carries_depends_on_none() -> None:
    assert picture(zwaarder=6).hangt_af_van == ()
    assert picture().hangt_af_van == ()


def test_an_outcome_just_on_the_threshold_depends_on_every_answer_that_brought_it_there() -> None:
    assert picture(zwaarder=4).hangt_af_van == ("v1", "v2", "v3", "v4")


# Stappen.


def test_stappen_hold_every_question_every_grond_and_every_uitsluiting_whether_it_held_or_not() -> None:
    stappen = deel_in(BUITEN, {"leiding": "nee"}).stappen
    assert [s.vraag for s in stappen if isinstance(s, AntwoordStap)] == ["leiding", "niveau", "a", "b"]
    assert [(s.grond, s.waarde) for s in stappen if isinstance(s, GrondStap)] == [("licht_1", Waarheid.ONBEKEND)]
    assert [s.waarde for s in stappen if isinstance(s, UitsluitingStap)] == [Waarheid.ONWAAR, Waarheid.ONBEKEND]
    assert isinstance(stappen[0], Uitgangspunt)


def test_every_step_has_an_address_of_its_own_in_its_edition_of_the_profile() -> None:
    stappen = deel_in(BUITEN, BINNEN).stappen
    addresses = [stap.adres for stap in stappen]
    assert len(set(addresses)) == len(addresses)
    assert all(address.startswith("1.1@1.0#") for address in addresses)


def test_a_grond_says_of_each_condition_whether_it_held() -> None:
    stappen = grade(MET_GRONDEN, **ZWARE_GROND | {"v4": "gelijk"}).stappen
    grond = next(s for s in stappen if isinstance(s, GrondStap) and s.grond == "zwaar_1")
    assert [u.waarde for u in grond.voorwaarden] == [Waarheid.WAAR, Waarheid.WAAR, Waarheid.ONWAAR]
    assert all(u.tekst for u in grond.voorwaarden)


def test_nothing_can_be_concluded_without_a_starting_point() -> None:
    with pytest.raises(ValueError, match="Uitgangspunt"):
        conclude([])


def test_a_grond_may_rest_on_the_number_of_answers_of_a_kenmerk() -> None:
    profiel = maak_profiel(*(weegt(n) for n in TIEN), zwaarder=[minstens(2, "zwaarder")])
    assert [deel_in(profiel, answers(zwaarder=n)).functiegroep for n in (1, 2)] == [GELIJK, ZWAARDER]
