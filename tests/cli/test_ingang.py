"""The way in: help as people ask for it, words explained, titles without quotes, and a result that opens by itself."""

from pathlib import Path

import pytest

from gereedschap import VOORBEELD, fw

PAGINA = "pagina.html"


@pytest.mark.parametrize("args", [("help",), ("help", "zoek")])
def test_help_is_asked_for_as_a_word_too(capsys: pytest.CaptureFixture[str], args: tuple[str, ...]) -> None:
    assert fw(capsys, *args) == fw(capsys, *args[1:], "--help")


def test_the_version_is_asked_for_in_english_too(capsys: pytest.CaptureFixture[str]) -> None:
    assert fw(capsys, "--version") == fw(capsys, "--versie")


@pytest.mark.parametrize(
    ("woord", "said"), [("twijfel", "dicht bij een andere groep"), ("Kern van een grond", "bijna")]
)
def test_a_word_of_the_field_is_explained(capsys: pytest.CaptureFixture[str], woord: str, said: str) -> None:
    shown = fw(capsys, "uitleg", *woord.split())
    assert (shown.code, shown.out.splitlines()[0], said in shown.out) == (0, woord.lower(), True)


def test_an_unknown_word_leads_to_the_nearest(capsys: pytest.CaptureFixture[str]) -> None:
    shown = fw(capsys, "uitleg", "twijvel")
    assert (shown.code, "bedoelde u 'twijfel'?" in shown.err) == (2, True)


def test_a_title_needs_no_quotes(capsys: pytest.CaptureFixture[str]) -> None:
    assert fw(capsys, "zoek", "medewerker", "binnendienst") == fw(capsys, "zoek", "medewerker binnendienst")


@pytest.mark.parametrize(
    ("args", "way"),
    [
        (("rapport", "x.yaml", "-o", "x.pdf"), "Afdrukken, Opslaan als pdf"),
        (("indeel", "--antwoorden", VOORBEELD, "-o", "x.pdf"), "--uitvoer x.html"),
        (("valideer", "-o", "x.pdf"), "alleen gegevens"),
    ],
)
def test_who_asks_for_a_pdf_reads_how_to_get_one(
    capsys: pytest.CaptureFixture[str], args: tuple[object, ...], way: str
) -> None:
    shown = fw(capsys, *args)
    assert (shown.code, way in shown.err) == (2, True)


def opened_by(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """Return the list to which every file is added that would open on this computer."""
    opened: list[Path] = []

    def keep(path: Path) -> bool:
        opened.append(path)
        return True

    monkeypatch.setattr("functiewijzer.cli.openen._open", keep)
    return opened


def test_what_was_written_is_opened(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    opened = opened_by(monkeypatch)
    assert fw(capsys, "toon", "1.1", "-o", tmp_path / PAGINA, "--open").code == 0
    assert opened == [tmp_path / PAGINA]


def test_a_result_with_findings_is_opened_too(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    opened = opened_by(monkeypatch)
    (tmp_path / "fout.yaml").write_text("soort: indeling\n", encoding="utf-8")
    assert fw(capsys, "valideer", tmp_path / "fout.yaml", "-o", tmp_path / "bevindingen.txt", "--open").code == 1
    assert opened == [tmp_path / "bevindingen.txt"]


def test_what_goes_to_the_screen_can_not_be_opened(capsys: pytest.CaptureFixture[str]) -> None:
    shown = fw(capsys, "toon", "1.1", "--open")
    assert (shown.code, shown.out, "--uitvoer" in shown.err) == (2, "", True)


def test_a_computer_that_opens_nothing_says_where_the_file_is(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def refuse(_path: Path) -> bool:
        raise OSError

    monkeypatch.setattr("functiewijzer.cli.openen._open", refuse)
    shown = fw(capsys, "toon", "1.1", "-o", tmp_path / PAGINA, "--open")
    assert (shown.code, "open het bestand met de hand" in " ".join(shown.err.split())) == (0, True)
