"""The blocks of a handbook as PDF pages: one or two columns, tables, headers and footers, words broken by hyphens."""

import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from reportlab.lib.pagesizes import A4
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

from handboekblokken import Alinea, Blok, Inhoud, Kop, Pagina, Punten, Tabel
from handboektekst import wrap

Stroom = Literal["op volgorde", "verweven"]


@dataclass(frozen=True)
class Opmaak:
    """How pages look. `stroom` tells whether the stream holds a column at a time, or both line by line."""

    kolommen: int = 1
    liggend: bool = False
    stroom: Stroom = "op volgorde"
    afbreken: bool = False
    meubels: bool = True
    letter: float = 9.5
    marge: float = 56
    goot: float = 22

    @property
    def size(self) -> tuple[float, float]:
        """Width and height of a page."""
        width, height = A4
        return (height, width) if self.liggend else (width, height)

    @property
    def width(self) -> float:
        """Width of a column."""
        return (self.size[0] - 2 * self.marge - (self.kolommen - 1) * self.goot) / self.kolommen

    @property
    def height(self) -> float:
        """Height of a column."""
        return self.size[1] - 2 * self.marge

    @property
    def stap(self) -> float:
        """From one line to the next."""
        return self.letter * 1.3


@dataclass(frozen=True)
class Cel:
    """What stands beside each other in a row: the place of a cell and its lines."""

    x: float
    lines: tuple[str, ...]
    font: str = "Helvetica"
    size: float = 9.5


@dataclass(frozen=True)
class Rij:
    """Lines that stand at the same height, with the room above them; `einde` fills the page."""

    cellen: tuple[Cel, ...]
    boven: float = 0
    einde: bool = False

    @property
    def count(self) -> int:
        """How many lines it is high."""
        return max((len(cel.lines) for cel in self.cellen), default=0)

    def split(self, count: int) -> tuple["Rij", "Rij"]:
        """Return the first lines of every cell, and the rest."""
        first = tuple(replace(cel, lines=cel.lines[:count]) for cel in self.cellen)
        rest = tuple(replace(cel, lines=cel.lines[count:]) for cel in self.cellen)
        return replace(self, cellen=first), replace(self, cellen=rest, boven=0)


Plek = tuple[float, float, Rij]
_VET = "Helvetica-Bold"
_GROOTTES = {"titel": 18.0, "hoofdstuk": 14.0, "familie": 14.0, "functie": 12.0}


def as_pdf(blokken: Sequence[Blok], titel: str, opmaak: Opmaak) -> bytes:
    """Return the bytes of a PDF, the same every time."""
    target = io.BytesIO()
    canvas = Canvas(target, pagesize=opmaak.size, invariant=True)
    canvas.setTitle(titel)
    rows = [rij for blok in blokken for rij in _rows(blok, opmaak)]
    for number, page in enumerate(_pages(rows, opmaak), 1):
        _draw(canvas, page, number, titel, opmaak)
    canvas.save()
    return target.getvalue()


def _rows(blok: Blok, opmaak: Opmaak) -> Iterator[Rij]:
    match blok:
        case Kop(soort, tekst):
            size = _GROOTTES.get(soort, opmaak.letter)
            yield from _lines(tekst, opmaak, boven=size, font=_VET, size=size)
        case Alinea(tekst, vast):
            yield from _lines(tekst, opmaak, boven=0 if vast else 4)
        case Punten(teken, items):
            for n, item in enumerate(items, 1):
                yield from _lines(item, opmaak, boven=1, mark=teken.format(n=n))
        case Tabel(rijen, kop):
            for number, rij in enumerate(rijen):
                yield _table_row(rij, opmaak, _VET if kop and number == 0 else "Helvetica")
        case Inhoud(regels):
            for tekst, pagina in regels:
                yield from _lines(f"{tekst} ...... {pagina}", opmaak)
        case Pagina():
            yield Rij((), einde=True)


def _lines(
    text: str, opmaak: Opmaak, *, boven: float = 0, font: str = "Helvetica", size: float = 0, mark: str = ""
) -> Iterator[Rij]:
    size = size or opmaak.letter
    x = 14.0 if mark else 0.0
    may_break = opmaak.afbreken and font != _VET
    lines = wrap(text, opmaak.width - x, may_break, lambda part: stringWidth(part, font, size))
    for n, line in enumerate(lines):
        marks = (Cel(0, (mark,), font, size),) if mark and n == 0 else ()
        yield Rij((*marks, Cel(x, (line,), font, size)), boven=boven if n == 0 else 0)


def _table_row(rij: Sequence[Sequence[str]], opmaak: Opmaak, font: str) -> Rij:
    narrow = opmaak.width * (0.2 if len(rij) > 1 else 1)
    last = rij[-1][0] if len(rij) == 3 and len(rij[-1][0]) <= 2 else ""
    others = (opmaak.width - narrow - (30 if last else 0)) / max(1, len(rij) - 1 - bool(last))
    starts = [0.0, *(narrow + n * others for n in range(len(rij) - 1))]
    widths = [narrow, *([others] * (len(rij) - 1))]
    cells = (
        Cel(x, tuple(_cell_lines(texts, width - 8, font, opmaak)), font, opmaak.letter)
        for x, width, texts in zip(starts, widths, rij, strict=True)
    )
    return Rij(tuple(cells), boven=5)


def _cell_lines(texts: Sequence[str], width: float, font: str, opmaak: Opmaak) -> Iterator[str]:
    for text in texts:
        if text:
            yield from wrap(text, width, opmaak.afbreken, lambda part: stringWidth(part, font, opmaak.letter))


def _pages(rows: Sequence[Rij], opmaak: Opmaak) -> Iterator[list[list[Plek]]]:
    """Lay rows in columns, and columns on pages; a row that is too high goes on in the next column."""
    page: list[list[Plek]] = [[]]
    used = 0.0
    todo = list(reversed(rows))
    while todo:
        rij = todo.pop()
        room = int((opmaak.height - used - rij.boven) // opmaak.stap)
        if rij.einde and not (used or len(page) > 1):
            continue
        if rij.einde or (room < rij.count and (room < 3 or rij.count < 4)):
            todo.extend([] if rij.einde else [replace(rij, boven=0)])
            used = 0.0
            if len(page) == opmaak.kolommen or rij.einde:
                yield page
                page = [[]]
            else:
                page.append([])
            continue
        if room < rij.count:
            rij, rest = rij.split(room)
            todo.append(rest)
        page[-1].append((len(page) - 1, used + rij.boven, rij))
        used += rij.boven + rij.count * opmaak.stap
    if page[0]:
        yield page


def _draw(canvas: Canvas, page: list[list[Plek]], number: int, titel: str, opmaak: Opmaak) -> None:
    if opmaak.meubels:
        canvas.setFont("Helvetica", 8)
        canvas.drawString(opmaak.marge, opmaak.size[1] - 30, titel)
        canvas.drawRightString(opmaak.size[0] - opmaak.marge, opmaak.size[1] - 30, "versie 2.0")
    placed = [place for column in page for place in column]
    if opmaak.stroom == "verweven":
        placed.sort(key=lambda place: (place[1], place[0]))
    for column, y, rij in placed:
        _draw_row(canvas, opmaak.marge + column * (opmaak.width + opmaak.goot), y, rij, opmaak)
    if opmaak.meubels:
        canvas.setFont("Helvetica", 8)
        canvas.drawCentredString(opmaak.size[0] / 2, 28, f"Pagina {number}")
    canvas.showPage()


def _draw_row(canvas: Canvas, x: float, y: float, rij: Rij, opmaak: Opmaak) -> None:
    top = opmaak.size[1] - opmaak.marge - y
    for cel in rij.cellen:
        canvas.setFont(cel.font, cel.size)
        for n, line in enumerate(cel.lines):
            canvas.drawString(x + cel.x, top - (n + 1) * opmaak.stap, line)
