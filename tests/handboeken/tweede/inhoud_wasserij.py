"""De tekst van het handboek van een (verzonnen) wasserij: zes functies in drie families, groepen als getal."""

FUNCTIES = [
    {
        "code": "P.01",
        "naam": "Medewerker vuilgoed",
        "alternatieve_namen": ["Sorteerder", "Medewerker inname"],
        "familie": "Productie",
        "groep": "2",
        "positie": [
            "De medewerker vuilgoed valt onder de ploegleider wassen. Aan de medewerker wordt niemand toegewezen; wel "
            "loopt er in de zomer een vakantiehulp mee."
        ],
        "doel": [
            "Zorgen dat al het ingenomen linnengoed volgens het wasplan gesorteerd en geteld klaarstaat voor de "
            "wasstraat."
        ],
        "activiteiten": [
            {
                "letter": "A",
                "naam": "Innemen van vuil linnengoed",
                "taken": [
                    "Lost de rolcontainers en controleert of de aantallen overeenkomen met de vrachtbrief.",
                    "Meldt beschadigde of verkeerd geladen containers bij de ploegleider.",
                ],
            },
            {
                "letter": "B",
                "naam": "Sorteren en vrijgeven",
                "taken": [
                    "Sorteert het goed op klant, soort en mate van vervuiling.",
                    "Haalt voorwerpen die niet in de was horen, zoals naalden en bestek, uit het goed en voert deze "
                    "af volgens het hygiënevoorschrift.",
                    "Geeft gevulde zakken vrij voor de wasstraat.",
                ],
            },
        ],
        "kenmerken": {
            "Kennis en ervaring": [
                "Er is geen vakopleiding nodig. Inwerken duurt ongeveer drie weken en gaat vooral over hygiëne en "
                "veiligheid."
            ],
            "Speelruimte": [
                "Het tempo wordt bepaald door de aanvoer. Afwijken van de sorteerlijst mag alleen na overleg met de "
                "ploegleider."
            ],
            "Contacten": ["Contact is er met collega's aan de band en met de chauffeurs over de geloste aantallen."],
            "Gevolgen van fouten": [
                "Een niet opgemerkt voorwerp kan de wasstraat stilleggen of een collega verwonden."
            ],
            "Werkomstandigheden": [
                "Het werk is staand en eentonig, met stank, lawaai en kans op besmetting. Beschermende kleding en "
                "handschoenen zijn verplicht."
            ],
        },
        "regels": {
            "lichter": {
                "tekst": "Blijft het werk beperkt tot het lossen en verrijden van containers, zonder sorteren, dan is "
                "de functie lichter en hoort zij in functiegroep 1.",
                "groep": "1",
            },
            "gelijk": {
                "tekst": "Wordt het grootste deel van A en B gedaan op de wijze die hierboven staat, dan is de functie "
                "gelijk en geldt functiegroep 2.",
                "groep": "2",
            },
            "zwaarder": {
                "tekst": "Komt daar het instellen van het wasprogramma of het regelmatig inwerken van nieuwe "
                "collega's bij, dan is de functie zwaarder en is functiegroep 3 van toepassing.",
                "groep": "3",
            },
        },
    },
    {
        "code": "P.02",
        "naam": "Operator wasstraat",
        "alternatieve_namen": ["Wasser", "Machinebediener wasserij"],
        "familie": "Productie",
        "groep": "4",
        "positie": [
            "De operator wasstraat krijgt leiding van de ploegleider wassen en stuurt zelf geen medewerkers aan."
        ],
        "doel": [
            "Het zodanig bedienen en bewaken van de wasstraat dat schoon en onbeschadigd goed op tijd bij de "
            "afwerking is."
        ],
        "activiteiten": [
            {
                "letter": "A",
                "naam": "Bedienen van de wasstraat",
                "taken": [
                    "Kiest per partij het wasprogramma aan de hand van de wascode.",
                    "Bewaakt temperatuur, waterstand en dosering en stelt binnen de opgegeven grenzen bij.",
                    "Legt de metingen vast in het wasjournaal.",
                ],
            },
            {
                "letter": "B",
                "naam": "Verhelpen van storingen",
                "taken": [
                    "Lost vastlopers en kleine storingen zelf op.",
                    "Roept bij grotere storingen de technische dienst erbij en zegt wat er al geprobeerd is.",
                ],
            },
            {
                "letter": "C",
                "naam": "Onderhoud op eerste niveau",
                "taken": ["Reinigt filters en smeert draaiende delen volgens het onderhoudsschema."],
            },
        ],
        "kenmerken": {
            "Kennis en ervaring": [
                "Vereist is kennis van textielsoorten, wasmiddelen en wasprogramma's op het niveau van een "
                "vmbo-diploma met een interne vakcursus."
            ],
            "Speelruimte": [
                "De volgorde van de partijen ligt vast in de dagplanning. Binnen een partij kiest de operator zelf "
                "hoe een afwijking wordt hersteld."
            ],
            "Contacten": [
                "Met de afwerking en het vuilgoed over aan- en afvoer, en met de technische dienst over storingen."
            ],
            "Gevolgen van fouten": [
                "Een verkeerd programma beschadigt een hele partij. Meestal blijkt dat pas bij de afwerking, waarna "
                "herstel nog mogelijk is door opnieuw te wassen."
            ],
            "Werkomstandigheden": ["Warmte, vocht en lawaai; het tillen van natte zakken is af en toe nodig."],
        },
        "regels": {
            "lichter": {
                "tekst": "Waar de programma's door een ander worden gekozen en alleen het laden en lossen van de "
                "machines overblijft, is de functie lichter; zij valt dan in functiegroep 3.",
                "groep": "3",
            },
            "gelijk": {
                "tekst": "Van een gelijke functie, en dus functiegroep 4, is sprake als de onderdelen A en B samen "
                "de hoofdmoot vormen. Dat C door een collega wordt gedaan, maakt daarvoor niet uit.",
                "groep": "4",
            },
            "zwaarder": {
                "tekst": "Zwaarder is de functie waarin ook wasprogramma's worden ontwikkeld en met leveranciers "
                "wordt getest; deze valt in functiegroep 5.",
                "groep": "5",
            },
        },
    },
    {
        "code": "P.03",
        "naam": "Ploegleider afwerking",
        "alternatieve_namen": ["Voorman mangelafdeling"],
        "familie": "Productie",
        "groep": "6",
        "positie": [
            "De ploegleider afwerking rapporteert aan het hoofd productie en geeft dagelijks leiding aan tien tot "
            "vijftien medewerkers afwerking."
        ],
        "doel": ["Het halen van de dagproductie van de afwerking, met de afgesproken kwaliteit en een veilige ploeg."],
        "activiteiten": [
            {
                "letter": "A",
                "naam": "Leiden van de ploeg",
                "taken": [
                    "Verdeelt het werk over de mangels en vouwmachines en schuift met mensen als de drukte verandert.",
                    "Houdt werkoverleg, begeleidt zieken terug naar het werk en voert met het hoofd productie de "
                    "jaargesprekken.",
                ],
            },
            {
                "letter": "B",
                "naam": "Bewaken van productie en kwaliteit",
                "taken": [
                    "Vergelijkt per uur de telling met de planning en grijpt in bij achterstand.",
                    "Neemt steekproeven en laat afgekeurd goed opnieuw behandelen.",
                ],
            },
        ],
        "kenmerken": {
            "Kennis en ervaring": [
                "Mbo-werk- en denkniveau (niveau 3), een cursus leidinggeven en minimaal twee jaar ervaring in een "
                "industriële wasserij."
            ],
            "Speelruimte": [
                "De planning en de bezetting zijn gegeven. De ploegleider beslist zelf over de inzet van mensen "
                "binnen de dienst."
            ],
            "Contacten": [
                "Met andere ploegleiders over doorstroming, met expeditie over vertrektijden, en met klanten alleen "
                "bij een rondleiding."
            ],
            "Gevolgen van fouten": [
                "Te laat of verkeerd geleverd goed leidt tot klachten en soms tot een boete van de klant."
            ],
            "Werkomstandigheden": ["Overwegend lopend werk in een warme en drukke hal."],
        },
        "regels": {
            "lichter": {
                "tekst": "Als de functie meewerkend is en het personeelsbeheer bij het hoofd productie ligt, is zij "
                "lichter en wordt zij ingedeeld in functiegroep 5.",
                "groep": "5",
            },
            "gelijk": {
                "tekst": "Is de ploeg ongeveer even groot en omvat de functie zowel A als B, dan is zij gelijk: "
                "functiegroep 6.",
                "groep": "6",
            },
            "zwaarder": {
                "tekst": "Geeft de functie leiding aan meer dan één afdeling, of stelt zij ook het productieplan op, "
                "dan is zij zwaarder en komt zij uit in functiegroep 7.",
                "groep": "7",
            },
        },
    },
    {
        "code": "L.01",
        "naam": "Chauffeur linnendienst",
        "alternatieve_namen": ["Chauffeur distributie", "Bezorger"],
        "familie": "Logistiek",
        "groep": "4",
        "positie": ["De planner vervoer stuurt de chauffeur aan. Leidinggeven hoort niet bij de functie."],
        "doel": ["Schoon linnen volgens de rit afleveren bij de klant en vuil linnen mee terugnemen."],
        "activiteiten": [
            {
                "letter": "A",
                "naam": "Rijden van de rit",
                "taken": [
                    "Controleert vóór vertrek de lading, de papieren en de staat van de vrachtwagen.",
                    "Rijdt de opgegeven route en past deze bij files in overleg met de planner aan.",
                ],
            },
            {
                "letter": "B",
                "naam": "Afleveren en innemen",
                "taken": [
                    "Brengt het linnen tot in het magazijn van de klant en laat tekenen voor ontvangst.",
                    "Neemt vragen en klachten aan en geeft die dezelfde dag door aan de klantenservice.",
                ],
            },
        ],
        "kenmerken": {
            "Kennis en ervaring": ["Rijbewijs C met code 95 en kennis van de regels voor laden, zekeren en rijtijden."],
            "Speelruimte": ["Route en tijden staan vast, maar onderweg staat de chauffeur er alleen voor."],
            "Contacten": [
                "Dagelijks met magazijn- en keukenpersoneel van klanten; de chauffeur is daar het gezicht van het "
                "bedrijf."
            ],
            "Gevolgen van fouten": ["Schade aan voertuig of lading, en een klant die zonder schoon goed zit."],
            "Werkomstandigheden": [
                "Duwen en trekken van zware containers, in- en uitstappen bij elk weer, en deelname aan druk verkeer."
            ],
        },
        "regels": {
            "lichter": {
                "tekst": "Rijdt de chauffeur uitsluitend met een bestelbus of tussen de eigen vestigingen, dan is de "
                "functie lichter; de indeling wordt functiegroep 3.",
                "groep": "3",
            },
            "gelijk": {
                "tekst": "Bij vaste ritten met een vrachtwagen langs klanten is de functie gelijk en blijft "
                "functiegroep 4 gelden.",
                "groep": "4",
            },
            "zwaarder": {
                "tekst": "Wie daarnaast structureel de ritten plant of nieuwe chauffeurs opleidt, heeft een zwaardere "
                "functie, in te delen in functiegroep 5.",
                "groep": "5",
            },
        },
    },
    {
        "code": "L.02",
        "naam": "Hulp expeditie",
        "alternatieve_namen": [],
        "familie": "Logistiek",
        "groep": "1",
        "positie": ["Werkt in de expeditie onder toezicht van de planner vervoer."],
        "doel": ["Containers met schoon goed klaarzetten voor de juiste rit."],
        "activiteiten": [
            {
                "letter": "A",
                "naam": "Klaarzetten",
                "taken": [
                    "Zet containers op volgorde van de ritlijst bij het laadperron.",
                    "Wikkelt containers in folie en plakt het klantlabel op.",
                ],
            }
        ],
        "kenmerken": {
            "Kennis en ervaring": ["Lezen van een ritlijst is voldoende; de rest wordt op de werkplek geleerd."],
            "Speelruimte": ["De opdrachten zijn kort en worden ter plekke gegeven en nagekeken."],
            "Contacten": ["Alleen met directe collega's en chauffeurs."],
            "Gevolgen van fouten": ["Een verkeerd klaargezette container wordt bij het laden nog opgemerkt."],
            "Werkomstandigheden": ["Tocht en temperatuurverschillen bij het perron; veel duwen en lopen."],
        },
        "regels": {
            "lichter": {
                "tekst": "Omdat dit de laagste groep is, bestaat er geen lichtere functie.",
                "groep": None,
            },
            "gelijk": {
                "tekst": "Gelijk, en daarmee functiegroep 1, is iedere functie die uit klaarzetten en daarmee "
                "vergelijkbaar handwerk bestaat.",
                "groep": "1",
            },
            "zwaarder": {
                "tekst": "Controleert de medewerker ook zelfstandig de aantallen en boekt hij verschillen in het "
                "systeem, dan is de functie zwaarder en past functiegroep 2.",
                "groep": "2",
            },
        },
    },
    {
        "code": "K.01",
        "naam": "Medewerker klantenservice",
        "alternatieve_namen": ["Contactpersoon klanten", "Medewerker binnendienst linnen"],
        "familie": "Klant en kantoor",
        "groep": "5",
        "positie": ["Het hoofd klantenservice is de leidinggevende. De medewerker geeft zelf geen leiding."],
        "doel": [
            "Vragen, bestellingen en klachten van klanten zo afhandelen dat de klant tevreden is en het magazijn "
            "weet wat er moet gebeuren."
        ],
        "activiteiten": [
            {
                "letter": "A",
                "naam": "Afhandelen van bestellingen",
                "taken": [
                    "Neemt bestellingen aan per telefoon en e-mail en voert ze in.",
                    "Past het vaste leverpatroon aan als de bezetting van een zorginstelling of hotel verandert.",
                ],
            },
            {
                "letter": "B",
                "naam": "Oplossen van klachten",
                "taken": [
                    "Zoekt uit waar een klacht vandaan komt en spreekt met de afdeling een oplossing af.",
                    "Biedt binnen de richtlijn een vergoeding aan en legt grotere bedragen voor aan het hoofd.",
                    "Houdt een klachtenoverzicht bij en wijst op klachten die terugkeren.",
                ],
            },
        ],
        "kenmerken": {
            "Kennis en ervaring": [
                "Mbo niveau 3, met goede beheersing van het Nederlands in woord en geschrift. Enige jaren ervaring "
                "met klanten is gewenst."
            ],
            "Speelruimte": [
                "Richtlijnen geven aan wat er vergoed mag worden. In welke volgorde en hoe een klacht wordt "
                "uitgezocht, bepaalt de medewerker."
            ],
            "Contacten": [
                "Intensief met klanten, ook als die boos zijn, en met productie en vervoer om afspraken na te komen."
            ],
            "Gevolgen van fouten": [
                "Verkeerd afgehandelde klachten kosten omzet en kunnen een contract in gevaar brengen."
            ],
            "Werkomstandigheden": ["Kantoorwerk achter een beeldscherm, met pieken in de ochtend."],
        },
        "regels": {
            "lichter": {
                "tekst": "Een functie waarin alleen bestellingen worden ingevoerd en klachten worden doorverbonden, "
                "is lichter en staat in functiegroep 4.",
                "groep": "4",
            },
            "gelijk": {
                "tekst": "Gelijk is de functie als bestellingen en klachten allebei zelf worden afgehandeld. Zij "
                "houdt dan functiegroep 5.",
                "groep": "5",
            },
            "zwaarder": {
                "tekst": "Een functie met een eigen groep grote klanten, waarvoor ook het jaarlijkse gesprek over het "
                "contract wordt voorbereid en gevoerd, is zwaarder en staat in functiegroep 6.",
                "groep": "6",
            },
        },
    },
]
