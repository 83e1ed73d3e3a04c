"""`indeel --dossier` on the command line: written once, by one process at a time, and never over anything else."""

import subprocess
import sys
from pathlib import Path
from shutil import copyfile

import pytest

from functiewijzer.cli.uitgang import Uitgang
from functiewijzer.loading.dossiers.lezer import read_dossier
from functiewijzer.loading.opslag.vergrendeling import claimed
from gereedschap import ROOT, VOORBEELD, assert_golden, fw


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_an_answers_file_becomes_a_dossier_that_reads_as_agreed(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    ended = fw(capsys, "indeel", "--antwoorden", VOORBEELD, "--dossier", "d.dossier.yaml")
    assert ended.code == 0
    assert "Het dossier staat in d.dossier.yaml (16 gegevens ontbreken)" in ended.err
    assert "functiewijzer rapport d.dossier.yaml" in ended.err
    assert_golden("dossier/voorbeeld.dossier.yaml", Path("d.dossier.yaml").read_text(encoding="utf-8"))
    assert [path.name for path in folder.iterdir()] == ["d.dossier.yaml"]


def test_the_advice_shown_is_the_one_without_a_dossier(capsys: pytest.CaptureFixture[str]) -> None:
    plain = fw(capsys, "indeel", "--antwoorden", VOORBEELD).out
    assert fw(capsys, "indeel", "--antwoorden", VOORBEELD, "--dossier", "d.yaml").out == plain


def test_a_dossier_is_never_written_over_another_file(capsys: pytest.CaptureFixture[str]) -> None:
    Path("d.yaml").write_text("van iemand anders", encoding="utf-8")
    ended = fw(capsys, "indeel", "--antwoorden", VOORBEELD, "--dossier", "d.yaml")
    assert (ended.code, ended.out) == (Uitgang.BESTAND, "")
    assert "d.yaml bestaat al" in ended.err
    assert Path("d.yaml").read_text(encoding="utf-8") == "van iemand anders"


def test_not_over_a_link_that_leads_nowhere_either(capsys: pytest.CaptureFixture[str]) -> None:
    Path("d.yaml").symlink_to("weg.yaml")
    assert fw(capsys, "indeel", "--antwoorden", VOORBEELD, "--dossier", "d.yaml").code == Uitgang.BESTAND


def test_a_dossier_can_be_graded_anew_in_its_own_file_and_stays_the_same(capsys: pytest.CaptureFixture[str]) -> None:
    fw(capsys, "indeel", "--antwoorden", VOORBEELD, "--dossier", "d.yaml")
    before = Path("d.yaml").read_bytes()
    assert fw(capsys, "indeel", "--antwoorden", "d.yaml", "--dossier", "d.yaml").code == 0
    assert Path("d.yaml").read_bytes() == before


def test_a_change_by_hand_is_found_and_mended_by_grading_anew(capsys: pytest.CaptureFixture[str]) -> None:
    fw(capsys, "indeel", "--antwoorden", VOORBEELD, "--dossier", "d.yaml")
    text = Path("d.yaml").read_text(encoding="utf-8")
    Path("d.yaml").write_text(text.replace("antwoord: verkoopadvies", "antwoord: weinig_of_geen", 1), encoding="utf-8")
    found = fw(capsys, "valideer", "d.yaml")
    assert (found.code, "FW604" in found.out) == (Uitgang.BEVINDINGEN, True)
    fw(capsys, "indeel", "--antwoorden", "d.yaml", "--dossier", "d.yaml")
    assert fw(capsys, "valideer", "d.yaml").code == 0
    assert read_dossier(Path("d.yaml"))[1].functiegroep == "E"


def test_while_another_process_works_on_it_a_dossier_is_left_alone(capsys: pytest.CaptureFixture[str]) -> None:
    fw(capsys, "indeel", "--antwoorden", VOORBEELD, "--dossier", "d.yaml")
    with claimed(Path("d.yaml")):
        ended = fw(capsys, "indeel", "--antwoorden", "d.yaml", "--dossier", "d.yaml")
    assert ended.code == Uitgang.BESTAND
    assert "een andere opdracht werkt nu aan d.yaml" in ended.err


@pytest.mark.slow
def test_of_processes_that_write_the_same_dossier_at_once_one_succeeds_and_none_is_mixed_in(folder: Path) -> None:
    for number in range(4):
        text = VOORBEELD.read_text(encoding="utf-8")
        Path(f"{number}.yaml").write_text(f"{text}\nbeoordelaar: rol {number}\n", encoding="utf-8")
    command = [sys.executable, "-m", "functiewijzer", "indeel", "--formaat", "json", "--dossier", "d.dossier.yaml"]
    started = [
        subprocess.Popen(
            [*command, "--antwoorden", f"{number}.yaml"], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True
        )
        for number in range(4)
    ]
    ended = [(process.communicate()[1], process.returncode) for process in started]
    winner = [number for number, (_, code) in enumerate(ended) if code == 0]
    assert len(winner) == 1, ended
    assert read_dossier(folder / "d.dossier.yaml")[1].beoordelaar == f"rol {winner[0]}"
    assert {code for _, code in ended} <= {0, Uitgang.GEBRUIK, Uitgang.BESTAND}
    assert not any("Traceback" in err for err, _ in ended)
    assert {path.name for path in folder.iterdir()} == {"d.dossier.yaml", *(f"{number}.yaml" for number in range(4))}


def test_a_dossier_of_a_newer_functiewijzer_is_refused_with_what_to_do(capsys: pytest.CaptureFixture[str]) -> None:
    fw(capsys, "indeel", "--antwoorden", VOORBEELD, "--dossier", "d.yaml")
    text = Path("d.yaml").read_text(encoding="utf-8")
    Path("d.yaml").write_text(text.replace("schema: 1", "schema: 2", 1), encoding="utf-8")
    ended = fw(capsys, "indeel", "--antwoorden", "d.yaml")
    assert ended.code == Uitgang.GEBRUIK
    assert "FW111" in ended.err
    assert "werk die dan bij" in ended.err


@pytest.mark.parametrize(
    ("args", "said"),
    [
        (["--snel"], "geef ook --dossier"),
        (["--dossier", "d.yaml", "--hervat", "e.yaml"], "--dossier bewaart het gesprek al"),
        (["--dossier", "d.yaml", "--gesprek", "e.yaml"], "--dossier bewaart het gesprek al"),
        (["--antwoorden", "a.yaml", "--hervat", "e.yaml"], "--antwoorden stelt geen vragen"),
    ],
)
def test_options_that_contradict_each_other_are_told(
    capsys: pytest.CaptureFixture[str], args: list[str], said: str
) -> None:
    ended = fw(capsys, "indeel", "X", *args)
    assert (ended.code, said in ended.err) == (Uitgang.GEBRUIK, True)


def test_damage_to_the_stappen_is_found_with_line_and_column(capsys: pytest.CaptureFixture[str]) -> None:
    fw(capsys, "indeel", "--antwoorden", VOORBEELD, "--dossier", "d.yaml")
    text = Path("d.yaml").read_text(encoding="utf-8")
    line = text[: text.index("waarde: onwaar")].count("\n") + 1
    Path("d.yaml").write_text(text.replace("waarde: onwaar", "waarde: misschien", 1), encoding="utf-8")
    assert f"d.yaml:{line}:11: fout FW104 'waarde': 'misschien'" in fw(capsys, "valideer", "d.yaml").out


EERSTE = ROOT / "voorbeelden" / "dossiers" / "medewerker-export-eerste-editie.dossier.yaml"


def test_what_becomes_of_an_advice_is_said_before_it_is_made_again(capsys: pytest.CaptureFixture[str]) -> None:
    copyfile(EERSTE, "d.dossier.yaml")
    ended = fw(capsys, "indeel", "--antwoorden", "d.dossier.yaml", "--dossier", "d.dossier.yaml")
    assert "het advies was functiegroep D (onderbouwd) en is nu functiegroep E (voorlopig)" in ended.err
    assert "door: editie van de methode: 1 → 2" in ended.err
    assert "Het besluit is nog groep D." in ended.err


def test_an_answer_filled_in_by_hand_is_not_blamed_on_the_profile(capsys: pytest.CaptureFixture[str]) -> None:
    text = EERSTE.read_text(encoding="utf-8")
    changed = text.replace("antwoord: incidenteel_verkoopadvies", "antwoord: weinig_of_geen", 1)
    Path("d.dossier.yaml").write_text(changed, encoding="utf-8")
    ended = fw(capsys, "indeel", "--antwoorden", "d.dossier.yaml", "--dossier", "d.dossier.yaml")
    by_profiel, by_hand = ended.err.split("in het bestand zijn antwoorden veranderd")
    assert "Klantcontact" not in by_profiel
    assert "Klantcontact: er is een ander antwoord ingevuld dan is vastgelegd." in by_hand
    assert "een ander antwoord of een andere toelichting bij Klantcontact" in by_hand
