"""Checks on the woordenlijst, each with its own mistake."""

from collections.abc import Mapping

import pytest

from functiewijzer.core.bevinding import Plek
from functiewijzer.core.controles.controle import run_controles
from functiewijzer.core.controles.verzameling import Verzameling
from functiewijzer.core.controles.woorden import WOORDCONTROLES
from functiewijzer.core.profielen.referentieprofiel import Referentieprofiel
from functiewijzer.core.profielen.woordenlijst import Woordenlijst
from profielbouw import maak_profiel, weegt

GEVALLEN: list[tuple[str, dict[str, object], Plek]] = [
    ("FW312", {"ruis": ["uur"], "branches": ["uur"]}, ("branches", 0)),
    ("FW312", {"niveaus": {"signaal": ["hulp"]}, "plaatsen": ["ede", "hulp"]}, ("plaatsen", 1)),
    ("FW312", {"niveaus": {"een": ["hulp"], "twee": ["hulp"]}}, ("niveaus", "twee", 0)),
    ("FW313", {"afkortingen": {"bd": ["binnendienst", "bd"]}}, ("afkortingen", "bd", 1)),
    ("FW314", {"tegenstellingen": [["binnen", "buiten"], ["binnen", "binnen"]]}, ("tegenstellingen", 1)),
]


def found_in(lijst: Mapping[str, object], **profielen: Referentieprofiel) -> list[tuple[str, Plek]]:
    """Return the code and the plek of what the checks find in a woordenlijst."""
    value = Woordenlijst.model_validate({"schema": 1, **lijst})
    verzameling = Verzameling({**profielen, "w.yaml": value})
    return [(item.code, item.plek) for item in run_controles(WOORDCONTROLES, verzameling)]


def with_niveau(niveau: str) -> Referentieprofiel:
    """Return a profile with one titelsignaal for a niveau."""
    data = maak_profiel(weegt("v1")).model_dump(by_alias=True)
    signaal = {"vraag": "v1", "antwoord": "lichter", "niveau": niveau}
    return Referentieprofiel.model_validate({**data, "titelsignalen": [signaal]}, strict=False)


@pytest.mark.parametrize(("code", "lijst", "plek"), GEVALLEN)
def test_a_mistake_gives_exactly_its_finding_in_its_place(code: str, lijst: dict[str, object], plek: Plek) -> None:
    assert found_in(lijst) == [(code, ("w.yaml", *plek))]


def test_a_niveau_that_the_woordenlijst_lacks_is_found_in_the_profile() -> None:
    lijst = {"niveaus": {"leerplek": ["stagiair"]}}
    assert found_in(lijst, profiel=with_niveau("leerplk")) == [("FW315", ("profiel", "titelsignalen", 0, "niveau"))]
    assert found_in(lijst, profiel=with_niveau("leerplek")) == []


def test_a_sound_woordenlijst_has_no_findings() -> None:
    assert found_in({"ruis": ["uur"], "branches": ["staal"], "afkortingen": {"bd": ["binnendienst"]}}) == []


def test_every_check_on_a_woordenlijst_has_a_mistake_in_these_tests() -> None:
    assert {controle.soort.code for controle in WOORDCONTROLES} == {case[0] for case in GEVALLEN} | {"FW315"}
