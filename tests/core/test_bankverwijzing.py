"""A profile that takes questions from the vragenbank is the one in which they are written out."""

from collections.abc import Mapping
from typing import Any, TypeVar

import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.strategies import DataObject
from jsonschema import Draft202012Validator
from pydantic import ValidationError

from bankbouw import around
from functiewijzer.core.bevinding import Plek
from functiewijzer.core.controles.bankkeuring import BANKCONTROLES
from functiewijzer.core.controles.controle import run_controles
from functiewijzer.core.documentsoorten import soort_of
from functiewijzer.core.indeling.indeling import determine_indeling
from functiewijzer.core.profielen.referentieprofiel import Referentieprofiel
from functiewijzer.core.profielen.vingerafdruk import profielhash
from functiewijzer.core.profielen.vragenbank import Vragenbank
from functiewijzer.core.schema import Model, Omgeving
from functiewijzer.loading.documenten import check_shape
from functiewijzer.rendering.profielen.schema import schema_as_data
from profielbouw import Data, bij, maak_gesprek, maak_profiel, minstens, profielen, telt_niet, weegt

M = TypeVar("M", bound=Model)

WOORDEN = ("Kijk naar een gewone week.", "Vervanging telt niet.")


def written_out(profiel: Referentieprofiel) -> Data:
    """Return a profile as its file would say it."""
    return profiel.model_dump(mode="json", by_alias=True, exclude_unset=True)


def bank_of(data: Mapping[str, Any]) -> Vragenbank:
    """Return a bank with every question and uitsluiting of a profile."""
    parts = {"vragen": data["vragen"], "uitsluitingen": data.get("uitsluitingen", [])}
    return Vragenbank.model_validate({"soort": "vragenbank", "schema": 1, **parts})


def draw_references(data: DataObject, parts: list[Data]) -> list[Data]:
    """Return the parts, each as it is or as a reference with some of its own keys beside it."""
    found: list[Data] = []
    for part in parts:
        beside = data.draw(st.sets(st.sampled_from(sorted(set(part) - {"id"}))))
        is_reference = data.draw(st.booleans())
        found.append({"bank": part["id"], **{key: part[key] for key in sorted(beside)}} if is_reference else part)
    return found


@given(profielen(), st.data())
def test_a_profile_with_references_equals_the_one_written_out(profiel: Referentieprofiel, data: DataObject) -> None:
    whole = written_out(profiel)
    short = {**whole, "vragen": draw_references(data, whole["vragen"])}
    short["uitsluitingen"] = draw_references(data, whole.get("uitsluitingen", []))
    read, found = check_shape(short, omgeving=around(bank_of(whole)))
    assert found == ()
    expected, _ = check_shape({**whole, "uitsluitingen": whole.get("uitsluitingen", [])})
    assert isinstance(read, Referentieprofiel)
    assert isinstance(expected, Referentieprofiel)
    assert read == expected
    assert profielhash(read) == profielhash(profiel)
    assert [vraag.model_fields_set for vraag in read.vragen] == [v.model_fields_set for v in expected.vragen]


@given(profielen(), st.data())
def test_what_stands_beside_a_reference_replaces_the_bank(profiel: Referentieprofiel, data: DataObject) -> None:
    whole = written_out(profiel)
    index = data.draw(st.integers(0, len(whole["vragen"]) - 1))
    own = {"toelichting": data.draw(st.sampled_from(WOORDEN)), "tekst": "Eigen vraag?"}
    vragen = list(whole["vragen"])
    vragen[index] = {"bank": vragen[index]["id"], **own}
    read, _ = check_shape({**whole, "vragen": vragen}, omgeving=around(bank_of(whole)))
    vragen[index] = {**whole["vragen"][index], **own}
    assert read == check_shape({**whole, "vragen": vragen})[0]


def small() -> tuple[Data, Vragenbank]:
    """Return a profile and a bank with its two questions and its uitsluiting."""
    data = written_out(maak_profiel(weegt("aard", 3), telt_niet("anders"), uitsluitingen=[bij("anders", "ja")]))
    return data, bank_of(data)


def refer(data: Data, **parts: object) -> Data:
    return {**data, "vragen": [{"bank": "aard"}, {"bank": "anders"}], **parts}


def test_a_bank_that_changes_is_another_edition_of_the_profiles_that_use_the_question_and_of_no_other() -> None:
    data, bank = small()
    heavier = bank_of({**data, "vragen": [{**data["vragen"][0], "gewicht": 1}, data["vragen"][1]]})
    other = bank_of({**data, "vragen": [*data["vragen"], weegt("nieuw")]})
    hashes = []
    for edition in (bank, heavier, other):
        read, _ = check_shape(refer(data), omgeving=around(edition))
        assert isinstance(read, Referentieprofiel)
        hashes.append(profielhash(read))
    assert hashes[0] != hashes[1]
    assert hashes[0] == hashes[2]


def test_questions_of_the_bank_are_graded_and_put_on_record_as_any_other() -> None:
    data, bank = small()
    read, _ = check_shape(refer(data), omgeving=around(bank))
    assert isinstance(read, Referentieprofiel)
    written = Referentieprofiel.model_validate(data)
    answers = {"aard": "zwaarder", "anders": "nee"}
    assert determine_indeling(maak_gesprek(read, answers)) == determine_indeling(maak_gesprek(written, answers))


ONGELDIG: list[tuple[Data, str, Plek]] = [
    ({"vragen": [{"bank": "aart"}, {"bank": "anders"}]}, "FW330", ("vragen", 0, "bank")),
    ({"vragen": [{"bank": ["aard"]}, {"bank": "anders"}]}, "FW330", ("vragen", 0, "bank")),
    ({"vragen": [{"bank": "aard"}, {"bank": None}]}, "FW108", ("vragen", 1, "bank")),
    ({"vragen": [{"bank": "aard", "id": "aard"}]}, "FW332", ("vragen", 0, "id")),
    ({"vragen": [{"bank": "aard", "gewicht": "9"}]}, "FW105", ("vragen", 0, "gewicht")),
    ({"vragen": [{"bank": "aard", "gewcht": "2"}]}, "FW101", ("vragen", 0, "gewcht")),
    ({"vragen": [{"bnak": "aard"}]}, "FW101", ("vragen", 0, "bnak")),
    ({"uitsluitingen": [{"bank": "aard"}]}, "FW330", ("uitsluitingen", 0, "bank")),
]


@pytest.mark.parametrize(("parts", "code", "plek"), ONGELDIG)
def test_a_wrong_reference_is_one_finding_in_its_place(parts: Data, code: str, plek: Plek) -> None:
    data, bank = small()
    read, found = check_shape(refer(data, **parts), omgeving=around(bank))
    assert read is None
    assert [(item.code, item.plek) for item in found] == [(code, plek)]


def test_a_misspelt_reference_asks_which_one_was_meant() -> None:
    data, bank = small()
    _, (found,) = check_shape(refer(data, vragen=[{"bank": "andres"}]), omgeving=around(bank))
    assert found.bericht == "'andres' staat niet bij de vragen van de vragenbank"
    assert found.hint == "bedoelde u 'anders'?"


@pytest.mark.parametrize("omgeving", [None, around(None)])
def test_without_a_bank_a_profile_says_so_once_beside_its_other_mistakes(omgeving: Omgeving | None) -> None:
    data, _ = small()
    _, found = check_shape(refer(data, versie="x", uitsluitingen=[{"bank": "u"}]), omgeving=omgeving)
    assert [(item.code, item.plek) for item in found] == [("FW106", ("versie",)), ("FW331", ("vragen", 0))]


def test_a_bank_is_not_looked_for_where_a_profile_writes_its_questions_out() -> None:
    def nobody(model: type[M], /) -> M | None:
        raise AssertionError(model)

    data, _ = small()
    assert check_shape(data, omgeving=nobody)[1] == ()


def test_a_model_that_is_read_elsewhere_refuses_a_reference() -> None:
    data, _ = small()
    with pytest.raises(ValidationError):
        Referentieprofiel.model_validate(refer(data))


GEVALLEN: list[tuple[str, Data, Plek]] = [
    ("FW201", {"vragen": [weegt("a"), weegt("a")]}, ("vragen", 1, "id")),
    ("FW212", {"vragen": [weegt("a", opties={"x": "gelijk", "y": "lichter"})]}, ("vragen", 0, "opties")),
    (
        "FW204",
        {"uitsluitingen": [{"id": "u", "tekst": "Anders.", "als": bij("b", "ja")}], "vragen": [telt_niet("a")]},
        ("uitsluitingen", 0, "als", "vraag"),
    ),
    ("FW205", {"vragen": [telt_niet("a"), telt_niet("b", alleen_als=bij("a", "x"))]}, ("vragen", 1, "alleen_als")),
    (
        "FW213",
        {"uitsluitingen": [{"id": "u", "tekst": "Anders.", "als": minstens(1, "lichter")}] * 2},
        ("uitsluitingen", 1, "id"),
    ),
]


@pytest.mark.parametrize(("code", "parts", "plek"), GEVALLEN)
def test_a_mistake_in_a_bank_gives_its_finding_in_its_place(code: str, parts: Data, plek: Plek) -> None:
    bank = Vragenbank.model_validate({"soort": "vragenbank", "schema": 1, **parts})
    found = [(item.code, item.plek[: len(plek)]) for item in run_controles(BANKCONTROLES, bank)]
    assert found == [(code, plek)]


def test_editors_allow_a_reference_and_what_may_stand_beside_it() -> None:
    schema = Draft202012Validator(schema_as_data(soort_of(Referentieprofiel)))
    data, _ = small()
    good = refer(data, uitsluitingen=[{"bank": "u", "verwijst_naar": "1.2"}])
    good["vragen"] = [*good["vragen"], {"bank": "kennis", "toelichting": "Let op.", "gewicht": 2}]
    assert schema.is_valid(data)
    assert schema.is_valid(good)
    for wrong in ({"bank": "kennis", "id": "kennis"}, {"bank": "Kennis"}, {"bank": "kennis", "gewcht": 2}, {}):
        assert not schema.is_valid(refer(data, vragen=[wrong]))
