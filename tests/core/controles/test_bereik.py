"""The search for answers that make a condition hold agrees with trying every combination."""

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from functiewijzer.core.controles.bereik import is_reachable
from functiewijzer.core.controles.plekken import voorwaarden_in
from functiewijzer.core.controles.profiel import PROFIELCONTROLES
from functiewijzer.core.controles.verwijzingen import is_sound
from functiewijzer.core.indeling.beeld import evaluate, make_beeld
from functiewijzer.core.profielen.referentieprofiel import Referentieprofiel
from functiewijzer.core.profielen.voorwaarde import Voorwaarde, Waarheid, singles_in
from profielbouw import (
    Data,
    alle,
    bij,
    een_van,
    eenzijdige_profielen,
    geen_van,
    maak_profiel,
    minstens,
    profielen,
    telt_niet,
    weegt,
)


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


def test_a_chain_of_many_questions_is_followed_to_its_dead_end() -> None:
    def chained(first: Data) -> Referentieprofiel:
        rest = [
            weegt(f"v{number}", alleen_als=alle(een_van(alle(bij(f"v{number - 1}", "lichter")))))
            for number in range(1, 190)
        ]
        # What is behind an uitsluiting is asked first, and then what is in a grond.
        others = een_van(*(bij(f"v{number}", "zwaarder") for number in range(190)))
        return maak_profiel(
            telt_niet("buiten"),
            first,
            *rest,
            lichter=[bij("v189", "lichter")],
            zwaarder=[others],
            uitsluitingen=[bij("buiten", "ja")],
        )

    dead = chained(weegt("v0", alleen_als=alle(bij("buiten", "ja"), bij("buiten", "nee"))))
    assert not is_reachable(dead, dead.gronden[0][1].als)
    alive = chained(weegt("v0"))
    assert is_reachable(alive, alive.gronden[0][1].als)


@given(st.data())
def test_reach_of_deep_trees_is_what_trying_every_combination_shows(data: st.DataObject) -> None:
    vragen = [f"v{number}" for number in range(5)]
    looks = st.builds(bij, st.sampled_from(vragen), st.sampled_from(["lichter", "gelijk", "zwaarder"]))
    counts = st.builds(minstens, st.integers(1, 4), st.sampled_from(["lichter", "zwaarder"]))
    trees = st.recursive(
        looks | counts,
        lambda inner: st.builds(
            lambda kind, leden: kind(*leden),
            st.sampled_from([alle, een_van, geen_van]),
            st.lists(inner, min_size=1, max_size=4),
        ),
        max_leaves=25,
    )
    profiel = maak_profiel(
        *(weegt(naam) for naam in vragen[:3]),
        weegt("v3", alleen_als=data.draw(st.builds(bij, st.just("v1"), st.just("lichter")))),
        weegt("v4", alleen_als=geen_van(bij("v3", "zwaarder"), bij("v0", "gelijk"))),
        lichter=[data.draw(trees)],
    )
    grond = profiel.gronden[0][1]
    assert is_reachable(profiel, grond.als) == can_hold(profiel, grond.als)


def test_a_condition_that_is_too_tangled_to_tell_is_not_complained_about() -> None:
    # Nine letters in eight boxes, no two in one: no program finds out quickly that it can't be done.
    boxes = [f"b{number}" for number in range(8)]
    vragen = [weegt(f"v{n}", opties=dict.fromkeys([*boxes, "geen"], "gelijk")) for n in range(9)]
    apart = [alle(bij(f"v{a}", box), bij(f"v{b}", box)) for a in range(9) for b in range(a) for box in boxes]
    profiel = maak_profiel(
        *vragen, lichter=[alle(geen_van(*(bij(f"v{n}", "geen") for n in range(9))), geen_van(*apart))]
    )
    assert is_reachable(profiel, profiel.gronden[0][1].als)


@given(eenzijdige_profielen())
def test_a_profile_for_which_the_method_promises_monotony_gets_no_warning(profiel: Referentieprofiel) -> None:
    (fw221,) = (controle for controle in PROFIELCONTROLES if controle.soort.code == "FW221")
    assert list(fw221.run(profiel)) == []
