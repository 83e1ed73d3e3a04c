"""Reaching consensus in a real terminal: keys, Ctrl-C, going on, and what comes on which stream."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from dossierbouw import bewaar, vastgelegd
from gespreksproef import saved
from terminalproef import CTRL_C, CTRL_D, DOWN, ENTER, LEFT, MARKS, Terminal

pytestmark = MARKS

START = ["vergelijk", "a.dossier.yaml", "b.dossier.yaml", "--consensus", "c.dossier.yaml"]


@pytest.fixture
def terminal(tmp_path: Path) -> Iterator[Terminal]:
    bewaar(tmp_path, "a", vastgelegd(antwoorden={"aansturing": "meer"}, beoordelaar="HR-adviseur"))
    bewaar(tmp_path, "b", vastgelegd(antwoorden={"klantcontact": "verkoopadvies"}, beoordelaar="manager"))
    opened = Terminal(tmp_path)
    yield opened
    opened.child.close(force=True)


def test_a_choice_a_reason_ctrl_c_and_going_on_to_the_end(terminal: Terminal) -> None:
    terminal.start(*START)
    terminal.see("Te kiezen: 2 verschillen")
    terminal.see("Verschil 1 van 2 · Aansturing")
    terminal.see("A (HR-adviseur): Meer dan in de referentiefunctie")
    terminal.see("?: hulp")
    terminal.press(ENTER)
    terminal.see("Kies eerst een antwoord")
    terminal.press(DOWN, DOWN, DOWN, ENTER)
    terminal.see("Waarom deze keuze?")
    terminal.see("?: hulp")
    terminal.press(ENTER)
    terminal.see("Een reden is nodig")
    terminal.see("Waarom deze keuze?")
    terminal.press("Toezicht op afstand [b]", ENTER)
    terminal.see("Verschil 2 van 2 · Klantcontact")
    terminal.see("?: hulp")
    terminal.press(CTRL_C)
    terminal.see("Ga later verder met:")
    terminal.see("functiewijzer vergelijk a.dossier.yaml b.dossier.yaml --consensus c.dossier.yaml")
    assert terminal.end() == 130
    half = saved(terminal.folder / "c.dossier.yaml")
    assert half.consensus is not None
    assert [k.reden for k in half.consensus.verschillen] == ["Toezicht op afstand [b]"]

    terminal.start(*START, "--uitvoer", "verslag.md")
    terminal.see("Te kiezen: 1 verschil")
    terminal.see("?: hulp")
    terminal.press(LEFT)
    terminal.see("Verschil 1 van 2 · Aansturing")
    terminal.see("?: hulp")
    terminal.press(ENTER)
    terminal.see("Waarom deze keuze?")
    terminal.see("Toezicht op afstand [b]")
    terminal.press(ENTER)
    terminal.see("Verschil 2 van 2 · Klantcontact")
    terminal.answer("1")
    terminal.see("Waarom deze keuze?")
    terminal.press("Staat in de planning", ENTER)
    terminal.see("De consensus staat in c.dossier.yaml.")
    assert terminal.end() == 0
    agreed = saved(terminal.folder / "c.dossier.yaml")
    assert (agreed.is_vastgelegd, agreed.beoordelaar) == (True, "HR-adviseur en manager")
    assert "## Consensus" in (terminal.folder / "verslag.md").read_text("utf-8")


def test_without_arrows_the_choices_are_typed(terminal: Terminal) -> None:
    terminal.start(*START, "--eenvoudig")
    terminal.see("zo antwoordde A")
    terminal.see("Uw keuze (1-4 · <: terug")
    terminal.press("9", ENTER)
    terminal.see("geen keuze uit de lijst")
    terminal.press("weinig", ENTER)
    terminal.see("Waarom deze keuze?")
    terminal.press("Samen gelezen", ENTER)
    terminal.see("Verschil 2 van 2")
    terminal.see("Uw keuze")
    terminal.press(CTRL_D)
    terminal.see("--eenvoudig")
    assert terminal.end() == 130
