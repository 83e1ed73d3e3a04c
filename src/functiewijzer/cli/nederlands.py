"""Help and usage errors in Dutch: typer parses the command line, and this module does all the talking.

The texts of typer are English literals; they are never shown (ADR 0003).
"""

import re
from collections.abc import Iterator
from typing import Any

import typer
from typer.core import TyperArgument, TyperCommand, TyperGroup, TyperOption

from functiewijzer.cli.bladeren import never_page
from functiewijzer.cli.typerbinnenkant import (
    BadOptionUsage,
    BadParameter,
    ClickException,
    Context,
    HelpFormatter,
    MissingParameter,
    NoSuchOption,
    Parameter,
    UsageError,
)

HULP = "Toon deze uitleg."
GEEN_PAGER = "--geen-pager"
OPEN = "--open"
OPENEN = "Open het resultaat, als het geschreven is."
WRITES = "uitvoer"
"""The name of the parameter by which a command writes a file."""
ZONDER_BLADEREN = "Toon lange tekst op het scherm in één keer, zonder te bladeren."


class Opdracht(TyperCommand):
    """A command whose help is Dutch, and that shows long texts page by page unless it is told not to."""

    def __init__(self, *args: Any, params: list[Parameter] | None = None, **kwargs: Any) -> None:
        own = params or []
        writes = any(param.name == WRITES for param in own)
        super().__init__(*args, params=[*own, *([_open()] if writes else []), _no_pager()], **kwargs)

    def invoke(self, ctx: Context) -> Any:
        """Run the command, and open what it wrote where that was asked; findings are no reason not to."""
        if OPEN not in ctx.meta:
            return super().invoke(ctx)
        from functiewijzer.cli.openen import open_file, require_file
        from functiewijzer.cli.uitgang import Klaar

        uitvoer = require_file(ctx.params[WRITES])
        try:
            ended = super().invoke(ctx)
        except Klaar:
            open_file(uitvoer)
            raise
        open_file(uitvoer)
        return ended

    def format_help(self, ctx: Context, formatter: HelpFormatter) -> None:
        """Write usage, explanation, arguments and options."""
        _write_usage(self, ctx, formatter)
        _write_text(formatter, self.help or "")
        _write_params(self, ctx, formatter)
        _write_text(formatter, self.epilog or "")


def _open() -> TyperOption:
    """Return the option of every command that can write a file."""
    return TyperOption(
        param_decls=[OPEN],
        is_flag=True,
        default=False,
        expose_value=False,
        callback=lambda context, _param, value: context.meta.update({OPEN: True}) if value else None,
        help=OPENEN,
    )


def _no_pager() -> TyperOption:
    """Return the option that every command has, because every command may have more to tell than fits."""
    return TyperOption(
        param_decls=[GEEN_PAGER],
        is_flag=True,
        default=False,
        expose_value=False,
        callback=lambda _context, _param, value: never_page() if value else None,
        help=ZONDER_BLADEREN,
    )


class Opdrachten(TyperGroup):
    """The tool itself: its help lists the commands in the order in which they were added."""

    def format_help(self, ctx: Context, formatter: HelpFormatter) -> None:
        """Write usage, explanation, commands and options."""
        _write_usage(self, ctx, formatter)
        _write_text(formatter, self.help or "")
        commands = [(name, self.get_command(ctx, name)) for name in self.list_commands(ctx)]
        with formatter.section("Opdrachten"):
            formatter.write_dl([(name, command.get_short_help_str(200)) for name, command in commands if command])
        _write_params(self, ctx, formatter)
        _write_text(formatter, self.epilog or "")

    def resolve_command(self, ctx: Context, args: list[str]) -> Any:
        """Find the command, or say which one was probably meant."""
        from functiewijzer.cli.uitgang import Gebruiksfout

        name = args[0]
        if self.get_command(ctx, name) is None and not name.startswith("-"):
            from functiewijzer.core.gelijkenis import did_you_mean

            raise Gebruiksfout(f"onbekende opdracht '{name}'; {did_you_mean(name, self.list_commands(ctx))}")
        return super().resolve_command(ctx, args)


def _write_usage(command: TyperCommand | TyperGroup, ctx: Context, formatter: HelpFormatter) -> None:
    formatter.write_usage(ctx.command_path, " ".join(_usage_pieces(command, ctx)), prefix="Gebruik: ")


def _usage_pieces(command: TyperCommand | TyperGroup, ctx: Context) -> Iterator[str]:
    yield "[OPTIES]"
    for param in command.get_params(ctx):
        if isinstance(param, TyperArgument):
            yield _argument_name(param)
    if isinstance(command, TyperGroup):
        yield "OPDRACHT …"


def _argument_name(param: TyperArgument) -> str:
    name = (param.metavar or param.name or "").upper() + ("…" if param.nargs == -1 else "")
    return name if param.required else f"[{name}]"


def _write_text(formatter: HelpFormatter, text: str) -> None:
    for paragraph in filter(None, text.strip().split("\n\n")):
        formatter.write_paragraph()
        if paragraph.startswith("\b\n"):
            formatter.write(paragraph.removeprefix("\b\n") + "\n")
        else:
            formatter.write_text(" ".join(paragraph.split()))


def _write_params(command: TyperCommand | TyperGroup, ctx: Context, formatter: HelpFormatter) -> None:
    params = [param for param in command.get_params(ctx) if not getattr(param, "hidden", False)]
    arguments = [(_argument_name(p), p.help or "") for p in params if isinstance(p, TyperArgument)]
    options = [_option_record(p) for p in params if isinstance(p, TyperOption)]
    for title, records in (("Argumenten", arguments), ("Opties", options)):
        if records:
            with formatter.section(title):
                formatter.write_dl(records)


def _option_record(param: TyperOption) -> tuple[str, str]:
    names = ", ".join(sorted(param.opts, key=len))
    is_help = "--help" in param.opts
    metavar = "" if param.is_flag else f" {param.metavar or 'WAARDE'}"
    return f"{names}{metavar}", HULP if is_help else param.help or ""


def explain_usage_error(error: ClickException) -> str:
    """Return what is wrong with a command line, in Dutch, by the kind of error and never by its English text."""
    match error:
        case NoSuchOption():
            fact = f"onbekende optie {error.option_name}"
            options = sorted(error.possibilities or ())
            return f"{fact}; bedoelde u {' of '.join(options)}?" if options else fact
        case BadOptionUsage():
            return f"optie {error.option_name} heeft een waarde nodig, of kan die hier niet krijgen"
        case MissingParameter():
            return f"{_param_name(error.param)} ontbreekt"
        case BadParameter():
            return f"de waarde bij {_param_name(error.param)} kan hier niet"
        case UsageError():
            extra = re.findall(r"[(]([^()]*)[)]", error.message)
            return f"te veel argumenten: {extra[-1]}" if extra else "de opdracht klopt niet"
        case _:
            return "de opdracht is niet te lezen"


def _param_name(param: Parameter | None) -> str:
    if isinstance(param, TyperArgument):
        return f"argument {(param.metavar or param.name or '').upper()}"
    return f"optie {max(param.opts, key=len)}" if param is not None else "een waarde"


def help_line(error: ClickException) -> str:
    """Return where to find the explanation of the command that went wrong."""
    ctx: typer.Context | Any = getattr(error, "ctx", None)
    command = ctx.command_path if ctx is not None else "functiewijzer"
    return f"Uitleg: {command} --help"
