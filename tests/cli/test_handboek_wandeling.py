"""The walk of a new user: ten functions in Word of which two are unsound, and then the next edition over them."""

from pathlib import Path
from typing import Any

import pytest

from gereedschap import Afloop, fw
from handboekedities import next_edition, ten, unsound
from handboeklayouts import LAYOUTS
from handboekmeting import read_documents
from handboekplaatsen import truth as truth_of
from handboekscore import Fout, measure
from handboekwaarheid import WaarHandboek, read_waarheid
from handboekyaml import written

TEXTIEL = read_waarheid("textiel")
WORD = next(layout for layout in LAYOUTS if layout.naam == "docx_tabel")

Capsys = pytest.CaptureFixture[str]


def imported(capsys: Capsys, handboek: WaarHandboek, folder: Path, target: Path, *words: str) -> Afloop:
    """Write a handbook as a Word document and import it."""
    folder.mkdir(exist_ok=True)
    return fw(capsys, "importeer", WORD.write(handboek, folder), "--naar", target, *words)


def profielen(target: Path) -> dict[str, dict[str, Any]]:
    """Return the profiles in a folder by name."""
    return {data["naam"]: data for data in read_documents(target) if data.get("soort") == "profiel"}


def path_of(target: Path, naam: str) -> Path:
    """Return the file of a profile."""
    return next(path for path in target.rglob("*.yaml") if f"naam: {naam}\n" in path.read_text(encoding="utf-8"))


def test_a_trial_tells_what_is_unsound_and_writes_nothing(tmp_path: Path, capsys: Capsys) -> None:
    afloop = imported(capsys, unsound(TEXTIEL), tmp_path / "bron", tmp_path / "profielen", "--proef")
    assert afloop.code == 1
    assert not (tmp_path / "profielen").exists()
    assert "Filiaalleider" in afloop.out
    assert "Ploegleider sorteerhal" in afloop.out


def test_an_import_writes_all_ten_and_those_that_cannot_be_graded_are_ontwerp(tmp_path: Path, capsys: Capsys) -> None:
    target = tmp_path / "profielen"
    assert imported(capsys, unsound(TEXTIEL), tmp_path / "bron", target).code == 1
    found = profielen(target)
    assert len(found) == 10
    assert found["Filiaalleider"]["status"] == "ontwerp"
    assert found["Kwaliteitscontroleur textiel & vezels"]["status"] == "concept"
    assert (target / "functiehuis.yaml").exists()


def test_no_sentence_of_the_handbook_is_lost_on_its_way_to_yaml(tmp_path: Path, capsys: Capsys) -> None:
    target = tmp_path / "profielen"
    imported(capsys, ten(TEXTIEL), tmp_path / "bron", target)
    waar = truth_of(ten(TEXTIEL), WORD.vorm)
    score = measure(waar, written(ten(TEXTIEL), WORD.vorm, read_documents(target)), exact=False)
    assert score.count(Fout.VERLOREN) == score.count(Fout.MISPLAATST) == 0, "\n".join(map(str, score.missers))


def test_what_is_imported_can_be_checked_and_graded(tmp_path: Path, capsys: Capsys) -> None:
    target, lijst = tmp_path / "profielen", tmp_path / "lijst.csv"
    imported(capsys, unsound(TEXTIEL), tmp_path / "bron", target)
    lijst.write_text("Functie\nStoringsmonteur\nTextielsorteerder\n", encoding="utf-8")
    assert fw(capsys, "valideer", target).code in {0, 1}
    afloop = fw(capsys, "batch", lijst, "--profielen", target, "-o", "-")
    assert afloop.code in {0, 1}
    assert "Monteur balenpers- en transportinstallaties" in afloop.out
    assert "Sorteerder grof/fijn" in afloop.out


def test_the_same_handbook_again_changes_nothing(tmp_path: Path, capsys: Capsys) -> None:
    target = tmp_path / "profielen"
    imported(capsys, unsound(TEXTIEL), tmp_path / "bron", target)
    before = {path: path.read_bytes() for path in sorted(target.rglob("*.yaml"))}
    imported(capsys, unsound(TEXTIEL), tmp_path / "bron", target)
    assert {path: path.read_bytes() for path in sorted(target.rglob("*.yaml"))} == before


def test_the_next_edition_over_it_keeps_what_a_person_wrote(tmp_path: Path, capsys: Capsys) -> None:
    target = tmp_path / "profielen"
    imported(capsys, ten(TEXTIEL), tmp_path / "bron", target)
    path = path_of(target, "Accountmanager B2B-afzet")
    text = path.read_text(encoding="utf-8")
    mine = "Kantoorwerk en veel reizen, maar bij ons alleen per trein."
    assert "Kantoorwerk en veel reizen, met onregelmatige tijden en tijdsverschillen." in text
    path.write_text(
        text.replace("Kantoorwerk en veel reizen, met onregelmatige tijden en tijdsverschillen.", mine),
        encoding="utf-8",
        newline="\n",
    )
    afloop = imported(capsys, next_edition(TEXTIEL), tmp_path / "nieuw", target)
    assert afloop.code == 1
    assert mine in path.read_text(encoding="utf-8")
    assert "Assistent magazijn en gereedschap" in profielen(target)


def test_two_editions_side_by_side_tell_what_each_function_has_become(tmp_path: Path, capsys: Capsys) -> None:
    old, new = tmp_path / "oud", tmp_path / "nieuw"
    imported(capsys, ten(TEXTIEL), tmp_path / "bron", old)
    imported(capsys, next_edition(TEXTIEL), tmp_path / "bron2", new)
    said = fw(capsys, "verschil", old, new).out
    for naam in (
        "Belader inzamelwagen",
        "Assistent magazijn en gereedschap",
        "Winkelmedewerker hergebruik",
        "Kwaliteitscontroleur textiel & vezels",
        "Accountmanager B2B-afzet",
    ):
        assert naam in said


def test_a_function_with_the_same_name_and_other_work_stands_under_a_heading_of_its_own(
    tmp_path: Path, capsys: Capsys
) -> None:
    old, new = tmp_path / "oud", tmp_path / "nieuw"
    imported(capsys, ten(TEXTIEL), tmp_path / "bron", old)
    imported(capsys, next_edition(TEXTIEL), tmp_path / "bron2", new)
    section = (
        fw(capsys, "verschil", old, new).out.partition("Zelfde naam, andere inhoud")[2].partition("Functiehuis")[0]
    )
    assert "Accountmanager B2B-afzet" in section


def test_a_function_that_only_stands_on_another_line_now_is_not_told_as_changed(tmp_path: Path, capsys: Capsys) -> None:
    old, new = tmp_path / "oud", tmp_path / "nieuw"
    imported(capsys, ten(TEXTIEL), tmp_path / "bron", old)
    imported(capsys, next_edition(TEXTIEL), tmp_path / "bron2", new)
    assert "Technisch specialist PLC/SCADA" not in fw(capsys, "verschil", old, new).out
