"""The gesprek in a real terminal: keys, Ctrl-C, and what comes on which stream."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from gereedschap import PROFIELEN
from gespreksproef import saved
from terminalproef import CTRL_C, CTRL_D, DOWN, ENTER, LEFT, MARKS, RUN, UP, Terminal

pytestmark = MARKS

START = ["indeel", "Verkoper", "--afdeling", "Verkoop", "--omschrijving", "Verkoopt.", "--profiel", "1.1"]
FIRST, SECOND = "blijvend bij de functie", "een traineeship of"


@pytest.fixture
def terminal(tmp_path: Path) -> Iterator[Terminal]:
    opened = Terminal(tmp_path)
    yield opened
    opened.child.close(force=True)


def test_back_help_weet_niet_ctrl_c_and_going_on_with_the_command_that_was_given(terminal: Terminal) -> None:
    terminal.start(*START)
    terminal.see(FIRST)
    terminal.press("?")
    terminal.see("Hulp")
    terminal.answer("n")
    terminal.see(SECOND)
    terminal.press(LEFT)
    terminal.see("(uw antwoord)")
    terminal.see("?: hulp")
    terminal.press(DOWN, ENTER)
    terminal.see(SECOND)
    terminal.see("?: hulp")
    terminal.press(UP, ENTER)
    terminal.see("→ Weet niet")
    terminal.see("Vraag 3 van")
    terminal.see("?: hulp")
    terminal.press(CTRL_C)
    terminal.see("functiewijzer indeel --hervat verkoper.indeling.yaml")
    assert terminal.end() == 130
    answers = saved(terminal.folder / "verkoper.indeling.yaml").antwoorden
    assert {key: answer.antwoord for key, answer in answers.items()} == {
        "leidinggeven": "beperkt", "leerplek": "weet_niet",
    }  # fmt: skip

    terminal.start("indeel", "--hervat", "verkoper.indeling.yaml", "--formaat", "json", "--uitvoer", "gesprek.json")
    terminal.see(SECOND)
    terminal.answer("n")
    terminal.finish()
    terminal.skip_reasons()
    assert terminal.end() == 0
    terminal.start("indeel", "--antwoorden", "verkoper.indeling.yaml", "--formaat", "json", "--uitvoer", "bestand.json")
    assert terminal.end() == 0
    from_talk, from_file = ((terminal.folder / name).read_text("utf-8") for name in ("gesprek.json", "bestand.json"))
    assert from_talk == from_file
    assert '"functiegroep": "E"' in from_talk


def test_help_leaves_the_pointer_where_it_was(terminal: Terminal) -> None:
    terminal.start(*START)
    terminal.see(FIRST)
    terminal.see("?: hulp")
    terminal.press(DOWN, DOWN, "?")
    terminal.see("Hulp")
    terminal.see("?: hulp")
    terminal.press(ENTER)
    terminal.see("→ Beperkt")
    terminal.press(CTRL_C)
    assert terminal.end() == 130


def test_a_reason_is_typed_and_shown_again_when_the_answer_is_changed_at_the_review(terminal: Terminal) -> None:
    terminal.start(*START)
    terminal.see(FIRST)
    terminal.see("?: hulp")
    terminal.press(DOWN, DOWN, DOWN, ENTER)
    terminal.see("Waarom dit antwoord?")
    terminal.press("Leidt een téam [bold]", ENTER)
    terminal.see("past deze referentiefunctie niet")
    terminal.see("Stoppen met vragen")
    terminal.answer("s")
    terminal.see("Klaar: toon het advies")
    terminal.see("?: hulp")
    terminal.press("lei", ENTER)
    terminal.see(FIRST)
    terminal.see("?: hulp")
    terminal.press(ENTER)
    terminal.see("Waarom dit antwoord?")
    terminal.see("Leidt een téam [bold]")
    terminal.press(ENTER)
    terminal.see("Klaar: toon het advies")
    terminal.answer("klaar")
    assert terminal.end() == 0
    answer = saved(terminal.folder / "verkoper.indeling.yaml").antwoorden["leidinggeven"]
    assert answer.toelichting == "Leidt een téam [bold]"


def test_the_product_goes_to_stdout_and_the_dialogue_stays_on_the_terminal(terminal: Terminal) -> None:
    terminal.spawn(
        "/bin/sh", "-c", '"$0" "$@" > advies.json',
        sys.executable, "-c", RUN, *START, "--formaat", "json", "--profielen", str(PROFIELEN),
    )  # fmt: skip
    terminal.finish()
    terminal.skip_reasons()
    assert terminal.end() == 0
    assert (terminal.folder / "advies.json").read_text("utf-8").startswith("{")


@pytest.mark.parametrize(("environment", "options"), [({"TERM": "dumb"}, []), ({}, ["--eenvoudig"])])
def test_where_there_are_no_arrows_answers_are_typed(
    terminal: Terminal, environment: dict[str, str], options: list[str]
) -> None:
    terminal.environment.update(environment)
    terminal.start(*START, *options)
    terminal.see("Uw keuze (1-4")
    terminal.press(ENTER)
    terminal.see("Kies eerst een antwoord")
    terminal.press("misschien", ENTER)
    terminal.see("geen keuze uit de lijst")
    terminal.press("nee", ENTER)
    terminal.see(SECOND)
    terminal.press("terug", ENTER)
    terminal.see("Enter: 1 zo laten")
    terminal.press(ENTER)
    terminal.see(SECOND)
    terminal.see("Uw keuze")
    terminal.press("w", ENTER)
    terminal.see("Vraag 3 van")
    terminal.see("Uw keuze")
    terminal.press(CTRL_D)
    terminal.see("--hervat verkoper.indeling.yaml")
    terminal.see(" ".join([str(PROFIELEN), *options]))
    assert terminal.end() == 130


def test_without_colour_nothing_is_coloured(terminal: Terminal) -> None:
    terminal.environment["NO_COLOR"] = "1"
    terminal.start(*START)
    terminal.see(FIRST)
    terminal.see("Weet niet")
    shown = terminal.child.before
    terminal.press(CTRL_C)
    assert terminal.end() == 130
    assert not any(f"\x1b[{colour}" in shown for colour in ("3", "4", "9", "0;3", "38"))


def test_a_kill_in_the_middle_loses_no_more_than_the_question_on_screen(terminal: Terminal) -> None:
    path = terminal.folder / "v.dossier.yaml"
    for known in range(4):
        terminal.start(*START, "--dossier", "v.dossier.yaml")
        terminal.child.expect(rf"── Vraag {known + 1} van")
        terminal.answer("1")
        terminal.child.expect(rf"── Vraag {known + 2} van")
        terminal.child.kill(9)
        terminal.child.close(force=True)
        assert len(saved(path).antwoorden) == known + 1


def test_a_second_gesprek_about_the_same_dossier_hears_that_it_is_taken(terminal: Terminal) -> None:
    terminal.start(*START, "--dossier", "v.dossier.yaml")
    terminal.see(FIRST)
    second = Terminal(terminal.folder)
    second.start(*START, "--dossier", "v.dossier.yaml")
    second.see("een andere opdracht werkt nu aan")
    assert second.end() == 3
    terminal.press(CTRL_C)
    assert terminal.end() == 130


def test_a_dossier_is_filled_in_to_its_end_in_a_terminal(terminal: Terminal) -> None:
    terminal.start(*START, "--dossier", "v.dossier.yaml")
    terminal.finish()
    terminal.see("Om welke werkgever gaat het?")
    terminal.press("Groothandel", ENTER)
    for asked in ("peildatum", "beoordeeld", "beslist", "functiebeschrijving"):
        terminal.see(asked)
        terminal.press(ENTER)
    terminal.see("Waarom past deze referentiefunctie")
    terminal.press("Doel en taken komen overeen.", ENTER)
    terminal.see("bekeken en afgewezen?")
    terminal.answer("geen")
    terminal.see("geen andere bekeken?")
    terminal.press(ENTER)
    terminal.skip_reasons(until=r"al over de functiegroep besloten\?")
    terminal.answer("nog")
    terminal.see("bezwaar maken?")
    terminal.press("bezwaar@example.org", ENTER)
    terminal.see("in v.dossier.yaml (")
    assert terminal.end() == 0
    kept = saved(terminal.folder / "v.dossier.yaml")
    assert (kept.werkgever, kept.functiegroep) == ("Groothandel", "E")
    assert kept.keuze is not None
    assert [path.name for path in terminal.folder.iterdir()] == ["v.dossier.yaml"]
