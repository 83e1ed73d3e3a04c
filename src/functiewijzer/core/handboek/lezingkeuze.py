"""Which reading of a handbook is right: the one that says most, and whose sentences are whole."""

from collections.abc import Iterator

from functiewijzer.core.handboek.herkenning import HerkendeFunctie, Herkenning, Passage, Twijfelsoort

_ZWAAR = frozenset({Twijfelsoort.STAP, Twijfelsoort.ZIJDE_ONTBREEKT, Twijfelsoort.DEEL_ONTBREEKT})


def score(herkenning: Herkenning) -> int:
    """Return how good a reading is: what was found, less what was left over and three times what is broken."""
    found = sum(map(_filled, herkenning.functies)) + len(herkenning.groepsbladen)
    broken = sum(_is_broken(text) for function in herkenning.functies for text in _running(function))
    doubts = sum(doubt.soort in _ZWAAR for function in herkenning.functies for doubt in function.twijfels)
    return found - len(herkenning.niet_geplaatst) - doubts - 3 * broken


def _filled(function: HerkendeFunctie) -> int:
    """Count the parts of a function that are there."""
    single = (function.naam.tekst, function.code, function.familie, function.groep, function.nok)
    parts = (function.organisatie, function.positie, function.doel, function.typering, function.activiteiten)
    rest = (function.resultaatgebieden, function.alternatieve_namen, function.oude_namen)
    rows = len(function.nok.rijen) if function.nok is not None else 0
    return sum(map(bool, (*single, *parts, *rest))) + len(function.kenmerken) + len(function.regels) + rows


def _running(function: HerkendeFunctie) -> Iterator[Passage]:
    """Give the texts of a function that are sentences."""
    yield from (*function.positie, *function.doel, *function.typering)
    for texts in function.kenmerken.values():
        yield from texts
    yield from (rule.tekst for rule in function.regels)


def _is_broken(text: Passage) -> bool:
    """Tell whether a text starts or stops halfway a sentence."""
    return text.tekst[:1].islower() or (
        len(text.tekst.split()) > 5 and not text.tekst.endswith((".", "!", "?", ":", ";", ")"))
    )
