"""The Rijvorm: how a table becomes text, row by row."""

from collections.abc import Sequence
from typing import Protocol

from functiewijzer.core.batch.cel import Cel


class Rijvorm(Protocol):
    """A form of text for a table: an opening, a text per row, a close. Together they are the file.

    `onschadelijk` counts the cells, those of the header included, that were given an apostrophe so far.
    """

    onschadelijk: int

    def opening(self, koppen: Sequence[str]) -> str:
        """Return what comes before the first row; called once, before any row."""

    def rij(self, cellen: Sequence[Cel]) -> str:
        """Return one row, with its line end."""

    def slot(self) -> str:
        """Return what comes after the last row."""
