"""How a Word document looks: paper, styles, language, footer and properties."""

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from docx.enum.section import WD_ORIENT
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_TAB_ALIGNMENT, WD_TAB_LEADER
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Length, Mm, Pt, RGBColor

if TYPE_CHECKING:
    from docx.document import Document
    from docx.styles.style import ParagraphStyle
    from docx.text.paragraph import Paragraph

_TAAL: Final = "nl-NL"
_LETTER: Final = "Calibri"
_INKT: Final = RGBColor(0x1C, 0x24, 0x30)
_STIL: Final = RGBColor(0x55, 0x60, 0x6E)
_LET_OP: Final = RGBColor(0x8A, 0x4B, 0x00)
_MARGE: Final = Mm(20)
_KORT, _LANG = Mm(210), Mm(297)
# The clock would make every file different.
_CREATED: Final = datetime(2000, 1, 1, tzinfo=UTC)


def text_width(*, liggend: bool) -> Length:
    """Return the width of the text on the paper."""
    return Length((_LANG if liggend else _KORT) - 2 * _MARGE)


def prepare(document: "Document", titel: str, *, liggend: bool) -> None:
    """Make an empty document Dutch, on A4, with our styles, and the title and page number at the foot."""
    _set_language(document)
    _set_paper(document, liggend=liggend)
    _set_properties(document, titel)
    _set_known_styles(document)
    _add_styles(document, text_width(liggend=liggend))
    _add_footer(document, titel, text_width(liggend=liggend))


def _set_language(document: "Document") -> None:
    """Let spell checkers read Dutch; the template says that it was checked already, in English."""
    for lang in document.styles.element.iter(qn("w:lang")):
        lang.set(qn("w:val"), _TAAL)
    settings = document.settings.element
    for lang in settings.iter(qn("w:themeFontLang")):
        lang.set(qn("w:val"), _TAAL)
    for state in list(settings.iter(qn("w:proofState"))):
        settings.remove(state)
    for element in settings.iter(qn("w:compatSetting")):
        if element.get(qn("w:name")) == "compatibilityMode":
            element.set(qn("w:val"), "15")  # else Word says that the file is of an older Word
    for name, sign in (("w:decimalSymbol", ","), ("w:listSeparator", ";")):
        for element in settings.iter(qn(name)):
            element.set(qn("w:val"), sign)


def _set_paper(document: "Document", *, liggend: bool) -> None:
    section = document.sections[0]
    section.orientation = WD_ORIENT.LANDSCAPE if liggend else WD_ORIENT.PORTRAIT
    section.page_width, section.page_height = (_LANG, _KORT) if liggend else (_KORT, _LANG)
    section.left_margin = section.right_margin = _MARGE
    section.top_margin = section.bottom_margin = Mm(18)


def _set_properties(document: "Document", titel: str) -> None:
    properties = document.core_properties
    properties.title = titel
    properties.author = properties.last_modified_by = "functiewijzer"
    properties.language = _TAAL
    properties.comments = properties.subject = properties.keywords = ""
    properties.created = properties.modified = _CREATED
    properties.revision = 1


def _set_known_styles(document: "Document") -> None:
    """Give the styles that every Word knows, and that its navigation pane shows, our letter and colours."""
    sizes = {"Normal": 11, "Title": 18, "Heading 1": 15, "Heading 2": 12.5, "Heading 3": 11, "Caption": 10, "Footer": 9}
    for name, size in sizes.items():
        style = document.styles[name]
        _set_letter(style, size)
    for name, before in (("Normal", 3), ("Heading 1", 12), ("Heading 2", 8), ("Heading 3", 10), ("Caption", 8)):
        form = document.styles[name].paragraph_format
        form.space_before, form.space_after, form.line_spacing = Pt(before), Pt(4), 1.1
        form.keep_with_next = name != "Normal"

    for border in document.styles["Table Grid"].element.iter(*map(qn, ("w:top", "w:left", "w:bottom", "w:right"))):
        border.set(qn("w:color"), "8A95A1")
    for border in document.styles["Table Grid"].element.iter(*map(qn, ("w:insideH", "w:insideV"))):
        border.set(qn("w:color"), "8A95A1")


def _set_letter(style: "ParagraphStyle", size: float, letter: str = _LETTER) -> None:
    fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    for attribute in list(fonts.attrib):
        del fonts.attrib[attribute]  # a letter of the theme would win
    style.font.name = letter
    style.font.size = Pt(size)
    style.font.color.rgb = _STIL if style.name in {"Caption", "Footer"} else _INKT


def _add_styles(document: "Document", breedte: Length) -> None:
    indent = Mm(7)
    _add_style(document, "Let op", colour=_LET_OP).font.bold = True
    _add_style(document, "Stil", colour=_STIL)
    detail = _add_style(document, "Detail", colour=_STIL)
    detail.font.size = Pt(10)
    below = detail.paragraph_format
    below.left_indent, below.space_before, below.space_after = indent, Pt(0), Pt(2)
    keuze = _add_style(document, "Keuze").paragraph_format
    keuze.left_indent, keuze.first_line_indent = indent, Length(-indent)
    keuze.tab_stops.add_tab_stop(indent)
    invulveld = _add_style(document, "Invulveld").paragraph_format
    invulveld.space_before = Pt(8)
    invulveld.tab_stops.add_tab_stop(breedte, WD_TAB_ALIGNMENT.RIGHT, WD_TAB_LEADER.LINES)
    for name in ("Uithangbord", "Uithangbordregel"):
        _add_box(_add_style(document, name))
    document.styles["Uithangbordregel"].font.size = Pt(10)
    groot = document.styles["Uithangbord"].font
    groot.size, groot.bold = Pt(20), True
    _add_style(document, "Schaaltekst").paragraph_format.keep_with_next = True
    _set_letter(_add_style(document, "Schaal"), 10, "Courier New")
    pagina = _add_style(document, "Nieuwe pagina")
    pagina.font.size = pagina.paragraph_format.line_spacing = Pt(1)
    pagina.paragraph_format.space_before = pagina.paragraph_format.space_after = Pt(0)
    for name in ("Kolomkop", "Cel"):
        stijl = _add_style(document, name)
        stijl.font.size = Pt(10)
        stijl.paragraph_format.space_before = stijl.paragraph_format.space_after = Pt(2)
    document.styles["Kolomkop"].font.bold = True


def _add_style(document: "Document", name: str, colour: RGBColor = _INKT) -> "ParagraphStyle":
    style: ParagraphStyle = document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
    style.base_style = document.styles["Normal"]
    style.quick_style = True
    style.font.color.rgb = colour
    return style


def _add_box(style: "ParagraphStyle") -> None:
    """Draw a box; Word puts paragraphs with equal boxes and indents into one."""
    form = style.paragraph_format
    form.left_indent = form.right_indent = Mm(3)
    form.keep_with_next = True
    borders = OxmlElement("w:pBdr")
    for side in ("top", "left", "bottom", "right"):
        border = OxmlElement(f"w:{side}")
        for key, value in (("val", "single"), ("sz", "12"), ("space", "8"), ("color", str(_INKT))):
            border.set(qn(f"w:{key}"), value)
        borders.append(border)
    style.element.get_or_add_pPr().insert_element_before(borders, "w:shd", "w:tabs", "w:spacing", "w:ind")


def _add_footer(document: "Document", titel: str, breedte: Length) -> None:
    paragraph = document.sections[0].footer.paragraphs[0]
    stops = document.styles["Footer"].paragraph_format.tab_stops
    stops.clear_all()
    stops.add_tab_stop(breedte, WD_TAB_ALIGNMENT.RIGHT)
    paragraph.add_run(f"{titel}\tPagina ")
    _add_field(paragraph, "PAGE")
    paragraph.add_run(" van ")
    _add_field(paragraph, "NUMPAGES")


def _add_field(paragraph: "Paragraph", name: str) -> None:
    """Add a number that Word keeps up to date."""
    field = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), name)
    run = paragraph.add_run("1")
    field.append(run._r)
    paragraph._p.append(field)
