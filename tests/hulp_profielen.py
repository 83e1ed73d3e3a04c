"""Sound documents to break: a test replaces one text, and marks with ▲ where the finding must point."""

from collections.abc import Mapping
from pathlib import Path

from functiewijzer.core.bevinding import Bevinding
from functiewijzer.loading.controles.controleren import controleer
from functiewijzer.loading.mapinhoud import find_yaml, load_inside
from functiewijzer.loading.profielen.vinden import Lading

TEKEN = "▲"

HUIS = """\
soort: functiehuis
schema: 1
naam: Proefhuis
functiegroepen: [D, E, F]
families:
  - {code: "1", naam: Binnendienst}
drempels: {drempel: 0.40, tegen: 0.25, grens: 0.65}
bezwaar: {termijn_weken: 6, adres: de commissie}
combinatiebeleid: matrix
"""

PROFIEL = """\
soort: profiel
schema: 1
code: "1.1"
naam: Medewerker Verkoop
alternatieve_namen: [Verkoper]
functiefamilie: "1"
functiegroep: E
versie: "1.0"
geldig_vanaf: 2026-01-01
status: vastgesteld
bron: het handboek
positie: Onder de manager.
doel: Verkopen.
activiteiten:
  - {id: A, naam: Verkopen, taken: [bellen]}
  - {id: B, naam: Orders, taken: [invoeren]}
kenmerken:
  complexiteit:
    omschrijving: Hoe moeilijk het werk is.
    aspecten: {kennis: {tekst: MBO-3}, aard: {tekst: uitvoerend}}
  zelfstandigheid:
    omschrijving: Hoeveel ruimte er is.
    aspecten: {aansturing: {tekst: overleg}}
vragen:
  - id: leidinggeven
    aspect: complexiteit.aard
    telt_mee: false
    tekst: Hoort leidinggeven bij de functie?
    opties:
      - {id: nee, tekst: Nee}
      - {id: ja, tekst: Ja}
  - id: kennisniveau
    aspect: complexiteit.kennis
    gewicht: 2
    tekst: Welke kennis vraagt het werk?
    opties:
      - {id: lager, tekst: Minder, richting: lichter}
      - {id: mbo3, tekst: Evenveel, richting: gelijk}
      - {id: hoger, tekst: Veel, richting: zwaarder}
  - id: aansturing
    aspect: zelfstandigheid.aansturing
    gewicht: 3
    tekst: Hoeveel aansturing is nodig?
    opties:
      - {id: meer, tekst: Meer, richting: lichter}
      - {id: evenveel, tekst: Evenveel, richting: gelijk}
      - {id: weinig, tekst: Weinig, richting: zwaarder}
toepassingsregels:
  lichter:
    functiegroep: D
    tekst: Duidelijk lichter.
    gronden:
      - {id: meer_aansturing, tekst: Meer aansturing., als: {vraag: aansturing, antwoord: meer}}
  zwaarder:
    functiegroep: F
    tekst: Duidelijk zwaarder.
    gronden:
      - id: beheerst_alles
        tekst: Weinig aansturing en veel kennis.
        als:
          alle:
            - {vraag: aansturing, antwoord: weinig}
            - {vraag: kennisniveau, antwoord: [hoger]}
uitsluitingen:
  - {id: leiding, als: {vraag: leidinggeven, antwoord: ja}, tekst: Geeft leiding.}
"""

VOORBEELDEN = """\
soort: voorbeelden
schema: 1
profiel: "1.1"
voorbeelden:
  - id: gelijk
    omschrijving: Alles gelijk.
    antwoorden: {leidinggeven: nee, kennisniveau: mbo3, aansturing: evenveel}
    verwacht: {uitkomst: gelijk, functiegroep: E}
  - id: lichter
    omschrijving: Meer aansturing nodig.
    vanaf: gelijk
    antwoorden:
      aansturing: {antwoord: meer, toelichting: Dat staat in de beschrijving.}
    verwacht:
      uitkomst: lichter
      functiegroep: D
"""

Vondsten = list[tuple[str, str, int, int]]
"""Code, file name, line and column of each finding."""


def gave_bibliotheek() -> dict[str, str]:
    """Return a profile folder without any finding: text by file name."""
    return {"functiehuis.yaml": HUIS, "1.1-verkoop.yaml": PROFIEL, "1.1-verkoop.voorbeelden.yaml": VOORBEELDEN}


def replace_once(text: str, old: str, new: str) -> str:
    """Replace a text that stands there exactly once, so that a test breaks what it means to break."""
    assert text.count(old) == 1, f"{old!r} staat er {text.count(old)} keer"
    return text.replace(old, new)


def load_texts(folder: Path, texts: Mapping[str, str]) -> Lading:
    """Write texts to files and read the folder whole, worked gradings included."""
    for name, text in texts.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text.replace(TEKEN, ""), encoding="utf-8")
    return Lading(folder, tuple(load_inside(path, folder) for path in find_yaml(folder)))


def controleer_texts(folder: Path, texts: Mapping[str, str]) -> tuple[Bevinding, ...]:
    """Return all findings about these texts."""
    return controleer(load_texts(folder, texts))


def where_found(bevindingen: tuple[Bevinding, ...], *, beside: tuple[str, ...] = ()) -> Vondsten:
    """Return the findings by place, without those codes that come along with another."""
    return [
        (b.code, Path(b.vindplaats.pad).name, b.vindplaats.line, b.vindplaats.column)
        for b in bevindingen
        if b.code not in beside
    ]


def where_marked(code: str, texts: Mapping[str, str]) -> Vondsten:
    """Return every ▲ as the place of a finding with this code."""
    found: Vondsten = []
    for name in sorted(texts):
        for number, line in enumerate(texts[name].splitlines(), 1):
            parts = line.split(TEKEN)
            columns = [len("".join(parts[:index])) + 1 for index in range(1, len(parts))]
            found += [(code, Path(name).name, number, column) for column in columns]
    return found
