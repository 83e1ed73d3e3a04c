"""A document of the wrong shape gives findings in plain Dutch, in the right place, with the nearest word."""

import pytest

from functiewijzer.core.documentsoorten import SOORTEN
from functiewijzer.core.profielen.referentieprofiel import Referentieprofiel
from functiewijzer.loading.documenten import Document, check_shape
from functiewijzer.loading.yaml.document import parse_yaml
from functiewijzer.loading.yaml.meldingteksten import PATTERNS
from functiewijzer.loading.yaml.sleutels import keys_at
from hulp_profielen import HUIS, PROFIEL, TEKEN, VOORBEELDEN, replace_once, where_marked

GROND = "als: {vraag: aansturing, antwoord: meer}"
OPTIE = "{id: mbo3, tekst: Evenveel, richting: gelijk}"
KENNIS = "{kennis: {tekst: MBO-3}, aard: {tekst: uitvoerend}}"

PROFIELGEVALLEN = [
    ("FW101", "    gewicht: 2", "    ▲gewcht: 2", "onbekende sleutel 'gewcht'", "bedoelde u 'gewicht'?"),
    ("FW101", "naam: Medewerker Verkoop", "▲nam: Medewerker Verkoop", "onbekende sleutel 'nam'", "bedoelde u 'naam'?"),
    ("FW101", "tekst: MBO-3}", "tekst: MBO-3, ▲brn: x}", "onbekende sleutel 'brn'", "bedoelde u 'bron'?"),
    (
        "FW101",
        GROND,
        "als: {vraag: aansturing, ▲antwoorden: meer}",
        "onbekende sleutel 'antwoorden'",
        "bedoelde u 'antwoord'?",
    ),
    ("FW101", "uitsluitingen:\n", "▲=vraag: x\nuitsluitingen:\n", "onbekende sleutel '=vraag'", None),
    ("FW101", "uitsluitingen:\n", "▲'[key]':\nuitsluitingen:\n", "onbekende sleutel '[key]'", None),
    ("FW102", "bron: het handboek\n", "", "'bron' ontbreekt in het document", "Voeg deze sleutel toe."),
    ("FW102", "- {id: A, naam: Verkopen, ", "- ▲{naam: A, ", "'id' ontbreekt in onderdeel 1 van 'activiteiten'", None),
    ("FW102", GROND, "als: ▲{vraag: aansturing}", "'antwoord' ontbreekt in 'als'", None),
    ("FW103", "[Verkoper]", "▲Verkoper", "'alternatieve_namen' moet een lijst zijn, maar is 'Verkoper'", None),
    ("FW103", "[Verkoper]", "[▲[a]]", "onderdeel 1 van 'alternatieve_namen' moet tekst zijn, maar is een lijst", None),
    ("FW103", "doel: Verkopen.", "doel: ▲[INVULLEN]", "'doel' moet tekst zijn, maar is een lijst", None),
    ("FW103", "gewicht: 2", "gewicht: ▲[2]", "'gewicht' moet een geheel getal zijn, maar is een lijst", None),
    (
        "FW103",
        "telt_mee: false",
        "telt_mee: ▲{a: b}",
        "'telt_mee' moet true of false zijn, maar is een blok met sleutels",
        None,
    ),
    ("FW103", "2026-01-01", "▲[2026]", "'geldig_vanaf' moet een datum zoals 2026-01-31 zijn, maar is een lijst", None),
    ("FW103", KENNIS, "▲[kennis]", "'aspecten' moet een blok met sleutels zijn, maar is een lijst", None),
    ("FW103", OPTIE, "▲mbo3", "onderdeel 2 van 'opties' moet een blok met sleutels zijn, maar is 'mbo3'", None),
    (
        "FW104",
        "status: vastgesteld",
        "status: ▲conept",
        "'status': 'conept' is geen mogelijke waarde",
        "bedoelde u 'concept'?",
    ),
    (
        "FW104",
        OPTIE,
        "{id: mbo3, tekst: E, richting: ▲geljk}",
        "'richting': 'geljk' is geen mogelijke waarde",
        "bedoelde u 'gelijk'?",
    ),
    (
        "FW104",
        "telt_mee: false",
        "telt_mee: ▲nee",
        "'telt_mee': 'nee' kan hier niet",
        "Schrijf true (ja) of false (nee).",
    ),
    ("FW105", "gewicht: 2", "gewicht: ▲4", "'gewicht': '4' is te hoog; hooguit 3", None),
    ("FW105", "gewicht: 2", "gewicht: ▲0", "'gewicht': '0' is te laag; minstens 1", None),
    ("FW105", "gewicht: 2", "gewicht: ▲veel", "'gewicht': 'veel' is geen geheel getal", None),
    ("FW106", 'code: "1.1"', "code: ▲een", "'code': 'een' heeft niet de juiste vorm", None),
    ("FW106", "aspect: complexiteit.kennis", "aspect: ▲kennis", "'aspect': 'kennis' heeft niet de juiste vorm", None),
    ("FW106", KENNIS, "{▲Kennis: {tekst: a}, aard: {tekst: b}}", "sleutel 'Kennis' heeft niet de juiste vorm", None),
    ("FW106", KENNIS, "{▲'=vraag': {tekst: a}, aard: {tekst: b}}", "sleutel '=vraag' heeft niet de juiste vorm", None),
    ("FW106", KENNIS, "{▲'[key]': {tekst: a}, aard: {tekst: b}}", "sleutel '[key]' heeft niet de juiste vorm", None),
    ("FW107", "taken: [bellen]", "taken: ▲[]", "'taken' is leeg; minstens 1 nodig", None),
    ("FW108", "naam: Medewerker Verkoop", "naam:▲", "'naam' heeft geen waarde", None),
    ("FW108", "naam: Medewerker Verkoop", "naam: ▲'  '", "'naam' heeft geen waarde", None),
    (
        "FW108",
        "taken: [bellen]",
        "taken: [bellen, ▲'']",
        "onderdeel 2 van 'taken' heeft geen waarde",
        "Vul de waarde in, of haal het streepje weg.",
    ),
    ("FW109", "2026-01-01", "▲1 januari 2026", "'geldig_vanaf': '1 januari 2026' is geen datum", None),
    ("FW109", "2026-01-01", "▲2026-02-30", "'geldig_vanaf': '2026-02-30' bestaat niet op de kalender", None),
    ("FW110", "soort: profiel", "soort: ▲profeil", "soort 'profeil' kan hier niet", "bedoelde u 'profiel'?"),
    ("FW111", "schema: 1", "schema: ▲2", "'schema': '2' is een onbekende schemaversie", None),
    ("FW112", GROND, "als: ▲meer", "'als' is geen voorwaarde", None),
    ("FW112", GROND, "als: ▲{}", "'als' is geen voorwaarde", None),
    ("FW112", GROND, "als: ▲{eenvan: []}", "'als' is geen voorwaarde", "bedoelde u 'een_van'?"),
    (
        "FW112",
        GROND,
        "als: {alle: [▲{vrag: aansturing, antwoord: meer}]}",
        "onderdeel 1 van 'alle' is geen voorwaarde",
        "bedoelde u 'vraag'?",
    ),
    ("FW112", GROND, "als: ▲{alle: [], een_van: []}", "'als' is twee voorwaarden tegelijk: alle en een_van", None),
]


def findings(text: str) -> list[tuple[str, int, int, str, str]]:
    """Return code, line, column, fact and remedy of each finding about the shape."""
    plain = text.replace(TEKEN, "")
    yaml = parse_yaml(plain)
    assert yaml.problemen == ()
    document = Document("doc.yaml", plain, yaml, None, ())
    placed = document.place(check_shape(yaml.data)[1])
    return [(b.code, b.vindplaats.line, b.vindplaats.column, b.bericht, b.hint) for b in placed]


@pytest.mark.parametrize(("code", "old", "new", "bericht", "hint"), PROFIELGEVALLEN)
def test_a_wrong_shape_gives_one_finding_in_its_place(
    code: str, old: str, new: str, bericht: str, hint: str | None
) -> None:
    text = replace_once(PROFIEL, old, new)
    ((found_code, line, column, found_bericht, found_hint),) = findings(text)
    marked = [(line, column) for _, _, line, column in where_marked(code, {"doc.yaml": text})] or [(1, 1)]
    assert (found_code, [(line, column)], found_bericht) == (code, marked, bericht)
    assert found_hint == hint if hint else found_hint


def test_all_mistakes_are_found_in_one_pass() -> None:
    text = replace_once(VOORBEELDEN, "{uitkomst: gelijk, functiegroep: E}", "{uitkomst: zwaar, vlaggen: [twijfl]}")
    text = replace_once(text, "{antwoord: meer,", "{antword: meer,")
    assert [(code, line, hint) for code, line, _, _, hint in findings(text)] == [
        ("FW104", 8, "bedoelde u 'zwaarder'?"),
        ("FW104", 8, "bedoelde u 'twijfel'?"),
        ("FW101", 13, "bedoelde u 'antwoord'?"),
    ]


@pytest.mark.parametrize(
    ("getal", "bericht"),
    [
        ("0,4", "'drempel': '0,4' is geen getal"),
        ("1.2", "'drempel': '1.2' is te hoog; hooguit 1"),
        ("0", "'drempel': '0' moet groter zijn dan 0"),
        ("[1]", "'drempel' moet een decimaal getal zijn, maar is een lijst"),
    ],
)
def test_a_threshold_that_is_no_share_is_refused(getal: str, bericht: str) -> None:
    value = getal if getal.startswith("[") else f'"{getal}"'
    assert [item[3] for item in findings(replace_once(HUIS, "drempel: 0.40", f"drempel: {value}"))] == [bericht]


def test_a_list_of_which_every_member_failed_is_not_called_empty_too() -> None:
    text = replace_once(PROFIEL, "taken: [bellen]", "taken: [[bellen]]")
    assert [item[0] for item in findings(text)] == ["FW103"]


def test_what_people_type_has_a_longest_form_and_the_words_of_a_handbook_have_none() -> None:
    typed = {"soort": "indeling", "schema": "1", "functietitel": "x" * 121, "keuze": "x" * 4001}
    _, found = check_shape(typed)
    assert [(c.code, c.bericht) for c in found] == [
        ("FW107", "'functietitel' is langer dan 120 tekens"),
        ("FW107", "'keuze' is langer dan 4000 tekens"),
    ]
    long = PROFIEL.replace("doel: Verkopen.", f"doel: {'x' * 40_000}").replace("naam: Medewerker", f"naam: {'x' * 400}")
    waarde, found = check_shape(parse_yaml(long).data)
    assert isinstance(waarde, Referentieprofiel)
    assert found == ()


def test_keys_are_known_below_a_free_key_that_looks_like_a_field() -> None:
    profiel = Referentieprofiel
    assert keys_at(profiel, ("kenmerken", "bron")) == ("omschrijving", "tekst", "aspecten", "bron")
    assert keys_at(profiel, ("kenmerken", "bron", "aspecten", "tekst")) == ("tekst", "bron")
    assert keys_at(profiel, ("uitsluitingen", 0, "als", "alle", 1))[:2] == ("vraag", "antwoord")
    assert keys_at(profiel, ("naam", "x")) == ()


def test_every_form_that_the_schema_asks_for_has_a_remedy() -> None:
    asked = {pattern for soort in SOORTEN for pattern in _patterns(soort.load_vorm().model_json_schema())}
    assert asked == set(PATTERNS)


def _patterns(schema: object) -> set[str]:
    if isinstance(schema, dict):
        own = {str(schema["pattern"])} if isinstance(schema.get("pattern"), str) else set[str]()
        keys = set(schema.get("patternProperties", ()))
        return own.union(keys, *(_patterns(value) for value in schema.values()))
    return set[str]().union(*map(_patterns, schema)) if isinstance(schema, list) else set()
