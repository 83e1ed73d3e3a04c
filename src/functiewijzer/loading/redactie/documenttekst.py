"""The Documenttekst: the text of a document with the places of its values, to be changed in one place."""

import re
from typing import Final

from msgspec import Struct

from functiewijzer.loading.redactie.knoop import Knoop, read_knoop

_BREAK: Final = re.compile(r"\r\n|[\n\r]")
_SKIPPED: Final = re.compile(r"(?:\s|#[^\n\r]*)*")


class Tekststuk(Struct, frozen=True):
    """A key or dash with its value: where the key or dash starts, where the value may begin, and the value."""

    begin: int
    kop: int
    waarde: Knoop

    @property
    def einde(self) -> int:
        """Where its text ends."""
        return max(self.kop, self.waarde.einde)


class Documenttekst:
    """The text of a document, its values, and where in the lines things are."""

    def __init__(self, tekst: str) -> None:
        self.tekst = tekst
        self.root = read_knoop(tekst)
        found = _BREAK.search(tekst)
        self.regeleinde = found.group() if found else "\n"

    def replaced(self, start: int, end: int, new: str) -> str:
        """Return the text with something else between two places."""
        return self.tekst[:start] + new + self.tekst[end:]

    def joined(self, lines: list[str], column: int) -> str:
        """Return lines as they stand below each other in this text, the first where it is put."""
        return self.below(column).join(lines)

    def below(self, column: int) -> str:
        """Return what begins a new line at a column."""
        return self.regeleinde + " " * column

    def stukken(self, parent: Knoop) -> dict[str | int, Tekststuk]:
        """Return the entries of a dict or list, in order."""
        found: dict[str | int, Tekststuk] = {}
        after = parent.start
        for step, waarde in parent.delen.items():
            found[step] = self._stuk(parent, step, waarde, after)
            after = found[step].einde
        return found

    def _stuk(self, parent: Knoop, step: str | int, waarde: Knoop, after: int) -> Tekststuk:
        if isinstance(step, str):
            key = parent.keys[step]
            colon = self.skip(key.einde)
            # Between brackets a key may stand alone.
            return Tekststuk(key.start, colon + 1 if self.tekst[colon : colon + 1] == ":" else key.einde, waarde)
        if not parent.is_block:
            return Tekststuk(waarde.start, waarde.start, waarde)
        dash = self.skip(after)
        return Tekststuk(dash, dash + 1, waarde)

    def skip(self, index: int) -> int:
        """Return where, after blanks and comments, the text goes on."""
        match = _SKIPPED.match(self.tekst, index)
        return match.end() if match else index

    def column(self, index: int) -> int:
        """Return how far into its line a place is."""
        return index - self.line_start(index)

    def line_start(self, index: int) -> int:
        """Return where the line of a place begins."""
        return max(self.tekst.rfind("\n", 0, index), self.tekst.rfind("\r", 0, index)) + 1

    def line_end(self, index: int) -> int:
        """Return where the line of a place ends, before its break."""
        match = _BREAK.search(self.tekst, index)
        return match.start() if match else len(self.tekst)

    def next_line(self, index: int) -> int:
        """Return where the line after that of a place begins."""
        match = _BREAK.search(self.tekst, index)
        return match.end() if match else len(self.tekst)

    def end_with_comments(self, index: int, column: int) -> int:
        """Return the end of the line of a place, or of the comments below it that stand further in than a column."""
        end = self.line_end(index)
        below = re.compile(rf"(?:\r\n|[\n\r]) {{{column + 1},}}#[^\n\r]*")
        while (match := below.match(self.tekst, end)) is not None:
            end = match.end()
        return end

    def start_with_comments(self, start: int) -> int:
        """Return the start of a line, or of the lines of comments right above it."""
        step = len(self.regeleinde)
        while start and self.tekst[(above := self.line_start(start - step)) : start].lstrip(" ").startswith("#"):
            start = above
        return start
