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
        *("functieniveau", "functieklasse", "klasse", "indeling", "indeling in functiegroep", "ingedeeld in", "fg"),
        *("indeling in groep", "ingedeeld in groep", "ingedeeld in functiegroep", "waardering", "referentiegroep"),
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

KENMERKEN: Final[dict[str, tuple[str, ...]]] = {
    "complexiteit": (
        *("complexiteit", "complexiteit van de functie", "complexiteit van het werk", "moeilijkheidsgraad"),
        *(
            "aard van het werk",
            "aard van de werkzaamheden",
            "complexiteit en kennis",
            "complexiteit van de werkzaamheden",
        ),
    ),
    "zelfstandigheid": (
        *("zelfstandigheid", "zelfstandigheid van de functie", "handelingsvrijheid", "vrijheid van handelen"),
        *("autonomie", "zelfstandigheid en initiatief", "mate van zelfstandigheid", "regelruimte", "beslissingsruimte"),
    ),
    "afbreukrisico": (
        *("afbreukrisico", "afbreuk-risico", "afbreukrisico's", "gevolgen van fouten", "effect van fouten", "risico"),
        *("afbreukrisico van de functie", "kans op schade", "schaderisico", "foutenrisico"),
    ),
    "fysieke_aspecten": (
        *("fysieke aspecten", "fysieke omstandigheden", "bezwarende omstandigheden", "werkomstandigheden"),
        *("bezwarende werkomstandigheden", "inconvenienten", "arbeidsomstandigheden", "lichamelijke belasting"),
        *(
            "fysieke belasting",
            "lichamelijke aspecten",
            "omstandigheden",
            "fysieke kenmerken",
            "fysieke werkomstandigheden",
        ),
        *("fysiek", "belastende omstandigheden", "lichamelijke omstandigheden"),
    ),
    "kennis": (
        *(
            "kennis",
            "kennis en ervaring",
            "kennis en vaardigheden",
            "opleiding",
            "vereiste kennis",
            "kennis en opleiding",
        ),
        *("opleiding en ervaring", "kennis en inzicht", "vakkennis", "benodigde kennis", "kennisniveau"),
    ),
    "contacten": (
        "contacten",
        "communicatie",
        "sociale contacten",
        "interne en externe contacten",
        "contacten en communicatie",
    ),
    "interne_contacten": ("interne contacten",),
    "externe_contacten": ("externe contacten",),
    "leidinggeven": (
        "leidinggeven",
        "leidinggevende aspecten",
        "leiding geven",
        "leiding",
        "leidinggevende capaciteiten",
    ),
    "verantwoordelijkheid": ("verantwoordelijkheid", "verantwoordelijkheid en invloed", "invloed"),
    "sociale_vaardigheden": ("sociale vaardigheden", "sociale vaardigheid", "communicatieve vaardigheden"),
    "uitdrukkingsvaardigheid": (
        "uitdrukkingsvaardigheid",
        "uitdrukkingsvaardigheden",
        "mondelinge en schriftelijke vaardigheden",
    ),
    "bewegingsvaardigheid": ("bewegingsvaardigheid", "motorische vaardigheden", "bewegingsvaardigheden"),
    "oplettendheid": ("oplettendheid", "aandacht en oplettendheid", "alertheid"),
    "functie_eisen": (
        "functie-eisen",
        "functie-eisen",
        "specifieke functie-eisen",
        "overige functie-eisen",
        "functievereisten",
    ),
    "bijzondere_eisen": ("bijzondere eisen", "bijzondere functie-eisen", "specifieke vereisten", "overige vereisten"),
}
"""Names of the kenmerken (what a job is weighed by), by the id that a profile gives them."""

KENMERKENVAK: Final = (
    *("kenmerken", "functiekenmerken", "kenmerken van de functie", "niveaukenmerken van de functie", "functiekenmerk"),
    *(
        "beoordeling",
        "wegingsfactoren",
        "gezichtspunten",
        "kenmerk",
        "weging",
        "zwaarte van de functie",
        "functie-eisen en kenmerken",
    ),
    *("niveaubepalende factoren", "waarderingsaspecten", "toelichting per kenmerk", "kenmerken en zwaarte"),
)
"""Headings over all kenmerken together."""

RESULTAATKOLOMMEN: Final[tuple[tuple[str, ...], ...]] = (
    ("resultaatgebieden", "resultaatgebied", "resultaat", "resultaten", "verwachte resultaten", "verwacht resultaat"),
    (
        *("kernactiviteiten", "kernactiviteit", "activiteiten", "hoofdactiviteiten", "werkzaamheden", "taken"),
        *("belangrijkste activiteiten", "kerntaken"),
    ),
    (
        *("resultaatcriteria", "resultaatcriterium", "criteria", "resultaatindicatoren", "indicatoren"),
        *("prestatie-indicatoren", "resultaatmaatstaven", "beoordelingscriteria", "meetpunten"),
    ),
)
"""The three columns: result areas, key activities, criteria."""

OVERIG: Final = (
    *("inhoudsopgave", "inhoud", "leeswijzer", "inleiding", "voorwoord", "functieraster", "raster", "functiematrix"),
    *("begrippenlijst", "begrippen", "colofon", "nawoord", "toelichting", "gebruiksaanwijzing", "verantwoording"),
    *(
        "referentieraster",
        "overzicht van functies",
        "overzicht functies",
        "functieoverzicht",
        "functielijst",
        "lijst van functies",
    ),
    *(
        "bijlage",
        "bijlagen",
        "index",
        "trefwoorden",
        "trefwoordenregister",
        "bezwaarprocedure",
        "bezwaar en beroep",
        "procedure",
    ),
    *("afkortingen", "auteursrecht", "copyright", "register", "functiegroepenraster", "het functieraster", "overzicht"),
    *(
        "hoe gebruikt u dit handboek",
        "wijze van indelen",
        "indelingsprocedure",
        "overzicht van de functies",
        "ten geleide",
    ),
)
"""Headings of what is in a handbook beside its functions."""

REGELKOLOMMEN: Final = frozenset(
    {
        *(
            "regel",
            "regels",
            "omschrijving",
            "toelichting",
            "variant",
            "situatie",
            "toepassing",
            "niveau",
            "beschrijving",
        ),
        *(
            "groep",
            "functiegroep",
            "indeling",
            "toepassingsregel",
            "toepassingsregels",
            "vergelijking",
            "functie",
            "zijde",
        ),
        *(
            "als",
            "dan",
            "indelen in",
            "ingedeeld in",
            "in groep",
            "tekst",
            "kenmerk",
            "indeling in functiegroep",
            "indeling in groep",
        ),
    }
)
"""Heads of the columns of a table of rules."""
