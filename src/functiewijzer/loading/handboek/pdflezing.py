"""The readings of a PDF: the same lines in the order of the stream, of the columns, or from top to bottom."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from typing import Final, NamedTuple

from functiewijzer.core.handboek.bron import Bronregel
from functiewijzer.loading.handboek.pdfregel import Regel, on_rows

_LARGER: Final = 1.12
"""Letters that are so many times larger than those of the text make a heading."""
_KOPPEN: Final = 6


class Blad(NamedTuple):
    """A page: its number, and its lines in the order of the stream."""

    nummer: int
    regels: list[Regel]


class Pdfregel(NamedTuple):
    """A line as it will be, but for its number."""

    pagina: int
    cellen: tuple[str, ...]
    hoogte: float
    vet: bool
    tabel: int | None = None


Ordening = Callable[[Blad], Iterable[Regel]]


def lezingen_of(bladen: list[Blad]) -> Iterator[tuple[str, Iterator[Bronregel]]]:
    """Yield the readings by name, the likeliest first; one that says the same as another is left out."""
    koppen = _koppen(bladen)
    seen: set[tuple[tuple[str, ...], ...]] = set()
    for naam, ordening in _ORDENINGEN:
        regels = [_pdfregel(blad.nummer, regel) for blad in bladen for regel in ordening(blad)]
        key = tuple(regel.cellen for regel in regels)
        if key not in seen:
            seen.add(key)
            yield naam, _numbered(regels, koppen)


def _in_stream(blad: Blad) -> Iterable[Regel]:
    return blad.regels


def _on_rows(blad: Blad) -> Iterable[Regel]:
    return on_rows(stuk for regel in blad.regels for stuk in regel)


_ORDENINGEN: Final[tuple[tuple[str, Ordening], ...]] = (("stroom", _in_stream), ("rijen", _on_rows))


def _pdfregel(pagina: int, regel: Regel) -> Pdfregel:
    height = max(stuk.hoogte for stuk in regel)
    return Pdfregel(pagina, tuple(stuk.tekst for stuk in regel), height, all(stuk.vet for stuk in regel))


def _koppen(bladen: list[Blad]) -> dict[float, int]:
    """Return the heights of letters that make a heading, with its level: the largest is the first."""
    counts: Counter[float] = Counter()
    for blad in bladen:
        for regel in blad.regels:
            for stuk in regel:
                counts[round(stuk.hoogte, 1)] += len(stuk.tekst)
    if not counts:
        return {}
    usual = counts.most_common(1)[0][0]
    larger = sorted((height for height in counts if height > _LARGER * usual), reverse=True)
    return {height: min(level, _KOPPEN) for level, height in enumerate(larger, 1)}


def _numbered(regels: list[Pdfregel], koppen: dict[float, int]) -> Iterator[Bronregel]:
    for nummer, regel in enumerate(regels, 1):
        yield Bronregel(
            nummer=nummer,
            cellen=regel.cellen,
            pagina=regel.pagina,
            kop=koppen.get(round(regel.hoogte, 1), 0),
            vet=regel.vet,
            tabel=regel.tabel,
        )
