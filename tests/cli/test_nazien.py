"""`nazien`: the points that an import left, one by one with the handbook beside them; kept at once, and taken back."""

import json
from pathlib import Path
from typing import Any

import pytest

from functiewijzer.cli.gesprek.scherm import TERUG
from functiewijzer.cli.handboek import nazien, naziengesprek
from functiewijzer.core.handboek.nazien import Nazieactie, actions_for, open_points
from functiewijzer.core.handboek.openpunt import Openpunt, Openpuntsoort
from functiewijzer.loading.handboek.importstaat import read_staat
from functiewijzer.loading.yaml.document import parse_yaml
from functiewijzer.rendering.handboek.naziewoorden import say_actie, say_punt
from gereedschap import assert_golden, fw
from gespreksproef import CTRL_C, Nepscherm
from nazienproef import (
    AFBREUK,
    KOPPELING,
    NAAM,
    NIET_GEPLAATST,
    ONZEKER,
    PAD,
    PLANNER,
    POSITIE,
    REGELS,
    SPLITSING,
    STAP,
    ZIJDE,
    kept_in,
    make_map,
    text_of,
)

LATEN = ("Wat doet u ermee", "later")


@pytest.fixture(autouse=True)
def _in_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def look_over(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], *replies: Any) -> Nepscherm:
    """Hold the conversation about 1.2 with these replies; every one is used."""
    scherm = Nepscherm(*replies)
    monkeypatch.setattr(naziengesprek, "make_scherm", lambda **_: scherm)

    monkeypatch.setattr(nazien, "has_terminal", lambda: True)
    scherm.afloop = fw(capsys, "nazien", "1.2")  # type: ignore[attr-defined]
    assert scherm.replies == []
    return scherm


def skip_gaps(*punten: Openpunt) -> list[Any]:
    """Return the replies that leave for later the gaps that the profile names itself and that are no point here."""
    return [LATEN for gap in (POSITIE, AFBREUK) if gap not in punten]


def data_of(folder: Path) -> Any:
    return parse_yaml(text_of(folder)).data


def test_a_line_gets_a_place_and_the_others_stay_open(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = make_map(tmp_path, NIET_GEPLAATST)
    replies = ["plaats", ("Welke regels", "11"), ("Waar hoort", "positie"), "later", LATEN]
    scherm = look_over(monkeypatch, capsys, *replies)
    assert data_of(folder)["positie"] == REGELS[11]
    assert data_of(folder)["bronnen"] == {"positie": "HANDBOEK, p. 3, r. 11"}
    assert data_of(folder)["ontbreekt"] == ["kenmerken.afbreukrisico"]
    assert kept_in(folder) == (Openpunt(soort=Openpuntsoort.NIET_GEPLAATST, regels=(12,)),)
    assert f"  ‘{REGELS[11]}’" in scherm.told
    assert "In het handboek (HANDBOEK, p. 3, r. 11–12):" in scherm.told


def test_lines_go_together_behind_what_is_there_and_every_other_line_of_the_file_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = make_map(tmp_path, NIET_GEPLAATST)
    look_over(monkeypatch, capsys, "plaats", "-alle", "activiteiten.0.taken", *skip_gaps())
    task = "      - De weekplanning maken.\n"
    assert text_of(folder) == PLANNER.replace(task, f"{task}      - {REGELS[11]} {REGELS[12]}\n")
    assert kept_in(folder) == ()


def test_a_clause_is_linked_to_a_question_of_the_bank_and_its_own_question_goes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = make_map(tmp_path, KOPPELING)
    scherm = look_over(monkeypatch, capsys, "koppel:kennis", *skip_gaps())
    data = data_of(folder)
    assert data["toepassingsregels"]["lichter"]["gronden"][0]["als"]["alle"] == [
        {"vraag": "kennis", "antwoord": "lichter"},
        {"vraag": "lichter_2", "antwoord": "ja"},
    ]
    assert [vraag.get("id") or vraag["bank"] for vraag in data["vragen"]] == ["kennis", "lichter_2"]
    assert scherm.asked[0].gegeven is None, "a proposal never stands ready"  # type: ignore[union-attr]
    assert "De voorwaarde: de functie minder kennis vraagt" in scherm.told
    assert scherm.asked[0].keuzes[0].tekst.startswith("Ja: Welke kennis vraagt het werk")  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("replies", "clauses"),
    [
        (["samen"], ["de functie minder kennis vraagt en niemand aanstuurt"]),
        (["splits", "minder kennis", "fout", TERUG, "geen leiding", ""], ["minder kennis", "geen leiding"]),
    ],
)
def test_a_grond_is_cut_anew(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    replies: list[Any],
    clauses: list[str],
) -> None:
    folder = make_map(tmp_path, SPLITSING)
    look_over(monkeypatch, capsys, *replies, *skip_gaps())
    data = data_of(folder)
    asked = {vraag["id"]: vraag["naam"] for vraag in data["vragen"] if "id" in vraag}
    assert list(asked.values()) == clauses
    als = data["toepassingsregels"]["lichter"]["gronden"][0]["als"]
    singles = als.get("alle", [als])
    assert [asked[single["vraag"]] for single in singles] == clauses


def test_gaps_are_filled_or_the_handbook_lacks_them_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = make_map(tmp_path)
    look_over(monkeypatch, capsys, "niet_in_bron", "vul", ("kenmerken", "Een fout geeft weinig schade."))
    data = data_of(folder)
    assert data["ontbreekt"] == [{"deel": "positie", "in_bron": "true"}]
    assert data["kenmerken"]["afbreukrisico"]["tekst"] == "Een fout geeft weinig schade."
    assert {"bank": "gevolg_van_fouten"} in data["vragen"]
    assert "# met de hand erbij gezet\n" in text_of(folder)


def test_a_name_moves_from_the_other_profile_to_this_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = make_map(tmp_path, NAAM)
    other = next(folder.glob("1-*/1.1-*binnendienst.yaml"))
    look_over(monkeypatch, capsys, "verplaats", *skip_gaps())
    assert data_of(folder)["alternatieve_namen"] == ["Werkplanner", "Medewerker verkoop"]
    assert "- Medewerker verkoop\n" not in other.read_text(encoding="utf-8")


def test_a_side_a_group_and_a_text_are_settled(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = make_map(tmp_path, ZIJDE, STAP, ONZEKER)
    replies = ["geen_zijde", "E is de hoogste groep.", "kies_groep", "C", "wijzig", "Het werk plannen."]
    look_over(monkeypatch, capsys, *replies, *skip_gaps())
    data = data_of(folder)
    assert data["toepassingsregels"]["geen_zijde"] == {"zwaarder": {"reden": "E is de hoogste groep."}}
    assert data["toepassingsregels"]["lichter"]["functiegroep"] == "C"
    assert "doel: Het werk plannen.   # klopt\n" in text_of(folder)


def test_back_takes_back_what_was_done_and_shows_what_was_chosen(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = make_map(tmp_path, KOPPELING, ONZEKER)
    scherm = look_over(monkeypatch, capsys, TERUG, "koppel:kennis", TERUG, "klopt", "later", *skip_gaps())
    assert text_of(folder) == PLANNER
    assert kept_in(folder) == (ONZEKER,)
    assert "De vorige stap is teruggedraaid." in scherm.told
    assert [vraag.gegeven for vraag in scherm.asked[:4]] == [None, None, None, "koppel:kennis"]  # type: ignore[union-attr]


def test_who_stops_finds_the_rest_later(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = make_map(tmp_path, KOPPELING, ONZEKER)
    scherm = look_over(monkeypatch, capsys, "klopt", CTRL_C)
    assert scherm.afloop.code == 130  # type: ignore[attr-defined]
    assert kept_in(folder) == (ONZEKER,)
    again = look_over(monkeypatch, capsys, "klopt", *skip_gaps())
    assert "── Punt 1 van 3 · 1.2 Planner ──" in again.told
    assert again.afloop.code == 1, "gaps are open still"  # type: ignore[attr-defined]


def test_what_somebody_did_in_an_editor_is_not_asked_any_more(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = make_map(tmp_path, POSITIE, KOPPELING)
    text = PLANNER.replace("doel:", "positie: Onder de ploegleider.\ndoel:").replace("  - positie\n", "")
    path = next(folder.rglob("1.2-planner.yaml"))
    path.write_text(text, encoding="utf-8")
    scherm = look_over(monkeypatch, capsys, "klopt", LATEN)
    assert "positie" not in scherm.talk
    assert path.read_text(encoding="utf-8") == text


def test_with_nothing_open_an_ontwerp_may_become_a_concept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = make_map(tmp_path, ZIJDE)
    replies = ["geen_zijde", "E is de hoogste groep hier.", "niet_in_bron", "niet_in_bron", ("klaar", "ja")]
    scherm = look_over(monkeypatch, capsys, *replies)
    assert data_of(folder)["status"] == "concept"
    assert scherm.afloop.code == 0  # type: ignore[attr-defined]
    assert fw(capsys, "valideer").code == 0


def test_without_a_terminal_the_points_are_listed_with_code_1(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    make_map(tmp_path, NIET_GEPLAATST, SPLITSING, KOPPELING, ZIJDE, NAAM, POSITIE, AFBREUK, STAP, ONZEKER)
    ended = fw(capsys, "nazien", "1.2")
    assert ended.code == 1
    assert_golden("nazien/lijst.txt", ended.out)
    data = json.loads(fw(capsys, "nazien", "profielen", "--formaat", "json").out)
    (document,) = [item for item in data["documenten"] if item["punten"]]
    assert document["punten"][0] == {
        "soort": "niet_geplaatst",
        "plek": "",
        "gegevens": [],
        "regels": [11, 12],
        "nu": "",
        "plaats": "HANDBOEK, p. 3, r. 11–12",
        "tekst": [REGELS[11], REGELS[12]],
    }


def test_lines_outside_all_functions_are_shown_with_the_whole_folder(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    make_map(tmp_path, los=(NIET_GEPLAATST,))
    data = json.loads(fw(capsys, "nazien", "profielen", "--formaat", "json").out)
    assert data["documenten"][0]["punten"][0]["soort"] == "niet_geplaatst"


def test_a_profile_without_an_import_has_only_the_gaps_that_it_names(capsys: pytest.CaptureFixture[str]) -> None:
    data = parse_yaml(PLANNER).data
    assert open_points((), data) == (POSITIE, AFBREUK)
    ended = fw(capsys, "nazien", "1.1")
    assert ended.code == 2, "the profiles of the tool itself are not changed"


def test_vaststellen_refuses_while_points_are_open(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = make_map(tmp_path, ONZEKER)
    path = next(folder.rglob("1.2-planner.yaml"))
    path.write_text(PLANNER.replace("status: ontwerp", "status: concept"), encoding="utf-8")
    ended = fw(capsys, "vaststellen", "1.2", "--door", "directie", "--op", "vandaag", "--bron", "notulen")
    assert ended.code == 1
    assert "1.2-planner.yaml: 1 open punt." in ended.err


@pytest.mark.parametrize("soort", Openpuntsoort)
def test_every_kind_of_point_has_words_and_a_way_out(soort: Openpuntsoort) -> None:
    punt = Openpunt(soort=soort, plek="toepassingsregels.lichter", gegevens=("a", "b", "c"))
    assert say_punt(punt)
    actions = actions_for(punt, parse_yaml(PLANNER).data)
    assert actions[-1] is Nazieactie.LATER
    assert len(actions) > 1
    assert all(say_actie(actie, punt) for actie in actions)


def test_what_was_dealt_with_is_kept_as_such_and_comes_back_when_it_is_taken_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = make_map(tmp_path, NIET_GEPLAATST, ONZEKER)
    replies = ["plaats", "11", "positie", TERUG, "plaats", "12", "doel", "klopt", TERUG, "klopt", "klopt"]
    look_over(monkeypatch, capsys, *replies, *skip_gaps())
    staat = read_staat(folder)
    assert staat is not None
    assert staat.documenten[PAD].openpunten == ()
    assert set(staat.documenten[PAD].nagezien) == {
        Openpunt(soort=Openpuntsoort.NIET_GEPLAATST, regels=(11,)),
        Openpunt(soort=Openpuntsoort.NIET_GEPLAATST, regels=(12,)),
        ONZEKER,
    }


@pytest.mark.parametrize(("reply", "linked"), [("koppel:aanpak", "aanpak"), ("klopt", "lichter_1")])
def test_all_proposals_for_one_clause_are_one_question(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], reply: str, linked: str
) -> None:
    other = Openpunt(
        soort=KOPPELING.soort, plek=KOPPELING.plek, regels=KOPPELING.regels, gegevens=("lichter_1", "aanpak", "lichter")
    )
    folder = make_map(tmp_path, KOPPELING, other)
    scherm = look_over(monkeypatch, capsys, reply, *skip_gaps())
    assert kept_in(folder) == ()
    assert "── Punt 1 van 3 · 1.2 Planner ──" in scherm.told
    first, _ = data_of(folder)["toepassingsregels"]["lichter"]["gronden"][0]["als"]["alle"]
    assert first["vraag"] == linked
