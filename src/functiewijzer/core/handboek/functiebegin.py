"""Where a function begins and ends: a header, then parts; a heading that comes again means a next function."""

import re
from collections.abc import Sequence
from typing import Final

from msgspec import Struct

from functiewijzer.core.handboek.groepsvormen import read_group, split_code
from functiewijzer.core.handboek.herkenning import Functiedeel
from functiewijzer.core.handboek.koppen import BUITEN, Kop
from functiewijzer.core.handboek.markering import read_marker
from functiewijzer.core.handboek.stukken import Stuk
from functiewijzer.core.handboek.zijden import split_side

_INHOUDSREGEL: Final = re.compile(r"(?:\.{3,}|…|\s\.\s\.)\s*\d{1,3}$")
_LANGSTE_AANLOOP: Final = 16
_VERSTE_FAMILIE: Final = 60
_VOLLEDIG: Final = 4
_MINSTE_GEWICHT: Final = 4
_LIJSTEN: Final = frozenset({Functiedeel.ALTERNATIEVE_NAMEN, Functiedeel.OUDE_NAMEN})
_NAAMVELDEN: Final = frozenset({Functiedeel.NAAM, Functiedeel.FAMILIE, Functiedeel.CODE})


class Functieblok(Struct, frozen=True):
    """The pieces of one function: the header before its first part, and its parts."""

    kop: tuple[Stuk, ...]
    romp: tuple[Stuk, ...]


class Verdeling(Struct, frozen=True):
    """All pieces of a reading: those of the functions, and those outside."""

    blokken: tuple[Functieblok, ...]
    buiten: tuple[Stuk, ...]


def is_header_like(piece: Stuk) -> bool:
    """Tell whether a piece may stand in the header of a function: a label, or a short text that is no sentence."""
    if piece.opent is not None or piece.blok is not None:
        return piece.opent is not None and piece.opent.is_veld
    marker = read_marker(piece.tekst)
    if marker is not None and marker.soort == "teken":
        return False
    if _INHOUDSREGEL.search(piece.tekst):
        return False
    return len(piece.tekst) <= 110 and len(piece.tekst.split()) <= 12 and not piece.tekst.endswith((".", ";", ",", "-"))


def _is_part(piece: Stuk) -> bool:
    return piece.opent is not None and piece.opent.deel is not None and not piece.opent.is_veld


def _is_strong(piece: Stuk) -> bool:
    """Tell whether a piece says by itself that a function begins: a label of the header, a marked or a coded name."""
    if piece.opent is not None:
        return piece.opent.deel in _NAAMVELDEN
    return bool(piece.kop) or piece.vet or split_code(piece.tekst) is not None


def _is_fresh(pieces: Sequence[Stuk], index: int) -> bool:
    """Tell whether a piece begins something new, rather than going on with the text before it."""
    piece, before = pieces[index], pieces[index - 1] if index else None
    if before is None or piece.los or piece.is_marked or piece.opent is not None or before.is_finished:
        return True
    return before.breedte > 1 or read_group(before.tekst) is not None or _is_value(pieces, index)


def _is_value(pieces: Sequence[Stuk], index: int) -> bool:
    label = pieces[index - 1].opent if index else None
    return label is not None and label.is_veld


class _Wandeling:
    """One walk over the pieces of a reading; it holds the function that is being read."""

    def __init__(self, pieces: Sequence[Stuk]) -> None:
        self.pieces = pieces
        self.blokken: list[Functieblok] = []
        self.buiten: list[Stuk] = []
        self.begin = 0
        self.zone: tuple[Stuk, ...] | None = None
        self.gezien: set[Kop] = set()
        self.laatste: tuple[Kop, int] | None = None

    @property
    def is_complete(self) -> bool:
        """Tell whether the function has had so much that another may begin."""
        delen = {kop.deel if kop.deel != Functiedeel.KENMERKEN else kop for kop in self.gezien}
        return Kop(Functiedeel.TOEPASSINGSREGELS) in self.gezien or len(delen) >= _VOLLEDIG

    @property
    def niveau(self) -> int:
        """The level of the heading that is the function's name, 0 where the file marks none."""
        return max((piece.kop for piece in self.zone or () if piece.opent is None), default=0)

    def close(self, end: int) -> None:
        """End what was read at `end`: a function, or what stands outside."""
        found = self.pieces[self.begin : end]
        if self.zone is None:
            self.buiten += found
        else:
            self.blokken.append(Functieblok(self.zone, tuple(found)))
        self.begin, self.zone, self.laatste = end, None, None
        self.gezien = set()

    def ends_here(self, piece: Stuk) -> bool:
        """Tell whether a piece ends the function: a heading of a chapter, or one as high as the function's name."""
        if self.zone is None or piece.opent not in {None, BUITEN}:
            return False
        if piece.opent == BUITEN:
            return self.is_complete
        return 0 < piece.kop < self.niveau or (0 < piece.kop == self.niveau and self.is_complete)

    def announces(self, index: int) -> bool:
        """Tell whether a label of the header stands here that belongs to the next function: its parts follow."""
        kop = self.pieces[index].opent
        if self.zone is None or kop is None or kop.deel not in _NAAMVELDEN or not self.is_complete:
            return False
        near = self.pieces[index + 1 : index + _LANGSTE_AANLOOP]
        return bool(self.pieces[index].kop) or any(map(_is_part, near))

    def lead(self, end: int) -> int:
        """Return where the header before the part at `end` begins; `end` itself where there is none."""
        start = end
        coded = False
        while start > self.begin and end - start < _LANGSTE_AANLOOP and is_header_like(self.pieces[start - 1]):
            another = self.pieces[start - 1]
            if not another.kop and split_code(another.tekst) is not None:
                if coded:
                    break
                coded = True
            start -= 1
        start = self._past_last_group(start, end)
        strong = next((index for index in range(start, end) if _is_strong(self.pieces[index])), None)
        if self.laatste is not None and self.laatste[0].deel in _LIJSTEN:
            return max(start, end - 1) if strong is None else strong
        while start < end and not _is_fresh(self.pieces, start):
            start += 1
        return start if strong is None else min(start, strong)

    def _past_last_group(self, start: int, end: int) -> int:
        """Skip the group behind the last rule, which belongs to the function before."""
        if self.laatste is None or self.laatste[0].deel != Functiedeel.TOEPASSINGSREGELS:
            return start
        rules = self.pieces[self.laatste[1] : start]
        sides = sum(split_side(piece, signs=False) is not None for piece in rules)
        groups = sum(read_group(piece.tekst) is not None for piece in rules)
        if not 0 < groups < sides:
            return start
        for index in range(start, min(start + 2, end)):
            if self.pieces[index].opent is None and read_group(self.pieces[index].tekst) is not None:
                return index + 1
        return start

    def open(self, start: int, end: int) -> None:
        """Begin a function whose header is from `start` to `end`, with the family that was named before it."""
        run = tuple(self.pieces[start:end])
        family = self._family_before(start, run) if self.zone is None else ()
        self.close(start)
        if family:
            self.buiten = [piece for piece in self.buiten if piece not in family]
        self.begin, self.zone = end, (*family, *run)

    def _family_before(self, start: int, run: Sequence[Stuk]) -> tuple[Stuk, ...]:
        """Return the heading of the family, where it stands over an introduction and so outside the function."""
        level = max((piece.kop for piece in run if piece.opent is None), default=0)
        if any(piece.opent is not None and piece.opent.deel == Functiedeel.FAMILIE for piece in run):
            return ()
        for index in range(start - 1, max(self.begin, start - _VERSTE_FAMILIE) - 1, -1):
            piece = self.pieces[index]
            if piece.opent is not None and piece.opent.deel == Functiedeel.FAMILIE:
                value = self.pieces[index + 1 : index + 2] if index + 1 < start else ()
                return (piece, *(one for one in value if is_header_like(one)))
            if piece.opent is None and 0 < piece.kop < level:
                return (piece,)
        return ()

    def begins(self, kop: Kop, run: Sequence[Stuk]) -> bool:
        """Tell whether the part that `kop` opens is the first of a function, with `run` as its header."""
        strong = any(map(_is_strong, run))
        if self.zone is None:
            return bool(run) and kop.deel != Functiedeel.NOK
        again = kop in self.gezien
        if not run:
            return again and Kop(Functiedeel.TOEPASSINGSREGELS) in self.gezien
        if self.is_complete:
            return again or strong
        named = any(piece.opent is not None and piece.opent.deel == Functiedeel.NAAM for piece in run)
        return named or (strong and again)

    def part(self, index: int, kop: Kop) -> None:
        """Take in a heading of a part: the next of this function, or the first of another."""
        start = self.lead(index)
        if self.begins(kop, self.pieces[start:index]):
            self.open(start, index)
        if self.zone is not None:
            self.gezien.add(kop)
            self.laatste = (kop, index)


def divide(pieces: Sequence[Stuk]) -> Verdeling:
    """Return the functions in the pieces of a reading, and what stands outside them."""
    walk = _Wandeling(pieces)
    for index, piece in enumerate(pieces):
        if walk.ends_here(piece):
            walk.close(index)
        elif walk.announces(index):
            walk.close(walk.lead(index))
        elif _is_part(piece) and piece.opent is not None:
            walk.part(index, piece.opent)
    walk.close(len(pieces))
    return Verdeling(tuple(walk.blokken), tuple(walk.buiten))


def weigh(verdeling: Verdeling) -> Verdeling:
    """Return the same with what is too slight to be a function outside: a contents list, a reader's guide."""
    weights = [_weight(block) >= _MINSTE_GEWICHT for block in verdeling.blokken]
    blocks = [block for block, enough in zip(verdeling.blokken, weights, strict=True) if enough]
    light = [block for block, enough in zip(verdeling.blokken, weights, strict=True) if not enough]
    slight = [piece for block in light for piece in (*block.kop, *block.romp)]
    outside = sorted((*verdeling.buiten, *slight), key=lambda piece: (piece.rij, piece.cel))
    return Verdeling(tuple(blocks), tuple(outside)) if slight else verdeling


def _weight(block: Functieblok) -> int:
    """Count the parts of a function, and what in its header can only be the header of one."""
    parts = {piece.opent for piece in block.romp if _is_part(piece)}
    kinds = {kop.deel for kop in parts if kop is not None}
    named = any(map(_is_strong, block.kop))
    bare = not any(piece.opent is None and not read_group(piece.tekst) for piece in block.kop)
    grouped = any(piece.opent is None and read_group(piece.tekst) for piece in block.kop)
    graded = bool(kinds & {Functiedeel.TOEPASSINGSREGELS, Functiedeel.NOK})
    if kinds == {Functiedeel.KENMERKEN} or not (named or grouped or graded) or (bare and not graded):
        return 0
    return len(parts) + named + grouped
