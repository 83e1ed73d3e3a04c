"""Findings as text: for people with the offending line, for GitHub as annotations, for programs as JSON."""

from collections.abc import Mapping, Sequence
from typing import Any, Final

from functiewijzer.core.bevinding import Bevinding, Ernst
from functiewijzer.rendering.veilig import visible, visible_line

_WINDOW: Final = 76
_COLOURS: Final = {Ernst.FOUT: "\x1b[31m", Ernst.WAARSCHUWING: "\x1b[33m"}
_RESET: Final = "\x1b[0m"


def render_bevindingen(
    bevindingen: Sequence[Bevinding], teksten: Mapping[str, str], *, colour: bool = False, width: int | None = None
) -> str:
    """Return each finding as `pad:line:column: ernst CODE the fact — the remedy`, with the line and a caret.

    `teksten` holds the text of each file by its pad; a file without text gets no caret. With a `width` the lines are
    broken between words, as a terminal would not do.
    """
    lines = {pad: tekst.splitlines() for pad, tekst in teksten.items()}
    parts = [part for b in bevindingen for part in (_headline(b, colour=colour, width=width), *_excerpt(b, lines))]
    return "".join(f"{part}\n" for part in parts)


def message_of(bevinding: Bevinding) -> str:
    """Return the fact and the remedy on one line."""
    return visible_line(f"{bevinding.bericht} — {bevinding.hint}" if bevinding.hint else bevinding.bericht)


def _headline(bevinding: Bevinding, *, colour: bool, width: int | None) -> str:
    ernst, code = bevinding.ernst.value, bevinding.code
    line = f"{visible_line(str(bevinding.vindplaats))}: {ernst} {code} {message_of(bevinding)}"
    shown = line if width is None else _broken(line, width)
    # Colour comes last: it takes no room on a line.
    plain = f": {ernst} {code}"
    return shown.replace(plain, f": {_COLOURS[bevinding.ernst]}{ernst}{_RESET} {code}", 1) if colour else shown


def _broken(line: str, width: int) -> str:
    import textwrap

    return textwrap.fill(line, width, subsequent_indent="  ", break_long_words=False, break_on_hyphens=False)


def _excerpt(bevinding: Bevinding, lines: Mapping[str, Sequence[str]]) -> tuple[str, ...]:
    """Return the offending line and a caret under the column; nothing where the line is not there."""
    found, line, column = (
        lines.get(bevinding.vindplaats.pad, ()),
        bevinding.vindplaats.line,
        bevinding.vindplaats.column,
    )
    if not 1 <= line <= len(found):
        return ()
    source = found[line - 1]
    start = max(0, column - 1 - _WINDOW // 2) if len(source) > _WINDOW else 0
    before = visible(source[start : max(start, column - 1)].replace("\t", " "))
    after = visible(source[max(start, column - 1) : start + _WINDOW].replace("\t", " "))
    return f"    {before}{after}".rstrip(), f"    {' ' * len(before)}^"


def bevindingen_as_data(bevindingen: Sequence[Bevinding]) -> list[dict[str, Any]]:
    """Return findings as plain data."""
    return [
        {
            "code": b.code,
            "ernst": b.ernst.value,
            "bericht": b.bericht,
            "hint": b.hint,
            "pad": b.vindplaats.pad,
            "line": b.vindplaats.line,
            "column": b.vindplaats.column,
        }
        for b in bevindingen
    ]


def render_github(bevindingen: Sequence[Bevinding]) -> str:
    """Return findings as workflow commands, which GitHub shows beside the lines of a pull request."""
    return "".join(f"{_annotation(bevinding)}\n" for bevinding in bevindingen)


def _annotation(bevinding: Bevinding) -> str:
    place = bevinding.vindplaats
    kind = "error" if bevinding.ernst is Ernst.FOUT else "warning"
    pad = _escape_property(place.pad.replace("\\", "/"))
    return (
        f"::{kind} file={pad},line={place.line},col={place.column},title={bevinding.code}"
        f"::{_escape_data(message_of(bevinding))}"
    )


def _escape_data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _escape_property(text: str) -> str:
    return _escape_data(text).replace(":", "%3A").replace(",", "%2C")
