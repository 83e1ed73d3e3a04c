"""Where a function begins and ends: a header, then parts; a heading that comes again means a next function."""

from collections.abc import Sequence
from typing import Final

from functiewijzer.core.handboek.functieblok import Functieblok, Verdeling
from functiewijzer.core.handboek.functiekop import (
    NAAMVELDEN,
    after_row,
    from_heading,
    goes_on,
    is_fresh,
    is_header_like,
    is_part,
    is_strong,
    is_title,
)
from functiewijzer.core.handboek.groepsvormen import read_group, split_code
from functiewijzer.core.handboek.herkenning import Functiedeel
from functiewijzer.core.handboek.koppen import BUITEN, NAAMLIJSTEN, Deelkop
from functiewijzer.core.handboek.stukken import Bronstuk
from functiewijzer.core.handboek.zijden import names_sides, split_side

_LANGSTE_AANLOOP: Final = 16
_VERSTE_FAMILIE: Final = 60
_VOLLEDIG: Final = 4


class _Wandeling:
    """One walk over the pieces of a reading; it holds the function that is being read."""

    def __init__(self, pieces: Sequence[Bronstuk]) -> None:
        self.pieces = pieces
        self.blokken: list[Functieblok] = []
        self.buiten: list[Bronstuk] = []
        self.begin = 0
        self.zone: tuple[Bronstuk, ...] | None = None
        self.gezien: set[Deelkop] = set()
        self.laatste: tuple[Deelkop, int] | None = None

    @property
    def is_complete(self) -> bool:
        """Tell whether the function has had so much that another may begin."""
        delen = {kop.deel if kop.deel != Functiedeel.KENMERKEN else kop for kop in self.gezien}
        return Deelkop(Functiedeel.TOEPASSINGSREGELS) in self.gezien or len(delen) >= _VOLLEDIG

    @property
    def niveau(self) -> int:
        """The level of the heading that is the function's name, 0 where the file marks none."""
        return max((piece.kop for piece in self.zone or () if piece.opent is None), default=0)

    def close(self, end: int, taken: range = range(0)) -> None:
        """End what was read at `end`: a function, or what stands outside without what is `taken` from it."""
        found = self.pieces[self.begin : end]
        if self.zone is None:
            self.buiten += [piece for at, piece in enumerate(found, self.begin) if at not in taken]
        else:
            self.blokken.append(Functieblok(self.zone, tuple(found)))
        self.begin, self.zone, self.laatste = end, None, None
        self.gezien = set()

    def ends_here(self, piece: Bronstuk) -> bool:
        """Tell whether a piece ends the function: a heading of a chapter, or one as high as the function's name."""
        if self.zone is None or piece.opent not in {None, BUITEN}:
            return False
        if piece.opent == BUITEN:
            return self.is_complete
        return 0 < piece.kop < self.niveau or (0 < piece.kop == self.niveau and self.is_complete)

    def announces(self, index: int) -> bool:
        """Tell whether a label of the header stands here that belongs to the next function: its parts follow."""
        kop = self.pieces[index].opent
        if self.zone is None or kop is None or kop.deel not in NAAMVELDEN or not self.is_complete:
            return False
        near = self.pieces[index + 1 : index + _LANGSTE_AANLOOP]
        return bool(self.pieces[index].kop) or any(map(is_part, near))

    def lead(self, end: int, *, again: bool = False) -> int:
        """Return where the header before the part at `end` begins; `end` itself where there is none."""
        start = end
        coded, group = False, None
        while start > self.begin and end - start < _LANGSTE_AANLOOP and is_header_like(self.pieces[start - 1]):
            another = self.pieces[start - 1]
            if not another.kop and split_code(another.tekst) is not None:
                if coded:
                    break
                coded = True
            if (found := self._group_at(start - 1)) is not None and group not in {None, found}:
                start = after_row(self.pieces, start, end)
                break
            group = group or found
            start -= 1
        start = self._past_last_group(start, end)
        strong = next((index for index in range(start, end) if is_strong(self.pieces[index])), None)
        if self.laatste is not None and self.laatste[0].deel in NAAMLIJSTEN and (strong is not None or start < end):
            return max(start, end - 1) if strong is None else strong
        if strong is None and (title := self._title_before(start, again=again)) is not None:
            return title
        while start < end and not is_fresh(self.pieces, start):
            start += 1
        return start if strong is None else from_heading(self.pieces, min(start, strong), strong)

    def _group_at(self, at: int) -> str | None:
        """Return the group that a piece names; the value of another label of the header names none."""
        label = self.pieces[at - 1].opent if at else None
        if self.pieces[at].opent is not None or (label is not None and label.deel != Functiedeel.GROEP):
            return None
        return read_group(self.pieces[at].tekst)

    def _title_before(self, start: int, *, again: bool) -> int | None:
        """Return where the name of a function stands that has a text of its own before its first part."""
        if self.zone is not None and not self.is_complete:
            return None
        in_activities = self.laatste is not None and self.laatste[0].deel == Functiedeel.ACTIVITEITEN
        names = [piece for piece in self.zone or () if piece.opent is None]
        for at in range(start - 1, max(self.begin, start - _LANGSTE_AANLOOP) - 1, -1):
            if is_part(self.pieces[at]) or self.pieces[at].opent == BUITEN:
                return None
            if is_title(self.pieces, at, names) and (again or not in_activities):
                return at
        return None

    def _past_last_group(self, start: int, end: int) -> int:
        """Skip the group behind the last rule, which belongs to the function before."""
        if self.laatste is None or self.laatste[0].deel != Functiedeel.TOEPASSINGSREGELS:
            return start
        rules = self.pieces[self.laatste[1] : start]
        signs = not names_sides(rules)
        sides = sum(split_side(piece, signs=signs) is not None for piece in rules)
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
        family = self._family_before(start, run) if self.zone is None else range(0)
        self.close(start, family)
        self.begin, self.zone = end, (*(self.pieces[at] for at in family), *run)

    def _family_before(self, start: int, run: Sequence[Bronstuk]) -> range:
        """Return where the heading of the family is, when it stands over an introduction."""
        level = max((piece.kop for piece in run if piece.opent is None), default=0)
        if any(piece.opent is not None and piece.opent.deel == Functiedeel.FAMILIE for piece in run):
            return range(0)
        for at in range(start - 1, max(self.begin, start - _VERSTE_FAMILIE) - 1, -1):
            piece = self.pieces[at]
            if piece.opent is not None and piece.opent.deel == Functiedeel.FAMILIE:
                return range(at, at + 2 if at + 1 < start and is_header_like(self.pieces[at + 1]) else at + 1)
            if piece.opent is None and 0 < piece.kop < level:
                return range(at, at + 1)
        return range(0)

    def begins(self, kop: Deelkop, run: Sequence[Bronstuk]) -> bool:
        """Tell whether the part that `kop` opens is the first of a function, with `run` as its header."""
        strong = any(map(is_strong, run))
        if not strong and self._is_area(kop):
            return False
        if self.zone is None:
            return bool(run) and kop.deel != Functiedeel.NOK
        again = kop in self.gezien
        if not run:
            return again and Deelkop(Functiedeel.TOEPASSINGSREGELS) in self.gezien
        if self.is_complete:
            return again or strong
        named = any(piece.opent is not None and piece.opent.deel == Functiedeel.NAAM for piece in run)
        return named or (strong and again)

    def _is_area(self, kop: Deelkop) -> bool:
        """Tell whether a heading belongs to the result areas that are being read, each with headings of its own."""
        before = self.laatste[0].deel if self.laatste is not None else None
        return before == Functiedeel.RESULTAATGEBIEDEN and kop.deel in {before, Functiedeel.ACTIVITEITEN}

    def part(self, index: int, kop: Deelkop) -> None:
        """Take in a heading of a part: the next of this function, or the first of another."""
        start = self.lead(index, again=kop in self.gezien)
        if self.begins(kop, self.pieces[start:index]):
            self.open(start, index)
        if self.zone is not None:
            if not self._is_area(kop):
                self.laatste = (kop, index)
            self.gezien.add(kop)


def divide(pieces: Sequence[Bronstuk]) -> Verdeling:
    """Return the functions in the pieces of a reading, and what stands outside them."""
    walk = _Wandeling(pieces)
    for index, piece in enumerate(pieces):
        if walk.ends_here(piece):
            walk.close(index)
        elif walk.announces(index):
            walk.close(walk.lead(index))
        elif is_part(piece) and piece.opent is not None and not goes_on(pieces, index):
            walk.part(index, piece.opent)
    walk.close(len(pieces))
    return Verdeling(tuple(walk.blokken), tuple(walk.buiten))
