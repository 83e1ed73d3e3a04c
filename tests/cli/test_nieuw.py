"""`nieuw`: a profile from questions, options or the frame of another one; what is not known is said, never made up."""

import shutil
from pathlib import Path

import pytest

from functiewijzer.cli.gesprek.scherm import TERUG
from functiewijzer.cli.redactie import nieuwvragen
from functiewijzer.core.redactie.nieuwprofiel import next_code
from functiewijzer.loading.yaml.document import parse_yaml
from gereedschap import PROFIELEN, assert_golden, fw
from gespreksproef import CTRL_C, Nepscherm

FAMILIE = "1-commerciele-binnendienst"
OPTIES = ("--naam", "Medewerker Export", "--familie", "1", "--groep", "E", "--bron", "Handboek 2026, p. 4")
DATUM = ("--geldig-vanaf", "1-1-2027")


@pytest.fixture
def library(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a copy of the shipped profiles, in the current folder."""
    monkeypatch.chdir(tmp_path)
    shutil.copytree(PROFIELEN, tmp_path / "profielen")
    return tmp_path / "profielen"


def answer(monkeypatch: pytest.MonkeyPatch, scherm: Nepscherm) -> None:
    monkeypatch.setattr(nieuwvragen, "require_terminal", lambda _: None)
    monkeypatch.setattr(nieuwvragen, "make_scherm", lambda **_: scherm)


def test_options_make_an_ontwerp_and_say_what_is_still_to_do(capsys: pytest.CaptureFixture[str], library: Path) -> None:
    ended = fw(capsys, "nieuw", *OPTIES, *DATUM)
    assert ended.code == 0, ended.err
    assert_golden("nieuw/uit-opties.txt", ended.err)
    path = library / FAMILIE / "1.2-medewerker-export.yaml"
    assert_golden("nieuw/uit-opties.yaml.txt", path.read_text(encoding="utf-8"))
    assert fw(capsys, "valideer").code == 0
    assert "1.2" in fw(capsys, "profielen").out


def test_the_frame_of_another_profile_comes_along_without_what_is_of_that_one_alone(
    capsys: pytest.CaptureFixture[str], library: Path
) -> None:
    ended = fw(capsys, "nieuw", "--als", "1.1", "--naam", "Medewerker Import", "--doel", "Importeren.", *DATUM)
    assert ended.code == 0, ended.err
    assert_golden("nieuw/als.txt", ended.err)
    new = (library / FAMILIE / "1.2-medewerker-import.yaml").read_text(encoding="utf-8")
    old = parse_yaml((library / FAMILIE / "1.1-medewerker-verkoop-binnendienst.yaml").read_text(encoding="utf-8")).data
    data = parse_yaml(new).data
    assert not {"alternatieve_namen", "niet_voor", "voorheen", "vastgesteld"} & data.keys()
    assert (data["code"], data["versie"], data["status"], data["doel"]) == ("1.2", "0.1", "ontwerp", "Importeren.")
    assert all(data[key] == old[key] for key in ("kenmerken", "vragen", "toepassingsregels", "activiteiten"))
    assert "# 001, Positie van de functie in de organisatie" in new, "comments come along"
    assert fw(capsys, "valideer").code == 0


def test_questions_ask_for_what_was_not_told_with_a_way_back(
    capsys: pytest.CaptureFixture[str], library: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    scherm = Nepscherm(
        ("heet de functie", "Medewerker Retouren"),
        ("functiefamilie", TERUG),
        ("heet de functie", "Medewerker Retour"),
        ("functiefamilie", "2"),
        ("functiegroep", "D"),
        ("vandaan", ""),
        ("vandaan", "Eigen onderzoek"),
        ("doel", "Retouren verwerken: snel & goed."),
        ("organisatie", ""),
        ("complexiteit", "Het werk ligt vast."),
        ("zelfstandigheid", ""),
        ("afbreukrisico", ""),
    )
    answer(monkeypatch, scherm)
    ended = fw(capsys, "nieuw", *DATUM)
    assert (ended.code, scherm.replies) == (0, []), ended.err
    path = library / "2-commerciele-buitendienst" / "2.2-medewerker-retour.yaml"
    data = parse_yaml(path.read_text(encoding="utf-8")).data
    assert data["doel"] == "Retouren verwerken: snel & goed."
    assert data["kenmerken"]["complexiteit"]["tekst"] == "Het werk ligt vast."
    assert {"bank": "kennis"} in data["vragen"]
    assert {"bank": "aansturing"} not in data["vragen"]
    assert data["ontbreekt"] == ["positie", "activiteiten", "kenmerken.zelfstandigheid", "kenmerken.afbreukrisico"]
    assert "Dit is nodig." in scherm.talk
    assert fw(capsys, "valideer").code == 0


def test_who_stops_leaves_nothing_behind(
    capsys: pytest.CaptureFixture[str], library: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = sorted(library.rglob("*"))
    answer(monkeypatch, Nepscherm("Iets", CTRL_C))
    assert fw(capsys, "nieuw").code == 130
    assert sorted(library.rglob("*")) == before


@pytest.mark.parametrize(
    ("args", "says"),
    [
        ((), "geef --naam, --familie, --groep en --bron mee, of --als CODE"),
        (("--als", "9.9"), "profiel '9.9' bestaat niet"),
        ((*OPTIES, "--code", "1.1"), "de volgende vrije code is 1.2"),
        ((*OPTIES, "--code", "2.7"), "past niet bij familie 1"),
        ((*OPTIES[:2], "--familie", "8", *OPTIES[4:]), "--familie 8 staat niet in functiehuis.yaml"),
        ((*OPTIES[:4], "--groep", "Q", *OPTIES[6:]), "--groep Q staat niet in functiehuis.yaml"),
        (("--naam", "x" * 300, *OPTIES[2:]), "--naam is te lang"),
    ],
)
def test_what_can_not_be_is_refused_and_nothing_is_made(
    capsys: pytest.CaptureFixture[str], library: Path, args: tuple[str, ...], says: str
) -> None:
    before = sorted(library.rglob("*"))
    ended = fw(capsys, "nieuw", *args)
    assert ended.code == 2
    assert says in ended.err
    assert sorted(library.rglob("*")) == before


def test_the_next_code_is_past_the_highest_so_that_none_is_given_twice() -> None:
    assert next_code("1", ["1.1", "1.3", "11.7", "2.9"]) == "1.4"
    assert next_code("3", ["1.1"]) == "3.1"
    assert next_code("1", ["1.x"]) == "1.1"
