"""The account: every line of the source is placed, furniture, outside or named as not placed, and so is every word.

The check knows nothing of how things were read. It takes the lines that went in and the Herkenning that came out, and
counts letters: joining lines and taking a hyphen away changes none, losing or doubling a word does.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator

from functiewijzer.core.handboek.bron import Lezing
from functiewijzer.core.handboek.herkenning import HerkendeFunctie, HerkendeNok, Herkenning, Passage
from functiewijzer.core.handboek.normaal import has_words, letters
from functiewijzer.core.handboek.stukken import bare


class Verantwoordingsfout(Exception):
    """Words of the handbook were lost or doubled: a fault of the program, which must never pass in silence."""

    def __init__(self, regels: tuple[int, ...]) -> None:
        super().__init__(f"lines {regels}")
        self.regels = regels


def check_accounting(lezing: Lezing, herkenning: Herkenning) -> None:
    """Raise a Verantwoordingsfout unless what went in came out."""
    source = {line.nummer: _words_of(line.cellen) for line in lezing.regels if has_words(bare(line.tekst))}
    found = _counted(herkenning)
    touched = {line for text in found for line in text.regels}
    whole = {*herkenning.overig, *herkenning.niet_geplaatst}
    whole |= {line for kept in herkenning.meubilair for line in kept.regels}
    missing = sorted(set(source) - touched - whole)
    if missing:
        raise Verantwoordingsfout(tuple(missing))
    for lines, texts in _connected(found):
        if letters(" ".join(source.get(line, "") for line in lines)) != letters(" ".join(texts)):
            raise Verantwoordingsfout(tuple(sorted(lines)))


def _words_of(cells: Iterable[str]) -> str:
    """Return the words of a line without the marks around them."""
    return " ".join(bare(part) for cell in cells for text in cell.split("\t") for part in text.split("\n"))


def _counted(herkenning: Herkenning) -> Counter[Passage]:
    """Return every text that came out; what several functions share (a family, a matrix) counts once."""
    found = Counter((*herkenning.opschriften, *herkenning.resten))
    found.update(text for blad in herkenning.groepsbladen for text in blad.tekst)
    shared = Counter[Passage]()
    for function in herkenning.functies:
        found.update(text for text in _own(function) if text.regels)
        shared |= Counter(_shared(function))
    return found + shared


def _own(function: HerkendeFunctie) -> Iterator[Passage]:
    """Give the texts that belong to one function alone."""
    yield function.naam
    yield from (found for found in (function.code, function.groep) if found is not None)
    for texts in (
        *(function.alternatieve_namen, function.oude_namen, function.organisatie, function.positie, function.doel),
        *(function.typering, *function.kenmerken.values()),
    ):
        yield from texts
    for activity in function.activiteiten:
        yield from (activity.naam, *activity.taken) if activity.naam else activity.taken
    for area in function.resultaatgebieden:
        yield from (area.naam, *area.kernactiviteiten, *area.resultaatcriteria)
    yield from (rule.tekst for rule in function.regels)


def _shared(function: HerkendeFunctie) -> Iterator[Passage]:
    """Give the texts that a function may have in common with others."""
    if function.familie is not None:
        yield function.familie
    if function.nok is not None:
        yield from _cells(function.nok)


def _cells(nok: HerkendeNok) -> Iterator[Passage]:
    for row in nok.rijen:
        yield row.aspect
        yield from row.niveaus.values()


def _connected(found: Counter[Passage]) -> Iterator[tuple[set[int], list[str]]]:
    """Give the lines that hang together, as one text runs over them, with the texts on them."""
    parent: dict[int, int] = {}

    def root(line: int) -> int:
        while parent.setdefault(line, line) != line:
            parent[line] = parent[parent[line]]
            line = parent[line]
        return line

    for text in found:
        for line in text.regels[1:]:
            parent[root(line)] = root(text.regels[0])
    lines: defaultdict[int, set[int]] = defaultdict(set)
    texts: defaultdict[int, list[str]] = defaultdict(list)
    for text, times in found.items():
        if text.regels:
            lines[root(text.regels[0])].update(text.regels)
            texts[root(text.regels[0])] += [text.tekst] * times
    for top, held in lines.items():
        yield held, texts[top]
