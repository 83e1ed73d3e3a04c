"""The arrows between the four packages, read from the source, so that they cannot rot."""

import ast
from collections.abc import Iterator

import pytest

from broncode import NAMEN, PAKKET, all_imports, imports_in, laag_of, own, tree_of

LAGEN = {"core": {"core"}, "loading": {"loading", "core"}, "rendering": {"rendering", "core"}}
"""What each package may import of our own; cli may import all."""

# Values only: no files, no terminal, no clock, no chance.
REINE_MODULES = {
    *("abc", "array", "bisect", "collections", "dataclasses", "datetime", "decimal", "difflib", "enum", "fractions"),
    *("functools", "hashlib", "heapq", "itertools", "json", "math", "operator", "re", "statistics", "string"),
    *("textwrap", "types", "typing", "unicodedata"),
}
CORE_MAG = REINE_MODULES | {"msgspec", "pydantic", "pydantic_core", PAKKET}
UITZONDERINGEN = {
    "functiewijzer.core.titels.titelindex": {"numpy"},
    "functiewijzer.core.documentsoort": {"importlib"},
}
"""What one module of core may import beside that.

The index needs numpy, and batch alone loads it (ADR 5); the table of document kinds loads modules of core by their
names (ADR 10).
"""
ONREINE_AANROEPEN = {"print", "open", "input", "exec", "eval", "__import__", "breakpoint"}
ONREINE_METHODEN = {"now", "today", "utcnow", "read_text", "write_text", "read_bytes", "write_bytes"}


def at_import(node: ast.AST) -> Iterator[ast.AST]:
    """Yield what runs when a module is imported: not the bodies of functions, nor what only type checkers see."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
            continue
        if isinstance(child, ast.If) and "TYPE_CHECKING" in ast.dump(child.test):
            continue
        yield child
        yield from at_import(child)


def in_core() -> list[str]:
    """Return the modules of core."""
    return [name for name in NAMEN if laag_of(name) == "core"]


def test_there_is_something_to_hold() -> None:
    assert {laag_of(name) for name in NAMEN} >= {"core", "loading", "rendering", "cli"}


@pytest.mark.parametrize("laag", sorted(LAGEN))
def test_a_package_imports_only_what_its_arrows_allow(laag: str) -> None:
    wrong = [
        f"{name}:{line} imports {target}"
        for name in NAMEN
        if laag_of(name) == laag
        for line, target in all_imports(name)
        if own(target) and laag_of(target) not in {*LAGEN[laag], ""}
    ]
    assert wrong == []


def test_nothing_but_cli_imports_cli() -> None:
    wrong = [
        f"{name}:{line} imports {target}"
        for name in NAMEN
        if laag_of(name) != "cli" and not name.endswith("__main__")
        for line, target in all_imports(name)
        if own(target) and laag_of(target) == "cli"
    ]
    assert wrong == []


def test_core_imports_only_pydantic_msgspec_and_modules_that_hold_values() -> None:
    wrong = [
        f"{name}:{line} imports {target}"
        for name in in_core()
        for line, target in all_imports(name)
        if target.partition(".")[0] not in CORE_MAG | UITZONDERINGEN.get(name, set())
    ]
    assert wrong == []


def test_core_prints_nothing_opens_nothing_and_does_not_look_at_the_clock() -> None:
    wrong = [
        f"{name}:{node.lineno} calls {ast.unparse(node.func)}"
        for name in in_core()
        for node in ast.walk(tree_of(name))
        if isinstance(node, ast.Call)
        and (
            (isinstance(node.func, ast.Name) and node.func.id in ONREINE_AANROEPEN)
            or (isinstance(node.func, ast.Attribute) and node.func.attr in ONREINE_METHODEN)
        )
    ]
    assert wrong == []


def test_core_takes_only_types_from_datetime() -> None:
    wrong = [
        f"{name}:{node.lineno} {ast.unparse(node)}"
        for name in in_core()
        for node in ast.walk(tree_of(name))
        if (
            isinstance(node, ast.ImportFrom)
            and node.module == "datetime"
            and not {a.name for a in node.names} <= {"date", "datetime", "time", "timedelta"}
        )
        or (isinstance(node, ast.Import) and any(alias.name == "datetime" for alias in node.names))
    ]
    assert wrong == []


def run_by(name: str) -> set[str]:
    """Return the modules of ours that run when a module is imported: its imports, with the packages they lie in."""
    named = {target for _, target in imports_in(at_import(tree_of(name)), name) if target in NAMEN}
    packages = {parent for target in named for parent in parents_of(target)}
    return (named | packages) - parents_of(name) - {name}


def parents_of(name: str) -> set[str]:
    """Return the packages around a module: those run before it."""
    parts = name.split(".")
    return {".".join(parts[:end]) for end in range(1, len(parts))}


def test_modules_do_not_import_each_other_in_a_circle() -> None:
    arrows = {name: run_by(name) for name in NAMEN}
    # what imports nothing (left), or is imported by nothing (left), lies on no circle
    while loose := {
        name
        for name, targets in arrows.items()
        if not targets & arrows.keys() or not any(name in others for others in arrows.values())
    }:
        arrows = {name: targets for name, targets in arrows.items() if name not in loose}
    assert arrows == {}


def test_modules_fit_on_a_few_screens() -> None:
    lengths = {name: len(path.read_text(encoding="utf-8").splitlines()) for name, path in NAMEN.items()}
    assert {name: length for name, length in lengths.items() if length > 200} == {}


def test_functions_fit_on_one_screen() -> None:
    wrong = {
        f"{name}:{node.lineno} {node.name}": length
        for name in NAMEN
        for node in ast.walk(tree_of(name))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        # Only the body counts: the signature of a command is the list of its options.
        if (length := (node.end_lineno or node.lineno) - node.body[0].lineno + 1) > 40
    }
    assert wrong == {}


def test_every_class_has_a_name_of_its_own() -> None:
    places: dict[str, list[str]] = {}
    for name in NAMEN:
        for node in ast.walk(tree_of(name)):
            if isinstance(node, ast.ClassDef):
                places.setdefault(node.name, []).append(name)
    assert {name: where for name, where in places.items() if len(where) > 1} == {}


def test_what_typer_keeps_private_is_used_in_one_place() -> None:
    users = {name for name in NAMEN for _, target in all_imports(name) if target.startswith("typer._")}
    assert users == {"functiewijzer.cli.typerbinnenkant"}
