"""What a profile lacks is found once per gap, and an ontwerp may lack what grading needs."""

import re
from pathlib import Path

import pytest

from functiewijzer.core.bevinding import Bevinding
from hulp_profielen import HUIS, PROFIEL, controleer_texts, replace_once, where_found, where_marked

STATUS = "status: vastgesteld"
ONDERBOUWD = "onderbouwing: {conclusie: Past.}"


def check(tmp_path: Path, profiel: str, huis: str = HUIS) -> tuple[Bevinding, ...]:
    return controleer_texts(tmp_path, {"functiehuis.yaml": huis, "1.1-verkoop.yaml": profiel})


def without(*patterns: str) -> str:
    """Return the sound profile without the parts that fit these patterns."""
    text = PROFIEL
    for pattern in patterns:
        text, count = re.subn(pattern, "", text, flags=re.MULTILINE)
        assert count == 1, pattern
    return text


GROEP = r"^functiegroep: E\n"
VRAGEN = r"^vragen:\n(  .*\n)+"
ZONDER_LICHTER = r"^  lichter:\n(    .*\n)+"
ZONDER_ZWAARDER = r"^  zwaarder:\n(    .*\n)+"
REGELS = r"^toepassingsregels:\n(  .*\n)+"
UITSLUITINGEN = r"^uitsluitingen:\n(  .*\n)+"
BESCHRIJVING = (r"^positie: .*\n", r"^doel: .*\n", r"^activiteiten:\n(  .*\n)+")
KAAL = (GROEP, VRAGEN, REGELS, UITSLUITINGEN, *BESCHRIJVING)


@pytest.mark.parametrize(
    ("parts", "named"),
    [
        ((GROEP,), ["functiegroep"]),
        ((ZONDER_LICHTER,), ["lichter"]),
        ((REGELS,), ["lichter", "zwaarder"]),
    ],
)
def test_what_grading_needs_is_named_one_by_one(parts: tuple[str, ...], named: list[str], tmp_path: Path) -> None:
    found = check(tmp_path, without(*parts))
    assert [b.code for b in found if b.code != "FW209"] == ["FW235"] * len(named)
    assert sorted(b.bericht.split("'")[1] for b in found) == named


@pytest.mark.parametrize("deel", ["positie", "doel"])
def test_a_description_that_lacks_a_part_says_so_itself(deel: str, tmp_path: Path) -> None:
    text = without(rf"^{deel}: .*\n")
    assert [(b.code, b.bericht) for b in check(tmp_path, text)] == [
        ("FW236", f"'{deel}' ontbreekt, en het profiel zegt dat niet")
    ]
    said = replace_once(text, STATUS, f"status: concept\n{ONDERBOUWD}\nontbreekt: [▲{deel}]")
    found = controleer_texts(tmp_path, texts := {"functiehuis.yaml": HUIS, "1.1-verkoop.yaml": said})
    assert where_found(found) == where_marked("FW237", texts)


def test_what_the_handbook_lacks_too_is_no_gap(tmp_path: Path) -> None:
    said = replace_once(without(r"^doel: .*\n"), STATUS, f"{STATUS}\nontbreekt: [{{deel: doel, in_bron: true}}]")
    assert check(tmp_path, said) == ()


def test_a_fixed_profile_may_lack_only_what_the_handbook_lacks(tmp_path: Path) -> None:
    said = replace_once(without(r"^doel: .*\n"), STATUS, f"{STATUS}\nontbreekt: [doel]")
    assert [b.code for b in check(tmp_path, said)] == ["FW238"]


def test_results_stand_in_for_activities(tmp_path: Path) -> None:
    gebied = "resultaatgebieden: [{naam: Orders, kernactiviteiten: [invoeren], resultaatcriteria: [op tijd]}]"
    text = replace_once(without(BESCHRIJVING[2]), STATUS, f"{STATUS}\n{gebied}")
    assert check(tmp_path, text) == ()


def test_an_ontwerp_may_lack_everything_and_names_each_gap_once(tmp_path: Path) -> None:
    found = check(tmp_path, replace_once(without(*KAAL), STATUS, "status: ontwerp"))
    assert {b.code for b in found} == {"FW237"}
    assert sorted(b.bericht.split("'")[1] for b in found) == [
        "activiteiten",
        "doel",
        "functiegroep",
        "positie",
        "toepassingsregels.lichter",
        "toepassingsregels.zwaarder",
        "vragen",
    ]


def test_a_gap_that_is_declared_is_not_told_twice(tmp_path: Path) -> None:
    ontbreekt = "status: ontwerp\nontbreekt: [functiegroep, vragen, toepassingsregels, positie, doel, activiteiten]"
    found = check(tmp_path, replace_once(without(*KAAL), STATUS, ontbreekt))
    assert [b.code for b in found] == ["FW237"] * 6


def test_a_side_that_is_declared_absent_is_no_gap(tmp_path: Path) -> None:
    geen = "toepassingsregels:\n  geen_zijde: {lichter: Dit is de laagste groep.}\n"
    assert check(tmp_path, replace_once(without(ZONDER_LICHTER), "toepassingsregels:\n", geen)) == ()


def test_the_remedy_for_a_missing_side_names_both_forms(tmp_path: Path) -> None:
    (bevinding,) = check(tmp_path, without(ZONDER_LICHTER))
    assert "dezelfde groep" in bevinding.hint
    assert "geen_zijde" in bevinding.hint


@pytest.mark.parametrize(("groep", "huis"), [("D", "[E, F]"), ("F", "[E, F]")])
def test_at_the_edge_the_finding_says_that_no_rule_is_possible_too(groep: str, huis: str, tmp_path: Path) -> None:
    text = PROFIEL if groep == "D" else PROFIEL.replace("    functiegroep: D", "    functiegroep: F")
    found = check(tmp_path, text, replace_once(HUIS, "[D, E, F]", huis))
    hints = [b.hint for b in found if b.code == "FW208"]
    assert all("geen_zijde" in hint for hint in hints)
    assert [b.code for b in found] == (["FW304"] if groep == "D" else ["FW208"])


def test_a_reference_to_elsewhere_of_a_missing_side_must_exist(tmp_path: Path) -> None:
    geen = 'toepassingsregels:\n  geen_zijde: {lichter: {reden: Nee., verwijst_naar: ▲"1.9"}}\n'
    text = replace_once(without(ZONDER_LICHTER), "toepassingsregels:\n", geen)
    found = controleer_texts(tmp_path, texts := {"functiehuis.yaml": HUIS, "1.1-verkoop.yaml": text})
    assert where_found(found) == where_marked("FW306", texts)


def test_a_kenmerk_of_which_nothing_is_said_is_found(tmp_path: Path) -> None:
    text = replace_once(PROFIEL, "  zelfstandigheid:\n", "  afbreukrisico: ▲{bron: b}\n  zelfstandigheid:\n")
    found = controleer_texts(tmp_path, texts := {"functiehuis.yaml": HUIS, "1.1-verkoop.yaml": text})
    assert where_found(found, beside=("FW209",)) == where_marked("FW246", texts)


def test_a_kenmerk_may_be_one_running_text(tmp_path: Path) -> None:
    aspecten = "{aansturing: {tekst: overleg}, overig: {tekst: vrij}}"
    said = f"    tekst: Overleg met de chef. Verder vrij.\n    aspecten: {aspecten}\n"
    lines = "    omschrijving: Hoeveel ruimte er is.\n    aspecten: {aansturing: {tekst: overleg}}\n"
    assert check(tmp_path, replace_once(PROFIEL, lines, said)) == ()


def test_a_concept_of_which_the_handbook_gives_the_group_needs_no_argument(tmp_path: Path) -> None:
    given = "status: concept\nbronnen: {functiegroep: 'HANDBOEK, p. 2, r. 14'}"
    assert check(tmp_path, replace_once(PROFIEL, STATUS, given)) == ()


@pytest.mark.parametrize("groep", ["10-11", "10 – 11", "10/11", "10 t/m 11"])
def test_two_groups_at_once_are_refused_with_the_reason(groep: str, tmp_path: Path) -> None:
    text = replace_once(PROFIEL, "functiegroep: E\nversie", f"functiegroep: {groep}\nversie")
    (bevinding,) = check(tmp_path, text)
    assert bevinding.code == "FW106"
    assert "precies één groep" in bevinding.hint
