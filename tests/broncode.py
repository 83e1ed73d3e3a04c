"""The source of the tool as a value: its modules, its imports and its classes, for the tests that hold the house."""

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

SRC = Path(__file__).resolve().parent.parent / "src"
PAKKET = "functiewijzer"
MODULES = sorted(SRC.rglob("*.py"))


def name_of(path: Path) -> str:
    """Return the dotted name of a module."""
    parts = path.relative_to(SRC).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


NAMEN = {name_of(path): path for path in MODULES}


@cache
def tree_of(name: str) -> ast.Module:
    """Return the parsed source of a module."""
    return ast.parse(NAMEN[name].read_text(encoding="utf-8"))


def imports_in(nodes: Iterator[ast.AST], name: str) -> Iterator[tuple[int, str]]:
    """Yield every imported module with its line; `from package import module` as that module."""
    for node in nodes:
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = absolute(node, name)
            for alias in node.names:
                deeper = f"{base}.{alias.name}"
                yield node.lineno, deeper if deeper in NAMEN else base


def absolute(node: ast.ImportFrom, name: str) -> str:
    """Return the full name of what a (relative) import names."""
    if not node.level:
        return node.module or ""
    package = name if NAMEN[name].name == "__init__.py" else name.rpartition(".")[0]
    parents = package.split(".")[: len(package.split(".")) - node.level + 1]
    return ".".join([*parents, *([node.module] if node.module else [])])


@cache
def all_imports(name: str) -> tuple[tuple[int, str], ...]:
    """Return every import of a module, those inside functions too."""
    return tuple(imports_in(ast.walk(tree_of(name)), name))


def own(name: str) -> bool:
    """Tell whether a module is ours."""
    return name.partition(".")[0] == PAKKET


def laag_of(name: str) -> str:
    """Return the package of ours in which a module lies; empty for the top."""
    return [*name.split("."), ""][1]
