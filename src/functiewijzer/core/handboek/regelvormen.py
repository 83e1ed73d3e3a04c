"""The toepassingsregels in all their shapes: which text is for the lighter, the equal and the heavier job."""

from collections.abc import Iterable, Iterator, Sequence

import msgspec
from msgspec import Struct

from functiewijzer.core.handboek.alineas import Zetting, build
from functiewijzer.core.handboek.groepsvervolg import runs_on_to_group
from functiewijzer.core.handboek.groepsvormen import read_group, split_group_before
from functiewijzer.core.handboek.herkenning import HerkendeRegel, Herstel, Passage
from functiewijzer.core.handboek.kenmerkwoorden import REGELKOLOMMEN
from functiewijzer.core.handboek.normaal import has_words, heading_form
from functiewijzer.core.handboek.regeltekst import Zijdetekst, make_rule
from functiewijzer.core.handboek.stukken import Bronstuk, passage
from functiewijzer.core.handboek.zijden import names_sides, side_of_sentence, split_side
from functiewijzer.core.profielen.voorwaarde import Richting


class Regeloogst(Struct, frozen=True):
    """The rules that were read, the labels around them, what found no place, and what was repaired."""

    regels: tuple[HerkendeRegel, ...]
    opschriften: tuple[Passage, ...]
    resten: tuple[Bronstuk, ...]
    herstel: tuple[Herstel, ...] = ()
    namen: tuple[Passage, ...] = ()
    oude_namen: tuple[Passage, ...] = ()


class _Zijde:
    """One side while it is being read; `gesloten` when its group stood behind its text."""

    def __init__(self, richting: Richting, groep: str | None, regel: int) -> None:
        self.richting = richting
        self.groep = groep
        self.regel = regel
        self.stukken: list[Bronstuk] = []
        self.gesloten = False


class _Lezer:
    """One walk over the pieces of the rules."""

    def __init__(self, pieces: Sequence[Bronstuk], *, signs: bool) -> None:
        self.signs = signs
        self.zijden: list[_Zijde] = []
        self.opschriften: list[Passage] = []
        self.resten: list[Bronstuk] = []
        self.wacht: tuple[Bronstuk, str] | None = None
        self.groep_eerst = _group_comes_first(pieces, signs=signs)

    def read(self, piece: Bronstuk) -> None:
        """Take in one piece: a label, a group, or text of the side that was named last."""
        if self.zijden and self.zijden[-1].stukken and runs_on_to_group(self.zijden[-1].stukken[-1], piece):
            self.zijden[-1].stukken.append(piece)
            return
        side = _grouped_side(piece, signs=self.signs) or _plain_side(piece, signs=self.signs)
        if side is not None and self._is_empty_cell(piece):
            return
        if side is not None:
            self._open(*side)
        elif not has_words(piece.tekst):
            return
        elif (group := read_group(piece.tekst)) is not None:
            self._group(piece, group)
        elif self.zijden and not self.zijden[-1].gesloten:
            self._add(piece)
        elif not self.zijden and heading_form(piece.tekst) in REGELKOLOMMEN:
            self.opschriften.append(passage(piece))
        else:
            self.resten.append(piece)

    def _is_empty_cell(self, piece: Bronstuk) -> bool:
        """Tell whether a dash stands behind a text in its row, where others have their group."""
        texts = self.zijden[-1].stukken if self.zijden else []
        return bool(texts) and not has_words(piece.tekst) and piece.cel > texts[-1].cel and piece.rij == texts[-1].rij

    def _open(self, richting: Richting, group: str | None, label: Iterable[Passage], rest: Bronstuk | None) -> None:
        labels = list(label)
        self.zijden.append(_Zijde(richting, group, labels[0].regels[0]))
        self.opschriften += [found for found in labels if has_words(found.tekst)]
        if rest is not None:
            self._add(rest)
        if self.zijden[-1].groep is None and self.wacht is not None:
            piece, self.zijden[-1].groep = self.wacht
            self.opschriften.append(passage(piece))
            self.wacht = None

    def _group(self, piece: Bronstuk, group: str) -> None:
        if self.groep_eerst or not self.zijden or self.zijden[-1].groep is not None:
            self.end()
            self.wacht = (piece, group)
            return
        self.opschriften.append(passage(piece))
        self.zijden[-1].groep = group
        self.zijden[-1].gesloten = bool(self.zijden[-1].stukken) and piece.breedte == 1

    def end(self) -> None:
        """Leave a group that no side took for a person."""
        self.resten += [self.wacht[0]] if self.wacht is not None else []
        self.wacht = None

    def _add(self, piece: Bronstuk) -> None:
        """Add text to the side; a group at its start is taken off."""
        side = self.zijden[-1]
        if side.groep is None and not side.stukken:
            if (group := read_group(piece.tekst)) is not None:
                side.groep = group
                self.opschriften.append(passage(piece))
                return
            if (before := split_group_before(piece.tekst)) is not None:
                side.groep = before.waarde
                self.opschriften.append(Passage(before.label, (piece.regel,)))
                piece = msgspec.structs.replace(piece, tekst=before.rest)
        if not side.stukken and heading_form(piece.tekst) in REGELKOLOMMEN:
            self.opschriften.append(passage(piece))
            return
        side.stukken.append(piece)


def _plain_side(
    piece: Bronstuk, *, signs: bool
) -> tuple[Richting, str | None, tuple[Passage, ...], Bronstuk | None] | None:
    found = split_side(piece, signs=signs)
    return (found[0], None, (passage(found[1]),), found[2]) if found is not None else None


def _grouped_side(
    piece: Bronstuk, *, signs: bool
) -> tuple[Richting, str | None, tuple[Passage, ...], Bronstuk | None] | None:
    """Return the side of `Groep D – Lichter: …`."""
    before = split_group_before(piece.tekst)
    if before is None:
        return None
    found = split_side(msgspec.structs.replace(piece, tekst=before.rest), signs=signs)
    if found is None:
        return None
    return found[0], before.waarde, (Passage(before.label, (piece.regel,)), passage(found[1])), found[2]


def _group_comes_first(pieces: Sequence[Bronstuk], *, signs: bool) -> bool:
    """Tell whether the groups stand before the sides, or before the texts where no side has a label."""
    for piece in pieces:
        if split_side(piece, signs=signs) is not None:
            return False
        if read_group(piece.tekst) is not None:
            return True
    return False


def read_rules(pieces: Sequence[Bronstuk], zetting: Zetting) -> Regeloogst:
    """Return the rules in the pieces of one part: by word, by sign, or by what their sentences say."""
    labelled = list(_labelled(pieces, zetting))
    named = names_sides(labelled) or any(_grouped_side(piece, signs=False) for piece in labelled)
    reader = _Lezer(labelled, signs=not named)
    for piece in labelled:
        reader.read(piece)
    reader.end()
    texts = [
        make_rule(
            Zijdetekst(side.richting, side.groep, side.regel, tuple(side.stukken)),
            zetting,
            last=at == len(reader.zijden) - 1,
        )
        for at, side in enumerate(reader.zijden)
    ]
    return Regeloogst(
        tuple(found.regel for found in texts),
        (*reader.opschriften, *(label for found in texts for label in found.opschriften)),
        (*reader.resten, *(piece for found in texts for piece in found.resten)),
        tuple(repair for found in texts for repair in found.herstel),
        namen=tuple(name for found in texts for name in found.namen),
        oude_namen=tuple(name for found in texts for name in found.oude_namen),
    )


def _labelled(pieces: Sequence[Bronstuk], zetting: Zetting) -> Iterator[Bronstuk]:
    """Give the pieces; where no side has a label, an empty label before each paragraph that says its side."""
    if any(split_side(piece, signs=True) or _grouped_side(piece, signs=False) for piece in pieces):
        yield from pieces
        return
    paragraphs = build(pieces, zetting)
    sides = [side_of_sentence(paragraph.tekst) for paragraph in paragraphs]
    named = [side for side in sides if side is not None]
    if len(named) < 2 or len(set(named)) < len(named):
        yield from pieces
        return
    for side, paragraph in zip(sides, paragraphs, strict=True):
        if side is not None:
            yield msgspec.structs.replace(paragraph.eerste, tekst=_KALE_LABELS[side])
        yield from paragraph.stukken


_KALE_LABELS = {Richting.LICHTER: "-", Richting.GELIJK: "=", Richting.ZWAARDER: "+"}
"""The signs say the side and hold no words."""
