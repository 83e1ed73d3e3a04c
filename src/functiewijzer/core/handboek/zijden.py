"""The words and signs with which a handbook names the lighter, the equal and the heavier side."""

import re
from collections.abc import Sequence
from typing import Final

import msgspec

from functiewijzer.core.handboek.stukken import Stuk
from functiewijzer.core.profielen.voorwaarde import Richting

_WOORDEN: Final[dict[Richting, str]] = {
    Richting.LICHTER: r"(?:lichter(?:e)?|licht|minder|lager|lagere|min|lichtere|minder zwaar)",
    Richting.GELIJK: r"(?:gelijk(?:e|waardige?)?|vergelijkba(?:ar|re)|(?:de)?zelfde|even zwaar|referentie)",
    Richting.ZWAARDER: r"(?:zwaarder(?:e)?|zwaar|meer|hoger|hogere|plus|zwaardere)",
}
_STAART: Final = (
    r"(?:\s+(?:variant|functie|dan de referentie(?:functie)?|aan de referentie(?:functie)?|niveau|ingedeeld"
    r"|\(?verantwoordelijkhe(?:den|id)\)?|\([-=+–−]\)))?"
)
_TEKENVOORAF: Final = r"(?:[-–−=+•*]\s+|\([-–−=+]\)\s*)?"
_LABELS: Final = {
    side: re.compile(rf"^{_TEKENVOORAF}{words}{_STAART}\s*(?P<eind>:|[-–—](?=\s)|)\s*", re.IGNORECASE)
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
_ONDERWERP: Final = re.compile(r"\b(?:bedrijfs|referentie)?functie\b|\b(?:functie)?groep\b", re.IGNORECASE)


def split_side(piece: Stuk, *, signs: bool) -> tuple[Richting, Stuk, Stuk | None] | None:
    """Return the side that a piece names at its start, its label, and the rest where there is one."""
    for side, pattern in _LABELS.items():
        found = pattern.match(piece.tekst)
        if found and _is_label(piece, found):
            return side, *_cut(piece, found.end())
    if signs and (found := _TEKENLABEL.match(piece.tekst)):
        if found.end() == len(piece.tekst) or _ONDERWERP.search(piece.tekst):
            return _TEKENS[found["teken"]], *_cut(piece, found.end())
    return None


def _is_label(piece: Stuk, found: re.Match[str]) -> bool:
    """Tell whether a word that names a side is its label: `Meer aansturing is nodig` and `meer dan` are text."""
    rest = piece.tekst[found.end() :]
    if not rest or found["eind"]:
        return not rest or not rest[:1].islower() or piece.tekst[:1].isupper()
    return rest.startswith("(") or rest[:1].isupper() or (rest.startswith(("als ", "indien ")) and piece.los)


def _cut(piece: Stuk, at: int) -> tuple[Stuk, Stuk | None]:
    label = msgspec.structs.replace(piece, tekst=piece.tekst[:at].strip())
    rest = piece.tekst[at:].strip()
    return label, msgspec.structs.replace(piece, tekst=rest, los=True, kop=0, vet=False, lijst=False) if rest else None


def names_sides(pieces: Sequence[Stuk]) -> bool:
    """Tell whether any piece has a side written out as a word; signs count only where none has."""
    return any(split_side(piece, signs=False) for piece in pieces)


def names_side(text: str) -> bool:
    """Tell whether a text begins with a word for a side."""
    return any(pattern.match(text) for pattern in _LABELS.values())
