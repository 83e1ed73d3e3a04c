"""The kinds of findings about a file, its YAML (FW0xx) and the shape of its content (FW1xx)."""

from typing import Final

from functiewijzer.core.controles.controle import Bevindingsoort, fout, waarschuwing
from functiewijzer.core.documentsoorten import names_of_soorten

_BESTAND: Final = (
    fout(
        "FW001",
        "Bestand niet te lezen",
        "Het bestand bestaat niet, of u mag het niet lezen; bij een map geldt hetzelfde. Zonder de inhoud is er niets "
        "te controleren. Kijk of de naam en de map kloppen, of u rechten hebt, en of een ander programma het bestand "
        "openhoudt. Soms is het geen gewoon bestand maar een pijp of een apparaat; dat wordt in een map niet gelezen.",
    ),
    fout(
        "FW002",
        "Bestand te groot",
        "Het bestand is groter dan 1 MB en wordt daarom niet gelezen. Een profiel is hooguit enkele tientallen "
        "kB, dus waarschijnlijk is dit een ander bestand. Kies het goede bestand, of haal weg wat er niet in "
        "hoort.",
    ),
    fout(
        "FW003",
        "Geen UTF-8",
        "De tekens in het bestand zijn anders opgeslagen dan in UTF-8. Letters zoals é en ë zouden dan verkeerd "
        "worden gelezen. Sla het bestand opnieuw op als UTF-8; in Kladblok kan dat bij Opslaan als, Codering.",
    ),
    fout(
        "FW004",
        "Onzichtbaar stuurteken",
        "In de tekst staat een teken dat u niet ziet, maar dat een scherm of verslag kan verstoren. Zulke tekens "
        "komen vaak mee bij kopiëren uit een ander programma. Verwijder het teken op de genoemde plaats; typ de "
        "regel opnieuw als u het niet kunt vinden.",
    ),
    fout(
        "FW005",
        "Geen geldige YAML",
        "De opbouw van het bestand klopt niet, zodat de rest niet te lezen is. Vaak gaat het om inspringing, een "
        "vergeten dubbele punt of een aanhalingsteken dat nergens sluit. Kijk op de genoemde regel en op de "
        'regel erboven. Zet tekst met een dubbele punt tussen aanhalingstekens: tekst: "Let op: dit telt niet".',
    ),
    fout(
        "FW006",
        "Tweede document in één bestand",
        "Een regel met alleen --- begint een nieuw document. Een bestand bevat hier precies één document, omdat "
        "anders onduidelijk is welk deel geldt. Haal die regel weg, of maak er twee bestanden van.",
    ),
    fout(
        "FW007",
        "Anker of verwijzing",
        "YAML kan met &naam en *naam naar een andere plaats verwijzen. Dat is hier niet toegestaan: een lezer "
        "moet op de plaats zelf kunnen zien wat er staat. Schrijf de tekst voluit.",
    ),
    fout(
        "FW008",
        "Samenvoegen met <<",
        "YAML kan met << de sleutels van een ander blok overnemen. Dat is hier niet toegestaan, omdat een lezer "
        "dan niet ziet welke waarde geldt. Schrijf de sleutels voluit.",
    ),
    fout(
        "FW009",
        "YAML-tag",
        "Een tag zoals !!int zegt wat voor soort waarde er volgt. Dat is hier niet toegestaan en niet nodig: de "
        "soort volgt uit de plaats. Haal de tag weg. Begint uw tekst met een uitroepteken, zet die dan tussen "
        "aanhalingstekens.",
    ),
    fout(
        "FW010",
        "Te diep genest",
        "Er zitten meer dan 40 lijsten of blokken in elkaar. Geen enkel document heeft dat nodig; meestal is er "
        "iets misgegaan met inspringen of met haakjes. Maak de opbouw platter.",
    ),
    fout(
        "FW011",
        "Dubbele sleutel",
        "Dezelfde sleutel staat twee keer in één blok. Dan is niet te zien welke waarde geldt. Laat er één "
        "staan, of geef de tweede de goede naam.",
    ),
    fout(
        "FW012",
        "Leeg bestand",
        "Er staat niets in het bestand, of alleen commentaar. Vul het, of haal het weg.",
    ),
    fout(
        "FW013",
        "Lijst of blok als sleutel",
        "Een sleutel moet een gewoon woord zijn. Hier staat een lijst of een blok op de plaats van een sleutel. "
        'Tekst die met [ of { begint hoort tussen aanhalingstekens: tekst: "[invullen]".',
    ),
    fout(
        "FW014",
        "Snelkoppeling naar buiten de map",
        "Het bestand is een snelkoppeling naar iets buiten de map, en wordt niet gelezen. Zo blijft de "
        "map compleet als u hem deelt, en kan er niets anders in terechtkomen. Zet het bestand zelf in de map.",
    ),
    waarschuwing(
        "FW015",
        "Map overgeslagen",
        "Een map binnen de map is een snelkoppeling naar een andere map. Wat daarin staat, is niet meegenomen, want "
        "zo'n snelkoppeling kan in een kring lopen of naar iets heel anders wijzen. Geef die map apart op.",
    ),
)

_VORM: Final = (
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
        "Een datum schrijft u als jaar-maand-dag, zoals 2026-01-31, en de dag moet bestaan. Zo is er geen "
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
        "Onbekende schemaversie",
        "De sleutel schema: zegt volgens welke versie van het bestandsformaat het document is geschreven. Deze "
        "functiewijzer kent alleen schema: 1. Komt het bestand van een nieuwere functiewijzer, werk die dan bij.",
    ),
    fout(
        "FW112",
        "Geen voorwaarde",
        "Een voorwaarde heeft een van vijf vormen: {vraag: …, antwoord: …}, alle: […], een_van: […], geen_van: "
        "[…] of {kenmerk: …, richting: …, minstens: …}. Hier staat geen van die vijf, of staan er twee door "
        "elkaar. Een voorbeeld: als: {vraag: aansturing, antwoord: meer}.",
    ),
)

BESTANDSSOORTEN: Final[tuple[Bevindingsoort, ...]] = (*_BESTAND, *_VORM)
