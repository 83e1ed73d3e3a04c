"""What a user asks reaches the place where it belongs: requests are passed by name, and passed on."""

import ast
from collections.abc import Iterator
from importlib import import_module
from inspect import signature
from pathlib import Path
from typing import Any

import pytest

from broncode import NAMEN, tree_of
from functiewijzer.cli.app import run
from functiewijzer.cli.gesprek.verzoek import Gespreksverzoek
from functiewijzer.cli.indeling.verzoek import Indeelverzoek

MAX_BY_PLACE = 4
OPDRACHTEN = [name for name in NAMEN if name.startswith("functiewijzer.cli.opdrachten.")]


def requests() -> Iterator[type]:
    """Yield the requests of the command line."""
    for name in NAMEN:
        for node in tree_of(name).body:
            if isinstance(node, ast.ClassDef) and node.name.endswith("verzoek"):
                yield getattr(import_module(name), node.name)


def ours() -> set[str]:
    """Return the names of what can be called of ours, without what takes any number of values."""
    nodes = [node for name in NAMEN for node in ast.walk(tree_of(name))]
    functions = {node.name for node in nodes if isinstance(node, ast.FunctionDef) and node.args.vararg is None}
    return functions | {node.name for node in nodes if isinstance(node, ast.ClassDef)}


def called(call: ast.Call) -> str:
    """Return the name of what is called, without what it is a part of."""
    return getattr(call.func, "id", "") or getattr(call.func, "attr", "")


def commands() -> Iterator[tuple[str, ast.FunctionDef]]:
    """Yield the commands as typed, each with its module."""
    for name in OPDRACHTEN:
        yield from ((name, node) for node in tree_of(name).body if isinstance(node, ast.FunctionDef))


def handed_over(command: ast.FunctionDef) -> Iterator[tuple[str, ast.expr]]:
    """Yield what a command hands over by name, the values of a mapping among them."""
    for node in ast.walk(ast.Module(command.body, [])):
        if isinstance(node, ast.Call):
            yield from ((keyword.arg or "", keyword.value) for keyword in node.keywords)
        elif isinstance(node, ast.Dict):
            yield from (
                (ast.literal_eval(key), value) for key, value in zip(node.keys, node.values, strict=True) if key
            )


def test_every_request_is_passed_by_name() -> None:
    found = {one.__name__: signature(one).parameters.values() for one in requests()}
    assert len(found) > 5
    assert [
        name for name, fields in found.items() if any(field.kind is not field.KEYWORD_ONLY for field in fields)
    ] == []


def test_a_command_hands_its_options_over_by_name() -> None:
    wrong = [
        f"{name}:{node.lineno} {ast.unparse(node)}"
        for name, command in commands()
        for node in ast.walk(command)
        if isinstance(node, ast.Call) and called(node).startswith("run_")
        if any(not isinstance(value, ast.Call) for value in node.args)
    ]
    assert wrong == []


def test_an_option_keeps_its_name_on_the_way() -> None:
    wrong = [
        f"{name} {command.name}: {key}={value.id}"
        for name, command in commands()
        for key, value in handed_over(command)
        if isinstance(value, ast.Name) and value.id in {arg.arg for arg in command.args.args} and key != value.id
    ]
    assert wrong == []


def test_a_command_hands_over_every_option() -> None:
    for _, command in commands():
        used = {node.id for node in ast.walk(ast.Module(command.body, [])) if isinstance(node, ast.Name)}
        assert {arg.arg for arg in command.args.args} - used - {"context"} == set(), command.name


def test_nothing_of_ours_takes_more_than_four_values_by_place() -> None:
    names = {*ours(), "cls"}
    wrong = [
        f"{name}:{node.lineno} {called(node)}"
        for name in NAMEN
        for node in ast.walk(tree_of(name))
        if isinstance(node, ast.Call) and called(node) in names and len(node.args) > MAX_BY_PLACE
    ]
    assert wrong == []


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[Indeelverzoek]:
    """Return the list that gets what `indeel` is asked, instead of a grading."""
    found: list[Indeelverzoek] = []
    monkeypatch.setattr("functiewijzer.cli.indeling.indelen.run_indeel", found.append)
    return found


GESPREK: dict[str, Any] = {
    "titel": None, "profiel": None, "afdeling": None, "omschrijving": None, "hervat": None, "bestand": None,
    "kort": False, "eenvoudig": False, "profielmap": None, "snel": False,
}  # fmt: skip
RESULTAAT: dict[str, Any] = {
    "antwoorden": None,
    "dossier": None,
    "formaat": None,
    "uitvoer": None,
    "overschrijf": False,
    "alles": False,
}


@pytest.mark.parametrize(
    ("words", "changed"),
    [
        ([], {}),
        (["Verkoper"], {"titel": "Verkoper"}),
        (["--profiel", "1.1"], {"profiel": "1.1"}),
        (["--antwoorden", "a.yaml"], {"antwoorden": Path("a.yaml")}),
        (["--afdeling", "Binnendienst"], {"afdeling": "Binnendienst"}),
        (["--omschrijving", "Verkoopt."], {"omschrijving": "Verkoopt."}),
        (["--gesprek", "g.yaml"], {"bestand": Path("g.yaml")}),
        (["--hervat", "h.yaml"], {"hervat": Path("h.yaml")}),
        (["--dossier", "d.yaml"], {"dossier": Path("d.yaml")}),
        (["--snel"], {"snel": True}),
        (["--kort"], {"kort": True}),
        (["--eenvoudig"], {"eenvoudig": True}),
        (["--formaat", "json"], {"formaat": "json"}),
        (["--uitvoer", "u.html"], {"uitvoer": Path("u.html")}),
        (["--overschrijf"], {"overschrijf": True}),
        (["--alles"], {"alles": True}),
        (["--profielen", "map"], {"profielmap": Path("map")}),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_each_option_of_indeel_is_seen_where_it_belongs(
    asked: list[Indeelverzoek], words: list[str], changed: dict[str, Any]
) -> None:
    assert run(["indeel", *words]) == 0
    gesprek = Gespreksverzoek(**{**GESPREK, **{key: changed[key] for key in changed.keys() & GESPREK.keys()}})
    rest = {**RESULTAAT, **{key: changed[key] for key in changed.keys() & RESULTAAT.keys()}}
    assert asked == [Indeelverzoek(gesprek=gesprek, **rest)]


def test_no_option_of_indeel_is_left_out_of_the_test_above() -> None:
    (indeel,) = (command for _, command in commands() if command.name == "indeel")
    assert {arg.arg for arg in indeel.args.args} == {*GESPREK, *RESULTAAT}
