"""Worked gradings are held against the engine, and their answers against the profile."""

from pathlib import Path

import pytest

from functiewijzer.core.bevinding import Constatering
from functiewijzer.core.controles.antwoorden import ANTWOORDSOORTEN, check_antwoorden
from functiewijzer.core.controles.voorbeeldkeuring import VOORBEELDCONTROLES
from functiewijzer.core.profielen.antwoorden import Antwoord
from functiewijzer.core.profielen.referentieprofiel import Referentieprofiel
from functiewijzer.loading.documenten import check_shape
from functiewijzer.loading.yaml.document import parse_yaml
from hulp_profielen import (
    PROFIEL,
    VOORBEELDEN,
    controleer_texts,
    gave_bibliotheek,
    replace_once,
    where_found,
    where_marked,
)

BESTAND = "1.1-verkoop.voorbeelden.yaml"
NIEUW = "  - id: lichter\n"

GEVALLEN = [
    ("FW401", "kennisniveau: mbo3", "▲kennisnivo: mbo3"),
    ("FW402", "kennisniveau: mbo3", "kennisniveau: ▲mbo4"),
    ("FW402", "aansturing: {antwoord: meer,", "aansturing: {antwoord: ▲mer,"),
    ("FW403", "uitkomst: gelijk, functiegroep: E", "uitkomst: ▲zwaarder, functiegroep: E"),
    ("FW403", "uitkomst: gelijk, functiegroep: E", "uitkomst: ▲lichter, functiegroep: D"),
    ("FW403", "uitkomst: gelijk, functiegroep: E", "uitkomst: ▲geen_match"),
    ("FW404", "functiegroep: D", "functiegroep: ▲F"),
    ("FW404", "verwacht: {uitkomst: gelijk, functiegroep: E}", "verwacht: ▲{uitkomst: gelijk}"),
    ("FW405", "functiegroep: E}", "functiegroep: E, vlaggen: ▲[twijfel]}"),
    ("FW405", "kennisniveau: mbo3, aansturing: evenveel}\n    verwacht: ", "aansturing: evenveel}\n    verwacht: ▲"),
    ("FW406", NIEUW, "  - id: ▲gelijk\n"),
    ("FW407", "vanaf: gelijk", "vanaf: ▲gelik"),
    ("FW407", "vanaf: gelijk", "vanaf: ▲lichter"),
]


@pytest.mark.parametrize(("code", "old", "new"), GEVALLEN)
def test_a_mistake_in_a_worked_grading_is_found_in_its_place(code: str, old: str, new: str, tmp_path: Path) -> None:
    texts = gave_bibliotheek() | {BESTAND: replace_once(VOORBEELDEN, old, new)}
    # The second example starts from the first by its id: with that id itself, it starts from itself too.
    beside = ("FW407",) if code == "FW406" else ()
    found = where_found(controleer_texts(tmp_path, texts), beside=beside)
    assert found[:1] == where_marked(code, texts)
    assert {item[0] for item in found} == {code}


def test_two_examples_that_start_from_each_other_are_both_found(tmp_path: Path) -> None:
    circle = replace_once(VOORBEELDEN, "vanaf: gelijk", "vanaf: ▲gelijk")
    circle = replace_once(circle, "  - id: gelijk\n", "  - id: gelijk\n    vanaf: ▲lichter\n")
    texts = gave_bibliotheek() | {BESTAND: circle}
    assert where_found(controleer_texts(tmp_path, texts)) == where_marked("FW407", texts)


def test_other_flags_are_named_both_as_expected_and_as_found(tmp_path: Path) -> None:
    texts = gave_bibliotheek() | {BESTAND: replace_once(VOORBEELDEN, "groep: E}", "groep: E, vlaggen: [twijfel]}")}
    (bevinding,) = controleer_texts(tmp_path, texts)
    assert bevinding.bericht == "voorbeeld 'gelijk': verwacht is [twijfel], maar de vlaggen zijn []"


def test_a_profile_with_a_fout_is_not_run_on_its_examples(tmp_path: Path) -> None:
    texts = gave_bibliotheek() | {
        "1.1-verkoop.yaml": replace_once(PROFIEL, "{vraag: aansturing, antwoord: meer}", "{vraag: x, antwoord: meer}"),
        BESTAND: replace_once(VOORBEELDEN, "uitkomst: lichter", "uitkomst: zwaarder"),
    }
    assert [b.code for b in controleer_texts(tmp_path, texts)] == ["FW204"]


def sound_profiel() -> Referentieprofiel:
    profiel, _ = check_shape(parse_yaml(PROFIEL).data)
    assert isinstance(profiel, Referentieprofiel)
    return profiel


def test_open_answers_are_never_a_finding() -> None:
    antwoorden = {"aansturing": Antwoord(antwoord="weet_niet"), "kennisniveau": Antwoord()}
    assert list(check_antwoorden(antwoorden, sound_profiel(), ("antwoorden",))) == []


def test_answers_that_mean_nothing_are_placed_below_the_plek_that_is_given() -> None:
    antwoorden = {"aansturng": Antwoord(antwoord="meer"), "kennisniveau": Antwoord(antwoord="hogr")}
    assert list(check_antwoorden(antwoorden, sound_profiel(), ("rij", 3))) == [
        Constatering(
            "FW401", ("rij", 3, "aansturng"), "vraag 'aansturng' is onbekend", "bedoelde u 'aansturing'?", at_key=True
        ),
        Constatering(
            "FW402",
            ("rij", 3, "kennisniveau", "antwoord"),
            "vraag 'kennisniveau' heeft geen optie 'hogr'",
            "bedoelde u 'hoger'?",
        ),
    ]


def test_every_check_on_worked_gradings_is_in_these_tests() -> None:
    checks = {controle.soort.code for controle in VOORBEELDCONTROLES}
    answers = {soort.code for soort in ANTWOORDSOORTEN} - {"FW410"}  # that one is about an answers file
    assert {code for code, _, _ in GEVALLEN} == checks | answers
