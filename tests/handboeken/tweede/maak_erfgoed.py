"""Maakt `erfgoed.docx`, waarvan LibreOffice `erfgoed.pdf` maakt: uitgevuld, afgebroken, kop- en voetteksten, een NOK.

De pdf is gemaakt met `soffice --headless --convert-to pdf erfgoed.docx`, met een Nederlands afbreekwoordenboek; de
docx zelf wordt niet bewaard.
"""

from docx import Document
from docx.enum.section import WD_ORIENT, WD_SECTION
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Pt, RGBColor
from inhoud_erfgoed import FUNCTIES, NOKS
from waarheid import HIER, write_truth

KLEIN = 9


def page_field(alinea) -> None:
    """The page number, as Word counts it."""
    for soort in ("begin", None, "end"):
        run = alinea.add_run()
        if soort is None:
            deel = OxmlElement("w:instrText")
            deel.text = "PAGE"
        else:
            deel = OxmlElement("w:fldChar")
            deel.set(qn("w:fldCharType"), soort)
        run._r.append(deel)


def justified(document, tekst: str, stijl: str | None = None) -> None:
    """A justified paragraph."""
    document.add_paragraph(tekst, style=stijl).alignment = WD_ALIGN_PARAGRAPH.JUSTIFY


def table(document, rijen: list[list[str]], *, kop: bool = True) -> None:
    """A table in small print, its first row bold."""
    tabel = document.add_table(rows=0, cols=len(rijen[0]))
    tabel.style = "Table Grid"
    for nummer, rij in enumerate(rijen):
        for cel, tekst in zip(tabel.add_row().cells, rij, strict=True):
            cel.text = tekst
            for alinea in cel.paragraphs:
                alinea.paragraph_format.space_after = Pt(0)
                for run in alinea.runs:
                    run.font.size = Pt(KLEIN)
                    run.bold = kop and nummer == 0
    document.add_paragraph()


def turn(document, liggend: bool) -> None:
    """A new section in the other direction; the matrices are printed sideways."""
    sectie = document.add_section(WD_SECTION.NEW_PAGE)
    if (sectie.orientation == WD_ORIENT.LANDSCAPE) != liggend:
        sectie.orientation = WD_ORIENT.LANDSCAPE if liggend else WD_ORIENT.PORTRAIT
        sectie.page_width, sectie.page_height = sectie.page_height, sectie.page_width


def add_function(document, f: dict) -> None:
    """One function of this handbook."""
    document.add_heading(f["naam"], 2)
    for label, waarde in (("Functiecode", f["code"]), ("Functiefamilie", f["familie"]), ("Schaal", f["groep"])):
        alinea = document.add_paragraph()
        alinea.paragraph_format.space_after = Pt(0)
        alinea.add_run(f"{label}: ").bold = True
        alinea.add_run(waarde)
    document.add_heading("Doelstelling", 3)
    for tekst in f["doel"]:
        justified(document, tekst)
    document.add_heading("Plaats in de organisatie", 3)
    for tekst in f["positie"]:
        justified(document, tekst)
    document.add_heading("Resultaten", 3)
    rijen = [["Resultaatgebied", "Kernactiviteiten", "Resultaatcriteria"]]
    for gebied in f["resultaatgebieden"]:
        rijen.append(
            [
                gebied["naam"],
                "\n".join(f"- {t}" for t in gebied["kernactiviteiten"]),
                "\n".join(f"- {t}" for t in gebied["resultaatcriteria"]),
            ]
        )
    table(document, rijen)


def main() -> None:
    """Write the handbook and its truth."""
    document = Document()
    instelling = document.settings.element
    afbreken = OxmlElement("w:autoHyphenation")
    afbreken.set(qn("w:val"), "true")
    instelling.insert(0, afbreken)
    for stijl in ("Normal",):
        rpr = document.styles[stijl].element.get_or_add_rPr()
        taal = OxmlElement("w:lang")
        taal.set(qn("w:val"), "nl-NL")
        rpr.append(taal)
    standaard = document.styles.element.find(f".//{qn('w:rPrDefault')}//{qn('w:lang')}")
    if standaard is not None:
        standaard.set(qn("w:val"), "nl-NL")
    for niveau in (1, 2, 3):
        document.styles[f"Heading {niveau}"].font.color.rgb = RGBColor(0x20, 0x40, 0x60)
    sectie = document.sections[0]
    sectie.header.paragraphs[0].text = "Erfgoedstichting Rivierdelta\tFunctieboek\tversie voor alle medewerkers"
    voet = sectie.footer.paragraphs[0]
    voet.add_run("Pagina ")
    page_field(voet)
    document.add_heading("Functieboek Erfgoedstichting Rivierdelta", 0)
    justified(
        document,
        "Dit functieboek bevat per functiefamilie een aantal uitgeschreven functies en daarachter een overzicht van de "
        "niveauonderscheidende kenmerken. Een functie die niet is uitgeschreven, wordt met het overzicht ingedeeld: de "
        "kolom waarvan de meeste kenmerken passen, wijst de schaal aan.",
    )
    for familie, nok in NOKS.items():
        if familie != next(iter(NOKS)):
            turn(document, liggend=False)
        document.add_heading(f"Functiefamilie {familie}", 1)
        for f in FUNCTIES:
            if f["familie"] == familie:
                add_function(document, f)
        turn(document, liggend=True)
        document.add_heading(f"Niveauonderscheidende kenmerken {familie}", 2)
        table(
            document,
            [["Kenmerk", *(f"Schaal {n}" for n in nok["niveaus"])]]
            + [[naam, *teksten] for naam, teksten in nok["rijen"]],
        )
    document.save(str(HIER / "erfgoed.docx"))
    functies = []
    for f in FUNCTIES:
        nok = NOKS[f["familie"]]
        rijen = [{"naam": naam, "teksten": dict(zip(nok["niveaus"], t, strict=True))} for naam, t in nok["rijen"]]
        functies.append(
            {**f, "nok": {"niveaus": nok["niveaus"], "uitgeschreven": nok["uitgeschreven"], "rijen": rijen}}
        )
    write_truth("erfgoed.pdf", "nok", functies)


if __name__ == "__main__":
    main()
