"""What is said about a file names that file in the command that mends it, and breaks no word on a screen."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossierbouw import bewaar, vastgelegd
from functiewijzer.cli.gesprek.dossiervraag import vraag_for
from functiewijzer.core.bevinding import Bevinding, Constatering, Ernst, Vindplaats
from functiewijzer.core.controles.dossierproef import AGAIN
from functiewijzer.loading.documenten import load_document
from functiewijzer.rendering.controles.bevindingen import render_bevindingen
from gereedschap import fw
from rapportbouw import vol


def test_the_command_that_mends_a_record_names_its_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    bewaar(tmp_path, "van mij", vol())
    monkeypatch.chdir(tmp_path)
    document = load_document(next(Path().glob("van mij*")))
    (found,) = document.place([Constatering("FW604", (), "er klopt iets niet", AGAIN)])
    assert "BESTAND" not in found.hint
    assert found.hint.count(document.pad) == 2


def test_a_remedy_without_a_command_keeps_its_words(tmp_path: Path) -> None:
    path = bewaar(tmp_path, "vol", vol())
    (found,) = load_document(path).place([Constatering("FW604", (), "feit", "Zet BESTAND terug.")])
    assert found.hint == "Zet BESTAND terug."


def test_a_letter_without_a_decision_names_the_command_with_the_file(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = bewaar(tmp_path, "vol", vol().model_copy(update={"besluit": None}))
    assert f"functiewijzer indeel --dossier {path}" in fw(capsys, "brief", path).err


def test_the_question_that_closes_a_doubt_names_the_condition_that_lacks() -> None:
    dossier = vastgelegd(
        "Verkoper", "1.1", {"werkzaamheden": "commercieel", "klantcontact": "incidenteel_verkoopadvies"}
    )
    asked = vraag_for(("afgesloten_vlaggen", "twijfel"), dossier).tekst
    assert "Voor F (zwaarder) ontbreekt alleen: Klantcontact" in asked
    assert asked.endswith("waarom staat het advies toch?")


@given(st.lists(st.text("abc-", min_size=1, max_size=90), min_size=1), st.booleans())
def test_a_screen_breaks_findings_only_between_words(words: list[str], colour: bool) -> None:
    bevinding = Bevinding("FW604", Ernst.FOUT, " ".join(words), Vindplaats("een.dossier.yaml", 3, 1))
    shown = render_bevindingen([bevinding], {}, colour=colour, width=80)
    plain = render_bevindingen([bevinding], {}, colour=colour)
    assert shown.split() == plain.split()
    assert ("\x1b[31mfout\x1b[0m FW604" in shown) == colour
    assert all(len(line) <= 90 or " " not in line.strip() for line in shown.splitlines()[1:])
