"""What rich has no piece for: lines that hang beside a marker, and a text of at most so many lines."""

from collections.abc import Iterable, Iterator
from itertools import chain, repeat

from msgspec import Struct
from rich.console import Console, ConsoleOptions
from rich.text import Text


class Hangend(Struct, frozen=True):
    """Texts whose lines hang beside their markers, without the cost of a table, which measures every text twice."""

    items: tuple[tuple[str, Text], ...]
    inspringing: int

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> Iterator[Text]:
        """Yield them all as one text, its lines broken at the width that is left."""
        width = max(options.max_width - self.inspringing - 1, 1)
        lines = (self._hang(text.wrap(console, width, overflow="fold"), marker) for marker, text in self.items)
        yield Text("\n", no_wrap=True).join(line for hanging in lines for line in hanging)

    def _hang(self, lines: Iterable[Text], marker: str) -> Iterator[Text]:
        for line, before in zip(lines, chain((marker,), repeat("")), strict=False):
            yield Text(f"{before:<{self.inspringing}} ").append_text(line)


class Ingekort(Struct, frozen=True):
    """A text of at most so many lines, whatever the width."""

    tekst: Text
    hoogstens: int

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> Iterator[Text]:
        """Yield the lines that may stand, the last with a sign where more would follow."""
        lines = self.tekst.wrap(console, options.max_width)
        if len(lines) > self.hoogstens:
            last = lines[self.hoogstens - 1]
            last.rstrip()
            last.truncate(options.max_width - 2)
            last.append(" …")
        yield from lines[: self.hoogstens]
