"""What a sheet of any workbook gives: rows with their cells, and what is odd about them."""

from typing import Final, NamedTuple

from functiewijzer.core.batch.cel import Cel

MAX_RIJEN: Final = 1 << 20
MAX_KOLOMMEN: Final = 1 << 14
"""What the largest sheet of Excel has."""

MAX_GAT: Final = 10_000
"""After so many rows that are empty, or all the same, a sheet has no list any longer, but something that lies about."""

Celfout = tuple[int, str]
"""A column (from 1) and the error that its cell shows; empty where it has a formula that was never worked out."""
Samenvoeging = tuple[int, int, int, str]
"""Cells that were merged over several rows: the column, the first and the last row, and how the sheet names them."""


class Bladrij(NamedTuple):
    """One row that has something in it: its number in the sheet, its cells up to the last filled one, its errors."""

    nummer: int
    cellen: list[Cel]
    fouten: list[Celfout]


def read_cel(ref: str) -> tuple[int, int]:
    """Return the column and the row (from 1) of a cell like `AB12`; 0 for what is not said."""
    letters = ref.rstrip("0123456789")
    column = 0
    for letter in letters.replace("$", "").upper():
        column = 26 * column + ord(letter) - 64
    digits = ref[len(letters) :]
    return column, int(digits) if digits and len(digits) < 9 else 0


def cel_naam(kolom: int, rij: int) -> str:
    """Return how a spreadsheet names a cell."""
    letters = ""
    while kolom:
        kolom, letter = divmod(kolom - 1, 26)
        letters = f"{chr(65 + letter)}{letters}"
    return f"{letters}{rij}"


class Bladvorm:
    """What is known of a sheet when all of it was read.

    That is the number of its last row, how many cells its widest row has, how many of its rows are hidden, and which
    cells are merged; and whether its reader sees errors and hidden rows at all.
    """

    def __init__(self) -> None:
        self.laatste = self.breedste = 0
        self.ziet_alles = True
        self.verborgen = 0
        self.samengevoegd: list[Samenvoeging] = []
