"""A page of a PDF as lines, put together in more than one way; which one is right, only its meaning tells."""

from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Final, NamedTuple

from functiewijzer.loading.handboek.pdfcel import Rijen, with_rijen
from functiewijzer.loading.handboek.pdfkolom import Vlak, in_columns
from functiewijzer.loading.handboek.pdfregel import Regel, Stuk, in_stream, on_rows
from functiewijzer.loading.handboek.pdftabel import Pdftabel
from functiewijzer.loading.handboek.pdfwoord import Woord

LEZINGEN: Final = ("tabellen", "cellen", "stroom", "kolommen", "rijen")
"""The ways to read a page, the likeliest first.

They are: in the order of the stream, with its ruled tables; with tables that have no lines too; without any table; by
columns; and from top to bottom.
"""


class Pdfregel(NamedTuple):
    """A line as it will be, but for its number; `tabel` counts on its page, `kolommen` is where its columns are."""

    pagina: int
    cellen: tuple[str, ...]
    hoogte: float
    vet: bool
    tabel: int | None = None
    kolommen: tuple[float, ...] = ()


Blok = list[Regel] | Pdftabel
"""Lines that follow each other, or a table between them."""


class Blad(NamedTuple):
    """A page: its number, its words in the order of the stream, and its ruled tables, which still have no words."""

    nummer: int
    woorden: list[Woord]
    tabellen: list[Pdftabel]

    def lezingen(self) -> dict[str, list[Pdfregel]]:
        """Return the lines of the page in each way to read it."""
        stroom = [*in_stream(self.woorden)]
        blokken = [*self._blokken()]
        rijen = on_rows(stuk for regel in stroom for stuk in regel)
        found = (
            self._lines(blokken),
            self._in_cells(blokken),
            map(self._line, stroom),
            self._in_columns(blokken),
            map(self._line, rijen),
        )
        return dict(zip(LEZINGEN, map(list, found), strict=True))

    def _blokken(self) -> Iterator[Blok]:
        """Yield the page as lines and tables; a table stands where its first word was written."""
        seen: set[int] = set()
        for place, group in groupby(self.woorden, key=self._tabel_of):
            if place is None:
                yield [*in_stream(group)]
            else:
                for woord in group:
                    self.tabellen[place].take(woord)
                if place not in seen:
                    seen.add(place)
                    yield self.tabellen[place]

    def _tabel_of(self, woord: Woord) -> int | None:
        return next((place for place, tabel in enumerate(self.tabellen) if tabel.holds(woord)), None)

    def _lines(self, blokken: Iterable[Blok]) -> Iterator[Pdfregel]:
        for blok in blokken:
            if isinstance(blok, Pdftabel):
                yield from self._rows(blok)
            else:
                yield from map(self._line, blok)

    def _in_columns(self, blokken: list[Blok]) -> Iterator[Pdfregel]:
        items: list[Stuk | Pdftabel] = []
        for blok in blokken:
            if isinstance(blok, Pdftabel):
                items.append(blok)
            else:
                items += [stuk for regel in blok for stuk in regel]
        upright = most_turned(item for item in items if isinstance(item, Stuk))
        vlakken = [vlak for number, item in enumerate(items) if (vlak := _vlak(number, item, upright)) is not None]
        for group in in_columns(vlakken):
            yield from self._lines(_blokken_of([items[number] for number in group]))
        placed = {vlak.nummer for vlak in vlakken}
        rest = [item for number, item in enumerate(items) if number not in placed and isinstance(item, Stuk)]
        yield from map(self._line, on_rows(rest))

    def _line(self, regel: Regel) -> Pdfregel:
        height = max(stuk.hoogte for stuk in regel)
        return Pdfregel(self.nummer, tuple(stuk.tekst for stuk in regel), height, all(stuk.vet for stuk in regel))

    def _rows(self, tabel: Pdftabel) -> Iterator[Pdfregel]:
        place = next(place for place, other in enumerate(self.tabellen) if other is tabel)
        yield from (self._row(row, place, tuple(tabel.kolommen)) for row in tabel.regels())

    def _in_cells(self, blokken: Iterable[Blok]) -> Iterator[Pdfregel]:
        place = len(self.tabellen)
        for blok in blokken:
            if isinstance(blok, Pdftabel):
                yield from self._rows(blok)
                continue
            for part in with_rijen(blok):
                if isinstance(part, Rijen):
                    yield from (self._row(row, place, part.kolommen) for row in part.placed())
                    place += 1
                else:
                    yield from map(self._line, part)

    def _row(self, row: list[list[Regel]], tabel: int, kolommen: tuple[float, ...]) -> Pdfregel:
        stukken = [stuk for cel in row for regel in cel for stuk in regel]
        cellen = tuple("\n".join(" ".join(stuk.tekst for stuk in regel) for regel in cel) for cel in row)
        height = max(stuk.hoogte for stuk in stukken)
        vet = all(stuk.vet for stuk in stukken)
        return Pdfregel(self.nummer, cellen, height, vet, tabel=tabel, kolommen=kolommen)


def most_turned(items: Iterable[Woord] | Iterable[Stuk]) -> int:
    """Return by how many quarters most of the text is turned."""
    counts = Counter(item.hoek for item in items)
    return counts.most_common(1)[0][0] if counts else 0


def _blokken_of(items: list[Stuk | Pdftabel]) -> Iterator[Blok]:
    """Yield what belongs to one column: its pieces as lines, its tables in between."""
    loose: list[Stuk] = []
    for item in items:
        if isinstance(item, Stuk):
            loose.append(item)
        else:
            yield [*on_rows(loose)]
            loose = []
            yield item
    yield [*on_rows(loose)]


def _vlak(number: int, item: Stuk | Pdftabel, upright: int) -> Vlak | None:
    """Return where a piece or a table stands; None for a piece that is turned the other way."""
    if isinstance(item, Pdftabel):
        return Vlak(number, x0=item.kolommen[0], x1=item.kolommen[-1], y=item.rijen[0], hoogte=0)
    if item.hoek != upright:
        return None
    return Vlak(number, x0=item.x0, x1=item.x1, y=item.y, hoogte=item.hoogte)
