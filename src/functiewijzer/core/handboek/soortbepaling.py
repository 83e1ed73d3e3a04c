"""The kind of a handbook: by the presence of rules, matrices and levels, never by the name of a system."""

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Final, NamedTuple

from functiewijzer.core.handboek.bron import Bronregel
from functiewijzer.core.handboek.gelijkend import Gelijkenis, looks_like
from functiewijzer.core.handboek.herkenning import HerkendeFunctie, Herkenning
from functiewijzer.core.handboek.oordeel import Handboeksoort, Waarneming

_SCORE: Final = re.compile(r"(?<!\d)[1-9]{5}\s+[1-9]{5}\s+[1-9]{2,5}(?:\s+[1-9]{2,5})*(?!\d)")
_POINTS: Final = re.compile(r"\b\d{1,4}\s+(?:\w+-?)?punten\b", re.IGNORECASE)
_NAME: Final = r"(?:niveau|score|graad|trap|klasse)"
_LEVEL: Final = re.compile(rf"\W*{_NAME}\s*:?\s*([1-9]|[A-G]|I{{1,3}}|IV|VI{{0,3}})\b", re.IGNORECASE)
_ORDER: Final = re.compile(rf"{_NAME}?\s*([1-9]|1\d|[A-I])\W*", re.IGNORECASE)
_MANY: Final = 3
_NEVER_SHEETS: Final = ("beroepscompetentieprofiel", "kwalificatiedossier", "opleidingsplan", "vacature")
"""Documents of which the numbered parts may look like texts per group."""


class Soortbepaling(NamedTuple):
    """The kind, what the document looks like where it is no handbook, and the reasons."""

    soort: Handboeksoort
    lijkt_op: str
    redenen: tuple[Waarneming, ...]


def find_soort(herkenning: Herkenning, regels: Sequence[Bronregel], text: str) -> Soortbepaling:
    """Return the kind: what was recognised decides, and only where that is nothing the signs in the text do."""
    with_rules = [functie for functie in herkenning.functies if functie.regels]
    with_nok = [functie for functie in herkenning.functies if functie.nok]
    if with_rules and len(with_rules) >= len(with_nok):
        return _known(Handboeksoort.REGELS, "functies_met_regels", len(with_rules))
    if with_nok:
        return _known(Handboeksoort.NOK, "functies_met_nok", len(with_nok))
    like = looks_like(text)
    if len(herkenning.groepsbladen) > 1 and not (like and like.soort in _NEVER_SHEETS):
        return _known(Handboeksoort.GROEPSBLAD, "groepsbladen", len(herkenning.groepsbladen))
    return _by_signs(like, herkenning.functies, regels)


def _known(soort: Handboeksoort, reden: str, number: int) -> Soortbepaling:
    return Soortbepaling(soort, "", (Waarneming(soort=reden, aantal=number),))


def _by_signs(
    like: Gelijkenis | None, functies: Sequence[HerkendeFunctie], regels: Sequence[Bronregel]
) -> Soortbepaling:
    none = Waarneming(soort="geen_regels", aantal=len(functies))
    if like:
        seen = Waarneming(soort="lijkt_op", aantal=like.aantal, voorbeelden=like.tekens)
        return Soortbepaling(Handboeksoort.GEEN_HANDBOEK, like.soort, (seen, none))
    if points := _points(regels):
        return Soortbepaling(Handboeksoort.PUNTEN, "", (points, none))
    if levels := _levels(regels):
        return Soortbepaling(Handboeksoort.CRITERIA, "", (levels, none))
    return Soortbepaling(Handboeksoort.GEEN_HANDBOEK, "functiebeschrijving" if functies else "", (none,))


def _points(regels: Sequence[Bronregel]) -> Waarneming | None:
    """Return the lines with a score per criterion, or with the points of a group."""
    scores = [(regel, match.group()) for regel in regels if (match := _SCORE.search(regel.tekst))]
    points = [(regel, match.group()) for regel in regels if (match := _POINTS.search(regel.tekst))]
    if scores:
        return _seen("scoreregels", scores)
    return _seen("punten", points) if len(points) >= _MANY else None


def _levels(regels: Sequence[Bronregel]) -> Waarneming | None:
    """Return the levels of criteria: a column for every level, or the same levels again and again."""
    columns = [(regel, regel.tekst) for regel in regels if _is_level_row(regel.cellen)]
    if columns:
        return _seen("niveaukolommen", columns)
    levels = [(regel, match.group(1)) for regel in regels if (match := _LEVEL.match(regel.tekst))]
    names = [name for _, name in levels]
    again = max(map(names.count, names), default=0) > 1
    return _seen("niveaus", levels) if again and len(set(names)) >= _MANY else None


def _is_level_row(cells: Sequence[str]) -> bool:
    """Whether the cells of a row, but perhaps the first, are levels that follow one another."""
    levels = [_ORDER.fullmatch(cell.strip()) for cell in cells if cell.strip()]
    names = [match.group(1).upper() for match in levels if match]
    if len(names) < _MANY or not all(levels[1:]):
        return False
    order = [int(name) if name.isdigit() else ord(name) for name in names]
    return all(after - before == 1 for before, after in pairwise(order))


def _seen(soort: str, found: Sequence[tuple[Bronregel, str]]) -> Waarneming:
    examples = tuple(dict.fromkeys(" ".join(text.split()) for _, text in found))
    return Waarneming(
        soort=soort, aantal=len(found), voorbeelden=examples[:3], regels=tuple(regel.nummer for regel, _ in found[:5])
    )
