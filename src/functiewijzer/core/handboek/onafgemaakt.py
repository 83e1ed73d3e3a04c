"""What of a handbook became no part of a profile: lines without a place, and levels without a profile."""

from collections.abc import Iterator, Sequence

from functiewijzer.core.handboek.bouwstuk import Bouwstuk
from functiewijzer.core.handboek.herkenning import HerkendeNok, Herkenning
from functiewijzer.core.handboek.naamverdeling import one_line
from functiewijzer.core.handboek.nokopbouw import clean_niveaus
from functiewijzer.core.handboek.openpunt import Openpunt, Openpuntsoort
from functiewijzer.core.handboek.twijfelpunten import lines_of_function, points_of


def lines_without_place(herkenning: Herkenning, stukken: Sequence[Bouwstuk]) -> dict[int, tuple[int, ...]]:
    """Return the lines without a place by the number of the bouwstuk that they stand in; -1 for those in none.

    A line that a function names itself is left out.
    """
    spans = [lines_of_function(stuk.functie) for stuk in stukken]
    told = {n for stuk in stukken for twijfel in stuk.functie.twijfels for n in twijfel.regels}
    found: dict[int, list[int]] = {}
    for regel in herkenning.niet_geplaatst:
        if regel not in told:
            place = next((i for i, span in enumerate(spans) if span and span[0] <= regel <= span[-1]), -1)
            found.setdefault(place, []).append(regel)
    return {place: tuple(lines) for place, lines in found.items()}


def point_of_lines(regels: tuple[int, ...]) -> Openpunt:
    """Return the point of lines that found no place."""
    return Openpunt(soort=Openpuntsoort.NIET_GEPLAATST, regels=regels)


def points_of_handbook(
    herkenning: Herkenning, stukken: Sequence[Bouwstuk], loose: tuple[int, ...]
) -> Iterator[Openpunt]:
    """Yield what is to be looked at in a handbook outside its profiles."""
    if loose:
        yield point_of_lines(loose)
    yield from points_of(herkenning.twijfels)
    yield from _levels_without_profile(stukken)


def _levels_without_profile(stukken: Sequence[Bouwstuk]) -> Iterator[Openpunt]:
    """Yield each level that exists only in a matrix, once for each matrix."""
    written: dict[tuple[int, ...], set[str]] = {}
    matrices: dict[tuple[int, ...], tuple[HerkendeNok, str]] = {}
    for stuk in stukken:
        if stuk.functie.nok is not None and not stuk.is_blad:
            lines = tuple(n for rij in stuk.functie.nok.rijen for n in rij.aspect.regels)
            written.setdefault(lines, set()).add(stuk.groep or "")
            matrices.setdefault(lines, (stuk.functie.nok, one_line(stuk.functie.naam.tekst)))
    for lines, (nok, naam) in matrices.items():
        for niveau in clean_niveaus(nok):
            if niveau not in written[lines]:
                yield Openpunt(soort=Openpuntsoort.NIVEAU, regels=lines, gegevens=(niveau, naam))
