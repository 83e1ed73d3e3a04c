"""The search for answers that make a condition hold agrees with trying every combination."""

from itertools import product

import pytest
from hypothesis import given

from functiewijzer.core.controles.bereik import is_reachable
from functiewijzer.core.controles.plekken import voorwaarden_in
from functiewijzer.core.controles.profiel import PROFIELCONTROLES
from functiewijzer.core.controles.verwijzingen import is_sound
from functiewijzer.core.indeling.beeld import evaluate, make_beeld
from functiewijzer.core.profielen.referentieprofiel import Referentieprofiel
from functiewijzer.core.profielen.voorwaarde import Voorwaarde, Waarheid, singles_in
from profielbouw import alle, bij, eenzijdige_profielen, geen_van, maak_profiel, profielen, telt_niet, weegt


def can_hold(profiel: Referentieprofiel, voorwaarde: Voorwaarde) -> bool:
    """Try every combination of answers."""
    combinations = product(*([optie.id for optie in vraag.opties] for vraag in profiel.vragen))
    ids = [vraag.id for vraag in profiel.vragen]
    beelden = (make_beeld(profiel, dict(zip(ids, chosen, strict=True))) for chosen in combinations)
    return any(evaluate(voorwaarde, beeld) is Waarheid.WAAR for beeld in beelden)


@given(profielen(max_vragen=4))
def test_reach_is_what_trying_every_combination_shows(profiel: Referentieprofiel) -> None:
    paths = [vraag.alleen_als for vraag in profiel.vragen if vraag.alleen_als is not None]
    whole = all(is_sound(profiel, single) for path in paths for _, single in singles_in(path))
    for _, voorwaarde in voorwaarden_in(profiel):
        if whole and all(is_sound(profiel, single) for _, single in singles_in(voorwaarde)):
            assert is_reachable(profiel, voorwaarde) == can_hold(profiel, voorwaarde)
        elif can_hold(profiel, voorwaarde):
            assert is_reachable(profiel, voorwaarde)


@pytest.mark.parametrize("vraag", ["v1", "v2"])
def test_a_question_off_the_path_can_make_nothing_hold(vraag: str) -> None:
    never = alle(bij("buiten", "ja"), bij("buiten", "nee"))
    profiel = maak_profiel(
        telt_niet("buiten"),
        weegt("v1", alleen_als=never),
        weegt("v2", alleen_als=bij("v1", "lichter")),
        lichter=[bij("v1", "lichter"), bij("v2", "lichter")],
        uitsluitingen=[bij("buiten", "ja")],
    )
    grond = profiel.gronden[("v1", "v2").index(vraag)][1]
    assert not is_reachable(profiel, grond.als)


def test_that_nothing_of_a_list_was_chosen_can_hold_by_any_other_option() -> None:
    profiel = maak_profiel(weegt("v1"), lichter=[geen_van(bij("v1", "lichter", "gelijk"))])
    assert is_reachable(profiel, profiel.gronden[0][1].als)


@given(eenzijdige_profielen())
def test_a_profile_for_which_the_method_promises_monotony_gets_no_warning(profiel: Referentieprofiel) -> None:
    (fw221,) = (controle for controle in PROFIELCONTROLES if controle.soort.code == "FW221")
    assert list(fw221.run(profiel)) == []
