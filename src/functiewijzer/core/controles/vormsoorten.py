"""The kinds of findings about the shape of the content of a file (FW1xx)."""

from typing import Final

from functiewijzer.core.controles.controle import Bevindingsoort, fout
from functiewijzer.core.documentsoorten import names_of_soorten

VORMSOORTEN: Final[tuple[Bevindingsoort, ...]] = (
    fout(
        "FW101",
        "Onbekende sleutel",
        "De naam van deze sleutel bestaat hier niet, dus de waarde zou stil genegeerd worden. Vaak is het een "
        "typefout, zoals gewcht: in plaats van gewicht:, of staat de sleutel te ver of te weinig ingesprongen. "
        "Verbeter de naam of de plaats, of haal de sleutel weg.",
    ),
    fout(
        "FW102",
        "Verplichte sleutel ontbreekt",
        "In dit blok ontbreekt een sleutel die nodig is. De melding wijst naar het begin van het blok. Voeg de "
        "sleutel toe met een waarde. Staat hij er wel, controleer dan of hij even ver inspringt als de andere.",
    ),
    fout(
        "FW103",
        "Verkeerd soort waarde",
        "Op deze plaats hoort een ander soort waarde, bijvoorbeeld een lijst waar nu tekst staat. Een lijst "
        "heeft op elke regel een streepje; een blok heeft sleutels met een dubbele punt. Controleer de "
        "inspringing en de streepjes.",
    ),
    fout(
        "FW104",
        "Geen mogelijke waarde",
        "Op deze plaats kunnen alleen een paar vaste woorden staan, zoals lichter, gelijk en zwaarder bij "
        "richting. Het woord dat er nu staat hoort daar niet bij. Kies een van de genoemde woorden.",
    ),
    fout(
        "FW105",
        "Getal klopt niet",
        "Hier hoort een getal, en de waarde is geen getal of valt buiten de grenzen. Een gewicht is bijvoorbeeld "
        "1, 2 of 3; een drempel ligt boven 0 en is hooguit 1. Schrijf een getal zonder aanhalingstekens en met "
        "een punt: drempel: 0.40.",
    ),
    fout(
        "FW106",
        "Verkeerde vorm",
        "De waarde heeft niet de vorm die hier nodig is. Een id heeft alleen kleine letters, cijfers en lage "
        "streepjes (klantcontact_soort); een code bestaat uit getallen met punten (1.1). De vaste vorm is nodig "
        "om er vanaf een andere plaats naar te kunnen verwijzen.",
    ),
    fout(
        "FW107",
        "Te lang, te kort of onbruikbaar",
        "De waarde past hier niet: de tekst is te lang, of de lijst heeft te weinig onderdelen. Een vraag heeft "
        "bijvoorbeeld minstens twee opties nodig. Maak de tekst korter, of vul de lijst aan.",
    ),
    fout(
        "FW108",
        "Geen waarde",
        "Achter deze sleutel staat niets. Vul de waarde in. Is de sleutel niet verplicht en hebt u er niets in "
        "te vullen, haal de sleutel dan weg.",
    ),
    fout(
        "FW109",
        "Geen geldige datum",
        "Een datum schrijft u als 2026-01-31, of met de dag voorop als 31-1-2026. De dag moet bestaan. Er is dan geen "
        "twijfel over wat de dag en wat de maand is.",
    ),
    fout(
        "FW110",
        "Soort document onbekend",
        f"Elk document begint met soort:, dat zegt wat voor document het is: {names_of_soorten()}. "
        "De sleutel ontbreekt, of het woord past hier niet. Schrijf bovenaan "
        "bijvoorbeeld soort: profiel.",
    ),
    fout(
        "FW111",
        "Onbekende schemaversie of editie van de methode",
        "De sleutel schema: zegt volgens welke versie van het bestandsformaat het document is geschreven. Deze "
        "functiewijzer kent alleen schema: 1. In een dossier zegt methode: met welke editie van de methode is "
        "ingedeeld. Komt het bestand van een nieuwere functiewijzer, werk die dan bij.",
    ),
    fout(
        "FW112",
        "Geen voorwaarde",
        "Een voorwaarde heeft een van vijf vormen: {vraag: …, antwoord: …}, alle: […], een_van: […], geen_van: "
        "[…] of {kenmerk: …, richting: …, minstens: …}. Hier staat geen van die vijf, of staan er twee door "
        "elkaar. Een voorbeeld: als: {vraag: aansturing, antwoord: meer}.",
    ),
)
