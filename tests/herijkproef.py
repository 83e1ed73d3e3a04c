"""A folder of dossiers and a new edition of the profiles, in which a rule of every kind was changed."""

import shutil
from pathlib import Path

from dossierbouw import bewaar, vastgelegd
from functiewijzer.core.dossiers.dossier import Dossier
from functiewijzer.loading.dossiers.antwoorden import write_indeling
from gereedschap import PROFIELEN

BINNENDIENST = "1-commerciele-binnendienst/1.1-medewerker-verkoop-binnendienst.yaml"
HUIS = "functiehuis.yaml"

DREMPEL = ("  drempel: 0.40", "  drempel: 0.30")
VERSIE = ('versie: "1.3"', 'versie: "2.0"')
GROND = (
    "            - {vraag: klantcontact, antwoord: verkoopadvies}\n",
    """\
            - {vraag: klantcontact, antwoord: verkoopadvies}
            - {vraag: aandeel, antwoord: veel_groter}
""",
)
UITSLUITING = (
    "  - id: buitendienst\n    als:",
    """\
  - id: magazijn
    als: {vraag: fysieke_omstandigheden, antwoord: anders}
    tekst: Het werk gebeurt in een magazijn of winkel; kies een andere referentiefunctie.
  - id: buitendienst
    als:""",
)
OPTIE = (
    """\
      - id: incidenteel_verkoopadvies
        tekst: Contact met af en toe een gesprek met verkoopadvies.
        richting: gelijk
        toelichting: Kies dit ook als verkoopadvies voorkomt, maar de regelmaat niet vaststaat.
""",
    "",
)
NAAM = (
    ("  - id: interne_contacten\n", "  - id: contacten_intern\n"),
    ("      - id: operationeel\n", "      - id: dagelijks\n"),
    (
        "toepassingsregels:\n",
        """\
voorheen:
  vragen: {interne_contacten: contacten_intern}
  opties: {contacten_intern: {operationeel: dagelijks}}

toepassingsregels:
""",
    ),
)
VRAAG = (
    "  # --- complexiteit ---\n",
    """\
  - id: reistijd
    naam: Reizen naar klanten
    aspect: complexiteit.aard
    tekst: Hoe vaak reist de functie naar klanten?
    alleen_als: {vraag: buitendienst, antwoord: soms}
    opties:
      - {id: zelden, tekst: Zelden., richting: lichter}
      - {id: maandelijks, tekst: Elke maand., richting: gelijk}
      - {id: wekelijks, tekst: Elke week., richting: zwaarder}

  # --- complexiteit ---
""",
)

VREEMD = "Medewerker <b>verkoop</b> | [m/v] @team \x1b[31m"


def kopie(folder: Path) -> Path:
    """Return a copy of the shipped profiles to change."""
    shutil.copytree(PROFIELEN, folder)
    return folder


def verander(folder: Path, naam: str, *wijzigingen: tuple[str, str]) -> None:
    """Replace texts in a file, each of which must stand there."""
    path = folder / naam
    text = path.read_text(encoding="utf-8")
    for oud, nieuw in wijzigingen:
        assert oud in text, oud
        text = text.replace(oud, nieuw)
    path.write_text(text, encoding="utf-8", newline="\n")


def zonder_vraag(folder: Path, vraag: str, volgende: str) -> None:
    """Take a question out of profile 1.1, up to the text that follows it."""
    path = folder / BINNENDIENST
    text = path.read_text(encoding="utf-8")
    start = text.index(f"  - id: {vraag}\n")
    path.write_text(text[:start] + text[text.index(volgende, start) :], encoding="utf-8", newline="\n")


def nieuwe_profielen(folder: Path) -> Path:
    """Return a new edition: another threshold and grond, a question gone, one renamed, one new, an option gone."""
    kopie(folder)
    verander(folder, HUIS, DREMPEL)
    verander(folder, BINNENDIENST, VERSIE, GROND, UITSLUITING, OPTIE, *NAAM, VRAAG)
    zonder_vraag(folder, "discretie", "\n  # --- fysieke aspecten")
    shutil.rmtree(folder / "2-commerciele-buitendienst")
    return folder


def dossiermap(folder: Path) -> Path:
    """Return a folder with a dossier for every effect of the new edition, and files that are none."""
    gewoon = {"klantcontact": "regelmatig_informatief"}
    twijfel = gewoon | {"aandeel": "veel_groter", "kennisniveau": "hoger"}
    zwaar = twijfel | {"beslissingen": "ruimer", "gevolg_van_fouten": "groter"}
    zwaarst = zwaar | {"probleemoplossing": "ingewikkeld", "accuratesse": "bijzonder"}
    besluit = {"functiegroep": "F", "datum": "2026-03-01", "door": "Directeur"}
    commercieel = {"werkzaamheden": "commercieel", "klantcontact": "verkoopadvies"}
    jobs = {
        "administratief": vastgelegd("Medewerker orders", antwoorden=gewoon | {"werkzaamheden": "administratief"}),
        "commercieel": vastgelegd("Verkoper zakelijke markt", antwoorden=commercieel, besluit=besluit),
        "gelijk": vastgelegd("Medewerker verkoop", antwoorden=gewoon),
        "afdeling/drempel": vastgelegd("Coördinator", antwoorden=zwaar),
        "afdeling/elk-apart": vastgelegd("Planner", antwoorden=zwaar | {"discretie": "weinig"}),
        "afdeling/samen": vastgelegd("Adviseur", antwoorden=zwaarst | {"discretie": "weinig"}),
        "afdeling/twijfel": vastgelegd(VREEMD, antwoorden=twijfel),
        "incidenteel": vastgelegd("Medewerker advies", antwoorden={"klantcontact": "incidenteel_verkoopadvies"}),
        "magazijn": vastgelegd("Medewerker balie", antwoorden=gewoon | {"fysieke_omstandigheden": "anders"}),
        "reizend": vastgelegd("Medewerker regio", antwoorden=gewoon | {"buitendienst": "soms"}),
        "buitendienst": vastgelegd("Vertegenwoordiger", "2.1"),
    }
    for naam, dossier in jobs.items():
        path = folder / f"{naam}.dossier.yaml"
        path.parent.mkdir(parents=True, exist_ok=True)
        bewaar(path.parent, Path(naam).name, dossier)
    halfway = {"functietitel": "Half gesprek", "profiel": "1.1", "antwoorden": {"aansturing": "weinig"}}
    write_indeling(folder / "gesprek.indeling.yaml", Dossier.model_validate(halfway))
    (folder / "kapot.dossier.yaml").write_text("soort: indeling\nantwoorden: [geen, blok]\n", encoding="utf-8")
    return folder
