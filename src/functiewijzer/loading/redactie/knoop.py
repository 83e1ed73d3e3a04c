"""The Knoop: a value of a YAML document with the place of its text, from its first to its last character."""

from collections.abc import Iterator
from typing import Any, Final

import yaml
from msgspec import Struct

from functiewijzer.core.bevinding import Plek

_Loader: Final = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_BLOCK: Final = ("|", ">")


class Knoop(Struct, frozen=True):
    """One value: where its text starts and ends (past its last character; without trailing blanks of a block).

    `is_block` where its parts stand on lines of their own, and not between brackets. `stijl` is the quote of a scalar,
    `|` or `>` for a block of text, empty for plain. `keys` are the places of the keys of a dict; `delen` the values
    of a dict or a list by key or index, in order.
    """

    start: int
    einde: int
    is_block: bool = False
    is_lijst: bool = False
    stijl: str = ""
    keys: dict[str, "Knoop"] = {}
    delen: dict[str | int, "Knoop"] = {}

    def at(self, plek: Plek) -> "Knoop":
        """Return the value at a plek that is there."""
        knoop = self
        for step in plek:
            knoop = knoop.delen[step]
        return knoop

    @property
    def is_leeg(self) -> bool:
        """Whether there is no text at all."""
        return self.start == self.einde


def read_knoop(tekst: str) -> Knoop:
    """Return the value of a whole document that our reader takes without problems."""
    loader = _Loader(tekst)
    try:
        events = iter(_events(loader))
        return _build(next(events), events, tekst)
    finally:
        loader.dispose()


def _events(loader: Any) -> Iterator[Any]:
    skipped = (yaml.StreamStartEvent, yaml.DocumentStartEvent, yaml.DocumentEndEvent, yaml.StreamEndEvent)
    while loader.check_event():
        event = loader.get_event()
        if not isinstance(event, skipped):
            yield event


def _build(event: Any, events: Iterator[Any], tekst: str) -> Knoop:
    start = event.start_mark.index
    if isinstance(event, yaml.ScalarEvent):
        return Knoop(start, _end_of_scalar(event, tekst), stijl=event.style or "")
    is_lijst = isinstance(event, yaml.SequenceStartEvent)
    keys: dict[str, Knoop] = {}
    delen: dict[str | int, Knoop] = {}
    while not isinstance(inner := next(events), yaml.CollectionEndEvent):
        if is_lijst:
            delen[len(delen)] = _build(inner, events, tekst)
        else:
            keys[inner.value] = _build(inner, events, tekst)
            delen[inner.value] = _build(next(events), events, tekst)
    # A block ends for YAML where the next thing begins, with all comments and blank lines between.
    is_block = not event.flow_style
    end: Any = inner.end_mark
    einde = max(part.einde for part in delen.values()) if is_block else end.index
    return Knoop(start, einde, is_block=is_block, is_lijst=is_lijst, keys=keys, delen=delen)


def _end_of_scalar(event: Any, tekst: str) -> int:
    start, end = event.start_mark.index, event.end_mark.index
    if event.style not in _BLOCK:
        return int(end)
    header = tekst[start : tekst.find("\n", start)]
    if "+" in header.split("#")[0]:
        # Its blank lines are part of it; the end of its last line is not.
        body = tekst[start:end].rstrip(" ")
        return int(start) + len(body.removesuffix("\n").removesuffix("\r"))
    return int(start) + len(tekst[start:end].rstrip())
