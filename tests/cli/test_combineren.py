"""`combineer` as people use it: the reasoning in every form, a dossier of its own, and nothing overwritten."""

import json
from pathlib import Path
from shutil import copytree
from typing import Any

import pytest

from dossierbouw import bewaar, vastgelegd
from functiewijzer.cli.dossiers import combineren
from functiewijzer.core.dossiers.combineren import make_combinatiedossier
from functiewijzer.core.dossiers.dossier import Dossier
from functiewijzer.loading.dossiers.lezer import read_dossier
from gereedschap import PROFIELEN, assert_golden, fw

Capture = pytest.CaptureFixture[str]
A, B, C = Path("a.dossier.yaml"), Path("b.dossier.yaml"), Path("c.dossier.yaml")
BUITEN = {"buitendienst": "overwegend"}
BESLUIT = {"functiegroep": "E", "datum": "2026-05-01", "door": "directeur", "reden": "Eigen weging."}


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    bewaar(tmp_path, "a", vastgelegd(werkgever="Groothandel"))
    bewaar(tmp_path, "b", vastgelegd("Verkoper", "2.1", BUITEN, werkgever="Groothandel", besluit=BESLUIT))
    return tmp_path


@pytest.fixture
def by_share(folder: Path) -> Path:
    """A profile folder whose policy is aandeel."""
    target = folder / "profielen"
    copytree(PROFIELEN, target)
    huis = target / "functiehuis.yaml"
    huis.write_text(huis.read_text("utf-8").replace("combinatiebeleid: matrix", "combinatiebeleid: aandeel"), "utf-8")
    return target


@pytest.mark.parametrize("formaat", ["tekst", "json", "markdown", "html"])
def test_every_condition_and_rule_is_shown_in_every_form(formaat: str, capsys: Capture) -> None:
    shown = fw(capsys, "combineer", A, B, "--formaat", formaat)
    assert shown.code == 0
    assert_golden(f"combineer/matrix.{formaat}", shown.out)


def test_what_is_substantial_is_said_to_be_an_agreement(by_share: Path, capsys: Capture) -> None:
    huis = by_share / "functiehuis.yaml"
    huis.write_text(huis.read_text("utf-8").replace(": aandeel", ": hoogste_mits_substantieel"), "utf-8")
    shown = fw(capsys, "combineer", A, B, "--profielen", by_share, "--aandeel", "60")
    assert shown.code == 0
    assert "Wat substantieel is, is hier een afspraak: vanaf 25 % van de tijd" in " ".join(
        shown.out.replace("│", " ").split()
    )
    assert (
        "werkt met hoogste_mits_substantieel; geef met --aandeel"
        in fw(capsys, "combineer", A, B, "--profielen", by_share).err
    )


def test_a_functiehuis_that_says_nothing_of_combinations_says_what_to_fill_in(by_share: Path, capsys: Capture) -> None:
    huis = by_share / "functiehuis.yaml"
    huis.write_text(huis.read_text("utf-8").replace("combinatiebeleid: aandeel", ""), "utf-8")
    shown = fw(capsys, "combineer", A, B, "--profielen", by_share)
    assert shown.code == 2
    assert "combinatiebeleid: matrix of aandeel of hoogste_mits_substantieel" in shown.err


def test_an_open_flag_of_a_part_is_told(folder: Path, capsys: Capture) -> None:
    antwoorden = {"werkzaamheden": "commercieel"}
    raised = vastgelegd(antwoorden=antwoorden)
    vlag = raised.open_vlaggen[0]
    words = f"Bij ‘Medewerker verkoop’ is de vlag ‘{vlag.value}’ nog niet afgesloten."
    bewaar(folder, "a", raised)
    assert words in fw(capsys, "combineer", A, B).out
    bewaar(
        folder, "a", vastgelegd(antwoorden=antwoorden, afgesloten_vlaggen={vlag.value: "Samen bekeken en besproken."})
    )
    assert words not in fw(capsys, "combineer", A, B).out


def test_a_condition_that_does_not_hold_is_named_and_there_is_no_group(folder: Path, capsys: Capture) -> None:
    bewaar(folder, "d", vastgelegd("Slager", antwoorden={"leidinggeven": "ja"}))
    shown = fw(capsys, "combineer", "d.dossier.yaml", B, "--dossier", C)
    assert (shown.code, C.exists()) == (1, False)
    assert "c.dossier.yaml is niet geschreven" in shown.err
    assert_golden("combineer/geen_groep.tekst", shown.out)


def test_the_combination_becomes_a_dossier_that_reads_back(capsys: Capture) -> None:
    shown = fw(capsys, "combineer", A, B, "--dossier", C, "--titel", "Verkoper binnen en buiten", "--formaat", "json")
    dossier = read_dossier(C)[1]
    assert dossier.combinatie is not None
    assert (dossier.functietitel, dossier.werkgever, dossier.functiegroep) == (
        "Verkoper binnen en buiten", "Groothandel", "F",
    )  # fmt: skip
    assert json.loads(shown.out)["delen"] == [d.model_dump(mode="json") for d in dossier.combinatie.delen]
    assert fw(capsys, "valideer", C).code == 0


def test_what_stands_there_is_never_written_over_and_no_option_of_a_gesprek_is_advised(capsys: Capture) -> None:
    C.write_text("van iemand anders", encoding="utf-8")
    refused = fw(capsys, "combineer", A, B, "--dossier", C)
    assert (refused.code, C.read_text(encoding="utf-8")) == (3, "van iemand anders")
    assert "bestaat al en blijft zoals het is; kies een andere naam bij --dossier" in refused.err
    assert "--hervat" not in refused.err


def test_a_file_that_appears_meanwhile_stays_too(capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
    def make(*args: Any) -> Dossier:
        C.write_text("net gemaakt", encoding="utf-8")
        return make_combinatiedossier(*args)

    monkeypatch.setattr(combineren, "make_combinatiedossier", make)
    refused = fw(capsys, "combineer", A, B, "--dossier", C)
    assert (refused.code, C.read_text(encoding="utf-8")) == (3, "net gemaakt")
    assert "--hervat" not in refused.err


def test_aandeel_needs_the_share_of_a_and_shows_it(folder: Path, by_share: Path, capsys: Capture) -> None:
    bewaar(folder, "b", vastgelegd("Verkoper", "2.1", BUITEN))
    refused = fw(capsys, "combineer", A, B, "--profielen", by_share)
    assert (refused.code, "--aandeel" in refused.err) == (2, True)
    shown = fw(capsys, "combineer", A, B, "--profielen", by_share, "--aandeel", "62,5", "--dossier", C)
    assert shown.code == 0
    assert_golden("combineer/aandeel.tekst", shown.out)
    combinatie = read_dossier(C)[1].combinatie
    assert combinatie is not None
    assert [str(deel.aandeel) for deel in combinatie.delen] == ["5/8", "3/8"]


def test_a_share_that_somebody_took_out_is_a_finding_with_its_place(by_share: Path, capsys: Capture) -> None:
    assert fw(capsys, "combineer", A, B, "--profielen", by_share, "--aandeel", "62,5", "--dossier", C).code == 0
    lines = C.read_text("utf-8").splitlines(keepends=True)
    C.write_text("".join(line for line in lines if "aandeel: 0.375" not in line), "utf-8")
    for opdracht in ("herbereken", "valideer"):
        shown = fw(capsys, opdracht, C, "--profielen", by_share)
        assert shown.code in {1, 3}
        assert "het aandeel van de delen past niet bij het beleid" in " ".join((shown.out + shown.err).split())


@pytest.mark.parametrize("share", ["0", "100", "-5", "zestig", "60.123", "0,00", ""])
def test_a_share_that_can_not_be_one_is_refused(share: str, by_share: Path, capsys: Capture) -> None:
    assert fw(capsys, "combineer", A, B, "--profielen", by_share, f"--aandeel={share}").code == 2


def test_with_matrix_a_share_means_nothing_and_is_refused(capsys: Capture) -> None:
    shown = fw(capsys, "combineer", A, B, "--aandeel", "60")
    assert (shown.code, "laat --aandeel weg" in shown.err) == (2, True)


def test_a_dossier_that_is_there_is_never_overwritten(capsys: Capture) -> None:
    before = A.read_bytes()
    for name in (A, B):
        assert fw(capsys, "combineer", A, B, "--dossier", name).code == 3
    assert A.read_bytes() == before
    assert fw(capsys, "combineer", A, A).code == 2


def test_a_folder_that_is_not_there_is_said_before_anything_is_shown(capsys: Capture) -> None:
    ended = fw(capsys, "combineer", A, B, "--dossier", Path("weg") / "c.dossier.yaml")
    assert (ended.code, ended.out) == (3, "")
    assert "de map weg bestaat niet" in ended.err


@pytest.mark.parametrize("options", [("--titel", " "), ("--titel", "x" * 121), ("--dossier", "c.txt")])
def test_a_title_or_name_that_can_not_be_one_is_refused(options: tuple[str, str], capsys: Capture) -> None:
    assert fw(capsys, "combineer", A, B, *options).code == 2


def test_hostile_titles_do_nothing(folder: Path, capsys: Capture) -> None:
    bewaar(folder, "d", vastgelegd("<script>alert(1)</script>[/] {{ 7*7 }} \u202e"))
    for formaat in ("tekst", "markdown", "html"):
        shown = fw(capsys, "combineer", "d.dossier.yaml", B, "--formaat", formaat).out
        assert "\u202e" not in shown
        assert formaat == "tekst" or "<script>" not in shown


def test_a_relative_that_is_not_in_the_house_is_a_finding(by_share: Path, capsys: Capture) -> None:
    huis = by_share / "functiehuis.yaml"
    huis.write_text(huis.read_text("utf-8").replace('verwant: ["2"]', 'verwant: ["4"]'), "utf-8")
    shown = fw(capsys, "valideer", by_share, "--selecteer", "FW316")
    assert (shown.code, "FW316 familie 1 is verwant aan '4'" in shown.out) == (1, True)


def test_a_combination_is_calculated_again_and_says_what_differs(folder: Path, capsys: Capture) -> None:
    assert fw(capsys, "combineer", A, B, "--dossier", C).code == 0
    assert fw(capsys, "herbereken", C).code == 0
    assert fw(capsys, "herijk", folder, "--profielen", PROFIELEN).code == 0
    C.write_text(C.read_text("utf-8").replace("\n  functiegroep: F\n", "\n  functiegroep: G\n"), "utf-8")
    changed = fw(capsys, "herbereken", C)
    assert changed.code == 1
    assert "functiegroep: G → F" in changed.out


def test_two_gradings_of_one_job_are_no_combination(folder: Path, capsys: Capture) -> None:
    bewaar(folder, "d", vastgelegd("MEDEWERKER  verkoop", werkgever="Groothandel", beoordelaar="leidinggevende"))
    shown = fw(capsys, "combineer", A, "d.dossier.yaml", "--dossier", C)
    assert (shown.code, C.exists()) == (2, False)
    assert "dit lijkt één functie" in shown.err
    assert "functiewijzer vergelijk" in shown.err
