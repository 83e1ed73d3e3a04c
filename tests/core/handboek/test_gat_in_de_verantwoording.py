"""Nothing falls between two functions: what stands there is a part of one, or is named with the function before it."""

from functiewijzer.core.handboek.buitendelen import Buitendeel, find_outside
from functiewijzer.core.handboek.herkennen import recognise
from functiewijzer.core.handboek.herkenning import HerkendeFunctie, Herkenning, Passage, Twijfelsoort
from functiewijzer.core.handboek.twijfelpunten import lines_of_function
from handboekvormen import from_text


def functie(code: str, naam: str, rest: str = "") -> str:
    return f"""## {code} {naam}

Functiegroep D

### Positie

De {naam.lower()} valt onder de molenaar.

### Doel

Zorgen dat het meel op tijd klaar staat.

### Activiteiten

- Weegt het graan.
- Vult de zakken.

### Toepassingsregels

Lichter (groep C): als er alleen wordt gewogen.

Gelijk (groep D): als het werk hiermee overeenkomt.

Zwaarder (groep E): als ook het maalschema wordt gemaakt.

{rest}
"""


TABEL = """### Wat u moet kunnen

Punt\tUitleg
Kennis\tMbo 2 en kennis van graansoorten.
Zelfstandigheid\tDe volgorde ligt vast.
Afbreukrisico\tMeel dat bederft.
Handigheid\tZakken naaien zonder gaten.
"""
HOOFDSTUK = """### Hoe wij meel bewaren

Meel staat hier op houten vlonders, en nooit tegen de muur.

Elke vrijdag wordt het magazijn geveegd.
"""


def gelezen(*functies: str, voor: str = "", na: str = "") -> Herkenning:
    return recognise(from_text("\n".join((voor, *functies, na))))


def named_lines(function: HerkendeFunctie) -> set[int]:
    doubts = (doubt for doubt in function.twijfels if doubt.soort is Twijfelsoort.NIET_GEPLAATST)
    return {line for doubt in doubts for line in doubt.regels}


def test_a_table_of_kenmerken_under_a_heading_that_nobody_knows_is_a_part_of_the_function() -> None:
    herkenning = gelezen(functie("1.1", "Zakkenvuller", TABEL), functie("1.2", "Meelweger", TABEL))
    for function in herkenning.functies:
        assert {"afbreukrisico", "zelfstandigheid"} <= set(function.kenmerken)
        assert any("Zakken naaien" in text.tekst for texts in function.kenmerken.values() for text in texts)
    assert not herkenning.niet_geplaatst


def test_the_table_of_the_last_function_is_a_part_of_it_too() -> None:
    last = gelezen(functie("1.1", "Zakkenvuller"), functie("1.2", "Meelweger", TABEL)).functies[-1]
    assert "afbreukrisico" in last.kenmerken


def test_a_chapter_between_two_functions_is_named_with_the_function_before_it() -> None:
    herkenning = gelezen(functie("1.1", "Zakkenvuller", HOOFDSTUK), functie("1.2", "Meelweger"))
    first, second = herkenning.functies
    assert named_lines(first) == set(herkenning.niet_geplaatst)
    assert any("houten vlonders" in text for doubt in first.twijfels for text in doubt.gegevens)
    assert not named_lines(second)
    assert not herkenning.overig


def test_a_text_before_the_first_function_and_after_the_last_stays_outside() -> None:
    herkenning = gelezen(
        functie("1.1", "Zakkenvuller"),
        functie("1.2", "Meelweger"),
        voor="# Inleiding\n\nDit is ons boek.\n",
        na="# Colofon\n\nGemaakt door de molen.\n",
    )
    assert len(herkenning.overig) == 4
    assert not herkenning.niet_geplaatst


def test_the_name_of_a_family_over_its_functions_asks_for_no_eyes() -> None:
    text = "# Functiefamilie Malen\n\n" + functie("1.1", "Zakkenvuller") + "# Functiefamilie Bakken\n\n"
    herkenning = recognise(from_text(text + functie("2.1", "Ovenist")))
    assert not herkenning.niet_geplaatst


def buiten(text: str) -> tuple[Buitendeel, ...]:
    bron = from_text(text)
    return find_outside(bron.lezingen[0], recognise(bron))


GIDS = """# Leeswijzer

Elke functie heeft dezelfde delen. Die leggen wij uit.

Doel

Waarom de functie er is.

Zelfstandigheid

Hoe vrij iemand is.
"""


def test_what_is_outside_is_told_by_its_lines_and_its_sentences() -> None:
    [deel] = buiten(GIDS + functie("1.1", "Zakkenvuller") + functie("1.2", "Meelweger"))
    assert (deel.eerste, deel.laatste, deel.regels, deel.zinnen) == (1, 11, 6, 4)


def test_a_guide_that_explains_each_part_once_asks_for_no_eyes() -> None:
    assert not any(deel.lijkt_op_functie for deel in buiten(GIDS + functie("1.1", "Zakkenvuller")))


def test_a_part_that_stands_twice_outside_the_functions_asks_for_eyes() -> None:
    lezing = from_text("Doel\nMalen.\nDoel\nBakken.\nZakkenvuller\nMolen\nMeel\nGraan").lezingen[0]
    function = HerkendeFunctie(naam=Passage("Zakkenvuller", (5,)), doel=(Passage("Molen Meel Graan", (6, 7, 8)),))
    [deel] = find_outside(lezing, Herkenning(lezing="stroom", functies=(function,), overig=(1, 2, 3, 4)))
    assert deel.lijkt_op_functie


def test_more_outside_than_in_the_functions_asks_for_eyes() -> None:
    many = "".join(f"Zin nummer {number} gaat over de molen.\n\n" for number in range(40))
    assert any(deel.lijkt_op_functie for deel in buiten(f"# Inleiding\n\n{many}" + functie("1.1", "Zakkenvuller")))


def test_a_document_without_functions_has_nothing_that_could_be_of_one() -> None:
    assert not any(deel.lijkt_op_functie for deel in buiten(GIDS + GIDS))


def test_the_place_of_a_function_begins_at_its_own_header() -> None:
    text = "# Functiefamilie Malen\n\n" + functie("1.1", "Zakkenvuller") + functie("1.2", "Meelweger")
    first, second = recognise(from_text(text)).functies
    assert second.familie
    assert lines_of_function(second)[0] > lines_of_function(first)[-1]
