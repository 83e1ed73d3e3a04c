"""De tekst van het handboek van een (verzonnen) groenbedrijf: zes functies, waarvan twee beschadigd of onaf."""

FUNCTIES = [
    {
        "code": "G10",
        "naam": "Medewerker groenonderhoud",
        "alternatieve_namen": ["hulphovenier", "maaier", "medewerker plantsoenen"],
        "familie": "Buiten",
        "groep": "3",
        "organisatie": [
            "Het bedrijf heeft drie werkploegen buiten. Elke ploeg heeft een voorman en vier tot acht medewerkers."
        ],
        "positie": ["Medewerkers groenonderhoud werken in een ploeg en krijgen hun opdrachten van de voorman."],
        "doel": ["Gazons, hagen en borders van klanten netjes houden volgens het onderhoudsbestek."],
        "activiteiten": [
            {
                "letter": "1",
                "naam": "Onderhouden van beplanting",
                "taken": [
                    "maait, knipt en schoffelt met handgereedschap en kleine machines;",
                    "ruimt blad en snoeiafval op en voert het af;",
                    "bestrijdt onkruid zonder chemische middelen.",
                ],
            },
            {
                "letter": "2",
                "naam": "Zorg voor materieel",
                "taken": ["maakt machines na gebruik schoon;", "vult brandstof bij en meldt gebreken aan de voorman."],
            },
        ],
        "kenmerken": {
            "Kennis": [
                "Ervaring is niet nodig, maar wie hier begint haalt binnen een jaar het certificaat voor de bosmaaier."
            ],
            "Zelfstandigheid": [
                "De voorman zegt wat er moet gebeuren en kijkt aan het eind van de dag of het goed is."
            ],
            "Omgang": [
                "Een praatje met een bewoner of klant hoort erbij; vragen over het bestek gaan naar de voorman."
            ],
            "Risico": ["Verkeerd snoeien is pas na een seizoen hersteld."],
            "Belasting": ["Weer en wind, trillingen van machines, en veel bukken."],
        },
        "regels": {
            "lichter": {"tekst": "De medewerker ruimt alleen op en gebruikt geen machines.", "groep": "2"},
            "gelijk": {"tekst": "De medewerker doet zowel onderhoud als klein machinewerk.", "groep": "3"},
            "zwaarder": {
                "tekst": "De medewerker bedient ook zelfrijdende machines of legt kleine stukken zelf aan.",
                "groep": "4",
            },
        },
    },
    {
        "code": "G20",
        "naam": "Vakbekwaam hovenier",
        "alternatieve_namen": ["tuinman", "hovenier aanleg"],
        "familie": "Buiten",
        "groep": "5",
        "organisatie": ["De afdeling aanleg neemt tuinen aan van particulieren en bedrijven."],
        "positie": [
            "De hovenier valt onder de uitvoerder. Op kleine werken helpt een medewerker groenonderhoud mee, zonder dat dit leidinggeven is."
        ],
        "doel": ["Tuinen aanleggen zoals ze getekend zijn, en de klant tijdens het werk van dienst zijn."],
        "activiteiten": [
            {
                "letter": "1",
                "naam": "Aanleggen",
                "taken": [
                    "leest de tekening en zet het werk uit;",
                    "brengt grond op hoogte, legt bestrating en plant;",
                    "bouwt schuttingen, vijvers en pergola's.",
                ],
            },
            {
                "letter": "2",
                "naam": "Overleggen met de klant",
                "taken": [
                    "bespreekt kleine wijzigingen ter plekke;",
                    "noteert meerwerk en laat de klant daarvoor tekenen.",
                ],
            },
        ],
        "kenmerken": {
            "Kennis": ["Mbo 3 hovenier, met plantenkennis en handigheid in bestraten.", "Rijbewijs BE is gewenst."],
            "Zelfstandigheid": [
                "Hoe het werk wordt aangepakt is aan de hovenier. Wat er komt te liggen staat op de tekening."
            ],
            "Omgang": ["Bijna elke dag contact met opdrachtgevers."],
            "Risico": ["Fouten bij het uitzetten kosten een dag werk, en soms materiaal."],
            "Belasting": ["Zware lichamelijke arbeid."],
        },
        "regels": {
            "lichter": {
                "tekst": "Er wordt steeds onder de ogen van een ander gewerkt, of alleen aan één onderdeel zoals planten.",
                "groep": "4",
            },
            "gelijk": {"tekst": "Een complete tuin kan zonder hulp worden gemaakt.", "groep": "5"},
            "zwaarder": {
                "tekst": "De hovenier tekent zelf eenvoudige tuinen of begeleidt vast een leerling.",
                "groep": "6",
            },
        },
    },
    {
        "code": "G30",
        "naam": "Boomverzorger",
        "alternatieve_namen": ["boomchirurg", "klimmer"],
        "familie": "Buiten",
        "groep": "6",
        "organisatie": ["De boomploeg werkt in koppels door de hele provincie."],
        "positie": ["Boomverzorgers vallen onder de uitvoerder bomen."],
        "doel": ["Bomen veilig en gezond houden, of ze zonder schade weghalen."],
        "activiteiten": [
            {
                "letter": "1",
                "naam": "Beoordelen van bomen",
                "taken": [
                    "bekijkt stam, kroon en wortelvoet op gebreken;",
                    "schrijft op wat er moet gebeuren en hoe snel.",
                ],
            },
            {
                "letter": "2",
                "naam": "Snoeien en vellen",
                "taken": ["klimt of werkt vanuit een hoogwerker;", "haalt takken gecontroleerd naar beneden."],
            },
        ],
        "kenmerken": {
            "Kennis": ["Vakdiploma boomverzorging, aangevuld met het bewijs klimmen en kettingzaag."],
            "Zelfstandigheid": ["In de boom beslist de klimmer. Over vellen beslist de uitvoerder, na een vergunning."],
            "Omgang": ["Vaste afspraken met de grondman, en soms met verkeersregelaars en omwonenden."],
            "Risico": ["Een verkeerde zaagsnede kan dodelijk zijn."],
            "Belasting": ["Werken op hoogte, met gevaar voor ernstig letsel."],
        },
    },
    {
        "code": "G40",
        "naam": "Voorman",
        "alternatieve_namen": ["ploegbaas", "meewerkend voorman"],
        "familie": "Buiten",
        "groep": "6",
        "organisatie": ["Iedere ploeg buiten heeft één voorman."],
        "positie": ["De voorman valt onder de uitvoerder en stuurt vier tot acht mensen aan."],
        "doel": ["Met de ploeg het bestek halen, op tijd en zonder ongelukken."],
        "activiteiten": [
            {
                "letter": "1",
                "naam": "Aansturen",
                "taken": [
                    "verdeelt 's morgens het werk en geeft aanwijzingen;",
                    "let erop dat iedereen de beschermingsmiddelen draagt.",
                ],
            },
            {"letter": "2", "naam": "Meewerken", "taken": ["doet het lastigste werk zelf voor."]},
            {
                "letter": "3",
                "naam": "Verantwoorden",
                "taken": ["vult weekstaten in;", "loopt met de toezichthouder van de klant langs het werk."],
            },
        ],
        "kenmerken": {
            "Kennis": ["Mbo 3 groen en een cursus voor voorlieden."],
            "Zelfstandigheid": ["De weekplanning is gegeven, de dagindeling niet."],
            "Omgang": ["Spreekt eigen mensen aan op gedrag. Houdt de klant tevreden."],
            "Risico": ["Ongelukken in de ploeg, of een afgekeurd vak."],
            "Belasting": ["Lichamelijk werk, iets minder zwaar dan dat van de ploeg."],
        },
        "regels": {
            "lichter": {
                "tekst": "De ploeg bestaat uit hoogstens drie mensen en de verantwoording ligt bij de uitvoerder.",
                "groep": "5",
            },
            "gelijk": {"tekst": "Aansturen, meewerken en verantwoorden komen alle drie voor.", "groep": "6"},
            "zwaarder": {
                "tekst": "De voorman leidt twee of meer ploegen en werkt zelf niet of nauwelijks mee.",
                "groep": "7",
            },
        },
    },
    {
        "code": "K10",
        "naam": "Werkvoorbereider",
        "alternatieve_namen": ["calculator", "planner groen"],
        "familie": "Kantoor",
        "groep": "7",
        "organisatie": ["Op kantoor werken twee werkvoorbereiders, naast de administratie."],
        "positie": ["De bedrijfsleider is de chef van de werkvoorbereider."],
        "doel": ["Zorgen dat een werk op de eerste dag kan beginnen, met de goede mensen, spullen en vergunningen."],
        "activiteiten": [
            {
                "letter": "1",
                "naam": "Rekenen",
                "taken": ["maakt de begroting bij een aanvraag;", "vergelijkt prijzen van kwekers en leveranciers."],
            },
            {
                "letter": "2",
                "naam": "Plannen en bestellen",
                "taken": ["zet ploegen en machines in de weekplanning;", "bestelt planten, stenen en grond."],
            },
        ],
        "kenmerken": {
            "Kennis": ["Mbo 4 groen of civiele techniek, en vlot kunnen werken met rekenbladen."],
            "Zelfstandigheid": ["Bepaalt zelf bij wie er wordt besteld, zolang het binnen de begroting blijft."],
            "Omgang": ["Met leveranciers over prijs en levertijd, met uitvoerders over haalbaarheid."],
            "Risico": ["Een rekenfout maakt een heel werk verliesgevend."],
            "Belasting": ["Beeldschermwerk."],
        },
        "regels": {
            "lichter": {
                "tekst": "De begroting wordt door iemand anders gemaakt; het gaat om bestellen en plannen.",
                "groep": "6",
            },
            "gelijk": {"tekst": "De functie rekent, plant en bestelt voor gewone werken.", "groep": "7"},
            "zwaarder": {
                "tekst": "De functie doet dat ook voor aanbestedingen, met bestekken van meer dan een jaar.",
                "groep": "8",
            },
        },
    },
    {
        "code": "K20",
        "naam": "Administratief medewerker",
        "alternatieve_namen": ["secretaresse", "boekhouder"],
        "familie": "Kantoor",
        "groep": "5",
        "organisatie": ["De administratie bestaat uit één of twee mensen."],
        "positie": ["De bedrijfsleider geeft leiding aan de administratie."],
        "doel": ["De papieren en de cijfers van het bedrijf op orde houden."],
        "activiteiten": [
            {
                "letter": "1",
                "naam": "Verwerken van uren en facturen",
                "taken": ["voert weekstaten in;", "maakt facturen op en boekt betalingen."],
            },
            {"letter": "2", "naam": "Telefoon en post", "taken": ["neemt op, verbindt door en noteert; zoekt in het"]},
        ],
        "kenmerken": {},
    },
]
