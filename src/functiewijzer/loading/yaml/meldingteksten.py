"""What pydantic finds wrong with a shape, in plain Dutch: the texts, by the type of the error."""

import re
from collections.abc import Mapping
from typing import Final

Melding = tuple[str, str, str]
"""Code, the fact, the remedy."""

_AN_ID: Final = "Een id begint met een kleine letter en heeft daarna kleine letters, cijfers en _ (hooguit 60)."
_ONE_VALUE: Final = "Schrijf hier één waarde, zonder lijst of blok."
_INDENTATION: Final = "Kijk of de inspringing en de streepjes kloppen."

GROEP: Final = r"^[A-Za-z0-9]{1,6}$"
TWO_GROUPS: Final = re.compile(r"\s*\w{1,6}\s*(?:[-–—/+]|t/m|tot|en|of)\s*\w{1,6}\s*")
TWO_GROUPS_HINT: Final = (
    "Een profiel hoort bij precies één groep; lichter en zwaarder liggen er elk één stap vandaan. Kies de groep van de "
    "referentiefunctie zelf, of laat functiegroep weg en zet status: ontwerp."
)
"""Some handbooks put one reference in two groups; from there no step can be counted."""

PATTERNS: Final = {
    r"^[a-z][a-z0-9_]{0,59}$": _AN_ID,
    r"^[0-9]{1,3}(\.[0-9]{1,3}){0,3}$": "Een code bestaat uit getallen met punten, zoals 1.1.",
    r"^[0-9]{1,4}\.[0-9]{1,4}(\.[0-9]{1,4})?$": "Een versie bestaat uit twee of drie getallen met punten, zoals 1.0.",
    GROEP: "Een functiegroep is een korte aanduiding, zoals E.",
    r"^[A-Z]$": "Gebruik één hoofdletter, zoals A.",
    r"^[a-z][a-z0-9_]*\.[a-z][a-z0-9_]*$": "Schrijf het kenmerk, een punt en het aspect, zoals complexiteit.kennis.",
    r"^[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)?$": "Noem het onderdeel met zijn sleutel: doel, of kenmerken.complexiteit.",
    r"\S": "Vul tekst in.",
    r"^[a-z0-9]{1,40}$": "Schrijf één woord in kleine letters zonder accenten.",
    r"^[a-z0-9]{1,40}( [a-z0-9]{1,40}){0,3}$": "Schrijf hooguit vier woorden in kleine letters zonder accenten.",
    r"^[a-z]{0,10}$": "Schrijf een woordeinde van hooguit tien kleine letters.",
    r"^[^\r\n]*\S[^\r\n]*$": "Schrijf één regel tekst.",
    r"^[a-z][a-z0-9]*(-[a-z0-9]+){0,19}$": (
        "Schrijf kleine letters en cijfers met streepjes ertussen, zoals commercieel-medewerker-binnendienst."
    ),
    r"^[A-Za-z][A-Za-z0-9+.-]*:[^\s<>\"{}|\\^`]+$": "Schrijf een heel adres zonder spaties, zoals https://voorbeeld.nl/1.",
    r"^[0-9]{1,3}(\.[0-9]{1,3}){0,3}#[a-z][a-z0-9_]{0,59}\.[a-z][a-z0-9_]{0,59}$": (
        "Schrijf de code van het profiel, een # en het aspect, zoals 1.1#zelfstandigheid.aansturing."
    ),
    r"^[a-z][a-z0-9]*(-[a-z0-9]+){0,19}#(kerntaak|kernopgave|competentie|werkproces|rij)"
    r"\.[A-Z0-9]{1,6}([.-][A-Z0-9]{1,6}){0,3}$": (
        "Schrijf het id van het document, een #, het soort deel en het nummer: "
        "commercieel-medewerker-binnendienst#competentie.6. Een deel is een kerntaak, kernopgave, competentie, "
        "werkproces of rij."
    ),
    r"^[A-Y]$": "Gebruik één hoofdletter van A tot en met Y.",
    r"^([1-9][0-9]?(\.[1-9][0-9]?)?|[BPK][1-9][0-9]?-K[1-9][0-9]?(-W[1-9][0-9]?)?)$": (
        "Schrijf het nummer van een kerntaak of werkproces: 2 en 2.3, of B1-K1 en B1-K1-W2."
    ),
    r"^K[0-9]{4}$": "De code van een keuzedeel is een K met vier cijfers, zoals K0165.",
    r"^[1-9][0-9]?\.[1-9][0-9]?$": "Schrijf de competentie, een punt en de rij, zoals 3.2.",
}
"""What a pattern of the schema asks for; a test holds that each of them is here."""

EXPECTED: Final = {
    "string_type": ("tekst", "Zet tekst die met [ of { begint tussen aanhalingstekens."),
    "tuple_type": ("een lijst", "Zet elk onderdeel op een eigen regel met een streepje ervoor."),
    "dict_type": ("een blok met sleutels", _INDENTATION),
    "model_type": ("een blok met sleutels", _INDENTATION),
    "dataclass_type": ("een blok met sleutels", _INDENTATION),
    "model_attributes_type": ("een blok met sleutels", _INDENTATION),
    "int_type": ("een geheel getal", _ONE_VALUE),
    "bool_type": ("true of false", _ONE_VALUE),
    "date_type": ("een datum zoals 2026-01-31", _ONE_VALUE),
    "is_instance_of": ("een decimaal getal", _ONE_VALUE),
    "decimal_type": ("een decimaal getal", _ONE_VALUE),
}
"""The kind of value that an error of pydantic asks for, and the remedy."""

FIXED: Final[Mapping[str, Melding]] = {
    "string_too_long": ("FW107", "{name} is langer dan {max_length} tekens", "Maak de tekst korter."),
    "greater_than_equal": ("FW105", "{name}: {value} is te laag; minstens {ge}", "Kies een hogere waarde."),
    "less_than_equal": ("FW105", "{name}: {value} is te hoog; hooguit {le}", "Kies een lagere waarde."),
    "less_than": ("FW105", "{name}: {value} moet kleiner zijn dan {lt}", "Kies een lagere waarde."),
    "greater_than": ("FW105", "{name}: {value} moet groter zijn dan {gt}", "Kies een hogere waarde."),
    "geheel_getal": ("FW105", "{name}: {value} is geen geheel getal", "Schrijf alleen cijfers, zoals 3."),
    "decimaal_getal": ("FW105", "{name}: {value} is geen getal", "Schrijf cijfers met een punt, zoals 0.40."),
    "datumvorm": ("FW109", "{name}: {value} is geen datum", "Schrijf 2026-01-31 of 31-1-2026."),
    "datum_bestaat_niet": ("FW109", "{name}: {value} bestaat niet op de kalender", "Controleer dag en maand."),
    "waarheid": ("FW104", "{name}: {value} is geen mogelijke waarde", "Schrijf waar, onwaar of onbekend."),
    "bank_ontbreekt": (
        "FW331",
        "de profielmap heeft geen bruikbare vragenbank.yaml, en {name} verwijst daarnaar",
        "Zet vragenbank.yaml naast functiehuis.yaml, of maak haar in orde; zie docs/vragenbank.md.",
    ),
    "bank_id": (
        "FW332",
        "een vraag of uitsluiting uit de bank houdt het id van de bank; {value} kan er niet naast",
        "Haal id: weg, of schrijf het onderdeel helemaal uit zonder bank:.",
    ),
    "stap_soort": (
        "FW104",
        "{name} is geen stap",
        "Een stap heeft soort: uitgangspunt, antwoord, grond of uitsluiting.",
    ),
    "waar_of_niet": ("FW104", "{name}: {value} kan hier niet", "Schrijf true (ja) of false (nee)."),
    "aandeel_bij_beleid": (
        "FW107",
        "{name}: het aandeel van de delen past niet bij het beleid",
        "Geef bij beleid: aandeel elk van beide delen een aandeel, zoals 0.6, en laat het bij matrix weg.",
    ),
    "methode": (
        "FW111",
        "{name}: editie {value} van de methode is hier niet bekend",
        "Waarschijnlijk gemaakt met een nieuwere versie van functiewijzer; werk functiewijzer bij.",
    ),
    "schemaversie": (
        "FW111",
        "{name}: {value} is een onbekende schemaversie",
        "Deze functiewijzer leest schema: 1. Hoort een hoger getal bij een nieuwere functiewijzer, werk die dan bij.",
    ),
}

ONCE: Final = frozenset({"bank_ontbreekt"})
"""What is said once in a file, however often it is the cause."""

FALLBACK: Final = (
    "FW107",
    "{name} heeft een waarde die hier niet kan",
    "Zie docs/profiel-schrijven.md voor wat hier hoort.",
)
