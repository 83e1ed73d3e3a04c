"""Which pieces are headings: the word alone does not make one, for a sentence may begin with it or wrap to it."""

from collections.abc import Iterator, Sequence
from typing import Final

import msgspec

from functiewijzer.core.handboek.gebroken_kop import find_broken
from functiewijzer.core.handboek.groepsvormen import is_code, read_group
from functiewijzer.core.handboek.herkenning import Functiedeel
from functiewijzer.core.handboek.koppen import NAAMLIJSTEN, Deelkop, find_kop, next_label, split_glued, split_label
from functiewijzer.core.handboek.kopstand import looks_like_heading, stands_alone, starts_afresh
from functiewijzer.core.handboek.markering import read_marker
from functiewijzer.core.handboek.stukken import Bronstuk, cut
from functiewijzer.core.handboek.zijden import opens_rules

_STERK: Final = frozenset({"complexiteit", "zelfstandigheid", "afbreukrisico", "fysieke_aspecten"})
"""Kenmerken that are never the name of a group of activities."""
_KORT: Final = 45


def mark_headings(pieces: Sequence[Bronstuk]) -> tuple[Bronstuk, ...]:
    """Return the pieces with the headings marked, and labels parted from the text behind them."""
    found: list[Bronstuk] = []
    heading: Bronstuk | None = None
    broken: Deelkop | None = None
    for index, piece in enumerate(pieces):
        if piece.blok is not None:
            found.append(piece)
            heading = piece if piece.opent is not None else heading
            continue
        if heading is not None and _has_no_rules_yet(heading) and opens_rules(pieces, index):
            heading = msgspec.structs.replace(piece, tekst="", opent=Deelkop(Functiedeel.TOEPASSINGSREGELS))
            found.append(heading)
        before = found[-1] if found else None
        after = pieces[index + 1] if index + 1 < len(pieces) else None
        if len(found) > 1 and (label := found[-2].opent) is not None and _begins_value(label, piece):
            piece = msgspec.structs.replace(piece, los=True)  # noqa: PLW2901
        first = broken is None
        broken = broken if not first else _broken(piece, before, after)
        whole = _parts(piece, before, after, heading) if broken is None else (_opened(piece, broken),)
        broken = broken if first else None
        for part in whole:
            found.append(part)
            heading = part if part.opent is not None and not _is_group_of_rule(part.opent, heading) else heading
    return tuple(found)


def _begins_value(label: Deelkop, piece: Bronstuk) -> bool:
    """Tell whether what stands below a value of the header is something new, and not the rest of that value."""
    return label.is_veld and not piece.tekst[:1].islower()


def _opened(piece: Bronstuk, kop: Deelkop) -> Bronstuk:
    return msgspec.structs.replace(piece, opent=kop)


def _broken(piece: Bronstuk, before: Bronstuk | None, after: Bronstuk | None) -> Deelkop | None:
    """Return what a heading opens that goes on on the next line."""
    if after is None or _is_bullet(piece) or not starts_afresh(piece, before) or not looks_like_heading(piece):
        return None
    return find_broken(piece, after)


def _is_group_of_rule(kop: Deelkop, heading: Bronstuk | None) -> bool:
    """Tell whether a label is the group of a rule, and so opens nothing."""
    return kop.deel == Functiedeel.GROEP and heading is not None and not _has_no_rules_yet(heading)


def _has_no_rules_yet(heading: Bronstuk) -> bool:
    """Tell whether a part of a function is being read that is not its rules."""
    kop = heading.opent
    return kop is not None and kop.deel is not None and kop.deel != Functiedeel.TOEPASSINGSREGELS


def _is_listed(heading: Bronstuk | None, before: Bronstuk | None, piece: Bronstuk, after: Bronstuk | None) -> bool:
    """Tell whether a heading word stands among the activities as the name of a group of them.

    It does where the activities' own heading has no marker and it has one, or where it stands between two items.
    """
    if heading is None or heading.opent is None or heading.opent.deel != Functiedeel.ACTIVITEITEN:
        return False
    if piece.kop and piece.kop <= heading.kop:
        return False
    if read_marker(piece.tekst) is not None:
        return read_marker(heading.tekst) is None
    return _item_kind(before) == _item_kind(after) != ""


def _item_kind(piece: Bronstuk | None) -> str:
    """Return the kind of marker of an item, the empty text where a piece is none."""
    marker = read_marker(piece.tekst) if piece is not None else None
    if marker is not None:
        return marker.soort
    return "teken" if piece is not None and piece.lijst else ""


def _parts(
    piece: Bronstuk, before: Bronstuk | None, after: Bronstuk | None, opened: Bronstuk | None
) -> Iterator[Bronstuk]:
    """Give a piece as it is, as a heading, or as a label and what stands behind it."""
    if _is_bullet(piece):
        yield piece
        return
    listed = _is_listed(opened, before, piece, after)
    whole = find_kop(piece.tekst)
    if whole is not None and not (listed and _is_weak(whole)) and stands_alone(piece, before, after):
        yield msgspec.structs.replace(piece, opent=whole)
        return
    afresh = starts_afresh(piece, before)
    split = _split(piece) if not piece.tekst[:1].islower() else None
    after_item = split is not None and split[1].endswith(":") and bool(_item_kind(before))
    after_name = split is not None and _is_veld_or_names(split[0]) and _follows_name(split[1], before, opened)
    if split is None or (listed and _is_weak(split[0])) or not (afresh or after_item or after_name):
        yield piece
        return
    kop, _, text = split
    heading, rest = cut(piece, len(piece.tekst) - len(text))
    yield msgspec.structs.replace(heading, opent=kop)
    if rest is None:
        return
    at = next_label(rest.tekst) if _is_veld_or_names(kop) else None
    if at is None:
        yield rest
        return
    value, further = cut(rest, at)
    yield value
    yield from _parts(further, value, after, heading) if further is not None else ()


def _is_veld_or_names(kop: Deelkop) -> bool:
    return kop.is_veld or kop.deel in NAAMLIJSTEN


def _follows_name(label: str, before: Bronstuk | None, opened: Bronstuk | None) -> bool:
    """Tell whether a label stands below a short value of the header, or with its colon below a list of names."""
    in_names = opened is not None and opened.opent is not None and opened.opent.deel in NAAMLIJSTEN
    return _is_short(before) or (in_names and label.endswith(":"))


def _is_weak(kop: Deelkop) -> bool:
    """Tell whether a heading word may as well be the name of a group of activities: `B. Communicatie`."""
    return kop.deel == Functiedeel.KENMERKEN and kop.kenmerk not in _STERK


def _split(piece: Bronstuk) -> tuple[Deelkop, str, str] | None:
    """Return the label before a text in the same piece; without a colon only where it can't be a sentence."""
    found = split_label(piece.tekst) or split_glued(piece.tekst)
    if found is None or not _is_value(found[0], found[2]):
        return None
    return None if found[0].is_veld and ":" not in found[1] and not _is_short_value(piece) else found


def _is_value(kop: Deelkop, text: str) -> bool:
    """Tell whether a text can be the value of a field: `Niveau: hoger beroepsonderwijs` names no group."""
    if kop.deel == Functiedeel.GROEP:
        return read_group(text) is not None
    return kop.deel != Functiedeel.CODE or is_code(text)


def _is_bullet(piece: Bronstuk) -> bool:
    """Tell whether a piece is an item of a list with a sign before it; such an item is never a heading."""
    marker = read_marker(piece.tekst)
    return not piece.kop and ((marker is not None and marker.soort == "teken") or piece.lijst)


def _is_short_value(piece: Bronstuk) -> bool:
    """Tell whether a label without a colon may stand before a value of the header: `Functiegroep E`."""
    return len(piece.tekst) <= 60 and not piece.is_finished


def _is_short(before: Bronstuk | None) -> bool:
    """Tell whether the line before is so short that it did not wrap: a name in the header."""
    return before is not None and len(before.tekst) <= _KORT and not before.tekst.endswith((",", "-"))
