"""Workbooks made by hand: the parts of XLSX and ODS as text, so that a test can put anything in them."""

import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from xml.sax.saxutils import escape, quoteattr

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
RELS = "http://schemas.openxmlformats.org/package/2006/relationships"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
KOP = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
ODF = "urn:oasis:names:tc:opendocument:xmlns"


def cel(ref: str, tekst: str) -> str:
    """Return a cell with a text of its own."""
    return f'<c r="{ref}" t="inlineStr"><is><t>{escape(tekst)}</t></is></c>'


def rij(nummer: int, *teksten: str, kenmerken: str = "") -> str:
    """Return a row of texts from column A on; an empty one is no cell."""
    cells = (cel(f"{chr(65 + place)}{nummer}", tekst) for place, tekst in enumerate(teksten) if tekst)
    return f'<row r="{nummer}"{kenmerken}>{"".join(cells)}</row>'


def blad(*rijen: str, na: str = "", dimensie: str = "A1:C9", kop: str = KOP) -> str:
    """Return a sheet with these rows."""
    return (
        f'{kop}<worksheet xmlns="{MAIN}"><dimension ref="{dimensie}"/><sheetData>{"".join(rijen)}</sheetData>'
        f"{na}</worksheet>"
    )


LIJST = (rij(1, "Nr", "Functie"), rij(2, "1", "Verkoper"), rij(3, "2", "Kok"))


def write_xlsx(
    path: Path,
    bladen: Mapping[str, str | bytes],
    *,
    verborgen: Sequence[str] = (),
    teksten: str | None = None,
    delen: Mapping[str, str | bytes] | None = None,
) -> Path:
    """Write a workbook of sheets by name, with shared texts and other parts; what is in `delen` wins."""
    names = list(bladen)
    sheets = "".join(
        f'<sheet name={quoteattr(name)} sheetId="{n}" {_state(name, verborgen)}r:id="rId{n}"/>'
        for n, name in enumerate(names, 1)
    )
    relations = "".join(
        f'<Relationship Id="rId{n}" Type="{OFFICE}/worksheet" Target="worksheets/sheet{n}.xml"/>'
        for n in range(1, len(names) + 1)
    )
    if teksten is not None:
        relations += f'<Relationship Id="rIdT" Type="{OFFICE}/sharedStrings" Target="sharedStrings.xml"/>'
    parts: dict[str, str | bytes] = {
        "[Content_Types].xml": KOP + "<Types/>",
        "_rels/.rels": f'{KOP}<Relationships xmlns="{RELS}"><Relationship Id="rId1" Type="{OFFICE}/officeDocument" '
        'Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'{KOP}<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}"><sheets>{sheets}</sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'{KOP}<Relationships xmlns="{RELS}">{relations}</Relationships>',
        **{f"xl/worksheets/sheet{n}.xml": bladen[name] for n, name in enumerate(names, 1)},
    }
    if teksten is not None:
        parts["xl/sharedStrings.xml"] = f'{KOP}<sst xmlns="{MAIN}">{teksten}</sst>'
    return write_zip(path, {**parts, **(delen or {})})


def _state(name: str, verborgen: Sequence[str]) -> str:
    return 'state="hidden" ' if name in verborgen else ""


def write_ods(path: Path, tabellen: str, *, stijlen: str = "", delen: Mapping[str, str | bytes] | None = None) -> Path:
    """Write a workbook of LibreOffice with these tables."""
    spaces = " ".join(
        f'xmlns:{short}="{ODF}:{name}:1.0"'
        for short, name in (("office", "office"), ("table", "table"), ("text", "text"), ("style", "style"))
    )
    content = (
        f'{KOP}<office:document-content {spaces} xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:'
        f'xmlns:calcext:1.0"><office:automatic-styles>{stijlen}</office:automatic-styles><office:body>'
        f"<office:spreadsheet>{tabellen}</office:spreadsheet></office:body></office:document-content>"
    )
    return write_zip(
        path, {"mimetype": "application/vnd.oasis.opendocument.spreadsheet", "content.xml": content, **(delen or {})}
    )


def ods_tabel(naam: str, *rijen: str, kenmerken: str = "") -> str:
    """Return a table of rows."""
    return f'<table:table table:name="{naam}"{kenmerken}>{"".join(rijen)}</table:table>'


def ods_rij(*teksten: str, kenmerken: str = "", na: str = "") -> str:
    """Return a row of texts, and other cells after them."""
    cells = (
        f'<table:table-cell office:value-type="string"><text:p>{escape(tekst)}</text:p></table:table-cell>'
        if tekst
        else "<table:table-cell/>"
        for tekst in teksten
    )
    return f"<table:table-row{kenmerken}>{''.join(cells)}{na}</table:table-row>"


def write_zip(path: Path, delen: Mapping[str, str | bytes]) -> Path:
    """Write a zip of parts by name."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in delen.items():
            archive.writestr(name, content)
    return path
