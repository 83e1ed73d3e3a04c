"""Where output goes: the product to stdout or a file, the talk to stderr; whatever the encoding can carry."""

import codecs
import contextlib
import io
import os
import shutil
import stat
import sys
from pathlib import Path
from typing import Final, TextIO

from functiewijzer.cli.uitgang import Klaar, Uitgang
from functiewijzer.loading.opslag.bestanden import Bestandsfout, is_same_file, reason_of, write_atomically
from functiewijzer.rendering.veilig import visible

_PLAIN: Final = {
    "–": "-", "—": "-", "−": "-", "‘": "'", "’": "'", "“": '"', "”": '"', "…": "...", "→": "->", "←": "<-",
    "•": "-", "·": "-", "×": "x", "≥": ">=", "≤": "<=", "│": "|", "─": "-", "━": "-", "╭": "+", "╮": "+", "╰": "+",
    "╯": "+", "╶": "-", "╴": "-", "❯": ">", "✓": "v", "✗": "x", "»": ">>", "€": "EUR",
    "■": "#", "□": ".",
}  # fmt: skip

_WORK_OF_PEOPLE: Final = {
    ".yaml": "ingevulde antwoorden bevatten",
    ".yml": "ingevulde antwoorden bevatten",
    ".docx": "in Word zijn bewerkt",
}
"""The endings of files that people go on with, and what would be lost."""


def prepare_streams() -> None:
    """Let stdout and stderr carry any text: what the encoding lacks is written as the nearest plain characters."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, Path(os.devnull).open(mode, encoding="utf-8"))  # noqa: SIM115, open till the end
    codecs.register_error("functiewijzer", _nearest_plain)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="functiewijzer")


def _nearest_plain(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeEncodeError):
        raise error
    return "".join(map(_plain, error.object[error.start : error.end])), error.end


def _plain(char: str) -> str:
    import unicodedata

    decomposed = unicodedata.normalize("NFKD", char).encode("ascii", "ignore").decode()
    return _PLAIN.get(char) or decomposed or "?"


def is_unicode(stream: TextIO) -> bool:
    """Tell whether a stream can carry every character."""
    return (stream.encoding or "").lower().replace("-", "").startswith("utf")


def width_of(stream: TextIO) -> int:
    """Return the width for text: that of the terminal, at most 100; 80 where there is none. COLUMNS wins."""
    columns = os.environ.get("COLUMNS", "")
    if columns.isdecimal() and int(columns) > 0:
        return max(40, min(int(columns), 200))
    return max(40, min(shutil.get_terminal_size().columns, 100)) if stream.isatty() else 80


def has_colour(stream: TextIO) -> bool:
    """Tell whether colour is wanted: on a terminal, unless NO_COLOR is set or the terminal is dumb."""
    return stream.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def say(text: str = "") -> None:
    """Say something to the person: on stderr, so that the product on stdout stays clean.

    On a terminal the text is wrapped to its width; in a log it keeps its lines.
    """
    say_exactly(fold(text) if sys.stderr.isatty() else visible(text))


def width_to_break(stream: TextIO) -> int | None:
    """Return the width at which lines have to be broken: that of a terminal; none in a file, which keeps its lines."""
    return width_of(stream) if stream.isatty() else None


def say_exactly(shown: str) -> None:
    """Write to stderr what a renderer has already made safe and fitting; talk that gets lost fails no command."""
    with contextlib.suppress(OSError):
        sys.stderr.write(f"{shown}\n")
        sys.stderr.flush()


def fold(text: str, *, indent: int = 0, first: str | None = None) -> str:
    """Wrap each line of a text to the width of stderr; `first` is what the first line opens with."""
    import textwrap

    margin = " " * indent
    lines: list[str] = []
    for paragraph in visible(text).split("\n"):
        opening = first if first is not None and not lines else margin
        # Names of files and codes are copied from the screen, so no line ends at their hyphens.
        lines += textwrap.wrap(
            paragraph,
            width_of(sys.stderr),
            initial_indent=opening,
            subsequent_indent=margin,
            break_on_hyphens=False,
        ) or [""]
    return "\n".join(lines)


def deliver(product: str | bytes, target: Path | None, *, overschrijf: bool = False) -> None:
    """Write the product to a file, or to stdout where no file was named; raises Bestandsfout.

    A file that is there stays, unless it may be replaced. What a terminal can't show at once is paged. A reader that
    has seen enough, as `head` has, ends the command without complaint.
    """
    if target is None:
        if sys.stdout.isatty():
            from functiewijzer.cli.bladeren import page

            if page(product):
                return
        try:
            if isinstance(product, bytes):
                sys.stdout.flush()
                sys.stdout.buffer.write(product)
            else:
                sys.stdout.write(product)
            sys.stdout.flush()
        except BrokenPipeError:
            silence_stdout()
            raise Klaar(Uitgang.KLAAR) from None
        return
    content = product.encode("utf-8", "backslashreplace") if isinstance(product, str) else product
    write_atomically(target, content, overschrijf=overschrijf)
    say(f"Geschreven: {target}")


def silence_stdout() -> None:
    """Keep Python from complaining at exit about output that can no longer be written."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def require_target(target: Path | None, *sources: Path | None, overschrijf: bool = False) -> None:
    """Refuse, before any work is done, a file that can't or must not be written; raises Bestandsfout.

    What is read is never written over, and what is there stays unless it may be replaced.
    """
    require_no_source(target, *sources)
    if target is None:
        return
    if not target.parent.is_dir():
        raise Bestandsfout(f"kan {target} niet schrijven: de map {target.parent} bestaat niet")
    try:
        mode = target.stat().st_mode
    except FileNotFoundError:
        return
    except (OSError, ValueError) as error:
        raise Bestandsfout(f"kan {target} niet schrijven: {reason_of(error)}") from error
    if stat.S_ISDIR(mode):
        raise Bestandsfout(f"kan {target} niet schrijven: het is een map")
    if stat.S_ISFIFO(mode) or stat.S_ISSOCK(mode):
        raise Bestandsfout(f"kan {target} niet schrijven: het is geen gewoon bestand")
    if stat.S_ISREG(mode) and not overschrijf:
        may_hold = _WORK_OF_PEOPLE.get(target.suffix.lower())
        lost = f" en kan {may_hold}" if may_hold is not None else ""
        raise Bestandsfout(f"{target} bestaat al{lost}; kies een andere naam, of geef --overschrijf")


def require_no_source(target: Path | None, *sources: Path | None) -> None:
    """Refuse to write over what is read; raises Bestandsfout."""
    if target is not None and any(source is not None and is_same_file(target, source) for source in sources):
        raise Bestandsfout(f"{target} is ook de invoer; kies een andere naam bij --uitvoer")
