"""Answers that a newer profile has no place for: told, and kept in the file under `vervallen`."""

import shutil
from pathlib import Path

import pytest

from functiewijzer.core.dossiers.wijzigingen import carry_over
from functiewijzer.loading.dossiers.lezer import read_dossier
from functiewijzer.loading.profielen.profielmap import Profielmap
from gereedschap import PROFIELEN, VOORBEELD, fw

PROFIEL = "1-commerciele-binnendienst/1.1-medewerker-verkoop-binnendienst.yaml"


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def profielen(folder: Path) -> Path:
    """Return profiles in which an option has another id, as if it was replaced by another one."""
    shutil.copytree(PROFIELEN, folder / "profielen")
    return folder / "profielen"


def replace_option(profielen: Path, old: str, new: str) -> None:
    path = profielen / PROFIEL
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def test_an_option_that_is_gone_is_told_and_kept(
    folder: Path, profielen: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    fw(capsys, "indeel", "--antwoorden", VOORBEELD, "--dossier", "d.yaml", "--profielen", profielen)
    _, before = read_dossier(folder / "d.yaml")
    vraag, given = next((v, a) for v, a in before.antwoorden.items() if a.antwoord == "verkoopadvies")
    replace_option(profielen, "verkoopadvies", "adviserende_verkoop")
    ended = fw(capsys, "indeel", "--antwoorden", "d.yaml", "--dossier", "nieuw.yaml", "--profielen", profielen)
    said = ended.err.replace("\n", " ")
    assert ended.code == 0
    assert "is gewijzigd sinds deze antwoorden werden gegeven" in said
    assert f"uw antwoord ‘{given.optietekst}’ bestaat niet meer" in said
    assert "‘vervallen’" in said
    _, after = read_dossier(folder / "nieuw.yaml")
    (kept,) = after.vervallen
    assert (kept.vraag, kept.antwoord, kept.toelichting) == (vraag, given.antwoord, given.toelichting)
    assert kept.profielversie == "1.3"
    assert after.antwoorden.get(vraag) is None or after.antwoorden[vraag].is_open
    again = fw(capsys, "indeel", "--antwoorden", "nieuw.yaml", "--dossier", "nieuw.yaml", "--profielen", profielen)
    assert again.code == 0
    assert read_dossier(folder / "nieuw.yaml")[1].vervallen == after.vervallen
    assert fw(capsys, "valideer", "nieuw.yaml", "--profielen", profielen).code == 0
    replayed = fw(capsys, "herbereken", "nieuw.yaml", "--profielen", profielen)
    assert replayed.code == 0


def test_what_does_not_fit_the_same_edition_is_still_a_mistake(
    folder: Path, profielen: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "a.yaml").write_text(
        'functietitel: Proef\nprofiel: "1.1"\nantwoorden:\n  leidingeven: nee\n', encoding="utf-8"
    )
    ended = fw(capsys, "indeel", "--antwoorden", "a.yaml", "--profielen", profielen)
    assert ended.code == 2
    assert "FW401" in ended.err


def test_an_answer_that_went_twice_is_kept_twice(
    folder: Path, profielen: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    fw(capsys, "indeel", "--antwoorden", VOORBEELD, "--dossier", "d.yaml", "--profielen", profielen)
    _, dossier = read_dossier(folder / "d.yaml")
    real = Profielmap(profielen).bibliotheek.profielen["1.1"]
    vraag = next(iter(dossier.antwoorden))
    without = real.model_copy(update={"vragen": tuple(v for v in real.vragen if v.id != vraag), "versie": "9.0"})
    once = carry_over(dossier, type(real).model_validate(without.model_dump(by_alias=True))).passend
    assert [kept.vraag for kept in once.vervallen] == [vraag]
    other = dossier.antwoorden[vraag].model_copy(update={"toelichting": "een andere reden"})
    again = once.model_copy(update={"antwoorden": {**once.antwoorden, vraag: other}})
    twice = carry_over(again, type(real).model_validate(without.model_dump(by_alias=True))).passend
    assert [kept.toelichting for kept in twice.vervallen][-1] == "een andere reden"
    assert len(twice.vervallen) == 2
