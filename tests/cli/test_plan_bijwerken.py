"""A plan carried over to another edition of its programme: told first, and nothing that was learned is lost."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from beroepenbouw import BEROEPEN, PROGRAMMAPAD, gave_beroepen
from functiewijzer.core.beroepen.opleidingsprogramma import Opleidingsprogramma, Programmavoorheen
from functiewijzer.core.opleiding.opleidingsplan import Opleidingsplan, Planstand
from functiewijzer.core.opleiding.planeditie import compare_edition
from functiewijzer.core.opleiding.planstand import stand_of
from functiewijzer.loading.opleiding.overzetting import carry_over
from functiewijzer.loading.opleiding.planbestand import read_plan, write_plan
from functiewijzer.loading.yaml.document import parse_yaml
from gereedschap import Afloop, fw
from hulp_profielen import load_texts, replace_once
from planbouw import KLEIN, START, bouw_plan, met_stappen, ship_programma

Capture = pytest.CaptureFixture[str]

NIEUW = """\
      - id: klantenbestand
        nummer: "1.2"
        kennis: [{tekst: Kent de vaste klanten, bron: a}]
        acties: [{tekst: Loopt mee, bron: a}]
        klaar_als: [De klanten zijn bekend.]
        bron: a
      - id: kassa
        nummer: "1.3"
        kennis: [{tekst: "Kent: de kassa", bron: a}]
        acties: [{tekst: Oefent, bron: a}]
        klaar_als: [De kas klopt.]
        bron: a
  - nummer: 2
    naam: Presenteren
    bron: a
    rijen:
      - id: presenteren
        nummer: "2.1"
        kennis: [{tekst: Kent de winkel, bron: a}]
        acties: [{tekst: Kijkt, bron: a}]
        klaar_als: [De winkel is netjes.]
        bron: a
"""


def tweede_editie() -> str:
    """Return the programme with one row renamed, one gone and two new, of which one has the number of what is gone."""
    text = BEROEPEN[PROGRAMMAPAD]
    first, rest = text.split("      - id: klanten\n")
    after = rest[rest.index("deel_b:") :]
    made = replace_once(f"{first}{NIEUW}{after}", 'versie: "2.0"', 'versie: "3.0"')
    return replace_once(made, "{planning: agenda}", "{planning: agenda, klanten: klantenbestand}")


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    load_texts(tmp_path / "profielen", gave_beroepen() | {PROGRAMMAPAD: tweede_editie()})
    path = tmp_path / "4711.plan.yaml"
    path.write_text(KLEIN.replace("beheerst: [agenda]", "beheerst: [planning]"), encoding="utf-8")
    return path


def bijwerken(capsys: Capture, plan: Path, *args: str) -> Afloop:
    return fw(capsys, "opleidingsplan", "bijwerken", plan, "--profielen", plan.parent / "profielen", *args)


def test_without_a_yes_it_tells_what_changes_and_changes_nothing(capsys: Capture, plan: Path) -> None:
    before = plan.read_bytes()
    told = bijwerken(capsys, plan)
    assert (told.code, plan.read_bytes()) == (2, before)
    assert told.err.splitlines()[:-1] == [
        "Het plan is van versie 2.0 van het programma; nu geldt 3.0.",
        "- Vervallen: 2.1 ‘Kent de regels’ blijft als eigen rij met 1 stap.",
        "- Andere naam: klanten heet nu klantenbestand; de stappen gaan mee.",
        "- Andere naam: planning heet nu agenda; de stappen gaan mee.",
        "- Nieuw: 1.3 ‘Kent: de kassa’ komt erbij.",
        "- Nieuw: 2.1 ‘Kent de winkel’ komt erbij.",
        "Teksten en datums van rijen die er al waren, blijven zoals ze zijn.",
    ]
    assert "--ja" in told.err.splitlines()[-1]


def test_a_renamed_row_keeps_its_steps_and_a_row_that_is_gone_stays_as_an_own_one(capsys: Capture, plan: Path) -> None:
    before = read_plan(plan)
    assert bijwerken(capsys, plan, "--ja").code == 0
    after = read_plan(plan)
    assert after.programmaversie == "3.0"
    assert [(rij.id, rij.nummer, rij.eigen) for rij in after.rijen] == [
        ("klantenbestand", "1.2", False),
        ("kassa", "1.3", False),
        ("gesprek", "2.2", True),
        ("presenteren", "2.1", False),
    ]
    assert (after.beheerst, after.ingetrokken) == (("agenda",), before.ingetrokken)
    assert [(stap.nr, stap.rij, stap.stand) for stap in after.stappen] == [
        (1, "klantenbestand", Planstand.GEHOLPEN),
        (2, "klantenbestand", Planstand.GEZIEN),
        (3, "gesprek", Planstand.GEZIEN),
    ]
    assert "# de editie van toen" in plan.read_text("utf-8")


def test_a_plan_that_was_carried_over_is_sound_and_there_is_no_more_to_do(capsys: Capture, plan: Path) -> None:
    assert bijwerken(capsys, plan, "--ja").code == 0
    done = plan.read_bytes()
    checked = fw(capsys, "valideer", plan, "--profielen", plan.parent / "profielen", "--streng")
    assert (checked.code, checked.out) == (0, "")
    again = bijwerken(capsys, plan)
    assert (again.code, plan.read_bytes()) == (0, done)
    assert "niets bij te werken" in again.err


def test_of_two_rows_that_became_one_the_second_stays_as_an_own_row() -> None:
    plan, programma = bouw_plan(), ship_programma()
    first, second, *_ = programma.rijen
    competentie = programma.deel_a[0].model_copy(update={"rijen": programma.deel_a[0].rijen[2:]})
    merged = programma.model_copy(update={"deel_a": (competentie, *programma.deel_a[1:])})
    new = first.model_copy(update={"id": "samen"})
    grown = competentie.model_copy(update={"rijen": (new, *competentie.rijen)})
    names = Programmavoorheen(rijen={first.id: "samen", second.id: "samen"})
    editie = compare_edition(
        plan, merged.model_copy(update={"deel_a": (grown, *programma.deel_a[1:]), "voorheen": names})
    )
    assert editie.hernoemd == {first.id: "samen"}
    assert [rij.id for rij in editie.vervallen] == [second.id]
    assert (editie.nieuw, editie.kwijt) == ((), ())


def other_edition(gone: set[int], renamed: set[int]) -> Opleidingsprogramma:
    """Return the shipped programme without some rows, and with other names for some of what is left."""
    programma = ship_programma()
    voorheen: dict[str, str] = {}
    competenties = []
    at = -1
    for competentie in programma.deel_a:
        kept = []
        for rij in competentie.rijen:
            at += 1
            if at in renamed and at not in gone:
                voorheen[rij.id] = f"nieuw_{at}"
                kept.append(rij.model_copy(update={"id": f"nieuw_{at}"}))
            elif at not in gone:
                kept.append(rij)
        if kept:
            competenties.append(competentie.model_copy(update={"rijen": tuple(kept)}))
    update = {"deel_a": tuple(competenties), "versie": "9.0", "voorheen": Programmavoorheen(rijen=voorheen)}
    return programma.model_copy(update=update)


rows = st.sets(st.integers(0, 30), max_size=6)


@pytest.mark.slow
@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(rows, rows)
def test_nothing_that_was_learned_is_lost_by_any_edition(tmp_path: Path, gone: set[int], renamed: set[int]) -> None:
    plan = met_stappen(bouw_plan(), *((rij.nummer, Planstand.GEHOLPEN, START) for rij in bouw_plan().rijen))
    path = tmp_path / "plan.yaml"
    write_plan(path, plan, overschrijf=True)
    programma = other_edition(gone, renamed)
    editie = compare_edition(plan, programma)
    carry_over(path, plan, programma, editie=editie, dates={rij.id: START for rij in editie.nieuw})
    after = read_plan(path)
    assert len(after.stappen) == len(plan.stappen)
    assert {rij.kennis for rij in plan.rijen} == {rij.kennis for rij in after.rijen}
    assert all(stand_of(after, rij.id) is Planstand.GEHOLPEN for rij in after.rijen)
    assert {at for at, rij in enumerate(after.rijen) if rij.eigen} == gone
    assert len({rij.nummer for rij in after.rijen}) == len(after.rijen)
    assert compare_edition(after, programma).is_leeg


def test_the_small_plan_of_these_tests_is_a_plan() -> None:
    assert isinstance(Opleidingsplan.model_validate(parse_yaml(KLEIN).data), Opleidingsplan)
