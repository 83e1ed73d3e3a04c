"""A profile folder as an import leaves it: a profile with open points of many kinds, and the lines of its handbook."""

import shutil
from pathlib import Path

from functiewijzer.core.handboek.importstaat import Importstaat, Staatbestand, Staatdocument, Staatregel
from functiewijzer.core.handboek.openpunt import Openpunt, Openpuntsoort
from functiewijzer.loading.handboek.importstaat import STAAT, read_staat, write_staat
from functiewijzer.loading.yaml.document import parse_yaml
from gereedschap import PROFIELEN

PAD = "1-commerciele-binnendienst/1.2-planner.yaml"
PLANNER = """\
soort: profiel
schema: 1
code: "1.2"
naam: Planner
# met de hand erbij gezet
alternatieve_namen:
  - Werkplanner
functiefamilie: "1"
functiegroep: E
versie: "0.1"
geldig_vanaf: 2026-01-01
status: ontwerp
bron: HANDBOEK, p. 3, r. 10–40
doel: Het werk van de ploeg plannen.   # klopt
activiteiten:
  - id: A
    naam: Plannen
    taken:
      - De weekplanning maken.
kenmerken:
  complexiteit:
    tekst: Het werk vraagt kennis van de planning.
    aspecten:
      kennis: {tekst: Het werk vraagt kennis van de planning.}
ontbreekt:
  - positie
  - kenmerken.afbreukrisico
vragen:
  - bank: kennis
  - id: lichter_1
    tekst: de functie minder kennis vraagt
    toelichting: Lichter als de functie minder kennis vraagt en niemand aanstuurt.
    telt_mee: false
    opties: [{id: nee, tekst: Nee}, {id: ja, tekst: Ja}]
  - id: lichter_2
    tekst: niemand aanstuurt
    telt_mee: false
    opties: [{id: nee, tekst: Nee}, {id: ja, tekst: Ja}]
toepassingsregels:
  lichter:
    functiegroep: D
    tekst: Lichter als de functie minder kennis vraagt en niemand aanstuurt.
    gronden:
      - id: lichter_a
        tekst: de functie minder kennis vraagt en niemand aanstuurt
        als:
          alle:
            - {vraag: lichter_1, antwoord: ja}
            - {vraag: lichter_2, antwoord: ja}
  gelijk: {tekst: Gelijk in alle andere gevallen.}
"""
REGELS = {
    11: "De planner werkt onder de leider van de ploeg.",
    12: "De planner bestelt ook materiaal.",
    20: "Lichter als de functie minder kennis vraagt en niemand aanstuurt.",
}
GROND = "toepassingsregels.lichter.gronden.0"
NIET_GEPLAATST = Openpunt(soort=Openpuntsoort.NIET_GEPLAATST, regels=(11, 12))
SPLITSING = Openpunt(soort=Openpuntsoort.SPLITSING, plek=GROND, regels=(20,), gegevens=("de hele grond",))
KOPPELING = Openpunt(
    soort=Openpuntsoort.KOPPELING, plek=f"{GROND}.als", regels=(20,), gegevens=("lichter_1", "kennis", "lichter")
)
ZIJDE = Openpunt(soort=Openpuntsoort.ZIJDE_ONTBREEKT, plek="toepassingsregels.zwaarder", gegevens=("zwaarder", "rand"))
NAAM = Openpunt(
    soort=Openpuntsoort.DUBBELE_NAAM, plek="alternatieve_namen", regels=(11,), gegevens=("Medewerker verkoop", "1.1")
)
POSITIE = Openpunt(soort=Openpuntsoort.ONTBREEKT, plek="positie")
AFBREUK = Openpunt(soort=Openpuntsoort.ONTBREEKT, plek="kenmerken.afbreukrisico")
STAP = Openpunt(
    soort=Openpuntsoort.STAP,
    plek="toepassingsregels.lichter.functiegroep",
    regels=(20,),
    gegevens=("lichter", "E", "C"),
)
ONZEKER = Openpunt(soort=Openpuntsoort.DEEL_ONZEKER, plek="doel", regels=(11,))


def make_map(tmp_path: Path, *punten: Openpunt, los: tuple[Openpunt, ...] = ()) -> Path:
    """Return a profile folder in which these points are open for the profile; `los` are of the handbook as a whole."""
    folder = tmp_path / "profielen"
    shutil.copytree(PROFIELEN, folder)
    (folder / PAD).write_text(PLANNER, encoding="utf-8")
    regels = tuple(Staatregel(nummer, 3, tekst) for nummer, tekst in REGELS.items())
    document = Staatdocument(gegevens=parse_yaml(PLANNER).data, sha256="0" * 64, bron="HANDBOEK", openpunten=punten)
    staat = Importstaat(
        handboeken=(Staatbestand(naam="HANDBOEK", sha256="1" * 64, regels=regels),),
        documenten={PAD: document},
        openpunten=los,
    )
    (folder / STAAT).write_bytes(write_staat(staat))
    return folder


def kept_in(folder: Path) -> tuple[Openpunt, ...]:
    """Return the points of the profile that are kept as open."""
    staat = read_staat(folder)
    assert staat is not None
    return staat.documenten[PAD].openpunten


def text_of(folder: Path) -> str:
    """Return the text of the profile."""
    return (folder / PAD).read_text(encoding="utf-8")
