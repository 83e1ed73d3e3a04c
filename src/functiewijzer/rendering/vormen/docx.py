"""A Verslag as a Word document, with real styles and headings, so that it can be edited.

Loaded by the command that writes one: python-docx takes time to start.
"""

import time
from collections.abc import Iterator
from io import BytesIO
from typing import TYPE_CHECKING, Final
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_BREAK
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Length, Pt

from functiewijzer.rendering.beelden import Schaal, Uitslagbeeld
from functiewijzer.rendering.veilig import visible, visible_line
from functiewijzer.rendering.verslag import (
    Alinea,
    FlatBlok,
    Invulveld,
    Keuzes,
    Kop,
    Opsomming,
    Pagina,
    Punt,
    Staven,
    Tabel,
    Toon,
    Uithangbord,
    Verslag,
    unfold,
)
from functiewijzer.rendering.vormen.docxopmaak import prepare, text_width
from functiewijzer.rendering.vormen.schaalregel import schaalregel, uitslagregel

if TYPE_CHECKING:
    from docx.document import Document as Doc
    from docx.table import Table, _Cell
    from docx.text.paragraph import Paragraph

_STIJL: Final = {Toon.LET_OP: "Let op", Toon.STIL: "Stil"}
_LINE: Final = 85
"""About how many characters fit on a line."""
_WORD: Final = 24
_BROKEN: Final = 14
"""The room for a longer word, such as an address, which breaks anyway."""
_CELL: Final = 45
_YEARS: Final = (1980, 2107)


class KlokOnbruikbaar(Exception):
    """An archive bears a year from 1980 to 2107, and python-docx dates its parts by the clock before that goes."""


def render_docx(verslag: Verslag) -> bytes:
    """Return the report as the bytes of a .docx file; equal reports give equal bytes. Raises KlokOnbruikbaar."""
    document = Document()
    prepare(document, visible_line(verslag.korte_titel), liggend=verslag.liggend)
    _add(document, verslag.titel, "Title")
    for blok in unfold(verslag.blokken):
        _render(document, blok, text_width(liggend=verslag.liggend))
    stream = BytesIO()
    if not _YEARS[0] <= time.localtime().tm_year <= _YEARS[1]:
        raise KlokOnbruikbaar
    document.save(stream)
    return _without_clock(stream)


def _without_clock(stream: BytesIO) -> bytes:
    """Return the same archive without the time and the system on which it was made."""
    result = BytesIO()
    with ZipFile(stream) as source, ZipFile(result, "w", ZIP_DEFLATED) as target:
        for name in source.namelist():
            part = ZipInfo(name)
            part.create_system = 0
            part.compress_type = ZIP_DEFLATED
            target.writestr(part, source.read(name))
    return result.getvalue()


def _render(document: "Doc", blok: FlatBlok, breedte: Length) -> None:
    match blok:
        case Uithangbord(groot=groot, regels=regels):
            lines = [_add(document, groot, "Uithangbord"), *(_add(document, r, "Uithangbordregel") for r in regels)]
            lines[-1].paragraph_format.space_after = Pt(14)
        case Opsomming(punten=punten):
            _list(document, punten, "List Bullet", "")
        case Keuzes(opties=opties):
            _list(document, opties, "Keuze", "☐\t")
        case Tabel():
            _add(document, blok.titel, "Caption")
            _table(document, blok, breedte)
        case Staven(titel=titel, tabel=tabel):
            _add(document, titel, "Heading 1")
            _table(document, tabel, breedte)
        case _:
            _render_lines(document, blok)


def _render_lines(document: "Doc", blok: Kop | Alinea | Schaal | Uitslagbeeld | Invulveld | Pagina) -> None:
    match blok:
        case Kop(tekst=tekst, niveau=niveau):
            _add(document, tekst, f"Heading {max(1, niveau - 1)}")
        case Alinea(label=label, toon=toon) if label:
            _opened(document, f"{label} ", blok.tekst, _STIJL.get(toon, "Normal"))
        case Alinea(voluit=tekst, toon=toon):
            _add(document, tekst, _STIJL.get(toon, "Normal"))
        case Schaal():
            _picture(document, blok, schaalregel(blok))
        case Uitslagbeeld():
            _picture(document, blok, uitslagregel(blok))
        case Invulveld(label=label, hoogte=hoogte):
            for line in (f"{label}: \t", *["\t"] * (hoogte - 1)):
                _add(document, line, "Invulveld")
        case Pagina():
            _add(document, "", "Nieuwe pagina").add_run().add_break(WD_BREAK.PAGE)


def _picture(document: "Doc", beeld: Schaal | Uitslagbeeld, drawn: str) -> None:
    _opened(document, f"{beeld.titel}: ", beeld.tekst, "Schaaltekst")
    _add(document, drawn, "Schaal")


def _opened(document: "Doc", opening: str, tekst: str, stijl: str) -> None:
    """Add a paragraph that opens with words in bold."""
    paragraph = _add(document, opening, stijl)
    paragraph.runs[0].bold = True
    paragraph.add_run(visible(tekst))


def _add(document: "Doc | _Cell", tekst: str, stijl: str) -> "Paragraph":
    return document.add_paragraph(visible(tekst), stijl)


def _list(document: "Doc", punten: tuple[Punt, ...], stijl: str, marker: str) -> None:
    for punt in punten:
        item = _add(document, f"{marker}{punt.tekst}", stijl)
        item.paragraph_format.keep_with_next = bool(punt.details)
        item.runs[0].bold = punt.toon is Toon.LET_OP or None
        for detail in punt.details:
            _add(document, detail, "Detail")


def _table(document: "Doc", tabel: Tabel, breedte: Length) -> None:
    table = document.add_table(rows=1 + len(tabel.rijen), cols=len(tabel.kolommen), style="Table Grid")
    _describe(table, tabel)
    widths = list(_widths(tabel, breedte))
    for number, (row, texts) in enumerate(zip(table.rows, (tabel.kolommen, *tabel.rijen), strict=True)):
        _mark(row._tr.get_or_add_trPr(), "w:cantSplit", *([] if number else ["w:tblHeader"]))
        for column, (cell, text) in enumerate(zip(row.cells, texts, strict=True)):
            cell.width = widths[column]
            paragraph = cell.paragraphs[0]
            paragraph.style = "Cel" if number else "Kolomkop"
            paragraph.add_run(visible(text))
            if column in tabel.getallen:
                paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT
            elif column in tabel.kruisjes:
                paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
    for column, width in zip(table.columns, widths, strict=True):
        column.width = width


def _describe(table: "Table", tabel: Tabel) -> None:
    """Give the table its title for those who can't see it."""
    caption = OxmlElement("w:tblCaption")
    caption.set(qn("w:val"), visible_line(tabel.titel))
    table._tbl.tblPr.append(caption)


def _mark(properties: object, *names: str) -> None:
    for name in names:
        properties.append(OxmlElement(name))  # type: ignore[attr-defined]


def _widths(tabel: Tabel, breedte: Length) -> Iterator[Length]:
    """Yield the width of each column: room for its longest word, and a share of what is left by how much it holds."""
    columns = [(kop, *(rij[at] for rij in tabel.rijen)) for at, kop in enumerate(tabel.kolommen)]
    longest = [max(len(word) for text in texts for word in (text.split() or [""])) for texts in columns]
    least = [1.2 * (word if word <= _WORD else _BROKEN) + 3 for word in longest]
    extra = [max(0, min(_CELL, max(map(len, texts))) + 3 - word) for texts, word in zip(columns, least, strict=True)]
    share = max(0, _LINE * breedte / text_width(liggend=False) - sum(least)) / (sum(extra) or 1)
    needs = [word + share * more for word, more in zip(least, extra, strict=True)]
    yield from (Length(round(breedte * need / sum(needs))) for need in needs)
