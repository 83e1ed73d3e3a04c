"""What a report adds to a record: the last day to object, and what of the four factors a profile covers."""

from datetime import date

import pytest
from hypothesis import given

from dossierbouw import vastgelegd
from functiewijzer.core.dossiers.bezwaartermijn import find_bezwaartermijn
from functiewijzer.core.dossiers.dossier import Dossier
from functiewijzer.core.dossiers.loonfactoren import cover_factoren
from functiewijzer.core.dossiers.vergelijkbaar import find_vergelijkbaar
from functiewijzer.core.indeling.indeling import determine_indeling
from functiewijzer.core.indeling.vragenlijst import Gesprek
from functiewijzer.core.profielen.vraag import Loonfactor
from profielbouw import gesprekken

BESLUIT = {"functiegroep": "E", "datum": "2026-01-31", "door": "directeur"}
BEZWAAR = {"termijn_weken": 6, "adres": "Kade 1"}


def test_the_last_day_to_object_is_so_many_weeks_after_the_decision() -> None:
    assert find_bezwaartermijn(vastgelegd(besluit=BESLUIT, bezwaar=BEZWAAR)) == date(2026, 3, 14)


@pytest.mark.parametrize(
    "dossier",
    [
        vastgelegd(bezwaar=BEZWAAR),
        vastgelegd(besluit=BESLUIT).model_copy(update={"bezwaar": None}),
        vastgelegd(besluit=BESLUIT | {"datum": "9999-12-20"}, bezwaar=BEZWAAR),
    ],
    ids=["no decision", "no term", "no such day"],
)
def test_without_decision_term_or_calendar_there_is_no_last_day(dossier: Dossier) -> None:
    assert find_bezwaartermijn(dossier) is None


def test_every_factor_is_there_and_says_what_weighs_and_what_is_only_registered() -> None:
    dekkingen = {dekking.factor: dekking for dekking in cover_factoren(vastgelegd().stappen)}
    assert list(dekkingen) == list(Loonfactor)
    omstandigheden = dekkingen[Loonfactor.ARBEIDSOMSTANDIGHEDEN]
    assert omstandigheden.meegewogen == ()
    assert [stap.vraag for stap in omstandigheden.vastgelegd] == ["fysieke_omstandigheden"]
    assert omstandigheden.gewicht == 0


def test_another_dossier_of_the_job_itself_is_no_precedent() -> None:
    job = vastgelegd(werkgever="Groothandel", afdeling="Verkoop", beoordelaar="adviseur")
    others = {
        "zelf": vastgelegd("medewerker  Verkoop", werkgever="GROOTHANDEL", afdeling="verkoop", beoordelaar="manager"),
        "afdeling": vastgelegd(werkgever="Groothandel", afdeling="Export"),
        "werkgever": vastgelegd(werkgever="Winkel", afdeling="Verkoop"),
        "titel": vastgelegd("Verkoper", werkgever="Groothandel", afdeling="Verkoop"),
    }
    found = find_vergelijkbaar(job, others.items())
    assert [item.dossier for item in found] == ["afdeling", "titel", "werkgever"]


def test_a_copy_of_a_precedent_is_named_once_under_the_name_that_counts_everywhere() -> None:
    other = vastgelegd("Verkoper")
    beside = {"a (kopie).yaml": other, "a.yaml": other, "oud-a.yaml": other, "b.yaml": vastgelegd("Planner")}
    found = find_vergelijkbaar(vastgelegd(), beside.items())
    assert [item.dossier for item in found] == ["a.yaml", "b.yaml"]


@given(gesprekken())
def test_no_weight_is_invented_and_none_is_lost(gesprek: Gesprek) -> None:
    indeling = determine_indeling(gesprek)
    dekkingen = cover_factoren(indeling.stappen)
    assert sum(dekking.gewicht for dekking in dekkingen) == indeling.telling.totaal
    assert [dekking.factor for dekking in dekkingen][:4] == list(Loonfactor)
