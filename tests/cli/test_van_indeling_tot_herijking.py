"""The whole road from an empty folder: two assessors, consensus, report, letter, and a rule that changes."""

import json
from pathlib import Path
from shutil import copytree

import pytest

from functiewijzer.cli.beoordelaars.eenwording import reach_consensus
from functiewijzer.cli.beoordelaars.verzoek import Vergelijkverzoek
from functiewijzer.cli.bibliotheek import open_profielmap
from functiewijzer.cli.dossiers.lezen import read_zijden
from functiewijzer.core.beoordelaars.vergelijking import compare
from functiewijzer.core.dossiers.invullen import fill_in
from functiewijzer.loading.dossiers.schrijver import write_dossier
from gereedschap import PROFIELEN, VOORBEELD, fw
from gespreksproef import Nepscherm

EEN, TWEE, SAMEN = Path("een.dossier.yaml"), Path("twee.dossier.yaml"), Path("samen.dossier.yaml")


def test_from_two_assessors_to_a_new_edition(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    answers = VOORBEELD.read_text(encoding="utf-8")
    Path("a.yaml").write_text(answers, encoding="utf-8")
    other = answers.replace("antwoord: verkoopadvies", "antwoord: incidenteel_verkoopadvies")
    Path("b.yaml").write_text(other, encoding="utf-8")
    assert fw(capsys, "indeel", "--antwoorden", "a.yaml", "--dossier", EEN).code == 0
    assert fw(capsys, "indeel", "--antwoorden", "b.yaml", "--dossier", TWEE).code == 0

    assert "20 van 21 vragen gelijk" in fw(capsys, "vergelijk", EEN, TWEE).out
    profielmap = open_profielmap(PROFIELEN)
    scherm = Nepscherm(("Welk contact", "verkoopadvies"), ("Waarom", "Volgens het belrooster is het dagelijks werk."))
    verzoek = Vergelijkverzoek(
        a=EEN,
        b=TWEE,
        consensus=SAMEN,
        eenvoudig=False,
        formaat=None,
        uitvoer=None,
        overschrijf=False,
        profielmap=PROFIELEN,
    )
    agreed = reach_consensus(compare(*read_zijden(EEN, TWEE, profielmap)), verzoek, profielmap, scherm)
    assert agreed.functiegroep == "F"

    for key, value in (("functiegroep", "F"), ("datum", "2026-11-20"), ("door", "directeur")):
        agreed = fill_in(agreed, ("besluit", key), value)
    write_dossier(SAMEN, agreed)
    assert fw(capsys, "valideer", SAMEN).code == 0
    for product in ("rapport.html", "rapport.docx", "rapport.md", "rapport.json"):
        assert fw(capsys, "rapport", SAMEN, "--uitvoer", product).code == 0
    assert "belrooster" in Path("rapport.md").read_text(encoding="utf-8")
    assert "functiegroep F" in fw(capsys, "brief", SAMEN).out

    copytree(PROFIELEN, "nieuw")
    profiel = next(Path("nieuw").rglob("1.1-medewerker-verkoop-binnendienst.yaml"))
    text = profiel.read_text(encoding="utf-8")
    stricter = text.replace("antwoord: verkoopadvies}", "antwoord: weinig_of_geen}")
    assert stricter != text
    profiel.write_text(stricter, encoding="utf-8")
    assert fw(capsys, "herbereken", SAMEN).code == 0
    assert fw(capsys, "verschil", PROFIELEN, "nieuw").code == 1
    shown = fw(capsys, "herijk", ".", "--profielen", "nieuw", "--formaat", "json")
    flipped = [item for item in json.loads(shown.out)["dossiers"] if item["uitwerking"] == "omslag"]
    assert shown.code == 1
    assert {item["dossier"] for item in flipped} == {str(EEN), str(SAMEN)}
    assert all("commerciele_variant" in json.dumps(item["oorzaken"]) for item in flipped)
