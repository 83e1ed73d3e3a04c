"""Help and usage errors: Dutch throughout, whatever typer says."""

import ast
import re
from pathlib import Path

import pytest
import typer

from functiewijzer.cli.opdrachten.register import OPDRACHTEN
from gereedschap import assert_golden, fw

ENGLISH = re.compile(
    r"\b(usage|options|arguments|commands|show|exit|missing|error|required|default|try|invalid|got)\b", re.I
)


@pytest.mark.parametrize("opdracht", OPDRACHTEN)
def test_the_help_of_every_command_reads_as_agreed(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, opdracht: str
) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    assert_golden(f"help/{opdracht}.txt", fw(capsys, opdracht, "--help").out)


def test_the_help_of_the_tool_reads_as_agreed(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    assert_golden("help/functiewijzer.txt", fw(capsys, "--help").out)


@pytest.mark.parametrize("opdracht", OPDRACHTEN)
def test_no_help_has_english_in_it(capsys: pytest.CaptureFixture[str], opdracht: str) -> None:
    text = fw(capsys, opdracht, "--help").out.replace("--help", "")
    assert not ENGLISH.findall(text)


def test_the_menu_shows_what_can_be_done_with_an_example_each(capsys: pytest.CaptureFixture[str]) -> None:
    assert_golden("menu.txt", fw(capsys).out)


@pytest.mark.parametrize(
    ("args", "said"),
    [
        (["indel"], "onbekende opdracht 'indel'; bedoelde u 'indeel'?"),
        (["indeel", "--formaat", "jsn"], "--formaat jsn bestaat niet; bedoelde u 'json'?"),
        (["indeel", "--profel", "1.1"], "onbekende optie --profel; bedoelde u --profiel"),
        (["indeel", "--profiel"], "optie --profiel heeft een waarde nodig"),
        (["toon"], "argument CODE ontbreekt"),
        (["toon", "1.1", "meer"], "te veel argumenten: meer"),
        (["toon", "1.2"], "profiel '1.2' bestaat niet; bedoelde u '1.1'?"),
        (["uitleg", "FW999"], "code of begrip 'FW999' bestaat niet"),
        (["schema", "profil"], "SOORT profil bestaat niet; bedoelde u 'profiel'?"),
        (["valideer", "--selecteer", "XX"], "--selecteer: code XX bestaat niet"),
    ],
)
def test_a_usage_error_says_what_to_do_and_ends_with_2(
    capsys: pytest.CaptureFixture[str], args: list[str], said: str
) -> None:
    ended = fw(capsys, *args)
    assert (ended.code, ended.out) == (2, "")
    assert said in ended.err
    assert not ENGLISH.findall(ended.err.replace("--help", ""))


def test_typer_raises_no_kind_of_usage_error_that_is_not_translated() -> None:
    """A new version of typer may bring a new kind; then cli/nederlands.py must learn it."""
    source = Path(typer.__file__).parent / "_click" / "exceptions.py"
    classes = {node.name for node in ast.walk(ast.parse(source.read_text())) if isinstance(node, ast.ClassDef)}
    assert classes == {
        "ClickException",
        "UsageError",
        "BadParameter",
        "MissingParameter",
        "NoSuchOption",
        "BadOptionUsage",
        "BadArgumentUsage",
        "NoArgsIsHelpError",
        "FileError",
    }


def test_the_version_is_shown(capsys: pytest.CaptureFixture[str]) -> None:
    assert fw(capsys, "--versie").out.startswith("functiewijzer 0.")
