"""Which pieces are headings: the word alone does not make one, for a sentence may begin with it or wrap to it."""

from collections.abc import Iterator, Sequence
from typing import Final

import msgspec

from functiewijzer.core.handboek.herkenning import Functiedeel
from functiewijzer.core.handboek.koppen import Kop, find_kop, split_glued, split_label
from functiewijzer.core.handboek.markering import read_marker
from functiewijzer.core.handboek.stukken import Stuk

_STERK: Final = frozenset({"complexiteit", "zelfstandigheid", "afbreukrisico", "fysieke_aspecten"})
"""Kenmerken that are never the name of a group of activities."""
_KORT: Final = 45
_LANGSTE_BLOTE_KOP: Final = 90


def mark_headings(pieces: Sequence[Stuk]) -> tuple[Stuk, ...]:
    """Return the pieces with the headings marked, and labels parted from the text behind them."""
    found: list[Stuk] = []
    deel: Kop | None = None
    numbered = False
    for index, piece in enumerate(pieces):
        if piece.blok is not None:
            found.append(piece)
            deel = piece.opent or deel
            continue
        before = found[-1] if found else None
        after = pieces[index + 1] if index + 1 < len(pieces) else None
        if len(found) > 1 and (label := found[-2].opent) is not None and label.is_veld:
            piece = msgspec.structs.replace(piece, los=True)
        for part in _parts(piece, before, after, in_activities=_in_activities(deel, numbered=numbered)):
            found.append(part)
            if part.opent is not None:
                deel = part.opent
                numbered = read_marker(part.tekst) is not None
    return tuple(found)


def _in_activities(deel: Kop | None, *, numbered: bool) -> bool:
    """Tell whether a numbered line may be the name of a group of activities, and so no heading."""
    return deel is not None and deel.deel == Functiedeel.ACTIVITEITEN and not numbered


def _parts(piece: Stuk, before: Stuk | None, after: Stuk | None, *, in_activities: bool) -> Iterator[Stuk]:
    if _is_bullet(piece):
        yield piece
        return
    whole = find_kop(piece.tekst)
    if whole is not None and not (in_activities and _is_activity(piece, whole)) and _stands_alone(piece, before, after):
        yield msgspec.structs.replace(piece, opent=whole)
        return
    split = _split(piece) if _starts_afresh(piece, before) or _is_short(before) else None
    if split is not None and not split[0].is_veld and not _starts_afresh(piece, before):
        split = None
    if split is None or (in_activities and _is_activity(piece, split[0])):
        yield piece
        return
    kop, label, rest = split
    yield msgspec.structs.replace(piece, tekst=label, opent=kop)
    yield msgspec.structs.replace(piece, tekst=rest, los=True, kop=0, vet=False)


def _is_bullet(piece: Stuk) -> bool:
    """Tell whether a piece is an item of a list with a sign before it; such an item is never a heading."""
    marker = read_marker(piece.tekst)
    return not piece.kop and ((marker is not None and marker.soort == "teken") or piece.lijst)


def _split(piece: Stuk) -> tuple[Kop, str, str] | None:
    """Return the label before a text in the same piece; without a colon only where it can't be a sentence."""
    labelled = split_label(piece.tekst)
    if labelled is not None:
        return labelled
    glued = split_glued(piece.tekst)
    if glued is None or (glued[0].is_veld and not _is_short_value(piece)):
        return None
    return glued


def _is_short_value(piece: Stuk) -> bool:
    """Tell whether a label without a colon may stand before a value of the header: `Functiegroep E`."""
    return len(piece.tekst) <= 60 and not piece.is_finished


def _is_short(before: Stuk | None) -> bool:
    """Tell whether the line before is so short that it did not wrap: a name in the header."""
    return before is not None and len(before.tekst) <= _KORT and not before.tekst.endswith((",", "-"))


def _is_activity(piece: Stuk, kop: Kop) -> bool:
    """Tell whether a heading word is rather the name of a group of activities: `B. Communicatie`."""
    return read_marker(piece.tekst) is not None and kop.deel == Functiedeel.KENMERKEN and kop.kenmerk not in _STERK


def _starts_afresh(piece: Stuk, before: Stuk | None) -> bool:
    """Tell whether a piece begins something new: after a border, a blank line, a heading or a finished sentence."""
    return (
        before is None
        or piece.los
        or piece.is_marked
        or before.opent is not None
        or before.breedte > 1
        or before.is_finished
        or before.is_marked
    )


def _stands_alone(piece: Stuk, before: Stuk | None, after: Stuk | None) -> bool:
    """Tell whether a piece that is a heading word is a heading, and no line of a sentence that wraps there."""
    if piece.breedte > 1 and piece.cel > 0 and len(piece.tekst) > _LANGSTE_BLOTE_KOP:
        return False
    if _starts_afresh(piece, before):
        return True
    capital = piece.tekst.lstrip("0123456789. ")[:1].isupper()
    fresh_after = after is None or after.los or not after.tekst[:1].islower()
    open_before = before is not None and before.tekst.endswith((",", "-", "/", "("))
    return capital and fresh_after and not open_before
