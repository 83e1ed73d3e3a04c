"""An objection in phases: printed in the report and in the letter, each with its last day or from when it counts."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from dossierbouw import bewaar, vastgelegd
from functiewijzer.core.dossiers.bezwaartermijn import find_bezwaartermijn
from functiewijzer.core.dossiers.dossier import Dossier
from functiewijzer.core.dossiers.ontbrekend import find_ontbrekend
from gereedschap import assert_golden, fw

Capture = pytest.CaptureFixture[str]
BESLUIT = {"functiegroep": "E", "datum": "2026-03-02", "door": "directeur"}
FASEN = [
    {"soort": "overleg", "termijn_dagen": 14, "adres": "uw leidinggevende"},
    {"soort": "bezwaar", "termijn_weken": 6, "schuift_op": True},
    {"soort": "beroep", "termijn_weken": 4, "adres": "de landelijke commissie"},
]


def in_phases(*fasen: dict[str, Any], **others: Any) -> Dossier:
    return vastgelegd(besluit=BESLUIT, bezwaar={"adres": "HR", "fasen": list(fasen or FASEN)}, **others)


def test_the_report_and_the_letter_name_every_phase(tmp_path: Path, capsys: Capture) -> None:
    path = bewaar(tmp_path, "fasen", in_phases())
    shown = fw(capsys, "rapport", path, "--formaat", "markdown").out
    said = next(line for line in shown.splitlines() if "die het niet eens is" in line and not line.startswith("|"))
    assert said == (
        "Een medewerker die het niet eens is met het besluit, kan: (1) overleg vragen tot en met 16 maart 2026 "
        "(14 dagen na het besluit); adres: uw leidinggevende (2) bezwaar maken tot 6 weken na het overleg; adres: HR "
        "(3) in beroep gaan tot 4 weken na de uitkomst van het bezwaar; adres: de landelijke commissie"
    )
    assert_golden("brief/fasen.markdown", fw(capsys, "brief", path, "--formaat", "markdown").out)


def test_the_last_day_is_that_of_the_phase_in_which_one_objects() -> None:
    assert find_bezwaartermijn(in_phases()) is None
    counted = [FASEN[0], {"soort": "bezwaar", "termijn_dagen": 30}]
    assert find_bezwaartermijn(in_phases(*counted)) == date(2026, 4, 1)
    assert find_bezwaartermijn(vastgelegd(besluit=BESLUIT, bezwaar={"termijn_weken": 6, "adres": "HR"})) == date(
        2026, 4, 13
    )


@pytest.mark.parametrize(
    ("bezwaar", "label"),
    [
        ({"adres": "HR"}, "de termijn voor bezwaar"),
        ({"termijn_weken": 6}, "het adres voor bezwaar"),
        ({"fasen": [{"soort": "beroep", "termijn_weken": 4}]}, "het adres voor bezwaar"),
    ],
)
def test_what_a_route_lacks_is_named(bezwaar: dict[str, Any], label: str) -> None:
    assert label in [item.label for item in find_ontbrekend(vastgelegd(besluit=BESLUIT, bezwaar=bezwaar))]


def test_an_address_that_is_absent_is_to_be_filled_in(tmp_path: Path, capsys: Capture) -> None:
    path = bewaar(tmp_path, "zonder", vastgelegd(besluit=BESLUIT, bezwaar={"termijn_weken": 6}))
    assert "[invullen: adres voor bezwaar]" in fw(capsys, "brief", path).out
    assert "Adres: nog niet ingevuld" in " ".join(fw(capsys, "rapport", path).out.split())
