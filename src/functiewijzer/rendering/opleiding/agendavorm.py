"""The form of an iCalendar file (RFC 5545): texts escaped, long lines folded, and both undone for what we wrote."""

import re
from collections.abc import Iterator, Mapping
from typing import Final

from functiewijzer.rendering.veilig import visible

_LINE: Final = 75
"""The longest line in bytes; a longer one is folded."""
_BEGIN: Final = "BEGIN:VEVENT"
_END: Final = "END:VEVENT"


def escape(tekst: str) -> str:
    """Return a text as a value: what would end it is escaped, and what a screen would act on is written out."""
    plain = visible(tekst.replace("\t", " ").replace("\r\n", "\n"))
    return re.sub(r"([\\;,])", r"\\\1", plain).replace("\n", "\\n")


def fold(line: str) -> str:
    """Return a line in pieces of at most 75 bytes, never in the middle of a character."""
    pieces: list[str] = []
    current, room = "", _LINE
    for char in line:
        size = len(char.encode())
        if size > room:
            pieces.append(current)
            current, room = "", _LINE - 1
        current += char
        room -= size
    return "\r\n ".join((*pieces, current))


def read_events(tekst: str) -> Iterator[Mapping[str, str]]:
    """Yield the lines of each event of an agenda by their names, unfolded; whatever else is there is passed over."""
    event: dict[str, str] | None = None
    for line in re.sub(r"\r?\n[ \t]", "", tekst).splitlines():
        if line == _BEGIN:
            event = {}
        elif line == _END and event is not None:
            yield event
            event = None
        elif event is not None:
            name, _, value = line.partition(":")
            event[name] = value
