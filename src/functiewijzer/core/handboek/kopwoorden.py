"""The words over the parts of a reference job, as handbooks write them: data, and nothing but data."""

from typing import Final

from functiewijzer.core.handboek.herkenning import Functiedeel

KOPVELDEN: Final[dict[Functiedeel, tuple[str, ...]]] = {
    Functiedeel.FAMILIE: (
        *("functiefamilie", "familie", "functiereeks", "functiecategorie", "discipline", "vakgebied", "functiegebied"),
        *("functiesoort", "naam functiefamilie", "naam van de functiefamilie", "naam familie", "functiecluster"),
        *("functiediscipline", "hoofdgroep", "kolom", "afdelingsfamilie", "functiestroom", "werkveld"),
    ),
    Functiedeel.NAAM: (
        *("functienaam", "naam van de functie", "naam functie", "functie", "referentiefunctie", "functiebenaming"),
        *("naam referentiefunctie", "naam van de referentiefunctie", "functietitel", "benaming", "titel", "naam"),
        *("benaming van de functie", "titel van de functie", "standaardfunctie", "functieprofiel", "voorbeeldfunctie"),
    ),
    Functiedeel.GROEP: (
        *("functiegroep", "groep", "salarisgroep", "loongroep", "salarisschaal", "schaal", "functieschaal", "niveau"),
        *(
            "functieniveau",
            "functieklasse",
            "klasse",
            "trede",
            "rang",
            "indeling",
            "indeling in functiegroep",
            "ingedeeld in",
            "fg",
        ),
        *("indeling in groep", "ingedeeld in groep", "ingedeeld in functiegroep", "waardering", "referentiegroep"),
        *("trede", "rang", "functietrede", "functierang", "loonschaal", "loontrede", "salaristrede"),
    ),
    Functiedeel.CODE: (
        *("code", "functiecode", "functienummer", "nummer", "referentienummer", "nr", "volgnummer", "functie-code"),
        *("referentiecode", "functie nr", "functienr", "codenummer", "profielcode", "profielnummer"),
    ),
}
"""Labels of the header of a function, each with a short value."""

DELEN: Final[dict[Functiedeel, tuple[str, ...]]] = {
    Functiedeel.POSITIE: (
        *("positie", "positie van de functie", "positie van de functie in de organisatie", "positie in de organisatie"),
        *("plaats in de organisatie", "plaats van de functie", "plaats van de functie in de organisatie", "rapportage"),
        *(
            "organisatorische positie",
            "hierarchische positie",
            "functionele positie",
            "positionering",
            "rapporteert aan",
        ),
        *("organisatorische plaats", "plaats binnen de organisatie", "positie binnen de organisatie", "plaats"),
        *("hierarchische plaats", "leiding en verantwoording", "ontvangt leiding van", "organisatorische inbedding"),
    ),
    Functiedeel.ORGANISATIE: (
        *("organisatie", "context", "functiecontext", "organisatiecontext", "organisatorische context", "omgeving"),
        *("bedrijfscontext", "werkomgeving", "context van de functie", "omgeving van de functie", "afdeling"),
    ),
    Functiedeel.DOEL: (
        *("doel", "doel van de functie", "functiedoel", "hoofddoel", "doelstelling", "doelstelling van de functie"),
        *("kern van de functie", "bestaansreden", "hoofddoel van de functie", "functiedoelstelling", "doel en kern"),
        *("essentie van de functie", "reden van bestaan", "doel functie", "bijdrage van de functie"),
    ),
    Functiedeel.TYPERING: (
        *("typering", "typering van de functie", "functietypering", "korte typering", "samenvatting", "functiebeeld"),
        *("korte omschrijving", "functieomschrijving", "algemene omschrijving", "algemene typering", "karakteristiek"),
        *("omschrijving van de functie", "functiekarakteristiek", "algemene kenmerken", "functie in het kort"),
        *("korte typering van de functie", "de functie in het kort", "waar komt de functie voor", "herkenning"),
        *("typerende kenmerken", "korte beschrijving", "profielschets", "functietypering in het kort"),
    ),
    Functiedeel.ACTIVITEITEN: (
        *("activiteiten", "typering van de activiteiten", "werkzaamheden", "taken", "hoofdtaken", "kerntaken"),
        *("takenpakket", "hoofdactiviteiten", "kernactiviteiten", "functie-inhoud", "inhoud van de functie"),
        *("belangrijkste taken", "belangrijkste werkzaamheden", "taken en werkzaamheden", "voornaamste taken"),
        *("voornaamste werkzaamheden", "taken en verantwoordelijkheden", "werkzaamheden en verantwoordelijkheden"),
        *("overzicht van de activiteiten", "beschrijving van de activiteiten", "inhoud van het werk", "functieinhoud"),
        *(
            "belangrijkste activiteiten",
            "omschrijving van de activiteiten",
            "taken en activiteiten",
            "hoofdbestanddelen",
        ),
        *("typering van de werkzaamheden", "omschrijving van de werkzaamheden", "overzicht van de werkzaamheden"),
        *("beschrijving van de werkzaamheden", "verantwoordelijkheden en taken", "verantwoordelijkheidsgebieden"),
        *("voornaamste activiteiten", "activiteiten van de functie", "de activiteiten", "taakomschrijving", "het werk"),
    ),
    Functiedeel.TOEPASSINGSREGELS: (
        *("toepassingsregels", "toepassingsregel", "indelingsregels", "indelingsregel", "regels voor toepassing"),
        *("niveauregels", "indelingsrichtlijn", "indelingsrichtlijnen", "richtlijnen voor indeling", "toepassing"),
        *("toepassing van de referentiefunctie", "plus- en minregels", "plus-/minregels", "regels voor indeling"),
        *("indeling in de functiegroep", "indelingsadvies", "toepassing van de functie", "varianten", "niveaubepaling"),
        *("regels voor de toepassing", "regels voor de indeling", "lichter, gelijk of zwaarder", "functievarianten"),
        *("lichter gelijk zwaarder", "vergelijking met de referentiefunctie", "indelingshulp", "niveauvarianten"),
        *("toepassing en indeling", "lichter of zwaarder", "lichter of zwaarder dan de referentiefunctie"),
        *("vergelijking met de eigen functie", "indelingsinstructie", "gebruik bij indeling", "indelen"),
    ),
    Functiedeel.ALTERNATIEVE_NAMEN: (
        *(
            "alternatieve functienamen",
            "alternatieve namen",
            "andere functienamen",
            "andere namen",
            "andere benamingen",
        ),
        *("alternatieve benamingen", "ook genoemd", "ook bekend als", "synoniemen", "voorkomende functienamen"),
        *("gebruikte functienamen", "veelvoorkomende functienamen", "veel voorkomende functienamen", "ook wel genoemd"),
        *(
            "functienamen in de praktijk",
            "voorbeelden van functienamen",
            "mogelijke functienamen",
            "namen in de praktijk",
        ),
        *("mogelijke alternatieve functienamen", "mogelijk alternatieve functiebenamingen", "komt ook voor als"),
        *(
            "alternatieve functiebenamingen",
            "andere functiebenamingen",
            "alternatieve naam",
            "alternatieve functienaam",
        ),
        *("andere naam", "andere functienaam", "functienamen", "vergelijkbare functienamen", "gangbare functienamen"),
        *("namen die ook voorkomen", "andere gebruikte namen", "alternatieven", "praktijknamen"),
    ),
    Functiedeel.OUDE_NAMEN: (
        *("oude namen", "vroegere namen", "oude functienaam", "oude functienamen", "voorheen", "vorige naam"),
        *("vorige namen", "eerdere namen", "oude benaming", "oude benamingen", "vervallen namen", "vroeger genoemd"),
        *("naam in vorige editie", "namen in eerdere edities", "oude naam", "vervallen functienamen", "vroegere naam"),
        *(
            "eerdere functienamen",
            "eerdere naam",
            "vroegere functienamen",
            "namen in vorige edities",
            "voorheen genaamd",
        ),
        *("naam in het vorige handboek", "namen in het vorige handboek", "naam in de vorige editie", "vervangt"),
        *("namen in het oude handboek", "naam in het oude handboek", "namen in de vorige editie", "voorheen genoemd"),
    ),
    Functiedeel.NOK: (
        *("nok", "niveauonderscheidende kenmerken", "niveau-onderscheidende kenmerken", "nok-matrix", "niveaumatrix"),
        *("matrix niveauonderscheidende kenmerken", "matrix van niveauonderscheidende kenmerken", "nok matrix"),
        *("niveau onderscheidende kenmerken", "niveauonderscheidende kenmerken (nok)", "niveaubepalende kenmerken"),
        *(
            "niveauverschillen",
            "niveaukenmerken",
            "onderscheidende kenmerken",
            "niveau-onderscheidende kenmerken (nok)",
        ),
    ),
}
"""Headings over the parts of a function."""

LOS_HERKENBAAR: Final = frozenset(
    {
        *(
            "functiefamilie",
            "familie",
            "functienaam",
            "functie",
            "referentiefunctie",
            "functiegroep",
            "groep",
            "schaal",
        ),
        *(
            "salarisgroep",
            "salarisschaal",
            "functieschaal",
            "loongroep",
            "code",
            "functiecode",
            "functienummer",
            "functieklasse",
        ),
        *(
            "doel",
            "functiedoel",
            "positie",
            "typering",
            "functietypering",
            "activiteiten",
            "werkzaamheden",
            "hoofdtaken",
        ),
        *("kernactiviteiten", "kerntaken", "complexiteit", "zelfstandigheid", "afbreukrisico", "toepassingsregels"),
    }
)
"""Single words that are a label even where only a space parts them from what they label."""
