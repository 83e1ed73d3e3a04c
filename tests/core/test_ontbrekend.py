"""What a record still lacks: named in words, and nothing of a record that is whole."""

from dossierbouw import VOLLEDIG, vastgelegd
from functiewijzer.core.dossiers.dossier import Dossier
from functiewijzer.core.dossiers.ontbrekend import find_ontbrekend


def labels(dossier: Dossier) -> list[str]:
    return [item.label for item in find_ontbrekend(dossier)]


def test_a_whole_record_lacks_nothing() -> None:
    assert labels(vastgelegd(**VOLLEDIG)) == []


def test_a_bare_record_lacks_all_that_only_people_know() -> None:
    assert labels(vastgelegd(keuze=None, redenen={})) == [
        "de werkgever",
        "de afdeling",
        "de peildatum",
        "de rol van wie beoordeelt",
        "de rol van wie beslist",
        "de functiebeschrijving",
        "de datum van de functiebeschrijving",
        "wie tekende voor gezien (een rol)",
        "de datum van voor gezien",
        "wie tekende voor akkoord (een rol)",
        "de datum van voor akkoord",
        "waarom deze referentiefunctie past",
        "welke andere referentiefuncties zijn bekeken, en waarom ze niet pasten",
        "een reden bij Complexiteit",
        "een reden bij Zelfstandigheid",
        "een reden bij Afbreukrisico",
        "het besluit van de werkgever",
        "het adres voor bezwaar",
    ]


def test_an_answer_away_from_gelijk_needs_evidence_and_a_flag_needs_a_text() -> None:
    dossier = vastgelegd(antwoorden={"werkzaamheden": "commercieel"}, **VOLLEDIG)
    assert labels(dossier) == ["het bewijs bij Aard van de werkzaamheden", "een tekst die de vlag ‘twijfel’ afsluit"]


def test_an_open_question_is_missing_so_that_complete_never_stands_beside_it() -> None:
    dossier = vastgelegd(antwoorden={"werkzaamheden": "weet_niet"}, **VOLLEDIG)
    assert "een antwoord bij Aard van de werkzaamheden" in labels(dossier)


def test_after_an_exclusion_no_answer_is_waited_for() -> None:
    dossier = vastgelegd(antwoorden={"leidinggeven": "ja", "werkzaamheden": "weet_niet"}, **VOLLEDIG)
    assert not [label for label in labels(dossier) if label.startswith("een antwoord")]


def test_a_decision_other_than_the_advice_needs_a_reason() -> None:
    besluit = {"functiegroep": "F", "datum": "2026-05-20", "door": "directeur"}
    assert labels(vastgelegd(**{**VOLLEDIG, "besluit": besluit})) == ["waarom het besluit van het advies afwijkt"]


def test_an_address_that_nobody_filled_in_is_missing() -> None:
    bezwaar = {"termijn_weken": "6", "adres": "[INVULLEN DOOR DE WERKGEVER: wie]"}
    assert labels(vastgelegd(**{**VOLLEDIG, "bezwaar": bezwaar})) == ["het adres voor bezwaar"]


def test_a_dossier_without_an_objection_route_says_so() -> None:
    assert {"de termijn voor bezwaar", "het adres voor bezwaar"} <= set(
        labels(vastgelegd().model_copy(update={"bezwaar": None}))
    )


def test_half_a_decision_is_not_a_decision() -> None:
    assert labels(vastgelegd(**{**VOLLEDIG, "besluit": {"functiegroep": "E"}})) == [
        "de datum van het besluit",
        "wie het besluit nam (een rol)",
    ]
