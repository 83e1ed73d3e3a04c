"""A training plan: what does not add up in it, or beside its programme, is found at its place."""

from collections.abc import Mapping
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from beroepenbouw import PROGRAMMAPAD, gave_beroepen
from functiewijzer.core.controles.controle import run_controles
from functiewijzer.core.controles.planlogboek import LOGBOEKCONTROLES
from functiewijzer.core.controles.planrijen import PLANRIJCONTROLES
from functiewijzer.core.controles.register import register
from functiewijzer.core.opleiding.opleidingsplan import Intrekking, Planstand, Planstap
from functiewijzer.core.opleiding.planstand import next_number, steps_that_count
from functiewijzer.core.opleiding.stapkeuring import Stapvoorstel, objection_to
from functiewijzer.loading.controles.selectie import Selectie, select_documenten
from hulp_profielen import load_texts, replace_once, where_found, where_marked
from planbouw import KLEIN, START, bouw_plan

STAP3 = "  - {nr: 3, rij: gesprek, stand: gezien, op: 2026-01-09, door: begeleider}\n"
TERUG = "{stap: 3, op: 2026-01-10, reden: Verkeerde rij}"

GEVALLEN: list[tuple[str, dict[str, str]]] = [
    ("FW270", {"id: gesprek": "id: ▲klanten", "rij: gesprek": "rij: klanten"}),
    ("FW271", {'nummer: "2.1"': 'nummer: ▲"1.2"'}),
    ("FW272", {"rij: gesprek": "rij: ▲gesprekken"}),
    (
        "FW273",
        {
            "{nr: 1,": "{nr: ▲2,",
            "{nr: 2,": "{nr: 3,",
            "{nr: 3, rij: gesprek": "{nr: 4, rij: gesprek",
            "{stap: 3,": "{stap: 4,",
        },
    ),
    ("FW273", {"{nr: 3,": "{nr: ▲4,", "{stap: 3,": "{stap: 4,"}),
    ("FW273", {"{nr: 3,": "{nr: ▲2,", "{stap: 3,": "{stap: 2,", ", reden: Nieuw systeem": ", reden: a"}),
    ("FW274", {"op: 2026-01-07": "op: ▲2026-01-04"}),
    ("FW275", {"op: 2026-01-08": "op: ▲2026-01-06"}),
    (
        "FW276",
        {"stand: gezien, op: 2026-01-08": "stand: ▲gezien, op: 2026-01-08", ", reden: Nieuw systeem": ""},
    ),
    (
        "FW276",
        {
            "stand: gezien, op: 2026-01-09": "stand: ▲niet_begonnen, op: 2026-01-09",
            TERUG: "{stap: 1, op: 2026-01-10, reden: a}",
        },
    ),
    ("FW277", {"{stap: 3,": "{stap: ▲9,"}),
    ("FW277", {TERUG: f"{TERUG}\n  - {{stap: ▲3, op: 2026-01-11, reden: Weer}}"}),
    ("FW278", {"einddatum: 2026-01-16": "einddatum: ▲2025-01-16"}),
    ("FW279", {"einddatum: 2026-01-30": "einddatum: ▲2026-02-02"}),
    ("FW280", {"kennis: [Kent de regels]": "kennis: [Kent de regels]\n        vooraf: ▲beheerst"}),
    ("FW280", {"id: gesprek": "id: ▲gesprek", "beheerst: [agenda]": "beheerst: [agenda, gesprek]"}),
    ("FW281", {'"4711"': "▲4711 en 4712"}),
    ("FW281", {'"4711"': '▲"4711, 4712"'}),
    ("FW281", {'{cursist_nummer: "4711"}': '{cursist_nummer: "4711", cursist: ▲Sanne & Daan}'}),
    ("FW282", {"{stap: 3, op: 2026-01-10": "{stap: 3, op: ▲2026-01-08"}),
    ("FW360", {"programma: leren-verkopen": "programma: ▲leren-kopen"}),
    ("FW361", {'programmaversie: "2.0"': 'programmaversie: ▲"1.0"'}),
    (
        "FW362",
        {
            "beheerst: [agenda]": "beheerst: [agenda, gesprek]",
            "id: gesprek": "id: ▲gesprekken",
            "rij: gesprek": "rij: gesprekken",
        },
    ),
    ("FW363", {"deel_a:\n  - nummer: 1": "deel_a:\n  ▲- nummer: 1", "beheerst: [agenda]\n": ""}),
]
"""Code, and what is replaced by what; ▲ marks where the finding points."""

MEE = {"FW270": ("FW363",), "FW273": ("FW276", "FW277")}
"""What comes along with a fault, because one mistake makes two things untrue."""


def keur(folder: Path, plan: str, programma: Mapping[str, str] = {}) -> Selectie:
    """Check a plan beside a library."""
    texts = gave_beroepen()
    for old, new in programma.items():
        texts[PROGRAMMAPAD] = replace_once(texts[PROGRAMMAPAD], old, new)
    load_texts(folder / "profielen", texts)
    path = folder / "plan.yaml"
    path.write_text(plan.replace("▲", ""), encoding="utf-8")
    return select_documenten([path], folder / "profielen")


def broken(swaps: Mapping[str, str]) -> str:
    text = KLEIN
    for old, new in swaps.items():
        text = replace_once(text, old, new)
    return text


def test_a_sound_plan_gives_no_findings(tmp_path: Path) -> None:
    assert keur(tmp_path, KLEIN).bevindingen == ()


@pytest.mark.parametrize(("code", "swaps"), GEVALLEN)
def test_what_does_not_add_up_is_found_at_its_place(code: str, swaps: Mapping[str, str], tmp_path: Path) -> None:
    plan = broken(swaps)
    found = where_found(keur(tmp_path, plan).bevindingen, beside=MEE.get(code, ()))
    assert found == where_marked(code, {"plan.yaml": plan})


def test_every_finding_about_a_plan_is_tried_here() -> None:
    codes = {code for code in register() if 270 <= int(code[2:]) < 290 or 360 <= int(code[2:]) < 370}
    assert codes == {code for code, _ in GEVALLEN}


def test_texts_that_differ_from_the_programme_are_no_finding_for_a_plan_has_its_own(tmp_path: Path) -> None:
    assert keur(tmp_path, broken({"Kent de regels": "Kent de afspraken van de winkel"})).bevindingen == ()


@pytest.mark.parametrize("typed", ["4711", "A-12/3", "NL 4711 B"])
def test_one_number_is_one_person(typed: str, tmp_path: Path) -> None:
    assert keur(tmp_path, broken({'"4711"': f'"{typed}"'})).bevindingen == ()


def test_a_step_lower_than_one_that_was_taken_back_needs_no_reason(tmp_path: Path) -> None:
    assert keur(tmp_path, broken({", reden: Nieuw systeem": "", "{stap: 3,": "{stap: 1,"})).bevindingen == ()


def test_another_edition_tells_how_many_rows_are_new_gone_or_renamed_and_what_to_do(tmp_path: Path) -> None:
    plan = broken({'programmaversie: "2.0"': 'programmaversie: "1.0"', "beheerst: [agenda]": "beheerst: [planning]"})
    (found,) = keur(tmp_path, plan, {"      - id: gesprek": "      - id: balie"}).bevindingen
    assert found.code == "FW361"
    assert found.bericht.endswith("nu geldt 2.0; rijen: 1 nieuw, 1 vervallen, 1 met een andere naam")
    assert "opleidingsplan bijwerken" in found.hint
    assert "plan.yaml" in found.hint


def test_a_plan_at_the_end_of_the_calendar_is_checked_all_the_same(tmp_path: Path) -> None:
    far = KLEIN.replace("2026-01-", "9999-12-").replace("weken: 4", "weken: 260")
    assert keur(tmp_path, far).bevindingen == ()


zetten = st.tuples(
    st.sampled_from(["wensen_van_de_klant", "klantcontact_registreren"]),
    st.sampled_from(list(Planstand)),
    st.integers(-3, 60),
    st.booleans(),
)


@given(st.lists(st.one_of(zetten, st.just(None)), max_size=15))
def test_a_log_that_was_made_step_by_step_is_always_sound(
    acties: list[tuple[str, Planstand, int, bool] | None],
) -> None:
    """What `stap` and `terug` let through is nothing that `valideer` finds."""
    plan = bouw_plan()
    for actie in acties:
        counting = steps_that_count(plan)
        if actie is None and counting:
            back = Intrekking(stap=counting[-1].nr, op=counting[-1].op, reden="vergissing")
            plan = plan.model_copy(update={"ingetrokken": (*plan.ingetrokken, back)})
        elif actie is not None:
            rij, stand, day, has_reason = actie
            op = START + timedelta(days=day)
            if objection_to(plan, Stapvoorstel(rij, stand, op, has_reason), date.max) is None:
                reden = "reden" if has_reason else None
                step = Planstap(nr=next_number(plan), rij=rij, stand=stand, op=op, door="begeleider", reden=reden)
                plan = plan.model_copy(update={"stappen": (*plan.stappen, step)})
    assert list(run_controles((*PLANRIJCONTROLES, *LOGBOEKCONTROLES), plan)) == []
