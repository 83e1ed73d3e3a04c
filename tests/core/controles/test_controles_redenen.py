"""The checks on reasons in a dossier."""

from typing import Any

from functiewijzer.core.bevinding import Constatering
from functiewijzer.core.controles.controle import run_controles
from functiewijzer.core.controles.redenen import REDENCONTROLES
from functiewijzer.core.dossiers.dossier import Dossier

GOED = "Het werk is zoals in de referentie."


def found(**velden: Any) -> list[Constatering]:
    return list(run_controles(REDENCONTROLES, Dossier.model_validate({"functietitel": "Verkoper", **velden})))


def test_a_reason_that_says_too_little_is_found_wherever_it_stands() -> None:
    short = found(
        keuze="ok",
        redenen={"complexiteit": "x", "afbreukrisico": GOED},
        overwogen=[{"profiel": "2.1", "reden": "nee"}],
        antwoorden={"aansturing": {"antwoord": "meer", "toelichting": "-"}},
        afgesloten_vlaggen={"twijfel": "zie fb"},
        besluit={"functiegroep": "E", "reden": "zomaar"},
    )
    assert {item.code for item in short} == {"FW614"}
    assert [item.plek for item in short] == [
        ("keuze",),
        ("redenen", "complexiteit"),
        ("overwogen", 0, "reden"),
        ("antwoorden", "aansturing", "toelichting"),
        ("afgesloten_vlaggen", "twijfel"),
        ("besluit", "reden"),
    ]


def test_what_is_not_written_is_not_too_short() -> None:
    assert found() == []
    assert found(keuze=GOED, redenen={"complexiteit": "De taken zijn dezelfde."}) == []


def test_one_sentence_for_every_kenmerk_is_told_once() -> None:
    (item,) = found(redenen=dict.fromkeys(("complexiteit", "zelfstandigheid", "afbreukrisico"), GOED))
    assert (item.code, item.plek) == ("FW615", ("redenen", "complexiteit"))
