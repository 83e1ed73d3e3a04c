"""Which dossiers a choice takes, and how old they are."""

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossierbouw import VOLLEDIG, bibliotheek, vastgelegd
from dossierfolder import besluit, combinatie, gesprek
from functiewijzer.core.dossiers.dossier import Dossier
from functiewijzer.core.dossiers.keuze import Dossierkeuze
from functiewijzer.core.dossiers.rij import STATUSSEN, Dossierrij, age_in_months, make_rij
from functiewijzer.core.indeling.conclusie import Vlag
from functiewijzer.rendering.dossiers.lijstverslag import age_text

OP = date(2026, 6, 1)
RIJ = Dossierrij(
    pad="a/b.yaml",
    functietitel="Verkoper Binnendienst",
    profiel="1.1",
    functiefamilie="1",
    functiegroep="E",
    status="voorlopig",
    datum=date(2023, 6, 1),
    open_vlaggen=(Vlag.TWIJFEL,),
)


def takes(rij: Dossierrij = RIJ, **velden: Any) -> bool:
    return Dossierkeuze(**{"op": OP, "waarden": {}, **velden}).takes(rij)


def test_no_choice_takes_every_dossier() -> None:
    assert takes()
    assert takes(Dossierrij(pad="leeg"))


@pytest.mark.parametrize(
    ("name", "good", "wrong"),
    [
        ("status", "voorlopig", "onderbouwd"),
        ("groep", "E", "F"),
        ("profiel", "1.1", "2.1"),
        ("familie", "1", "2"),
        ("vlag", "twijfel", "onvolledig"),
    ],
)
def test_a_value_takes_the_dossiers_that_have_it(name: str, good: str, wrong: str) -> None:
    assert takes(waarden={name: (good,)})
    assert takes(waarden={name: (wrong, good)})
    assert not takes(waarden={name: (wrong,)})
    assert not takes(Dossierrij(pad="leeg"), waarden={name: (good,)})


def test_choices_go_together() -> None:
    assert takes(waarden={"groep": ("E",), "vlag": ("twijfel",)}, zoek="verkoper", zonder_besluit=True, jaren=3)
    assert not takes(waarden={"groep": ("E",), "vlag": ("onvolledig",)})


def test_a_text_is_looked_for_in_the_title_whatever_its_capitals_and_spaces() -> None:
    assert takes(zoek="verkoper  BINNEN")
    assert not takes(zoek="buiten")


def test_years_must_have_passed_whole_and_a_dossier_without_a_day_is_not_taken() -> None:
    assert takes(jaren=3)
    assert takes(jaren=0)
    assert not takes(jaren=4)
    assert not takes(jaren=3, op=date(2026, 5, 31))
    assert not takes(Dossierrij(pad="leeg"), jaren=0)


@pytest.mark.parametrize(
    ("begin", "day", "months"),
    [
        ("2026-06-01", "2026-06-01", 0),
        ("2026-05-02", "2026-06-01", 0),
        ("2026-05-01", "2026-06-01", 1),
        ("2024-02-29", "2025-02-28", 11),
        ("2024-02-29", "2025-03-01", 12),
        ("2026-01-31", "2026-02-28", 0),
        ("2026-06-02", "2026-06-01", -1),
        ("2027-06-01", "2026-06-01", -12),
    ],
)
def test_only_whole_months_count(begin: str, day: str, months: int) -> None:
    assert age_in_months(date.fromisoformat(begin), date.fromisoformat(day)) == months


@given(st.dates(), st.dates())
def test_an_age_is_negative_just_where_the_day_is_still_to_come(begin: date, day: date) -> None:
    assert (age_in_months(begin, day) < 0) == (begin > day)


@pytest.mark.parametrize(
    ("months", "said"),
    [
        (None, "onbekend"),
        (-1, "datum in de toekomst"),
        (0, "minder dan een maand"),
        (1, "1 maand"),
        (11, "11 maanden"),
        (12, "1 jaar"),
        (27, "2 jaar en 3 maanden"),
    ],
)
def test_an_age_is_told_in_words(months: int | None, said: str) -> None:
    assert age_text(months) == said


@pytest.mark.parametrize(
    ("velden", "day"),
    [
        ({"peildatum": "2022-01-01", "besluit": besluit("E", "2023-01-01")}, date(2023, 1, 1)),
        ({"peildatum": "2022-01-01", "functiebeschrijving": {"datum": "2021-01-01"}}, date(2022, 1, 1)),
        ({"functiebeschrijving": {"datum": "2021-01-01"}}, date(2021, 1, 1)),
        ({}, None),
    ],
)
def test_the_age_counts_from_the_besluit_else_the_peildatum_else_the_description(velden: Any, day: date | None) -> None:
    assert make_rij("a", vastgelegd(**velden), bibliotheek()).datum == day


def test_the_group_of_the_besluit_goes_before_that_of_the_advice() -> None:
    rij = make_rij("a", vastgelegd(**{**VOLLEDIG, "besluit": besluit("F")}), bibliotheek())
    assert (rij.functiegroep, rij.adviesgroep, rij.status, rij.has_besluit) == ("F", "E", "onderbouwd", True)


def test_a_saved_gesprek_has_the_family_of_its_profile_and_no_status() -> None:
    rij = make_rij("a", gesprek(profiel="2.1"), bibliotheek())
    assert (rij.functiefamilie, rij.functiegroep, rij.status) == ("2", None, "zonder_advies")


def test_a_combination_job_has_a_status_of_its_own_and_the_group_of_the_combination() -> None:
    rij = make_rij("c", combinatie(besluit=besluit("G")), bibliotheek())
    assert (rij.status, rij.functiegroep, rij.adviesgroep, rij.wijkt_af) == ("combinatie", "G", "F", True)
    assert (rij.status in STATUSSEN, takes(rij, waarden={"status": ("combinatie",)})) == (True, True)


@pytest.mark.parametrize("dossier", [Dossier(), Dossier.model_validate({"profiel": "9.9", "functietitel": "V"})])
def test_a_dossier_that_says_next_to_nothing_is_a_row_too(dossier: Dossier) -> None:
    assert make_rij("a", dossier, bibliotheek()).functiefamilie is None
