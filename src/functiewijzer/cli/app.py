"""The entry point: runs a command, and turns whatever goes wrong into plain Dutch and an exit code."""

import os
import sys
from collections.abc import Sequence
from contextlib import suppress

from functiewijzer.cli.nederlands import explain_usage_error, help_line
from functiewijzer.cli.opdrachten.register import make_app
from functiewijzer.cli.pydanticbinnenkant import go_without_plugins
from functiewijzer.cli.signalen import treat_as_ctrl_c
from functiewijzer.cli.typerbinnenkant import ClickException, init_completion
from functiewijzer.cli.uitgang import Gebruiksfout, Klaar, Uitgang
from functiewijzer.cli.uitvoer import prepare_streams, say, say_exactly, silence_stdout

COMPLETION_VARIABLE = "_FUNCTIEWIJZER_COMPLETE"


def main() -> None:
    """Run functiewijzer with the arguments of the process, and exit."""
    prepare_streams()
    treat_as_ctrl_c()
    code = run(sys.argv[1:])
    # Taking everything that was imported apart, only to end, would cost a sixth of the command's time. All files are
    # closed by now, and nothing waits for the end of the process.
    with suppress(OSError):
        sys.stdout.flush()
    with suppress(OSError):
        sys.stderr.flush()
    os._exit(code)


def run(args: Sequence[str]) -> int:
    """Run one command line and return its exit code."""
    go_without_plugins()
    words = _as_help(args)
    if COMPLETION_VARIABLE in os.environ:
        init_completion()
    try:
        app = make_app(next(iter(words), None))
        ended = app(args=list(words), prog_name="functiewijzer", standalone_mode=False)
        sys.stdout.flush()
        # typer gives back a number where a command was broken off with Ctrl-C.
        if ended == Uitgang.AFGEBROKEN:
            raise KeyboardInterrupt
    except Klaar as end:
        return end.uitgang
    except BrokenPipeError:
        return _end_quietly()
    except SystemExit:
        # typer ends the process itself where nobody reads its help any longer, and after completing a command.
        if COMPLETION_VARIABLE in os.environ:
            raise
        return _end_quietly()
    except KeyboardInterrupt:
        say("\nAfgebroken.")
        return Uitgang.AFGEBROKEN
    except Exception as error:  # noqa: BLE001, explained to the user, or raised again
        return _report(error)
    return Uitgang.KLAAR


def _as_help(args: Sequence[str]) -> Sequence[str]:
    """Return what people mean who ask for help as they do of git: `help indeel` is `indeel --help`."""
    return [*args[1:], "--help"] if args[:1] == ["help"] else args


def _end_quietly() -> int:
    """End as a command whose reader, as `head`, has seen enough."""
    silence_stdout()
    return Uitgang.KLAAR


def _report(error: Exception) -> int:
    """Say what went wrong and return its exit code; what nobody foresaw is raised again."""
    match error:
        case ClickException():
            say(f"Fout: {explain_usage_error(error)}\n{help_line(error)}")
            return Uitgang.GEBRUIK
        case Gebruiksfout():
            say(f"Fout: {error}")
            return Uitgang.GEBRUIK
    from functiewijzer.cli.fouten import explain

    uitgang, text, findings = explain(error)
    if isinstance(error, OSError):
        silence_stdout()
    say(text)
    if findings:
        say_exactly(findings)
    return uitgang
