"""Cells that were merged over several rows: what stands in the first of them holds for all."""

from collections.abc import Sequence

from functiewijzer.core.batch.cel import Cel
from functiewijzer.loading.tabel.bladrij import Samenvoeging


class Samenvoegingen:
    """Fills rows that come in their order, one after the other; what begins in the first row is left, as a header."""

    def __init__(self, samengevoegd: Sequence[Samenvoeging]) -> None:
        self._wachtend = sorted(samengevoegd, key=_top, reverse=True)
        self._lopend: list[tuple[Samenvoeging, Cel]] = []
        self._is_kop = True

    def __bool__(self) -> bool:
        """Tell whether there is anything left to fill."""
        return bool(self._wachtend or self._lopend)

    def fill(self, nummer: int, cellen: list[Cel]) -> tuple[tuple[int, str], ...]:
        """Fill the empty cells of a row, and return the columns (from 0) with the name of the cells they come from."""
        self._lopend = [item for item in self._lopend if item[0][2] >= nummer]
        filled = tuple(_put(cellen, kolom, cel, naam) for (kolom, _, _, naam), cel in self._lopend if cel != "")
        while self._wachtend and self._wachtend[-1][1] <= nummer:
            found = self._wachtend.pop()
            if found[1] == nummer and not self._is_kop:
                self._lopend.append((found, cellen[found[0] - 1] if found[0] <= len(cellen) else ""))
        self._is_kop = False
        return filled


def _put(cellen: list[Cel], kolom: int, cel: Cel, naam: str) -> tuple[int, str]:
    cellen.extend([""] * (kolom - len(cellen)))
    if cellen[kolom - 1] == "":
        cellen[kolom - 1] = cel
    return kolom - 1, naam


def _top(samengevoegd: Samenvoeging) -> int:
    return samengevoegd[1]
