"""Long texts on a terminal are read page by page, as with git; elsewhere and on request they are written at once."""

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from functiewijzer.cli.app import run
from functiewijzer.cli.bladeren import page
from gereedschap import GROOTHANDEL, VOORBEELD, fw
from terminalproef import CTRL_C, MARKS, RUN, Terminal

Capture = pytest.CaptureFixture[str]
LAST = "Indicatief advies; de werkgever besluit."


@pytest.fixture
def terminal(tmp_path: Path) -> Iterator[Terminal]:
    opened = Terminal(tmp_path)
    opened.environment["PAGER"] = "less"
    opened.environment.pop("LESS", None)
    yield opened
    opened.child.close(force=True)


@pytest.mark.parametrize("args", [("toon", "1.1"), ("rapport", GROOTHANDEL), ("indeel", "--antwoorden", VOORBEELD)])
def test_what_goes_to_a_pipe_is_whole_and_never_paged(capsys: Capture, args: tuple[object, ...]) -> None:
    shown = fw(capsys, *args)
    assert shown.code == 0
    assert len(shown.out.splitlines()) > 60
    assert fw(capsys, *args, "--geen-pager").out == shown.out


@pytest.mark.parametrize("args", [["--geen-pager", "--versie"], ["--geen-pager", "toon", "1.1"], ["schema"]])
def test_the_option_stands_before_or_after_the_command(capsys: Capture, args: list[str]) -> None:
    before = os.environ.get("PAGER")
    assert run(args) == 0
    assert os.environ.get("PAGER") == ("" if "--geen-pager" in args else before)


@pytest.mark.parametrize("pager", ["", "cat", "  ", "bestaat-niet-1b9f", "'half", "/"])
def test_without_a_usable_pager_the_text_is_still_to_show(monkeypatch: pytest.MonkeyPatch, pager: str) -> None:
    monkeypatch.setenv("PAGER", pager)
    monkeypatch.setattr("functiewijzer.cli.bladeren._fits", lambda _text: False)
    assert not page("regel\n" * 100)


class TestInTerminal:
    pytestmark = MARKS

    def test_a_long_text_opens_at_its_beginning_and_q_ends_it_quietly(self, terminal: Terminal) -> None:
        terminal.start("toon", "1.1")
        terminal.see("1.1 Medewerker Verkoop Binnendienst")
        terminal.see("\r\n:")
        terminal.press("q")
        assert terminal.end() == 0
        assert "Traceback" not in terminal.child.before
        assert "Fout" not in terminal.child.before

    def test_ctrl_c_in_the_pager_is_no_error(self, terminal: Terminal) -> None:
        terminal.spawn(sys.executable, "-c", RUN, "rapport", str(GROOTHANDEL))
        terminal.see("\r\n:")
        terminal.press(CTRL_C)
        terminal.press("q")
        assert terminal.end() == 0
        assert "Afgebroken" not in terminal.child.before

    def test_a_pager_that_stops_at_once_is_no_error(self, terminal: Terminal) -> None:
        terminal.environment["PAGER"] = "true"
        terminal.start("toon", "1.1")
        assert terminal.end() == 0
        assert "Traceback" not in terminal.child.before

    @pytest.mark.parametrize(
        ("pager", "term", "options"),
        [("bestaat-niet-1b9f", "xterm", []), ("less", "dumb", []), ("less", "xterm", ["--geen-pager"])],
    )
    def test_without_one_everything_is_written(
        self, terminal: Terminal, pager: str, term: str, options: list[str]
    ) -> None:
        terminal.environment |= {"PAGER": pager, "TERM": term}
        terminal.start("indeel", "--antwoorden", str(VOORBEELD), "--alles", *options)
        terminal.see("Functiegroep F")
        terminal.see("Gemaakt met")
        terminal.see(LAST)
        assert terminal.end() == 0

    def test_what_fits_on_the_screen_is_not_paged(self, terminal: Terminal) -> None:
        terminal.environment["PAGER"] = "false"
        terminal.start("indeel", "--antwoorden", str(VOORBEELD))
        terminal.see("Functiegroep F")
        terminal.see("Verder:")
        assert terminal.end() == 0

    def test_the_pager_gets_the_text_and_the_settings_of_git(self, terminal: Terminal) -> None:
        script = "import os, sys; print(os.environ['LESS'], len(sys.stdin.read()) > 5000)"
        terminal.environment["PAGER"] = f'{sys.executable} -c "{script}"'
        terminal.start("toon", "1.1")
        terminal.see("FRX True")
        assert terminal.end() == 0

    def test_three_jobs_end_with_their_group_on_the_last_screen(self, terminal: Terminal) -> None:
        for name in ("een", "twee", "drie"):
            terminal.start("indeel", "--antwoorden", str(VOORBEELD), "--dossier", f"{name}.dossier.yaml")
            assert terminal.end() == 0
            lines = terminal.child.before.splitlines()
            assert len(lines) <= 20
            assert any("Functiegroep F" in line for line in lines)
            assert f"functiewijzer rapport {name}.dossier.yaml" in lines[-1]
