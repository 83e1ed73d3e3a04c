"""An invented handbook as data, and the plain form in which what was recognised is compared with it."""

from dataclasses import dataclass, field
from typing import Any

from functiewijzer.core.handboek.herkenning import HerkendeFunctie, Passage

type_regel = tuple[str, str]


@dataclass(frozen=True)
class Proeffunctie:
    """A reference job of an invented handbook."""

    code: str
    naam: str
    familie: str
    groep: str
    positie: str
    doel: str
    activiteiten: tuple[tuple[str, str, tuple[str, ...]], ...]
    kenmerken: dict[str, tuple[str, ...]]
    typering: str
    namen: tuple[str, ...] = ()
    oude_namen: tuple[str, ...] = ()
    regels: dict[str, type_regel] = field(default_factory=dict)


KENMERKKOPPEN = {
    "complexiteit": "Complexiteit",
    "zelfstandigheid": "Zelfstandigheid",
    "afbreukrisico": "Afbreukrisico",
    "fysieke_aspecten": "Fysieke aspecten",
}


def regels_van(groepen: str, lichter: str, zwaarder: str) -> dict[str, type_regel]:
    """Return three rules with the groups of three letters."""
    return {
        "lichter": (
            groepen[0],
            (
                "Als de eigen functie merkbaar lichter is dan deze referentiefunctie, "
                f"deel haar dan een groep lager in. {lichter}"
            ),
        ),
        "gelijk": (
            groepen[1],
            "Als de eigen functie ongeveer overeenkomt met deze referentiefunctie, deel haar dan in dezelfde groep in.",
        ),
        "zwaarder": (
            groepen[2],
            (
                "Als de eigen functie merkbaar zwaarder is dan deze referentiefunctie, "
                f"deel haar dan een groep hoger in. {zwaarder}"
            ),
        ),
    }


MAGAZIJN = Proeffunctie(
    code="3.1",
    naam="Medewerker Magazijn",
    familie="Goederenstroom",
    groep="C",
    positie="Valt onder de teamleider van het magazijn.",
    doel=(
        "Ontvangen, opslaan en klaarzetten van goederen, zodat zendingen volledig en op de afgesproken dag vertrekken."
    ),
    activiteiten=(
        (
            "A",
            "Goederen ontvangen en opslaan",
            (
                "Lost vrachtwagens en controleert de aantallen aan de hand van de pakbon.",
                "Brengt goederen naar de vaste plaats en legt de plaats vast in het WMS-systeem.",
                "Meldt schade en verschillen bij de teamleider.",
            ),
        ),
        (
            "B",
            "Orders verzamelen",
            ("Verzamelt goederen volgens de picklijst.", "Verpakt zendingen en plakt de vrachtbrief op de doos."),
        ),
    ),
    kenmerken={
        "complexiteit": (
            (
                "Het werk bestaat uit een beperkt aantal soorten taken die elkaar in "
                "de loop van de dag afwisselen. Zelfstandigheid is hierbij minder van belang dan nauwkeurigheid."
            ),
            "De kennis ligt op het niveau van een vakopleiding, aangevuld met een certificaat voor de heftruck.",
        ),
        "zelfstandigheid": (
            (
                "De volgorde van het werk ligt vast in de planning van de dag. De in- "
                "en uitslag gebeurt volgens een vaste werkwijze."
            ),
        ),
        "afbreukrisico": (
            (
                "Fouten leiden tot verkeerde zendingen en tot klachten van afnemers. "
                "De controle bij het inpakken haalt de meeste fouten eruit."
            ),
        ),
        "fysieke_aspecten": ("Tilt regelmatig dozen tot twintig kilo en werkt in een onverwarmde hal.",),
    },
    typering="De Medewerker Magazijn komt voor in elk distributiecentrum. Het is een uitvoerende functie in een team.",
    namen=("Magazijnbediende", "Logistiek medewerker"),
    oude_namen=("Expeditieknecht",),
    regels=regels_van(
        "BCD",
        "Dat is zo als alleen goederen worden verzameld.",
        "Dat is zo als de medewerker ook anderen inwerkt en de planning van het team maakt.",
    ),
)

PLANNER = Proeffunctie(
    code="3.2",
    naam="Planner Transport/Expeditie",
    familie="Goederenstroom",
    groep="E",
    positie="Rapporteert aan het hoofd logistiek.",
    doel="Plannen van ritten en het bewaken van de uitvoering ervan.",
    activiteiten=(
        ("A", "Ritten plannen", ("Verdeelt zendingen over de wagens.", "Stemt tijden af met chauffeurs en klanten.")),
        ("B", "Uitvoering bewaken", ("Volgt de voortgang en grijpt in bij vertraging.",)),
        (
            "C",
            "Administratie",
            ("Verwerkt rittenstaten en uren.", "Houdt kengetallen bij over kilometers en beladingsgraad."),
        ),
    ),
    kenmerken={
        "complexiteit": (
            (
                "Schakelt de hele dag tussen klanten, chauffeurs en het magazijn. De "
                "kennis is vergelijkbaar met een middelbare beroepsopleiding in de logistiek."
            ),
        ),
        "zelfstandigheid": (
            "Maakt binnen de afspraken zelf de keuzes voor de dag.",
            "Overlegt met de leidinggevende over afwijkingen die geld kosten.",
        ),
        "afbreukrisico": ("Een verkeerde planning leidt tot wachttijden en boetes.",),
        "fysieke_aspecten": ("Werkt op kantoor aan een beeldscherm.",),
    },
    typering="De Planner Transport/Expeditie komt voor bij bedrijven met eigen vervoer.",
    namen=("Transportplanner", "Ritplanner"),
    regels=regels_van(
        "DEF",
        "Bijvoorbeeld als alleen vaste ritten worden gepland.",
        "Bijvoorbeeld als ook internationale ritten worden gepland.",
    ),
)

ADMINISTRATIE = Proeffunctie(
    code="4.1",
    naam="Administratief Medewerker",
    familie="Financiën",
    groep="D",
    positie="Werkt onder leiding van de hoofdadministrateur.",
    doel="Verwerken van facturen en betalingen.",
    activiteiten=(
        ("A", "Facturen verwerken", ("Boekt inkoopfacturen in.", "Zoekt verschillen uit met de afdeling inkoop.")),
        (
            "B",
            "Betalingen voorbereiden",
            ("Stelt betaallijsten op.", "Legt de lijsten voor aan de hoofdadministrateur."),
        ),
    ),
    kenmerken={
        "complexiteit": ("Het werk is gevarieerd, maar blijft binnen een vakgebied.",),
        "zelfstandigheid": ("Deelt het eigen werk in binnen vaste termijnen.",),
        "afbreukrisico": (
            "Fouten geven herstelwerk en soms te late betalingen. Discretie is nodig bij salarisgegevens.",
        ),
        "fysieke_aspecten": ("Werkt op kantoor.",),
    },
    typering="De Administratief Medewerker komt voor op elke financiële afdeling.",
    namen=("Boekhoudkundig medewerker",),
    regels=regels_van(
        "CDE",
        "Dat geldt als alleen facturen worden ingevoerd.",
        "Dat geldt als ook de maandafsluiting wordt voorbereid.",
    ),
)

FUNCTIES = (MAGAZIJN, PLANNER, ADMINISTRATIE)


def _text(found: tuple[Passage, ...]) -> str:
    return " ".join(" ".join(passage.tekst.split()) for passage in found)


def plain(function: HerkendeFunctie) -> dict[str, Any]:
    """Return what was recognised as texts alone."""
    return {
        "code": function.code.tekst if function.code else "",
        "naam": function.naam.tekst,
        "familie": function.familie.tekst if function.familie else "",
        "groep": function.groep.tekst if function.groep else "",
        "positie": _text(function.positie),
        "doel": _text(function.doel),
        "typering": _text(function.typering),
        "activiteiten": [
            (
                found.letter,
                found.naam.tekst if found.naam else None,
                [" ".join(task.tekst.split()) for task in found.taken],
            )
            for found in function.activiteiten
        ],
        "kenmerken": {key: _text(found) for key, found in function.kenmerken.items()},
        "namen": [name.tekst for name in function.alternatieve_namen],
        "oude_namen": [name.tekst for name in function.oude_namen],
        "regels": {str(rule.richting): (rule.groep, " ".join(rule.tekst.tekst.split())) for rule in function.regels},
    }


def expected(function: Proeffunctie, *, letters: bool = True) -> dict[str, Any]:
    """Return the same form of what the invented handbook says."""
    return {
        "code": function.code,
        "naam": function.naam,
        "familie": function.familie,
        "groep": function.groep,
        "positie": function.positie,
        "doel": function.doel,
        "typering": function.typering,
        "activiteiten": [
            (letter if letters else None, name, list(tasks)) for letter, name, tasks in function.activiteiten
        ],
        "kenmerken": {key: " ".join(texts) for key, texts in function.kenmerken.items()},
        "namen": list(function.namen),
        "oude_namen": list(function.oude_namen),
        "regels": dict(function.regels),
    }
