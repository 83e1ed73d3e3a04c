"""The guard: a function without three sides, one step apart, is never taken for a good reading."""

from collections.abc import Iterator, Sequence
from typing import Final

from functiewijzer.core.handboek.gebrokenreeks import find_broken
from functiewijzer.core.handboek.herkenning import (
    Functiedeel,
    HerkendeFunctie,
    HerkendeRegel,
    Twijfel,
    Twijfelsoort,
)
from functiewijzer.core.handboek.markering import read_marker
from functiewijzer.core.handboek.namen import speaks_of_names
from functiewijzer.core.handboek.stukken import Bronstuk
from functiewijzer.core.profielen.voorwaarde import Richting

_KORT: Final = 8
_ROMEINS: Final = {"I": 1, "V": 5, "X": 10}


def rank(group: str) -> int | None:
    """Return the place of a group in its row: a number, a letter or a Roman number; None for another form."""
    if group.isdigit():
        return int(group)
    if len(group) > 1 and set(group) <= set(_ROMEINS):
        values = [_ROMEINS[letter] for letter in group]
        return sum(-one if one < two else one for one, two in zip(values, [*values[1:], 0], strict=True))
    return ord(group) if len(group) == 1 else None


def steps_between(one: str, two: str) -> set[int]:
    """Return how far apart two groups can be: `I` and `V` are letters and Roman numbers both."""
    ways = [(rank(one), rank(two))]
    if set(one + two) <= set(_ROMEINS):
        ways.append((_roman(one), _roman(two)))
    return {b - a for a, b in ways if a is not None and b is not None}


def _roman(group: str) -> int | None:
    return _ROMEINS.get(group, rank(group))


def doubts_about(function: HerkendeFunctie, leftover: Sequence[Bronstuk]) -> Iterator[Twijfel]:
    """Give what a person should look at in a function."""
    yield from _gaps(function)
    yield from _sides(function)
    for text in function.typering:
        if speaks_of_names(text.tekst):
            yield Twijfel(soort=Twijfelsoort.DEEL_ONZEKER, deel=Functiedeel.ALTERNATIEVE_NAMEN, regels=text.regels)
    yield from _texts(function)
    yield from find_broken(function)
    if leftover:
        lines = tuple(dict.fromkeys(piece.regel for piece in leftover))
        yield Twijfel(soort=Twijfelsoort.NIET_GEPLAATST, regels=lines, gegevens=tuple(p.tekst for p in leftover))


def _texts(function: HerkendeFunctie) -> Iterator[Twijfel]:
    """Give the paragraphs that begin halfway a sentence, and those that look like a heading that nobody knows."""
    parts = {
        Functiedeel.ORGANISATIE: function.organisatie,
        Functiedeel.POSITIE: function.positie,
        Functiedeel.DOEL: function.doel,
        Functiedeel.TYPERING: function.typering,
    }
    found = [*parts.items(), *((Functiedeel.KENMERKEN, texts) for texts in function.kenmerken.values())]
    for deel, texts in found:
        for at, text in enumerate(texts):
            if text.tekst[:1].islower() or text.tekst.endswith((",", "-")):
                yield Twijfel(soort=Twijfelsoort.AFGEBROKEN, deel=deel, regels=text.regels, gegevens=(text.tekst,))
            elif at and len(text.tekst.split()) <= _KORT and text.tekst[-1:].isalnum() and not read_marker(text.tekst):
                yield Twijfel(soort=Twijfelsoort.DEEL_ONZEKER, deel=deel, regels=text.regels, gegevens=(text.tekst,))


def _gaps(function: HerkendeFunctie) -> Iterator[Twijfel]:
    found = {
        Functiedeel.NAAM: function.naam.tekst,
        Functiedeel.GROEP: function.groep,
        Functiedeel.POSITIE: function.positie,
        Functiedeel.DOEL: function.doel,
        Functiedeel.ACTIVITEITEN: function.activiteiten or function.resultaatgebieden,
        Functiedeel.KENMERKEN: function.kenmerken or function.nok,
    }
    yield from (Twijfel(soort=Twijfelsoort.DEEL_ONTBREEKT, deel=deel) for deel, value in found.items() if not value)


def _sides(function: HerkendeFunctie) -> Iterator[Twijfel]:
    if function.nok is not None and not function.regels:
        return
    by_side: dict[Richting, list[HerkendeRegel]] = {side: [] for side in Richting}
    for rule in function.regels:
        by_side[rule.richting].append(rule)
    for side, rules in by_side.items():
        if not rules:
            yield _doubt(Twijfelsoort.ZIJDE_ONTBREEKT, (), (str(side),))
        for rule in rules[1:]:
            yield _doubt(Twijfelsoort.DEEL_ONZEKER, rule.tekst.regels, (str(side),))
        for rule in rules[:1]:
            if not rule.tekst.tekst:
                yield _doubt(Twijfelsoort.ZIJDE_ONTBREEKT, rule.tekst.regels, (str(side),))
            elif not rule.geen_zijde:
                yield from _step(function, rule)


def _step(function: HerkendeFunctie, rule: HerkendeRegel) -> Iterator[Twijfel]:
    own = function.groep.tekst if function.groep else None
    if own is None or rule.groep is None or rule.richting.sign not in steps_between(own, rule.groep):
        yield _doubt(Twijfelsoort.STAP, rule.tekst.regels, (str(rule.richting), own or "", rule.groep or ""))


def _doubt(soort: Twijfelsoort, lines: tuple[int, ...], facts: tuple[str, ...]) -> Twijfel:
    return Twijfel(soort=soort, deel=Functiedeel.TOEPASSINGSREGELS, regels=lines, gegevens=facts)
