"""An ontwerp is shown and found as what it is, and no job is ever graded with it."""

import csv
import json
from pathlib import Path

import pytest

from gereedschap import assert_golden, fw
from hulp_profielen import gave_bibliotheek, replace_once

Capture = pytest.CaptureFixture[str]

ONTWERP = """\
soort: profiel
schema: 1
code: "1.2"
code_bron: "9-2"
naam: Magazijnmedewerker
alternatieve_namen: [Orderpicker]
oude_namen: [Pakhuisknecht]
functiefamilie: "1"
functiegroep: D
versie: "1.0"
geldig_vanaf: 2026-01-01
status: ontwerp
bron: HANDBOEK
organisatie: Rapporteert aan de chef van het magazijn.
typering: De magazijnmedewerker komt voor in elk magazijn.
resultaatgebieden:
  - naam: Orders
    kernactiviteiten: [verzamelen, inpakken]
    resultaatcriteria: [op tijd, zonder fouten]
    bron: HANDBOEK, p. 4, r. 12–18
kenmerken:
  complexiteit: {tekst: Eenvoudig werk volgens een lijst., aspecten: {overig: {tekst: volgens een lijst}}}
nok:
  niveaus: [D, E, F]
  uitgeschreven: [D]
  rijen: [{id: kennis, naam: Kennis, teksten: {D: Basis., E: Ruim., F: Breed.}, bron: "HANDBOEK, p. 5, r. 1"}]
ontbreekt: [vragen, doel, {deel: positie, in_bron: true}]
bronnen: {organisatie: "HANDBOEK, p. 4, r. 3", typering: "HANDBOEK, p. 4, r. 5"}
toepassingsregels:
  geen_zijde: {lichter: {reden: Er is geen lager niveau., verwijst_naar: "1.1"}}
"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a library of a profile and an ontwerp, which is the current folder too."""
    eerste = gave_bibliotheek()["1.1-verkoop.yaml"]
    named = replace_once(eerste, "[Verkoper]", "[Verkoper]\noude_namen: [Handelsreiziger]")
    for name, text in (gave_bibliotheek() | {"1.1-verkoop.yaml": named, "1.2-magazijn.yaml": ONTWERP}).items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


# Read.


@pytest.mark.parametrize("formaat", ["tekst", "markdown", "json"])
def test_everything_in_an_ontwerp_is_shown(formaat: str, folder: Path, capsys: Capture) -> None:
    assert_golden(f"toon/ontwerp.{formaat}", fw(capsys, "toon", "1.2", "--profielen", folder, "--formaat", formaat).out)


@pytest.mark.parametrize("opdracht", [("toon", "1.2"), ("profielen",)])
def test_what_may_be_done_with_the_texts_is_said_where_they_are_shown(
    opdracht: tuple[str, ...], folder: Path, capsys: Capture
) -> None:
    huis = folder / "functiehuis.yaml"
    assert "Gebruiksrecht" not in fw(capsys, *opdracht, "--profielen", folder).out
    huis.write_text(f"{huis.read_text('utf-8')}\ngebruiksrecht: verboden\n", encoding="utf-8")
    shown = " ".join(fw(capsys, *opdracht, "--profielen", folder).out.split())
    assert "Gebruiksrecht: verboden. De teksten mogen niet worden gepubliceerd of doorgegeven." in shown


def test_the_place_of_a_rule_and_of_a_question_in_the_handbook_is_shown(folder: Path, capsys: Capture) -> None:
    eerste = folder / "1.1-verkoop.yaml"
    text = eerste.read_text("utf-8")
    for number, tekst in enumerate(("tekst: Duidelijk lichter.", "tekst: Hoort leidinggeven bij de functie?")):
        text = replace_once(text, f"    {tekst}", f"    {tekst}\n    bron: HANDBOEK, p. 9, r. {number}")
    text = replace_once(text, "tekst: Geeft leiding.}", 'tekst: Geeft leiding., bron: "HANDBOEK, p. 9, r. 2"}')
    eerste.write_text(text, encoding="utf-8")
    shown = fw(capsys, "toon", "1.1", "--profielen", folder).out
    assert [number for number in range(3) if f"Bron: HANDBOEK, p. 9, r. {number}\n" in shown] == [0, 1, 2]


def test_it_stands_in_the_list_and_in_the_raster_as_an_ontwerp(folder: Path, capsys: Capture) -> None:
    assert_golden("toon/profielen.tekst", fw(capsys, "profielen", "--profielen", folder).out)
    data = json.loads(fw(capsys, "profielen", "--profielen", folder, "--formaat", "json").out)
    assert [(p["code"], p["status"]) for p in data["profielen"]] == [("1.1", "vastgesteld"), ("1.2", "ontwerp")]


def test_a_profile_that_lacks_what_grading_needs_and_is_no_ontwerp_is_left_out(folder: Path, capsys: Capture) -> None:
    (folder / "1.2-magazijn.yaml").write_text(ONTWERP.replace("status: ontwerp", "status: concept"), encoding="utf-8")
    shown = fw(capsys, "profielen", "--profielen", folder)
    assert "1.2-magazijn.yaml" in shown.err
    assert "Magazijnmedewerker" not in shown.out


# Never graded with.


@pytest.mark.parametrize(
    "opdracht", [("indeel", "--profiel", "1.2", "--antwoorden", "leeg.yaml"), ("vragenlijst", "1.2")]
)
def test_grading_with_it_is_refused_with_what_it_lacks(
    opdracht: tuple[str, ...], folder: Path, capsys: Capture
) -> None:
    (folder / "leeg.yaml").write_text("functietitel: Picker\nantwoorden: {}\n", encoding="utf-8")
    shown = fw(capsys, *opdracht, "--profielen", folder)
    said = " ".join(shown.err.split())
    assert shown.code == 2
    assert "is een ontwerp: er kan nog niet mee worden ingedeeld" in said
    assert "Nog nodig: vragen en een regel voor zwaarder." in said


@pytest.mark.parametrize("profiel", ['profiel: "1.2"\n', ""])
def test_answers_about_it_are_refused(profiel: str, folder: Path, capsys: Capture) -> None:
    (folder / "a.yaml").write_text(f"functietitel: Orderpicker\n{profiel}antwoorden: {{}}\n", encoding="utf-8")
    shown = fw(capsys, "indeel", "--antwoorden", "a.yaml", "--profielen", folder)
    assert shown.code == 2
    assert "is een ontwerp" in shown.err


def test_a_list_says_of_its_titles_that_they_are_those_of_an_ontwerp(folder: Path, capsys: Capture) -> None:
    rows = ["titel;profiel_vast", "Orderpicker;", "Pakhuisknecht;", "Verkoper;", "Verkoper;1.2"]
    (folder / "titels.csv").write_text("\n".join(rows), encoding="utf-8")
    fw(capsys, "batch", "titels.csv", "--profielen", folder, "--uitvoer", "uit.csv")
    with (folder / "uit.csv").open(encoding="utf-8-sig", newline="") as file:
        found = list(csv.DictReader(file, delimiter=";"))
    assert [row["profiel"] for row in found] == ["", "", "1.1", ""]
    assert [row["opmerking"] for row in found] == [
        "de titel is die van een ontwerp: 1.2 Magazijnmedewerker",
        "de titel is die van een ontwerp: 1.2 Magazijnmedewerker",
        "",
        "het profiel in profiel_vast is een ontwerp: 1.2",
    ]
    assert "de oude naam ‘Pakhuisknecht’ van profiel 1.2. Dat profiel is een ontwerp" in found[1]["motivering"]
    assert "Dat is een ontwerp" in found[3]["motivering"]


def test_a_correction_to_it_is_refused(folder: Path, capsys: Capture) -> None:
    (folder / "titels.csv").write_text("titel\nPicker\n", encoding="utf-8")
    (folder / "c.csv").write_text("titel;profiel\nPicker;1.2\n", encoding="utf-8")
    shown = fw(capsys, "batch", "titels.csv", "--correcties", "c.csv", "--profielen", folder, "--uitvoer", "uit.csv")
    assert shown.code == 3
    assert "profiel '1.2' is een ontwerp, en daarmee is niet in te delen" in shown.err


def test_a_record_of_a_profile_that_is_an_ontwerp_here_says_so_when_it_is_replayed(
    folder: Path, capsys: Capture
) -> None:
    said = "antwoorden: {leidinggeven: nee, kennisniveau: mbo3, aansturing: evenveel}"
    (folder / "a.yaml").write_text(f'functietitel: Verkoper\nprofiel: "1.1"\n{said}\n', encoding="utf-8")
    fw(capsys, "indeel", "--antwoorden", "a.yaml", "--profielen", folder, "--dossier", "a.dossier.yaml")
    first = folder / "1.1-verkoop.yaml"
    first.write_text(first.read_text("utf-8").replace("status: vastgesteld", "status: ontwerp"), encoding="utf-8")
    shown = fw(capsys, "herbereken", "a.dossier.yaml", "--profielen", folder)
    assert shown.code == 1
    assert "Profiel 1.1: dit profiel is in deze profielmap een ontwerp" in " ".join(shown.out.split())


# Found.


def test_a_title_finds_it_and_is_told_that_it_is_an_ontwerp(folder: Path, capsys: Capture) -> None:
    assert_golden("toon/zoek_ontwerp.tekst", fw(capsys, "zoek", "Orderpicker", "--profielen", folder).out)
    data = json.loads(fw(capsys, "zoek", "Orderpicker", "--profielen", folder, "--formaat", "json").out)
    assert (data["band"], data["ontwerp"], data["kandidaten"][0]["profiel"]) == ("geen", "1.2", "1.2")


def test_an_old_name_is_found_and_said_to_be_one(folder: Path, capsys: Capture) -> None:
    data = json.loads(fw(capsys, "zoek", "handelsreiziger", "--profielen", folder, "--formaat", "json").out)
    (best, _) = data["kandidaten"]
    assert (data["band"], best["profiel"], best["oude_naam"]) == ("zeker", "1.1", True)
    assert best["uitleg"] == "lijkt op de oude naam ‘Handelsreiziger’"
    (folder / "titels.csv").write_text("titel\nHandelsreiziger\n", encoding="utf-8")
    fw(capsys, "batch", "titels.csv", "--profielen", folder, "--uitvoer", "uit.csv")
    assert "De titel lijkt op de oude naam ‘Handelsreiziger’ van profiel 1.1" in (folder / "uit.csv").read_text("utf-8")
