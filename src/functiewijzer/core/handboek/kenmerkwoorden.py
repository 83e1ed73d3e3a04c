"""The names of kenmerken, the heads of columns, and the chapters beside the functions: data, and nothing but data."""

from typing import Final

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
    *(
        "functies",
        "referentiefuncties",
        "de functies",
        "functiebeschrijvingen",
        "functieprofielen",
        "de referentiefuncties",
    ),
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
