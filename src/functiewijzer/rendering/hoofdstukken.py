"""Chapters of a report: headings with what makes the blocks below them, so that reports can share their parts."""

from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

from functiewijzer.rendering.verslag import Blok, Kop

T = TypeVar("T")
Chapter = tuple[str, Callable[[T], Iterable[Blok]]]
"""A heading, and what makes the blocks below it from the subject of the report."""


def chapters(subject: T, parts: Iterable[Chapter[T]]) -> Iterator[Blok]:
    """Yield each part under its heading; a part that has nothing to say has no heading either."""
    for heading, part in parts:
        blokken = tuple(part(subject))
        if blokken:
            yield Kop(heading)
            yield from blokken
