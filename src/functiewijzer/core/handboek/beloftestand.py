"""What the contents list and the functieraster promise, against the functions that were found."""

from collections.abc import Iterable

from msgspec import Struct

from functiewijzer.core.handboek.herkenning import Belofte, HerkendeFunctie, Herkenning
from functiewijzer.core.handboek.normaal import words


class Beloftestand(Struct, frozen=True, kw_only=True):
    """The promises that were not kept, the functions that nobody promised, and those found in another group."""

    beloofd: int
    ontbreekt: tuple[Belofte, ...] = ()
    extra: tuple[HerkendeFunctie, ...] = ()
    andere_groep: tuple[tuple[Belofte, HerkendeFunctie], ...] = ()


def compare_promises(herkenning: Herkenning) -> Beloftestand:
    """Hold each promise against the functions by code or name; without promises nothing is extra.

    A promised level that stands only in the matrix of a function is kept.
    """
    beloften = _without_doubles(herkenning.beloften)
    kept = [(belofte, function_of(belofte, herkenning.functies)) for belofte in beloften]
    found = {id(functie) for _, functie in kept if functie}
    pairs = tuple((belofte, functie) for belofte, functie in kept if functie and _other_group(belofte, functie))
    return Beloftestand(
        beloofd=len(beloften),
        ontbreekt=tuple(belofte for belofte, functie in kept if not functie),
        extra=tuple(functie for functie in herkenning.functies if beloften and id(functie) not in found),
        andere_groep=pairs,
    )


def function_of(belofte: Belofte, functies: Iterable[HerkendeFunctie]) -> HerkendeFunctie | None:
    """Return the function that a promise is about: of that name, else of that code, else with that level."""
    known = tuple(functies)
    name = plain(belofte.naam)
    tests = (
        lambda functie: plain(functie.naam.tekst) == name and _same_code(belofte, functie),
        lambda functie: plain(functie.naam.tekst) == name,
        lambda functie: bool(belofte.code) and functie.code is not None and functie.code.tekst.strip() == belofte.code,
        lambda functie: _is_level(belofte, functie),
    )
    return next((functie for test in tests for functie in known if test(functie)), None)


def plain(text: str) -> str:
    """Return a name without accents, case and signs, so that two spellings of it are equal."""
    return " ".join(words(text))


def _without_doubles(beloften: Iterable[Belofte]) -> tuple[Belofte, ...]:
    """Make one promise of what both the list and the raster promise; a group that only one names is kept."""
    seen: dict[tuple[str, str | None], Belofte] = {}
    for belofte in beloften:
        name = plain(belofte.naam)
        same = next(
            (key for key in seen if key[0] == name and (None in (key[1], belofte.code) or key[1] == belofte.code)), None
        )
        if same is None:
            seen[(name, belofte.code)] = belofte
        elif seen[same].groep is None:
            seen[same] = belofte
    return tuple(seen.values())


def _same_code(belofte: Belofte, functie: HerkendeFunctie) -> bool:
    return not belofte.code or functie.code is None or functie.code.tekst.strip() == belofte.code


def _is_level(belofte: Belofte, functie: HerkendeFunctie) -> bool:
    if functie.nok is None or not plain(belofte.naam).startswith(plain(functie.naam.tekst)):
        return False
    return belofte.groep in functie.nok.niveaus


def _other_group(belofte: Belofte, functie: HerkendeFunctie) -> bool:
    if not belofte.groep or functie.groep is None or (functie.nok and belofte.groep in functie.nok.niveaus):
        return False
    return plain(belofte.groep) != plain(functie.groep.tekst)
