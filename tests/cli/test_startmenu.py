"""The start menu: each choice is a command that is shown, so that people learn it."""

import os
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from functiewijzer.cli.gesprek.scherm import TERUG, Gekozen, Keuzevraag, Tekstvraag, Terug
from functiewijzer.cli.gesprek.startmenu import Aanbod, choose_command, look_around
from terminalproef import CTRL_C, ENTER, MARKS, RUN, Terminal


class Geleid:
    """A screen that gives the answers that it was made with, and keeps what was asked."""

    def __init__(self, *answers: str | Terug) -> None:
        self.answers = list(answers)
        self.asked: list[Sequence[str]] = []

    def tell(self, text: str = "", *, strong: bool = False, exact: bool = False) -> None:
        """Say nothing."""

    def choose(self, vraag: Keuzevraag) -> Gekozen | Terug:
        self.asked.append([keuze.id for keuze in vraag.keuzes])
        answer = self.answers.pop(0)
        return answer if isinstance(answer, Terug) else Gekozen(answer)

    def ask_text(self, vraag: Tekstvraag) -> str | Terug:
        return self.answers.pop(0)


LEEG = Aanbod((), (), ())
VOL = Aanbod((Path("kok.indeling.yaml"),), (Path("kok.dossier.yaml"),), (Path("lijst.xlsx"),))


@pytest.fixture(autouse=True)
def _in_an_empty_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


@pytest.mark.parametrize(
    ("aanbod", "answers", "words"),
    [
        (LEEG, ["nieuw"], ("indeel",)),
        (VOL, ["verder-0"], ("indeel", "--hervat", "kok.indeling.yaml")),
        (VOL, ["lijst", "lijst.xlsx"], ("batch", "lijst.xlsx", "-o", "advies-lijst.xlsx")),
        (VOL, ["lijst", "ander", '"mijn lijst.csv"'], ("batch", "mijn lijst.csv", "-o", "advies-mijn lijst.xlsx")),
        (LEEG, ["lijst", "x.csv"], ("batch", "x.csv", "-o", "advies-x.xlsx")),
        (VOL, ["verslag", "kok.dossier.yaml"], ("rapport", "kok.dossier.yaml", "-o", "kok.html")),
        (LEEG, ["opzoeken", "Kok in opleiding"], ("zoek", "Kok in opleiding")),
        (LEEG, ["opzoeken", "-kok"], ("zoek", "--", "-kok")),
        (LEEG, ["opzoeken", "", "nieuw"], ("indeel",)),
        (VOL, ["lijst", TERUG, "nieuw"], ("indeel",)),
        (LEEG, ["stoppen"], None),
        (LEEG, [TERUG], None),
    ],
)
def test_a_choice_is_a_command(aanbod: Aanbod, answers: list[str | Terug], words: tuple[str, ...] | None) -> None:
    assert choose_command(aanbod, Geleid(*answers)) == words


def test_a_result_that_is_there_is_not_written_over() -> None:
    Path("advies-lijst.xlsx").touch()
    assert choose_command(VOL, Geleid("lijst", "lijst.xlsx")) == ("batch", "lijst.xlsx", "-o", "advies-lijst-2.xlsx")


def test_the_newest_work_is_offered_first_and_what_programs_keep_beside_it_is_not() -> None:
    for n, name in enumerate(("a.csv", "b.XLSX", "~$b.xlsx", ".c.csv", "d.indeling.yaml", "e.dossier.yaml", "f.txt")):
        Path(name).touch()
        os.utime(name, (n, n))
    found = look_around(Path())
    assert [str(path) for path in found.lijsten] == ["b.XLSX", "a.csv"]
    assert [str(path) for path in (*found.gesprekken, *found.dossiers)] == ["d.indeling.yaml", "e.dossier.yaml"]


@given(st.lists(st.text(alphabet="ab -'~", min_size=1, max_size=8), unique=True, max_size=12))
def test_no_more_than_five_files_of_a_kind_are_offered(names: list[str]) -> None:
    offered = Aanbod(tuple(Path(f"{name}.indeling.yaml") for name in names[:5]), (), ())
    screen = Geleid("stoppen")
    assert choose_command(offered, screen) is None
    assert len(screen.asked[0]) == min(len(names), 5) + 5


@pytest.mark.slow
class TestInATerminal:
    """The menu as a person meets it."""

    pytestmark = MARKS

    @pytest.fixture
    def terminal(self, tmp_path: Path) -> Iterator[Terminal]:
        (tmp_path / "verkoper.indeling.yaml").write_text("functietitel: Verkoper\n", encoding="utf-8")
        opened = Terminal(tmp_path)
        opened.spawn(sys.executable, "-c", RUN)
        yield opened
        opened.child.close(force=True)

    def test_a_choice_shows_its_command_and_runs_it(self, terminal: Terminal) -> None:
        terminal.see("Verdergaan met verkoper")
        terminal.see("?: hulp")
        terminal.press("5", ENTER)
        terminal.see("Welke functietitel?")
        terminal.press("binnendienst", ENTER)
        terminal.see("functiewijzer zoek binnendienst")
        terminal.see("Medewerker Verkoop")
        assert terminal.end() == 0

    def test_ctrl_c_leaves_it(self, terminal: Terminal) -> None:
        terminal.see("?: hulp")
        terminal.press(CTRL_C)
        assert terminal.end() == 130
