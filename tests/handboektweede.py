"""The second set: other handbooks, other words and other habits, made to find what the reader was tuned to."""

from collections.abc import Iterator
from dataclasses import replace

from handboekbladen import lay_out_sheets
from handboekblokken import lay_out
from handboeklayouts import WORDMAP, Layout, slug
from handboekpdf import Opmaak, as_pdf
from handboektekst import as_loose_lines, as_markdown, as_tab_text
from handboekvorm import Vorm
from handboekwaarheid import WaarHandboek
from handboekword import as_word

NAMEN = ("tweede/dierenkliniek", "tweede/museum", "tweede/bakkerij")

BOEK = Vorm(
    koppen={
        "positie": "Positionering",
        "doel": "Doelstelling",
        "typering": "Algemene karakteristiek",
        "activiteiten": "Taken en werkzaamheden",
        "kennis": "Kennis en ervaring",
        "zelfstandigheid": "Zelfstandigheid",
        "contacten": "Contacten",
        "afbreukrisico": "Afbreukrisico",
        "fysieke_aspecten": "Werkomstandigheden",
        "regels": "Indelingsadvies",
        "organisatie": "Context",
        "resultaatgebieden": "Resultaatgebied",
        "leeswijzer": "Toelichting op het gebruik",
    },
    labels={
        "naam": "Naam functie",
        "code": "Nummer",
        "familie": "Functiereeks",
        "groep": "Groep",
        "alternatieve_namen": "Synoniemen",
        "oude_namen": "Naam in vorige uitgave",
    },
    regels=("Lager", "Gelijk", "Hoger"),
    kopvorm="regels",
    codevorm="cijfers",
    familiekop="Functiereeks {nummer}: {naam}",
    regelvorm="{zijde} – groep {groep}",
    taakteken="–",
    activiteitkop="{naam}",
    inhoud="Inhoud van dit boek",
    raster="Functiematrix",
    nok_kop="Niveaubepalende kenmerken",
    niveau="Niveau {groep}",
    bladkop="Groep {groep}",
)
INLOOP = replace(BOEK, ingelopen=True, codevorm="punt")
HOOFDLETTERS = replace(
    BOEK, deelkop="{n}. {hoofdletters}", kenmerkenkop="FUNCTIE-EISEN", bladkop="FUNCTIEGROEP {groep}", codevorm="streep"
)
EERST_TYPERING = replace(
    BOEK,
    kopvorm="tabel",
    volgorde=("typering", "doel", "positie", "organisatie", "activiteiten", "resultaatgebieden", "regels", "kenmerken"),
    activiteitkop="{letter}) {naam}",
    taakteken="{n})",
    regels=("Een groep lager", "Dezelfde groep", "Een groep hoger"),
    codevorm="geen",
)


def _text(handboek: WaarHandboek, vorm: Vorm) -> bytes:
    """Text as an older Windows program saves it: with a byte order mark and carriage returns."""
    return as_tab_text(lay_out(handboek, vorm, tabellen=False)).replace("\n", "\r\n").encode("utf-8-sig")


def _lines(handboek: WaarHandboek, vorm: Vorm) -> bytes:
    return as_loose_lines(lay_out(handboek, vorm, tabellen=False), 72).encode("utf-8")


def _bold_markdown(handboek: WaarHandboek, vorm: Vorm) -> bytes:
    return as_markdown(lay_out(handboek, vorm), vet=True).encode("utf-8")


def _word_sheets(handboek: WaarHandboek, vorm: Vorm) -> bytes:
    return as_word(lay_out_sheets(handboek, vorm), handboek.titel, stijlen=True)


def _word_bold(handboek: WaarHandboek, vorm: Vorm) -> bytes:
    return as_word(lay_out(handboek, vorm), handboek.titel, stijlen=False)


def _word(handboek: WaarHandboek, vorm: Vorm) -> bytes:
    return as_word(lay_out(handboek, vorm), handboek.titel, stijlen=True)


def _kept(handboek: WaarHandboek, _: Vorm) -> bytes:
    return (WORDMAP / f"{slug(handboek.titel)}.pdf").read_bytes()


def _columns(handboek: WaarHandboek, vorm: Vorm) -> bytes:
    return as_pdf(
        lay_out(handboek, vorm, tabellen=False), handboek.titel, Opmaak(kolommen=2, afbreken=True, letter=8.5)
    )


def _woven(handboek: WaarHandboek, vorm: Vorm) -> bytes:
    opmaak = Opmaak(kolommen=2, stroom="verweven", afbreken=True, marge=48, goot=30)
    return as_pdf(lay_out(handboek, vorm, tabellen=False), handboek.titel, opmaak)


def _three_columns(handboek: WaarHandboek, vorm: Vorm) -> bytes:
    opmaak = Opmaak(kolommen=3, liggend=True, letter=9, meubels=False)
    return as_pdf(lay_out(handboek, vorm, tabellen=False), handboek.titel, opmaak)


def _plain(handboek: WaarHandboek, vorm: Vorm) -> bytes:
    return as_pdf(lay_out(handboek, vorm), handboek.titel, Opmaak(afbreken=True, letter=10.5))


LAYOUTS: tuple[Layout, ...] = (
    Layout("txt_inloop", ".txt", INLOOP, _text),
    Layout("txt_hoofdletters", ".txt", HOOFDLETTERS, _lines),
    Layout("md_vet", ".md", BOEK, _bold_markdown),
    Layout("docx_een_tabel", ".docx", EERST_TYPERING, _word_sheets),
    Layout("docx_vet", ".docx", EERST_TYPERING, _word_bold),
    Layout("docx_stijl", ".docx", HOOFDLETTERS, _word),
    Layout("pdf_word", ".pdf", EERST_TYPERING, _kept),
    Layout("pdf_kolommen", ".pdf", HOOFDLETTERS, _columns),
    Layout("pdf_verweven", ".pdf", BOEK, _woven),
    Layout("pdf_drie_kolommen", ".pdf", INLOOP, _three_columns),
)
NOK_LAYOUTS: tuple[Layout, ...] = (
    Layout("md_vet", ".md", BOEK, _bold_markdown),
    Layout("docx_stijl", ".docx", EERST_TYPERING, _word),
    Layout("docx_gekanteld", ".docx", replace(BOEK, gekanteld=True), _word_bold),
    Layout("pdf_word", ".pdf", EERST_TYPERING, _kept),
    Layout("pdf_staand", ".pdf", BOEK, _plain),
)
UIT_WORD = Layout("pdf_word", ".docx", EERST_TYPERING, _word)


def layouts_of(handboek: WaarHandboek) -> Iterator[Layout]:
    """Yield the layouts of the second set that a handbook of this kind is made in."""
    if handboek.soort == "nok":
        yield from NOK_LAYOUTS
    elif handboek.soort == "groepsblad":
        yield from (layout for layout in LAYOUTS if layout.naam != "docx_een_tabel")
    else:
        yield from LAYOUTS
