"""Editions compared: nothing is forgotten, and what is said not to touch the outcome does not touch it."""

from collections.abc import Iterator
from copy import deepcopy
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.strategies import DrawFn
from pydantic import BaseModel, ValidationError

from beroepenbouw import BEROEPSPROFIEL, KWALIFICATIE, PROGRAMMA
from functiewijzer.core.beroepen.beroepsprofiel import Beroepsprofiel
from functiewijzer.core.beroepen.kwalificatie import Kwalificatie
from functiewijzer.core.beroepen.opleidingsprogramma import Opleidingsprogramma
from functiewijzer.core.documentsoort import Documentsoort
from functiewijzer.core.documentsoorten import SOORTEN, soort_of
from functiewijzer.core.edities.documentvergelijker import vergelijker_of
from functiewijzer.core.edities.profielvergelijker import compare_profielen
from functiewijzer.core.edities.verschil import Editie, compare_documenten, compare_edities
from functiewijzer.core.edities.wijziging import Gevolg, Wijziging
from functiewijzer.core.indeling.indeling import determine_indeling
from functiewijzer.core.indeling.vragenlijst import Gesprek
from functiewijzer.core.profielen.functiehuis import Functiehuis
from functiewijzer.core.profielen.referentieprofiel import Referentieprofiel
from functiewijzer.core.profielen.voorheen import Voorheen
from functiewijzer.core.profielen.woordenlijst import Woordenlijst
from functiewijzer.core.schema import Model
from profielbouw import (
    Data,
    alle,
    bij,
    een_van,
    gesprekken,
    maak_profiel,
    minstens,
    profielen,
    telt_niet,
    weegt,
)
from test_begrippen import models_in

U, A, G = Gevolg

HUIS: Data = {
    "soort": "functiehuis",
    "schema": 1,
    "naam": "Proefhuis",
    "functiegroepen": ["D", "E", "F"],
    "families": [{"code": "1", "naam": "Binnendienst", "toelichting": "kantoor"}, {"code": "2", "naam": "Buiten"}],
    "drempels": {"drempel": "0.40", "tegen": "0.25", "grens": "0.65"},
    "bezwaar": {
        "termijn_weken": 6,
        "adres": "de commissie",
        "fasen": [
            {"soort": "overleg", "termijn_dagen": 7, "adres": "de leidinggevende", "schuift_op": True},
            {"soort": "bezwaar", "termijn_weken": 4},
        ],
    },
    "combinatiebeleid": "matrix",
    "gebruiksrecht": "eigen",
    "groepsomschrijving": {"D": "eenvoudig werk", "E": "gewoon werk"},
    "puntgrenzen": {"D": {"van": 1, "tot": 9}, "E": {"van": 10}},
}
WOORDEN: Data = {
    "soort": "woordenlijst",
    "schema": 1,
    "naam": "Woorden",
    "afkortingen": {"vkp": ["verkoop"], "mw": ["medewerker", "mevrouw"]},
    "schrijfwijzen": {"sales": "verkoop"},
    "uitgangen": {"ster": "er"},
    "delen": ["verkoop"],
    "niveaus": {"leidinggevend": ["manager", "chef"]},
    "tegenstellingen": [["binnen", "buiten"]],
    "ruis": ["vacature"],
    "plaatsen": ["zwolle"],
    "branches": ["staal"],
    "algemeen": ["verkoper"],
    "grenzen": {"zeker": 80, "beoordelen": 60, "marge": 5},
}


def full_profiel() -> Data:
    """Return a profile as data in which every key is filled in."""
    profiel = maak_profiel(
        weegt("werk", 2),
        weegt("rest", kenmerk="zelfstandigheid", alleen_als=bij("werk", "lichter", "gelijk")),
        telt_niet("leiding"),
        telt_niet("weetje"),
        lichter=[alle(bij("werk", "lichter"), bij("rest", "lichter"), minstens(1, "lichter"))],
        zwaarder=[een_van(bij("werk", "zwaarder"), {"geen_van": [bij("rest", "gelijk")]})],
        uitsluitingen=[bij("leiding", "ja")],
    )
    data = profiel.model_dump(mode="json", by_alias=True, exclude_none=True)
    data |= {
        "alternatieve_namen": ["Verkoper", "Adviseur"],
        "niet_voor": ["inkoop"],
        "titelsignalen": [
            {"vraag": "leiding", "antwoord": "ja", "niveau": "leidinggevend"},
            {"vraag": "werk", "antwoord": "lichter", "woorden": ["support"], "niet_bij": ["adviseur"]},
        ],
        "drempels": {"drempel": "0.3", "tegen": "0.2", "grens": "0.7"},
        "onderbouwing": {"conclusie": "omdat", "kenmerken": {"complexiteit": "daarom"}},
        "code_bron": "9-2",
        "oude_namen": ["Telefonist", "Winkelhulp"],
        "organisatie": "rapporteert aan de chef",
        "typering": "een gewone functie",
        "bronnen": {"doel": "HANDBOEK, p. 3, r. 12"},
        "vastgesteld": {"door": "de directie", "op": "2026-12-01", "bron": "besluit 4"},
        "ontbreekt": ["positie", {"deel": "doel", "in_bron": True}],
        "resultaatgebieden": [
            {"naam": "Orders", "kernactiviteiten": ["bellen", "mailen"], "resultaatcriteria": ["op tijd"], "bron": "b"},
            {"naam": "Klanten", "kernactiviteiten": ["bezoeken"]},
        ],
        "nok": {
            "niveaus": ["D", "E", "F"],
            "uitgeschreven": ["E"],
            "rijen": [
                {"id": "kennis", "naam": "Kennis", "teksten": {"D": "weinig", "E": "meer"}, "bron": "b"},
                {"id": "contact", "naam": "Contact", "teksten": {"E": "klanten"}},
            ],
        },
    }
    data["activiteiten"] = [
        {"id": "A", "naam": "Verkopen", "taken": ["bellen", "mailen"], "bron": "b"},
        {"id": "B", "naam": "Orders", "taken": ["invoeren"]},
    ]
    kenmerk = data["kenmerken"]["complexiteit"]
    kenmerk |= {"bron": "b", "tekst": "de hele tekst"}
    kenmerk["aspecten"]["werk"] |= {"bron": "b"}
    vraag = data["vragen"][0]
    vraag |= {"naam": "Het werk", "toelichting": "uitleg", "bron": "b"}
    vraag["opties"][0] |= {"toelichting": "uitleg"}
    regels = data["toepassingsregels"]
    regels["gelijk"] = {"tekst": "gelijk", "bron": "b"}
    regels["geen_zijde"] = {"lichter": "laagste groep", "zwaarder": {"reden": "hoogste groep", "verwijst_naar": "1.2"}}
    regels["lichter"] |= {"bron": "b"}
    regels["lichter"]["gronden"][0] |= {"bron": "b"}
    data["uitsluitingen"][0] |= {"bron": "b"}
    return data


CANDIDATES = (
    *(
        "anders",
        "lichter",
        "gelijk",
        "zwaarder",
        "concept",
        "vastgesteld",
        "aandeel",
        "beroep",
        "2027-01-01",
        "3.3",
        "Z",
    ),
    *("kd2016", "horizontaal", "X", "K0001", "1.1#a.b", "ander#kerntaak.7", "https://voorbeeld.nl/x"),
    *("beroep", "complexiteit.nieuw", "zelfstandigheid.werk", 1, 2, 3, 7, True, False, "0.55"),
)

Pad = tuple[str | int, ...]


def places(data: Any, path: Pad = ()) -> Iterator[Pad]:
    """Yield the path of every value in a document."""
    if path:
        yield path
    for key, value in data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ():
        yield from places(value, (*path, key))


def at(data: Any, path: Pad) -> Any:
    for key in path:
        data = data[key]
    return data


def edits(data: Data, path: Pad) -> Iterator[Data]:
    """Yield the document with the value at one place changed in every way that we know, fitting or not."""
    value, last = at(data, path), path[-1]
    replacements: list[Any] = []
    if isinstance(value, list):
        replacements = [value[::-1], value[:-1], value[1:], [*value, *value[:1]], []]
    elif not isinstance(value, dict):
        replacements = [f"{value} x", *CANDIDATES] if isinstance(value, str) else list(CANDIDATES)
    for replacement in replacements:
        changed = deepcopy(data)
        at(changed, path[:-1])[last] = replacement
        yield changed
    if isinstance(last, str):
        without = deepcopy(data)
        taken = at(without, path[:-1]).pop(last)
        yield without
        renamed = deepcopy(without)
        at(renamed, path[:-1])["anders"] = taken
        yield renamed


def differences(oud: BaseModel, nieuw: BaseModel) -> list[Wijziging]:
    assert isinstance(oud, Model)
    assert isinstance(nieuw, Model)
    return list(compare_documenten(oud, nieuw).wijzigingen)


def fitting(model: type[BaseModel], candidates: Iterator[Data]) -> Iterator[BaseModel]:
    for candidate in candidates:
        try:
            yield model.model_validate(candidate)
        except ValidationError:
            continue


def full_kwalificatie() -> Data:
    """Return a qualification as data in which every key is filled in, whatever its form."""
    data = read(KWALIFICATIE) | {
        "bijzonderheden": ["vreemd"],
        "keuzedelen": [{"code": "K0165", "naam": "n", "bron": "b"}],
    }
    data["competenties"][0]["raakt_aan"] = ["1.1#complexiteit.kennis"]
    data["kerntaken"][0] |= {"verwant_aan": ["ander#kerntaak.1"], "kennis": [{"tekst": "t", "bron": "b"}]}
    data["kerntaken"][0] |= {"rol": {"tekst": "t", "bron": "b"}, "complexiteit": {"tekst": "t", "bron": "b"}}
    werkproces = data["kerntaken"][0]["werkprocessen"][0]
    werkproces |= {"gedrag": [{"tekst": "t", "bron": "b"}], "bijzonderheid": "vreemd"}
    werkproces["competenties"].append({"naam": "Samenwerken"})
    return data


def read(text: str) -> Data:
    """Return a document as data with every scalar as it was typed, as the loader does."""
    data: Data = yaml.load(text, Loader=yaml.BaseLoader)
    return data


DOCUMENTS = (
    (Referentieprofiel, full_profiel()),
    (Functiehuis, HUIS),
    (Woordenlijst, WOORDEN),
    (Beroepsprofiel, read(BEROEPSPROFIEL)),
    (Kwalificatie, full_kwalificatie()),
    (Opleidingsprogramma, read(PROGRAMMA)),
)


def models_below(*models: type[BaseModel]) -> set[type[BaseModel]]:
    seen: set[type[BaseModel]] = set()
    waiting = list(models)
    while waiting:
        model = waiting.pop()
        if model not in seen:
            seen.add(model)
            waiting += [inner for info in model.model_fields.values() for inner in models_in(info.annotation)]
    return seen


@pytest.mark.parametrize("soort", [soort for soort in SOORTEN if soort.vergelijker], ids=lambda soort: soort.soort)
def test_every_field_of_every_document_has_a_name_and_a_consequence(soort: Documentsoort) -> None:
    """A field that is added to a document needs its line among the fields of its kind in core/edities."""
    vergelijker = vergelijker_of(soort)
    assert vergelijker is not None
    conditions = {model for model in models_below(Referentieprofiel) if model.__name__.endswith("Voorwaarde")}
    found = models_below(soort.load_model()) - conditions
    assert {m: set(m.model_fields) for m in found} == {m: set(fields) for m, fields in vergelijker.velden.items()}


def test_every_kind_that_is_compared_is_in_these_tests() -> None:
    assert {soort.load_model() for soort in SOORTEN if soort.vergelijker} == {model for model, _ in DOCUMENTS}


@pytest.mark.slow
@pytest.mark.parametrize(("model", "data"), DOCUMENTS, ids=lambda value: getattr(value, "__name__", ""))
def test_any_change_of_any_value_is_reported(model: type[BaseModel], data: Data) -> None:
    oud = model.model_validate(data)
    assert differences(oud, oud) == []
    unchanged: list[Pad] = []
    for path in places(data):
        others = [nieuw for nieuw in fitting(model, edits(data, path)) if nieuw != oud]
        if not others and not isinstance(at(data, path), dict):
            unchanged.append(path)
        for nieuw in others:
            assert differences(oud, nieuw), path
            assert differences(nieuw, oud), path
            for wijziging in differences(oud, nieuw):
                assert wijziging.oud != wijziging.nieuw, (path, wijziging)
    # Only what a document is can't be anything else.
    assert unchanged == [("soort",), ("schema",)]


@st.composite
def editions(draw: DrawFn) -> tuple[Referentieprofiel, list[Referentieprofiel]]:
    """A small profile, and what it becomes by every change of one value; each key as often as the others."""
    oud = draw(profielen(max_vragen=4))
    data = oud.model_dump(mode="json", by_alias=True, exclude_none=True)
    by_name: dict[str, list[Pad]] = {}
    for path in places(data):
        by_name.setdefault(next(part for part in reversed(path) if isinstance(part, str)), []).append(path)
    path = draw(st.sampled_from(by_name[draw(st.sampled_from(sorted(by_name)))]))
    return oud, [n for n in fitting(Referentieprofiel, edits(data, path)) if isinstance(n, Referentieprofiel)]


def result(gesprek: Gesprek, profiel: Referentieprofiel) -> tuple[object, ...]:
    indeling = determine_indeling(Gesprek(profiel, gesprek.drempels, gesprek.antwoorden))
    return indeling.uitkomst, indeling.functiegroep, indeling.vlaggen, indeling.mogelijke_groepen


@pytest.mark.slow
@settings(max_examples=250)
@given(data=st.data())
def test_without_a_change_that_can_change_the_outcome_every_grading_stays_as_it_was(data: st.DataObject) -> None:
    oud, others = data.draw(editions())
    gesprek = data.draw(gesprekken(st.just(oud), volledig=data.draw(st.booleans())))
    for nieuw in others:
        found = compare_profielen(oud, nieuw)
        if all(wijziging.gevolg is not U for wijziging in found):
            assert result(gesprek, nieuw) == result(gesprek, oud), found


@given(oud=profielen(), nieuw=profielen())
def test_two_profiles_are_the_same_exactly_when_nothing_is_reported(
    oud: Referentieprofiel, nieuw: Referentieprofiel
) -> None:
    assert (not compare_profielen(oud, nieuw)) == (oud == nieuw)
    assert len(compare_profielen(oud, nieuw)) == len(compare_profielen(nieuw, oud))


def change(path: Pad, value: Any) -> list[Wijziging]:
    """Return what is reported where one value of the full profile is replaced."""
    data = deepcopy(full_profiel())
    at(data, path[:-1])[path[-1]] = value
    return differences(Referentieprofiel.model_validate(full_profiel()), Referentieprofiel.model_validate(data))


@pytest.mark.parametrize(
    ("path", "value", "expected"),
    [
        (("vragen", 0, "gewicht"), 3, Wijziging("Vraag Het werk: gewicht", "2", "3", U)),
        (("vragen", 2, "gewicht"), 3, Wijziging("Vraag Leiding: gewicht", "1", "3", G)),
        (("vragen", 0, "tekst"), "Wat?", Wijziging("Vraag Het werk: tekst", "Wat geldt voor werk?", "Wat?", A)),
        (("vragen", 0, "naam"), "Werk", Wijziging("Vraag Werk: naam", "Het werk", "Werk", G)),
        (
            ("vragen", 0, "opties", 0, "richting"),
            "gelijk",
            Wijziging("Vraag Het werk, antwoord ‘lichter’: richting", "lichter", "gelijk", U),
        ),
        (
            ("vragen", 0, "aspect"),
            "zelfstandigheid.werk",
            Wijziging("Vraag Het werk: kenmerk", "Complexiteit", "Zelfstandigheid", U),
        ),
        (("vragen", 0, "aspect"), "complexiteit.nieuw", Wijziging("Vraag Het werk: aspect", "Werk", "Nieuw", A)),
        (
            ("vragen", 1, "alleen_als"),
            None,
            Wijziging("Vraag Rest: alleen als", "Het werk: ‘lichter’ of ‘gelijk’", None, U),
        ),
        (("functiegroep",), "F", Wijziging("Functiegroep", "E", "F", U)),
        (("doel",), "iets", Wijziging("Doel", "proef", "iets", G)),
        (
            ("toepassingsregels", "zwaarder", "functiegroep"),
            "G",
            Wijziging("Regel zwaarder: functiegroep", "F", "G", U),
        ),
        (
            ("uitsluitingen", 0, "verwijst_naar"),
            "3.1",
            Wijziging("Uitsluiting uitsluiting 1: verwijst naar", "2.1", "3.1", A),
        ),
        (("alternatieve_namen",), ["Verkoper", "Hulp"], Wijziging("Andere namen (titels)", "Adviseur", "Hulp", A)),
        (("niet_voor",), [], Wijziging("Niet voor titels met", "inkoop", None, A)),
        (("drempels", "drempel"), "0.35", Wijziging("Eigen drempels: drempel", "0,3", "0,35", U)),
        (
            ("kenmerken", "complexiteit", "aspecten", "werk", "tekst"),
            "zwaar",
            Wijziging("Complexiteit, werk: tekst", "werk", "zwaar", A),
        ),
        (
            ("titelsignalen", 1, "woorden"),
            ["hulp"],
            Wijziging("Titelsignaal werk = lichter: woorden", "support", "hulp", A),
        ),
    ],
)
def test_a_change_is_named_for_readers_with_its_consequence(path: Pad, value: Any, expected: Wijziging) -> None:
    assert change(path, value) == [expected]


def test_a_question_or_option_that_went_is_one_change() -> None:
    oud = maak_profiel(weegt("werk"), weegt("rest"), telt_niet("weetje"))
    nieuw = maak_profiel(weegt("werk"), telt_niet("weetje"))
    # The aspect of the reference went with its question.
    found = [w for w in compare_profielen(oud, nieuw) if w.onderdeel.startswith("Vraag")]
    assert [(w.onderdeel, w.nieuw, w.gevolg) for w in found] == [("Vraag Rest (vervallen)", None, U)]
    assert "Antwoorden: lichter (lichter) / gelijk (gelijk)" in (found[0].oud or "")


def test_a_question_that_weighs_nothing_and_decides_nothing_can_only_change_answers() -> None:
    oud = maak_profiel(weegt("werk"))
    nieuw = maak_profiel(weegt("werk"), telt_niet("weetje"))
    assert [(w.onderdeel, w.gevolg) for w in compare_profielen(oud, nieuw)] == [("Vraag Weetje (nieuw)", A)]


def test_another_order_of_questions_changes_nothing() -> None:
    oud = maak_profiel(weegt("werk"), weegt("rest"))
    nieuw = oud.model_copy(update={"vragen": oud.vragen[::-1]})
    expected = Wijziging("Volgorde van de vragen", "vraag Werk; vraag Rest", "vraag Rest; vraag Werk", G)
    assert compare_profielen(oud, nieuw) == (expected,)


def test_another_order_counts_where_a_question_looks_back_at_one_that_now_comes_later() -> None:
    oud = maak_profiel(weegt("werk"), weegt("rest", alleen_als=bij("werk", "lichter")))
    data = oud.model_dump(by_alias=True, mode="json")
    nieuw = Referentieprofiel.model_validate(data | {"vragen": data["vragen"][::-1]})
    found = {w.onderdeel: w for w in compare_profielen(oud, nieuw)}
    assert found["Vraag Rest: alleen als"].gevolg is U
    assert found["Vraag Rest: alleen als"].nieuw == "Werk: ‘lichter’ (ziet nog niet: werk)"


WERK, REST = bij("werk", "lichter"), bij("rest", "lichter")


@pytest.mark.parametrize(
    ("before", "after", "gevolg"),
    [
        (bij("werk", "lichter", "gelijk"), bij("werk", "gelijk", "lichter"), G),
        (
            een_van(bij("werk", "lichter"), bij("rest", "lichter")),
            een_van(bij("rest", "lichter"), bij("werk", "lichter")),
            G,
        ),
        # The first condition of a grond is its core.
        (alle(WERK, REST), alle(REST, WERK), U),
        (bij("werk", "lichter"), bij("werk", "lichter", "gelijk"), U),
    ],
)
def test_of_a_condition_only_what_it_decides_can_change_outcomes(before: Data, after: Data, gevolg: Gevolg) -> None:
    oud, nieuw = (maak_profiel(weegt("werk"), weegt("rest"), lichter=[als]) for als in (before, after))
    assert [(w.onderdeel, w.gevolg) for w in compare_profielen(oud, nieuw)] == [
        ("Regel lichter, grond licht 1: geldt als", gevolg)
    ]


def renamed() -> tuple[Referentieprofiel, Referentieprofiel]:
    oud = maak_profiel(weegt("contact"), lichter=[bij("contact", "lichter")])
    text = oud.model_dump_json(by_alias=True).replace('"id":"contact"', '"id":"klantcontact"')
    text = text.replace('"vraag":"contact"', '"vraag":"klantcontact"').replace('"id":"lichter"', '"id":"weinig"')
    text = text.replace('"antwoord":["lichter"]', '"antwoord":["weinig"]')
    return oud, Referentieprofiel.model_validate_json(text)


def test_a_renamed_question_is_recognised_by_the_migration_table() -> None:
    oud, nieuw = renamed()
    assert {w.onderdeel for w in compare_profielen(oud, nieuw)} >= {
        "Vraag Contact (vervallen)",
        "Vraag Klantcontact (nieuw)",
    }
    voorheen = Voorheen(vragen={"contact": "klantcontact"}, opties={"klantcontact": {"lichter": "weinig"}})
    found = compare_profielen(oud, with_voorheen(nieuw, voorheen))
    assert found == (
        Wijziging("Vraag Klantcontact: heet voorheen anders", "contact", "klantcontact", G),
        Wijziging("Vraag Klantcontact, antwoord ‘weinig’: heet voorheen anders", "lichter", "weinig", G),
        Wijziging("Voorheen (nieuw)", None, "contact → klantcontact; klantcontact: lichter → weinig", A),
    )


def with_voorheen(profiel: Referentieprofiel, voorheen: Voorheen) -> Referentieprofiel:
    return profiel.model_copy(update={"voorheen": voorheen})


def test_what_a_migration_table_says_wrongly_is_left_out() -> None:
    oud = maak_profiel(weegt("een"), weegt("twee"))
    two_to_one = {"lichter": "gelijk", "gelijk": "zwaarder", "zwaarder": "zwaarder"}
    for voorheen in (
        Voorheen(vragen={"een": "twee", "twee": "drie", "vier": "een"}, opties={"een": {"x": "y"}}),
        Voorheen(opties={"een": two_to_one}),
    ):
        found = compare_profielen(oud, with_voorheen(oud, voorheen))
        assert all(w.onderdeel.startswith("Voorheen") for w in found)


def make_editie(*profielen: Referentieprofiel, huis: Data | None = None) -> Editie:
    documents = [Functiehuis.model_validate(HUIS | (huis or {})), Woordenlijst(), *profielen]
    by_soort: dict[str, dict[str, Model]] = {}
    for document in documents:
        soort = soort_of(type(document))
        by_soort.setdefault(soort.soort, {})[soort.key_of(document) or ""] = document
    return Editie(by_soort)


def test_libraries_are_compared_by_code() -> None:
    one = maak_profiel(weegt("werk"))
    changed = one.model_copy(update={"functiegroep": "F"})
    gone, came = one.model_copy(update={"code": "1.2"}), one.model_copy(update={"code": "1.10"})
    found = compare_edities(make_editie(one, gone), make_editie(came, changed, huis={"combinatiebeleid": "aandeel"}))
    assert [item.sleutel for item in found.documenten] == ["", "", "1.1", "1.2", "1.10"]
    assert [item.nieuw for item in found.documenten if item.oud is None] == [came]
    assert [item.oud for item in found.documenten if item.nieuw is None] == [gone]
    (house,) = found.of(soort_of(Functiehuis))
    assert house.wijzigingen == (Wijziging("Combinatiebeleid", "matrix", "aandeel", U),)
    assert found.count(U) == 2
    assert not found.is_empty
    assert compare_edities(make_editie(one), make_editie(one)).is_empty
