"""De tekst van het handboek van een (verzonnen) erfgoedstichting: zes functies, twee families, elk met een matrix."""

FUNCTIES = [
    {
        "code": "PU.35",
        "naam": "Gastheer of gastvrouw museum",
        "familie": "Publiek",
        "groep": "35",
        "positie": [
            "De gastheer of gastvrouw ontvangt leiding van de coördinator publieksdienst en geeft zelf geen leiding."
        ],
        "doel": [
            "Bezoekers ontvangen, de weg wijzen en erop toezien dat zij en de voorwerpen veilig zijn, zodat een bezoek prettig en zonder schade verloopt."
        ],
        "resultaatgebieden": [
            {
                "naam": "Ontvangst",
                "kernactiviteiten": [
                    "Verkoopt toegangskaarten en controleert kortingspassen.",
                    "Beantwoordt vragen over de tentoonstelling en het gebouw.",
                ],
                "resultaatcriteria": [
                    "Bezoekers wachten niet langer dan nodig.",
                    "De kassa klopt aan het eind van de dag.",
                ],
            },
            {
                "naam": "Toezicht in de zalen",
                "kernactiviteiten": [
                    "Loopt rondes en spreekt bezoekers aan die te dicht bij de voorwerpen komen.",
                    "Handelt bij alarm volgens het ontruimingsplan.",
                ],
                "resultaatcriteria": ["Er is geen schade door onoplettendheid."],
            },
        ],
    },
    {
        "code": "PU.45",
        "naam": "Educatief medewerker",
        "familie": "Publiek",
        "groep": "45",
        "positie": [
            "De educatief medewerker valt hiërarchisch onder het hoofd Publiek en begeleidt inhoudelijk een groep rondleiders, die grotendeels vrijwilliger zijn."
        ],
        "doel": [
            "Lesprogramma's en rondleidingen ontwikkelen en uitvoeren waarmee scholen en andere groepen het verhaal van de collectie leren kennen."
        ],
        "resultaatgebieden": [
            {
                "naam": "Ontwikkeling van programma's",
                "kernactiviteiten": [
                    "Bedenkt met leerkrachten een lesprogramma dat past bij de kerndoelen van het onderwijs.",
                    "Schrijft lesmateriaal en probeert het uit met een testklas.",
                ],
                "resultaatcriteria": [
                    "Scholen boeken het programma opnieuw.",
                    "Het lesmateriaal is op tijd klaar voor het schooljaar.",
                ],
            },
            {
                "naam": "Uitvoering en begeleiding",
                "kernactiviteiten": [
                    "Geeft zelf lessen en rondleidingen aan bijzondere groepen.",
                    "Leidt rondleiders op en kijkt mee bij hun eerste groepen.",
                ],
                "resultaatcriteria": ["Rondleiders voelen zich voldoende voorbereid."],
            },
            {
                "naam": "Evaluatie",
                "kernactiviteiten": ["Verzamelt reacties van groepen en past programma's daarop aan."],
                "resultaatcriteria": ["Verbeteringen zijn in de volgende ronde zichtbaar doorgevoerd."],
            },
        ],
    },
    {
        "code": "PU.50",
        "naam": "Programmamaker",
        "familie": "Publiek",
        "groep": "50",
        "positie": [
            "De programmamaker legt verantwoording af aan het hoofd Publiek en stuurt per project een wisselende groep collega's en zzp'ers aan."
        ],
        "doel": [
            "Een jaarprogramma van lezingen, avonden en festivals samenstellen dat nieuw publiek trekt en binnen de begroting blijft."
        ],
        "resultaatgebieden": [
            {
                "naam": "Programmering",
                "kernactiviteiten": [
                    "Volgt wat er in de samenleving en de kunsten speelt en vertaalt dat naar onderwerpen.",
                    "Nodigt sprekers en makers uit en maakt met hen afspraken over inhoud en vergoeding.",
                ],
                "resultaatcriteria": ["Het programma trekt aantoonbaar nieuwe bezoekers."],
            },
            {
                "naam": "Projectleiding",
                "kernactiviteiten": [
                    "Maakt plan, planning en begroting per activiteit.",
                    "Stuurt bij wanneer kosten of kaartverkoop afwijken van het plan.",
                ],
                "resultaatcriteria": [
                    "Activiteiten blijven binnen het toegekende bedrag.",
                    "Partners werken een volgende keer weer mee.",
                ],
            },
        ],
    },
    {
        "code": "CO.40",
        "naam": "Depotmedewerker",
        "familie": "Collectie",
        "groep": "40",
        "positie": ["De depotmedewerker werkt onder leiding van de collectiebeheerder."],
        "doel": ["Voorwerpen zo bewaren, verplaatsen en registreren dat ze vindbaar blijven en niet achteruitgaan."],
        "resultaatgebieden": [
            {
                "naam": "Bewaring",
                "kernactiviteiten": [
                    "Leest dagelijks temperatuur en luchtvochtigheid af en meldt afwijkingen.",
                    "Verpakt voorwerpen in zuurvrij materiaal.",
                ],
                "resultaatcriteria": ["Het klimaat in het depot blijft binnen de norm."],
            },
            {
                "naam": "Verplaatsing",
                "kernactiviteiten": [
                    "Haalt voorwerpen op voor tentoonstelling, onderzoek of restauratie en brengt ze terug.",
                    "Werkt bij iedere verplaatsing de standplaats in het registratiesysteem bij.",
                ],
                "resultaatcriteria": ["Ieder voorwerp is binnen een kwartier te vinden."],
            },
        ],
    },
    {
        "code": "CO.50",
        "naam": "Restaurator",
        "familie": "Collectie",
        "groep": "50",
        "positie": [
            "De restaurator ressorteert onder het hoofd Collectie; een stagiair of projectmedewerker kan inhoudelijk worden begeleid."
        ],
        "doel": [
            "Beschadigde voorwerpen onderzoeken en behandelen met behoud van hun waarde, en anderen adviseren hoe schade te voorkomen is."
        ],
        "resultaatgebieden": [
            {
                "naam": "Onderzoek en behandeling",
                "kernactiviteiten": [
                    "Onderzoekt materiaal, techniek en schade en legt een behandelvoorstel voor.",
                    "Voert de behandeling uit met omkeerbare middelen en documenteert iedere stap.",
                ],
                "resultaatcriteria": [
                    "De behandeling is achteraf volledig na te gaan.",
                    "Het voorwerp kan weer worden getoond of bewaard.",
                ],
            },
            {
                "naam": "Advies",
                "kernactiviteiten": ["Beoordeelt bruikleenaanvragen op risico's voor het voorwerp."],
                "resultaatcriteria": ["Bruiklenen komen zonder nieuwe schade terug."],
            },
        ],
    },
    {
        "code": "CO.55",
        "naam": "Conservator",
        "familie": "Collectie",
        "groep": "55",
        "positie": ["De conservator ressorteert onder het hoofd Collectie en leidt tentoonstellingsprojecten."],
        "doel": [
            "De collectie wetenschappelijk ontsluiten en uitbreiden, en haar betekenis zichtbaar maken in tentoonstellingen en publicaties."
        ],
        "resultaatgebieden": [
            {
                "naam": "Onderzoek",
                "kernactiviteiten": [
                    "Doet onderzoek naar herkomst en betekenis van deelcollecties.",
                    "Publiceert in vakbladen en spreekt op congressen.",
                ],
                "resultaatcriteria": ["Het onderzoek wordt door vakgenoten aangehaald."],
            },
            {
                "naam": "Verwerving en afstoting",
                "kernactiviteiten": ["Doet beargumenteerde voorstellen voor aankoop, schenking en afstoting."],
                "resultaatcriteria": ["De directie kan op grond van het voorstel besluiten."],
            },
            {
                "naam": "Tentoonstellingen",
                "kernactiviteiten": [
                    "Bedenkt concept en verhaallijn en kiest de voorwerpen.",
                    "Leidt het projectteam van idee tot opening.",
                ],
                "resultaatcriteria": [
                    "Tentoonstellingen openen op de afgesproken datum.",
                    "Pers en publiek waarderen het verhaal.",
                ],
            },
        ],
    },
]

NOKS = {
    "Publiek": {
        "niveaus": ["35", "40", "45", "50"],
        "uitgeschreven": ["35", "45", "50"],
        "rijen": [
            (
                "Aard van de werkzaamheden",
                [
                    "Uitvoerend werk volgens vaste instructies, op een rooster.",
                    "Uitvoerend en regelend werk; coördineert een dagdienst.",
                    "Ontwikkelt en voert uit binnen een vastgesteld programma.",
                    "Ontwikkelt een samenhangend programma voor meer doelgroepen.",
                ],
            ),
            (
                "Zelfstandigheid",
                [
                    "Vraagt bij afwijkingen de coördinator.",
                    "Lost afwijkingen tijdens de dienst zelf op.",
                    "Bepaalt de eigen werkwijze; inhoud wordt vooraf getoetst.",
                    "Bepaalt inhoud en werkwijze binnen budget; toetsing op resultaat.",
                ],
            ),
            (
                "Kennis",
                [
                    "Vmbo of mbo 2, gastvrijheid.",
                    "Mbo 3 en een diploma bedrijfshulpverlening.",
                    "Hbo richting educatie of erfgoed.",
                    "Hbo met ruime ervaring en een actueel netwerk.",
                ],
            ),
            (
                "Contacten",
                [
                    "Informerend, met bezoekers.",
                    "Informerend en corrigerend, ook bij klachten.",
                    "Afstemmend, met scholen en instellingen.",
                    "Onderhandelend, met makers, partners en geldgevers.",
                ],
            ),
        ],
    },
    "Collectie": {
        "niveaus": ["40", "45", "50", "55", "60"],
        "uitgeschreven": ["40", "50", "55"],
        "rijen": [
            (
                "Aard van de werkzaamheden",
                [
                    "Praktisch behouds- en registratiewerk.",
                    "Beheer van een deelcollectie, met registratie en controle.",
                    "Specialistische behandeling op basis van eigen diagnose.",
                    "Wetenschappelijk onderzoek en tentoonstellingen.",
                    "Wetenschappelijk beleid voor de hele collectie.",
                ],
            ),
            (
                "Vrijheid",
                [
                    "Handelt volgens protocol.",
                    "Kiest tussen protocollen.",
                    "Stelt behandelvoorstellen op, die worden goedgekeurd.",
                    "Kiest onderwerpen in overleg met het hoofd.",
                    "Bepaalt de koers en legt die voor aan de directie.",
                ],
            ),
            (
                "Kennis",
                [
                    "Mbo 3 of 4.",
                    "Mbo 4 of hbo, met cursus registratie.",
                    "Hbo of post-hbo restauratie.",
                    "Wo, met publicaties.",
                    "Gepromoveerd of vergelijkbaar.",
                ],
            ),
            (
                "Invloed",
                [
                    "Op de staat van een enkel voorwerp.",
                    "Op de staat van een deelcollectie.",
                    "Op behoud of verlies van waardevolle stukken.",
                    "Op de naam van het museum bij vakgenoten.",
                    "Op de plaats van het museum in het land.",
                ],
            ),
        ],
    },
}
