"""Which functions a NOK matrix is for: the family that it stands with, and its levels."""

from collections.abc import Iterable, Sequence

import msgspec

from functiewijzer.core.handboek.herkenning import HerkendeFunctie, HerkendeNok


def _text(function: HerkendeFunctie) -> str:
    return function.familie.tekst if function.familie else ""


def _fits(function: HerkendeFunctie, nok: HerkendeNok) -> bool:
    return function.groep is not None and function.groep.tekst in nok.niveaus


def _line(function: HerkendeFunctie) -> int:
    return min((line for line in function.naam.regels), default=0)


def attach_matrices(
    functions: Sequence[HerkendeFunctie], loose: Iterable[HerkendeNok]
) -> tuple[tuple[HerkendeFunctie, ...], tuple[HerkendeNok, ...]]:
    """Return the functions with their matrix, and the matrices that no function is for."""
    found = list(functions)
    left = []
    for nok in (*(function.nok for function in functions if function.nok is not None), *loose):
        place = _place_of(found, nok)
        takers = [i for i, f in enumerate(found) if f.nok is None and _fits(f, nok) and _text(f) == place]
        for index in takers:
            found[index] = msgspec.structs.replace(found[index], nok=nok)
        if not any(function.nok == nok for function in found):
            left.append(nok)
    return tuple(_with_written(function, found) for function in found), tuple(left)


def _place_of(functions: Sequence[HerkendeFunctie], nok: HerkendeNok) -> str:
    """Return the family that a matrix stands with: of the function before it, else of the one after it."""
    owner = next((function for function in functions if function.nok == nok), None)
    if owner is not None:
        return _text(owner)
    line = min(line for row in nok.rijen for line in row.aspect.regels)
    before = [function for function in functions if _line(function) < line and _fits(function, nok)]
    after = [function for function in functions if _line(function) >= line and _fits(function, nok)]
    return _text(before[-1]) if before else _text(after[0]) if after else ""


def _with_written(function: HerkendeFunctie, functions: Sequence[HerkendeFunctie]) -> HerkendeFunctie:
    """Tell in a matrix which of its levels have a function that is written out."""
    if function.nok is None:
        return function
    groups = {
        other.groep.tekst
        for other in functions
        if other.nok is not None and other.groep is not None and other.nok.rijen == function.nok.rijen
    }
    written = tuple(level for level in function.nok.niveaus if level in groups)
    return msgspec.structs.replace(function, nok=msgspec.structs.replace(function.nok, uitgeschreven=written))
