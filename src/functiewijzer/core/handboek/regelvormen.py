"""The toepassingsregels in all their shapes: which text is for the lighter, the equal and the heavier job."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

import msgspec
from msgspec import Struct

from functiewijzer.core.handboek.alineas import Zetting, build
from functiewijzer.core.handboek.groepsvormen import named_groups, read_group, split_group_before, split_group_behind
from functiewijzer.core.handboek.herkenning import HerkendeRegel, Herstel, Passage
from functiewijzer.core.handboek.stukken import TEKENS, Stuk, passage
from functiewijzer.core.profielen.voorwaarde import Richting

_WOORDEN: Final[dict[Richting, str]] = {
    Richting.LICHTER: r"(?:lichter(?:e)?|licht|minder|lager|lagere|min|lichtere|minder zwaar)",
    Richting.GELIJK: r"(?:gelijk(?:e|waardig|waardige)?|vergelijkbaar|vergelijkbare|zelfde|dezelfde|even zwaar|referentie)",
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


class Regeloogst(Struct, frozen=True):
    """The rules that were read, the labels around them, what found no place, and what was repaired."""

    regels: tuple[HerkendeRegel, ...]
    opschriften: tuple[Passage, ...]
    resten: tuple[Stuk, ...]
    herstel: tuple[Herstel, ...] = ()


class _Zijde:
    """One side while it is being read."""

    def __init__(self, richting: Richting, label: Stuk) -> None:
        self.richting = richting
        self.label = label
        self.stukken: list[Stuk] = []
        self.groep: str | None = None


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


def read_rules(pieces: Sequence[Stuk], zetting: Zetting) -> Regeloogst:
    """Return the rules in the pieces of one part."""
    signs = not names_sides(pieces)
    sides: list[_Zijde] = []
    labels: list[Passage] = []
    early: list[Stuk] = []
    waiting: str | None = None
    before_label = _group_comes_first(pieces, signs=signs)
    for piece in pieces:
        split = split_side(piece, signs=signs)
        if split is not None:
            side = _Zijde(split[0], split[1])
            side.groep, waiting = waiting, None
            sides.append(side)
            labels.append(passage(split[1]))
            if split[2] is not None:
                labels += _add(side, split[2])
        elif piece.tekst in TEKENS or not any(map(str.isalnum, piece.tekst)):
            continue
        elif (group := read_group(piece.tekst)) is not None:
            labels.append(passage(piece))
            if before_label or not sides or sides[-1].groep is not None:
                waiting = group
            else:
                sides[-1].groep = group
        elif sides:
            labels += _add(sides[-1], piece)
        else:
            early.append(piece)
    return _harvest(sides, labels, early, zetting)


def _group_comes_first(pieces: Sequence[Stuk], *, signs: bool) -> bool:
    for piece in pieces:
        if split_side(piece, signs=signs) is not None:
            return False
        if read_group(piece.tekst) is not None:
            return True
    return False


def _add(side: _Zijde, piece: Stuk) -> Iterator[Passage]:
    """Add a piece to a side; a group at its start is taken off, and returned as a label."""
    if side.groep is None and not side.stukken:
        group = read_group(piece.tekst)
        before = split_group_before(piece.tekst)
        if group is not None:
            side.groep = group
            yield passage(piece)
            return
        if before is not None:
            side.groep = before.waarde
            yield Passage(before.label, (piece.regel,))
            piece = msgspec.structs.replace(piece, tekst=before.rest)
    side.stukken.append(piece)


def _group_of(text: str, group: str | None) -> tuple[str, str | None, str]:
    """Return a rule's text, its group, and the label that stood behind the text.

    A group inside the sentence leaves the sentence whole; two groups in it say nothing.
    """
    if group is not None:
        return text, group, ""
    behind = split_group_behind(text[-150:])
    if behind is not None and behind.rest.endswith((".", "!", ":", ";")):
        return text[: -150 or None] + behind.rest if len(text) > 150 else behind.rest, behind.waarde, behind.label
    named = named_groups(text)
    return text, named[0] if len(named) == 1 else None, ""


def _harvest(sides: Sequence[_Zijde], labels: list[Passage], early: Sequence[Stuk], zetting: Zetting) -> Regeloogst:
    rules: list[HerkendeRegel] = []
    repairs: list[Herstel] = []
    for side in sides:
        paragraphs = build(side.stukken, zetting) if side.stukken else ()
        repairs += [repair for paragraph in paragraphs for repair in paragraph.herstel]
        text = "\n".join(paragraph.volledig for paragraph in paragraphs)
        lines = tuple(dict.fromkeys(line for paragraph in paragraphs for line in paragraph.regels)) or (
            side.label.regel,
        )
        text, group, label = _group_of(text, side.groep)
        if label:
            labels.append(Passage(label, lines[-1:]))
        rules.append(HerkendeRegel(richting=side.richting, tekst=Passage(text, lines), groep=group))
    return Regeloogst(tuple(rules), tuple(labels), tuple(early), tuple(repairs))
