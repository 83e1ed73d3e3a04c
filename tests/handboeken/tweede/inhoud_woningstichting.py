"""De tekst van het handboek van een (verzonnen) woningstichting: acht functies in vijf families, groepen als letter."""

FUNCTIES = [
    {
        "code": "1-1",
        "naam": "Medewerker verhuur",
        "alternatieve_namen": ["Verhuurmedewerker", "Woonconsulent instroom"],
        "oude_namen": ["Verhuuradministrateur"],
        "familie": "Wonen",
        "groep": "F",
        "positie": ["Ressorteert onder de manager Wonen. Heeft geen hiërarchisch of functioneel ondergeschikten."],
        "doel": [
            "Woningen zonder onnodige leegstand toewijzen en verhuren aan woningzoekenden die daarvoor in aanmerking komen."
        ],
        "activiteiten": [
            {
                "letter": "A",
                "naam": "Toewijzen van woningen",
                "taken": [
                    "Plaatst vrijkomende woningen op de verhuursite.",
                    "Toetst inkomen en gezinssituatie van kandidaten aan de toewijzingsregels.",
                    "Nodigt kandidaten uit voor een bezichtiging en legt hun reactie vast.",
                ],
            },
            {
                "letter": "B",
                "naam": "Opstellen en afsluiten van contracten",
                "taken": [
                    "Maakt het huurcontract op en licht het aan de nieuwe huurder toe.",
                    "Draagt het dossier over aan de huuradministratie.",
                ],
            },
        ],
        "kenmerken": {
            "Vakkennis": [
                "Mbo 4 richting wonen of administratie, en inzicht in de wet- en regelgeving rond passend toewijzen."
            ],
            "Vrijheid van handelen": [
                "De toewijzingsregels laten weinig ruimte. In schrijnende gevallen doet de functionaris een voorstel aan de manager."
            ],
            "Sociale vaardigheid": ["Uitleggen waarom iemand een woning niet krijgt, ook als dat emoties oproept."],
            "Afbreukrisico": [
                "Fouten leiden tot leegstand of tot een toewijzing die bij de accountantscontrole wordt afgekeurd."
            ],
        },
        "regels": {
            "lichter": {
                "tekst": "Alleen plaatsen van advertenties en plannen van bezichtigingen. De toetsing gebeurt door een ander.",
                "groep": "E",
            },
            "gelijk": {"tekst": "Zelfstandig toewijzen en contracteren binnen vaste regels.", "groep": "F"},
            "zwaarder": {
                "tekst": "Daarnaast verantwoordelijk voor bijzondere doelgroepen, waarbij met zorgpartijen afspraken per huurder worden gemaakt.",
                "groep": "G",
            },
        },
    },
    {
        "code": "1-2",
        "naam": "Wijkbeheerder",
        "alternatieve_namen": ["Buurtconciërge"],
        "familie": "Wonen",
        "groep": "E",
        "positie": ["Ressorteert onder de teamleider Leefbaarheid."],
        "doel": ["De woonomgeving schoon, heel en veilig houden en zien wat er in de wijk speelt."],
        "activiteiten": [
            {
                "letter": "A",
                "naam": "Toezicht houden in de wijk",
                "taken": [
                    "Loopt vaste rondes door portieken, kelders en binnentuinen.",
                    "Spreekt bewoners aan op rommel, overlast en verkeerd gebruik van ruimten.",
                ],
            },
            {
                "letter": "B",
                "naam": "Kleine herstelwerkzaamheden",
                "taken": [
                    "Vervangt lampen, hangt deuren af en verwijdert graffiti.",
                    "Meldt gebreken die meer vakmanschap vragen bij het klantcontactcentrum.",
                ],
            },
        ],
        "kenmerken": {
            "Vakkennis": ["Vmbo met handigheid in klein onderhoud."],
            "Vrijheid van handelen": ["Deelt de eigen ronde in. Legt toezeggingen die geld kosten eerst voor."],
            "Sociale vaardigheid": ["Moet gezag hebben zonder ruzie te maken; in de wijk komt van alles voorbij."],
            "Afbreukrisico": ["Niet gemelde gebreken kunnen tot gevaarlijke situaties leiden."],
            "Fysiek ongemak": ["Buitenwerk, vuil en soms agressie."],
        },
        "regels": {
            "lichter": {"tekst": "Uitsluitend schoonmaken en opruimen volgens een vast rooster.", "groep": "D"},
            "gelijk": {"tekst": "Toezicht en klein herstel komen ongeveer even vaak voor.", "groep": "E"},
            "zwaarder": {
                "tekst": "Zet samen met gemeente en politie eigen projecten op om overlast te verminderen en bewaakt het wijkbudget.",
                "groep": "F",
            },
        },
    },
    {
        "code": "2-1",
        "naam": "Allround vakman onderhoud",
        "alternatieve_namen": ["Servicemonteur", "Onderhoudsmonteur woningen"],
        "oude_namen": ["Huismeester-timmerman"],
        "familie": "Vastgoed",
        "groep": "F",
        "positie": ["Ressorteert onder de opzichter. Begeleidt soms een leerling."],
        "doel": ["Reparatieverzoeken van huurders in één bezoek goed verhelpen."],
        "activiteiten": [
            {
                "letter": "A",
                "naam": "Uitvoeren van reparaties",
                "taken": [
                    "Beoordeelt ter plaatse de oorzaak en kiest de herstelwijze.",
                    "Herstelt timmer-, loodgieters- en tegelwerk.",
                    "Verwerkt gebruikte materialen en uren op de tablet.",
                ],
            },
            {
                "letter": "B",
                "naam": "Contact met huurder",
                "taken": [
                    "Maakt zo nodig een vervolgafspraak en geeft uitleg over wat voor rekening van de huurder komt."
                ],
            },
        ],
        "kenmerken": {
            "Vakkennis": ["Mbo 3 bouw of installatietechniek, breed inzetbaar."],
            "Vrijheid van handelen": [
                "Beslist tot een vast bedrag zelf over herstel of vervanging.",
                "Boven dat bedrag beslist de opzichter.",
            ],
            "Sociale vaardigheid": ["Beleefd en duidelijk zijn bij mensen thuis."],
            "Afbreukrisico": ["Gevolgschade door lekkage of kortsluiting."],
            "Fysiek ongemak": ["Zwaar tillen, gedwongen houdingen, stof."],
        },
        "regels": {
            "lichter": {"tekst": "Eén vakgebied, of alleen eenvoudige herstellingen onder toezicht.", "groep": "E"},
            "gelijk": {"tekst": "Meer vakgebieden, zelfstandig bij de huurder.", "groep": "F"},
            "zwaarder": {
                "tekst": "Ook keuren van gas- en elektra-installaties of het werk van onderaannemers opleveren.",
                "groep": "G",
            },
        },
    },
    {
        "code": "2-2",
        "naam": "Opzichter",
        "alternatieve_namen": ["Technisch beheerder"],
        "familie": "Vastgoed",
        "groep": "H",
        "positie": ["Ressorteert onder de manager Vastgoed. Stuurt vaklieden en aannemers functioneel aan."],
        "doel": ["Onderhoud en mutatiewerk laten uitvoeren binnen budget, planning en kwaliteitseisen."],
        "activiteiten": [
            {
                "letter": "A",
                "naam": "Opnemen en begroten",
                "taken": [
                    "Inspecteert woningen bij huuropzegging en beschrijft de werkzaamheden.",
                    "Raamt kosten en vraagt offertes aan.",
                ],
            },
            {
                "letter": "B",
                "naam": "Begeleiden van de uitvoering",
                "taken": [
                    "Houdt toezicht op kwaliteit, veiligheid en voortgang.",
                    "Keurt opgeleverd werk en meerwerk goed of af.",
                ],
            },
            {
                "letter": "C",
                "naam": "Bewaken van budgetten",
                "taken": ["Controleert facturen en rapporteert elk kwartaal over afwijkingen."],
            },
        ],
        "kenmerken": {
            "Vakkennis": ["Mbo 4 bouwkunde met aanvullende cursussen, of een afgeronde hbo-propedeuse."],
            "Vrijheid van handelen": [
                "Het jaarbudget is gegeven; de opzichter bepaalt binnen de raamcontracten wie wat wanneer uitvoert."
            ],
            "Sociale vaardigheid": ["Onderhandelen met aannemers en omgaan met ontevreden bewoners."],
            "Afbreukrisico": ["Financiële schade door slecht werk dat niet tijdig wordt gezien."],
        },
        "regels": {
            "lichter": {
                "tekst": "Opname en toezicht voor één soort onderhoud, waarbij begroten en afkeuren bij een ander ligt.",
                "groep": "G",
            },
            "gelijk": {"tekst": "Opnemen, begroten en begeleiden van mutatie- en dagelijks onderhoud.", "groep": "H"},
            "zwaarder": {
                "tekst": "Leidt ook renovaties van complexen, met bewonerscommissies en vergunningen.",
                "groep": "I",
            },
        },
    },
    {
        "code": "3-1",
        "naam": "Medewerker huuradministratie",
        "alternatieve_namen": ["Huurincassomedewerker"],
        "oude_namen": ["Debiteurenbeheerder"],
        "familie": "Financiën",
        "groep": "F",
        "positie": ["Ressorteert onder het hoofd Financiën."],
        "doel": ["Een juiste en volledige registratie van huren, en zo weinig mogelijk achterstand."],
        "activiteiten": [
            {
                "letter": "A",
                "naam": "Verwerken van huurmutaties",
                "taken": [
                    "Voert nieuwe contracten, opzeggingen en huurverhogingen in.",
                    "Sluit de huursommen maandelijks aan op het grootboek.",
                ],
            },
            {
                "letter": "B",
                "naam": "Incasseren",
                "taken": [
                    "Verstuurt aanmaningen en treft betalingsregelingen tot zes maanden.",
                    "Levert dossiers aan bij de deurwaarder.",
                ],
            },
        ],
        "kenmerken": {
            "Vakkennis": ["Mbo 4 financiële administratie en kennis van het huurrecht op hoofdlijnen."],
            "Vrijheid van handelen": [
                "Procedures liggen vast; keuzes zitten in de regeling die met een huurder wordt getroffen."
            ],
            "Sociale vaardigheid": ["Moeilijke gesprekken over schulden voeren, zakelijk en met begrip."],
            "Afbreukrisico": ["Gemiste inkomsten en onterechte aanmaningen."],
        },
        "regels": {
            "lichter": {"tekst": "Registratie zonder betalingsregelingen.", "groep": "E"},
            "gelijk": {"tekst": "Mutaties en incasso, zoals hierboven beschreven.", "groep": "F"},
            "zwaarder": {
                "tekst": "Behandelt ook ontruimingen en schuldsanering en vertegenwoordigt de stichting bij de kantonrechter.",
                "groep": "G",
            },
        },
    },
    {
        "code": "4-1",
        "naam": "Medewerker klantcontactcentrum",
        "alternatieve_namen": ["Telefonist-receptionist", "Medewerker KCC"],
        "familie": "Klant en communicatie",
        "groep": "E",
        "positie": ["Ressorteert onder de teamleider Klantcontact."],
        "doel": ["Zo veel mogelijk vragen van huurders bij het eerste contact beantwoorden."],
        "activiteiten": [
            {
                "letter": "A",
                "naam": "Beantwoorden van vragen",
                "taken": [
                    "Staat huurders te woord aan de balie, per telefoon en via de chat.",
                    "Zoekt antwoorden op in de kennisbank en stelt verbeteringen daarvan voor.",
                ],
            },
            {
                "letter": "B",
                "naam": "Aannemen van reparatieverzoeken",
                "taken": ["Vraagt door tot duidelijk is wat er stuk is en plant een vakman in."],
            },
        ],
        "kenmerken": {
            "Vakkennis": ["Mbo 3; kennis van de organisatie wordt intern aangeleerd."],
            "Vrijheid van handelen": ["Werkt met belscripts. Wijkt daarvan af als de huurder er niet mee geholpen is."],
            "Sociale vaardigheid": ["Geduldig luisteren en kalm blijven."],
            "Afbreukrisico": ["Ergernis bij de huurder of een vergeefse rit van een vakman."],
        },
        "regels": {
            "lichter": {"tekst": "Alleen doorverbinden en ontvangst van bezoek.", "groep": "D"},
            "gelijk": {"tekst": "Vragen en verzoeken zelf afhandelen.", "groep": "E"},
            "zwaarder": {
                "tekst": "Behandelt ook schriftelijke klachten tot en met het voorstel aan de geschillencommissie.",
                "groep": "F",
            },
        },
    },
    {
        "code": "4-2",
        "naam": "Communicatieadviseur",
        "alternatieve_namen": [],
        "familie": "Klant en communicatie",
        "groep": "I",
        "positie": ["Ressorteert onder de bestuurssecretaris en adviseert bestuur en managers."],
        "doel": ["Huurders, gemeenten en medewerkers helder informeren over plannen en besluiten."],
        "activiteiten": [
            {
                "letter": "A",
                "naam": "Adviseren",
                "taken": [
                    "Stelt communicatieplannen op voor renovatie- en sloopprojecten.",
                    "Adviseert het bestuur bij vragen van de pers.",
                ],
            },
            {
                "letter": "B",
                "naam": "Maken van uitingen",
                "taken": ["Schrijft en redigeert teksten voor site, bewonersblad en jaarverslag."],
            },
        ],
        "kenmerken": {
            "Vakkennis": ["Hbo communicatie en enkele jaren ervaring."],
            "Vrijheid van handelen": [
                "Kiest zelf aanpak en middelen; stemt gevoelige boodschappen af met het bestuur."
            ],
            "Sociale vaardigheid": ["Overtuigen van managers die liever niets zeggen."],
            "Afbreukrisico": [
                "Een verkeerde boodschap schaadt het aanzien van de stichting, en dat is niet snel hersteld."
            ],
        },
        "regels": {
            "lichter": {"tekst": "Hoofdzakelijk schrijven en opmaken, advies bij uitzondering.", "groep": "H"},
            "gelijk": {"tekst": "Advies en uitvoering in evenwicht.", "groep": "I"},
            "zwaarder": {
                "tekst": "Bepaalt het meerjarenbeleid voor communicatie en is woordvoerder van het bestuur.",
                "groep": "J",
            },
        },
    },
    {
        "code": "5-1",
        "naam": "Applicatiebeheerder",
        "alternatieve_namen": ["Functioneel beheerder", "Key-user primair systeem"],
        "oude_namen": ["Systeembeheerder B"],
        "familie": "Bedrijfsvoering",
        "groep": "H",
        "positie": ["Ressorteert onder de manager Bedrijfsvoering."],
        "doel": ["Het primaire systeem zo inrichten en onderhouden dat collega's er vlot en foutloos mee werken."],
        "activiteiten": [
            {
                "letter": "A",
                "naam": "Beheren van het systeem",
                "taken": [
                    "Richt rechten, processen en documenten in.",
                    "Test nieuwe versies en begeleidt de invoering.",
                ],
            },
            {
                "letter": "B",
                "naam": "Ondersteunen van gebruikers",
                "taken": [
                    "Lost meldingen op of zet ze door naar de leverancier.",
                    "Geeft instructie en schrijft handleidingen.",
                ],
            },
        ],
        "kenmerken": {
            "Vakkennis": ["Mbo 4 plus, of hbo informatica, met grondige kennis van de processen van een corporatie."],
            "Vrijheid van handelen": [
                "Bepaalt de volgorde van meldingen; wijzigingen in processen besluit de stuurgroep."
            ],
            "Sociale vaardigheid": ["Vertalen van wensen van collega's naar eisen voor de leverancier, en andersom."],
            "Afbreukrisico": ["Stilstand van het systeem raakt alle afdelingen."],
        },
        "regels": {
            "lichter": {"tekst": "Beheer van één deelsysteem met weinig gebruikers.", "groep": "G"},
            "gelijk": {"tekst": "Inrichting en ondersteuning van het primaire systeem.", "groep": "H"},
            "zwaarder": {"tekst": "Is ook projectleider bij de keuze en invoering van nieuwe systemen.", "groep": "I"},
        },
    },
]
