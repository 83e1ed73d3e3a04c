"""The same dossier in two files counts once, and is named."""

from datetime import date
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from dossierbouw import bibliotheek, vastgelegd
from functiewijzer.core.dossiers.dossier import Dossier
from functiewijzer.core.dossiers.dubbel import find_dubbelen
from functiewijzer.core.dossiers.keuze import Dossierkeuze
from functiewijzer.core.dossiers.overzicht import Dossieroverzicht, make_overzicht
from functiewijzer.core.dossiers.rij import make_rij
from functiewijzer.core.dossiers.signaal import Signaal, Signaalsoort
from functiewijzer.rendering.dossiers.signaalwoorden import signaal_text


def overview(dossiers: dict[str, Dossier]) -> Dossieroverzicht:
    rijen = [make_rij(pad, dossier, bibliotheek()) for pad, dossier in dossiers.items()]
    keuze = Dossierkeuze(op=date(2026, 6, 1), waarden={}, zonder_besluit=False, jaren=None, zoek="")
    return make_overzicht(rijen, (), keuze, bibliotheek())


def doubles(overzicht: Dossieroverzicht) -> list[Signaal]:
    return [signaal for signaal in overzicht.signalen if signaal.soort is Signaalsoort.DUBBEL]


def test_a_copy_is_named_and_counted_once() -> None:
    overzicht = overview({"a (kopie).yaml": vastgelegd(), "a.yaml": vastgelegd(), "oud/a.yaml": vastgelegd()})
    assert list(overzicht.functieraster.values()) == [("Medewerker verkoop",)]
    assert {rij.pad: rij.dubbel_van for rij in overzicht.rijen} == {
        "a (kopie).yaml": "a.yaml",
        "a.yaml": None,
        "oud/a.yaml": "a.yaml",
    }
    (signaal,) = doubles(overzicht)
    assert signaal.dossiers == ("a.yaml", "a (kopie).yaml", "oud/a.yaml")
    assert overzicht.asks_attention


def test_a_copy_that_was_changed_counts_and_is_named_where_one_assessor_made_both_on_one_day() -> None:
    day: dict[str, Any] = {"beoordelaar": "HR-adviseur", "peildatum": "2026-05-01"}
    overzicht = overview(
        {"a.yaml": vastgelegd(**day), "a-conflict.yaml": vastgelegd(antwoorden={"aansturing": "meer"}, **day)}
    )
    assert sum(map(len, overzicht.functieraster.values())) == 2
    (signaal,) = doubles(overzicht)
    assert "dezelfde beoordelaar op dezelfde dag" in signaal_text(signaal)


def test_two_assessors_are_no_doubles() -> None:
    assert doubles(overview({role: vastgelegd(beoordelaar=role) for role in ("HR-adviseur", "leidinggevende")})) == []


@given(st.dictionaries(st.text(max_size=3), st.sampled_from(["x", "y", "z", None])))
def test_one_file_of_each_content_is_no_double(hashes: dict[str, str | None]) -> None:
    dubbelen = find_dubbelen(hashes.items())
    counting = [hashes[pad] for pad in hashes if pad not in dubbelen and hashes[pad] is not None]
    assert sorted(counting, key=str) == sorted(set(hashes.values()) - {None}, key=str)
    assert all(hashes[pad] == hashes[first] and first not in dubbelen for pad, first in dubbelen.items())
