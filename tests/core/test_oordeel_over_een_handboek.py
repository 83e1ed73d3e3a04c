"""The verdict on a handbook: its kind by rules, matrices and levels; damage, language and scans told apart."""

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from functiewijzer.core.handboek.beoordelen_bron import judge, may_overrule, offer_repairs, refuses
from functiewijzer.core.handboek.bron import Bronbestand, Bronregel, Bronvorm, Lezing
from functiewijzer.core.handboek.herkenning import (
    Belofte,
    Groepsblad,
    HerkendeFunctie,
    HerkendeNok,
    Herkenning,
    Passage,
)
from functiewijzer.core.handboek.herstelaanbod import Herstelsoort, apply_repair
from functiewijzer.core.handboek.oordeel import Handboeksoort, Oordeel, Schade
from functiewijzer.core.profielen.voorwaarde import Richting
from handboekschade import BESCHADIGINGEN, read_cp850_as_cp1252, read_utf8_as_cp1252, shift_glyphs
from handboekteksten import (
    BEROEPSPROFIEL,
    CAO,
    CRITERIA,
    DUITS,
    ENGELS,
    KWALIFICATIE,
    OPLEIDINGSPLAN,
    PUNTEN,
    PUNTENTABEL,
    REGELS,
    VACATURE,
    bron_of,
    functie_of,
    herkend,
)

ZIJDEN = tuple(Richting)
MET_REGELS = functie_of("Orderverzamelaar", groep="C", sides=ZIJDEN, line=5)
ZONDER = functie_of("Teamleider magazijn", groep="F", kenmerken=("complexiteit", "zelfstandigheid"), line=60)


def seen(oordeel: Oordeel) -> set[str]:
    return {reden.soort for reden in oordeel.redenen}


def test_a_sound_handbook_with_rules_is_of_that_kind_and_has_no_damage() -> None:
    oordeel = judge(bron_of(REGELS), herkend(MET_REGELS))
    assert (oordeel.soort, oordeel.schade, oordeel.lijkt_op) == (Handboeksoort.REGELS, (), "")
    assert not refuses(oordeel)


@pytest.mark.parametrize("naam", BESCHADIGINGEN)
def test_every_way_to_damage_a_text_is_seen(naam: str) -> None:
    oordeel = judge(bron_of(BESCHADIGINGEN[naam](REGELS)), herkend())
    assert Schade.BESCHADIGD in oordeel.schade
    assert refuses(oordeel)


def test_damage_is_shown_with_examples_and_the_lines_where_they_stand() -> None:
    oordeel = judge(bron_of(read_utf8_as_cp1252(REGELS)), herkend(MET_REGELS))
    reden = next(reden for reden in oordeel.redenen if reden.soort == "letterpaar")
    assert reden.voorbeelden
    assert reden.regels


@pytest.mark.parametrize("text", [ENGELS, DUITS])
def test_another_language_is_a_verdict_of_its_own_and_no_damage(text: str) -> None:
    oordeel = judge(bron_of(text), herkend())
    assert oordeel.schade == (Schade.NIET_NEDERLANDS,)


@pytest.mark.parametrize("text", ["", "\n\n", "12", "Scan 1"])
def test_a_file_without_text_is_a_scan_and_nothing_else(text: str) -> None:
    oordeel = judge(bron_of(text), herkend())
    assert oordeel.schade == (Schade.SCAN,)
    assert not may_overrule(oordeel, herkend())


def test_pages_with_hardly_any_text_are_a_scan() -> None:
    regels = tuple(Bronregel(nummer=page, pagina=page, cellen=("Handboek functies, versie 2",)) for page in range(1, 9))
    bron = Bronbestand(naam="scan", vorm=Bronvorm.PDF, lezingen=(Lezing(naam="stroom", regels=regels),))
    assert judge(bron, herkend()).schade == (Schade.SCAN,)


@pytest.mark.parametrize(
    ("text", "lijkt_op"),
    [
        (CAO, "cao_tekst"),
        (VACATURE, "vacature"),
        (OPLEIDINGSPLAN, "opleidingsplan"),
        (BEROEPSPROFIEL, "beroepscompetentieprofiel"),
        (KWALIFICATIE, "kwalificatiedossier"),
    ],
)
def test_what_is_no_handbook_is_called_what_it_looks_like(text: str, lijkt_op: str) -> None:
    oordeel = judge(bron_of(text), herkend())
    assert (oordeel.soort, oordeel.lijkt_op, oordeel.schade) == (Handboeksoort.GEEN_HANDBOEK, lijkt_op, ())
    assert refuses(oordeel)


@pytest.mark.parametrize(
    ("text", "soort", "reden"),
    [
        (PUNTEN, Handboeksoort.PUNTEN, "scoreregels"),
        (PUNTENTABEL, Handboeksoort.PUNTEN, "punten"),
        (CRITERIA, Handboeksoort.CRITERIA, "niveaus"),
        (
            "De kenmerken staan in de rijen en de niveaus in kolommen van de tabel\nKenmerk\t1\t2\t3\nKennis\ta\tb\tc",
            Handboeksoort.CRITERIA,
            "niveaukolommen",
        ),
    ],
)
def test_points_and_criteria_are_named_with_the_lines_that_show_them(
    text: str, soort: Handboeksoort, reden: str
) -> None:
    oordeel = judge(bron_of(text), herkend())
    assert oordeel.soort is soort
    assert next(found for found in oordeel.redenen if found.soort == reden).regels
    assert refuses(oordeel)


def test_rules_decide_and_the_name_of_a_system_or_a_score_does_not() -> None:
    text = REGELS + PUNTEN + "\nDit handboek is gemaakt met de methode Zuivelwaardering.\n"
    assert judge(bron_of(text), herkend(MET_REGELS)).soort is Handboeksoort.REGELS


def test_a_matrix_makes_it_a_nok_handbook_and_a_text_for_each_group_makes_it_group_sheets() -> None:
    nok = HerkendeFunctie(naam=Passage("Planner", (1,)), nok=HerkendeNok(niveaus=("6", "7", "8"), rijen=()))
    bladen = tuple(Groepsblad(groep=groep, tekst=(Passage("tekst", (1,)),)) for groep in "AB")
    assert judge(bron_of(REGELS), herkend(nok)).soort is Handboeksoort.NOK
    assert judge(bron_of(REGELS), Herkenning(lezing="regels", groepsbladen=bladen)).soort is Handboeksoort.GROEPSBLAD


def test_numbered_parts_of_another_document_are_no_group_sheets() -> None:
    bladen = tuple(Groepsblad(groep=groep, tekst=(Passage("tekst", (1,)),)) for groep in "123")
    oordeel = judge(bron_of(BEROEPSPROFIEL), Herkenning(lezing="regels", groepsbladen=bladen))
    assert oordeel.soort is Handboeksoort.GEEN_HANDBOEK


def test_a_handbook_that_was_cut_off_is_incomplete_and_still_read() -> None:
    oordeel = judge(bron_of(REGELS), herkend(MET_REGELS, ZONDER))
    assert oordeel.schade == (Schade.ONVOLLEDIG,)
    reden = next(reden for reden in oordeel.redenen if reden.soort == "zonder_regels")
    assert (reden.voorbeelden, reden.regels) == (("Teamleider magazijn",), (60,))
    assert not refuses(oordeel)


def test_functions_of_which_none_has_rules_are_refused_and_may_be_overruled() -> None:
    oordeel = judge(bron_of(REGELS), herkend(ZONDER))
    assert (oordeel.soort, oordeel.schade) == (Handboeksoort.GEEN_HANDBOEK, (Schade.ONVOLLEDIG,))
    assert refuses(oordeel)
    assert may_overrule(oordeel, herkend(ZONDER))


def test_a_promised_function_that_is_not_there_makes_a_handbook_incomplete() -> None:
    beloften = (Belofte(naam="Orderverzamelaar", regels=(1,)), Belofte(naam="Heftruckchauffeur", regels=(2,)))
    oordeel = judge(bron_of(REGELS), Herkenning(lezing="regels", functies=(MET_REGELS,), beloften=beloften))
    assert oordeel.schade == (Schade.ONVOLLEDIG,)
    assert "beloofd" in seen(oordeel)


@pytest.mark.parametrize(
    ("damage", "van", "naar"),
    [(read_utf8_as_cp1252, "cp1252", "utf-8"), (read_cp850_as_cp1252, "cp1252", "cp850")],
)
def test_a_wrong_code_page_is_offered_for_repair_with_old_and_new(
    damage: Callable[[str], str], van: str, naar: str
) -> None:
    text = REGELS.replace("’", "'")
    (aanbod,) = offer_repairs(bron_of(damage(text)))
    assert (aanbod.soort, aanbod.van, aanbod.naar) == (Herstelsoort.CODERING, van, naar)
    assert aanbod.voorbeelden
    assert apply_repair(bron_of(damage(text)), aanbod).lezingen == bron_of(text).lezingen


@pytest.mark.parametrize("by", [-3, 1, 7])
def test_letters_that_all_moved_as_far_are_offered_for_repair(by: int) -> None:
    text = REGELS.replace("’", "'").encode("ascii", "ignore").decode()
    moved = bron_of(shift_glyphs(by)(text))
    (aanbod,) = offer_repairs(moved)
    assert (aanbod.soort, aanbod.naar) == (Herstelsoort.VERSCHUIVING, str(-by))
    assert judge(apply_repair(moved, aanbod), herkend(MET_REGELS)).schade == ()


@pytest.mark.parametrize("text", [REGELS, CAO, ENGELS, "", BESCHADIGINGEN["3 % van de letters kwijt"](REGELS)])
def test_nothing_is_offered_where_no_code_page_or_shift_helps(text: str) -> None:
    assert offer_repairs(bron_of(text)) == ()


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=400))
def test_any_text_gets_a_verdict_and_any_offer_can_be_applied(text: str) -> None:
    bron = bron_of(text)
    judge(bron, herkend())
    for aanbod in offer_repairs(bron):
        apply_repair(bron, aanbod)
