"""Maakt `groenbedrijf.docx`: geen kopstijlen, alleen vette alinea's, en eigen woorden voor de drie kanten.

Bij G30 ontbreken de regels, en K20 breekt midden in een zin af.
"""

from docx import Document
from docx.enum.text import WD_BREAK
from docx.shared import Pt
from inhoud_groenbedrijf import FUNCTIES
from waarheid import HIER, write_truth

KANTEN = {"lichter": "Een trede lager", "gelijk": "Dezelfde trede", "zwaarder": "Een trede hoger"}


def bold(document, tekst: str, maat: int | None = None) -> None:
    """A heading as people make it who do not know styles."""
    run = document.add_paragraph().add_run(tekst)
    run.bold = True
    if maat:
        run.font.size = Pt(maat)


def labelled(document, label: str, tekst: str) -> None:
    """A bold word and the text behind it, in one paragraph."""
    alinea = document.add_paragraph()
    alinea.add_run(f"{label}. ").bold = True
    alinea.add_run(tekst)


def add_function(document, f: dict) -> None:
    """One function of this handbook."""
    bold(document, f"{f['code']} – {f['naam']} (trede {f['groep']})", 14)
    namen = f["alternatieve_namen"]
    document.add_paragraph(
        f"Deze functie komt in het bedrijf ook voor onder de namen {', '.join(namen[:-1])} en {namen[-1]}."
    )
    for kop, veld in (
        ("Waar werkt deze functie?", "organisatie"),
        ("Wie geeft leiding?", "positie"),
        ("Doel van de functie", "doel"),
    ):
        bold(document, kop)
        for alinea in f[veld]:
            document.add_paragraph(alinea)
    bold(document, "Taken")
    for activiteit in f["activiteiten"]:
        alinea = document.add_paragraph()
        alinea.add_run(f"{activiteit['letter']}. {activiteit['naam']}").italic = True
        for taak in activiteit["taken"]:
            document.add_paragraph(f"•\t{taak}")
    if f["kenmerken"]:
        bold(document, "Wat vraagt het werk?")
    for kenmerk, alineas in f["kenmerken"].items():
        labelled(document, kenmerk, alineas[0])
        for alinea in alineas[1:]:
            document.add_paragraph(alinea)
    if "regels" in f:
        bold(document, "Hoe vergelijkt u?")
        for kant, regel in f["regels"].items():
            labelled(document, f"{KANTEN[kant]} ({regel['groep']})", regel["tekst"])


def main() -> None:
    """Write the handbook and its truth."""
    document = Document()
    bold(document, "Functiehandboek", 22)
    bold(document, "Groenbedrijf Veldzicht & Zonen", 16)
    document.add_paragraph(
        "In dit boekje staan zes functies met hun trede. Het loopt van trede 2, het lichtste werk, tot trede 10."
    )
    familie = None
    for f in FUNCTIES:
        if f["familie"] != familie:
            familie = f["familie"]
            document.add_paragraph().add_run().add_break(WD_BREAK.PAGE)
            bold(document, f"Functies {familie.lower()}", 18)
        add_function(document, f)
    document.save(str(HIER / "groenbedrijf.docx"))
    write_truth("groenbedrijf.docx", "regels", [{**f, "familie": f["familie"].lower()} for f in FUNCTIES])


if __name__ == "__main__":
    main()
