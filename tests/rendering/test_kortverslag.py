"""The end of `indeel` on a screen: never more than twenty lines, and the reason in the words of a person."""

from dataclasses import dataclass
from math import ceil
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from dossierbouw import bibliotheek, gelijke_antwoorden, vastgelegd
from functiewijzer.cli.indeling.slotscherm import Bewaarplek, Bewaarsoort, render_slotscherm, vervolg_of
from functiewijzer.core.dossiers.advies import Advies, make_advies
from functiewijzer.core.dossiers.dossier import Dossier
from functiewijzer.core.dossiers.vastleggen import grade_and_record, recorded_advies
from functiewijzer.core.indeling.openstaand import KEUZE, PROFIELSTATUS
from functiewijzer.core.profielen.antwoorden import Antwoord
from functiewijzer.rendering.indeling.indelingsgrond import holding_of
from functiewijzer.rendering.indeling.kortewaarom import korte_waarom
from functiewijzer.rendering.indeling.kortverslag import REGELS, Vervolg
from functiewijzer.rendering.indeling.openstaand import fillable, openstaand_kinds, openstaand_text
from gereedschap import assert_golden
from indelingproef import LIBRARIES, graded

COMMERCIEEL = {"werkzaamheden": "commercieel", "klantcontact": "verkoopadvies"}
ZWAARDER = {
    "takenpakket": "alle", "aandeel": "veel_groter", "kennisniveau": "hoger", "gevolg_van_fouten": "groter",
    "beslissingen": "ruimer", "probleemoplossing": "ingewikkeld",
}  # fmt: skip


def lines_on(width: int, shown: str) -> int:
    """Return how many lines a text takes on a screen, which wraps what is wider than it is."""
    return sum(max(1, ceil(cell_len(line) / width)) for line in shown.splitlines())


def shown(advies: Advies, vervolg: Vervolg, width: int = 80) -> str:
    return render_slotscherm(advies, vervolg, width=width, colour=False, ascii_only=False)


PATHS = st.sampled_from([Path("v.dossier.yaml"), Path("map/" * 30) / f"{'naam-' * 20}.dossier.yaml", Path("é" * 200)])


@dataclass(frozen=True, repr=False)
class Einde:
    """What a screen ends with; written out it would be too long to report."""

    advies: Advies
    vervolg: Vervolg


@st.composite
def endings(draw: st.DrawFn) -> Einde:
    advies, path = draw(graded()), draw(PATHS)
    if draw(st.booleans()):
        return Einde(advies, vervolg_of(advies, Bewaarplek(Bewaarsoort.DOSSIER, path), width=80))
    profielmap = draw(st.sampled_from([None, Path("profielen"), Path("p" * 250)]))
    return Einde(advies, vervolg_of(advies, Bewaarplek(draw(st.sampled_from(Bewaarsoort)), path, profielmap), width=80))


@given(endings())
def test_it_never_takes_more_than_twenty_lines(einde: Einde) -> None:
    text = shown(einde.advies, einde.vervolg)
    assert lines_on(80, text) <= REGELS, text


@given(endings(), st.sampled_from([40, 60, 100]))
def test_the_group_and_its_status_are_always_in_it(einde: Einde, width: int) -> None:
    indeling, text = einde.advies.indeling, shown(einde.advies, Vervolg("Verder:", "niets."), width)
    groep = indeling.functiegroep
    assert ("Geen match" if groep is None else f"Functiegroep {groep}") in text
    assert f"Status: {indeling.status.value.replace('_', ' ')}" in text
    assert "Waarom:" in text
    assert max(map(cell_len, text.splitlines())) <= width


EXAMPLES: dict[str, dict[str, str]] = {
    "gelijk": {},
    "grond": COMMERCIEEL,
    "saldo": ZWAARDER,
    "gronden": {"takenpakket": "enkele", "aansturing": "meer", "werkzaamheden": "administratief"},
    "geen-match": {"buitendienst": "overwegend"},
    "tegenstrijdig": {**COMMERCIEEL, "aansturing": "meer"},
    "tegen-saldo": {**ZWAARDER, "aansturing": "meer"},
    "twijfel": {"werkzaamheden": "commercieel", "klantcontact": "incidenteel_verkoopadvies"},
}


@pytest.mark.parametrize("naam", EXAMPLES)
def test_a_record_ends_with_its_group_its_reason_and_the_next_step(naam: str) -> None:
    advies = recorded_advies(vastgelegd(f"Verkoper {naam}", "1.1", EXAMPLES[naam]))
    vervolg = vervolg_of(advies, Bewaarplek(Bewaarsoort.DOSSIER, Path("verkoper.dossier.yaml")), width=80)
    assert_golden(f"indeel/slot-{naam}.txt", shown(advies, vervolg))


def test_half_of_the_answers_ends_with_what_is_still_needed() -> None:
    some = dict(list(gelijke_antwoorden().items())[:9])
    antwoorden = {vraag: Antwoord(antwoord=optie) for vraag, optie in some.items()}
    dossier = Dossier(functietitel="Verkoper half", profiel="1.1", antwoorden=antwoorden)
    advies = make_advies(dossier, bibliotheek())
    vervolg = vervolg_of(advies, Bewaarplek(Bewaarsoort.GESPREK, Path("verkoper-half.indeling.yaml")), width=80)
    assert_golden("indeel/slot-half.txt", shown(advies, vervolg))


def test_a_neighbouring_reference_is_named_in_the_box() -> None:
    dossier = vastgelegd("Verkoper", "1.1", COMMERCIEEL)
    advies = recorded_advies(grade_and_record(dossier, LIBRARIES[1]))
    text = shown(advies, vervolg_of(advies, Bewaarplek(Bewaarsoort.ANTWOORDEN, Path("v.yaml")), width=80))
    assert "│   Ligt ernaast: 1.25 Zeer lange naam van een functie met" in text


@given(graded())
def test_a_deciding_clause_is_told_whole_or_by_all_its_questions(advies: Advies) -> None:
    said, names = korte_waarom(advies.indeling, 300), {s.vraag: s.naam for s in advies.indeling.antwoorden}
    for stap in holding_of(advies.indeling)[:1]:
        assert stap.tekst in said or all(names[vraag] in said for vraag in stap.door)


def test_what_lacks_for_another_group_is_said_with_the_reason() -> None:
    advies = recorded_advies(vastgelegd("Verkoper", "1.1", EXAMPLES["twijfel"]))
    assert "Voor F (zwaarder) ontbreekt alleen: Klantcontact" in korte_waarom(advies.indeling, 300)


@pytest.mark.parametrize(
    ("soort", "opdracht"),
    [
        (Bewaarsoort.ANTWOORDEN, "functiewijzer indeel --antwoorden v.yaml"),
        (Bewaarsoort.GESPREK, "functiewijzer indeel --hervat v.yaml"),
        (Bewaarsoort.DOSSIER, "functiewijzer indeel --dossier v.yaml"),
    ],
)
def test_what_is_still_needed_ends_with_the_command_that_goes_on(soort: Bewaarsoort, opdracht: str) -> None:
    advies = make_advies(Dossier(functietitel="Verkoper", profiel="1.1"), bibliotheek())
    assert vervolg_of(advies, Bewaarplek(soort, Path("v.yaml")), width=80).opdracht == opdracht


def test_a_concept_is_said_to_be_nothing_that_the_reader_can_fill_in() -> None:
    assert "dat kunt u zelf niet aanvullen" in openstaand_text(PROFIELSTATUS)
    assert fillable((PROFIELSTATUS, KEUZE)) == (KEUZE,)


@given(st.lists(st.sampled_from(["a", "b", "c", "d"]), min_size=1, unique=True), st.integers(0, 80))
def test_points_are_counted_by_their_kind(vragen: list[str], room: int) -> None:
    places = [*(f"antwoorden.{v}" for v in vragen), *(f"antwoorden.{v}.toelichting" for v in vragen)]
    said = openstaand_kinds(places, {}, room)
    assert ("een antwoord bij" if len(vragen) == 1 else f"{len(vragen)} antwoorden") in said
    assert ("de toelichting bij" if len(vragen) == 1 else f"{len(vragen)} toelichtingen") in said
