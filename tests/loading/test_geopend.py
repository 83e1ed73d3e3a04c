"""A dossier is opened in one way: with its profile, or why there is none, what was renamed, changed and suggested."""

from pathlib import Path

import pytest

from functiewijzer.core.profielen.woordenlijst import Band
from functiewijzer.loading.dossiers.geopend import GeopendDossier, open_dossier
from functiewijzer.loading.dossiers.lezer import DossierOngeldig
from functiewijzer.loading.profielen.profielmap import Profielmap
from functiewijzer.loading.profielen.vinden import ProfielNietBruikbaar
from hulp_profielen import HUIS, PROFIEL, load_texts, replace_once

VOORHEEN = "voorheen: {vragen: {kennis_was: kennisniveau}}\n"


def opened(folder: Path, text: str, profiel: str = PROFIEL) -> GeopendDossier:
    load_texts(folder, {"functiehuis.yaml": HUIS, "1.1-verkoop.yaml": profiel})
    path = folder / "verkoper.indeling.yaml"
    path.write_text(text, encoding="utf-8")
    return open_dossier(path, Profielmap(folder))


def findings(refused: pytest.ExceptionInfo[DossierOngeldig]) -> list[tuple[str, int]]:
    return [(bevinding.code, bevinding.vindplaats.line) for bevinding in refused.value.bevindingen]


def test_answers_under_ids_of_before_stand_under_those_of_today(tmp_path: Path) -> None:
    text = 'functietitel: Verkoper\nprofiel: "1.1"\nantwoorden: {kennis_was: lager}\n'
    carried = opened(tmp_path, text, PROFIEL + VOORHEEN).carry_over()
    assert (carried.profiel.code, set(carried.dossier.antwoorden)) == ("1.1", {"kennisniveau"})
    assert carried.is_other_edition
    assert carried.wijzigingen == carried.hernoemingen != ()


def test_answers_to_the_profile_of_today_changed_nothing(tmp_path: Path) -> None:
    text = 'functietitel: Verkoper\nprofiel: "1.1"\nantwoorden: {kennisniveau: lager}\n'
    carried = opened(tmp_path, text).carry_over()
    assert (carried.is_other_edition, carried.wijzigingen) == (False, ())
    assert carried.passend.antwoorden == carried.dossier.antwoorden


def test_the_title_says_how_surely_it_points_to_the_profile(tmp_path: Path) -> None:
    titelbeeld = opened(tmp_path, 'functietitel: Medewerker Verkoop\nprofiel: "1.1"\nantwoorden: {}\n').read_titel(
        is_recorded=True
    )
    assert titelbeeld.band is Band.ZEKER


def test_an_unknown_profile_and_an_answer_that_means_nothing_are_findings_in_their_place(tmp_path: Path) -> None:
    with pytest.raises(DossierOngeldig) as refused:
        opened(tmp_path, 'functietitel: V\nprofiel: "1.7"\nantwoorden: {}\n').carry_over()
    assert findings(refused) == [("FW410", 2)]
    with pytest.raises(DossierOngeldig) as refused:
        opened(tmp_path, 'functietitel: V\nprofiel: "1.1"\nantwoorden:\n  kennisniveau: veel\n').carry_over()
    assert [line for _, line in findings(refused)] == [4]


def test_a_broken_profile_is_told_with_its_own_findings(tmp_path: Path) -> None:
    broken = replace_once(PROFIEL, "gewicht: 2", "gewicht: 9")
    with pytest.raises(ProfielNietBruikbaar) as refused:
        opened(tmp_path, 'functietitel: V\nprofiel: "1.1"\nantwoorden: {}\n', broken).carry_over()
    assert {Path(bevinding.vindplaats.pad).name for bevinding in refused.value.bevindingen} == {"1.1-verkoop.yaml"}


def test_what_needs_no_profile_is_opened_without_one(tmp_path: Path) -> None:
    path = tmp_path / "v.indeling.yaml"
    path.write_text("functietitel: Verkoper\nantwoorden: {}\n", encoding="utf-8")
    assert open_dossier(path, Profielmap(tmp_path / "er_is_geen_map")).dossier.functietitel == "Verkoper"
