"""The blocks of a handbook as a Word document: with styles and tables, or with bold paragraphs only."""

import io
import re
import zipfile
from collections.abc import Sequence

from docx import Document
from docx.document import Document as Worddocument
from docx.enum.text import WD_BREAK
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.text.paragraph import Paragraph

from handboekblokken import Alinea, Blok, Inhoud, Kop, Pagina, Punten, Tabel

_STIJLEN = {
    "titel": "Title",
    "hoofdstuk": "Heading1",
    "familie": "Heading1",
    "functie": "Heading2",
    "deel": "Heading3",
    "subdeel": "Heading4",
    "activiteit": "Heading4",
}
_VAST = (1980, 1, 1, 0, 0, 0)


def as_word(blokken: Sequence[Blok], titel: str, *, stijlen: bool) -> bytes:
    """Return a Word document; without `stijlen` a heading is a bold paragraph and a list mark is typed."""
    document = Document()
    _furnish(document, titel)
    for blok in blokken:
        _add(document, blok, stijlen)
    return _frozen(document)


def _add(document: Worddocument, blok: Blok, stijlen: bool) -> None:
    match blok:
        case Kop() | Alinea() | Punten() if stijlen:
            _add_in_style(document, blok)
        case Kop() | Alinea() | Punten():
            _add_plain(document, blok)
        case Tabel(rijen, kop):
            _add_table(document, rijen, kop)
        case Inhoud(regels):
            for tekst, pagina in regels:
                document.add_paragraph(f"{tekst}\t{pagina}")
        case Pagina():
            document.add_paragraph().add_run().add_break(WD_BREAK.PAGE)


def _add_in_style(document: Worddocument, blok: Kop | Alinea | Punten) -> None:
    match blok:
        case Kop(soort, tekst):
            _add_styled(document, tekst, _STIJLEN[soort])
        case Alinea(tekst):
            document.add_paragraph(tekst)
        case Punten(teken, items):
            for item in items:
                _add_styled(document, item, "ListNumber" if "{n}" in teken else "ListBullet")


def _add_plain(document: Worddocument, blok: Kop | Alinea | Punten) -> None:
    match blok:
        case Kop(_, tekst):
            document.add_paragraph().add_run(tekst).bold = True
        case Alinea(tekst):
            _add_pieces(document.add_paragraph(), tekst)
        case Punten(teken, items):
            for n, item in enumerate(items, 1):
                _add_pieces(document.add_paragraph(), f"{teken.format(n=n)} {item}")


def _add_styled(document: Worddocument, text: str, style: str) -> None:
    """Add a paragraph with a style by its id: looking a style up by name costs more than all else together."""
    document.add_paragraph(text)._p.style = style


def _add_pieces(paragraph: Paragraph, text: str) -> None:
    """Add a text as an editor leaves it: in more runs, with a hyphen that does not break after capitals."""
    for piece in re.split(r"((?<=[A-Z][A-Z])-|(?<=ingen), )", text):
        run = paragraph.add_run("" if piece == "-" else piece)
        if piece == "-":
            run._r.append(OxmlElement("w:noBreakHyphen"))


def _add_table(document: Worddocument, rijen: Sequence[Sequence[Sequence[str]]], kop: bool) -> None:
    table = document.add_table(rows=0, cols=len(rijen[0]))
    table.style = "Table Grid"
    for number, rij in enumerate(rijen):
        for cell, texts in zip(table.add_row().cells, rij, strict=True):
            cell.paragraphs[0].add_run(texts[0]).bold = kop and number == 0
            for text in texts[1:]:
                cell.add_paragraph(text)
    document.add_paragraph()


def _furnish(document: Worddocument, titel: str) -> None:
    """Give every page a header with the title and a footer with the number of the page."""
    section = document.sections[0]
    section.header.paragraphs[0].text = titel
    footer = section.footer.paragraphs[0]
    footer.add_run("Pagina ")
    _add_field(footer, "PAGE")


def _add_field(paragraph: Paragraph, code: str) -> None:
    for kind, text in (("begin", ""), ("instr", code), ("end", "")):
        run = paragraph.add_run()
        element = OxmlElement("w:instrText" if kind == "instr" else "w:fldChar")
        if kind == "instr":
            element.text = text
        else:
            element.set(qn("w:fldCharType"), kind)
        run._r.append(element)


def _frozen(document: Worddocument) -> bytes:
    """Return the bytes of a document without the time at which it was made."""
    made, frozen = io.BytesIO(), io.BytesIO()
    document.save(made)
    with zipfile.ZipFile(made) as source, zipfile.ZipFile(frozen, "w", zipfile.ZIP_DEFLATED) as target:
        for name in source.namelist():
            target.writestr(zipfile.ZipInfo(name, _VAST), source.read(name), zipfile.ZIP_DEFLATED)
    return frozen.getvalue()
