"""Handbooks of Word: what is shown in the document comes out, in its order, once."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bronbouw import SPACES, alinea, cel, deel, run, tabel, write_docx
from functiewijzer.core.handboek.bron import Bronregel, Weglatingsoort
from functiewijzer.loading.handboek.bronlezing import read_bron
from functiewijzer.loading.opslag.bestanden import Bestandsfout
from werkmapbouw import KOP

STIJLEN = deel(
    "styles",
    '<w:style w:type="paragraph" w:styleId="Kop2"><w:name w:val="heading 2"/><w:rPr><w:b/></w:rPr></w:style>'
    '<w:style w:type="paragraph" w:styleId="Eigen"><w:name w:val="Eigen kop"/><w:basedOn w:val="Kop2"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="Gewoon" w:default="1"><w:name w:val="Normal"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="Lijst"><w:name w:val="Lijst"/><w:pPr><w:numPr><w:numId w:val="1"/>'
    "</w:numPr></w:pPr></w:style>"
    '<w:style w:type="paragraph" w:styleId="Lus"><w:name w:val="Lus"/><w:basedOn w:val="Lus"/></w:style>'
    '<w:style w:type="character" w:styleId="Sterk"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>'
    '<w:style w:type="character" w:styleId="Weg"><w:name w:val="Weg"/><w:rPr><w:vanish/></w:rPr></w:style>',
)


def niveau(diepte: int, vorm: str, patroon: str, start: int = 1) -> str:
    return (
        f'<w:lvl w:ilvl="{diepte}"><w:start w:val="{start}"/><w:numFmt w:val="{vorm}"/><w:lvlText w:val="{patroon}"/>'
        "</w:lvl>"
    )


NUMMERS = deel(
    "numbering",
    f'<w:abstractNum w:abstractNumId="7">{niveau(0, "decimal", "%1.")}{niveau(1, "lowerLetter", "%1%2)")}'
    f"{niveau(2, 'bullet', chr(0xF0B7))}</w:abstractNum>"
    f'<w:abstractNum w:abstractNumId="8">{niveau(0, "upperRoman", "Deel %1", 4)}</w:abstractNum>'
    '<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>'
    '<w:num w:numId="2"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/>'
    "</w:lvlOverride></w:num>"
    '<w:num w:numId="3"><w:abstractNumId w:val="8"/></w:num>',
)


def genummerd(lijst: int, diepte: int = 0) -> str:
    return f'<w:numPr><w:ilvl w:val="{diepte}"/><w:numId w:val="{lijst}"/></w:numPr>'


@pytest.fixture
def lees(tmp_path: Path) -> Callable[..., tuple[Bronregel, ...]]:
    def read(*inhoud: str, **delen: str) -> tuple[Bronregel, ...]:
        parts = {f"word/{naam}.xml": inhoud for naam, inhoud in delen.items()}
        return read_bron(write_docx(tmp_path / "h.docx", *inhoud, delen=parts)).lezingen[0].regels

    return read


Lees = Callable[..., tuple[Bronregel, ...]]


def teksten(regels: tuple[Bronregel, ...]) -> list[str]:
    return [regel.tekst for regel in regels]


def test_paragraphs_come_in_their_order_and_empty_ones_are_no_lines(lees: Lees) -> None:
    assert [(r.nummer, r.tekst) for r in lees(alinea("een"), alinea(""), alinea("  "), alinea("twee", " drie"))] == [
        (1, "een"),
        (2, "twee drie"),
    ]


def test_a_heading_is_told_by_its_style_and_by_what_that_is_based_on(lees: Lees) -> None:
    found = lees(
        alinea("a", stijl="Kop2"),
        alinea("b", stijl="Eigen"),
        alinea("c", eigen='<w:outlineLvl w:val="0"/>'),
        alinea("d", stijl="Kop2", eigen='<w:outlineLvl w:val="9"/>'),
        alinea("e", stijl="Lus"),
        alinea("f", stijl="Onbekend"),
        styles=STIJLEN,
    )
    assert [r.kop for r in found] == [2, 2, 1, 0, 0, 0]


def test_a_line_is_bold_when_all_of_it_is(lees: Lees) -> None:
    found = lees(
        alinea(run("heel", "<w:b/>"), " "),
        alinea(run("deels", "<w:b/>"), " niet"),
        alinea(run("door de stijl", '<w:rStyle w:val="Sterk"/>')),
        alinea("door de alinea", stijl="Kop2"),
        alinea(run("uitgezet", '<w:b w:val="0"/>'), stijl="Kop2"),
        styles=STIJLEN,
    )
    assert [r.vet for r in found] == [True, False, True, True, False]


def test_what_is_deleted_moved_hidden_or_a_code_is_no_text_and_is_counted(tmp_path: Path) -> None:
    path = write_docx(
        tmp_path / "h.docx",
        alinea(
            "blijft",
            f"<w:del>{run(' weg').replace('w:t', 'w:delText')}</w:del>",
            f"<w:del>{run(' ook weg')}</w:del>",
            f"<w:moveFrom>{run(' verplaatst')}</w:moveFrom>",
            f"<w:ins>{run(' nieuw')}</w:ins>",
            f"<w:moveTo>{run(' gekomen')}</w:moveTo>",
            run(" verborgen", "<w:vanish/>"),
            run(" ook verborgen", '<w:rStyle w:val="Weg"/>'),
            "<w:r><w:instrText>PAGE</w:instrText><w:commentReference/></w:r>",
            eigen="<w:pPrChange><w:pPr><w:pStyle w:val='Kop2'/></w:pPr></w:pPrChange>",
        ),
        delen={"word/styles.xml": STIJLEN, "word/header1.xml": deel("hdr", alinea("kop van de bladzijde"))},
    )
    found = read_bron(path)
    assert [(r.tekst, r.kop) for r in found.lezingen[0].regels] == [("blijft nieuw gekomen", 0)]
    assert {w.soort: w.aantal for w in found.weggelaten} == {
        Weglatingsoort.VERWIJDERD: 2,
        Weglatingsoort.VERPLAATST: 1,
        Weglatingsoort.VERBORGEN: 2,
        Weglatingsoort.OPMERKING: 1,
        Weglatingsoort.KOP_OF_VOET: 1,
    }


def test_a_paragraph_whose_end_was_deleted_goes_on_in_the_next(lees: Lees) -> None:
    weg = "<w:rPr><w:del/></w:rPr>"
    assert teksten(lees(alinea("een ", eigen=weg), alinea("zin."), alinea("slot", eigen=weg))) == ["een zin.", "slot"]


def test_hyphens_tabs_line_ends_and_signs_are_what_they_look_like(lees: Lees) -> None:
    found = lees(
        alinea("vice", "<w:r><w:noBreakHyphen/></w:r>", "voor", "<w:r><w:softHyphen/></w:r>", "zitter"),
        alinea("Doel", "<w:r><w:tab/></w:r>", "tekst", eigen='<w:tabs><w:tab w:val="left"/></w:tabs>'),
        alinea(run("Positie", "<w:b/>"), "<w:r><w:br/></w:r>", "valt onder"),
        alinea('<w:r><w:sym w:font="Symbol" w:char="F0B3"/></w:r>', " 5", '<w:r><w:sym w:char="zz"/></w:r>'),
    )
    assert [(r.cellen, r.vet) for r in found] == [
        (("vice-voorzitter",), False),
        (("Doel", "tekst"), False),
        (("Positie",), True),
        (("valt onder",), False),
        (("≥ 5",), False),
    ]


def test_a_sign_with_a_private_number_is_what_it_looks_like(lees: Lees) -> None:
    found = lees(alinea("\uf0b7", " taak"), alinea("\uf0e0", " taak"), alinea("\uf02d", " taak"), alinea("a\uf0b7b"))
    assert teksten(found) == ["• taak", "• taak", "- taak", "a\uf0b7b"]


def test_numbers_and_signs_of_lists_are_counted_as_word_does(lees: Lees) -> None:
    found = lees(
        alinea("a", eigen=genummerd(1)),
        alinea("b", eigen=genummerd(1, 1)),
        alinea("c", eigen=genummerd(1, 1)),
        alinea("d", eigen=genummerd(1)),
        alinea("e", eigen=genummerd(1, 1)),
        alinea("f", eigen=genummerd(1, 2)),
        alinea("g", stijl="Lijst"),
        alinea("h", eigen=genummerd(2)),
        alinea("i", stijl="Kop2", eigen=genummerd(3)),
        alinea("j", stijl="Lijst", eigen=genummerd(0)),
        alinea("k", eigen=genummerd(99)),
        styles=STIJLEN,
        numbering=NUMMERS,
    )
    expected = ["1. a", "1a) b", "1b) c", "2. d", "2a) e", "• f", "3. g", "1. h", "Deel IV i", "j", "k"]
    assert teksten(found) == expected
    assert [r.lijst for r in found] == [*[True] * 8, False, False, True]


def test_a_row_is_a_line_and_merged_cells_are_there_once(lees: Lees) -> None:
    found = lees(
        tabel(
            [cel("Samen over twee", eigen='<w:gridSpan w:val="2"/>'), "c"],
            [cel("Hoog", eigen='<w:vMerge w:val="restart"/>'), cel("b", "b2"), "c"],
            [cel("", eigen="<w:vMerge/>"), "b", ""],
            [cel("Over alles", eigen='<w:gridSpan w:val="3"/>')],
        ),
        tabel(["x", "y"]),
    )
    assert [(r.cellen, r.tabel) for r in found] == [
        (("Samen over twee", "", "c"), 1),
        (("Hoog", "b\nb2", "c"), 1),
        (("", "b", ""), 1),
        (("Over alles",), 1),
        (("x", "y"), 2),
    ]


def test_a_frame_of_one_cell_keeps_its_paragraphs_and_a_table_in_a_cell_its_rows(lees: Lees) -> None:
    inner = tabel(["k", "v"])
    found = lees(tabel([cel(alinea("Kop", stijl="Kop2"), "tekst", inner, "na")], ["links", cel("rechts", inner)]))
    assert [(r.tekst, r.tabel) for r in found] == [
        ("Kop", 1),
        ("tekst", 1),
        ("k\tv", 2),
        ("na", 1),
        ("links\trechts", 1),
        ("k\tv", 3),
    ]


def test_a_text_box_is_read_once_before_or_after_the_paragraph_that_holds_it(lees: Lees) -> None:
    def vak(tekst: str) -> str:
        inhoud = f"<w:txbxContent>{alinea(tekst)}</w:txbxContent>"
        return (
            f"<w:r><mc:AlternateContent><mc:Choice><wps:txbx>{inhoud}</wps:txbx></mc:Choice><mc:Fallback><w:pict>"
            f"<v:textbox>{inhoud}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
        )

    assert teksten(lees(alinea(vak("voor"), "een"), alinea("twee", vak("na"), " drie"))) == [
        "voor",
        "een",
        "twee drie",
        "na",
    ]


def test_a_note_comes_after_the_line_that_refers_to_it(lees: Lees) -> None:
    verwijzing = '<w:r><w:footnoteReference w:id="2"/></w:r>'
    noten = f'<w:footnote w:id="0">{alinea("streep")}</w:footnote><w:footnote w:id="2">{alinea("Zie 3.")}</w:footnote>'
    found = lees(
        alinea("een", verwijzing),
        tabel(["a", cel(alinea("b", verwijzing))], ["c", "d"]),
        footnotes=deel("footnotes", noten),
    )
    assert [(r.tekst, r.noot) for r in found] == [("een", False), ("Zie 3.", True), ("a\tb", False), ("c\td", False)]


def test_content_controls_and_links_are_text(lees: Lees) -> None:
    inhoud = f"<w:sdt><w:sdtPr/><w:sdtContent>{alinea('vak')}</w:sdtContent></w:sdt>"
    assert teksten(lees(inhoud, alinea(f"<w:hyperlink>{run('schakel')}</w:hyperlink>"))) == ["vak", "schakel"]


def test_pages_are_those_that_word_noted(lees: Lees) -> None:
    gezien, bewust = "<w:r><w:lastRenderedPageBreak/></w:r>", '<w:r><w:br w:type="page"/></w:r>'
    found = lees(alinea("een"), alinea(bewust), alinea(gezien, "twee"), alinea("nog ", gezien, "drie"), alinea("3"))
    assert [r.pagina for r in found] == [1, 2, 2, 3]


def test_pages_of_the_author_count_only_where_there_are_no_others(tmp_path: Path) -> None:
    bewust = '<w:r><w:br w:type="page"/></w:r>'
    for pages, expected in ((2, [1, 2]), (5, [None, None])):
        app = f"{KOP}<Properties><Pages>{pages}</Pages></Properties>"
        inhoud = (alinea("een"), alinea(bewust, "twee"))
        path = write_docx(tmp_path / "h.docx", *inhoud, delen={"docProps/app.xml": app})
        assert [r.pagina for r in read_bron(path).lezingen[0].regels] == expected


def test_pictures_are_counted_for_they_may_hold_text(tmp_path: Path) -> None:
    path = write_docx(tmp_path / "h.docx", alinea('<w:r><w:drawing><a:blip xmlns:a="a"/></w:drawing></w:r>', "x"))
    assert [(w.soort, w.aantal) for w in read_bron(path).weggelaten] == [(Weglatingsoort.AFBEELDING, 1)]


LAUGHS = f'{KOP}<!DOCTYPE w [<!ENTITY a "ha">]>'


@pytest.mark.slow
@pytest.mark.parametrize(
    ("inhoud", "opties", "says"),
    [
        (alinea("x"), {"kop": LAUGHS}, "DTD of entiteiten"),
        ("<w:p>" * 100, {}, "STUK|beschadigd|te veel delen"),
        ("<w:p/>" * 500_000, {}, r"te veel delen \(meer dan 400.000 alinea's\)"),
        (alinea("x") * 210_000, {}, r"te veel delen \(meer dan 200.000 regels\)"),
        (alinea("x" * 100_001), {}, "meer dan 100.000 tekens"),
        (alinea("<w:r><w:br/></w:r>" * 100_001), {}, "meer dan 100.000 tekens"),
        (f"{'<w:tbl><w:tr><w:tc>' * 70}", {}, "te veel delen"),
        (tabel(["x"] * 300), {}, "cellen naast elkaar"),
        ("<w:tr><w:tc/></w:tr>", {}, "beschadigd"),
        (alinea("x" * 90_000) * 300, {}, "te veel tekst"),
    ],
    ids=["dtd", "open", "lege", "regels", "lang", "regeleinden", "diep", "breed", "los", "veel"],
)
def test_a_document_without_end_is_refused(tmp_path: Path, inhoud: str, opties: dict[str, Any], says: str) -> None:
    with pytest.raises(Bestandsfout, match=says) as refused:
        read_bron(write_docx(tmp_path / "h.docx", inhoud, **opties))
    assert "Excel" not in str(refused.value)
    assert "rekenblad" not in str(refused.value)


def test_a_span_without_end_makes_no_cells_without_end(lees: Lees) -> None:
    wide = cel("a", eigen='<w:gridSpan w:val="999999999"/>')
    assert len(lees(tabel([wide, "b"]))[0].cellen) < 100


def test_a_list_without_end_is_written_in_figures(lees: Lees) -> None:
    lijst = deel(
        "numbering",
        f'<w:abstractNum w:abstractNumId="1">{niveau(0, "lowerLetter", "%1" * 400, 999_999)}</w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>',
    )
    assert len(lees(alinea("x", eigen=genummerd(1)), numbering=lijst)[0].tekst) < 1_000


@pytest.mark.parametrize("einde", [".docx", ".docm", ".dotx"])
def test_documents_with_macros_and_templates_are_read_alike(tmp_path: Path, einde: str) -> None:
    assert read_bron(write_docx(tmp_path / f"h{einde}", alinea("x"), delen={"word/vbaProject.bin": b"x"})).lezingen


WOORDEN = st.text(st.characters(codec="utf-8", categories=["L", "N", "P"]), min_size=1, max_size=12)
ZINNEN = st.lists(WOORDEN, min_size=1, max_size=6).map(" ".join)


@settings(max_examples=15)
@given(
    st.lists(
        st.one_of(
            ZINNEN,
            st.tuples(ZINNEN, st.integers(1, 9)),
            st.lists(st.tuples(ZINNEN, ZINNEN), min_size=1, max_size=3),
        ),
        min_size=1,
        max_size=8,
    )
)
def test_what_another_program_writes_is_read_as_it_was_written(
    tmp_path_factory: pytest.TempPathFactory, stukken: list[Any]
) -> None:
    from docx import Document

    document = Document()
    expected: list[tuple[tuple[str, ...], int]] = []
    for stuk in stukken:
        match stuk:
            case str():
                document.add_paragraph(stuk)
                expected.append(((stuk,), 0))
            case (str() as tekst, level):
                document.add_heading(tekst, level)
                expected.append(((tekst,), level))
            case rows:
                table = document.add_table(len(rows), 2)
                for row, texts in zip(table.rows, rows, strict=True):
                    for found, text in zip(row.cells, texts, strict=True):
                        found.text = text
                    expected.append((texts, 0))
    path = tmp_path_factory.mktemp("h") / "h.docx"
    document.save(str(path))
    assert [(r.cellen, r.kop) for r in read_bron(path).lezingen[0].regels] == expected


def test_names_of_spaces_do_not_matter(tmp_path: Path) -> None:
    strict = SPACES.replace(
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main", "http://purl.oclc.org/ooxml"
    )
    body = f"{KOP}<w:document {strict}><w:body>{alinea('x')}</w:body></w:document>"
    found = read_bron(write_docx(tmp_path / "h.docx", delen={"word/document.xml": body}))
    assert teksten(found.lezingen[0].regels) == ["x"]
