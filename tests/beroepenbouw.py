"""Small sound documents about occupations to break, beside the library of hulp_profielen."""

from hulp_profielen import gave_bibliotheek

BEROEPSPROFIEL = """\
soort: beroepsprofiel
schema: 1
id: verkoper
naam: Verkoper
versie: "1.0"
bron: {document: "903", titel: Profiel van een verkoper, uitgever: Een uitgever, datum: 2004-12-23, versie: "2"}
alternatieve_namen: [Verkoopmedewerker]
verwijst_naar: ["https://voorbeeld.nl/verkoper"]
beschrijving:
  context: {tekst: Werkt in een winkel., bron: "903, r. 1"}
  rol: {tekst: Werkt onder een chef., bron: "903, r. 10"}
  complexiteit: {tekst: Het werk is gewoon., bron: "903, r. 11"}
  beroepshouding: {tekst: Is vriendelijk., bron: "903, r. 12"}
trends:
  - {id: techniek, naam: Techniek, tekst: Er komt meer techniek., bron: "903, r. 2"}
loopbaan:
  - {richting: verticaal, naam: Verkoper buiten, beroep: verkoper-buiten, bron: "903, r. 3"}
kerntaken:
  - nummer: 1
    naam: Verkoopt
    proces: {tekst: Verkoopt goederen., bron: "903, r. 4"}
    bron: "903, r. 4"
  - nummer: 2
    naam: Bestelt
    proces: {tekst: Bestelt goederen., bron: "903, r. 5"}
    rol: {tekst: Beslist zelf., bron: "903, r. 13"}
    complexiteit: {tekst: Soms moeilijk., bron: "903, r. 14"}
    betrokkenen: {tekst: Leveranciers., bron: "903, r. 15"}
    middelen: {tekst: De computer., bron: "903, r. 16"}
    kwaliteit: {tekst: Alles klopt., bron: "903, r. 17"}
    keuzes: {tekst: Nu of later., bron: "903, r. 18"}
    verwant_aan: ["winkelhulp#werkproces.B1-K1-W1"]
    bron: "903, r. 5"
kernopgaven:
  - {nummer: 1, naam: Snel of goed, tekst: Snel zijn of goed zijn., bron: "903, r. 6"}
competenties:
  - nummer: 1
    naam: Gesprekken voeren
    tekst: Voert een gesprek.
    domein: (VM)
    kerntaken: [1, 2]
    kernopgaven: [1]
    criteria:
      proces:
        - {tekst: Luistert., bron: "903, r. 7"}
        - {tekst: Vraagt door., bron: "903, r. 19"}
      resultaat:
        - {tekst: De klant koopt., bron: "903, r. 8"}
    raakt_aan: ["1.1#complexiteit.kennis"]
    bron: "903, r. 7"
  - nummer: 2
    naam: Samenwerken
    tekst: Werkt samen.
    kerntaken: [2]
    criteria: {}
    verwant_aan: ["winkelhulp#werkproces.B1-K1-W1"]
    bron: "903, r. 9"
bijzonderheden: [De bron heeft geen inhoudsopgave.]
"""

KWALIFICATIE = """\
soort: kwalificatie
schema: 1
id: verkoper-buiten
naam: Verkoper buiten
versie: "1.0"
vorm: kd2010
niveau: 3
bron: {document: "904", titel: Dossier van een verkoper}
alternatieve_namen: [Reizende verkoper]
verwijst_naar: ["https://voorbeeld.nl/buiten"]
beschrijving:
  rol: {tekst: Werkt alleen., bron: "904, r. 9"}
eisen:
  wettelijk: {tekst: Er zijn geen eisen., bron: "904, r. 10"}
  branche: {tekst: Er zijn geen eisen., bron: "904, r. 11"}
  nederlands_en_rekenen: {tekst: Niveau 2F., bron: "904, r. 12"}
  vreemde_talen: {tekst: Engels of Duits., bron: "904, r. 13"}
  vakkennis: {tekst: Kent de markt., bron: "904, r. 14"}
competenties:
  - {letter: A, naam: Beslissen, verwant_aan: ["verkoper#competentie.1"], bron: "904, r. 1"}
  - {letter: B}
kerntaken:
  - nummer: "1"
    naam: Onderzoekt
    bron: "904, r. 2"
    werkprocessen:
      - nummer: "1.1"
        naam: Zoekt klanten
        omschrijving: {tekst: Zoekt naar klanten., bron: "904, r. 3"}
        resultaten:
          - {tekst: Een lijst., bron: "904, r. 4"}
          - {tekst: Een plan., bron: "904, r. 15"}
        kennis:
          - {tekst: Engels, bron: "904, r. 5", taal: true}
        competenties:
          - letter: A
            componenten:
              - {tekst: Neemt besluiten, bron: "904, r. 6"}
            indicator: {tekst: Besluit op tijd., bron: "904, r. 7"}
        raakt_aan: ["1.1#complexiteit.kennis"]
        verwant_aan: ["verkoper#kerntaak.1"]
        bron: "904, r. 3"
      - {nummer: "1.2", naam: Maakt plannen, bron: "904, r. 8"}
"""

KD2016 = """\
soort: kwalificatie
schema: 1
id: winkelhulp
naam: Winkelhulp
versie: "1.0"
vorm: kd2016
niveau: 2
bron: {document: "905", titel: Verzonnen dossier, datum: 2022-08-01}
kerntaken:
  - nummer: B1-K1
    naam: Helpt in de winkel
    complexiteit: {tekst: Eenvoudig werk., bron: "905, r. 1"}
    kennis:
      - {tekst: kent de winkel, bron: "905, r. 2"}
    bron: "905, r. 1"
    werkprocessen:
      - nummer: B1-K1-W1
        naam: Vult vakken
        omschrijving: {tekst: Vult de vakken., bron: "905, r. 3"}
        gedrag:
          - {tekst: Werkt netjes., bron: "905, r. 4"}
        competenties:
          - {naam: Kwaliteit leveren}
        bron: "905, r. 3"
  - nummer: P1-K1
    naam: Verkoopt
    bron: "905, r. 5"
    werkprocessen:
      - nummer: P1-K1-W1
        naam: Rekent af
        omschrijving: {tekst: Rekent af., bron: "905, r. 6"}
        bron: "905, r. 6"
keuzedelen:
  - {code: K0165, naam: Digitaal, bron: "905, r. 7"}
"""

PROGRAMMA = """\
soort: opleidingsprogramma
schema: 1
id: leren-verkopen
naam: Leren verkopen
beroep: Verkoper
versie: "2.0"
bron: {document: "902", titel: Plan voor een verkoper}
regeling: Een regeling
duur: 20 weken
omschrijving: {tekst: Leert verkopen., bron: "902, r. 1"}
verwijst_naar: ["https://voorbeeld.nl/leren"]
hoort_bij: [verkoper]
deel_a:
  - nummer: 1
    naam: Voorbereiden
    bron: "902, r. 2"
    rijen:
      - id: agenda
        nummer: "1.1"
        kennis:
          - {tekst: Kent de agenda, bron: "902, r. 3"}
        acties:
          - {tekst: Vult de agenda, bron: "902, r. 4"}
        klaar_als: [De agenda klopt.]
        raakt_aan: ["1.1#complexiteit.kennis"]
        verwant_aan: ["verkoper#competentie.1"]
        bron: "902, r. 3"
      - id: klanten
        nummer: "1.2"
        kennis:
          - {tekst: Kent de klanten, bron: "902, r. 5"}
        acties:
          - {tekst: Loopt mee, bron: "902, r. 6"}
        klaar_als: [De klanten zijn bekend.]
        bouwt_op: [agenda]
        bron: "902, r. 5"
  - nummer: 2
    naam: Verkopen
    voorbeelden: Aan de balie
    bron: "902, r. 7"
    rijen:
      - id: gesprek
        nummer: "2.1"
        kennis:
          - {tekst: Kent de regels, bron: "902, r. 8"}
        acties:
          - {tekst: Oefent, bron: "902, r. 9"}
        klaar_als: [Het gesprek loopt.]
        bouwt_op: [agenda, klanten]
        bron: "902, r. 8"
deel_b:
  - {id: flexibel, naam: Flexibel zijn, omschrijving: Past zich aan., bron: "902, r. 10"}
  - {id: plannen, naam: Kunnen plannen, omschrijving: Plant het werk., bron: "902, r. 11"}
bijzonderheden: [De bron heeft geen datum.]
voorheen:
  rijen: {planning: agenda}
"""

PROFIELPAD = "beroepen/verkoper.beroepsprofiel.yaml"
KWALIFICATIEPAD = "beroepen/verkoper-buiten.kwalificatie.yaml"
KD2016PAD = "beroepen/winkelhulp.kwalificatie.yaml"
PROGRAMMAPAD = "beroepen/leren-verkopen.opleidingsprogramma.yaml"

BEROEPEN = {
    PROFIELPAD: BEROEPSPROFIEL,
    KWALIFICATIEPAD: KWALIFICATIE,
    KD2016PAD: KD2016,
    PROGRAMMAPAD: PROGRAMMA,
}


def gave_beroepen() -> dict[str, str]:
    """Return a profile folder with documents about occupations and without any finding: text by file name."""
    return gave_bibliotheek() | BEROEPEN
