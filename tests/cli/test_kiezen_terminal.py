"""Choosing in a real terminal: nothing by Enter alone, nothing by a paste, and back from everywhere."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from gespreksproef import saved
from terminalproef import CTRL_C, DOWN, ENTER, LEFT, MARKS, Terminal

pytestmark = MARKS

START = ["indeel", "Verkoper", "--afdeling", "Verkoop", "--omschrijving", "Verkoopt.", "--profiel", "1.1"]
FIRST, SECOND = "blijvend bij de functie", "een traineeship of"
FILE = "verkoper.indeling.yaml"
CTRL_N, CTRL_P, BACKSPACE = "\x0e", "\x10", "\x7f"


@pytest.fixture
def terminal(tmp_path: Path) -> Iterator[Terminal]:
    opened = Terminal(tmp_path)
    yield opened
    opened.child.close(force=True)


def stop(terminal: Terminal) -> dict[str, str | None]:
    """Break off, and return the answers that are on file."""
    terminal.press(CTRL_C)
    terminal.see("--hervat")
    assert terminal.end() == 130
    return {key: answer.antwoord for key, answer in saved(terminal.folder / FILE).antwoorden.items()}


@pytest.mark.parametrize("options", [[], ["--eenvoudig"]], ids=["arrows", "typed"])
def test_twenty_five_times_enter_gives_no_advice(terminal: Terminal, options: list[str]) -> None:
    terminal.start(*START, *options)
    terminal.see("?: hulp")
    terminal.press(*[ENTER] * 25)
    terminal.see("Kies eerst een antwoord")
    assert stop(terminal) == {}


@pytest.mark.parametrize("keys", [CTRL_N, CTRL_P, "k", "jk", "verkoopt", "\t", "\x1bOP"])
def test_a_key_that_means_nothing_chooses_nothing(terminal: Terminal, keys: str) -> None:
    terminal.start(*START)
    terminal.see("?: hulp")
    terminal.press(keys, ENTER)
    assert stop(terminal) == {}


@pytest.mark.parametrize(("keys", "answer"), [("3", "ja"), ("ja", "ja"), ("b", "beperkt"), (f"x{BACKSPACE}n", "nee")])
def test_a_number_or_the_first_letters_choose(terminal: Terminal, keys: str, answer: str) -> None:
    terminal.start(*START)
    terminal.see("?: hulp")
    terminal.press(keys)
    terminal.see("Getypt:")
    terminal.press(ENTER)
    terminal.see("→")
    assert stop(terminal)["leidinggeven"] == answer


def test_text_that_is_pasted_is_told_and_answers_nothing(terminal: Terminal) -> None:
    terminal.start(*START)
    terminal.see("?: hulp")
    terminal.press("\x1b[200~Ja\rNee, de functie\r\x1b[201~")
    terminal.see("Geplakt: ‘Ja Nee, de functie’")
    terminal.press(ENTER)
    assert stop(terminal) == {}


def test_lines_that_are_pasted_without_a_mark_answer_one_question(terminal: Terminal) -> None:
    terminal.start("indeel", "Magazijnmedewerker", "--afdeling", "Expeditie")
    terminal.see("omschrijving")
    terminal.see(" >")
    terminal.press("Ontvangt goederen.\r2 heftrucks\r3\r")
    terminal.see("Niet gebruikt: ‘2 heftrucks 3’")
    terminal.see("Kies met")
    terminal.press(CTRL_C)
    terminal.see("--hervat")
    kept = saved(terminal.folder / "magazijnmedewerker.indeling.yaml")
    assert (kept.omschrijving, kept.profiel, kept.keuze) == ("Ontvangt goederen.", None, None)


@pytest.mark.parametrize("back", [LEFT, "<", f"<{ENTER}"], ids=["arrow", "sign", "sign and Enter"])
def test_back_in_a_list_ctrl_c_there_and_going_on_there(terminal: Terminal, back: str) -> None:
    terminal.start(*START)
    terminal.answer("1")
    terminal.see(SECOND)
    terminal.see("?: hulp")
    terminal.press(back)
    terminal.see(FIRST)
    terminal.see("(uw antwoord)")
    terminal.see("?: hulp")
    assert stop(terminal) == {"leidinggeven": "nee"}
    terminal.start("indeel", "--hervat", FILE)
    terminal.see("Vraag 1 van")
    terminal.see("?: hulp")
    terminal.press(ENTER)
    terminal.see("→ Nee")
    terminal.see("Vraag 2 van")
    terminal.see("?: hulp")
    assert stop(terminal) == {"leidinggeven": "nee"}


@pytest.mark.parametrize(("options", "back"), [([], LEFT), ([], f"<{ENTER}"), (["--eenvoudig"], f"<{ENTER}")])
def test_back_in_a_text_field_is_never_stored_as_text(terminal: Terminal, options: list[str], back: str) -> None:
    terminal.start("indeel", "Verkoper", *options)
    terminal.see("Afdeling")
    terminal.see("?: hulp")
    terminal.press("Verkoop", ENTER)
    terminal.see("omschrijving")
    terminal.see(">")
    terminal.press(back)
    terminal.see("Afdeling (Enter: zo laten")
    terminal.see("?: hulp")
    terminal.press(f"<{ENTER}")
    terminal.see("verder terug kan niet")
    terminal.see("?: hulp")
    terminal.press(ENTER)
    terminal.see("omschrijving")
    terminal.see(">")
    terminal.press(CTRL_C)
    assert terminal.end() == 130
    kept = saved(terminal.folder / FILE)
    assert (kept.afdeling, kept.omschrijving) == ("Verkoop", None)


@pytest.mark.parametrize(("options", "keys"), [([], "2+"), (["--eenvoudig"], f"2+{ENTER}")])
def test_a_plus_gives_a_remark_with_any_answer(terminal: Terminal, options: list[str], keys: str) -> None:
    terminal.start(*START, *options)
    terminal.see("?: hulp")
    terminal.press(keys)
    terminal.see("Waarom dit antwoord?")
    terminal.see("?: hulp")
    terminal.press("Werkt collega's in.", ENTER)
    terminal.see(SECOND)
    assert stop(terminal) == {"leidinggeven": "beperkt"}
    assert saved(terminal.folder / FILE).antwoorden["leidinggeven"].toelichting == "Werkt collega's in."


@pytest.mark.parametrize("options", [[], ["--eenvoudig"]], ids=["arrows", "typed"])
def test_a_job_that_fits_nowhere_goes_on_the_list(terminal: Terminal, options: list[str]) -> None:
    terminal.start("indeel", "Magazijnmedewerker", "--afdeling", "=Logistiek", "--omschrijving", "Pakt in.", *options)
    terminal.see("wijst naar geen van de referentiefuncties")
    terminal.see("?: hulp")
    terminal.press("1", ENTER)
    terminal.see("geen-profiel.csv")
    terminal.see("--hervat magazijnmedewerker.indeling.yaml")
    assert terminal.end() == 0
    rows = (terminal.folder / "geen-profiel.csv").read_text("utf-8-sig").splitlines()
    assert len(rows) == 2
    assert rows[1].startswith("Magazijnmedewerker;'=Logistiek;Pakt in.;")


def test_a_concept_is_named_right_before_the_first_question(terminal: Terminal) -> None:
    terminal.start(*START[:-1], "2.1")
    terminal.see("Waarom past deze referentiefunctie")
    terminal.see("?: hulp")
    terminal.press(ENTER)
    terminal.see("blijvend is")
    terminal.see("Let op: Profiel 2.1 is een concept")
    terminal.see("Vraag 1 van")
    terminal.see("?: hulp")
    assert stop(terminal) == {}


def test_help_and_arrows_still_work_after_letters(terminal: Terminal) -> None:
    terminal.start(*START)
    terminal.see("?: hulp")
    terminal.press("geen")
    terminal.see("geen keuze begint zo")
    terminal.press("?")
    terminal.see("Hulp")
    terminal.see("Getypt: geen")
    terminal.press(DOWN, ENTER)
    terminal.see("→ Nee")
    assert stop(terminal)["leidinggeven"] == "nee"
