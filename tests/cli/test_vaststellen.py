"""`vaststellen`: a concept becomes vastgesteld once nothing is open, with the act in it; all of them or none."""

import shutil
from pathlib import Path

import pytest

from gereedschap import PROFIELEN, assert_golden, fw

ONE = "1-commerciele-binnendienst/1.1-medewerker-verkoop-binnendienst.yaml"
TWO = "2-commerciele-buitendienst/2.1-commercieel-medewerker-buitendienst.yaml"
DAAD = ("--door", "directie en OR", "--op", "1-12-2026", "--bron", "notulen 2026-11, punt 4")
ACT = """\
status: vastgesteld
vastgesteld:
  door: directie en OR
  op: 2026-12-01
  bron: notulen 2026-11, punt 4
"""


@pytest.fixture
def library(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a copy of the shipped profiles, in the current folder."""
    monkeypatch.chdir(tmp_path)
    shutil.copytree(PROFIELEN, tmp_path / "profielen")
    return tmp_path / "profielen"


def texts(library: Path) -> dict[str, bytes]:
    return {str(path): path.read_bytes() for path in library.rglob("*.yaml")}


@pytest.mark.parametrize("doel", ["2.1", f"profielen/{TWO}", "profielen"])
def test_a_concept_gets_the_act_and_all_else_stays(
    capsys: pytest.CaptureFixture[str], library: Path, doel: str
) -> None:
    before = texts(library)
    ended = fw(capsys, "vaststellen", doel, *DAAD)
    assert ended.code == 0, ended.err
    assert "Vastgesteld: 1 profiel (2.1 Commercieel Medewerker Buitendienst)." in ended.err
    path = str(library / TWO)
    assert texts(library) == {**before, path: before[path].replace(b"status: concept\n", ACT.encode())}
    assert fw(capsys, "valideer", "--streng").code == 0


def test_of_a_whole_folder_none_is_fixed_while_one_has_a_finding(
    capsys: pytest.CaptureFixture[str], library: Path
) -> None:
    one = library / ONE
    one.write_text(
        one.read_text(encoding="utf-8").replace("aspect: complexiteit.kennis", "aspect: complexiteit.kenis", 1),
        encoding="utf-8",
    )
    before = texts(library)
    ended = fw(capsys, "vaststellen", "profielen", *DAAD)
    assert (ended.code, texts(library)) == (1, before)
    assert_golden("vaststellen/bevinding.txt", ended.err)
    assert fw(capsys, "vaststellen", "2.1", *DAAD).code == 0, "the finding is not in this profile"


def test_an_ontwerp_is_not_fixed_and_says_what_to_do(capsys: pytest.CaptureFixture[str], library: Path) -> None:
    two = library / TWO
    two.write_text(two.read_text(encoding="utf-8").replace("status: concept", "status: ontwerp"), encoding="utf-8")
    ended = fw(capsys, "vaststellen", "2.1", *DAAD)
    assert ended.code == 1
    assert "2.1 Commercieel Medewerker Buitendienst is nog een ontwerp." in ended.err
    assert "functiewijzer nazien profielen" in ended.err
    assert "status: ontwerp" in two.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("daad", "says"),
    [
        (("--door", "Jan de Vries", *DAAD[2:]), "lijkt een persoon"),
        ((*DAAD[:4], "--bron", "brief van mevrouw Jansen"), "lijkt een persoon"),
        (DAAD[:4], "--bron ontbreekt"),
        ((*DAAD[:2], "--op", "morgen", *DAAD[4:]), "is geen datum"),
    ],
)
def test_the_act_has_a_role_a_day_and_a_place(
    capsys: pytest.CaptureFixture[str], library: Path, daad: tuple[str, ...], says: str
) -> None:
    before = texts(library)
    ended = fw(capsys, "vaststellen", "2.1", *daad)
    assert (ended.code, texts(library)) == (2, before)
    assert says in ended.err


def test_what_is_fixed_already_and_what_is_not_there_is_said(capsys: pytest.CaptureFixture[str], library: Path) -> None:
    assert "dit profiel is al vastgesteld" in fw(capsys, "vaststellen", "1.1", *DAAD).err
    assert "profiel '9.9' bestaat niet" in fw(capsys, "vaststellen", "9.9", *DAAD).err
    shutil.rmtree(library)
    ended = fw(capsys, "vaststellen", "2.1", *DAAD)
    assert ended.code == 2
    assert "hoort bij functiewijzer zelf" in ended.err
