"""A function that kept its name and got another code or group: two editions, and a record of then."""

from typing import Any

from functiewijzer.core.edities.naamgenoten import Naamgenoot, find_naamgenoten
from functiewijzer.core.edities.verschil import Editie, compare_edities
from functiewijzer.core.profielen.referentieprofiel import Referentieprofiel
from profielbouw import maak_profiel, weegt


def profiel(code: str, naam: str, **changes: Any) -> Referentieprofiel:
    return maak_profiel(weegt("aard", 3)).model_copy(update={"code": code, "naam": naam, **changes})


def found(before: list[Referentieprofiel], after: list[Referentieprofiel]) -> tuple[Naamgenoot, ...]:
    oud, nieuw = (Editie({"profiel": {p.code: p for p in profielen}}) for profielen in (before, after))
    return find_naamgenoten(compare_edities(oud, nieuw))


def test_the_same_function_under_another_number_says_the_same() -> None:
    (naamgenoot,) = found([profiel("1.1", "Kaasmaker")], [profiel("1.2", "Kaasmaker")])
    assert (naamgenoot.code_toen, naamgenoot.code_nu, naamgenoot.is_anders) == ("1.1", "1.2", False)


def test_the_same_name_with_another_number_and_other_content_is_said_to_differ() -> None:
    (naamgenoot,) = found([profiel("1.1", "Kaasmaker")], [profiel("1.2", "kaasmaker", doel="Iets heel anders.")])
    assert naamgenoot.is_anders
    assert naamgenoot.is_renumbered


def test_the_same_name_and_code_in_another_group_is_said_to_differ() -> None:
    (naamgenoot,) = found([profiel("1.1", "Kaasmaker")], [profiel("1.1", "Kaasmaker", functiegroep="F")])
    assert (naamgenoot.groep_nu, naamgenoot.is_anders, naamgenoot.is_renumbered) == ("F", True, False)


def test_numbers_that_were_swapped_are_found_for_both() -> None:
    before = [profiel("1.1", "Kaasmaker"), profiel("1.2", "Botermaker")]
    after = [profiel("1.1", "Botermaker"), profiel("1.2", "Kaasmaker")]
    assert [(n.naam, n.code_toen, n.code_nu) for n in found(before, after)] == [
        ("Kaasmaker", "1.1", "1.2"),
        ("Botermaker", "1.2", "1.1"),
    ]


def test_a_function_that_only_says_another_thing_is_no_naamgenoot() -> None:
    assert found([profiel("1.1", "Kaasmaker")], [profiel("1.1", "Kaasmaker", doel="Iets anders.")]) == ()


def test_two_functions_of_one_name_are_each_held_against_their_own_code() -> None:
    both = [profiel("1.1", "Kaasmaker"), profiel("1.2", "Kaasmaker", functiegroep="F")]
    assert found(both, both) == ()


def test_the_same_name_code_and_group_with_wholly_other_work_is_said_to_differ() -> None:
    work = {"doel": "Kaas maken. Wrongel persen.", "activiteiten": ()}
    other = {"doel": "Winkels bezoeken. Contracten sluiten.", "activiteiten": ()}
    (naamgenoot,) = found([profiel("1.1", "Kaasmaker", **work)], [profiel("1.1", "Kaasmaker", **other)])
    assert (naamgenoot.is_anders, naamgenoot.is_renumbered) == (True, False)


def test_places_that_moved_are_no_change() -> None:
    before, after = (
        Editie({"profiel": {"1.1": profiel("1.1", "Kaasmaker", bron=f"BOEK, r. {line}")}}) for line in (4, 9)
    )
    verschil = compare_edities(before, after)
    assert verschil.is_empty
    assert verschil.documenten[0].verplaatst == 1
