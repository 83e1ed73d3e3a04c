"""Signs that a refusal may be the fault of the tool: what the handbook promises, and where reading it got stuck."""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from functiewijzer.core.handboek.beloftestand import compare_promises, plain
from functiewijzer.core.handboek.bron import Bronregel
from functiewijzer.core.handboek.groepsvormen import split_code
from functiewijzer.core.handboek.herkenning import Herkenning, Twijfelsoort
from functiewijzer.core.handboek.koppen import find_kop
from functiewijzer.core.handboek.normaal import has_words
from functiewijzer.core.handboek.oordeel import Waarneming
from functiewijzer.core.handboek.stukken import bare

_GELIJK: Final = 2
"""A heading of a part that comes so often stands over a part of several functions."""


def find_clues(herkenning: Herkenning, regels: Sequence[Bronregel]) -> tuple[Waarneming, ...]:
    """Return what says that a document without anything to grade by has functions all the same."""
    lines = [regel for regel in regels if has_words(bare(regel.tekst))]
    clues = (_promised(herkenning), _headings(herkenning, lines), _stuck(herkenning, lines))
    return tuple(clue for clue in clues if clue.aantal)


def _promised(herkenning: Herkenning) -> Waarneming:
    missing = compare_promises(herkenning).ontbreekt if not herkenning.functies else ()
    return Waarneming(
        soort="niets_van_beloofd",
        aantal=len(missing),
        voorbeelden=tuple(belofte.naam for belofte in missing[:3]),
        regels=tuple(number for belofte in missing[:3] for number in belofte.regels[:1]),
    )


def _headings(herkenning: Herkenning, lines: Sequence[Bronregel]) -> Waarneming:
    """Return the headings of parts that come again and again where no function was seen."""
    found = [(regel, kop) for regel in lines if (kop := find_kop(bare(regel.tekst))) is not None]
    parts = [(regel, kop) for regel, kop in found if kop.deel is not None and not kop.is_veld]
    times = Counter(kop for _, kop in parts)
    again = [regel for regel, kop in parts if times[kop] >= _GELIJK and not herkenning.functies]
    return _seen("deelkoppen", again)


def _stuck(herkenning: Herkenning, lines: Sequence[Bronregel]) -> Waarneming:
    """Return the lines that were not understood: of functions without rules, and behind a promised name."""
    numbers = {*_unplaced(herkenning), *_behind_names(herkenning, lines)}
    return _seen("vastgelopen", [regel for regel in lines if regel.nummer in numbers])


def _unplaced(herkenning: Herkenning) -> Iterator[int]:
    for functie in herkenning.functies:
        if not functie.regels and functie.nok is None:
            doubts = (d for d in functie.twijfels if d.soort is Twijfelsoort.NIET_GEPLAATST)
            yield from (doubt.regels[0] for doubt in doubts if doubt.regels)


def _behind_names(herkenning: Herkenning, lines: Sequence[Bronregel]) -> Iterator[int]:
    """Give the line behind each name that was promised, where that name stands alone and is no function."""
    missing = compare_promises(herkenning).ontbreekt
    names = {plain(belofte.naam) for belofte in missing}
    told = {number for belofte in herkenning.beloften for number in belofte.regels}
    for regel, after in pairwise(lines):
        if regel.nummer not in told and names:
            text = bare(regel.tekst)
            code = split_code(text, marked=True)
            if plain(code.rest if code else text) in names:
                yield after.nummer


def _seen(soort: str, lines: Sequence[Bronregel]) -> Waarneming:
    texts = dict.fromkeys(" ".join(bare(regel.tekst).split()) for regel in lines)
    return Waarneming(
        soort=soort, aantal=len(lines), voorbeelden=tuple(texts)[:3], regels=tuple(regel.nummer for regel in lines[:5])
    )
