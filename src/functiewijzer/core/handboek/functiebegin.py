"""Where a function begins and ends: a header, then parts; a heading that comes again means a next function."""

from collections.abc import Sequence
from typing import Final

from msgspec import Struct

from functiewijzer.core.handboek.groepsvormen import read_group, split_code
from functiewijzer.core.handboek.herkenning import Functiedeel
from functiewijzer.core.handboek.koppen import BUITEN, Kop
from functiewijzer.core.handboek.markering import read_marker
from functiewijzer.core.handboek.stukken import Stuk

_LANGSTE_AANLOOP: Final = 16
_VOLLEDIG: Final = 4
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


class _Lopend:
    """The function that is being read: its parts so far. It lives for one walk over the pieces."""

    def __init__(self) -> None:
        self.gezien: set[Kop] = set()
        self.laatste: Kop | None = None
        self.niveau = 0

    @property
    def is_complete(self) -> bool:
        delen = {kop.deel if kop.deel != Functiedeel.KENMERKEN else kop for kop in self.gezien}
        return Kop(Functiedeel.TOEPASSINGSREGELS) in self.gezien or len(delen) >= _VOLLEDIG

    def add(self, kop: Kop) -> None:
        self.gezien.add(kop)
        self.laatste = kop


def is_header_like(piece: Stuk) -> bool:
    """Tell whether a piece may stand in the header of a function: a label, or a short text that is no sentence."""
    if piece.opent is not None:
        return piece.opent.is_veld
    marker = read_marker(piece.tekst)
    if marker is not None and marker.soort == "teken":
        return False
    return len(piece.tekst) <= 110 and len(piece.tekst.split()) <= 12 and not piece.tekst.endswith((".", ";", ",", "-"))


def _is_part(piece: Stuk) -> bool:
    return piece.opent is not None and piece.opent.deel is not None and not piece.opent.is_veld


def _is_strong(piece: Stuk) -> bool:
    """Tell whether a piece says by itself that a function begins: a label of the header, a marked or a coded name."""
    if piece.opent is not None:
        return piece.opent.deel in _NAAMVELDEN
    return bool(piece.kop) or piece.vet or split_code(piece.tekst) is not None


def _lead(pieces: Sequence[Stuk], end: int, lopend: _Lopend | None) -> int:
    """Return where the header before the part at `end` begins; `end` itself where there is none."""
    start = end
    while start > 0 and end - start < _LANGSTE_AANLOOP and is_header_like(pieces[start - 1]):
        start -= 1
    run = range(start, end)
    strong = [index for index in run if _is_strong(pieces[index])]
    if lopend is not None and lopend.laatste is not None and lopend.laatste.deel in _LIJSTEN:
        return strong[0] if strong else max(start, end - 1)
    while start < end and (_is_tail(pieces, start) or not _is_fresh(pieces, start)):
        start += 1
    return min(start, strong[0]) if strong else start


def _is_tail(pieces: Sequence[Stuk], index: int) -> bool:
    """Tell whether a piece is the group behind a rule, which belongs to the function before."""
    labelled = index > 0 and (before := pieces[index - 1].opent) is not None and before.deel == Functiedeel.GROEP
    return pieces[index].opent is None and read_group(pieces[index].tekst) is not None and not labelled


def _is_fresh(pieces: Sequence[Stuk], index: int) -> bool:
    piece = pieces[index]
    return (
        index == 0
        or piece.los
        or piece.is_marked
        or piece.opent is not None
        or pieces[index - 1].is_finished
        or (pieces[index - 1].breedte > 1 or _is_tail(pieces, index - 1))
    )


def _begins(kop: Kop, run: Sequence[Stuk], lopend: _Lopend | None) -> bool:
    """Tell whether the part that `kop` opens is the first of a function, with `run` as its header."""
    named = any(piece.opent is not None and piece.opent.deel == Functiedeel.NAAM for piece in run)
    strong = any(map(_is_strong, run))
    if lopend is None:
        return bool(run)
    again = kop in lopend.gezien
    if not run:
        return again and Kop(Functiedeel.TOEPASSINGSREGELS) in lopend.gezien
    if lopend.is_complete:
        return again or strong
    return named or (strong and again)


def divide(pieces: Sequence[Stuk]) -> Verdeling:
    """Return the functions in the pieces of a reading, and what stands outside them."""
    blocks: list[Functieblok] = []
    outside: list[Stuk] = []
    lopend: _Lopend | None = None
    zone: tuple[Stuk, ...] = ()
    open_pieces: list[Stuk] = []

    def close() -> None:
        if lopend is None:
            outside.extend(open_pieces)
        else:
            blocks.append(Functieblok(zone, tuple(open_pieces)))
        open_pieces.clear()

    for index, piece in enumerate(pieces):
        if piece.opent == BUITEN and (lopend is None or lopend.is_complete):
            close()
            lopend = None
        elif _is_part(piece) and piece.opent is not None:
            held = min(len(open_pieces), index)
            start = max(_lead(pieces, index, lopend), index - held)
            run = tuple(pieces[start:index])
            if _begins(piece.opent, run, lopend):
                del open_pieces[held - len(run) :]
                close()
                lopend, zone = _Lopend(), run
            if lopend is not None:
                lopend.add(piece.opent)
        open_pieces.append(piece)
    close()
    return Verdeling(tuple(blocks), tuple(outside))
