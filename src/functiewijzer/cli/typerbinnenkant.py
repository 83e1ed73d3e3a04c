"""The inside of typer: what typer keeps private and this tool needs, in one place, for any release may move it.

Typer carries its own copy of click and its own completion of commands in a shell (ADR 0003).
"""

from pathlib import Path

from typer._click import Context, Parameter
from typer._click.exceptions import (
    BadOptionUsage,
    BadParameter,
    ClickException,
    MissingParameter,
    NoSuchOption,
    UsageError,
)
from typer._click.formatting import HelpFormatter

__all__ = [
    "BadOptionUsage",
    "BadParameter",
    "ClickException",
    "Context",
    "HelpFormatter",
    "MissingParameter",
    "NoSuchOption",
    "Parameter",
    "UsageError",
    "init_completion",
    "install_completion",
]


def init_completion() -> None:
    """Let typer answer a shell that asks how a command goes on."""
    from typer._completion_classes import completion_init

    completion_init()


def install_completion(program: str) -> tuple[str, Path] | None:
    """Install completion for the shell in use; return that shell and the file, None where the shell is unknown."""
    from typer._completion_shared import install

    init_completion()
    try:
        return install(prog_name=program)
    except SystemExit:
        return None
