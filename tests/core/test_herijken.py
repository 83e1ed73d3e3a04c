"""Herijk: what a new edition does to a grading, and which clause does it."""

from dataclasses import fields, replace
from datetime import date
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from functiewijzer.core.dossiers.advies import make_advies
from functiewijzer.core.dossiers.dossier import Besluit, Dossier
from functiewijzer.core.dossiers.vastleggen import record_advies
from functiewijzer.core.edities.belemmering import Belemmering
from functiewijzer.core.edities.herijking import Herijking, Uitwerking, herijk
from functiewijzer.core.edities.oorzaken import Oorzaak, find_oorzaken
from functiewijzer.core.edities.regels import Verandering, find_veranderingen, group_by_regel
from functiewijzer.core.edities.stapverschil import WOORDEN, Stapverschil, find_stapverschillen, restore
from functiewijzer.core.indeling.bibliotheek import Bibliotheek
from functiewijzer.core.indeling.conclusie import Vlag, conclude, decide
from functiewijzer.core.indeling.indeling import Status, judge
from functiewijzer.core.indeling.stappen import AntwoordStap, GrondStap, Stap
from functiewijzer.core.indeling.verloop import write_stappen
from functiewijzer.core.indeling.vragenlijst import Gesprek
from functiewijzer.core.profielen.antwoorden import UIT_TITEL, Antwoord
from functiewijzer.core.profielen.drempels import Drempelafwijking
from functiewijzer.core.profielen.referentieprofiel import Referentieprofiel
from functiewijzer.core.profielen.voorwaarde import Waarheid
from gespreksproef import HUIS
from profielbouw import alle, bij, gesprekken, maak_drempels, maak_profiel, minstens, telt_niet, weegt


def library_of(profiel: Referentieprofiel, drempel: str = "0.40") -> Bibliotheek:
    huis = HUIS.model_copy(update={"drempels": maak_drempels(drempel)})
    return Bibliotheek(huis, {profiel.code: profiel})


def recorded(profiel: Referentieprofiel, **antwoorden: str) -> Dossier:
    given = {vraag: Antwoord(antwoord=optie, toelichting="Zo is het.") for vraag, optie in antwoorden.items()}
    blank = Dossier(functietitel="Proef").model_copy(update={"profiel": profiel.code, "antwoorden": given})
    return record_advies(make_advies(blank, library_of(profiel)))


def causes(herijking: Herijking) -> list[tuple[str, tuple[str, ...]]]:
    return [(oorzaak.verschil.bepaling, oorzaak.velden) for oorzaak in herijking.oorzaken.gevonden]


TIEN = [weegt(f"v{n}") for n in range(10)]
"""Ten questions of weight 1, so that every answer away from gelijk is a saldo of 0.1."""


def zwaarder(aantal: int) -> dict[str, str]:
    """Return answers to the ten questions, so many of them heavier."""
    return {f"v{n}": "zwaarder" if n < aantal else "gelijk" for n in range(10)}


@given(gesprekken())
def test_the_same_edition_changes_nothing(gesprek: Gesprek) -> None:
    library = Bibliotheek(HUIS, {gesprek.profiel.code: gesprek.profiel})
    blank = Dossier(functietitel="Proef").model_copy(
        update={"profiel": gesprek.profiel.code, "antwoorden": dict(gesprek.antwoorden)}
    )
    result = herijk(record_advies(make_advies(blank, library)), library)
    assert (result.uitwerking, result.was) == (Uitwerking.ONGEWIJZIGD, result.nu)
    assert result.oorzaken.gevonden == ()


@given(st.data(), gesprekken())
def test_what_is_only_shown_decides_nothing(data: st.DataObject, gesprek: Gesprek) -> None:
    stappen = write_stappen(gesprek)
    number = data.draw(st.integers(0, len(stappen) - 1))
    stap: Any = stappen[number]
    names = [field.name for field in fields(stap) if field.name in WOORDEN]
    changed: Stap = replace(stap, **dict.fromkeys(names, "iets anders"))
    both = [
        judge(course, (), is_close=False) for course in ((*stappen[:number], changed, *stappen[number + 1 :]), stappen)
    ]
    assert msgspec.structs.replace(both[0], stappen=()) == msgspec.structs.replace(both[1], stappen=())


def test_whether_there_is_evidence_may_decide_and_other_evidence_does_not() -> None:
    stap = next(s for s in recorded(maak_profiel(*TIEN), v0="gelijk").stappen if isinstance(s, AntwoordStap))
    by_title, here, there = (replace(stap, bron=bron) for bron in (UIT_TITEL, "bladzijde 3", "bladzijde 4"))
    assert [v.beslissend for v in find_stapverschillen([here], [by_title])] == [("bron",)]
    assert [v.beslissend for v in find_stapverschillen([stap], [here])] == [("bron",)]
    assert [v.beslissend for v in find_stapverschillen([here], [there])] == [()]


def set_back(*oorzaken: Oorzaak) -> list[Stapverschil]:
    """Return the causes with all that follows from them, each difference once."""
    every = [verschil for oorzaak in oorzaken for verschil in (oorzaak.verschil, *oorzaak.gevolgen)]
    return list({id(verschil): verschil for verschil in every}.values())


@given(gesprekken(), gesprekken())
def test_all_differences_restored_give_the_old_outcome_and_the_causes_suffice(one: Gesprek, other: Gesprek) -> None:
    was, nu = write_stappen(one), write_stappen(other)
    verschillen = find_stapverschillen(was, nu)
    assert conclude(restore(nu, verschillen)) == conclude(was)
    old = decide(was)
    if decide(nu) == old:
        return
    found = find_oorzaken(other.profiel, nu, verschillen, lambda stappen: decide(stappen) == old)
    sets = [set_back(*found.gevonden)] if found.samen else [set_back(oorzaak) for oorzaak in found.gevonden]
    assert sets
    assert all(decide(restore(nu, group)) == old for group in sets)


@given(gesprekken(), gesprekken())
def test_none_of_the_causes_that_work_together_can_be_missed(one: Gesprek, other: Gesprek) -> None:
    was, nu = write_stappen(one), write_stappen(other)
    old = decide(was)
    if decide(nu) == old:
        return
    verschillen = find_stapverschillen(was, nu)
    found = find_oorzaken(other.profiel, nu, verschillen, lambda stappen: decide(stappen) == old)
    if found.samen:
        assert len(found.gevonden) > 1
        for oorzaak in found.gevonden:
            assert decide(restore(nu, set_back(*(rest for rest in found.gevonden if rest is not oorzaak)))) != old


def test_a_lower_threshold_is_the_cause() -> None:
    profiel = maak_profiel(*TIEN)
    result = herijk(recorded(profiel, **zwaarder(3)), library_of(profiel, "0.30"))
    assert result.uitwerking is Uitwerking.OMSLAG
    assert causes(result) == [("functiegroep", ("drempel",))]


@pytest.mark.parametrize("own", [False, True])
def test_a_threshold_is_of_the_functiehuis_unless_the_profile_has_its_own(own: bool) -> None:
    profiel = maak_profiel(*TIEN)
    afwijking = Drempelafwijking.model_validate({"drempel": "0.30"})
    new = profiel.model_copy(update={"drempels": afwijking}) if own else profiel
    result = herijk(recorded(profiel, **zwaarder(3)), library_of(new, "0.40" if own else "0.30"))
    (verandering,) = find_veranderingen(result)
    assert (verandering.profiel, verandering.is_by_functiehuis) == ((profiel.code, False) if own else (None, True))


def test_what_functiehuis_and_profile_do_together_names_both() -> None:
    old, new = maak_profiel(*TIEN), maak_profiel(weegt("v0", 3), *TIEN[1:])
    result = herijk(recorded(old, **zwaarder(3)), library_of(new, "0.30"))
    (regel,) = group_by_regel([("a", result)])
    assert regel.verandering == Verandering(
        profiel=new.code,
        is_by_functiehuis=True,
        is_by_methode=False,
        oorzaken=result.oorzaken.gevonden,
        samen=True,
    )
    assert [oorzaak.verschil.bepaling for oorzaak in regel.verandering.oorzaken] == ["functiegroep", "vragen.v0"]


def test_a_changed_grond_is_the_cause() -> None:
    old = maak_profiel(*TIEN, zwaarder=[bij("v0", "zwaarder")])
    new = maak_profiel(*TIEN, zwaarder=[alle(bij("v0", "zwaarder"), bij("v1", "zwaarder"))])
    result = herijk(recorded(old, **zwaarder(1)), library_of(new))
    assert result.uitwerking is Uitwerking.OMSLAG
    assert [bepaling for bepaling, _ in causes(result)] == ["toepassingsregels.zwaarder.gronden.zwaar_1"]


DRIE = [minstens(3, "zwaarder")]
"""A grond that rests on a count, so that its words stay the same whatever happens to the questions."""
LIGHTER = {"lichter": "lichter", "gelijk": "gelijk", "zwaarder": "gelijk"}
"""A question whose heaviest option points to gelijk."""


def followed(herijking: Herijking) -> list[list[str]]:
    return [[gevolg.bepaling for gevolg in oorzaak.gevolgen] for oorzaak in herijking.oorzaken.gevonden]


ZWAAR_1 = "toepassingsregels.zwaarder.gronden.zwaar_1"


@pytest.mark.parametrize(
    ("vragen", "cause"),
    [
        ([weegt("v0", opties=LIGHTER), *TIEN[1:]], ("vragen.v0", ("richting",))),
        ([weegt("v0", 2, opties=LIGHTER), *TIEN[1:9], weegt("v9", 2)], ("vragen.v0", ("richting",))),
        ([weegt("v0", kenmerk="zelfstandigheid"), *TIEN[1:]], ("vragen.v0", ("kenmerk",))),
        (TIEN[1:], ("vragen.v0", ())),
        ([TIEN[9], weegt("v0", alleen_als=bij("v9", "zwaarder")), *TIEN[1:9]], ("vragen.v0", ("op_pad",))),
    ],
)
def test_a_grond_that_is_the_same_holds_no_more_because_of_the_question_that_changed(
    vragen: list[dict[str, Any]], cause: tuple[str, tuple[str, ...]]
) -> None:
    old, new = maak_profiel(*TIEN, zwaarder=DRIE), maak_profiel(*vragen, zwaarder=DRIE)
    result = herijk(recorded(old, **zwaarder(3)), library_of(new))
    assert result.uitwerking is Uitwerking.OMSLAG
    assert causes(result) == [cause]
    assert followed(result) == [[ZWAAR_1]]


def test_an_uitsluiting_that_is_the_same_follows_from_the_question_too() -> None:
    old = maak_profiel(weegt("v0", opties=LIGHTER), *TIEN[1:], uitsluitingen=DRIE)
    new = maak_profiel(*TIEN, uitsluitingen=DRIE)
    result = herijk(recorded(old, **zwaarder(3)), library_of(new))
    assert result.uitwerking is Uitwerking.GEEN_MATCH
    assert causes(result) == [("vragen.v0", ("richting",))]


def test_a_question_that_left_the_path_because_of_another_is_not_the_cause() -> None:
    path = {"kenmerk": "zelfstandigheid", "richting": "zwaarder", "minstens": 1}
    rest = [weegt("v0", alleen_als=path), *TIEN[1:]]
    gronden = [*DRIE, bij("p", "lichter")]  # So that p is asked before v0.
    old = maak_profiel(weegt("p", kenmerk="zelfstandigheid"), *rest, zwaarder=gronden)
    new = maak_profiel(weegt("p", kenmerk="zelfstandigheid", opties=LIGHTER), *rest, zwaarder=gronden)
    result = herijk(recorded(old, p="zwaarder", **zwaarder(3)), library_of(new))
    assert causes(result) == [("vragen.p", ("richting",))]
    assert followed(result) == [["vragen.v0", ZWAAR_1]]


def test_where_nothing_else_differs_the_grond_itself_is_named() -> None:
    profiel = maak_profiel(*TIEN, zwaarder=DRIE)
    was = recorded(profiel, **zwaarder(3)).stappen
    nu = tuple(replace(stap, waarde=Waarheid.ONWAAR) if isinstance(stap, GrondStap) else stap for stap in was)
    found = find_oorzaken(profiel, nu, find_stapverschillen(was, nu), lambda stappen: decide(stappen)[1] == "F")
    assert [oorzaak.verschil.bepaling for oorzaak in found.gevonden] == [ZWAAR_1]


def test_two_questions_of_which_the_grond_needs_both_are_samen_with_the_saldo() -> None:
    """A grond set back while the saldo still pulls the other way is not enough."""
    sides = {"lichter": "lichter", "gelijk": "gelijk", "zwaarder": "lichter"}
    old = maak_profiel(*TIEN, zwaarder=DRIE)
    new = maak_profiel(*(weegt(f"v{n}", 3, opties=sides) for n in range(3)), *TIEN[3:], zwaarder=DRIE)
    result = herijk(recorded(old, **zwaarder(3)), library_of(new))
    assert result.oorzaken.samen
    assert len(result.oorzaken.gevonden) == 2


def test_of_two_changes_of_one_question_the_one_that_did_it_is_named() -> None:
    old = maak_profiel(*TIEN)
    new = maak_profiel(weegt("v0", 3) | {"naam": "Andere naam"}, *TIEN[1:])
    result = herijk(recorded(old, **zwaarder(3)), library_of(new))
    assert causes(result) == [("vragen.v0", ("gewicht",))]


def test_each_change_that_does_it_alone_is_named_apart() -> None:
    old = maak_profiel(*TIEN)
    new = maak_profiel(weegt("v0", 2), *TIEN[1:])
    result = herijk(recorded(old, **zwaarder(3)), library_of(new, "0.35"))
    assert result.uitwerking is Uitwerking.OMSLAG
    assert not result.oorzaken.samen
    assert [bepaling for bepaling, _ in causes(result)] == ["functiegroep", "vragen.v0"]


def test_changes_of_which_none_alone_brings_it_back_are_samen() -> None:
    old = maak_profiel(*TIEN)
    new = maak_profiel(weegt("v0", 3), *TIEN[1:])
    result = herijk(recorded(old, **zwaarder(3)), library_of(new, "0.30"))
    assert result.oorzaken.samen
    assert [bepaling for bepaling, _ in causes(result)] == ["functiegroep", "vragen.v0"]


def test_a_new_uitsluiting_makes_geen_match() -> None:
    vragen = (*TIEN, telt_niet("buiten"))
    old, new = maak_profiel(*vragen), maak_profiel(*vragen, uitsluitingen=[bij("buiten", "ja")])
    result = herijk(recorded(old, **zwaarder(0), buiten="ja"), library_of(new))
    assert result.uitwerking is Uitwerking.GEEN_MATCH
    assert causes(result) == [("uitsluitingen.uitsluiting_1", ())]


def test_a_new_question_that_counts_needs_an_answer() -> None:
    new = maak_profiel(*TIEN, weegt("v10"))
    result = herijk(recorded(maak_profiel(*TIEN), **zwaarder(0)), library_of(new))
    assert result.uitwerking is Uitwerking.NIEUWE_ANTWOORDEN
    assert causes(result) == [("vragen.v10", ())]
    assert result.nu is not None
    assert result.nu.status is Status.VOORLOPIG


def test_a_group_that_waits_for_an_answer_is_no_omslag() -> None:
    new = maak_profiel(*TIEN, weegt("v10"))
    dossier = recorded(maak_profiel(*TIEN), **zwaarder(4))
    besluit = Besluit(functiegroep="F", datum=date(2026, 3, 1), door="Directeur")
    result = herijk(dossier.model_copy(update={"besluit": besluit}), library_of(new))
    assert result.uitwerking is Uitwerking.NIEUWE_ANTWOORDEN
    assert result.nu is not None
    assert (result.nu.functiegroep, result.nu.mogelijke_groepen) == ("E", ("E", "F"))
    assert not result.is_besluit_anders


def test_a_group_that_no_answer_can_bring_back_is_an_omslag() -> None:
    new = maak_profiel(*TIEN, weegt("v10"))
    result = herijk(recorded(maak_profiel(*TIEN), **zwaarder(4)), library_of(new, "0.60"))
    assert result.uitwerking is Uitwerking.OMSLAG
    assert [stap.bepaling for stap in result.te_beantwoorden] == ["vragen.v10"]


def test_a_new_question_that_nothing_depends_on_asks_no_attention() -> None:
    new = maak_profiel(*TIEN, telt_niet("werkplek"))
    result = herijk(recorded(maak_profiel(*TIEN), **zwaarder(0)), library_of(new))
    assert result.uitwerking is Uitwerking.ONGEWIJZIGD


def test_an_option_that_is_gone_needs_a_new_answer() -> None:
    sides = {"lichter": "lichter", "gelijk": "gelijk", "zwaarder": "zwaarder"}
    old = maak_profiel(weegt("v0", opties=sides | {"anders": "gelijk"}), *TIEN[1:])
    result = herijk(recorded(old, **(zwaarder(0) | {"v0": "anders"})), library_of(maak_profiel(*TIEN)))
    assert result.uitwerking is Uitwerking.NIEUWE_ANTWOORDEN
    assert [bepaling for bepaling, _ in causes(result)] == ["vragen.v0"]


def test_a_question_that_was_open_already_is_nothing_new() -> None:
    profiel = maak_profiel(*TIEN)
    given = {vraag: optie for vraag, optie in zwaarder(0).items() if vraag != "v0"}
    assert herijk(recorded(profiel, **given), library_of(profiel)).uitwerking is Uitwerking.ONGEWIJZIGD


def test_a_removed_question_keeps_the_grading_and_its_answer_is_named() -> None:
    result = herijk(recorded(maak_profiel(*TIEN), **zwaarder(0)), library_of(maak_profiel(*TIEN[1:])))
    assert result.uitwerking is Uitwerking.ONGEWIJZIGD
    assert [stap.vraag for stap in result.vervallen] == ["v0"]


def test_the_same_group_with_a_new_flag_is_doubtful_and_the_cause_is_named() -> None:
    profiel = maak_profiel(*TIEN)
    result = herijk(recorded(profiel, **zwaarder(1)), library_of(profiel, "0.20"))
    assert result.uitwerking is Uitwerking.TWIJFELACHTIG
    assert result.nu is not None
    assert Vlag.TWIJFEL in result.nu.vlaggen
    assert causes(result) == [("functiegroep", ("drempel",))]


def test_a_border_that_came_near_is_doubtful_though_no_flag_says_so() -> None:
    """One answer more would now be enough; what might do that is named, since no stap tells it."""
    old, new = maak_profiel(*TIEN[:8]), maak_profiel(*TIEN[:7], weegt("v7", 3))
    given = {vraag: optie for vraag, optie in zwaarder(1).items() if vraag not in {"v8", "v9"}}
    result = herijk(recorded(old, **given), library_of(new))
    assert result.uitwerking is Uitwerking.TWIJFELACHTIG
    assert result.was is not None
    assert result.nu is not None
    assert (result.was.vlaggen, result.nu.vlaggen) == ((), ())
    assert causes(result) == [("vragen.v7", ("gewicht",))]


def test_a_besluit_other_than_the_new_advice_is_told() -> None:
    profiel = maak_profiel(*TIEN)
    besluit = {"functiegroep": "E", "datum": "2026-03-01", "door": "Directeur"}
    dossier = recorded(profiel, **zwaarder(3))
    decided = Dossier.model_validate(dossier.model_dump(by_alias=True) | {"besluit": besluit})
    assert herijk(decided, library_of(profiel, "0.30")).is_besluit_anders
    assert not herijk(decided, library_of(profiel)).is_besluit_anders


def test_what_was_edited_by_hand_is_no_work_of_the_profile_and_is_not_judged() -> None:
    profiel = maak_profiel(*TIEN)
    dossier = recorded(profiel, **zwaarder(3))
    assert dossier.advies is not None
    by_advice = {"advies": dossier.advies.model_copy(update={"functiegroep": "F"})}
    by_answer = {"antwoorden": dossier.antwoorden | {"v5": Antwoord(antwoord="zwaarder", toelichting="Zo is het.")}}
    for edit in (by_advice, by_answer):
        result = herijk(dossier.model_copy(update=edit), library_of(profiel))
        assert (result.uitwerking, result.belemmering) == (Uitwerking.NIET_TE_BEOORDELEN, Belemmering.GEWIJZIGD)


@pytest.mark.parametrize("what", ["stappen", "profiel"])
def test_without_record_or_profile_nothing_is_judged(what: str) -> None:
    dossier = recorded(maak_profiel(*TIEN), **zwaarder(0))
    less = dossier.model_copy(update={"stappen": ()} if what == "stappen" else {"profiel": "9.9"})
    assert herijk(less, library_of(maak_profiel(*TIEN))).uitwerking is Uitwerking.NIET_TE_BEOORDELEN
