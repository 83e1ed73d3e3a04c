"""A reference that has no rule on one side: a job that is clearly there needs another reference (methode.md)."""

from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace

from functiewijzer.core.dossiers.advies import make_advies
from functiewijzer.core.dossiers.adviesblok import Alternatiefgrond
from functiewijzer.core.dossiers.dossier import Dossier
from functiewijzer.core.dossiers.vastleggen import grade_and_record
from functiewijzer.core.edities.herberekening import herbereken
from functiewijzer.core.edities.herijking import Uitwerking, herijk
from functiewijzer.core.edities.profielvergelijker import compare_profielen
from functiewijzer.core.edities.wijziging import Gevolg
from functiewijzer.core.indeling.bibliotheek import Bibliotheek
from functiewijzer.core.indeling.conclusie import Uitkomst, Vlag
from functiewijzer.core.indeling.gevoeligheid import Vastheid
from functiewijzer.core.indeling.indeling import Status, determine_indeling, is_settled
from functiewijzer.core.indeling.methode import EERSTE
from functiewijzer.core.profielen.antwoorden import Antwoord, Voorstel
from functiewijzer.core.profielen.functiehuis import Functiehuis
from functiewijzer.core.profielen.profielstatus import Profielstatus
from functiewijzer.core.profielen.referentieprofiel import Referentieprofiel
from functiewijzer.core.profielen.voorwaarde import Richting
from functiewijzer.loading.dossiers.lezer import read_dossier
from functiewijzer.loading.dossiers.schrijver import dump_dossier
from functiewijzer.rendering.indeling.kortewaarom import korte_waarom
from profielbouw import KADER, REDEN, bij, deel_in, maak_gesprek, maak_profiel, weegt

VRAGEN = tuple(weegt(naam) for naam in "abcde")
ONDERSTE = maak_profiel(*VRAGEN, zwaarder=[bij("e", "zwaarder")], zonder=["lichter"])
"""The lowest reference of a family: five questions that weigh the same, and nothing below it."""
HEEL = maak_profiel(*VRAGEN, zwaarder=[bij("e", "zwaarder")])
HUIS = Functiehuis.model_validate(
    {
        "soort": "functiehuis",
        "schema": "1",
        "naam": "Proefhuis",
        "functiegroepen": ["D", "E", "F"],
        "families": [{"code": "1", "naam": "Proef"}],
        "drempels": {"drempel": "0.40", "tegen": "0.25", "grens": "0.65"},
    }
)


def antwoorden(*lichter: str, **others: str) -> dict[str, str]:
    return dict.fromkeys("abcde", "gelijk") | dict.fromkeys(lichter, "lichter") | others


def bibliotheek(*profielen: Referentieprofiel) -> Bibliotheek:
    return Bibliotheek(HUIS, {profiel.code: profiel for profiel in profielen})


def dossier_of(**given: str) -> Dossier:
    answered: dict[str, Any] = {v: {"antwoord": a, "toelichting": f"{REDEN} Over {v}."} for v, a in given.items()}
    return Dossier.model_validate({"functietitel": "Hulp", "profiel": "1.1", "antwoorden": answered})


# The row of the table.


@pytest.mark.parametrize(
    ("lichter", "uitkomst", "groep"),
    [("", Uitkomst.GELIJK, "E"), ("a", Uitkomst.GELIJK, "E"), ("ab", Uitkomst.GEEN_MATCH, None)],
)
def test_from_the_threshold_the_side_ends_in_geen_match(lichter: str, uitkomst: Uitkomst, groep: str | None) -> None:
    indeling = deel_in(ONDERSTE, antwoorden(*lichter))
    assert (indeling.uitkomst, indeling.functiegroep) == (uitkomst, groep)


def test_the_other_side_is_as_it_was() -> None:
    assert deel_in(ONDERSTE, antwoorden(e="zwaarder")).functiegroep == "F"
    assert deel_in(ONDERSTE, antwoorden(a="zwaarder", b="zwaarder")).functiegroep == "F"


def test_a_grond_of_the_other_side_against_such_a_saldo_stays_row_two() -> None:
    indeling = deel_in(ONDERSTE, antwoorden("a", "b", "c", e="zwaarder"))
    assert (indeling.uitkomst, indeling.is_contradicted) == (Uitkomst.GELIJK, True)
    assert indeling.saldo == Fraction(-2, 5)


def test_an_uitsluiting_comes_first_and_names_its_own_profile() -> None:
    profiel = maak_profiel(*VRAGEN, uitsluitingen=[bij("a", "lichter")], zonder=["lichter"])
    indeling = deel_in(profiel, antwoorden("a", "b"))
    assert (indeling.zonder_zijde, indeling.verwijzingen) == (None, ("2.1",))


def test_without_both_sides_every_clear_difference_needs_another_reference() -> None:
    profiel = maak_profiel(*VRAGEN, zonder=["lichter", "zwaarder"])
    assert [deel_in(profiel, antwoorden(*s)).uitkomst.value for s in ("", "ab")] == ["gelijk", "geen_match"]
    assert deel_in(profiel, antwoorden(a="zwaarder", b="zwaarder")).verwijzingen == ("3.8",)


# What follows from it.


def test_the_outcome_says_which_side_lacks_why_and_where_to_look() -> None:
    indeling = deel_in(ONDERSTE, antwoorden("a", "b"))
    assert indeling.zonder_zijde is not None
    assert (indeling.zonder_zijde.richting, indeling.verwijzingen) == (Richting.LICHTER, ("3.7",))
    assert (indeling.status, indeling.vlaggen, indeling.kantelpunten) == (Status.GEEN_MATCH, (), ())
    assert "geen regel voor lichter" in korte_waarom(indeling, 500)


def test_reasons_are_asked_for_what_leads_there() -> None:
    assert deel_in(ONDERSTE, antwoorden("a", "b"), reden=None).vlaggen == (Vlag.ONGEMOTIVEERD,)


def test_open_questions_may_still_lead_there() -> None:
    half = deel_in(ONDERSTE, {"a": "lichter", "b": "gelijk", "c": "gelijk", "d": "gelijk"})
    assert (half.mogelijke_groepen, half.geen_match_mogelijk) == (("E", "F"), True)
    assert half.status is Status.INDICATIEF
    settled = maak_gesprek(ONDERSTE, {"a": "gelijk", "b": "gelijk", "c": "gelijk", "d": "gelijk"})
    assert not is_settled(settled)
    assert is_settled(maak_gesprek(maak_profiel(*VRAGEN, zonder=["lichter"]), antwoorden("a", "b", "c")))


def test_near_the_side_that_lacks_a_case_is_a_grensgeval_and_no_group_is_named() -> None:
    indeling = deel_in(maak_profiel(*VRAGEN[:3], weegt("d", 3), weegt("e", 3), zonder=["lichter"]), antwoorden("a"))
    assert Vlag.TWIJFEL not in indeling.vlaggen
    assert indeling.vastheid is Vastheid.GRENSGEVAL
    assert {k.functiegroep for k in indeling.kantelpunten} == set()


def test_a_proposal_of_the_title_never_leads_there() -> None:
    suggested = Antwoord(voorstel=Voorstel(antwoord="lichter", woord="hulp"))
    gesprek = maak_gesprek(ONDERSTE, {"a": "lichter", "c": "gelijk", "d": "gelijk", "e": "gelijk"})
    gesprek = replace(gesprek, antwoorden={**gesprek.antwoorden, "b": suggested}, kader=KADER)
    indeling = determine_indeling(gesprek)
    assert (indeling.functiegroep, indeling.geen_match_mogelijk) == ("E", True)


def test_the_first_edition_of_the_method_ends_there_too() -> None:
    indeling = deel_in(ONDERSTE, antwoorden("a", "b"), kader=replace(KADER, methode=EERSTE))
    assert indeling.uitkomst is Uitkomst.GEEN_MATCH


# In a record.


def test_a_record_keeps_the_side_and_replays(tmp_path: Path) -> None:
    library = bibliotheek(ONDERSTE, ONDERSTE.model_copy(update={"code": "3.7", "naam": "Hulpkracht"}))
    record = grade_and_record(dossier_of(**antwoorden("a", "b")), library)
    assert record.advies is not None
    assert [(a.profiel, a.grond) for a in record.advies.alternatieven][:1] == [("3.7", Alternatiefgrond.ZIJDE)]
    path = tmp_path / "hulp.dossier.yaml"
    path.write_text(dump_dossier(record), encoding="utf-8")
    assert read_dossier(path)[1] == record
    assert "geen_zijde:" in dump_dossier(record)
    assert herbereken(record, library).is_gelijk


def test_a_record_of_a_profile_with_both_sides_has_nothing_of_it() -> None:
    record = grade_and_record(dossier_of(**antwoorden("a", "b")), bibliotheek(HEEL))
    assert "geen_zijde" not in dump_dossier(record)


def test_an_edition_that_loses_a_side_turns_its_gradings_and_is_named_as_the_cause() -> None:
    record = grade_and_record(dossier_of(**antwoorden("a", "b")), bibliotheek(HEEL))
    newer = ONDERSTE.model_copy(update={"versie": "1.1"})
    result = herijk(record, bibliotheek(newer))
    assert result.uitwerking is Uitwerking.GEEN_MATCH
    assert [oorzaak.velden for oorzaak in result.oorzaken.gevonden] == [("lichter",)]


def test_verschil_says_that_a_side_that_goes_can_change_outcomes_and_a_reason_can_not() -> None:
    gone = compare_profielen(HEEL, ONDERSTE)
    assert Gevolg.UITKOMST in {wijziging.gevolg for wijziging in gone}
    geen = ONDERSTE.toepassingsregels.geen_zijde
    assert geen is not None
    assert geen.lichter is not None
    reworded = geen.model_copy(update={"lichter": geen.lichter.model_copy(update={"reden": "anders"})})
    regels = ONDERSTE.toepassingsregels.model_copy(update={"geen_zijde": reworded})
    found = compare_profielen(ONDERSTE, ONDERSTE.model_copy(update={"toepassingsregels": regels}))
    assert {wijziging.gevolg for wijziging in found} == {Gevolg.ANTWOORD}


def test_becoming_an_ontwerp_can_change_outcomes_and_becoming_a_concept_can_not() -> None:
    found = {
        status: compare_profielen(HEEL, HEEL.model_copy(update={"status": status}))
        for status in (Profielstatus.ONTWERP, Profielstatus.CONCEPT)
    }
    assert [found[status][0].gevolg for status in found] == [Gevolg.UITKOMST, Gevolg.GEEN]


def test_there_is_no_neighbour_on_a_side_that_lacks() -> None:
    beside = ONDERSTE.model_copy(update={"code": "1.2", "functiegroep": "D"})
    assert bibliotheek(ONDERSTE, beside).buren_of(ONDERSTE, Richting.LICHTER) == ()
    assert make_advies(dossier_of(**antwoorden()), bibliotheek(ONDERSTE, beside)).indeling.functiegroep == "E"
