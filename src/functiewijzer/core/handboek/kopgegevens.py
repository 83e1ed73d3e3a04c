"""The header of a function: family, code, name and group, labelled or told by their shape."""

from collections.abc import Sequence
from itertools import zip_longest

import msgspec
from msgspec import Struct

from functiewijzer.core.handboek.functiekop import is_header_like
from functiewijzer.core.handboek.groepsvormen import (
    is_code,
    read_group,
    split_code,
    split_group_before,
    split_group_behind,
    split_letter,
)
from functiewijzer.core.handboek.herkenning import Functiedeel, Passage
from functiewijzer.core.handboek.normaal import has_words, normalised
from functiewijzer.core.handboek.stukken import Bronstuk, passage

_NAMEN = (Functiedeel.FAMILIE, Functiedeel.NAAM)
_VELDEN = (Functiedeel.FAMILIE, Functiedeel.NAAM, Functiedeel.GROEP, Functiedeel.CODE)


class Kopgegevens(Struct, frozen=True, kw_only=True):
    """What the header of a function says, the labels in it, the pieces that say something else, and its sentences."""

    velden: dict[Functiedeel, Passage]
    opschriften: tuple[Passage, ...]
    resten: tuple[Bronstuk, ...]
    zinnen: tuple[Bronstuk, ...] = ()


def read_header(pieces: Sequence[Bronstuk], further: Sequence[Bronstuk] = ()) -> Kopgegevens:
    """Return what a header says, with the labelled values that stand `further` down among the parts.

    A text under the name, before the first part, stays apart.
    """
    fields, texts = _parted(pieces)
    found = _read_fields((*fields, *further))
    return msgspec.structs.replace(found, zinnen=texts)


def _parted(pieces: Sequence[Bronstuk]) -> tuple[tuple[Bronstuk, ...], tuple[Bronstuk, ...]]:
    """Return the pieces that hold fields, and those that are running text; a label ends such a text."""
    fields: list[Bronstuk] = []
    texts: list[Bronstuk] = []
    running = False
    for piece, after in zip_longest(pieces, pieces[1:]):
        labelled = bool(fields) and fields[-1].opent is not None and not running
        running = piece.opent is None and not labelled and (running or _is_text(piece, after))
        (texts if running else fields).append(piece)
    return tuple(fields), tuple(texts)


def _is_text(piece: Bronstuk, after: Bronstuk | None) -> bool:
    """Tell whether a text begins here: a sentence, or a line that the next one goes on with."""
    sentence = piece.is_finished and len(piece.tekst.split()) > 3
    wraps = after is not None and after.opent is None and not after.los and after.tekst[:1].islower()
    named = piece.is_marked or split_code(piece.tekst) is not None
    return has_words(piece.tekst) and (sentence or (wraps and not named) or not is_header_like(piece))


def _read_fields(pieces: Sequence[Bronstuk]) -> Kopgegevens:
    """Return the fields of a header: first what is labelled or has a shape of its own, then the name by its place."""
    fields: dict[Functiedeel, Passage] = {}
    labels: list[Passage] = []
    loose: list[Bronstuk] = []
    waiting: list[Functiedeel] = []
    goes_on: Functiedeel | None = None
    before: Bronstuk | None = None
    coded = frozenset(piece.rij for piece in pieces if piece.breedte > 1 and split_code(piece.tekst))
    for piece in pieces:
        if piece.opent is not None and piece.opent.deel in _VELDEN:
            labels.append(passage(piece))
            waiting.append(piece.opent.deel)
            continue
        if not any(map(str.isalnum, piece.tekst)):
            continue
        if goes_on is not None and _wraps(before, piece):
            fields[goes_on] = _longer(fields[goes_on], piece)
            before = piece
            continue
        deel, before, goes_on = _by_shape(piece, waiting, coded), piece, None
        if deel in waiting:
            waiting.remove(deel)
        if deel is None or deel in fields:
            loose.append(piece)
            continue
        goes_on = deel if deel in _NAMEN else None
        rest = _take(deel, piece, fields, labels)
        loose += [rest] if rest else []
    return _place_loose(fields, labels, loose)


def _wraps(before: Bronstuk | None, piece: Bronstuk) -> bool:
    """Tell whether a piece is the rest of the name before it, which ran on to this line."""
    if before is None or piece.los or not piece.tekst[:1].islower():
        return False
    return piece.is_marked == before.is_marked or before.vooraf > 0


def _longer(found: Passage, piece: Bronstuk) -> Passage:
    return Passage(f"{found.tekst} {piece.tekst}", tuple(dict.fromkeys((*found.regels, piece.regel))))


def _by_shape(piece: Bronstuk, waiting: Sequence[Functiedeel], coded: frozenset[int]) -> Functiedeel | None:
    """Return the field of a value: its label when one is waiting and fits, else its shape.

    In the `coded` rows a name stands with its code, so that no other cell is the name that a label waits for.
    """
    beside = piece.rij in coded and split_code(piece.tekst) is None
    fits = [deel for deel in waiting if _fits(deel, piece.tekst) and not (beside and deel == Functiedeel.NAAM)]
    if fits:
        return fits[0]
    if read_group(piece.tekst) is not None:
        return Functiedeel.GROEP
    if is_code(piece.tekst):
        return Functiedeel.CODE
    return Functiedeel.NAAM if split_code(piece.tekst) is not None else None


def _fits(deel: Functiedeel, text: str) -> bool:
    """Tell whether a text can be the value of a field: a lone letter is no name, and a name with a code no family."""
    if deel == Functiedeel.GROEP:
        return read_group(text) is not None
    if deel == Functiedeel.CODE:
        return is_code(text)
    if deel == Functiedeel.FAMILIE:
        return read_group(text) is None
    return read_group(text) is None and not is_code(text)


def _take(
    deel: Functiedeel, piece: Bronstuk, fields: dict[Functiedeel, Passage], labels: list[Passage]
) -> Bronstuk | None:
    """Put a value in its field, and return what of the piece is something else."""
    if deel == Functiedeel.GROEP:
        group = read_group(piece.tekst)
        if group is None:
            return piece
        fields[deel] = Passage(group, (piece.regel,))
        rest = piece.tekst.replace(group, " ", 1) if piece.tekst != group else ""
        labels += [Passage(" ".join(rest.split()), (piece.regel,))] if any(map(str.isalnum, rest)) else []
        return None
    if deel == Functiedeel.NAAM:
        _take_name(piece, fields, labels)
        return None
    fields[deel] = passage(piece)
    return None


def _take_name(piece: Bronstuk, fields: dict[Functiedeel, Passage], labels: list[Passage]) -> None:
    """Read a name with what stands around it: its code before it, its group before or behind it."""
    text = piece.tekst
    group = split_group_before(text) or split_group_behind(text)
    if group is not None and Functiedeel.GROEP not in fields and is_header_like(piece):
        word = group.label.replace(group.waarde, " ", 1) if group.label != group.waarde else ""
        fields[Functiedeel.GROEP] = Passage(group.waarde, (piece.regel,))
        labels += [Passage(" ".join(word.split()), (piece.regel,))] if any(map(str.isalnum, word)) else []
        text = group.rest
    code = split_code(text, marked=piece.is_marked)
    if code is not None and Functiedeel.CODE not in fields:
        fields[Functiedeel.CODE] = Passage(code.waarde, (piece.regel,))
        text = code.rest
    fields[Functiedeel.NAAM] = Passage(text, (piece.regel,))


def _without_number(fields: dict[Functiedeel, Passage], labels: list[Passage]) -> None:
    """Take the number or the letter off the name of a family."""
    family = fields.get(Functiedeel.FAMILIE)
    if family is None:
        return
    code = split_code(family.tekst, marked=True) or split_letter(family.tekst)
    if code is not None:
        labels.append(Passage(code.label, family.regels))
        fields[Functiedeel.FAMILIE] = Passage(code.rest, family.regels)


def _place_loose(fields: dict[Functiedeel, Passage], labels: list[Passage], loose: Sequence[Bronstuk]) -> Kopgegevens:
    """Give what has neither label nor shape its place: the last is the name, what stands before it the family."""
    rest = list(loose)
    if Functiedeel.NAAM not in fields and rest:
        coded = [piece for piece in rest if split_code(piece.tekst)]
        deepest = max(rest, key=lambda piece: (piece in coded, piece.kop, piece.vet, rest.index(piece)))
        rest.remove(deepest)
        _take_name(deepest, fields, labels)
    name = fields.get(Functiedeel.NAAM)
    if Functiedeel.FAMILIE not in fields and rest and (name is None or rest[-1].regel <= name.regels[0]):
        fields[Functiedeel.FAMILIE] = passage(rest.pop())
    _without_number(fields, labels)
    again = {normalised(field.tekst) for field in fields.values()}
    labels += [passage(piece) for piece in rest if normalised(piece.tekst) in again]
    left = tuple(piece for piece in rest if normalised(piece.tekst) not in again)
    return Kopgegevens(velden=fields, opschriften=tuple(labels), resten=left)
