"""The kinds of findings about a file and its YAML (FW0xx), and with them those about its shape."""

from typing import Final

from functiewijzer.core.controles.controle import Bevindingsoort, fout, waarschuwing
from functiewijzer.core.controles.vormsoorten import VORMSOORTEN

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
    waarschuwing(
        "FW016",
        "Tekst na een hekje",
        "Een # met een spatie ervoor begint in YAML een opmerking, en de rest van de regel wordt niet gelezen. Van "
        "toelichting: Team #3 maakt offertes blijft zo alleen Team over. Zet de hele tekst tussen dubbele "
        "aanhalingstekens. Is het wel een opmerking, zet die dan op een eigen regel.",
    ),
    fout(
        "FW017",
        "Git-conflict",
        "Git kon twee versies van het bestand niet samenvoegen en heeft ze allebei laten staan, tussen regels met "
        "<<<<<<<, ======= en >>>>>>>. Kies een van beide, of maak er samen één van, en haal die regels weg.",
    ),
    fout(
        "FW018",
        "Vaste of onzichtbare spatie",
        "Op een plaats waar YAML een gewone spatie nodig heeft, staat een andere: een vaste spatie, of een teken dat "
        "u helemaal niet ziet. Die komen mee bij kopiëren uit een tekstverwerker of van een webpagina. Haal het teken "
        "weg en typ een gewone spatie.",
    ),
    waarschuwing(
        "FW019",
        "Krulaanhalingstekens",
        "Een waarde staat tussen aanhalingstekens uit een tekstverwerker, zoals “ en ”. YAML kent alleen de rechte "
        "tekens \" en ', dus de krullen horen nu bij de tekst. Gebruik de rechte tekens.",
    ),
)

BESTANDSSOORTEN: Final[tuple[Bevindingsoort, ...]] = (*_BESTAND, *VORMSOORTEN)
