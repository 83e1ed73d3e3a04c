"""The tables of a Word document while they are heard: a row becomes one line, a table in a cell lines of its own."""

from collections.abc import Iterator

from functiewijzer.loading.handboek.wordalinea import Wordregel
from functiewijzer.loading.sluis.weigering import Weigering, Weigersoort

_MAX_CELLEN = 200


class Wordcel:
    """A cell: its lines, how many columns it covers, and whether it only goes on with the cell above."""

    def __init__(self) -> None:
        self.regels: list[Wordregel] = []
        self.breedte = 1
        self.vervolg = False


class Wordtabel:
    """A table, with the cells of the row that is being read."""

    def __init__(self, nummer: int) -> None:
        self.nummer = nummer
        self.cellen: list[Wordcel] = []
        self.inspringing = 0

    def start_row(self) -> None:
        """Begin a row."""
        self.cellen, self.inspringing = [], 0

    def start_cell(self) -> Wordcel:
        """Begin a cell, and return it."""
        if len(self.cellen) >= _MAX_CELLEN:
            raise Weigering(Weigersoort.DELEN, f"meer dan {_MAX_CELLEN} cellen naast elkaar")
        self.cellen.append(Wordcel())
        return self.cellen[-1]

    def end_row(self) -> Iterator[Wordregel]:
        """Yield the lines of the row: one, but for a table in a cell, and for what stands in a frame of one cell."""
        filled = [cel for cel in self.cellen if cel.regels and not cel.vervolg]
        if len(self.cellen) == 1 or (len(filled) == 1 and _has_table(filled[0])):
            for cel in filled:
                yield from (self._own(regel) for regel in cel.regels)
        elif filled:
            own = [regel for cel in filled for regel in cel.regels if regel.tabel is None]
            if own:
                yield self._row(filled, own)
            yield from (regel for cel in filled for regel in cel.regels if regel.tabel is not None)

    def _own(self, regel: Wordregel) -> Wordregel:
        return regel if regel.tabel is not None else regel._replace(tabel=self.nummer)

    def _row(self, filled: list[Wordcel], own: list[Wordregel]) -> Wordregel:
        cellen = [""] * self.inspringing
        for cel in self.cellen:
            loose = [] if cel.vervolg else [" ".join(r.cellen) for r in cel.regels if r.tabel is None]
            cellen += ["\n".join(loose), *[""] * (cel.breedte - 1)]
        # A cell over more columns stands there once; behind the last one nothing has to be lined up.
        del cellen[len(cellen) - self.cellen[-1].breedte + 1 :]
        kop = max(regel.kop for regel in own) if len(filled) == 1 else 0
        return Wordregel(cellen, own[0].plaats, kop, all(regel.vet for regel in own), tabel=self.nummer)


def _has_table(cel: Wordcel) -> bool:
    return any(regel.tabel is not None for regel in cel.regels)
