"""The readings of a PDF as numbered lines, with what their letters say: larger ones make a heading."""

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Final

from functiewijzer.core.handboek.bron import Bronregel
from functiewijzer.loading.handboek.pdfblad import LEZINGEN, Pdfregel
from functiewijzer.loading.handboek.pdfbreuk import Woordheling
from functiewijzer.loading.handboek.pdfvervolg import continue_row
from functiewijzer.loading.handboek.toelating import MAX_REGELS
from functiewijzer.loading.sluis.weigering import Weigering, Weigersoort

_LARGER: Final = 1.12
"""Letters that are so many times larger than those of the text make a heading."""
_RARE: Final = 0.1
"""Letters in which more of the text stands are no headings: the small ones may be those of the tables."""
_KOPPEN: Final = 6


class Pdflezingen:
    """Gathers the lines of all pages for each reading."""

    def __init__(self) -> None:
        self._regels: dict[str, list[Pdfregel]] = {naam: [] for naam in LEZINGEN}
        self.zonder_tekst = 0
        """On so many pages there is no text: they are empty, or pictures."""

    def take(self, blad: dict[str, list[Pdfregel]]) -> None:
        """Take in a page; raises Weigering where there are lines without end."""
        self.zonder_tekst += not any(blad.values())
        for naam, regels in blad.items():
            continue_row(self._regels[naam], regels)
            self._regels[naam] += regels
            if len(self._regels[naam]) > MAX_REGELS:
                raise Weigering(Weigersoort.DELEN, f"meer dan {MAX_REGELS // 1000}.000 regels")

    def lezingen(self) -> Iterator[tuple[str, Iterator[Bronregel]]]:
        """Yield the readings by name, the likeliest first; one that says the same as another is left out."""
        koppen = _koppen(self._regels[LEZINGEN[0]])
        heling = Woordheling(cel for regel in self._regels[LEZINGEN[0]] for cel in regel.cellen)
        seen: list[list[Pdfregel]] = []
        for naam, regels in self._regels.items():
            if not any(_says_same(regels, other) for other in seen):
                seen.append(regels)
                yield naam, _numbered(regels, koppen, heling)


def _says_same(one: list[Pdfregel], other: list[Pdfregel]) -> bool:
    return len(one) == len(other) and all(a.cellen == b.cellen for a, b in zip(one, other, strict=True))


def _koppen(regels: Iterable[Pdfregel]) -> dict[float, int]:
    """Return the heights of letters that make a heading, with its level: the largest is the first."""
    counts: Counter[float] = Counter()
    for regel in regels:
        counts[round(regel.hoogte, 1)] += sum(map(len, regel.cellen))
    if not counts:
        return {}
    usual = counts.most_common(1)[0][0]
    few = _RARE * counts.total()
    larger = sorted((h for h, count in counts.items() if h > _LARGER * usual and count < few), reverse=True)
    return {height: min(level, _KOPPEN) for level, height in enumerate(larger, 1)}


def _numbered(regels: list[Pdfregel], koppen: dict[float, int], heling: Woordheling) -> Iterator[Bronregel]:
    tabellen: dict[tuple[int, int], int] = {}
    for nummer, regel in enumerate(regels, 1):
        tabel = None
        if regel.tabel is not None:
            tabel = tabellen.setdefault((regel.pagina, regel.tabel), len(tabellen) + 1)
        yield Bronregel(
            nummer=nummer,
            cellen=tuple(map(heling.mended, regel.cellen)),
            pagina=regel.pagina,
            kop=koppen.get(round(regel.hoogte, 1), 0) if tabel is None else 0,
            vet=regel.vet,
            tabel=tabel,
        )
