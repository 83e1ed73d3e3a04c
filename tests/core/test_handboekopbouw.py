"""What was recognised in a handbook becomes documents: the handbook's own words, and every gap named."""

import re
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from functiewijzer.core.bevinding import Ernst
from functiewijzer.core.documentsoorten import SOORTEN
from functiewijzer.core.handboek.aspectwoorden import ASPECTWOORDEN
from functiewijzer.core.handboek.bronwijzer import make_bronwijzer
from functiewijzer.core.handboek.clausulevragen import ask_clausules
from functiewijzer.core.handboek.groepsladder import ladder_of
from functiewijzer.core.handboek.handboekdocumenten import Handboekdocument, Handboekdocumenten
from functiewijzer.core.handboek.herkenning import (
    Groepsblad,
    HerkendeActiviteit,
    HerkendeFunctie,
    HerkendeNok,
    HerkendeNokrij,
    HerkendeRegel,
    HerkendResultaatgebied,
    Herkenning,
    Passage,
    Twijfel,
    Twijfelsoort,
)
from functiewijzer.core.handboek.opbouw import build, build_together
from functiewijzer.core.handboek.openpunt import Openpuntsoort
from functiewijzer.core.profielen.voorwaarde import Richting
from functiewijzer.loading.controles.controleren import controleer
from functiewijzer.loading.handboek.schrijven import write_document
from functiewijzer.loading.profielen.vinden import load_lading
from gereedschap import assert_golden
from handboekbouw import bron_of, opties, passage, shipped_bank, write_folder

BRON = bron_of("\n".join(f"regel {n}" for n in range(1, 300)), paginas={n: 1 + n // 50 for n in range(1, 300)})

GEWOON = HerkendeFunctie(
    naam=passage("Medewerker Magazijn", 3),
    code=passage("9-2", 2),
    familie=passage("Logistiek", 1),
    groep=passage("D", 4),
    alternatieve_namen=(passage("Magazijnhulp", 5),),
    positie=(passage("Valt onder de chef.", 6),),
    doel=(passage("Goederen op tijd klaarzetten.", 7),),
    activiteiten=(HerkendeActiviteit(letter="A", naam=passage("Ontvangst", 8), taken=(passage("Telt af.", 9),)),),
    kenmerken={
        "complexiteit": (passage("Het werk is wisselend, met tijdsdruk. De kennis is VMBO.", 10),),
        "zelfstandigheid": (passage("De planning ligt vast. Een rode draad ontbreekt.", 12, 13),),
        "machinekennis": (passage("Kent de heftruck.", 15),),
    },
    regels=(
        HerkendeRegel(
            richting=Richting.LICHTER,
            tekst=passage("Daarvan is sprake als de functie alleen sorteert of als de functie alles navraagt.", 20),
            groep="C",
        ),
        HerkendeRegel(richting=Richting.GELIJK, tekst=passage("Gelijk aan de referentiefunctie.", 21), groep="D"),
        HerkendeRegel(
            richting=Richting.ZWAARDER,
            tekst=passage("Daarvan is sprake als de functie het rooster opstelt.", 22),
            groep="E",
        ),
    ),
)


def built(*functies: HerkendeFunctie, **anders: Any) -> Handboekdocumenten:
    return build(Herkenning(lezing="regels", functies=functies), BRON, opties(**anders))


def profielen(documenten: Handboekdocumenten) -> list[Handboekdocument]:
    return [document for document in documenten.documenten if document.gegevens["soort"] == "profiel"]


def one(*functies: HerkendeFunctie) -> Handboekdocument:
    (profiel,) = profielen(built(*functies))
    return profiel


def punten(document: Handboekdocument | Handboekdocumenten, soort: Openpuntsoort) -> list[tuple[str, tuple[str, ...]]]:
    return [(punt.plek, punt.gegevens) for punt in document.openpunten if punt.soort is soort]


def fouten(documenten: Handboekdocumenten, map_: Path) -> list[str]:
    write_folder(documenten, map_)
    return [f"{b.code} {b.bericht}" for b in controleer(load_lading(map_, SOORTEN)) if b.ernst is Ernst.FOUT]


def nok(*rijen: tuple[str, dict[str, str]], niveaus: tuple[str, ...] = ("6", "7", "8")) -> HerkendeNok:
    return HerkendeNok(
        niveaus=niveaus,
        uitgeschreven=("7",),
        rijen=tuple(
            HerkendeNokrij(
                aspect=passage(naam, 100 + i),
                niveaus={niveau: passage(tekst, 110 + 10 * i + int(niveau)) for niveau, tekst in teksten.items()},
            )
            for i, (naam, teksten) in enumerate(rijen)
        ),
    )


KENNIS = ("Kennis", {"6": "Eigen vak.", "7": "Eigen vak en aanpalend.", "8": "Meer vakken."})
OVERLEG = ("Overleg", {"6": "Geeft door.", "7": "Stemt af.", "8": "Overtuigt."})


def nokfunctie(matrix: HerkendeNok, groep: str | None = "7", naam: str = "Planner") -> HerkendeFunctie:
    return HerkendeFunctie(
        naam=passage(naam, 90),
        familie=passage("Planning", 89),
        groep=None if groep is None else passage(groep, 91),
        doel=(passage("Het werk plannen.", 92),),
        resultaatgebieden=(
            HerkendResultaatgebied(
                naam=passage("Rooster", 93),
                kernactiviteiten=(passage("Stelt op.", 93),),
                resultaatcriteria=(passage("Op tijd.", 93),),
            ),
        ),
        nok=matrix,
    )


def test_a_function_becomes_a_profile_with_the_words_of_the_handbook_and_their_places() -> None:
    profiel = one(GEWOON)
    assert profiel.pad == "1-logistiek/1.1-medewerker-magazijn.yaml"
    data = profiel.gegevens
    assert (data["code"], data["code_bron"], data["status"]) == ("1.1", "9-2", "concept")
    assert data["doel"] == "Goederen op tijd klaarzetten."
    assert data["bronnen"]["doel"] == "Proefhandboek, p. 1, r. 7"
    assert data["activiteiten"] == [
        {"id": "A", "naam": "Ontvangst", "taken": ["Telt af."], "bron": "Proefhandboek, p. 1, r. 8–9"}
    ]
    assert data["toepassingsregels"]["lichter"]["functiegroep"] == "C"
    assert [grond["als"] for grond in data["toepassingsregels"]["lichter"]["gronden"]] == [
        {"vraag": "lichter_1", "antwoord": "ja"},
        {"vraag": "lichter_2", "antwoord": "ja"},
    ]


def test_the_folder_of_sound_functions_passes_valideer_without_fouten(tmp_path: Path) -> None:
    other = replace(GEWOON, naam=passage("Chef", 30), groep=passage("E", 31), code=None, alternatieve_namen=())
    other = replace(
        other,
        regels=tuple(replace(r, groep={"C": "D", "D": "E", "E": "F"}[r.groep or ""]) for r in GEWOON.regels),
    )
    assert fouten(built(GEWOON, other, nokfunctie(nok(KENNIS, OVERLEG))), tmp_path) == []


def test_an_aspect_copies_the_sentences_about_it_and_else_the_whole_text() -> None:
    kenmerken = one(GEWOON).gegevens["kenmerken"]
    assert kenmerken["complexiteit"]["aspecten"]["kennis"]["tekst"] == "De kennis is VMBO."
    assert kenmerken["complexiteit"]["aspecten"]["afwisseling"]["tekst"] == "Het werk is wisselend, met tijdsdruk."
    whole = "Het werk is wisselend, met tijdsdruk. De kennis is VMBO."
    assert kenmerken["complexiteit"]["aspecten"]["nauwkeurigheid"]["tekst"] == whole
    assert kenmerken["zelfstandigheid"]["aspecten"]["overig"]["tekst"] == "Een rode draad ontbreekt."


def test_every_aspect_that_the_bank_asks_about_has_words_of_its_own() -> None:
    asked = {vraag["aspect"] for vraag in shipped_bank()["vragen"] if "aspect" in vraag}
    assert ASPECTWOORDEN.keys() == asked
    for woorden in ASPECTWOORDEN.values():
        assert all(re.fullmatch("[a-z]+=?", woord) for woord in woorden.split())


def test_a_kenmerk_that_the_handbook_lacks_drops_its_questions_and_is_named() -> None:
    profiel = one(GEWOON)
    asked = {vraag.get("bank") for vraag in profiel.gegevens["vragen"]}
    assert {"kennis", "aansturing", "ander_werk"} <= asked
    assert not {"externe_contacten", "gevolg_van_fouten", "fysieke_omstandigheden"} & asked
    assert ("kenmerken.afbreukrisico", ()) in punten(profiel, Openpuntsoort.ONTBREEKT)


def test_a_kenmerk_of_the_handbook_alone_is_kept_without_questions() -> None:
    kenmerk = one(GEWOON).gegevens["kenmerken"]["machinekennis"]
    assert kenmerk["tekst"] == "Kent de heftruck."
    assert list(kenmerk["aspecten"]) == ["overig"]


def test_a_clause_that_a_question_of_the_bank_may_ask_is_proposed_and_not_linked() -> None:
    profiel = one(
        replace(
            GEWOON,
            regels=(
                replace(GEWOON.regels[0], tekst=passage("Daarvan is sprake als de begeleiding veel tijd kost.", 20)),
                *GEWOON.regels[1:],
            ),
        )
    )
    assert ("toepassingsregels.lichter.gronden.0.als", ("lichter_1", "aansturing", "lichter")) in punten(
        profiel, Openpuntsoort.KOPPELING
    )
    assert profiel.gegevens["toepassingsregels"]["lichter"]["gronden"][0]["als"]["vraag"] == "lichter_1"


@pytest.mark.parametrize("weg", ["groep", "regels", "kenmerken"])
def test_a_function_that_cannot_be_graded_is_an_ontwerp_and_says_what_lacks(weg: str, tmp_path: Path) -> None:
    empty: dict[str, Any] = {"groep": None, "regels": (), "kenmerken": {}}
    documenten = built(GEWOON, replace(GEWOON, naam=passage("Half", 40), alternatieve_namen=(), **{weg: empty[weg]}))
    half = profielen(documenten)[1]
    assert half.gegevens["status"] == "ontwerp"
    assert half.gegevens["ontbreekt"]
    assert fouten(documenten, tmp_path) == []


def test_a_side_that_is_not_one_step_away_is_named_and_the_profile_is_an_ontwerp() -> None:
    profiel = one(replace(GEWOON, regels=(*GEWOON.regels[:2], replace(GEWOON.regels[2], groep="G"))))
    assert profiel.gegevens["status"] == "ontwerp"
    assert punten(profiel, Openpuntsoort.STAP) == [("toepassingsregels.zwaarder.functiegroep", ("zwaarder", "D", "G"))]


def test_a_rule_without_a_group_gets_the_one_beside_it_and_says_so() -> None:
    profiel = one(replace(GEWOON, regels=tuple(replace(regel, groep=None) for regel in GEWOON.regels)))
    assert profiel.gegevens["toepassingsregels"]["zwaarder"]["functiegroep"] == "E"
    assert profiel.gegevens["status"] == "concept"
    assert len(punten(profiel, Openpuntsoort.STANDAARDWAARDE)) == 2


def test_a_side_that_the_handbook_says_not_to_be_keeps_its_reason_and_the_profile_can_be_graded(tmp_path: Path) -> None:
    none = replace(GEWOON.regels[0], groep=None, tekst=passage("N.v.t.: D is de laagste groep.", 20), geen_zijde=True)
    documenten = built(replace(GEWOON, regels=(none, *GEWOON.regels[1:])))
    (profiel,) = profielen(documenten)
    assert profiel.gegevens["toepassingsregels"]["geen_zijde"] == {"lichter": {"reden": none.tekst.tekst}}
    assert profiel.gegevens["status"] == "concept"
    assert punten(profiel, Openpuntsoort.DEEL_ONZEKER) == []
    assert documenten.documenten[0].gegevens["functiegroepen"] == ["D", "E"]
    assert fouten(documenten, tmp_path) == []


def test_such_a_side_is_doubted_where_the_groups_go_on_there(tmp_path: Path) -> None:
    none = replace(GEWOON.regels[0], groep=None, tekst=passage("Niet van toepassing.", 20), geen_zijde=True)
    lower = replace(
        GEWOON, naam=passage("Hulp", 40), alternatieve_namen=(), code=None, groep=passage("C", 41), regels=()
    )
    documenten = built(replace(GEWOON, regels=(none, *GEWOON.regels[1:])), lower)
    profiel = profielen(documenten)[0]
    assert punten(profiel, Openpuntsoort.DEEL_ONZEKER) == [("toepassingsregels.geen_zijde.lichter.reden", ())]
    assert fouten(documenten, tmp_path) == []


def test_a_group_that_no_profile_can_have_is_refused_with_its_text() -> None:
    profiel = one(replace(GEWOON, groep=passage("10-11", 4)))
    assert "functiegroep" not in profiel.gegevens
    assert punten(profiel, Openpuntsoort.GROEP) == [("functiegroep", ("10-11",))]


def test_what_recognition_doubts_and_lines_without_a_place_are_points_of_the_profile() -> None:
    twijfel = Twijfel(soort=Twijfelsoort.AFGEBROKEN, regels=(7,), gegevens=("Goederen op",))
    herkenning = Herkenning(lezing="regels", functies=(replace(GEWOON, twijfels=(twijfel,)),), niet_geplaatst=(11, 250))
    documenten = build(herkenning, BRON, opties())
    (profiel,) = profielen(documenten)
    assert {(p.soort, p.regels) for p in profiel.openpunten} >= {
        (Openpuntsoort.AFGEBROKEN, (7,)),
        (Openpuntsoort.NIET_GEPLAATST, (11,)),
    }
    assert [p.regels for p in documenten.openpunten] == [(250,)]


def test_a_name_at_two_functions_stays_at_the_first_and_is_noted_at_the_second() -> None:
    other = replace(GEWOON, naam=passage("Orderverzamelaar", 50))
    first, second = profielen(built(GEWOON, other))
    assert first.gegevens["alternatieve_namen"] == ["Magazijnhulp"]
    assert "alternatieve_namen" not in second.gegevens
    assert punten(second, Openpuntsoort.DUBBELE_NAAM) == [("alternatieve_namen", ("Magazijnhulp", "1.1"))]


def test_functions_of_one_name_are_told_apart_by_their_group(tmp_path: Path) -> None:
    other = replace(
        GEWOON,
        groep=passage("E", 60),
        alternatieve_namen=(),
        regels=tuple(replace(r, groep={"C": "D", "D": "E", "E": "F"}[r.groep or ""]) for r in GEWOON.regels),
    )
    documenten = built(GEWOON, other)
    assert [p.gegevens["naam"] for p in profielen(documenten)] == ["Medewerker Magazijn D", "Medewerker Magazijn E"]
    assert fouten(documenten, tmp_path) == []


@pytest.mark.parametrize(
    ("codes", "verwacht"),
    [
        (["3.1", "3.2"], ["3.1", "3.2"]),
        (["3.1", "3.1"], ["3.1", "3.2"]),
        (["9-2", None], ["1.1", "1.2"]),
        (["A.7.II", "0012"], ["1.1", "1.2"]),
    ],
)
def test_a_code_of_the_handbook_is_kept_where_it_fits_and_is_alone(
    codes: list[str | None], verwacht: list[str]
) -> None:
    functies = [
        replace(GEWOON, naam=passage(f"Functie {i}", 10 + i), code=passage(code, 9) if code else None)
        for i, code in enumerate(codes)
    ]
    assert [profiel.gegevens["code"] for profiel in profielen(built(*functies))] == verwacht


def test_importing_again_keeps_the_codes_that_a_folder_gave() -> None:
    new = replace(GEWOON, naam=passage("Nieuw", 70), alternatieve_namen=())
    documenten = built(new, GEWOON, codes={"medewerker  magazijn": "1.1"})
    assert [(p.gegevens["naam"], p.gegevens["code"]) for p in profielen(documenten)] == [
        ("Nieuw", "1.2"),
        ("Medewerker Magazijn", "1.1"),
    ]


def test_the_functiehuis_has_every_group_between_the_lightest_and_the_heaviest() -> None:
    far = replace(GEWOON, naam=passage("Directeur", 80), groep=passage("H", 81), regels=(), alternatieve_namen=())
    huis = built(GEWOON, far).documenten[0]
    assert huis.gegevens["functiegroepen"] == ["C", "D", "E", "F", "G", "H"]
    assert huis.gegevens["gebruiksrecht"] == "onbekend"
    assert {"bezwaar", "combinatiebeleid"} <= {plek for plek, _ in punten(huis, Openpuntsoort.ONTBREEKT)}


def test_the_rows_of_a_nok_are_questions_with_the_texts_of_three_levels_as_options(tmp_path: Path) -> None:
    documenten = built(nokfunctie(nok(KENNIS, OVERLEG)))
    (profiel,) = profielen(documenten)
    data = profiel.gegevens
    rows = {vraag["id"]: vraag for vraag in data["vragen"] if "id" in vraag}
    assert [(o["tekst"], o["richting"]) for o in rows["kennis"]["opties"]] == [
        ("Eigen vak.", "lichter"),
        ("Eigen vak en aanpalend.", "gelijk"),
        ("Meer vakken.", "zwaarder"),
    ]
    assert "gewicht" not in rows["kennis"]
    assert data["toepassingsregels"]["zwaarder"]["functiegroep"] == "8"
    assert data["nok"]["uitgeschreven"] == ["7"]
    assert data["status"] == "concept"
    assert fouten(documenten, tmp_path) == []


def test_levels_that_exist_only_in_the_matrix_make_no_profile_and_are_named() -> None:
    documenten = built(nokfunctie(nok(KENNIS)))
    assert len(profielen(documenten)) == 1
    assert punten(documenten, Openpuntsoort.NIVEAU) == [("", ("6", "Planner")), ("", ("8", "Planner"))]


def test_the_lowest_level_has_no_lighter_side_and_says_why(tmp_path: Path) -> None:
    documenten = built(nokfunctie(nok(KENNIS, OVERLEG), groep="6"))
    (profiel,) = profielen(documenten)
    regels = profiel.gegevens["toepassingsregels"]
    assert "lichter" not in regels
    assert regels["geen_zijde"]["lichter"]["reden"]
    assert profiel.gegevens["status"] == "concept"
    assert fouten(documenten, tmp_path) == []


def test_levels_that_are_two_groups_apart_make_no_questions() -> None:
    kennis = ("Kennis", {"5": "a.", "7": "b.", "8": "c."})
    (profiel,) = profielen(built(nokfunctie(nok(kennis, niveaus=("5", "7", "8")))))
    assert profiel.gegevens["status"] == "ontwerp"
    assert "nok" in profiel.gegevens


def test_a_row_that_does_not_tell_the_levels_apart_asks_nothing_and_is_named() -> None:
    same = ("Werkplek", {"6": "Kantoor.", "7": "Kantoor.", "8": "Kantoor."})
    gap = ("Leiding", {"7": "Geen.", "8": "Enige."})
    (profiel,) = profielen(built(nokfunctie(nok(KENNIS, same, gap))))
    assert [vraag["id"] for vraag in profiel.gegevens["vragen"] if "id" in vraag] == ["kennis"]
    assert [g for _, g in punten(profiel, Openpuntsoort.NIVEAU)] == [("7", "Werkplek"), ("7", "Leiding")]


def test_a_function_of_two_written_levels_becomes_two_profiles() -> None:
    matrix = replace(nok(KENNIS, OVERLEG), uitgeschreven=("7", "8"))
    documenten = built(nokfunctie(matrix, groep=None))
    assert [(p.gegevens["naam"], p.gegevens["functiegroep"]) for p in profielen(documenten)] == [
        ("Planner 7", "7"),
        ("Planner 8", "8"),
    ]


def blad(groep: str, *teksten: str) -> Groepsblad:
    return Groepsblad(groep=groep, tekst=tuple(passage(tekst, 10 * int(groep) + i) for i, tekst in enumerate(teksten)))


def test_groepsbladen_become_a_functiehuis_with_descriptions_and_a_profile_per_level(tmp_path: Path) -> None:
    bladen = tuple(
        blad(groep, "Kennis: " + "x" * int(groep) + " vak.", "Zelfstandigheid", f"Werkt {'vrij ' * int(groep)}.")
        for groep in ("2", "3", "4")
    )
    documenten = build(Herkenning(lezing="regels", groepsbladen=bladen), BRON, opties())
    huis = documenten.documenten[0]
    assert list(huis.gegevens["groepsomschrijving"]) == ["2", "3", "4"]
    middle = profielen(documenten)[1].gegevens
    assert (middle["naam"], middle["functiegroep"]) == ("Functiegroep 3", "3")
    rows = [vraag for vraag in middle["vragen"] if "id" in vraag]
    assert [vraag["naam"] for vraag in rows] == ["Kennis", "Zelfstandigheid"]
    assert [optie["tekst"] for optie in rows[0]["opties"]] == ["xx vak.", "xxx vak.", "xxxx vak."]
    assert "nok" not in middle
    assert {"deel": "doel", "in_bron": "true"} in middle["ontbreekt"]
    assert fouten(documenten, tmp_path) == []


def test_groepsbladen_without_headings_ask_the_bank_about_what_they_say(tmp_path: Path) -> None:
    bladen = tuple(
        blad(groep, f"De kennis is van niveau {groep}. Er is toezicht. Fouten geven schade.") for groep in "234"
    )
    documenten = build(Herkenning(lezing="regels", groepsbladen=bladen), BRON, opties())
    asked = {vraag.get("bank") for vraag in profielen(documenten)[1].gegevens["vragen"]}
    assert {"kennis", "aansturing", "gevolg_van_fouten"} <= asked
    assert "beslissingen" not in asked
    assert fouten(documenten, tmp_path) == []


def test_files_of_one_handbook_share_a_functiehuis_and_codes() -> None:
    one_file = (Herkenning(lezing="regels", functies=(GEWOON,)), BRON)
    other_file = (
        Herkenning(lezing="regels", functies=(replace(GEWOON, naam=passage("Chauffeur", 3), alternatieve_namen=()),)),
        bron_of("a\nb\nc\nd", naam="Deel twee"),
    )
    documenten = build_together([one_file, other_file], opties())
    assert [p.gegevens["code"] for p in profielen(documenten)] == ["1.1", "1.2"]
    assert [p.bron for p in profielen(documenten)] == ["Proefhandboek", "Deel twee"]
    assert sum(d.pad == "functiehuis.yaml" for d in documenten.documenten) == 1


def test_long_names_and_texts_are_kept_and_pointed_out() -> None:
    profiel = one(replace(GEWOON, naam=passage("M" * 130, 3), doel=(passage("Doel. " * 1000, 7),)))
    assert len(profiel.gegevens["naam"]) == 130
    assert punten(profiel, Openpuntsoort.LANGE_NAAM) == [("naam", ("130",))]
    assert [plek for plek, _ in punten(profiel, Openpuntsoort.LANGE_TEKST)] == ["doel"]


VREEMD = st.text(min_size=1, max_size=40).filter(lambda t: t.strip() != "")


@given(namen=st.lists(VREEMD, min_size=1, max_size=6), familie=VREEMD, code=VREEMD, groep=VREEMD)
def test_hostile_names_stay_in_the_folder_and_each_path_is_there_once(
    namen: list[str], familie: str, code: str, groep: str
) -> None:
    functies = [
        replace(
            GEWOON,
            naam=Passage(naam, (3,)),
            familie=Passage(familie, (1,)),
            code=Passage(code, (2,)),
            groep=Passage(groep, (4,)),
        )
        for naam in (*namen, "../../x", "CON", "nul.", "a/b\\c:d", "..")
    ]
    paden = [document.pad for document in built(*functies).documenten]
    assert len({pad.casefold() for pad in paden}) == len(paden)
    for pad in paden:
        parts = pad.split("/")
        assert len(parts) <= 2
        assert all(part and part[0].isalnum() and not part.endswith((".", " ")) for part in parts)
        assert all(char.isascii() and (char.isalnum() or char in "-.") for part in parts for char in part)
        assert max(map(len, parts)) < 80


@pytest.mark.parametrize(
    ("naam", "functie"),
    [("profiel-regels", GEWOON), ("profiel-nok", nokfunctie(nok(KENNIS, OVERLEG)))],
    ids=["regels", "nok"],
)
def test_a_profile_reads_as_an_author_would_write_it(naam: str, functie: HerkendeFunctie) -> None:
    documenten = built(functie)
    assert_golden(f"handboek/{naam}.yaml", write_document(profielen(documenten)[0]))
    assert_golden(f"handboek/{naam}-functiehuis.yaml", write_document(documenten.documenten[0]))


def test_groups_in_steps_of_five_have_no_groups_between() -> None:
    assert ladder_of(["35", "45", "40", "55"]) == ("35", "40", "45", "50", "55")
    assert ladder_of(["3", "5"]) == ("3", "4", "5")
    assert ladder_of(["5", "10"]) == ("5", "6", "7", "8", "9", "10")


@pytest.mark.parametrize(
    ("tekst", "is_open"),
    [
        ("De medewerker weegt alleen af.", False),
        ("De medewerker weegt alleen af en vult geen zakken.", True),
        ("De medewerker weegt alleen af. Hij vult geen zakken.", True),
    ],
)
def test_a_rule_of_one_clause_asks_no_eyes_for_how_it_was_cut(tekst: str, is_open: bool) -> None:
    regel = HerkendeRegel(richting=Richting.LICHTER, tekst=passage(tekst, 4), groep="C")
    found = ask_clausules(regel, [], make_bronwijzer(bron_of("a\nb\nc\nd"), "regels")).openpunten
    assert (Openpuntsoort.SPLITSING in {punt.soort for punt in found}) is is_open


def test_what_was_derived_stands_on_no_line_of_its_own() -> None:
    assert make_bronwijzer(bron_of("a\nb"), "regels").of(()) == "Proefhandboek"


@pytest.mark.parametrize(
    ("zwaarder", "asks"),
    [
        ("Als vaktechnisch leiding wordt gegeven aan twee monteurs.", False),
        ("Als hij leiding geeft aan twee monteurs.", False),
        ("Als de functie meer aansturing nodig heeft.", True),
    ],
)
def test_leading_people_excludes_nothing_where_a_rule_turns_on_it(zwaarder: str, asks: bool) -> None:
    regels = tuple(
        HerkendeRegel(richting=richting, tekst=passage(tekst, 4), groep=groep)
        for richting, tekst, groep in (
            (Richting.LICHTER, "Als de functie alleen smeert.", "C"),
            (Richting.ZWAARDER, zwaarder, "E"),
        )
    )
    data = one(replace(GEWOON, regels=regels)).gegevens
    assert ({"bank": "leidinggeven"} in data["uitsluitingen"]) is asks
