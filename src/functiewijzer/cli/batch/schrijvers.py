"""How the rows of a batch run are written, and read back where an earlier run wrote them."""

import csv
import json
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import islice
from typing import Final, Protocol, TypeVar

from functiewijzer.cli.batch.rijen import Uitvoerrij
from functiewijzer.core.batch.cel import Cel
from functiewijzer.core.batch.celcode import decode_cellen, encode_cellen
from functiewijzer.core.batch.rijadvies import Rijadvies
from functiewijzer.rendering.tabel.celtekst import as_bytes
from functiewijzer.rendering.tabel.csvvorm import CsvVorm, Deel
from functiewijzer.rendering.tabel.jsonvorm import JsonlVorm

V = TypeVar("V")

_ANY_SIZE: Final = 2**31 - 1


class Schrijver(Protocol[V]):
    """Writes rows in one format; `make_vorm` does once for equal rows what can be done beforehand."""

    @property
    def onschadelijk(self) -> int:
        """How many cells were made harmless."""

    def make_vorm(self, advies: Rijadvies) -> V:
        """Return an advice in the form in which rows carry it."""

    def opening(self, koppen: Sequence[str]) -> bytes:
        """Return what comes before the rows."""

    def rij(self, rij: Uitvoerrij[V]) -> bytes:
        """Return one row."""

    def lees(self, lines: Iterator[str]) -> Iterator[Sequence[Cel]]:
        """Yield the cells of the rows in the lines of a file that this wrote; the lines come without their end."""


class Csv:
    """Rows as CSV."""

    def __init__(self, *, ruw: bool) -> None:
        self._vorm = CsvVorm(ruw=ruw)
        self._shared = lru_cache(maxsize=8192)(self._vorm.deel)

    @property
    def onschadelijk(self) -> int:
        """How many cells were made harmless."""
        return self._vorm.onschadelijk

    def make_vorm(self, advies: Rijadvies) -> tuple[Deel, ...]:
        """Return the parts of an advice, written; what advices share is there once."""
        profiel, titel, antwoorden, reden = advies.delen
        return self._shared(profiel), self._vorm.deel(titel), self._shared(antwoorden), self._vorm.deel(reden)

    def opening(self, koppen: Sequence[str]) -> bytes:
        """Return the header."""
        return as_bytes(self._vorm.opening(koppen))

    def rij(self, rij: Uitvoerrij[tuple[Deel, ...]]) -> bytes:
        """Return one row."""
        profiel, titel, antwoorden, reden = rij.vorm
        return self._vorm.rij_met_delen(rij.cellen, (profiel, titel, antwoorden, self._shared((rij.verschil,)), reden))

    @staticmethod
    def lees(lines: Iterator[str]) -> Iterator[Sequence[Cel]]:
        """Yield the cells of the rows below the header."""
        # Not the reader for files of people: that one gives up on a row that is too odd, and here every row is sound.
        csv.field_size_limit(_ANY_SIZE)
        return islice(csv.reader((f"{line}\n" for line in lines), delimiter=";"), 1, None)


class JsonLines:
    """Rows as JSON lines: the result itself, or kept that way until the whole file can be made."""

    onschadelijk = 0

    def __init__(self, *, is_result: bool) -> None:
        self._vorm = JsonlVorm()
        self._is_result = is_result

    @staticmethod
    def make_vorm(advies: Rijadvies) -> Rijadvies:
        """Return the advice as it is."""
        return advies

    def opening(self, koppen: Sequence[str]) -> bytes:
        """Return nothing: lines have no header; keeps the names for the rows."""
        return as_bytes(self._vorm.opening(koppen))

    def rij(self, rij: Uitvoerrij[Rijadvies]) -> bytes:
        """Return one row."""
        cellen = [*rij.cellen, *rij.vorm.cellen(rij.verschil)]
        return as_bytes(self._vorm.rij(cellen) if self._is_result else encode_cellen(cellen) + "\n")

    def lees(self, lines: Iterator[str]) -> Iterator[Sequence[Cel]]:
        """Yield the cells of the rows."""
        return (list(json.loads(line).values()) if self._is_result else decode_cellen(line) for line in lines)
