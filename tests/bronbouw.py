"""Builds handbooks by hand, good and bad: Word documents of bare XML, and PDFs of bare objects."""

import zlib
from collections.abc import Mapping, Sequence
from pathlib import Path
from xml.sax.saxutils import escape

from werkmapbouw import KOP, OFFICE, RELS, write_zip

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
SPACES = (
    f'xmlns:w="{WORD}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:v="urn:schemas-microsoft-com:vml"'
)


def alinea(*runs: str, stijl: str = "", eigen: str = "") -> str:
    """Return a paragraph of runs; a text without a tag becomes one."""
    named = f'<w:pStyle w:val="{stijl}"/>' if stijl else ""
    return f"<w:p><w:pPr>{named}{eigen}</w:pPr>{''.join(r if r.startswith('<') else run(r) for r in runs)}</w:p>"


def run(tekst: str, eigen: str = "") -> str:
    """Return a run of text."""
    return f'<w:r><w:rPr>{eigen}</w:rPr><w:t xml:space="preserve">{escape(tekst)}</w:t></w:r>'


def tabel(*rijen: Sequence[str]) -> str:
    """Return a table of rows of cells; a text without a tag becomes a paragraph."""
    rows = ("".join(c if c.startswith("<w:tc") else cel(c) for c in rij) for rij in rijen)
    return f"<w:tbl><w:tblPr/><w:tblGrid/>{''.join(f'<w:tr>{row}</w:tr>' for row in rows)}</w:tbl>"


def cel(*inhoud: str, eigen: str = "") -> str:
    """Return a cell."""
    return f"<w:tc><w:tcPr>{eigen}</w:tcPr>{''.join(i if i.startswith('<') else alinea(i) for i in inhoud)}</w:tc>"


def write_docx(path: Path, *inhoud: str, delen: Mapping[str, str | bytes] | None = None, kop: str = KOP) -> Path:
    """Write a Word document with this content, and with other parts by name; known ones are referred to."""
    kinds = {"styles": "styles", "numbering": "numbering", "footnotes": "footnotes", "header1": "header"}
    names = [name.removeprefix("word/").removesuffix(".xml") for name in delen or {}]
    relations = "".join(
        f'<Relationship Id="r{n}" Type="{OFFICE}/{kinds[name]}" Target="{name}.xml"/>'
        for n, name in enumerate(names)
        if name in kinds
    )
    parts: dict[str, str | bytes] = {
        "[Content_Types].xml": f"{KOP}<Types/>",
        "_rels/.rels": f'{KOP}<Relationships xmlns="{RELS}"><Relationship Id="r1" Type="{OFFICE}/officeDocument" '
        'Target="word/document.xml"/></Relationships>',
        "word/document.xml": f"{kop}<w:document {SPACES}><w:body>{''.join(inhoud)}</w:body></w:document>",
        "word/_rels/document.xml.rels": f'{KOP}<Relationships xmlns="{RELS}">{relations}</Relationships>',
    }
    return write_zip(path, {**parts, **(delen or {})})


def deel(naam: str, inhoud: str) -> str:
    """Return a part of a Word document: its outermost element with this content."""
    return f"{KOP}<w:{naam} {SPACES}>{inhoud}</w:{naam}>"


def write_pdf(path: Path, *bladen: bytes, filters: int = 0, objecten: Mapping[int, bytes] | None = None) -> Path:
    """Write a PDF with these content streams, deflated so many times; what is in `objecten` wins, by its number."""
    kids = b" ".join(b"%d 0 R" % (4 + 2 * n) for n in range(len(bladen)))
    found: dict[int, bytes] = {
        1: b"<</Type/Catalog/Pages 2 0 R>>",
        2: b"<</Type/Pages/Count %d/Kids[%s]>>" % (len(bladen), kids),
        3: b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
    }
    for n, blad in enumerate(bladen):
        stroom = blad
        for _ in range(filters):
            stroom = zlib.compress(stroom, 9)
        names = b"/FlateDecode " * filters
        found[4 + 2 * n] = (
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>>>/Contents %d 0 R>>"
            % (5 + 2 * n)
        )
        found[5 + 2 * n] = b"<</Length %d/Filter[%s]>>stream\n%s\nendstream" % (len(stroom), names, stroom)
    found.update(objecten or {})
    out, places = b"%PDF-1.7\n", {}
    for number, body in sorted(found.items()):
        places[number] = len(out)
        out += b"%d 0 obj%s\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % places.get(n, 0) for n in range(1, max(found) + 1))
    trailer = b"trailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF" % (max(found) + 1, len(out))
    path.write_bytes(out + b"xref\n0 %d\n0000000000 65535 f \n" % (max(found) + 1) + table + trailer)
    return path


def getekend(*teksten: tuple[float, float, str], maat: float = 10, na: bytes = b"") -> bytes:
    """Return a content stream that writes texts at their places, in this order."""
    lines = (
        b"BT /F1 %.1f Tf %.1f %.1f Td (%s) Tj ET"
        % (maat, x, y, tekst.encode("cp1252").replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)"))
        for x, y, tekst in teksten
    )
    return b"\n".join([*lines, na])


def rooster(x: Sequence[float], y: Sequence[float]) -> bytes:
    """Return a content stream that draws the lines of a table."""
    staand = (b"%.1f %.1f m %.1f %.1f l S" % (at, min(y), at, max(y)) for at in x)
    liggend = (b"%.1f %.1f m %.1f %.1f l S" % (min(x), at, max(x), at) for at in y)
    return b"\n".join([*staand, *liggend])
