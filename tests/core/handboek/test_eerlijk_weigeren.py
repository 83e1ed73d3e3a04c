"""A refusal says what speaks against it, and no verdict says more than was seen."""

from functiewijzer.core.handboek.beoordelen_bron import judge
from functiewijzer.core.handboek.herkenning import Belofte, HerkendeFunctie, HerkendeRegel, Herkenning
from functiewijzer.core.handboek.oordeel import Oordeel, Schade, Waarneming
from functiewijzer.core.profielen.voorwaarde import Richting
from functiewijzer.rendering.handboek.oordeelwoorden import oordeel_text, raad_of
from handboekbouw import passage
from handboekteksten import BEROEPSPROFIEL
from handboekvormen import from_text

TEKST = """Inhoud
Touwslager
Netbreister

Touwslager
Deze baan is er op elke werf.
Het doel
Touw maken dat niet breekt.
De taken
Draait de strengen samen en meet de dikte na.

Netbreister
Deze baan is er op elke werf.
Doel
Netten maken voor de vissers van het dorp.
Taken
Knoopt de mazen en hangt de netten te drogen.
"""
BELOFTEN = (Belofte(naam="Touwslager", regels=(2,)), Belofte(naam="Netbreister", regels=(3,)))


def functie(naam: str, regel: int, *, heel: bool = True) -> HerkendeFunctie:
    rule = HerkendeRegel(richting=Richting.GELIJK, tekst=passage("Het werk is gelijk.", regel + 2), groep="3")
    return HerkendeFunctie(
        naam=passage(naam, regel), groep=passage("3", regel), doel=(passage("Touw.", regel + 1),), regels=(rule,) * heel
    )


def judged(*functies: HerkendeFunctie, beloften: tuple[Belofte, ...] = (), tekst: str = TEKST) -> Oordeel:
    return judge(from_text(tekst), Herkenning(lezing="stroom", functies=functies, beloften=beloften))


def clue(oordeel: Oordeel, soort: str) -> Waarneming | None:
    return next((reden for reden in oordeel.redenen if reden.soort == soort), None)


def test_promises_of_which_none_was_found_are_a_reason_to_doubt_the_refusal() -> None:
    oordeel = judged(beloften=BELOFTEN)
    promised = clue(oordeel, "niets_van_beloofd")
    assert promised
    assert (promised.aantal, promised.regels) == (2, (2, 3))
    assert "Dit kan aan functiewijzer liggen" in " ".join(raad_of(oordeel))


def test_the_refusal_shows_the_line_behind_each_promised_name() -> None:
    stuck = clue(judged(beloften=BELOFTEN), "vastgelopen")
    assert stuck
    assert stuck.regels == (6, 13)
    assert stuck.voorbeelden == ("Deze baan is er op elke werf.",)


def test_headings_of_parts_that_come_again_are_a_reason_too() -> None:
    headings = clue(judged(tekst=TEKST + TEKST.replace("Touwslager", "Zeilmaker")), "deelkoppen")
    assert headings
    assert headings.regels[:2] == (14, 16)


def test_a_document_that_is_something_else_gets_no_such_reason() -> None:
    oordeel = judge(from_text(BEROEPSPROFIEL + TEKST + TEKST), Herkenning(lezing="stroom"))
    assert oordeel.lijkt_op == "beroepscompetentieprofiel"
    assert clue(oordeel, "deelkoppen") is None


def test_the_end_is_called_missing_only_where_the_last_function_breaks_off() -> None:
    first, last = functie("Touwslager", 5), functie("Netbreister", 12)
    cut_off = judged(first, functie("Netbreister", 12, heel=False))
    halfway = judged(functie("Touwslager", 5, heel=False), last)
    assert "Kijk of het einde van het bestand ontbreekt." in raad_of(cut_off)
    assert halfway.schade == (Schade.ONVOLLEDIG,)
    assert "Kijk of het einde van het bestand ontbreekt." not in raad_of(halfway)


def test_the_end_is_missing_where_the_last_promises_are_not_there() -> None:
    assert clue(judged(functie("Touwslager", 5), beloften=BELOFTEN), "einde")
    assert clue(judged(functie("Netbreister", 12), beloften=BELOFTEN), "einde") is None


def test_functions_without_rules_all_of_them_say_nothing_about_the_end() -> None:
    oordeel = judged(functie("Touwslager", 5, heel=False), functie("Netbreister", 12, heel=False))
    assert clue(oordeel, "einde") is None


def test_the_letters_are_whole_and_never_beside_losses() -> None:
    oordeel = judged(functie("Touwslager", 5), functie("Netbreister", 12))
    assert oordeel_text(oordeel, has_losses=False).endswith("De letters zijn heel.")
    assert "heel" not in oordeel_text(oordeel, has_losses=True)
