"""Invented texts of handbooks, and of what is none, with the values that reading and recognition would give."""

# ruff: noqa: E501 (a row of a table is one line)

from collections.abc import Iterable
from typing import Final

from functiewijzer.core.handboek.bron import Bronbestand, Bronregel, Bronvorm, Lezing
from functiewijzer.core.handboek.herkenning import HerkendeFunctie, HerkendeRegel, Herkenning, Passage
from functiewijzer.core.profielen.voorwaarde import Richting

REGELS: Final = """Handboek functies Kaasveem Noord

Functiefamilie 3 Magazijn en vervoer

3.2 Orderverzamelaar	C

Positie van de functie in de organisatie

Werkt onder leiding van de teamleider magazijn en stemt af met collega’s van de afdeling vervoer.

Doel van de functie

Verzamelen van bestelde goederen, zodat de chauffeurs op tijd en met complete orders kunnen vertrekken.

Typering van de activiteiten

A. Verzamelen van orders

1. Leest de pickopdrachten uit en bepaalt binnen de instructies de volgorde van werken.
2. Verzamelt de goederen, controleert aantallen, houdbaarheid en beschadigingen en boekt afwijkingen.
3. Stapelt de goederen veilig op rolcontainers en zorgt voor de juiste stickers en documenten.

B. Ondersteunende werkzaamheden

1. Vult voorraadlocaties aan en meldt tekorten aan de leidinggevende.
2. Houdt de eigen werkplek en de hulpmiddelen schoon en voert eenvoudig onderhoud uit.

Complexiteit

De functie is gericht op het verzamelen van orders volgens een vaste werkwijze. De werkzaamheden wisselen elkaar af en
het tempo wordt bepaald door vertrektijden. Nauwkeurigheid is vereist bij het tellen, het controleren van specifieke
artikelen en het verwerken van financiële gegevens op de pakbon. De kennis is gelijk aan het niveau van mbo-1,
aangevuld met interne opleidingen voor heftruck en efficiënt tillen.

Zelfstandigheid

De volgorde van het werk ligt grotendeels vast in procedures. Lost voorkomende problemen met een scanner of een
onjuiste locatie zelf op. Bij andere problemen wordt de leidinggevende geraadpleegd. Het toezicht is direct. De
medewerker neemt beslissingen over de stapeling en de verpakking van de eigen orders.

Afbreukrisico

Heeft contact met chauffeurs van andere organisaties over aantallen en vertrektijden. Fouten kunnen leiden tot
verkeerde leveringen, verlies van goederen en ontevreden klanten. De kans op tijdig ontdekken is redelijk groot, omdat
de chauffeur bij het laden controleert. Informatie over klanten is vertrouwelijk.

De Orderverzamelaar komt voor in distributiecentra en bij filialen met een eigen magazijn.

Toepassingsregels

Lichter	Als de bedrijfsfunctie duidelijk lichter is dan deze referentiefunctie, deel dan een functiegroep lager in. Daarvan is sprake als alleen volle dozen worden verplaatst of als een collega alle controles uitvoert.	B
Gelijk	Als de bedrijfsfunctie min of meer gelijk is aan de referentiefunctie, deel dan in dezelfde functiegroep in.	C
Zwaarder	Als de bedrijfsfunctie duidelijk zwaarder is dan deze referentiefunctie, deel dan een functiegroep hoger in. Daarvan is sprake als ook de planning van de dag wordt gemaakt en andere medewerkers worden begeleid.	D

3.3 Teamleider magazijn	F

Positie van de functie in de organisatie

Werkt onder leiding van het hoofd distributie en geeft dagelijks leiding aan een team van orderverzamelaars.

Doel van de functie

Organiseren van het werk in een deel van het magazijn, zodat de afgesproken resultaten worden gehaald.

Typering van de activiteiten

A. Leidinggeven aan het team

1. Verdeelt de werkzaamheden, houdt de voortgang bij en geeft uitleg over de werkwijze.
2. Voert gesprekken over verzuim, functioneren en flexibele inzet, en adviseert over de kwalificaties van medewerkers.

Complexiteit

De functie is gericht op het organiseren van de dagelijkse gang van zaken. De activiteiten zijn verschillend van aard
en worden vaak onderbroken. De kennis is gelijk aan het niveau van mbo-4.

Zelfstandigheid

Deelt de eigen tijd in binnen de planning. De aanpak is deels vastgelegd in procedures. Er is regelmatig overleg over de
resultaten. Neemt beslissingen over de inzet van mensen en middelen op de dag zelf. Is verantwoordelijk voor de
veiligheid op de afdeling.

Afbreukrisico

Contacten met leveranciers en vervoerders zijn van belang voor een goede doorstroming. Fouten leiden tot vertraging,
onveilige situaties en hogere kosten. De verantwoordelijkheid voor persoonsgegevens vraagt discretie.

Toepassingsregels

Lichter	Als de bedrijfsfunctie duidelijk lichter is, deel dan een functiegroep lager in. Bijvoorbeeld als het team uit enkele medewerkers bestaat.	E
Gelijk	Als de bedrijfsfunctie min of meer gelijk is, deel dan in dezelfde functiegroep in.	F
Zwaarder	Als de bedrijfsfunctie duidelijk zwaarder is, deel dan een functiegroep hoger in. Bijvoorbeeld als ook het budget van de afdeling wordt beheerd.	G
"""
"""A handbook of two functions with rules."""

ENGELS: Final = (
    "The warehouse employee collects the goods that customers have ordered. The work is done under the supervision of "
    "the team leader, and the order in which it is done is laid down in procedures. Errors may lead to loss of goods. "
) * 4
DUITS: Final = (
    "Der Mitarbeiter im Lager stellt die Waren zusammen, die von den Kunden bestellt werden. Die Arbeit wird unter der "
    "Leitung des Teamleiters ausgeführt und ist in Anweisungen für die Mitarbeiter beschrieben. "
) * 5
CAO: Final = """Artikel 1 Werkingssfeer
Deze cao geldt voor iedere werkgever in de zuivelhandel en voor zijn werknemers.
Artikel 2 Duur van de arbeidsovereenkomst
De proeftijd is ten hoogste een maand. De opzegtermijn volgt de wet.
Artikel 3 Vakantie
De werknemer heeft recht op 25 vakantiedagen per jaar. De vakantietoeslag wordt in mei betaald.
Artikel 4 Beloning
De werknemer wordt ingedeeld in een van de salarisschalen van bijlage 2. Overwerk wordt in tijd teruggegeven.
"""
VACATURE: Final = """Vacature: orderverzamelaar in Alkmaar
Wij zoeken een collega die graag aanpakt. Wie ben jij? Je bent nauwkeurig en werkt graag in een team.
Wij bieden een marktconform salaris en een vaste plek. Solliciteer vandaag nog met een korte brief over jezelf.
"""
OPLEIDINGSPLAN: Final = """Opleidingsplan orderverzamelaar
De cursist leert in acht weken alle werkzaamheden van het magazijn. De begeleider maakt afspraken met de cursist.
Leerdoelen: de cursist kan veilig stapelen, de cursist kan een scanner gebruiken.
Opleidingsacties en voorziene einddatum staan in het schema. Het examen is in week acht.
"""
BEROEPSPROFIEL: Final = """Beroepscompetentieprofiel orderverzamelaar
Beroepscontext: de orderverzamelaar werkt in een magazijn, alleen of met andere mensen, en krijgt opdrachten.
Kerntaken: verzamelt orders, controleert goederen. De vakvolwassen beroepsbeoefenaar kiest zelf de volgorde.
Legitimering: het profiel is vastgesteld door het bestuur.
"""
KWALIFICATIE: Final = """Kwalificatiedossier magazijn
Context van de kwalificatie: de medewerker werkt in een magazijn van een groothandel en heeft met klanten te maken.
Typerende beroepshouding: is nauwkeurig. Kerntaak 1 met de werkprocessen 1.1 en 1.2.
Vakkennis en vaardigheden, en per werkproces een prestatie-indicator die zegt wat het resultaat moet zijn.
"""
PUNTEN: Final = """Functie-overzicht met scores
De functies zijn beschreven met een score per kenmerk, en het totaal bepaalt in welke groep de functie valt.
Orderverzamelaar 22222 22211 22 11 (25)
Teamleider magazijn 33333 33322 33 22 (38)
"""
PUNTENTABEL: Final = """Overzicht van de groepen en van de punten die daar bij horen, voor alle functies van het bedrijf
groep 3: vanaf 40 punten
groep 4: vanaf 60 punten
groep 5: vanaf 85 punten
"""
CRITERIA: Final = """Kenmerk kennis en de niveaus die daarvoor zijn beschreven, van weinig naar veel
Niveau 1: het werk is na een korte uitleg te doen
Niveau 2: het werk vraagt een opleiding
Niveau 3: het werk vraagt een opleiding en ervaring in het vak
Kenmerk zelfstandigheid en de niveaus die daarvoor zijn beschreven
Niveau 1: het werk ligt vast
Niveau 2: er is enige ruimte
Niveau 3: er is veel ruimte
"""


def bron_of(text: str, vorm: Bronvorm = Bronvorm.TXT, naam: str = "handboek") -> Bronbestand:
    """Return the file that a text is, one line of it for each line; a tab parts the cells of a row."""
    lines = text.split("\n")
    regels = tuple(
        Bronregel(nummer=number, cellen=tuple(line.split("\t"))) for number, line in enumerate(lines, 1) if line.strip()
    )
    return Bronbestand(naam=naam, vorm=vorm, lezingen=(Lezing(naam="regels", regels=regels),))


def functie_of(
    naam: str, *, groep: str | None = None, sides: Iterable[Richting] = (), kenmerken: Iterable[str] = (), line: int = 1
) -> HerkendeFunctie:
    """Return a function as recognition would give it, with the sides of its rules."""
    return HerkendeFunctie(
        naam=Passage(naam, (line,)),
        groep=Passage(groep, (line,)) if groep else None,
        kenmerken={kenmerk: (Passage("tekst", (line,)),) for kenmerk in kenmerken},
        regels=tuple(HerkendeRegel(richting=side, tekst=Passage("tekst", (line,)), groep=groep) for side in sides),
    )


def herkend(*functies: HerkendeFunctie) -> Herkenning:
    """Return a recognition with these functions and no more."""
    return Herkenning(lezing="regels", functies=functies)
