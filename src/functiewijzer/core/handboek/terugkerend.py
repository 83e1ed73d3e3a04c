"""Headings that no dictionary knows, told by the document itself: the same words in most functions, at one place."""

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Sequence
from typing import Final

import msgspec
from msgspec import Struct

from functiewijzer.core.handboek.functiekop import is_part
from functiewijzer.core.handboek.groepsvormen import is_code, read_group, split_code, split_group_before
from functiewijzer.core.handboek.herkenning import Functiedeel
from functiewijzer.core.handboek.koppen import AFGELEID, Deelkop, kenmerk_id
from functiewijzer.core.handboek.markering import read_marker
from functiewijzer.core.handboek.normaal import ends_as_sentence, heading_form
from functiewijzer.core.handboek.stukken import Bronstuk, cut
from functiewijzer.core.handboek.zijden import split_side

_MEESTE_WOORDEN: Final = 8
_MINSTE_TEKST: Final = 4
_NUMMERS: Final = frozenset({"getal", "dubbel"})
"""The headings of a handbook may be numbered; a letter or a sign before a line makes it an item."""
_LABEL: Final = re.compile(r"(?P<label>[^\W\d_][^:.;!?\n]{3,50}):\s+")
_WOORDEN_LABEL: Final = 5
_MINSTE_KEREN: Final = 2
_AANDEEL: Final = 0.5
_INLEIDEND: Final = frozenset(
    {Functiedeel.POSITIE, Functiedeel.ORGANISATIE, Functiedeel.DOEL, Functiedeel.ALTERNATIEVE_NAMEN}
    | {Functiedeel.OUDE_NAMEN}
)
"""After these the activities are still to come, and what a handbook says there of the job is its typering."""
_BUITEN_DE_FUNCTIE: Final = frozenset({None, Functiedeel.TOEPASSINGSREGELS})


class _Plek(Struct, frozen=True):
    """Where a heading stands: the parts that the headings before and after it open, and whether a list follows it."""

    na: Deelkop | None
    voor: Deelkop | None
    is_lijst: bool = False


def mark_recurring(pieces: Sequence[Bronstuk]) -> tuple[Bronstuk, ...]:
    """Return the pieces in which a short line that most functions have, over a text, is the heading of a part."""
    functions = max(Counter(piece.opent for piece in pieces if is_part(piece)).values(), default=0)
    known = frozenset(piece.opent.deel for piece in pieces if piece.opent is not None)
    places: defaultdict[str, dict[int, _Plek]] = defaultdict(dict)
    for at, place in _candidates(pieces):
        places[heading_form(_label_of(pieces[at]) or pieces[at].tekst)][at] = place
    opened: dict[int, Deelkop | None] = {}
    for form, found in places.items():
        if len(found) >= max(_MINSTE_KEREN, _AANDEEL * functions):
            kop = _part_at(form, Counter(found.values()).most_common(1)[0][0], known)
            opened |= dict.fromkeys(found, kop)
    return tuple(part for at, piece in enumerate(pieces) for part in _opened(piece, opened.get(at)))


def _opened(piece: Bronstuk, kop: Deelkop | None) -> Iterator[Bronstuk]:
    """Give a piece as it is, or as the heading of a part and what stands behind it on its line."""
    if kop is None:
        yield piece
        return
    label = _label_of(piece)
    heading, rest = cut(piece, len(label) + 1) if label else (piece, None)
    yield msgspec.structs.replace(heading, opent=kop, los=True)
    yield from (rest,) if rest is not None else ()


def _candidates(pieces: Sequence[Bronstuk]) -> Iterator[tuple[int, _Plek]]:
    """Give the pieces that may be a heading of a part, with their place."""
    follows: list[Deelkop | None] = [None] * (len(pieces) + 1)
    for at in range(len(pieces) - 1, -1, -1):
        follows[at] = pieces[at].opent if is_part(pieces[at]) else follows[at + 1]
    before: Deelkop | None = None
    for at, piece in enumerate(pieces[:-1]):
        if is_part(piece):
            before = piece.opent
        elif _is_heading_like(piece, pieces[at - 1] if at else None):
            label, after = _label_of(piece), pieces[at + 1]
            if label or _is_text(after) or _is_item(after):
                yield at, _Plek(before, follows[at], is_lijst=not label and _is_item(after))


def _label_of(piece: Bronstuk) -> str:
    """Return the label before a text on one line, without its colon; empty where there is none."""
    found = _LABEL.match(piece.tekst)
    is_one = found is not None and len(found["label"].split()) <= _WOORDEN_LABEL
    return found["label"] if found is not None and is_one and _is_sentence(piece.tekst[found.end() :]) else ""


def _is_sentence(text: str) -> bool:
    return text[:1].isupper() and len(text.split()) >= _MINSTE_TEKST


def _is_heading_like(piece: Bronstuk, before: Bronstuk | None) -> bool:
    """Tell whether a piece is a short line that begins something new and says nothing that has a place of its own."""
    if piece.opent is not None or piece.blok is not None or piece.lijst:
        return False
    marker = read_marker(piece.tekst)
    numbered = marker is not None and marker.soort in _NUMMERS and piece.is_marked
    bare = _label_of(piece) or (piece.tekst[marker.lengte :] if marker is not None and numbered else piece.tekst)
    if (marker is not None and not numbered) or len(bare.split()) > _MEESTE_WOORDEN or ends_as_sentence(bare):
        return False
    if not bare[:1].isupper():
        return False
    if read_group(piece.tekst) or split_group_before(piece.tekst) or split_side(piece, signs=True):
        return False
    if not numbered and (is_code(piece.tekst) or split_code(piece.tekst)):
        return False
    return before is None or piece.los or piece.is_marked or before.is_finished


def _is_text(piece: Bronstuk) -> bool:
    """Tell whether a piece is the first line of a running text."""
    if piece.opent is not None or piece.is_marked or piece.lijst or read_marker(piece.tekst) is not None:
        return False
    return _is_sentence(piece.tekst)


def _is_item(piece: Bronstuk) -> bool:
    """Tell whether a piece is an item of a list, or the name of a group of items."""
    return piece.opent is None and (piece.lijst or read_marker(piece.tekst) is not None)


def _part_at(form: str, place: _Plek, known: Collection[Functiedeel | None]) -> Deelkop | None:
    """Return what a heading opens at its place, with a part that no `known` heading of the handbook opens first.

    A list before the kenmerken is the activities. Between the place in the organisation and those stands the doel, and
    where that has a heading of its own the typering; elsewhere it is a kenmerk.
    """
    before = place.na.deel if place.na is not None else None
    after = place.voor.deel if place.voor is not None else None
    if place.is_lijst:
        is_free = before in _INLEIDEND and Functiedeel.ACTIVITEITEN not in known
        return Deelkop(Functiedeel.ACTIVITEITEN, AFGELEID) if is_free else None
    if after in _BUITEN_DE_FUNCTIE and before in _BUITEN_DE_FUNCTIE:
        return None
    if before == Functiedeel.KENMERKEN:
        return Deelkop(Functiedeel.KENMERKEN, kenmerk_id(form))
    if before in _INLEIDEND and Functiedeel.DOEL not in known:
        return Deelkop(Functiedeel.DOEL, AFGELEID)
    if before in _INLEIDEND or before in _BUITEN_DE_FUNCTIE:
        return Deelkop(Functiedeel.TYPERING, AFGELEID)
    return None
