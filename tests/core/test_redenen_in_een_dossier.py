"""In a new grading of a dossier a text that is no reason does not count; what counted in a record still does."""

from typing import Any

import pytest

from dossierbouw import VOLLEDIG, vastgelegd
from functiewijzer.core.dossiers.dossierkader import make_kader, recorded_kader, with_buren
from functiewijzer.core.dossiers.ontbrekend import find_ontbrekend
from functiewijzer.core.indeling.indeling import Status
from functiewijzer.core.profielen.voorwaarde import Richting
from gespreksproef import PROFIEL, bibliotheek

OK: dict[str, Any] = {
    "keuze": "ok",
    "redenen": dict.fromkeys(("complexiteit", "zelfstandigheid", "afbreukrisico"), "x"),
}
REDENEN = ("afbreukrisico", "complexiteit", "zelfstandigheid")


def test_a_new_grading_does_not_rest_on_texts_that_say_nothing() -> None:
    recorded = vastgelegd(**VOLLEDIG, **OK)
    assert recorded.advies is not None
    assert recorded.advies.status is Status.VOORLOPIG
    assert set(recorded.advies.openstaand) == {"keuze", *(f"redenen.{kenmerk}" for kenmerk in REDENEN)}
    lacking = {item.plek for item in find_ontbrekend(recorded)}
    assert lacking == {("keuze",), *(("redenen", kenmerk) for kenmerk in REDENEN)}


@pytest.mark.parametrize("is_replay", [True, False])
def test_what_counted_in_a_record_counts_in_its_replay(*, is_replay: bool) -> None:
    before = vastgelegd(**VOLLEDIG).model_copy(update=OK)
    kader = recorded_kader(before, is_replay=is_replay)
    assert (kader.keuze, kader.redenen) == (True, REDENEN)
    assert (make_kader(before).keuze, make_kader(before).redenen) == (False, ())


def test_what_was_added_to_a_record_since_counts_where_it_is_a_reason() -> None:
    bare = vastgelegd(keuze=None, redenen={})
    added = bare.model_copy(update={"keuze": "ok", "redenen": {"complexiteit": "Zelfde taken.", "afbreukrisico": "x"}})
    kader = recorded_kader(added, is_replay=True)
    assert (kader.keuze, kader.redenen) == (False, ("complexiteit",))


@pytest.mark.parametrize(("reden", "is_treated"), [("nee", False), ("Dat werk is buiten.", True)])
def test_a_neighbour_is_treated_only_with_a_reason(reden: str, *, is_treated: bool) -> None:
    dossier = vastgelegd(overwogen=[{"profiel": "2.1", "reden": reden}])
    beside = PROFIEL.model_copy(update={"code": "2.1", "functiegroep": "F"})
    buren = with_buren(make_kader(dossier), dossier, bibliotheek(PROFIEL, beside), Richting.ZWAARDER).buren
    assert [buur.profiel for buur in buren] == ([] if is_treated else ["2.1"])


@pytest.mark.parametrize(("text", "is_open"), [("ok", True), ("Besproken met de leiding.", False)])
def test_a_flag_is_closed_only_with_a_reason(text: str, *, is_open: bool) -> None:
    raised = vastgelegd(antwoorden={"werkzaamheden": "commercieel"})
    vlag = raised.open_vlaggen[0]
    closed = vastgelegd(antwoorden={"werkzaamheden": "commercieel"}, afgesloten_vlaggen={vlag.value: text})
    assert (vlag in closed.open_vlaggen) is is_open
    assert make_kader(closed).gesloten == (() if is_open else (vlag.value,))
