"""The toepassingsregels in all their shapes: which text is for the lighter, the equal and the heavier job."""

from collections.abc import Iterator, Sequence

import msgspec
from msgspec import Struct

from functiewijzer.core.handboek.alineas import Zetting, build
from functiewijzer.core.handboek.groepsvormen import named_groups, read_group, split_group_before, split_group_behind
from functiewijzer.core.handboek.herkenning import HerkendeRegel, Herstel, Passage
from functiewijzer.core.handboek.stukken import TEKENS, Stuk, passage
from functiewijzer.core.handboek.zijden import names_sides, split_side
from functiewijzer.core.profielen.voorwaarde import Richting


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
