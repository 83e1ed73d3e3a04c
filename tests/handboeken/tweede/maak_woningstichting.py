"""Maakt `woningstichting.docx`: kopstijlen, tabellen voor kop en regels, Wordnummering, vooraan een functieraster."""

from copy import deepcopy

from docx import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from inhoud_woningstichting import FUNCTIES
from waarheid import HIER, write_truth

LETTERS = f"""<w:abstractNum {nsdecls("w")} w:abstractNumId="90"><w:multiLevelType w:val="multilevel"/>
<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperLetter"/><w:lvlText w:val="%1."/><w:lvlJc w:val="left"/>
<w:pPr><w:ind w:left="360" w:hanging="360"/></w:pPr></w:lvl>
<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="&#8211;"/><w:lvlJc w:val="left"/>
<w:pPr><w:ind w:left="720" w:hanging="360"/></w:pPr></w:lvl></w:abstractNum>"""


def new_list(document) -> int:
    """A list of Word's own numbering that starts at A again."""
    nummering = document.part.numbering_part.element
    if not nummering.findall(f".//{{*}}abstractNum[@{qn('w:abstractNumId')}='90']"):
        nummering.insert(0, parse_xml(LETTERS))
    num = nummering.add_num(90)
    num.add_lvlOverride(ilvl=0).add_startOverride(1)
    return num.numId


def listed(document, tekst: str, num: int, niveau: int) -> None:
    """A paragraph numbered by Word; its letter or sign is nowhere in the text."""
    alinea = document.add_paragraph(tekst)
    pr = alinea._p.get_or_add_pPr().get_or_add_numPr()
    pr.get_or_add_ilvl().val = niveau
    pr.get_or_add_numId().val = num


def table(document, rijen: list[list[str]], stijl: str = "Table Grid") -> None:
    """A plain table; the first row of a wide one is its header."""
    tabel = document.add_table(rows=0, cols=len(rijen[0]))
    tabel.style = stijl
    for rij in rijen:
        for cel, tekst in zip(tabel.add_row().cells, rij, strict=True):
            cel.text = tekst
    document.add_paragraph()


def raster(document) -> None:
    """The table of groups and families."""
    families = list(dict.fromkeys(f["familie"] for f in FUNCTIES))
    rijen = [["Groep", *families]]
    for groep in "KJIHGFEDC":
        rijen.append(
            [groep]
            + [
                "\n".join(f["naam"] for f in FUNCTIES if f["familie"] == fam and f["groep"] == groep)
                for fam in families
            ]
        )
    table(document, rijen)


def add_function(document, f: dict) -> None:
    """One function of this handbook."""
    document.add_heading(f"{f['code']} {f['naam']}", 2)
    table(
        document,
        [
            ["Functie", f["naam"], "Code", f["code"]],
            ["Familie", f["familie"], "Groep", f["groep"]],
            [
                "Ook bekend als",
                "; ".join(f["alternatieve_namen"]) or "-",
                "Voorheen",
                "; ".join(f.get("oude_namen", [])) or "-",
            ],
        ],
    )
    for kop, veld in (("Doel", "doel"), ("Plaats", "positie")):
        document.add_heading(kop, 3)
        for alinea in f[veld]:
            document.add_paragraph(alinea)
    document.add_heading("Werkzaamheden", 3)
    num = new_list(document)
    for activiteit in f["activiteiten"]:
        listed(document, activiteit["naam"], num, 0)
        for taak in activiteit["taken"]:
            listed(document, taak, num, 1)
    document.add_heading("Vergelijking met de eigen functie", 3)
    regels = f["regels"]
    kanten = ("lichter", "gelijk", "zwaarder")
    table(
        document,
        [
            ["Lichter", "Gelijkwaardig", "Zwaarder"],
            [regels[k]["tekst"] for k in kanten],
            [f"Groep {regels[k]['groep']}" for k in kanten],
        ],
    )
    document.add_heading("Functie-eisen en omstandigheden", 3)
    table(document, [["Gezichtspunt", "Omschrijving"]] + [[k, "\n".join(v)] for k, v in f["kenmerken"].items()])


def main() -> None:
    """Write the handbook and its truth."""
    document = Document()
    document.add_heading("Functieboek Woningstichting De Kade", 0)
    document.add_paragraph("Vastgesteld door het bestuur na instemming van de ondernemingsraad.")
    document.add_heading("Functieraster", 1)
    document.add_paragraph(
        "In het raster staan de referentiefuncties per familie en groep. Groep K is de zwaarste groep."
    )
    raster(document)
    document.add_heading("Leeswijzer", 1)
    document.add_paragraph(
        "Elke functie is op dezelfde manier opgeschreven. Onder Vergelijking met de eigen functie staan drie kolommen: "
        "wanneer een functie lichter, gelijkwaardig of zwaarder is, met daaronder de groep."
    )
    familie = None
    for f in FUNCTIES:
        if f["familie"] != familie:
            familie = f["familie"]
            document.add_heading(f"Familie {familie}", 1)
        add_function(document, f)
    document.save(str(HIER / "woningstichting.docx"))
    functies = deepcopy(FUNCTIES)
    write_truth("woningstichting.docx", "regels", functies)


if __name__ == "__main__":
    main()
