"""Herbereken: what was just recorded always comes out the same, and what was changed since is named."""

from collections import Counter
from dataclasses import replace
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from dossierbouw import bibliotheek, vastgelegd
from functiewijzer.core.documentsoorten import soort_of
from functiewijzer.core.dossiers.advies import make_advies
from functiewijzer.core.dossiers.dossier import Dossier
from functiewijzer.core.dossiers.vastleggen import record_advies
from functiewijzer.core.edities.belemmering import Belemmering
from functiewijzer.core.edities.herberekening import herbereken
from functiewijzer.core.edities.herijking import herijk
from functiewijzer.core.indeling.bibliotheek import Bibliotheek
from functiewijzer.core.indeling.gevoeligheid import Vastheid
from functiewijzer.core.indeling.stappen import GrondStap
from functiewijzer.core.indeling.vragenlijst import Gesprek
from functiewijzer.core.profielen.antwoorden import Antwoord
from functiewijzer.core.profielen.referentieprofiel import Referentieprofiel
from functiewijzer.core.profielen.voorheen import Voorheen
from functiewijzer.loading.documenten import check_shape
from functiewijzer.loading.dossiers.schrijver import dump_dossier
from functiewijzer.loading.yaml.document import parse_yaml
from gespreksproef import HUIS
from profielbouw import bij, gesprekken, maak_profiel, weegt

GELIJK = {"lichter": "lichter", "gelijk": "gelijk", "zwaarder": "gelijk"}
"""A question whose heaviest option points to gelijk."""


def library_of(profiel: Referentieprofiel) -> Bibliotheek:
    return Bibliotheek(HUIS, {profiel.code: profiel})


def recorded(profiel: Referentieprofiel, antwoorden: dict[str, Antwoord]) -> Dossier:
    blank = Dossier(functietitel="Proef").model_copy(update={"profiel": profiel.code, "antwoorden": antwoorden})
    return record_advies(make_advies(blank, library_of(profiel)))


def answered(**antwoorden: str) -> dict[str, Antwoord]:
    return {vraag: Antwoord(antwoord=antwoord, toelichting="Zo is het.") for vraag, antwoord in antwoorden.items()}


def read_back(text: str) -> Dossier:
    waarde, _ = check_shape(parse_yaml(text).data, soort_of(Dossier))
    assert isinstance(waarde, Dossier)
    return waarde


def edited(dossier: Dossier, **fields: Any) -> Dossier:
    return dossier.model_copy(update=fields)


@given(gesprekken())
def test_what_was_just_written_and_read_back_always_agrees(gesprek: Gesprek) -> None:
    dossier = recorded(gesprek.profiel, dict(gesprek.antwoorden))
    assert herbereken(read_back(dump_dossier(dossier)), library_of(gesprek.profiel)).is_gelijk


def test_the_order_of_keys_and_the_line_endings_change_nothing() -> None:
    dossier = vastgelegd(antwoorden={"klantcontact": "verkoopadvies"})
    shuffled = edited(dossier, antwoorden=dict(reversed(dossier.antwoorden.items())))
    text = dump_dossier(shuffled).replace("\n", "\r\n")
    assert herbereken(read_back(text), bibliotheek()).is_gelijk


def test_a_changed_weight_is_named_by_clause_and_field() -> None:
    old, new = maak_profiel(weegt("a", 3), weegt("b")), maak_profiel(weegt("a", 1), weegt("b"))
    result = herbereken(recorded(old, answered(a="gelijk", b="gelijk")), library_of(new))
    assert [verschil.bepaling for verschil in result.stappen] == ["vragen.a"]
    assert [(veld.veld, veld.was, veld.nu) for veld in result.stappen[0].velden] == [("gewicht", 3, 1)]
    assert result.is_other_edition


def test_an_advice_that_tips_over_is_compared_field_by_field() -> None:
    old, new = maak_profiel(weegt("a"), zwaarder=[bij("a", "zwaarder")]), maak_profiel(weegt("a", opties=GELIJK))
    result = herbereken(recorded(old, answered(a="zwaarder")), library_of(new))
    changed = {veld.veld: (veld.was, veld.nu) for veld in result.advies}
    assert changed["functiegroep"] == ("F", "E")
    assert [verschil.bepaling for verschil in result.stappen if verschil.nu is None] == [
        "toepassingsregels.zwaarder.gronden.zwaar_1"
    ]


def test_answers_under_renamed_ids_are_carried_over_and_told() -> None:
    old = maak_profiel(weegt("a"), weegt("b"))
    new = maak_profiel(weegt("nieuw") | {"naam": "A", "tekst": "Wat geldt voor a?"}, weegt("b"))
    moved = new.model_copy(update={"voorheen": Voorheen(vragen={"a": "nieuw"})})
    result = herbereken(recorded(old, answered(a="lichter", b="gelijk")), library_of(moved))
    assert result.is_gelijk
    assert len(result.hernoemingen) == 1


def test_an_advice_edited_by_hand_is_named() -> None:
    dossier = vastgelegd()
    assert dossier.advies is not None
    changed = edited(dossier, advies=dossier.advies.model_copy(update={"functiegroep": "H"}))
    result = herbereken(changed, bibliotheek())
    assert [(veld.veld, veld.was, veld.nu) for veld in result.los_advies] == [("functiegroep", "H", "E")]
    assert not result.is_gelijk


def test_an_answer_edited_by_hand_is_named() -> None:
    dossier = vastgelegd()
    changed = edited(dossier, antwoorden=dossier.antwoorden | answered(klantcontact="verkoopadvies"))
    result = herbereken(changed, bibliotheek())
    assert [verschil.vraag for verschil in result.losse_antwoorden] == ["klantcontact"]
    assert "vragen.klantcontact" in [verschil.bepaling for verschil in result.stappen]


def test_an_answer_without_a_stap_is_named() -> None:
    changed = edited(vastgelegd(), antwoorden=vastgelegd().antwoorden | answered(verzonnen="ja"))
    assert [verschil.vraag for verschil in herbereken(changed, bibliotheek()).losse_antwoorden] == ["verzonnen"]


def test_a_stap_edited_by_hand_is_named_though_the_profile_is_the_same() -> None:
    dossier = vastgelegd()
    result = herbereken(edited(dossier, stappen=dossier.stappen[:-1]), bibliotheek())
    assert [verschil.was for verschil in result.stappen] == [None]
    assert not result.is_other_edition


def test_a_clause_that_stands_there_twice_is_named() -> None:
    dossier = vastgelegd()
    result = herbereken(edited(dossier, stappen=(*dossier.stappen, dossier.stappen[-1])), bibliotheek())
    assert [verschil.nu for verschil in result.stappen] == [None]


def test_what_the_title_answered_stands_in_the_answers_and_is_not_read_again() -> None:
    dossier = vastgelegd("Stagiair verkoop", antwoorden={"leerplek": "nee"})
    assert herbereken(dossier, bibliotheek()).is_gelijk


def test_what_cannot_be_calculated_is_said() -> None:
    whole = vastgelegd()
    reasons = {
        Belemmering.GEEN_VASTLEGGING: edited(whole, stappen=(), advies=None),
        Belemmering.GEEN_UITGANGSPUNT: edited(whole, stappen=whole.stappen[1:]),
        Belemmering.GEEN_PROFIEL: edited(whole, profiel=None),
        Belemmering.PROFIEL_ONBEKEND: edited(whole, profiel="9.9"),
    }
    for belemmering, dossier in reasons.items():
        result = herbereken(dossier, bibliotheek())
        assert result.belemmering is belemmering
        assert not result.is_gelijk


def test_a_record_without_title_or_herkomst_is_calculated_all_the_same() -> None:
    bare = edited(vastgelegd(), functietitel=None, herkomst=None)
    result = herbereken(bare, bibliotheek())
    assert result.is_gelijk
    assert result.is_other_edition


@given(st.data(), gesprekken(), gesprekken())
def test_whatever_stappen_somebody_put_in_a_record_it_is_survived_and_named(
    data: st.DataObject, one: Gesprek, other: Gesprek
) -> None:
    dossier = recorded(one.profiel, dict(one.antwoorden))
    stray = recorded(other.profiel, dict(other.antwoorden)).stappen
    kept = data.draw(st.lists(st.sampled_from((*dossier.stappen, *stray)), max_size=8))
    bare = [replace(stap, voorwaarden=()) if isinstance(stap, GrondStap) else stap for stap in kept]
    mixed = edited(dossier, stappen=tuple(bare))
    library = library_of(one.profiel)
    assert herbereken(mixed, library).is_gelijk == (Counter(mixed.stappen) == Counter(dossier.stappen))
    herijk(mixed, library)


def test_the_order_of_the_stappen_is_no_difference() -> None:
    dossier = vastgelegd()
    assert herbereken(edited(dossier, stappen=dossier.stappen[::-1]), bibliotheek()).is_gelijk


def test_how_firm_an_advice_is_is_tested_by_calculating_it_again_alone() -> None:
    dossier = vastgelegd()
    assert dossier.advies is not None
    other = next(v for v in Vastheid if v is not dossier.advies.vastheid)
    result = herbereken(edited(dossier, advies=dossier.advies.model_copy(update={"vastheid": other})), bibliotheek())
    assert [veld.veld for veld in result.advies] == ["vastheid"]
    assert result.los_advies == ()
