"""A row and its advice: the title, the answers, and what somebody decided before."""

from functools import cache
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from functiewijzer.core.batch.beoordelen import Beoordelaar
from functiewijzer.core.batch.celteksten import GEEN
from functiewijzer.core.batch.gegeven import Gegeven
from functiewijzer.core.batch.opmerking import joined_text
from functiewijzer.core.batch.rijadvies import Rijadvies
from functiewijzer.core.indeling.indeling import determine_indeling
from functiewijzer.core.profielen.antwoorden import Antwoord
from functiewijzer.core.schrijfwijze import fold_titel
from functiewijzer.core.titels.titelzoeker import Titelzoeker
from functiewijzer.loading.profielen.profielmap import Profielmap
from functiewijzer.loading.titels.titellezing import load_zoeker
from gereedschap import PROFIELEN


@cache
def zoeker() -> Titelzoeker:
    profielmap = Profielmap(PROFIELEN)
    return load_zoeker(profielmap, profielmap.bibliotheek)


def grade(titel: str, **rest: Any) -> Rijadvies:
    return Beoordelaar(zoeker()).grade(Gegeven(titel, **rest))


def test_a_known_title_shows_the_group_of_the_reference_as_an_indication() -> None:
    advies = grade("Medewerker verkoop binnendienst")
    assert (advies.profiel, advies.functiegroep, advies.status) == ("1.1", "E", "indicatief")
    assert advies.mogelijke_groepen == ("D", "E", "F", "geen_match")
    assert "een titel alleen beslist niets" in advies.motivering


def test_a_word_in_the_title_answers_a_question_until_somebody_does() -> None:
    by_title = grade("Administratief medewerker verkoop")
    answered = grade("Administratief medewerker verkoop", antwoorden=(("werkzaamheden", "gemengd", ""),))
    assert (by_title.functiegroep, by_title.status) == ("D", "indicatief")
    assert "Voorstel uit de titel" in by_title.motivering
    assert answered.functiegroep == "E"


@pytest.mark.parametrize("titel", ["Hoofd verkoop binnendienst", "Stagiair verkoop binnendienst", "Hoofd verkoop"])
def test_leaders_and_trainees_point_to_an_uitsluiting(titel: str) -> None:
    advies = grade(titel)
    assert (advies.profiel, advies.titelmatch, advies.tweede_profiel) == ("", "geen", "1.1")
    assert joined_text(advies.opmerking) == "de titel zelf sluit het profiel uit: 1.1"


def test_somebody_who_answers_that_the_job_leads_nobody_wins_from_the_title() -> None:
    advies = grade("Hoofd verkoop binnendienst", antwoorden=(("leidinggeven", "nee", ""),))
    assert advies.profiel == "1.1"


def test_a_title_for_two_kinds_of_work_names_both() -> None:
    advies = grade("Medewerker verkoop binnen-/buitendienst")
    assert (advies.titelmatch, {advies.profiel, advies.tweede_profiel}) == ("beoordelen", {"1.1", "2.1"})


@pytest.mark.parametrize("titel", ["Verkoper", "Senior verkoper", "Commercieel medewerker"])
def test_a_title_that_shops_have_too_is_never_certain(titel: str) -> None:
    assert grade(titel).titelmatch == "beoordelen"


def test_a_correction_wins_and_is_named() -> None:
    beoordelaar = Beoordelaar(zoeker(), {fold_titel("Slager"): "1.1", fold_titel("Verkoop Binnendienst"): GEEN})
    chosen, none = (beoordelaar.grade(Gegeven(titel)) for titel in ("SLAGER", "verkoop  binnendienst"))
    assert (chosen.profiel, chosen.titelmatch, chosen.score) == ("1.1", "handmatig", None)
    assert (none.profiel, none.titelmatch, none.status) == ("", "handmatig", "geen_match")


def test_a_row_can_name_its_profile_and_a_wrong_one_is_told() -> None:
    named = grade("Slager", profiel_vast="2.1")
    assert (named.profiel, named.titelmatch) == ("2.1", "vast")
    assert "9.9" in joined_text(grade("Slager", profiel_vast="9.9").opmerking)


@pytest.mark.parametrize("tekst", ["commercieel", "COMMERCIEEL "])
def test_answers_are_read_by_id_whatever_the_capitals(tekst: str) -> None:
    advies = grade("Verkoop binnendienst", antwoorden=(("werkzaamheden", tekst, ""),))
    assert "onbekend antwoord" not in joined_text(advies.opmerking)


def test_an_answer_in_the_words_of_the_option_counts_too() -> None:
    vraag = zoeker().bibliotheek.profielen["1.1"].vragen_op_id["werkzaamheden"]
    option = next(o for o in vraag.opties if o.id == "administratief")
    advies = grade("Verkoop binnendienst", antwoorden=(("werkzaamheden", option.tekst, "zo staat het beschreven"),))
    assert advies.functiegroep == "D"


def test_an_unknown_answer_is_told_and_leaves_the_question_open() -> None:
    advies = grade("Verkoop binnendienst", antwoorden=(("werkzaamheden", "veel", ""),))
    assert "onbekend antwoord bij werkzaamheden" in joined_text(advies.opmerking)
    assert "werkzaamheden" in advies.open_vragen


def test_only_the_title_known_leaves_the_group_empty_when_asked() -> None:
    beoordelaar = Beoordelaar(zoeker(), alleen_onderbouwd=True)
    assert beoordelaar.grade(Gegeven("Verkoop binnendienst")).functiegroep == ""
    answered = Gegeven("Verkoop binnendienst", (("werkzaamheden", "gemengd", ""),))
    assert beoordelaar.grade(answered).functiegroep == "E"


@pytest.mark.parametrize("titel", ["", " ", "a", "😀😀😀", "مندوب مبيعات", "x" * 10_000, "Verkoper\0", "\ud800"])
def test_an_odd_title_is_kept_and_explained(titel: str) -> None:
    advies = grade(titel)
    assert bool(advies.status) == bool(advies.profiel)
    assert joined_text(advies.opmerking)


@given(st.text(max_size=60))
def test_grading_is_total_and_always_the_same(titel: str) -> None:
    assert grade(titel) == grade(titel)


PROFIEL = zoeker().bibliotheek.profielen["1.1"]


@given(
    st.fixed_dictionaries(
        {}, optional={v.id: st.sampled_from([o.id for o in v.opties]) for v in PROFIEL.vragen if v.id != "leidinggeven"}
    )
)
def test_a_row_gets_what_its_answers_give_in_a_conversation(antwoorden: dict[str, str]) -> None:
    advies = grade("", profiel_vast="1.1", antwoorden=tuple((v, a, "") for v, a in antwoorden.items()))
    given = {vraag: Antwoord(antwoord=antwoord) for vraag, antwoord in antwoorden.items()}
    indeling = determine_indeling(zoeker().bibliotheek.start_gesprek(PROFIEL, given))
    assert advies.functiegroep == (indeling.functiegroep or "")
    assert advies.uitkomst == indeling.uitkomst.value
    also = ("geen_match",) if indeling.geen_match_mogelijk else ()
    assert advies.mogelijke_groepen == (*indeling.mogelijke_groepen, *also)
    assert advies.status == indeling.status.value


def test_a_word_that_the_profile_is_not_for_is_named() -> None:
    advies = grade("Technisch commercieel medewerker binnendienst")
    assert (advies.titelmatch, advies.functiegroep) == ("geen", "")
    assert advies.score is not None
    assert advies.score == 64  # all that goes with geen, however like the name is
    assert "niet voor: technisch" in advies.motivering


@pytest.mark.parametrize("vast", ["9.9", "GEEN", "geen"])
def test_a_row_that_names_no_usable_profile_gets_none(vast: str) -> None:
    advies = grade("Medewerker verkoop binnendienst", profiel_vast=vast)
    assert (advies.profiel, advies.titelmatch) == ("", "vast")
    assert (advies.uitkomst, advies.status) == (("", "") if vast == "9.9" else ("geen_match", "geen_match"))
    assert bool(joined_text(advies.opmerking)) is (vast == "9.9")


def test_a_code_that_excel_made_a_number_of_is_that_code() -> None:
    assert grade("Slager", profiel_vast="1,1").profiel == "1.1"


def test_an_answer_that_excludes_leaves_the_profile_to_be_mended() -> None:
    advies = grade("Medewerker verkoop binnendienst", antwoorden=(("leidinggeven", "ja", "stuurt drie mensen aan"),))
    assert (advies.profiel, advies.titelmatch, advies.uitkomst) == ("1.1", "zeker", "geen_match")
    assert advies.functiegroep == ""
    assert advies.vraagt_aandacht
    assert "een antwoord sluit het profiel uit: 1.1" in joined_text(advies.opmerking)
    assert "Vul nog in" not in advies.motivering


def test_only_an_answer_gives_the_outcome_geen_match_and_each_other_reason_says_what_it_is() -> None:
    odd = {titel: grade(titel) for titel in ("Bakker", "", "Stagiair verkoop")}
    assert {(advies.uitkomst, advies.status, advies.profiel) for advies in odd.values()} == {("", "", "")}
    said = {titel: joined_text(advies.opmerking) for titel, advies in odd.items()}
    assert said == {
        "Bakker": "geen profiel gevonden",
        "": "lege titel",
        "Stagiair verkoop": "de titel zelf sluit het profiel uit: 1.1",
    }


def test_an_answer_that_excludes_without_a_reason_names_the_column_for_it() -> None:
    advies = grade("Medewerker verkoop binnendienst", antwoorden=(("leidinggeven", "ja", ""),))
    assert advies.vlaggen == ("ongemotiveerd",)
    assert advies.mogelijke_groepen == ("geen_match",)
    assert "Vul nog in: leidinggeven_toelichting." in advies.motivering


def test_without_answers_nothing_shows_a_group_when_asked() -> None:
    advies = Beoordelaar(zoeker(), alleen_onderbouwd=True).grade(Gegeven("Verkoop binnendienst"))
    assert (advies.functiegroep, advies.uitkomst, advies.kantelpunten) == ("", "", ())
    assert "Groep E" not in advies.motivering


def test_answers_that_are_not_used_are_told() -> None:
    other = grade("Medewerker verkoop binnendienst", antwoorden=(("acquisitie", "ja", ""),))
    none = grade("Slager", antwoorden=(("werkzaamheden", "gemengd", ""),))
    assert "acquisitie is geen vraag van profiel 1.1" in joined_text(other.opmerking)
    assert "er is geen profiel" in joined_text(none.opmerking)


def test_who_answers_that_it_is_not_known_has_answered_nothing() -> None:
    gegeven = Gegeven("Verkoop binnendienst", (("werkzaamheden", "weet niet", ""),))
    assert Beoordelaar(zoeker(), alleen_onderbouwd=True).grade(gegeven).functiegroep == ""
