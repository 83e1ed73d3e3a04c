"""A record of an edition of the method that this functiewijzer does not have: refused by name, and nothing else is."""

from pathlib import Path

import pytest

from dossierbouw import bewaar, vastgelegd
from functiewijzer.cli.uitgang import Uitgang
from functiewijzer.core.indeling.methode import METHODEN, NIEUWSTE
from gereedschap import PROFIELEN, fw

Capture = pytest.CaptureFixture[str]
BESLUIT = {"functiegroep": "E", "datum": "2026-05-01", "door": "directeur"}


def from_tomorrow(folder: Path, nummer: str = str(max(METHODEN) + 1)) -> Path:
    """Write a dossier as a newer functiewijzer would leave it behind."""
    path = bewaar(folder, "morgen", vastgelegd("Planner", besluit=BESLUIT))
    text = path.read_text(encoding="utf-8")
    line = f"methode: {NIEUWSTE.nummer}\n"
    assert text.count(line) == 1
    path.write_text(text.replace(line, f"methode: {nummer}\n"), encoding="utf-8", newline="\n")
    return path


@pytest.mark.parametrize("nummer", ["3", "0", "-1", "999999999"])
@pytest.mark.parametrize("opdracht", ["rapport", "brief", "herbereken", "herijk", "valideer", "dossiers"])
def test_such_a_record_is_named_with_the_remedy(opdracht: str, nummer: str, tmp_path: Path, capsys: Capture) -> None:
    path = from_tomorrow(tmp_path, nummer)
    library = () if opdracht in {"rapport", "brief"} else ("--profielen", PROFIELEN)
    given = tmp_path if opdracht in {"herijk", "dossiers"} else path
    ended = fw(capsys, opdracht, given, *library)
    said = " ".join((ended.out + ended.err).split())
    assert ended.code in {Uitgang.BEVINDINGEN, Uitgang.GEBRUIK}
    assert f"editie '{nummer}' van de methode is hier niet bekend" in said
    assert "werk functiewijzer bij" in said


@pytest.mark.parametrize("opdracht", ["herbereken", "herijk", "dossiers"])
def test_the_other_records_of_the_folder_are_still_read(opdracht: str, tmp_path: Path, capsys: Capture) -> None:
    from_tomorrow(tmp_path)
    bewaar(tmp_path, "vandaag", vastgelegd("Verkoper"))
    ended = fw(capsys, opdracht, tmp_path, "--profielen", PROFIELEN, "--formaat", "json")
    assert '"functietitel": "Verkoper"' in ended.out
    assert "FW111" in ended.err
