"""`toon --formaat handboek`: a profile as a handbook prints it."""

from pathlib import Path

import pytest
from hypothesis import given

from functiewijzer.core.profielen.functiehuis import Functiehuis
from functiewijzer.core.profielen.referentieprofiel import Referentieprofiel
from functiewijzer.rendering.profielen.handboekvorm import render_handboek
from gereedschap import PROFIELEN, assert_golden, fw
from handboekprofielen import handboekprofielen, maak_huis
from profielbouw import maak_profiel, weegt

Capture = pytest.CaptureFixture[str]
HUIS = maak_huis(tuple("CDEFG"), "Logistiek en Transport")
ALLES = {
    "soort": "profiel",
    "schema": 1,
    "code": "1.1",
    "code_bron": "9-2",
    "naam": "Planner Wagenpark",
    "alternatieve_namen": ["Ritplanner", "Planner Chauffeurs"],
    "oude_namen": ["Rittenchef"],
    "functiefamilie": "1",
    "functiegroep": "E",
    "versie": "1.0",
    "geldig_vanaf": "2026-01-01",
    "status": "ontwerp",
    "bron": "proef",
    "organisatie": "Het wagenpark heeft twintig wagens.",
    "positie": "Werkt onder de chef van het wagenpark.\nGeeft geen leiding.",
    "doel": "Zorgen dat elke rit op tijd begint.",
    "typering": "Deze functie komt voor bij vestigingen met eigen vervoer.",
    "activiteiten": [
        {"id": "A", "naam": "Ritten plannen", "taken": ["Deelt de ritten in.", "Bewaakt de rusttijden."]},
        {"id": "C", "naam": "Wagens beheren", "taken": ["Plant het onderhoud."]},
    ],
    "resultaatgebieden": [
        {
            "naam": "Planning",
            "kernactiviteiten": ["Deelt ritten in.", "Verwerkt wijzigingen."],
            "resultaatcriteria": ["Ritten op tijd."],
        },
        {"naam": "Onderhoud", "kernactiviteiten": ["Belt de garage."]},
    ],
    "kenmerken": {
        "complexiteit": {"tekst": "Het werk wisselt per uur.\nKennis op MBO-3.", "aspecten": {"aard": {"tekst": "x"}}},
        "fysieke_aspecten": {
            "omschrijving": "Eigen uitleg.",
            "aspecten": {"a": {"tekst": "Zit."}, "b": {"tekst": "Zit."}},
        },
    },
    "nok": {
        "niveaus": ["D", "E", "F"],
        "uitgeschreven": ["E"],
        "rijen": [{"id": "kennis", "naam": "Kennis", "teksten": {"D": "MBO-2", "E": "MBO-3"}}],
    },
    "toepassingsregels": {
        "lichter": {"functiegroep": "D", "tekst": "Als de functie lichter is.\nBijvoorbeeld met meer aansturing."},
        "gelijk": {"tekst": "Als de functie ongeveer gelijk is."},
        "geen_zijde": {"zwaarder": "Het handboek noemt geen zwaardere variant."},
    },
}


def test_every_field_that_a_handbook_holds_stands_in_its_place() -> None:
    assert_golden("toon/handboek.txt", render_handboek(Referentieprofiel.model_validate(ALLES), HUIS))


def test_a_profile_that_says_little_has_no_empty_headings() -> None:
    text = render_handboek(maak_profiel(weegt("aard")), HUIS)
    assert [line for line in text.splitlines() if line.startswith("#")] == [
        "### Positie van de functie in de organisatie",
        "### Doel van de functie",
        "### Typering van de activiteiten",
        "#### A. proef",
        "## Complexiteit",
        "## Toepassingsregels",
    ]


@given(handboekprofielen())
def test_no_line_is_lost_or_broken(drawn: tuple[Referentieprofiel, Functiehuis]) -> None:
    profiel, huis = drawn
    lines = render_handboek(profiel, huis).splitlines()
    texts = [profiel.positie, profiel.doel, profiel.typering, *(k.tekst for k in profiel.kenmerken.values())]
    for text in filter(None, texts):
        assert set(text.splitlines()) <= set(lines)
    assert all(f"{n}. {taak}" in lines for a in profiel.activiteiten for n, taak in enumerate(a.taken, 1))


def test_what_a_terminal_would_act_on_is_written_out() -> None:
    profiel = Referentieprofiel.model_validate({**ALLES, "doel": "Zorgen \x1b[31mdat\x1b[0m het rijdt."})
    assert "Zorgen \\x1b[31mdat\\x1b[0m het rijdt." in render_handboek(profiel, HUIS)


def test_toon_writes_it_to_the_screen_and_to_a_text_file(capsys: Capture, tmp_path: Path) -> None:
    shown = fw(capsys, "toon", "1.1", "--formaat", "handboek", "--profielen", PROFIELEN)
    assert shown.code == 0
    assert "Commerciële Binnendienst\tE\t1.1 Medewerker Verkoop Binnendienst\n" in shown.out
    path = tmp_path / "handboek.txt"
    assert fw(capsys, "toon", "1.1", "--formaat", "handboek", "-o", path, "--profielen", PROFIELEN).code == 0
    assert path.read_text(encoding="utf-8") == shown.out


def test_toon_writes_a_report_where_only_the_name_of_the_file_says_the_form(capsys: Capture, tmp_path: Path) -> None:
    path = tmp_path / "profiel.md"
    assert fw(capsys, "toon", "1.1", "-o", path, "--profielen", PROFIELEN).code == 0
    assert path.read_text(encoding="utf-8").startswith("# ")


def test_two_profiles_beside_each_other_are_no_handbook(capsys: Capture) -> None:
    shown = fw(capsys, "toon", "1.1", "--naast", "2.1", "--formaat", "handboek", "--profielen", PROFIELEN)
    assert shown.code == 2
    assert "--formaat handboek bestaat niet" in shown.err
