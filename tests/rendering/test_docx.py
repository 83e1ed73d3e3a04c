"""The Word document: real styles and headings, Dutch, foreign text as typed, and the same bytes every time."""

import subprocess
import sys
from io import BytesIO
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET
from zipfile import ZipFile

import pytest
from docx import Document
from docx.oxml.ns import qn
from hypothesis import given, settings
from hypothesis import strategies as st

from functiewijzer.rendering.veilig import visible
from functiewijzer.rendering.verslag import Alinea, Kop, Opsomming, Pagina, Punt, Tabel, Verslag
from functiewijzer.rendering.vormen.docx import render_docx
from verslagbouw import HOSTILE, make_schaal, verslag_with

VERSLAG = Verslag(
    "Rapport",
    (
        Kop("Hoofdstuk"),
        Alinea("Gewone tekst."),
        Kop("Onderdeel", 3),
        Kop("Stukje", 4),
        Opsomming((Punt("Punt", ("Detail",)),)),
        Tabel("Tellingen", ("Wat", "Aantal"), (("appel", "1"), ("peer", "1.200")), getallen=(1,)),
        make_schaal("0.25"),
        Pagina(),
    ),
)


def open_docx(verslag: Verslag) -> Any:
    return Document(BytesIO(render_docx(verslag)))


def xml_parts(content: bytes) -> dict[str, str]:
    with ZipFile(BytesIO(content)) as archive:
        assert archive.testzip() is None
        return {name: archive.read(name).decode() for name in archive.namelist() if name.endswith((".xml", ".rels"))}


def test_headings_are_real_so_that_the_navigation_pane_shows_them() -> None:
    shown = [(p.style.name, p.text) for p in open_docx(VERSLAG).paragraphs]
    assert shown[0] == ("Title", "Rapport")
    assert [pair for pair in shown if pair[0].startswith("Heading")] == [
        ("Heading 1", "Hoofdstuk"),
        ("Heading 2", "Onderdeel"),
        ("Heading 3", "Stukje"),
    ]
    assert ("List Bullet", "Punt") in shown
    assert ("Caption", "Tellingen") in shown
    assert ("Schaal", "lichter ├──────┼───┴──●┼──────┤ zwaarder") in shown


def test_a_table_repeats_its_header_and_sets_numbers_to_the_right() -> None:
    table = open_docx(VERSLAG).tables[0]
    assert [[cell.text for cell in row.cells] for row in table.rows] == [
        ["Wat", "Aantal"],
        ["appel", "1"],
        ["peer", "1.200"],
    ]
    assert [row._tr.trPr.find(qn("w:tblHeader")) is not None for row in table.rows] == [True, False, False]
    assert table._tbl.tblPr.find(qn("w:tblCaption")).get(qn("w:val")) == "Tellingen"
    assert [cell.paragraphs[0].alignment for cell in table.rows[2].cells] == [None, 2]


def test_the_document_is_dutch_on_a4_with_page_numbers() -> None:
    document = open_docx(VERSLAG)
    section = document.sections[0]
    assert (round(section.page_width.mm), round(section.page_height.mm)) == (210, 297)
    footer = section.footer.paragraphs[0]._p.xml
    assert "Rapport" in footer
    assert footer.index('w:instr="PAGE"') < footer.index(" van ") < footer.index('w:instr="NUMPAGES"')
    assert {lang.get(qn("w:val")) for lang in document.styles.element.iter(qn("w:lang"))} == {"nl-NL"}


def test_the_properties_name_no_person_and_no_time() -> None:
    properties = open_docx(VERSLAG).core_properties
    assert (properties.title, properties.author, properties.language) == ("Rapport", "functiewijzer", "nl-NL")
    assert properties.last_modified_by == "functiewijzer"
    assert properties.created == properties.modified
    assert properties.created.year == 2000


def test_a_title_longer_than_word_allows_still_makes_a_document() -> None:
    title = "zeer lange titel " * 50
    assert open_docx(Verslag(title, ())).paragraphs[0].text == title
    assert len(open_docx(Verslag(title, ())).core_properties.title) <= 80


@pytest.mark.parametrize("tekst", HOSTILE)
def test_foreign_text_reads_as_typed_wherever_it_stands(tekst: str) -> None:
    content = render_docx(verslag_with(tekst))
    for xml in xml_parts(content).values():
        ET.fromstring(xml)
    document = Document(BytesIO(content))
    texts = [p.text for p in document.paragraphs] + [c.text for t in document.tables for r in t.rows for c in r.cells]
    assert sum(visible(tekst) in text for text in texts) >= 15


@settings(max_examples=15, deadline=None)
@given(st.text(min_size=1, max_size=40))
def test_any_text_makes_a_document_that_opens(tekst: str) -> None:
    assert open_docx(verslag_with(tekst)).paragraphs


MAKE = """
import sys, time
time.time = lambda: {now}
sys.path.insert(0, {tests!r})
from functiewijzer.rendering.vormen.docx import render_docx
from verslagbouw import verslag_with
sys.stdout.buffer.write(render_docx(verslag_with("gelijk")))
"""


def test_equal_reports_give_equal_bytes_in_another_process_at_another_time() -> None:
    tests = str(Path(__file__).parent.parent)

    def run(now: int) -> bytes:
        code = MAKE.format(now=now, tests=tests)
        return subprocess.run([sys.executable, "-c", code], check=True, capture_output=True).stdout

    assert run(1_000_000_000) == run(1_900_000_000) == render_docx(verslag_with("gelijk"))
