"""What real users ran into, one test each."""

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from functiewijzer.core.profielen.herkomst import Herkomst
from functiewijzer.loading.dossiers.lezer import read_dossier
from functiewijzer.loading.dossiers.schrijver import write_dossier
from gereedschap import GROOTHANDEL, PROFIELEN, VOORBEELD, fw

Capture = pytest.CaptureFixture[str]


@pytest.fixture
def blank(tmp_path: Path, capsys: Capture) -> Path:
    """Return a blank questionnaire in which only the title was filled in."""
    path = tmp_path / "leeg.yaml"
    assert fw(capsys, "vragenlijst", "1.1", "-o", path).code == 0
    path.write_text(path.read_text("utf-8").replace("functietitel:", "functietitel: Chauffeur"), "utf-8")
    return path


def test_a_blank_form_gives_no_grade_that_looks_firm(blank: Path, capsys: Capture) -> None:
    said = fw(capsys, "indeel", "--antwoorden", blank).out
    assert "Functiegroep E (nog niet zeker)" in said
    assert "Vastheid" not in said
    assert "Er is nog geen enkele vraag beantwoord die meetelt." in " ".join(said.split())


def test_filled_in_answers_are_never_written_over(blank: Path, capsys: Capture) -> None:
    before = blank.read_bytes()
    ended = fw(capsys, "vragenlijst", "1.1", "--uitvoer", blank)
    assert (ended.code, "kan ingevulde antwoorden bevatten" in ended.err) == (3, True)
    assert fw(capsys, "vragenlijst", "1.1", "--formaat", "html", "--uitvoer", blank).code == 2
    assert blank.read_bytes() == before


@pytest.mark.parametrize(("name", "start"), [("a.html", "<!DOCTYPE html>"), ("a.md", "# Indeling"), ("a.json", "{")])
def test_the_name_of_the_file_decides_the_format(tmp_path: Path, capsys: Capture, name: str, start: str) -> None:
    assert fw(capsys, "indeel", "--antwoorden", VOORBEELD, "--uitvoer", tmp_path / name).code == 0
    assert (tmp_path / name).read_text("utf-8").startswith(start)


def test_a_folder_that_is_not_there_is_said_before_any_work(tmp_path: Path, capsys: Capture) -> None:
    ended = fw(capsys, "indeel", "--antwoorden", tmp_path / "weg.yaml", "--uitvoer", tmp_path / "weg" / "a.html")
    assert ended.code == 3
    assert "weg bestaat niet" in ended.err
    assert "FW001" not in ended.err


@pytest.mark.skipif(sys.platform == "win32", reason="there is no /dev/null on Windows")
def test_a_device_is_written_to_and_not_replaced(capsys: Capture) -> None:
    assert fw(capsys, "indeel", "--antwoorden", VOORBEELD, "--uitvoer", "/dev/null").code == 0
    assert Path("/dev/null").is_char_device()


@pytest.mark.skipif(sys.platform == "win32", reason="symlinks need rights on Windows")
def test_a_symlink_keeps_pointing_where_it_did(tmp_path: Path, capsys: Capture) -> None:
    (tmp_path / "echt.html").write_text("oud", "utf-8")
    (tmp_path / "link.html").symlink_to(tmp_path / "echt.html")
    assert (
        fw(capsys, "indeel", "--antwoorden", VOORBEELD, "--uitvoer", tmp_path / "link.html", "--overschrijf").code == 0
    )
    assert (tmp_path / "link.html").is_symlink()
    assert (tmp_path / "echt.html").read_text("utf-8").startswith("<!DOCTYPE")


@pytest.mark.parametrize("content", [b"PK\x03\x04rest", b"\xd0\xcf\x11\xe0rest"])
def test_an_excel_file_is_called_so(tmp_path: Path, capsys: Capture, content: bytes) -> None:
    path = tmp_path / "a.xlsx"
    path.write_bytes(content)
    assert "het lijkt van Excel of Word" in fw(capsys, "indeel", "--antwoorden", path).err


@pytest.fixture
def with_answer(tmp_path: Path) -> Callable[[str], Path]:
    def write(answer: str) -> Path:
        path = tmp_path / "a.yaml"
        path.write_text(f"functietitel: V\nprofiel: 1.1\nantwoorden:\n  werkzaamheden: {answer}\n", "utf-8")
        return path

    return write


def test_a_capital_in_an_answer_gets_the_word_that_was_meant(
    with_answer: Callable[[str], Path], capsys: Capture
) -> None:
    ended = fw(capsys, "indeel", "--antwoorden", with_answer("Commercieel"))
    assert ended.code == 2
    assert "FW402 vraag 'werkzaamheden' heeft geen optie 'Commercieel' — bedoelde u 'commercieel'?" in ended.err


@pytest.mark.parametrize("answer", ["weet niet", "Weet niet", "weet_niet"])
def test_weet_niet_may_be_written_as_people_write_it(
    with_answer: Callable[[str], Path], capsys: Capture, answer: str
) -> None:
    ended = fw(capsys, "indeel", "--antwoorden", with_answer(answer))
    assert ended.code == 0
    assert "nog niet zeker" in ended.out


def test_answers_to_another_edition_are_told(tmp_path: Path, capsys: Capture) -> None:
    _, dossier = read_dossier(VOORBEELD)
    path = tmp_path / "oud.yaml"
    herkomst = Herkomst(functiewijzer="0.1.0", profielversie="0.9", profielhash="sha256:anders")
    write_dossier(path, dossier.model_copy(update={"herkomst": herkomst}))
    ended = fw(capsys, "indeel", "--antwoorden", path)
    assert ended.code == 0
    assert "profiel 1.1 is gewijzigd sinds deze antwoorden werden gegeven" in ended.err


def test_a_broken_profile_is_not_mistaken_for_an_unknown_one(tmp_path: Path, capsys: Capture) -> None:
    folder = tmp_path / "profielen"
    folder.mkdir()
    (folder / "functiehuis.yaml").write_bytes((PROFIELEN / "functiehuis.yaml").read_bytes())
    source = next(PROFIELEN.rglob("1.1-*dienst.yaml")).read_text("utf-8")
    (folder / "1.1.yaml").write_text(source.replace("functiegroep: E", "functiegrp: E"), "utf-8")
    ended = fw(capsys, "indeel", "--antwoorden", VOORBEELD, "--profielen", folder)
    assert ended.code == 1
    assert "profiel 1.1 is niet te gebruiken" in ended.err
    assert "bedoelde u 'functiegroep'?" in ended.err


def test_an_empty_folder_is_not_in_order(tmp_path: Path, capsys: Capture) -> None:
    ended = fw(capsys, "valideer", tmp_path)
    assert ended.code == 3
    assert "geen YAML-bestand" in ended.err


def test_the_short_name_of_help_works(capsys: Capture) -> None:
    assert fw(capsys, "indeel", "-h").out == fw(capsys, "indeel", "--help").out


def test_the_questionnaire_says_what_the_tasks_of_the_reference_are(capsys: Capture) -> None:
    for formaat in ("html", "markdown", "yaml"):
        assert "De verkoop ondersteunen" in fw(capsys, "vragenlijst", "1.1", "--formaat", formaat).out


def test_an_advice_never_takes_the_place_of_a_conversation(capsys: Capture, tmp_path: Path) -> None:
    ended = fw(capsys, "indeel", "Verkoper", "--uitvoer", tmp_path / "verkoper.indeling.yaml")
    assert ended.code == 2
    assert "eindigt op .txt, .json, .md, .html of .docx" in ended.err


@pytest.mark.parametrize(
    ("opdracht", "name", "endings"),
    [
        (("indeel", "--antwoorden", VOORBEELD), "v.rtf", ".txt, .json, .md, .html of .docx"),
        (("rapport", GROOTHANDEL), "v.yaml", ".txt, .json, .md, .html of .docx"),
        (("brief", GROOTHANDEL), "b.doc", ".txt, .md, .html of .docx"),
        (("brief", GROOTHANDEL), "b.json", ".txt, .md, .html of .docx"),
        (("profielen", "--formaat", "docx"), "x.json", ".docx"),
        (("vragenlijst", "1.1"), "v.txt", ".html, .docx, .md of .yaml"),
        (("valideer", VOORBEELD), "uit.html", ".txt, .json, .sarif of .xml"),
        (("schema",), "profiel.yaml", ".json"),
    ],
)
def test_a_file_name_that_promises_something_else_is_refused(
    tmp_path: Path, capsys: Capture, opdracht: tuple[object, ...], name: str, endings: str
) -> None:
    ended = fw(capsys, *opdracht, "--uitvoer", tmp_path / name)
    assert (ended.code, ended.out) == (2, "")
    assert f"eindigt op {endings}\n" in ended.err
    assert not (tmp_path / name).exists()


@pytest.mark.parametrize(
    ("opdracht", "name", "start"),
    [
        (("brief", GROOTHANDEL), "b.txt", "De indeling van uw functie\n"),
        (("indeel", "--antwoorden", VOORBEELD), "advies", "Indeling van"),
        (("profielen", "--formaat", "json"), "uit", "{"),
        (("valideer", VOORBEELD, "--formaat", "sarif"), "uit.sarif.json", "{"),
        (("valideer", VOORBEELD, "--formaat", "github"), "uit.log", ""),
    ],
)
def test_a_file_name_that_fits_or_promises_nothing_is_written(
    tmp_path: Path, capsys: Capture, opdracht: tuple[object, ...], name: str, start: str
) -> None:
    assert fw(capsys, *opdracht, "--uitvoer", tmp_path / name).code == 0
    assert (tmp_path / name).read_text("utf-8").startswith(start)


def test_a_word_document_that_may_have_been_edited_is_not_written_over_unasked(tmp_path: Path, capsys: Capture) -> None:
    target = tmp_path / "Brief.DOCX"
    assert fw(capsys, "brief", GROOTHANDEL, "-o", target).code == 0
    target.write_bytes(b"bewerkt")
    for opdracht in ("brief", "rapport"):
        ended = fw(capsys, opdracht, GROOTHANDEL, "-o", target)
        assert (ended.code, "bestaat al en kan in Word zijn bewerkt; kies een andere naam" in ended.err) == (3, True)
    assert target.read_bytes() == b"bewerkt"


@pytest.mark.parametrize("columns", ["²", "-1", "", "breed"])
def test_a_width_that_is_no_number_counts_as_none(
    capsys: Capture, monkeypatch: pytest.MonkeyPatch, columns: str
) -> None:
    plain = fw(capsys, "profielen")
    monkeypatch.setenv("COLUMNS", columns)
    assert fw(capsys, "profielen") == plain


@pytest.mark.parametrize("nothing", ["null", "~", ""])
def test_nothing_is_not_a_motivation(with_answer: Callable[[str], Path], capsys: Capture, nothing: str) -> None:
    path = with_answer(f"{{antwoord: commercieel, toelichting: {nothing}}}")
    assert "Ongemotiveerd" in fw(capsys, "indeel", "--antwoorden", path).out


@pytest.mark.skipif(sys.platform == "win32", reason="symlinks need rights on Windows")
def test_a_symlink_to_itself_is_a_finding(tmp_path: Path, capsys: Capture) -> None:
    loop = tmp_path / "lus.yaml"
    loop.symlink_to(loop)
    ended = fw(capsys, "valideer", tmp_path)
    assert ended.code in {1, 3}
    assert "verwijst naar zichzelf" in ended.out
    assert fw(capsys, "indeel", "--antwoorden", VOORBEELD, "--uitvoer", tmp_path / "lus.html").code == 0


def test_a_broken_file_does_not_hide_the_sound_one_with_the_same_code(tmp_path: Path, capsys: Capture) -> None:
    folder = tmp_path / "profielen"
    folder.mkdir()
    (folder / "functiehuis.yaml").write_bytes((PROFIELEN / "functiehuis.yaml").read_bytes())
    source = next(PROFIELEN.rglob("1.1-*dienst.yaml")).read_text("utf-8")
    (folder / "a.yaml").write_text(source.replace("functiegroep: E", "functiegrp: E"), "utf-8")
    (folder / "b.yaml").write_text(source, "utf-8")
    ended = fw(capsys, "profielen", "--profielen", folder)
    assert ended.code == 0
    assert "Medewerker Verkoop Binnendienst" in ended.out


def test_a_profile_is_shown_whole(capsys: Capture) -> None:
    """Every text of the profile that people read stands in what `toon` shows."""
    from functiewijzer.loading.profielen.profielmap import Profielmap

    profiel = Profielmap(PROFIELEN).bibliotheek.profielen["1.1"]
    shown = " ".join(fw(capsys, "toon", "1.1").out.split())
    for vraag in profiel.vragen:
        for tekst in (vraag.tekst, vraag.toelichting, *(optie.tekst for optie in vraag.opties)):
            assert " ".join((tekst or "").split()) in shown


def test_ctrl_c_in_any_command_ends_with_130(monkeypatch: pytest.MonkeyPatch, capsys: Capture) -> None:
    def stop(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("functiewijzer.cli.titels.zoeken.load_zoeker", stop)
    ended = fw(capsys, "zoek", "verkoper")
    assert ended.code == 130
    assert "Afgebroken" in ended.err
