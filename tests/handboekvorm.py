"""How a handbook words its headings and marks: handbooks call the same things by other names."""

from dataclasses import dataclass, field
from typing import Literal

from handboekwaarheid import ROMEINS, WareActiviteit, WareFamilie, WareFunctie

Kopvorm = Literal["tabel", "rij", "regels"]
Codevorm = Literal["punt", "streep", "romeins", "cijfers", "geen"]


VOLGORDE = (
    "organisatie",
    "positie",
    "doel",
    "typering",
    "activiteiten",
    "resultaatgebieden",
    "kenmerken",
    "regels",
)


@dataclass(frozen=True)
class Vorm:
    """The words and the marks of one edition; the truth does not depend on it, but for the codes.

    `kopvorm` is how a function begins: a table of labels, one row, or loose lines. `typering_los` where the
    typering stands at the end without a heading. `regelvorm` is how a rule names its group, `ingelopen` whether a part
    begins on the line of its heading, `gekanteld` whether a matrix has its levels as rows.
    """

    koppen: dict[str, str] = field(default_factory=dict)
    labels: dict[str, str] = field(default_factory=dict)
    regels: tuple[str, str, str] = ("Lichter", "Gelijk", "Zwaarder")
    kopvorm: Kopvorm = "tabel"
    codevorm: Codevorm = "punt"
    familiekop: str = "Functiefamilie {nummer} {naam}"
    regelvorm: str = "{zijde} (functiegroep {groep})"
    taakteken: str = "{n}."
    kenmerkenkop: str = ""
    typering_los: bool = False
    inhoud: str = "Inhoudsopgave"
    raster: str = "Functieraster"
    nok_kop: str = "Niveau-onderscheidende kenmerken"
    niveau: str = "Groep {groep}"
    bladkop: str = "Functiegroep {groep}"
    activiteitkop: str = "{letter}. {naam}"
    deelkop: str = "{tekst}"
    ingelopen: bool = False
    gekanteld: bool = False
    volgorde: tuple[str, ...] = VOLGORDE

    def kop(self, deel: str) -> str:
        """Return the heading of a part, with its number where parts are numbered."""
        parts = [part for part in self.koppen if part != "leeswijzer"]
        number = parts.index(deel) + 1 if deel in parts else 0
        text = self.koppen[deel]
        return self.deelkop.format(n=number, tekst=text, hoofdletters=text.upper()) if number else text

    def code_of(self, functie: WareFunctie) -> str:
        """Return the code of a function as this edition writes it; empty where it has none."""
        familie, nummer = functie.familie, functie.volgnummer
        letter = chr(ord("A") + familie - 1) if familie <= 26 else f"X{familie}"
        roman = ROMEINS[nummer] if nummer < len(ROMEINS) else str(nummer)
        own = {
            "streep": f"{familie}-{nummer}",
            "romeins": f"{letter}.{familie}.{roman}",
            "cijfers": f"{familie}{nummer:02}",
            "geen": "",
        }
        return own.get(self.codevorm, f"{familie}.{nummer}")

    def activiteit_of(self, activiteit: WareActiviteit) -> str:
        """Return the heading of a group of tasks."""
        return self.activiteitkop.format(letter=activiteit.letter, naam=activiteit.naam)

    def familie_of(self, familie: WareFamilie) -> str:
        """Return the heading of a family."""
        letter = chr(ord("A") + familie.nummer - 1) if familie.nummer <= 26 else str(familie.nummer)
        return self.familiekop.format(nummer=familie.nummer, naam=familie.naam, letter=letter)


_LABELS = {
    "naam": "Functienaam",
    "code": "Functiecode",
    "familie": "Functiefamilie",
    "groep": "Functiegroep",
    "alternatieve_namen": "Alternatieve functienamen",
    "oude_namen": "Oude functienaam",
}

KLASSIEK = Vorm(
    koppen={
        "organisatie": "Organisatie",
        "positie": "Positie van de functie in de organisatie",
        "doel": "Doel van de functie",
        "typering": "Typering van de functie",
        "activiteiten": "Typering van de activiteiten",
        "resultaatgebieden": "Resultaatgebieden",
        "complexiteit": "Complexiteit",
        "zelfstandigheid": "Zelfstandigheid",
        "afbreukrisico": "Afbreukrisico",
        "fysieke_aspecten": "Fysieke aspecten",
        "regels": "Toepassingsregels",
        "leeswijzer": "Leeswijzer",
    },
    labels=_LABELS,
    kopvorm="rij",
    typering_los=True,
)

ZAKELIJK = Vorm(
    koppen={
        "organisatie": "Organisatie",
        "positie": "Plaats in de organisatie",
        "doel": "Functiedoel",
        "typering": "Functietypering",
        "activiteiten": "Kerntaken",
        "resultaatgebieden": "Resultaatgebieden",
        "complexiteit": "Complexiteit",
        "zelfstandigheid": "Zelfstandigheid",
        "afbreukrisico": "Afbreukrisico",
        "fysieke_aspecten": "Bezwarende omstandigheden",
        "regels": "Toepassingsregels",
        "leeswijzer": "Hoe gebruikt u dit handboek?",
    },
    labels={
        "naam": "Functie",
        "code": "Code",
        "familie": "Familie",
        "groep": "Groep",
        "alternatieve_namen": "Andere namen",
        "oude_namen": "Voorheen",
    },
    regels=("Minder", "Gelijk", "Meer"),
    kopvorm="regels",
    codevorm="streep",
    familiekop="Familie {letter}: {naam}",
    taakteken="-",
    kenmerkenkop="Kenmerken van de functie",
    inhoud="Inhoud",
    raster="Raster",
)

KERN = Vorm(
    koppen={
        "organisatie": "Organisatie",
        "positie": "Organisatorische positie",
        "doel": "Kern van de functie",
        "typering": "Kenschets",
        "activiteiten": "Werkzaamheden",
        "resultaatgebieden": "Resultaatgebieden",
        "complexiteit": "Complexiteit",
        "zelfstandigheid": "Zelfstandigheid",
        "afbreukrisico": "Afbreukrisico",
        "fysieke_aspecten": "Werkomstandigheden",
        "regels": "Indelingsregels",
        "leeswijzer": "Vooraf",
    },
    labels={**_LABELS, "code": "Code", "alternatieve_namen": "Ook genoemd", "oude_namen": "Vroegere naam"},
    regels=("-", "=", "+"),
    kopvorm="tabel",
    codevorm="romeins",
    familiekop="{naam}",
    regelvorm="{zijde} {groep}",
    taakteken="•",
    raster="Overzicht van functies per groep",
)
