"""What holds for every profile and every set of answers (methode.md §3, properties)."""

from random import Random

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from functiewijzer.core.indeling.conclusie import Uitkomst, Vlag, conclude
from functiewijzer.core.indeling.indeling import Status, determine_indeling, is_settled
from functiewijzer.core.indeling.methode import NIEUWSTE
from functiewijzer.core.indeling.mogelijkheden import determine_mogelijkheden
from functiewijzer.core.indeling.stappen import GrondStap
from functiewijzer.core.indeling.verloop import rewrite_stappen, write_stappen
from functiewijzer.core.indeling.voorstellen import has_open_voorstel
from functiewijzer.core.indeling.vragenlijst import Gesprek, next_vraag, open_vragen
from functiewijzer.core.profielen.antwoorden import WEET_NIET, Antwoord, without_voorstellen
from functiewijzer.core.profielen.referentieprofiel import Referentieprofiel
from orakel import oordeel, status, vraagvolgorde
from profielbouw import (
    GELIJK,
    KANTEN,
    LICHTER,
    ZWAARDER,
    bij,
    completions,
    eenzijdige_profielen,
    geen_van,
    gesprekken,
    gesprekken_met_titel,
    maak_gesprek,
    maak_profiel,
    minstens,
    profielen,
    telt_niet,
    weegt,
)

RANK = {LICHTER: -1, GELIJK: 0, ZWAARDER: 1}
klein = gesprekken(profielen(max_vragen=4))


def outcomes(gesprek: Gesprek) -> set[str | None]:
    """Return the groups of all completions, by brute force; None for geen_match."""
    return {conclude(write_stappen(complete)).functiegroep for complete in completions(gesprek)}


# Total.


@given(gesprekken())
def test_every_set_of_answers_is_graded(gesprek: Gesprek) -> None:
    indeling = determine_indeling(gesprek)
    assert -1 <= indeling.saldo <= 1
    assert (indeling.functiegroep is None) == (indeling.uitkomst is Uitkomst.GEEN_MATCH)


@given(profielen(), st.data())
def test_answers_that_do_not_fit_the_profile_are_graded_too(profiel: Referentieprofiel, data: st.DataObject) -> None:
    vragen = st.sampled_from([*(v.id for v in profiel.vragen), "spook"])
    opties = st.sampled_from([*KANTEN, "anders", "ja", "nee", "spook", WEET_NIET])
    antwoorden = data.draw(st.dictionaries(vragen, opties))
    assert determine_indeling(maak_gesprek(profiel, antwoorden)).status in set(Status)


@given(st.permutations(["a", "b", "c"]), st.sampled_from(KANTEN))
def test_paths_that_look_forward_or_at_themselves_are_graded_too(volgorde: list[str], kant: str) -> None:
    # such a path is a finding for valideer; the engine calls it off
    profiel = maak_profiel(
        *(weegt(n, alleen_als=bij(ander, "zwaarder")) for n, ander in zip("abc", volgorde, strict=True)),
        weegt("d", alleen_als=minstens(1, "zwaarder")),
    )
    assert determine_indeling(maak_gesprek(profiel, dict.fromkeys("abcd", kant))).functiegroep == GELIJK


@given(gesprekken(), st.randoms(use_true_random=False))
def test_the_order_of_answers_is_irrelevant(gesprek: Gesprek, rng: Random) -> None:
    shuffled = list(gesprek.antwoorden.items())
    rng.shuffle(shuffled)
    one, other = determine_indeling(gesprek), determine_indeling(replace(gesprek, antwoorden=dict(shuffled)))
    assert one == other


@given(gesprekken())
def test_the_group_is_never_more_than_one_away(gesprek: Gesprek) -> None:
    expected = {
        Uitkomst.LICHTER: LICHTER,
        Uitkomst.GELIJK: GELIJK,
        Uitkomst.ZWAARDER: ZWAARDER,
        Uitkomst.GEEN_MATCH: None,
    }
    indeling = determine_indeling(gesprek)
    assert indeling.functiegroep == expected[indeling.uitkomst]


# The second reading.


def assert_agreement(gesprek: Gesprek) -> None:
    """Hold the outcome, the group and the flags of the engine against the second reading."""
    indeling = determine_indeling(gesprek)
    engine = indeling.uitkomst.value, indeling.functiegroep, {vlag.value for vlag in indeling.vlaggen}
    assert engine == oordeel(gesprek)


@settings(max_examples=200)
@given(gesprekken())
def test_the_engine_and_the_text_of_the_method_agree(gesprek: Gesprek) -> None:
    assert_agreement(gesprek)


@settings(max_examples=120)
@given(gesprekken(volledig=True))
def test_the_engine_and_the_text_of_the_method_agree_on_full_answers(gesprek: Gesprek) -> None:
    assert_agreement(gesprek)


@given(profielen())
def test_the_order_of_asking_is_that_of_the_method(profiel: Referentieprofiel) -> None:
    assert list(profiel.volgorde) == vraagvolgorde(profiel)


# The explanation is the computation.


@given(gesprekken())
def test_the_stappen_alone_give_the_stored_conclusion(gesprek: Gesprek) -> None:
    indeling = determine_indeling(gesprek)
    conclusie = conclude(indeling.stappen)
    assert conclusie.uitkomst is indeling.uitkomst
    assert conclusie.functiegroep == indeling.functiegroep
    assert conclusie.vlaggen == indeling.vlaggen


# What open questions can still do.

# Two that random search finds late: an answer that waits behind an open path, and a whole that can be empty.
WACHT = maak_gesprek(
    maak_profiel(weegt("a", 1), weegt("b", 3), lichter=[bij("a", "zwaarder")], uitsluitingen=[bij("a", "gelijk")]),
    {"b": "zwaarder"},
)
LEEG = maak_gesprek(
    maak_profiel(
        telt_niet("p"), weegt("a", alleen_als=bij("p", "ja")), uitsluitingen=[geen_van(bij("p", "ja", "nee"))]
    ),
    {"a": "lichter"},
)


@settings(max_examples=120)
@example(WACHT)
@example(LEEG)
@given(klein)
def test_no_completion_falls_outside_what_is_possible_and_none_changes_what_is_settled(gesprek: Gesprek) -> None:
    indeling = determine_indeling(gesprek)
    reached = outcomes(gesprek)
    assert reached - {None} <= set(indeling.mogelijke_groepen)
    assert indeling.geen_match_mogelijk or None not in reached
    assert not is_settled(gesprek) or reached == {indeling.functiegroep}


@given(gesprekken(volledig=True))
def test_with_everything_answered_only_the_outcome_is_possible(gesprek: Gesprek) -> None:
    indeling = determine_indeling(gesprek)
    if indeling.uitkomst is Uitkomst.GEEN_MATCH:
        assert (indeling.mogelijke_groepen, indeling.geen_match_mogelijk) == ((), True)
    else:
        assert (indeling.mogelijke_groepen, indeling.geen_match_mogelijk) == ((indeling.functiegroep,), False)
    assert is_settled(gesprek)


@given(gesprekken())
def test_an_interview_without_a_next_question_and_without_weet_niet_is_settled(gesprek: Gesprek) -> None:
    while (vraag := next_vraag(gesprek)) is not None:
        gesprek = gesprek.with_option(vraag.id, vraag.opties[0].id)
    assume(not open_vragen(gesprek))
    assert is_settled(gesprek)
    assert outcomes(gesprek) == {determine_indeling(gesprek).functiegroep}


@given(gesprekken())
def test_the_group_of_today_is_always_possible(gesprek: Gesprek) -> None:
    indeling = determine_indeling(gesprek)
    if indeling.functiegroep is not None:
        assert indeling.functiegroep in indeling.mogelijke_groepen


@given(gesprekken(), st.data())
def test_an_answer_more_never_makes_another_group_possible(gesprek: Gesprek, data: st.DataObject) -> None:
    waiting = open_vragen(gesprek)
    assume(waiting)
    vraag = data.draw(st.sampled_from(waiting))
    further = gesprek.with_option(vraag.id, data.draw(st.sampled_from(vraag.opties)).id)
    before = determine_mogelijkheden(write_stappen(gesprek))
    after = determine_mogelijkheden(write_stappen(further))
    assert set(after.groepen) <= set(before.groepen)
    assert before.geen_match or not after.geen_match


@given(gesprekken() | gesprekken_met_titel())
def test_status_follows_from_what_is_possible_and_what_is_missing(gesprek: Gesprek) -> None:
    indeling = determine_indeling(gesprek)
    possible = {*indeling.mogelijke_groepen, *([None] if indeling.geen_match_mogelijk else [])}
    assert indeling.status == status(gesprek, possible)
    is_second = gesprek.kader.methode is NIEUWSTE
    if is_second and indeling.status in {Status.VOORLOPIG, Status.ONDERBOUWD}:
        assert bool(indeling.openstaand) == (indeling.status is Status.VOORLOPIG)


# What a title suggests.


@given(gesprekken_met_titel())
def test_the_engine_and_the_text_agree_on_what_a_title_suggests(gesprek: Gesprek) -> None:
    indeling = determine_indeling(gesprek)
    uitkomst, groep, vlaggen = oordeel(gesprek)
    assert (indeling.uitkomst, indeling.functiegroep, {*indeling.vlaggen}) == (uitkomst, groep, vlaggen)


@given(gesprekken_met_titel())
def test_a_proposal_narrows_nothing_and_is_asked(gesprek: Gesprek) -> None:
    without = replace(gesprek, antwoorden=without_voorstellen(gesprek.antwoorden))
    one, other = determine_indeling(gesprek), determine_indeling(without)
    assert one.mogelijke_groepen == other.mogelijke_groepen
    assert one.geen_match_mogelijk == other.geen_match_mogelijk
    assert one.open_vragen == other.open_vragen
    assert (Vlag.ONVOLLEDIG in one.vlaggen) == (Vlag.ONVOLLEDIG in other.vlaggen)
    assert (one.uitkomst is Uitkomst.GEEN_MATCH) == (other.uitkomst is Uitkomst.GEEN_MATCH)
    assert next_vraag(gesprek) == next_vraag(without)


@pytest.mark.slow
@given(gesprekken_met_titel())
def test_while_a_proposal_is_open_the_status_is_at_most_indicatief(gesprek: Gesprek) -> None:
    indeling = determine_indeling(gesprek)
    assume(has_open_voorstel(indeling.stappen))
    assert indeling.status in {Status.GEEN_MATCH, Status.INDICATIEF}


# Monotone.


@settings(max_examples=100)
@given(gesprekken(eenzijdige_profielen()), st.data())
def test_a_heavier_answer_never_lowers_the_group(gesprek: Gesprek, data: st.DataObject) -> None:
    vraag = data.draw(st.sampled_from([v for v in gesprek.profiel.vragen if v.telt_mee]))
    open_buiten = gesprek.with_option("buiten", "nee")
    groups = []
    for kant in KANTEN:
        optie = data.draw(st.sampled_from([o.id for o in vraag.opties if o.richting == kant]))
        groups.append(determine_indeling(open_buiten.with_option(vraag.id, optie)).functiegroep)
    # A side without a rule gives no group at all.
    graded = [groep for groep in groups if groep is not None]
    assert graded == sorted(graded, key=lambda groep: RANK[groep])


# Kantelpunten.


@given(gesprekken())
def test_kantelpunten_are_the_single_changes_that_give_another_group_on_a_second_reading(gesprek: Gesprek) -> None:
    indeling = determine_indeling(gesprek)
    assume(indeling.functiegroep is not None)
    expected = set()
    is_second = gesprek.kader.methode is NIEUWSTE
    for vraag in gesprek.profiel.vragen:
        for optie in vraag.opties:
            changed = gesprek.with_antwoord(vraag.id, Antwoord(antwoord=optie.id))
            _, groep, _ = oordeel(changed)
            tips = vraag.telt_mee or (is_second and vraag.id in gesprek.profiel.grondvragen)
            if tips and groep not in {None, indeling.functiegroep}:
                expected.add((vraag.id, optie.id, groep))
    assert {(k.vraag, k.naar, k.functiegroep) for k in indeling.kantelpunten} == expected
    assert len(indeling.kantelpunten) == len(expected)


@given(gesprekken())
def test_a_side_without_a_rule_is_where_the_saldo_is_past_the_threshold(gesprek: Gesprek) -> None:
    indeling = determine_indeling(gesprek)
    zijde, start = indeling.zonder_zijde, indeling.uitgangspunt
    if zijde is None:
        return
    assert (indeling.uitkomst, indeling.functiegroep) == (Uitkomst.GEEN_MATCH, None)
    assert start.groep_of(zijde.richting) is None
    assert zijde.richting.sign * indeling.saldo >= start.drempel
    assert zijde.verwijst_naar in indeling.verwijzingen
    assert not any(isinstance(stap, GrondStap) and stap.waarde == 2 for stap in indeling.stappen)


@given(gesprekken())
def test_kantelpunten_say_from_what_they_start_and_stand_in_the_order_of_asking(gesprek: Gesprek) -> None:
    indeling = determine_indeling(gesprek)
    order = [vraag.id for vraag in gesprek.profiel.volgorde]
    places = [order.index(k.vraag) for k in indeling.kantelpunten]
    assert places == sorted(places)
    assert all(k.van == gesprek.gekozen.get(k.vraag) for k in indeling.kantelpunten)


@given(gesprekken())
def test_what_the_outcome_depends_on_is_away_from_gelijk_or_carries_a_grond_and_tips_it(gesprek: Gesprek) -> None:
    indeling = determine_indeling(gesprek)
    carrying = {vraag for stap in indeling.stappen if isinstance(stap, GrondStap) for vraag in stap.door}
    for naam in indeling.hangt_af_van:
        vraag = gesprek.profiel.vragen_op_id[naam]
        richting = vraag.opties_op_id[gesprek.gekozen[naam]].richting
        assert richting in {"lichter", "zwaarder"} or naam in carrying
        assert naam in {k.vraag for k in indeling.kantelpunten}


# What is tried for kantelpunten.


@given(gesprekken(), st.data())
def test_stappen_written_again_for_one_answer_are_those_of_the_whole(gesprek: Gesprek, data: st.DataObject) -> None:
    vraag = data.draw(st.sampled_from(gesprek.profiel.vragen))
    other = gesprek.with_option(vraag.id, data.draw(st.sampled_from(vraag.opties)).id)
    assert rewrite_stappen(write_stappen(gesprek), other, vraag.id) == write_stappen(other)
