"""`importeer` in a real terminal of 80 by 24: each conflict is a question, and leaving writes nothing."""

import re
import sys
from pathlib import Path

import pytest

from handboekteksten import REGELS
from terminalproef import CTRL_C, ENTER, MARKS, RUN, Terminal

pytestmark = MARKS
HEEL = REGELS.removeprefix("Handboek functies Kaasveem Noord\n\n")
NIEUW = HEEL.replace("Verzamelen van bestelde", "Verzamelen en inpakken van bestelde").replace(
    "Werkt onder leiding van de teamleider", "Valt onder de teamleider"
)
ORDER = "m/3-magazijn-en-vervoer/3.2-orderverzamelaar.yaml"


@pytest.fixture
def terminal(tmp_path: Path) -> Terminal:
    """Return a terminal in a folder where a handbook was imported, changed, and has a new edition."""
    made = Terminal(tmp_path)
    (tmp_path / "oud.txt").write_text(HEEL, encoding="utf-8")
    (tmp_path / "nieuw.txt").write_text(NIEUW, encoding="utf-8")
    made.spawn(sys.executable, "-c", RUN, "importeer", "oud.txt", "--naar", "m")
    assert made.end() == 0
    path = tmp_path / ORDER
    text = path.read_text(encoding="utf-8").replace("doel: Verzamelen", "doel: Bijeenzoeken")
    path.write_text(re.sub(r"\npositie: Werkt", "\npositie: Staat", text), encoding="utf-8")
    made.spawn(sys.executable, "-c", RUN, "importeer", "nieuw.txt", "--naar", "m")
    return made


def test_each_conflict_is_asked_with_both_texts_and_the_choices_are_carried_out(terminal: Terminal) -> None:
    terminal.see("Vraag 1 van 2: Orderverzamelaar")
    terminal.see("Uw tekst: Staat onder leiding")
    terminal.see("Handboek: Valt onder de teamleider")
    terminal.answer("2")
    terminal.see("Vraag 2 van 2")
    terminal.answer("1")
    terminal.see("De profielen staan in m.")
    assert terminal.end() == 0
    text = (terminal.folder / ORDER).read_text(encoding="utf-8")
    assert "\npositie: Valt onder de teamleider" in text
    assert "doel: Bijeenzoeken van" in text


def test_no_answer_stands_ready(terminal: Terminal) -> None:
    terminal.see("?: hulp")
    terminal.press(ENTER)
    terminal.see("Kies eerst")
    terminal.press(CTRL_C)
    assert terminal.end() == 130


def test_leaving_at_a_question_writes_nothing(terminal: Terminal) -> None:
    before = (terminal.folder / ORDER).read_bytes()
    terminal.answer("2")
    terminal.see("Vraag 2 van 2")
    terminal.see("?: hulp")
    terminal.press(CTRL_C)
    assert terminal.end() == 130
    assert (terminal.folder / ORDER).read_bytes() == before
