"""`groei` as people use it: the work first, the group next to the present one, and a true answer for every dossier."""

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from dossierbouw import bewaar, vastgelegd
from gereedschap import GROOTHANDEL, PROFIELEN, VOORBEELD, Afloop, assert_golden, fw
from groeibouw import BESLUIT, GEVALLEN, make_geval
from rapportbouw import words_of

ZONDER_ANTWOORD = {"geen_groep", "past_niet", "combinatie"}


def groei(
    capsys: pytest.CaptureFixture[str], folder: Path, naam: str, *opties: object, profielen: Path = PROFIELEN
) -> Afloop:
    """Run the command on a record of a kind, asking for its group."""
    path, naar = make_geval(folder, naam)
    asked = () if naar is None else ("--naar", naar)
    return fw(capsys, "groei", path, *asked, "--profielen", profielen, *opties)


def as_data(capsys: pytest.CaptureFixture[str], folder: Path, naam: str) -> dict[str, Any]:
    data: dict[str, Any] = json.loads(groei(capsys, folder, naam, "--formaat", "json").out)
    return data


@pytest.mark.parametrize("naam", GEVALLEN)
def test_the_short_report_reads_as_it_should(capsys: pytest.CaptureFixture[str], tmp_path: Path, naam: str) -> None:
    shown = groei(capsys, tmp_path, naam)
    assert shown.code == (1 if naam in ZONDER_ANTWOORD else 0)
    assert_golden(f"groei/{naam}.tekst", shown.out)


@pytest.mark.parametrize("naam", GEVALLEN)
def test_the_short_report_fits_on_a_screen_and_ends_with_the_answer(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, naam: str
) -> None:
    lines = groei(capsys, tmp_path, naam).out.splitlines()
    assert len(lines) <= 23
    assert all(len(line) <= 80 for line in lines)
    assert "De indeling verandert alleen als het opgedragen werk verandert." in lines[-2]


@pytest.mark.parametrize("naam", GEVALLEN)
def test_the_whole_report_reads_as_it_should(capsys: pytest.CaptureFixture[str], tmp_path: Path, naam: str) -> None:
    assert_golden(f"groei/{naam}.markdown", groei(capsys, tmp_path, naam, "--formaat", "markdown").out)


@pytest.mark.parametrize("formaat", ["json", "html"])
def test_the_shipped_record_reads_as_it_should_in_every_format(
    capsys: pytest.CaptureFixture[str], formaat: str
) -> None:
    shown = fw(capsys, "groei", GROOTHANDEL, "--formaat", formaat, "--profielen", PROFIELEN)
    assert_golden(f"groei/onvolledig.{formaat}", shown.out)


def test_the_word_document_says_the_same(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    target = tmp_path / "groei.docx"
    assert fw(capsys, "groei", GROOTHANDEL, "-o", target, "--profielen", PROFIELEN).code == 0
    assert_golden("groei/onvolledig.docx.txt", words_of(target.read_bytes()))


def test_the_whole_report_comes_on_the_screen_when_asked(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    assert "Rijen van een opleidingsprogramma" not in groei(capsys, tmp_path, "gelijk").out
    assert "Rijen van een opleidingsprogramma" in groei(capsys, tmp_path, "gelijk", "--alles").out


@pytest.mark.parametrize(
    ("naam", "uitslag"),
    [
        ("gelijk", "antwoorden"),
        ("eronder", "antwoorden"),
        ("terug", "antwoorden"),
        ("andere_referentie", "andere_referentie"),
        ("al_daar", "al_daar"),
        ("anders_besloten", "al_daar"),
        ("geen_groep", "geen_groep"),
        ("past_niet", "past_niet"),
        ("combinatie", "combinatie"),
        ("concept", "antwoorden"),
    ],
)
def test_each_kind_of_record_has_its_own_true_answer(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, naam: str, uitslag: str
) -> None:
    assert as_data(capsys, tmp_path, naam)["uitslag"] == uitslag


def test_003_becomes_f_with_one_answer_or_with_three(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    data = as_data(capsys, tmp_path, "onvolledig")
    assert (data["vanuit"], data["naar"]) == ({"groep": "E", "grondslag": "besluit", "geadviseerd": "E"}, "F")
    assert data["saldo"] == {"waarde": 0.1786, "drempel": 0.4, "punten": 7, "totaal": 28}
    wegen = [({a["vraag"]: a["naar"] for a in weg["antwoorden"]}, weg["gronden"]) for weg in data["wegen"]]
    assert wegen == [
        ({"werkzaamheden": "commercieel"}, ["commerciele_variant"]),
        ({"takenpakket": "alle", "aandeel": "veel_groter", "aansturing": "weinig"}, ["groter_aandeel"]),
        ({"aandeel": "veel_groter", "aansturing": "weinig", "kennisniveau": "hoger"}, []),
    ]
    assert {g["id"]: g["bijna"] for g in data["gronden"]} == {"groter_aandeel": False, "commerciele_variant": False}
    assert [vlak["aspect"] for vlak in data["raakt"]] == [
        "1.1#complexiteit.aard",
        "1.1#complexiteit.takenpakket",
        "1.1#complexiteit.aandeel",
        "1.1#zelfstandigheid.aansturing",
        "1.1#complexiteit.kennis",
    ]
    touched = {deel["adres"] for vlak in data["raakt"] for deel in vlak["delen"]}
    assert "commercieel-medewerker-binnendienst#competentie.1" in touched
    assert data["rijen"]
    assert all(rij["deel"] == "rij" for rij in (*data["rijen"], *data["verwante_rijen"]))


def test_the_decided_group_is_where_it_begins_also_where_it_departs_from_the_advice(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    data = as_data(capsys, tmp_path, "al_daar")
    assert data["vanuit"] == {"groep": "E", "grondslag": "besluit", "geadviseerd": "F"}
    assert data["antwoorden_geven"] == "F"


def test_without_a_decision_the_advice_is_where_it_begins(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    data = as_data(capsys, tmp_path, "gelijk")
    assert data["vanuit"] == {"groep": "E", "grondslag": "advies", "geadviseerd": "E"}


@pytest.mark.parametrize(
    ("naar", "bericht"),
    [
        ("G", "--naar G ligt niet direct boven of onder groep E; kies D of F"),
        ("E", "--naar E is de groep die al geldt; kies D of F"),
        ("Z", "--naar Z: die groep staat niet in het functiehuis; kies D of F"),
    ],
)
def test_only_the_group_directly_above_or_below_can_be_asked_for(
    capsys: pytest.CaptureFixture[str], naar: str, bericht: str
) -> None:
    shown = fw(capsys, "groei", GROOTHANDEL, "--naar", naar, "--profielen", PROFIELEN)
    assert (shown.code, shown.out) == (2, "")
    assert bericht in shown.err


def test_the_highest_group_has_none_above(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    top = bewaar(tmp_path, "top", vastgelegd(besluit={**BESLUIT, "functiegroep": "I", "reden": "Zo is besloten."}))
    shown = fw(capsys, "groei", top, "--profielen", PROFIELEN)
    assert shown.code == 2
    assert "groep I is de hoogste van dit functiehuis" in shown.err
    assert "geef --naar H" in shown.err


def test_a_group_that_the_house_does_not_have_is_no_place_to_begin(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    away = bewaar(tmp_path, "weg", vastgelegd(besluit={**BESLUIT, "functiegroep": "Q", "reden": "Zo is besloten."}))
    shown = fw(capsys, "groei", away, "--profielen", PROFIELEN)
    assert shown.code == 2
    assert "groep Q van dit dossier staat niet in het functiehuis" in shown.err


def test_answers_without_an_advice_are_sent_to_indeel(capsys: pytest.CaptureFixture[str]) -> None:
    shown = fw(capsys, "groei", VOORBEELD, "--profielen", PROFIELEN)
    assert shown.code == 2
    assert "functiewijzer indeel --antwoorden" in shown.err


def test_a_combination_names_the_commands_for_its_two_records(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    shown = groei(capsys, tmp_path, "combinatie")
    assert f"groei {tmp_path / 'een.dossier.yaml'}" in shown.err
    assert f"groei {tmp_path / 'twee.dossier.yaml'}" in shown.err


@pytest.fixture
def zonder_beroepen(tmp_path: Path) -> Path:
    """A profile folder as it was before there were documents about occupations."""
    folder = tmp_path / "profielen"
    shutil.copytree(PROFIELEN, folder, ignore=shutil.ignore_patterns("beroepen"))
    return folder


def test_without_documents_about_occupations_it_says_so_and_still_tells_of_the_work(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, zonder_beroepen: Path
) -> None:
    shown = groei(capsys, tmp_path, "gelijk", "--formaat", "markdown", profielen=zonder_beroepen)
    assert shown.code == 0
    assert "In deze profielmap staan geen documenten over beroepen." in shown.out
    assert "Hoofdzakelijk op commercieel werk" in shown.out


def test_a_broken_document_about_an_occupation_is_named_and_left_out(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, zonder_beroepen: Path
) -> None:
    broken = zonder_beroepen / "beroepen" / "stuk.beroepsprofiel.yaml"
    broken.parent.mkdir()
    broken.write_text("soort: beroepsprofiel\nschema: 1\n", encoding="utf-8")
    shown = groei(capsys, tmp_path, "gelijk", profielen=zonder_beroepen)
    assert shown.code == 0
    assert "overgeslagen wegens fouten: stuk.beroepsprofiel.yaml" in shown.err


def test_a_title_from_a_stranger_is_no_markup(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    vreemd = bewaar(tmp_path, "vreemd", vastgelegd("<b>Baas</b> [red]"))
    shown = fw(capsys, "groei", vreemd, "--formaat", "html", "--profielen", PROFIELEN)
    assert "<b>Baas" not in shown.out
    assert "&lt;b&gt;Baas&lt;/b&gt; [red]" in shown.out
