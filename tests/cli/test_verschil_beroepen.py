"""`verschil` of documents about occupations, as people use it: two editions of each kind, and two folders."""

import json
from pathlib import Path

import pytest

from beroepenbouw import BEROEPEN, KWALIFICATIEPAD, PROFIELPAD, PROGRAMMAPAD, gave_beroepen
from gereedschap import assert_golden, fw
from hulp_profielen import replace_once

Capture = pytest.CaptureFixture[str]

EXTRA = """\
  - nummer: 2
    naam: Adviseren
    tekst: Geeft advies.
    kerntaken: [1]
    criteria: {}
    bron: "903, r. 30"
"""

NIEUW: dict[str, dict[str, str]] = {
    PROFIELPAD: {
        'versie: "1.0"': 'versie: "1.1"',
        "datum: 2004-12-23": "datum: 2006-01-31",
        "Verkoopt goederen.": "Verkoopt goederen en diensten.",
        "kerntaken: [1, 2]": "kerntaken: [1]",
        '{tekst: Luistert., bron: "903, r. 7"}': '{tekst: Luistert goed., bron: "903, r. 8"}',
        "  - nummer: 2\n    naam: Samenwerken": f"{EXTRA}  - nummer: 3\n    naam: Samenwerken",
        "beroep: verkoper-buiten, ": "",
    },
    KWALIFICATIEPAD: {
        'versie: "1.0"': 'versie: "1.1"',
        "niveau: 3": "niveau: 4",
        "{tekst: Besluit op tijd.": "{tekst: Besluit steeds op tijd.",
        '{tekst: Engels, bron: "904, r. 5", taal: true}': '{tekst: Engels, bron: "904, r. 5"}',
        '{nummer: "1.2", naam: Maakt plannen,': '{nummer: "1.2", naam: Maakt plannen, gedrag: [{tekst: x, bron: y}],',
        "  - {letter: B}": "  - {letter: B, naam: Sturen}\n  - {letter: C}",
    },
    PROGRAMMAPAD: {
        'versie: "2.0"': 'versie: "2.1"',
        "id: klanten": "id: klantenkring",
        "bouwt_op: [agenda, klanten]": "bouwt_op: [agenda, klantenkring]",
        "{planning: agenda}": "{klanten: klantenkring}",
        "- {tekst: Loopt mee,": '- {tekst: Leest mee, bron: "902, r. 12"}\n          - {tekst: Loopt mee,',
        '  - {id: plannen, naam: Kunnen plannen, omschrijving: Plant het werk., bron: "902, r. 11"}\n': "",
    },
}
"""Per document what its next edition has otherwise."""


@pytest.fixture(autouse=True)
def _in_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "80")


def next_edition(pad: str) -> str:
    text = BEROEPEN[pad]
    for old, new in NIEUW[pad].items():
        text = replace_once(text, old, new)
    return text


def write_folder(folder: str, texts: dict[str, str]) -> Path:
    for name, text in texts.items():
        path = Path(folder) / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return Path(folder)


@pytest.mark.parametrize("pad", NIEUW)
def test_two_editions_of_a_document_about_an_occupation_read_well(pad: str, capsys: Capture) -> None:
    oud = write_folder("oud", {pad: BEROEPEN[pad]}) / pad
    nieuw = write_folder("nieuw", {pad: next_edition(pad)}) / pad
    ended = fw(capsys, "verschil", oud, nieuw)
    assert ended.code == 1
    assert_golden(f"verschil/{pad.split('.')[1]}.tekst", ended.out)


def test_two_folders_with_occupations_read_well(capsys: Capture) -> None:
    oud = write_folder("oud", gave_beroepen())
    texts = gave_beroepen() | {PROFIELPAD: next_edition(PROFIELPAD)}
    gone = texts.pop(PROGRAMMAPAD)
    texts["beroepen/leren.opleidingsprogramma.yaml"] = replace_once(gone, "id: leren-verkopen", "id: leren")
    ended = fw(capsys, "verschil", oud, write_folder("nieuw", texts))
    assert ended.code == 1
    assert_golden("verschil/beroepenmap.tekst", ended.out)


def test_a_part_with_another_number_is_the_same_part(capsys: Capture) -> None:
    oud = write_folder("oud", {PROFIELPAD: BEROEPEN[PROFIELPAD]}) / PROFIELPAD
    nieuw = write_folder("nieuw", {PROFIELPAD: next_edition(PROFIELPAD)}) / PROFIELPAD
    ended = fw(capsys, "verschil", oud, nieuw, "--formaat", "json")
    about = [w for w in json.loads(ended.out)["beroepsprofielen"][0]["wijzigingen"] if "ompetentie" in w["onderdeel"]]
    assert [(w["onderdeel"], w["oud"], w["nieuw"]) for w in about] == [
        ("Competentie 1: kerntaken", "2", None),
        ("Competentie 1, criteria: proces", "Luistert.", "Luistert goed."),
        ("Competentie 2 (nieuw)", None, "Adviseren"),
        ("Competentie 3: nummer", "2", "3"),
    ]
    assert {w["gevolg"] for w in about} == {"geen"}


def test_equal_documents_about_occupations_give_no_difference(capsys: Capture) -> None:
    oud = write_folder("oud", gave_beroepen())
    assert fw(capsys, "verschil", oud, write_folder("nieuw", gave_beroepen())).code == 0


def test_two_documents_that_are_no_editions_of_each_other_are_told_apart(capsys: Capture) -> None:
    folder = write_folder("map", gave_beroepen())
    ended = fw(capsys, "verschil", folder / PROFIELPAD, folder / KWALIFICATIEPAD)
    assert ended.code == 2
    said = " ".join(ended.err.split())
    assert "is soort 'beroepsprofiel' en" in said
    assert "is soort 'kwalificatie'; geef twee edities van hetzelfde document" in said
    other = write_folder("ander", {PROFIELPAD: replace_once(BEROEPEN[PROFIELPAD], "id: verkoper\n", "id: verkopers\n")})
    said = " ".join(fw(capsys, "verschil", folder / PROFIELPAD, other / PROFIELPAD).out.split())
    assert "twee verschillende beroepsprofielen, verkoper en verkopers" in said


def test_a_new_version_is_asked_for_where_an_occupation_changed(capsys: Capture) -> None:
    oud = write_folder("oud", gave_beroepen()) / PROFIELPAD
    text = replace_once(BEROEPEN[PROFIELPAD], "Werkt samen.", "Werkt goed samen.")
    nieuw = write_folder("nieuw", {PROFIELPAD: text}) / PROFIELPAD
    assert "de versie is nog 1.0" in " ".join(fw(capsys, "verschil", oud, nieuw).out.split())


def test_a_broken_document_about_an_occupation_gives_its_findings(capsys: Capture) -> None:
    oud = write_folder("oud", gave_beroepen()) / PROFIELPAD
    broken = write_folder("stuk", {PROFIELPAD: BEROEPEN[PROFIELPAD].replace("naam: Verkoper\n", "")}) / PROFIELPAD
    ended = fw(capsys, "verschil", oud, broken)
    assert (ended.code, ended.out) == (1, "")
    assert "is niet te gebruiken als beroepsprofiel" in " ".join(ended.err.split())


def test_a_document_full_of_equal_parts_is_compared_to_the_end(capsys: Capture) -> None:
    rows = "".join('  - {id: plannen, naam: Plannen, omschrijving: Plant., bron: "902, r. 1"}\n' for _ in range(5_000))
    text = replace_once(BEROEPEN[PROGRAMMAPAD], "deel_b:\n", f"deel_b:\n{rows}")
    oud = write_folder("oud", {PROGRAMMAPAD: text}) / PROGRAMMAPAD
    nieuw = write_folder("nieuw", {PROGRAMMAPAD: text.replace("Past zich aan.", "Wijkt af.")}) / PROGRAMMAPAD
    ended = fw(capsys, "verschil", oud, nieuw, "--formaat", "json")
    assert json.loads(ended.out)["aantallen"]["geen"] == 1
