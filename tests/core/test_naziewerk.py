"""From an open point and a choice to the changes: sound for any data, and exactly what a person chose."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from functiewijzer.core.handboek.nazien import Nazieactie, Naziekeuze, actions_for, is_settled, now_at, open_points
from functiewijzer.core.handboek.naziewerk import Naziegeval, edits_for, places_for
from functiewijzer.core.handboek.openpunt import Openpunt, Openpuntsoort
from functiewijzer.core.handboek.profieldelen import questions_in, questions_of
from functiewijzer.core.redactie.bewerking import apply_all
from functiewijzer.loading.redactie.bewerken import edit_all
from functiewijzer.loading.yaml.document import parse_yaml
from functiewijzer.rendering.handboek.naziewoorden import say_punt
from nazienproef import (
    AFBREUK,
    GROND,
    KOPPELING,
    NAAM,
    NIET_GEPLAATST,
    ONZEKER,
    PLANNER,
    POSITIE,
    SPLITSING,
    STAP,
    ZIJDE,
)

DATA = parse_yaml(PLANNER).data
PUNTEN = (NIET_GEPLAATST, SPLITSING, KOPPELING, ZIJDE, NAAM, POSITIE, AFBREUK, STAP, ONZEKER)
BANK = {"afbreukrisico": {"gevolg": "gevolg_van_fouten", "herstel": "herstel_van_fouten"}}
WOORDEN = ("", "vragen", "0", "toepassingsregels", "lichter", "gronden", "als", "doel", "functiegroep", "x")

teksten = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=30)
plekken = st.lists(st.sampled_from(WOORDEN), max_size=6).map(".".join)
openpunten = st.builds(
    Openpunt,
    soort=st.sampled_from(Openpuntsoort),
    plek=plekken | st.just(GROND) | st.just(f"{GROND}.als"),
    regels=st.lists(st.integers(1, 99), max_size=3).map(tuple),
    gegevens=st.lists(teksten | st.sampled_from(["lichter_1", "rand"]), max_size=4).map(tuple),
)
vreemd = st.recursive(
    st.none() | st.sampled_from(WOORDEN),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(WOORDEN), inner, max_size=4),
    max_leaves=10,
)


def keuze_for(actie: Nazieactie, tekst: str, groep: str = "D") -> Naziekeuze:
    """Return a choice as the screen would give it."""
    chosen = {Nazieactie.PLAATS: "positie", Nazieactie.KIES_GROEP: groep}.get(actie, tekst)
    return Naziekeuze(actie, chosen, (tekst,), (11,))


@pytest.mark.parametrize("punt", PUNTEN)
@given(tekst=teksten)
def test_every_choice_can_be_carried_out_in_the_text_as_it_can_in_the_data(punt: Openpunt, tekst: str) -> None:
    for actie in actions_for(punt, DATA):
        geval = Naziegeval(punt=punt, keuze=keuze_for(actie, tekst), data=DATA, bron="HANDBOEK, r. 11", bank=BANK)
        changes = edits_for(geval)
        assert parse_yaml(edit_all(PLANNER, changes)).data == apply_all(DATA, changes)
        is_left = actie in {Nazieactie.KLOPT, Nazieactie.LATER}
        assert (changes == ()) is is_left


@pytest.mark.parametrize("punt", [SPLITSING, KOPPELING])
@given(tekst=teksten)
def test_no_condition_ever_looks_at_a_question_that_is_not_there(punt: Openpunt, tekst: str) -> None:
    for actie in actions_for(punt, DATA):
        after = apply_all(DATA, edits_for(Naziegeval(punt=punt, keuze=keuze_for(actie, tekst), data=DATA)))
        there = {vraag.get("id") or vraag["bank"] for vraag in questions_of(after).values()}
        looked_at = set(questions_in(after["toepassingsregels"]))
        assert looked_at <= there
        assert {name for name in there if name.startswith("lichter_")} <= looked_at, "no question is left alone"


@given(punt=openpunten, data=vreemd)
def test_a_point_or_a_document_that_is_not_as_ours_are_breaks_nothing(punt: Openpunt, data: Any) -> None:
    assert say_punt(punt)
    for there in (data, DATA):
        open_points([punt], there)
        now_at(punt, there)
        if is_settled(punt, there):
            continue
        for actie in actions_for(punt, there):
            changes = edits_for(Naziegeval(punt=punt, keuze=keuze_for(actie, "x"), data=there, bank=BANK))
            apply_all(there, changes)


def test_lines_can_go_to_every_text_of_the_profile() -> None:
    assert places_for(DATA) == (
        "positie",
        "doel",
        "typering",
        "organisatie",
        "alternatieve_namen",
        "activiteiten.0.taken",
        "kenmerken.complexiteit.tekst",
    )
    assert places_for({"kenmerken": None, "activiteiten": "x"})[-1] == "alternatieve_namen"
