"""The words and signs with which a handbook names the lighter, the equal and the heavier side."""

import re
from collections.abc import Sequence
from typing import Final

from functiewijzer.core.handboek.groepsvormen import read_group, split_group_before
from functiewijzer.core.handboek.stukken import Bronstuk, cut
from functiewijzer.core.profielen.voorwaarde import Richting

_WOORDEN: Final[dict[Richting, str]] = {
    Richting.LICHTER: r"(?:lichter(?:e)?|licht|minder|lager|lagere|min|lichtere|minder zwaar)",
    Richting.GELIJK: r"(?:gelijk(?:e|waardige?)?|vergelijkba(?:ar|re)|(?:de)?zelfde|even zwaar|referentie)",
    Richting.ZWAARDER: r"(?:zwaarder(?:e)?|zwaar|meer|hoger|hogere|plus|zwaardere)",
}
_STAART: Final = (
    r"(?:\s+(?:variant|functie|(?:functie)?groep|(?:dan|aan) de referentie(?:functie)?|niveau|ingedeeld"
    r"|\(?verantwoordelijkhe(?:den|id)\)?|\([-=+–−]\)))?"
)
_TEKENVOORAF: Final = r"(?:[-–−=+•*]\s+|\([-–−=+]\)\s*|een\s+(?:functie)?groep\s+|in\s+een\s+(?:functie)?groep\s+)?"
_LABELS: Final = {
    side: re.compile(rf"^{_TEKENVOORAF}{words}{_STAART}\s*(?P<eind>:|[-–—](?=\s)|[-=]>|→|)\s*", re.IGNORECASE)
    for side, words in _WOORDEN.items()
}
_TEKENS: Final = {
    "-": Richting.LICHTER,
    "–": Richting.LICHTER,
    "−": Richting.LICHTER,
    "=": Richting.GELIJK,
    "+": Richting.ZWAARDER,
}
_TEKENLABEL: Final = re.compile(r"^(?P<teken>[-–−=+])(?:\s+|:\s*|$)")
_IN_WOORD: Final = re.compile(r"[^\W\d_]{2}")
_ONDERWERP: Final = re.compile(r"\b(?:bedrijfs|referentie)?functie\b|\b(?:functie)?groep\b", re.IGNORECASE)


def split_side(piece: Bronstuk, *, signs: bool) -> tuple[Richting, Bronstuk, Bronstuk | None] | None:
    """Return the side that a piece names at its start, its label, and the rest where there is one."""
    for side, pattern in _LABELS.items():
        found = pattern.match(piece.tekst)
        if found and _is_label(piece, found):
            return side, *cut(piece, found.end())
    if not signs or not (found := _TEKENLABEL.match(piece.tekst)):
        return None
    if found.end() < len(piece.tekst) and not _ONDERWERP.search(piece.tekst):
        return None
    return _TEKENS[found["teken"]], *cut(piece, found.end())


def _is_label(piece: Bronstuk, found: re.Match[str]) -> bool:
    """Tell whether a word that names a side is its label: `Meer aansturing is nodig` and `meer dan` are text."""
    rest = piece.tekst[found.end() :]
    if not rest or found["eind"]:
        return not rest or not rest[:1].islower() or piece.tekst[:1].isupper()
    return rest.startswith("(") or rest[:1].isupper() or (rest.startswith(("als ", "indien ")) and piece.los)


def names_sides(pieces: Sequence[Bronstuk]) -> bool:
    """Tell whether any piece has a side written out as a word; signs count only where none has."""
    return any(split_side(piece, signs=False) for piece in pieces)


def opens_rules(pieces: Sequence[Bronstuk], index: int) -> bool:
    """Tell whether the rules begin at a piece without a heading of their own: a side, and soon another."""
    first = _labelled_side(pieces[index])
    if first is None:
        return False
    near = (_labelled_side(piece) for piece in pieces[index + 1 : index + _VERSTE_ZIJDE])
    return any(side not in {None, first} for side in near)


def _labelled_side(piece: Bronstuk) -> Richting | None:
    """Return the side of a label that can be no text: a whole piece, or with a colon or a group behind it."""
    found = split_side(piece, signs=False)
    if found is None:
        return None
    side, label, rest = found
    clear = rest is None or label.tekst.endswith(":") or read_group(rest.tekst) or split_group_before(rest.tekst)
    return side if clear else None


def names_side(text: str) -> bool:
    """Tell whether a text begins with a word for a side, and not only with its letters."""
    found = (pattern.match(text) for pattern in _LABELS.values())
    return any(side is not None and not _IN_WOORD.match(text, side.end() - 1) for side in found)


_ZINNEN: Final = {
    Richting.LICHTER: re.compile(r"\b(?:lichtere?|lagere?|minder)\b", re.IGNORECASE),
    Richting.GELIJK: re.compile(
        r"\b(?:gelijk(?:waardige?|e)?|dezelfde|vergelijkbare?|overeenkomt|overeenkomen)\b", re.IGNORECASE
    ),
    Richting.ZWAARDER: re.compile(r"\b(?:zwaardere?|hogere?|meer)\b", re.IGNORECASE),
}
_KORTE_AANHEF: Final = 160
_VERSTE_ZIJDE: Final = 40


def side_of_sentence(text: str) -> Richting | None:
    """Return the side that a paragraph without a label is about: the word for it that comes first."""
    opening = text[:_KORTE_AANHEF].replace("min of meer", "")
    if not _ONDERWERP.search(opening):
        return None
    found = {side: at.start() for side, pattern in _ZINNEN.items() if (at := pattern.search(opening))}
    return min(found, key=lambda side: found[side]) if found else None
