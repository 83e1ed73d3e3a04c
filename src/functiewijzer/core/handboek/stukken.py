"""The Bronstuk: a piece of a line that goes to one place, and how the lines of a reading become pieces."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

import msgspec
from msgspec import Struct

from functiewijzer.core.handboek.bron import Bronregel
from functiewijzer.core.handboek.herkenning import Functiedeel, Passage
from functiewijzer.core.handboek.koppen import Deelkop
from functiewijzer.core.handboek.normaal import ends_as_sentence, has_words, typeset
from functiewijzer.core.handboek.tekstkolommen import Kolomrij, find_columns
from functiewijzer.core.profielen.voorwaarde import Richting


class Bronstuk(Struct, frozen=True, kw_only=True):
    """A piece of one line: a line, a cell of a table row or a paragraph in it, a label or what stands behind it.

    `rij` and `cel` tell which row and cell it stands in (`breedte` cells wide); `los` is whether a blank line, a cell
    border or a heading parts it from what stands before. `opent` is set where it was read as a heading, `blok` where it
    is of a table that is one part as a whole. `vooraf` is how many letters of its line stand before it.
    """

    tekst: str
    regel: int
    rij: int
    cel: int = 0
    breedte: int = 1
    kop: int = 0
    vet: bool = False
    lijst: bool = False
    los: bool = False
    tabel: int | None = None
    opent: Deelkop | None = None
    blok: Functiedeel | None = None
    zijde: tuple[Richting, int] | None = None
    vooraf: int = 0

    @property
    def reach(self) -> int:
        """How far it reaches on its line."""
        return self.vooraf + len(self.tekst)

    @property
    def is_finished(self) -> bool:
        """Tell whether it ends as a sentence, so that what follows begins something new."""
        return ends_as_sentence(self.tekst)

    @property
    def is_marked(self) -> bool:
        """Tell whether the file or the typesetter marks it as a heading."""
        return bool(self.kop) or self.vet or (self.tekst.isupper() and len(self.tekst) > 3)


TEKENS: Final = frozenset({"-", "–", "−", "=", "+"})
"""Signs that say something on their own: lighter, equal, heavier."""
_HEKJES: Final = re.compile(r"^\s{0,3}(#{1,6})\s+(.*?)(?:\s+#+)?\s*$")
_TAGS: Final = re.compile(r"</?(?:b|i|u|strong|em|br)\s*/?>", re.IGNORECASE)
_VET: Final = re.compile(r"^\s*(?:\*\*|__)(?=\S)(.+)(?<=\S)(?:\*\*|__)\s*$")
_STERREN: Final = re.compile(r"\*\*|(?<!\w)__|__(?!\w)")


def bare(text: str) -> str:
    """Return a line without the marks of Markdown and HTML around its words."""
    found = _HEKJES.match(text)
    if found:
        text = found[2]
    if "<" in text:
        text = _TAGS.sub(" ", text)
    return _STERREN.sub("", text) if "**" in text or "__" in text else text


def _cells(line: Bronregel) -> list[str]:
    """Return the cells of a line; a tab or an upright line between texts is the border of a cell."""
    cells = [part for cell in line.cellen for part in cell.split("\t")]
    if len(cells) == 1 and cells[0].strip().startswith("|") and cells[0].strip().endswith("|"):
        cells = cells[0].strip().strip("|").split("|")
    return cells


def _level(cell: str, line: Bronregel) -> int:
    found = _HEKJES.match(cell)
    return len(found[1]) if found else line.kop


def _is_bold(cell: str, line: Bronregel) -> bool:
    return line.vet or bool(_VET.match(cell)) or bool(re.match(r"\s*<(?:b|strong)>.*</(?:b|strong)>\s*$", cell))


def _pieces(line: Bronregel, rij: int, *, los: bool) -> Iterator[Bronstuk]:
    cells = _cells(line)
    wide = len(cells)
    for cel, cell in enumerate(cells):
        for number, part in enumerate(cell.split("\n")):
            text = " ".join(typeset(bare(part)).split())
            if has_words(text) or text in TEKENS or (text and wide > 1):
                yield Bronstuk(
                    tekst=text,
                    regel=line.nummer,
                    rij=rij,
                    cel=cel,
                    breedte=wide,
                    kop=_level(part, line),
                    vet=_is_bold(part, line),
                    lijst=line.lijst,
                    los=(los or wide > 1) and number == 0,
                    tabel=line.tabel,
                )


def split_lines(lines: Sequence[Bronregel]) -> tuple[Bronstuk, ...]:
    """Return the pieces of all lines in reading order; blank and ruled lines only part what they stand between."""
    found: list[Bronstuk] = []
    tables = find_columns(lines)
    los, inside = True, 0
    for rij, line in enumerate(lines):
        if rij in tables:
            inside, rows = tables[rij]
            found += [piece for at, row in enumerate(rows, rij) for piece in _columns(row, at, table=-line.nummer)]
            los = False
        if rij < inside:
            continue
        pieces = tuple(_pieces(line, rij, los=los))
        if not any(has_words(piece.tekst) or piece.tekst in TEKENS for piece in pieces):
            los = True
            continue
        found += pieces
        los = False
    return tuple(found)


def _columns(row: Kolomrij, rij: int, *, table: int) -> Iterator[Bronstuk]:
    """Give the pieces of a row whose columns were made with spaces."""
    wide = len(row.cellen)
    for cel, cell in enumerate(row.cellen):
        for at, (number, part) in enumerate(cell):
            text = " ".join(typeset(bare(part)).split())
            yield Bronstuk(tekst=text, regel=number, rij=rij, cel=cel, breedte=wide, los=at == 0, tabel=table)


def passage(*pieces: Bronstuk) -> Passage:
    """Return pieces as one text as they stand."""
    return Passage(" ".join(piece.tekst for piece in pieces), tuple(dict.fromkeys(piece.regel for piece in pieces)))


def cut(piece: Bronstuk, at: int) -> tuple[Bronstuk, Bronstuk | None]:
    """Return a label and what stands behind it on the same line."""
    label = msgspec.structs.replace(piece, tekst=piece.tekst[:at].strip())
    rest = piece.tekst[at:].strip()
    if not rest:
        return label, None
    before = piece.vooraf + len(piece.tekst) - len(rest)
    after = {"vooraf": before, "los": True, "kop": 0, "vet": False, "lijst": False, "zijde": None}
    return label, msgspec.structs.replace(piece, tekst=rest, **after)
