"""A training plan: only what is missing, planned evenly on working days, and a log of which the last step counts."""

from datetime import date, timedelta
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from functiewijzer.core.kalender import Werkkalender
from functiewijzer.core.opleiding.opleidingsplan import Intrekking, Planstand, Planstap, Vooraf
from functiewijzer.core.opleiding.planning import GeenWerkdagen, Planbare, in_order, last_day, propose_dates
from functiewijzer.core.opleiding.planstand import finished_on, next_number, stand_of, steps_that_count
from functiewijzer.core.opleiding.stapkeuring import Stapbezwaar, Stapvoorstel, objection_to
from functiewijzer.core.opleiding.voortgang import Planactie, look_at
from planbouw import START, bouw_plan, met_stappen, ship_programma

GEEN = Werkkalender({})
dagen = st.dates(min_value=date(2000, 1, 1), max_value=date(2090, 1, 1))
feestdagen = st.frozensets(st.integers(0, 200), max_size=40)


@st.composite
def planbaren(draw: st.DrawFn) -> list[Planbare]:
    """Draw rows that build on earlier and later ones, in circles too."""
    ids = [f"r{n}" for n in range(draw(st.integers(1, 30)))]
    basics = st.lists(st.sampled_from([*ids, "elders"]), max_size=3).map(tuple)
    weights = st.sampled_from([Fraction(1), Fraction(1, 2)])
    return [Planbare(name, draw(basics), draw(weights)) for name in ids]


@given(planbaren(), dagen, st.integers(1, 60), feestdagen)
def test_every_row_gets_a_working_day_within_the_weeks(
    rijen: list[Planbare], start: date, weken: int, vrij: frozenset[int]
) -> None:
    kalender = Werkkalender({start + timedelta(days=n): "vrij" for n in vrij})
    try:
        dates = propose_dates(rijen, start, weken, kalender)
    except GeenWerkdagen:
        assert not list(kalender.werkdagen(start, last_day(start, weken)))
        return
    assert dates.keys() == {rij.id for rij in rijen}
    assert all(kalender.is_werkdag(day) and start <= day <= last_day(start, weken) for day in dates.values())


@given(planbaren(), dagen, st.integers(1, 60))
def test_the_load_is_even_the_last_row_ends_the_plan_and_the_order_is_kept(
    rijen: list[Planbare], start: date, weken: int
) -> None:
    dates = propose_dates(rijen, start, weken, GEEN)
    days = list(GEEN.werkdagen(start, last_day(start, weken)))
    ordered = in_order(rijen)
    assert [dates[rij.id] for rij in ordered] == sorted(dates.values())
    assert max(dates.values()) == days[-1]
    total, done = sum(rij.zwaarte for rij in rijen), Fraction(0)
    for rij in ordered:
        done += rij.zwaarte
        passed = Fraction(days.index(dates[rij.id]) + 1, len(days))
        assert done / total <= passed < done / total + Fraction(1, len(days))


@given(planbaren())
def test_what_others_build_on_comes_first_unless_it_is_a_circle(rijen: list[Planbare]) -> None:
    at = {rij.id: n for n, rij in enumerate(in_order(rijen))}
    assert len(at) == len(rijen)
    by_id = {rij.id: rij for rij in rijen}
    for rij in rijen:
        for basic in rij.bouwt_op:
            if basic in by_id and not reaches(by_id, basic, rij.id):
                assert at[basic] < at[rij.id]


def reaches(by_id: dict[str, Planbare], van: str, naar: str) -> bool:
    """Tell whether a row builds on another one, by way of others too."""
    seen, waiting = set[str](), [van]
    while waiting:
        current = waiting.pop()
        if current == naar:
            return True
        if current in by_id and current not in seen:
            seen.add(current)
            waiting += by_id[current].bouwt_op
    return False


def test_rows_without_links_keep_the_order_of_the_programme() -> None:
    rows = [Planbare(name) for name in "cab"]
    assert [rij.id for rij in in_order(rows)] == ["c", "a", "b"]


def test_weeks_without_a_working_day_can_not_be_planned() -> None:
    week = Werkkalender({START + timedelta(days=n): "vrij" for n in range(7)})
    with pytest.raises(GeenWerkdagen):
        propose_dates([Planbare("a")], START, 1, week)


def test_only_what_is_missing_enters_the_plan() -> None:
    first, second = ship_programma().rijen[:2]
    plan = bouw_plan(vooraf={first.id: Vooraf.BEHEERST, second.id: Vooraf.DEELS})
    assert plan.beheerst == (first.id,)
    assert plan.rijen[0].id == second.id
    assert (len(plan.rijen), plan.rijen[0].vooraf) == (30, Vooraf.DEELS)


def test_a_plan_keeps_the_texts_and_numbers_of_its_programme() -> None:
    programma, plan = ship_programma(), bouw_plan()
    assert [(rij.id, rij.nummer) for rij in plan.rijen] == [(rij.id, rij.nummer) for rij in programma.rijen]
    assert [rij.kennis for rij in plan.rijen] == [tuple(zin.tekst for zin in rij.kennis) for rij in programma.rijen]
    assert [houding.naam for houding in plan.deel_b] == [persoon.naam for persoon in programma.deel_b]


def test_what_a_row_builds_on_ends_before_it() -> None:
    days = {rij.id: rij.einddatum for rij in bouw_plan().rijen}
    for rij in ship_programma().rijen:
        assert all(days[basic] < days[rij.id] for basic in rij.bouwt_op)


standen = st.sampled_from([stand for stand in Planstand if stand is not Planstand.NIET_BEGONNEN])
logs = st.lists(st.tuples(st.sampled_from(["1.1", "1.2"]), standen, st.integers(0, 90)), max_size=12)


@given(logs, st.sets(st.integers(1, 12)))
def test_a_step_that_was_taken_back_never_counts(log: list[tuple[str, Planstand, int]], terug: set[int]) -> None:
    steps = [(nummer, stand, START + timedelta(days=day)) for nummer, stand, day in log]
    plan = met_stappen(bouw_plan(), *steps)
    withdrawn = tuple(Intrekking(stap=nr, op=START, reden="vergissing") for nr in sorted(terug) if nr <= len(log))
    without = plan.model_copy(update={"stappen": tuple(s for s in plan.stappen if s.nr not in terug)})
    taken_back = plan.model_copy(update={"ingetrokken": withdrawn})
    for rij in ("wensen_van_de_klant", "klantcontact_registreren"):
        assert stand_of(taken_back, rij) is stand_of(without, rij)
        assert finished_on(taken_back, rij) == finished_on(without, rij)
    assert next_number(taken_back) == len(log) + 1
    assert steps_that_count(taken_back) == without.stappen


def voorstel(stand: Planstand, op: date, *, reden: bool = False) -> Stapvoorstel:
    """Return a step for the first row."""
    return Stapvoorstel("wensen_van_de_klant", stand, op, reden)


@pytest.mark.parametrize(
    ("stap", "bezwaar"),
    [
        (voorstel(Planstand.ZELFSTANDIG, date(2026, 1, 12)), None),
        (voorstel(Planstand.GEHOLPEN, date(2026, 1, 9)), None),
        (voorstel(Planstand.GEZIEN, date(2026, 1, 9)), Stapbezwaar.ZONDER_REDEN),
        (voorstel(Planstand.GEZIEN, date(2026, 1, 9), reden=True), None),
        (voorstel(Planstand.ZELFSTANDIG, date(2026, 1, 4)), Stapbezwaar.VOOR_START),
        (voorstel(Planstand.ZELFSTANDIG, date(2026, 1, 7)), Stapbezwaar.VOOR_VORIGE),
        (voorstel(Planstand.ZELFSTANDIG, date(2026, 1, 13)), Stapbezwaar.IN_TOEKOMST),
        (voorstel(Planstand.NIET_BEGONNEN, date(2026, 1, 9)), Stapbezwaar.NIET_BEGONNEN),
    ],
)
def test_a_step_is_held_against_the_log_and_the_calendar(stap: Stapvoorstel, bezwaar: Stapbezwaar | None) -> None:
    plan = met_stappen(bouw_plan(), ("1.1", Planstand.GEHOLPEN, date(2026, 1, 8)))
    assert objection_to(plan, stap, date(2026, 1, 12)) is bezwaar


def test_what_is_to_be_done_is_late_unsigned_or_due_this_week() -> None:
    plan = met_stappen(
        bouw_plan(weken=4),
        ("1.1", Planstand.AFGETEKEND, date(2026, 1, 5)),
        ("1.2", Planstand.ZELFSTANDIG, date(2026, 1, 6)),
        ("10.2", Planstand.ZELFSTANDIG, date(2026, 1, 6)),
    )
    voortgang = look_at(plan, date(2026, 1, 8))
    late, unsigned, week = (
        {rij.rij.nummer for rij in voortgang.te_doen(actie)}
        for actie in (Planactie.TE_LAAT, Planactie.TEKENEN, Planactie.DEZE_WEEK)
    )
    assert "1.1" not in late | unsigned | week
    assert "1.2" in late & unsigned
    assert "10.2" in unsigned - late
    assert week == {rij.nummer for rij in plan.rijen if date(2026, 1, 8) <= rij.einddatum <= date(2026, 1, 11)}
    assert (voortgang.klaar, voortgang.laatste_stap) == (1, date(2026, 1, 6))


def test_a_step_keeps_its_number_when_another_one_was_taken_back() -> None:
    plan = met_stappen(bouw_plan(), ("1.1", Planstand.GEZIEN, START))
    back = plan.model_copy(update={"ingetrokken": (Intrekking(stap=1, op=START, reden="vergissing"),)})
    assert next_number(back) == 2
    step = Planstap(nr=2, rij="wensen_van_de_klant", stand=Planstand.GEZIEN, op=START, door="begeleider")
    again = back.model_copy(update={"stappen": (*back.stappen, step)})
    assert stand_of(again, "wensen_van_de_klant") is Planstand.GEZIEN
