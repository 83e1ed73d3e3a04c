"""The shipped dossiers are whole and true: the jobs of documents 002, 003 and 004, as their gradings have them."""

from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from dossierbouw import bibliotheek
from functiewijzer.core.documentsoorten import soort_of
from functiewijzer.core.dossiers.dossier import Dossier
from functiewijzer.core.dossiers.ontbrekend import find_ontbrekend
from functiewijzer.core.edities.herberekening import herbereken
from functiewijzer.core.edities.herijking import Uitwerking, herijk
from functiewijzer.core.indeling.voorbeelden import Voorbeelden
from functiewijzer.loading.documenten import load_document
from functiewijzer.loading.dossiers.lezer import read_dossier
from functiewijzer.loading.dossiers.schrijver import dump_dossier
from functiewijzer.rendering.profielen.schema import schema_as_data
from gereedschap import PROFIELEN, ROOT, fw

FOLDER = ROOT / "voorbeelden" / "dossiers"
DOSSIERS = sorted(FOLDER.glob("*.dossier.yaml"))


def of_number(number: str) -> Path:
    return next(path for path in DOSSIERS if path.name.startswith(number))


def test_there_is_one_for_each_document_and_one_that_the_second_edition_of_the_method_judges_otherwise() -> None:
    assert [path.name[:3] for path in DOSSIERS] == ["002", "003", "004", "med"]
    (_, dossier) = read_dossier(DOSSIERS[-1])
    herijking = herijk(dossier, bibliotheek())
    assert (herijking.uitwerking, dossier.functiegroep) == (Uitwerking.OMSLAG, "D")
    assert [oorzaak.velden for oorzaak in herijking.oorzaken.gevonden] == [("methode",)]


@pytest.mark.parametrize("path", DOSSIERS, ids=lambda path: path.name[:3])
def test_each_lacks_only_answers_and_comes_out_again_step_by_step(path: Path) -> None:
    _, dossier = read_dossier(path)
    assert [item.label for item in find_ontbrekend(dossier) if item.plek[-1] != "antwoord"] == []
    assert herbereken(dossier, bibliotheek()).is_gelijk
    assert dump_dossier(dossier) == path.read_text(encoding="utf-8")


def test_valideer_finds_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    # They were made with the editions of then, and stay as they were recorded.
    ended = fw(capsys, "valideer", FOLDER, "--streng", "--negeer", "FW608", "--profielen", PROFIELEN)
    assert (ended.code, ended.out) == (0, "")


@pytest.mark.parametrize(
    ("number", "profiel", "groep", "voorbeeld"),
    [
        ("002", "1.1", "E", "bron_002_commercieel_medewerker_binnendienst"),
        ("003", "1.1", "E", "bron_003_commercieel_medewerker_binnendienst"),
        ("004", "2.1", "F", "bron_004_commercieel_medewerker_buitendienst"),
    ],
)
def test_each_has_the_answers_of_its_worked_grading(number: str, profiel: str, groep: str, voorbeeld: str) -> None:
    _, dossier = read_dossier(of_number(number))
    document = load_document(next(PROFIELEN.rglob(f"{profiel}-*.voorbeelden.yaml"))).waarde
    assert isinstance(document, Voorbeelden)
    item = next(item for item in document.voorbeelden if item.id == voorbeeld)
    given = {v: (a.antwoord, a.toelichting, a.bron) for v, a in document.antwoorden_van(item).items()}
    assert {v: (a.antwoord, a.toelichting, a.bron) for v, a in dossier.antwoorden.items()} == given
    assert (dossier.profiel, dossier.functiegroep) == (profiel, groep)


@pytest.mark.parametrize("path", DOSSIERS, ids=lambda path: path.name[:3])
def test_the_json_schema_takes_them_and_refuses_what_does_not_belong(path: Path) -> None:
    validator = Draft202012Validator(schema_as_data(soort_of(Dossier)))
    data = load_document(path).yaml.data
    # Editors type the scalars; here they are the texts of the file.
    data["schema"], data["bezwaar"]["termijn_weken"] = 1, 6
    for stap in data["stappen"]:
        for key, convert in (("gewicht", int), ("drempel", float), ("tegen", float), ("grens", float)):
            if key in stap:
                stap[key] = convert(stap[key])
        for key in ("telt_mee", "vereist"):
            if key in stap:
                stap[key] = stap[key] == "true"
    data["advies"]["geen_match_mogelijk"] = data["advies"].get("geen_match_mogelijk") == "true"
    assert [error.message for error in validator.iter_errors(data)] == []
    assert list(validator.iter_errors({**data, "onbekend": "x"}))
