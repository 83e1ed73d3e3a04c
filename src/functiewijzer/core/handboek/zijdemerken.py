"""The sides that no word list knows, marked where their groups and the directions of their words prove them."""

import re
from collections.abc import Sequence
from itertools import groupby, pairwise
from typing import Final

import msgspec

from functiewijzer.core.handboek.groepsvormen import named_groups, read_group
from functiewijzer.core.handboek.regelzinnen import mark_rule_sentences
from functiewijzer.core.handboek.stukken import Bronstuk
from functiewijzer.core.handboek.zijdebewijs import Zijdekandidaat, agree, direction_of
from functiewijzer.core.handboek.zijden import split_side
from functiewijzer.core.profielen.voorwaarde import Richting

_LABEL: Final = re.compile(r"^(?P<label>[A-Z][^.:;!?()]{2,40}?)\s*(?::\s*|\s[-–—]\s|→\s*|(?=\()|$)")
_MEESTE_WOORDEN: Final = 5
_VERSTE: Final = 12
"""So many pieces further on the next label must stand."""


def mark_sides(pieces: Sequence[Bronstuk]) -> tuple[Bronstuk, ...]:
    """Return the pieces with the sides marked: own labels, heads of three columns, and sentences in running text."""
    return mark_rule_sentences(_with_labels(_with_columns(pieces)))


def _with_columns(pieces: Sequence[Bronstuk]) -> tuple[Bronstuk, ...]:
    """Mark the heads of three columns that point down, nowhere and up."""
    rows = [tuple(row) for _, row in groupby(pieces, key=lambda piece: piece.rij)]
    heads = {row[0].rij: found for row in rows if (found := _heads(row))}
    return tuple(
        msgspec.structs.replace(piece, zijde=heads[piece.rij][piece.cel])
        if piece.cel in heads.get(piece.rij, {})
        else piece
        for piece in pieces
    )


def _heads(row: Sequence[Bronstuk]) -> dict[int, tuple[Richting, int]]:
    if row[0].blok is not None or row[0].breedte not in {3, 4}:
        return {}
    found = {piece.cel: _label(piece) for piece in row}
    marks = {cel: mark for cel, mark in found.items() if mark is not None}
    return marks if len(marks) == len({side for side, _ in marks.values()}) == len(Richting) else {}


def _with_labels(pieces: Sequence[Bronstuk]) -> tuple[Bronstuk, ...]:
    """Mark three labels after one another that point three ways, with groups that prove it."""
    marks = [(at, mark) for at, piece in enumerate(pieces) if piece.zijde is None and (mark := _label(piece))]
    proved: dict[int, tuple[Richting, int]] = {}
    for three in zip(marks, marks[1:], marks[2:], strict=False):
        places = [at for at, _ in three]
        sides = {side for _, (side, _) in three}
        if len(sides) < len(three) or proved.keys() & set(places) or not _are_near(places):
            continue
        if not all(split_side(pieces[at], signs=False) for at in places) and _is_proved(pieces, three):
            proved |= dict(three)
    return tuple(
        msgspec.structs.replace(piece, zijde=proved[at]) if at in proved else piece for at, piece in enumerate(pieces)
    )


def _label(piece: Bronstuk) -> tuple[Richting, int] | None:
    """Return the side that a label at the start of a piece points to, and how long that label is."""
    found = _LABEL.match(piece.tekst)
    if found is None or piece.blok is not None or len(found["label"].split()) > _MEESTE_WOORDEN:
        return None
    side = direction_of(found["label"])
    return (side, found.end()) if side is not None else None


def _are_near(places: Sequence[int]) -> bool:
    return all(two - one <= _VERSTE for one, two in pairwise(places))


def _is_proved(pieces: Sequence[Bronstuk], three: Sequence[tuple[int, tuple[Richting, int]]]) -> bool:
    """Tell whether the groups in the texts under three labels prove what the labels say."""
    ends = [*(at for at, _ in three[1:]), three[-1][0] + _VERSTE]
    said = [
        Zijdekandidaat(side, _group(pieces[at:end], length))
        for (at, (side, length)), end in zip(three, ends, strict=True)
    ]
    return agree(said) is not None


def _group(pieces: Sequence[Bronstuk], length: int) -> str | None:
    """Return the first group under a label."""
    for text in (pieces[0].tekst[length:], *(piece.tekst for piece in pieces[1:])):
        group = read_group(text.strip()) or next(iter(named_groups(text)), None)
        if group is not None:
            return group
    return None
