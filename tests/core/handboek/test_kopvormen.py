"""Headers of functions in which a label, a row and a heading say the same thing, or say it side by side."""

import pytest

from functiewijzer.core.handboek.alineas import join
from functiewijzer.core.handboek.bron import Bronvorm
from functiewijzer.core.handboek.herkennen import recognise
from functiewijzer.core.handboek.herkenning import Functiedeel, HerkendeFunctie, Herkenning, Twijfelsoort
from functiewijzer.core.handboek.namen import read_sentence, split_names
from handboekvormen import from_text

ROMP = """Positie
Valt onder de chef van de keuken.

Doel
Bereiden van maaltijden voor gasten.

Activiteiten
A. Koken
- Bereidt warme gerechten.
- Proeft en kruidt.

Complexiteit
Het werk wisselt af. Er is weinig tijd.

Zelfstandigheid
De planning ligt vast.

Toepassingsregels
Lichter\tAls de functie lichter is, dan een groep lager.\t{lager}
Gelijk\tAls de functie gelijk is, dan dezelfde groep.\t{groep}
Zwaarder\tAls de functie zwaarder is, dan een groep hoger.\t{hoger}
"""
FUNCTIES = (
    ("1.1", "Keukenhulp", "Bereiding", "BCD"),
    ("1.2", "Kok / bakker", "Bereiding", "CDE"),
    ("2.1", "Gastheer bediening", "Gasten en zaal", "DEF"),
)
CIJFERS = tuple(
    (code, naam, familie, {"B": "345", "C": "456", "D": "567"}[g[0]]) for code, naam, familie, g in FUNCTIES
)


def handbook(head: str, functies=FUNCTIES, romp: str = ROMP) -> str:  # type: ignore[no-untyped-def]
    return "\n\n".join(
        head.format(code=code, nummer=code[0], naam=naam, familie=familie, groep=g[1])
        + "\n\n"
        + romp.format(lager=g[0], groep=g[1], hoger=g[2], naam=naam)
        for code, naam, familie, g in functies
    )


def read(text: str, vorm: Bronvorm = Bronvorm.TXT) -> Herkenning:
    found = recognise(from_text(text, vorm))
    assert found.niet_geplaatst == ()
    return found


def check_heads(functions: tuple[HerkendeFunctie, ...], functies=FUNCTIES) -> None:  # type: ignore[no-untyped-def]
    heads = [tuple(found.tekst if found else None for found in (f.code, f.naam, f.familie, f.groep)) for f in functions]
    assert heads == [(code, naam, familie, groups[1]) for code, naam, familie, groups in functies]


RIJEN = {
    "under a family heading": "Functiefamilie {nummer} {familie}\n\n"
    "Naam van de functie\n\n{familie}\t{groep}\t{code} {naam}",
    "under a bare family number": "Functiefamilie {nummer}\n\nNaam van de functie\n\n{familie}\t{groep}\t{code} {naam}",
    "with names below it": "Functiefamilie {nummer} {familie}\nNaam van de functie\n{familie}\t{groep}\t{code} {naam}\n"
    "Alternatieve functienamen\nHulp, Invaller",
    "with a row of words": "Functiefamilie {nummer} {familie}\n\nNaam van de functie\n"
    "{familie}\tFunctiegroep {groep}\t{code} {naam}\n\nAndere namen: Hulp; Invaller\nVoorheen: Maat",
}


@pytest.mark.parametrize("functies", [FUNCTIES, CIJFERS], ids=["letters", "numbers"])
@pytest.mark.parametrize("head", RIJEN.values(), ids=RIJEN)
def test_in_a_row_with_a_coded_name_no_other_cell_is_the_name(head: str, functies) -> None:  # type: ignore[no-untyped-def]
    check_heads(read(handbook(head, functies)).functies, functies)


NAAMREGELS = {
    "loose lines": "{code} {naam}\nFamilie: {familie}\nFunctiegroep: {groep}\n"
    "Ook genoemd: Hulp a.i., Invaller\nVoorheen: Maat",
    "old names first": "{code} {naam}\nFamilie: {familie}\nFunctiegroep: {groep}\nVroegere naam: Maat\n"
    "Andere namen: Hulp a.i., Invaller",
    "on one line": "{code} {naam}\nFamilie: {familie}\nFunctiegroep: {groep}\n"
    "Ook genoemd: Hulp a.i., Invaller; Voorheen: Maat",
    "all in one cell": "{code} {naam}\nFamilie: {familie} Functiegroep: {groep}\nOude functienaam: Maat "
    "Andere namen: Hulp a.i., Invaller",
}


@pytest.mark.parametrize("head", NAAMREGELS.values(), ids=NAAMREGELS)
def test_a_field_ends_where_the_next_label_begins(head: str) -> None:
    functions = read(handbook(head)).functies
    check_heads(functions)
    for function in functions:
        assert [name.tekst for name in function.alternatieve_namen] == ["Hulp a.i.", "Invaller"]
        assert [name.tekst for name in function.oude_namen] == ["Maat"]


@pytest.mark.parametrize("mark", ["{letter}: ", "{letter} – ", "{letter}. "])
def test_the_letter_of_a_family_is_no_part_of_its_name(mark: str) -> None:
    families = {"Bereiding": "A", "Gasten en zaal": "B"}
    text = "\n\n".join(
        handbook(
            f"Familie {mark.format(letter=families[familie])}{familie}\n\n{code} {naam}\nFunctiegroep: {{groep}}",
            functies=((code, naam, familie, g),),
        )
        for code, naam, familie, g in FUNCTIES
    )
    check_heads(read(text).functies)


@pytest.mark.parametrize(
    ("lijst", "namen"),
    [
        ("Bediende in- en verkoop, Kassier", ["Bediende in- en verkoop", "Kassier"]),
        ("Kassier, Bediende in- en verkoop", ["Kassier", "Bediende in- en verkoop"]),
        ("Kassier, Verkoper brood en banket", ["Kassier", "Verkoper brood en banket"]),
        ("Kassier, Verkoper brood of banket", ["Kassier", "Verkoper brood of banket"]),
        ("Kassier, Verkoper en Bakker", ["Kassier", "Verkoper", "Bakker"]),
        ("kassier, verkoper of bakker", ["kassier", "verkoper", "bakker"]),
        ("Chef a.i.", ["Chef a.i."]),
        ("Kassier, Chef a.i.", ["Kassier", "Chef a.i."]),
        ("Kassier, Chef.", ["Kassier", "Chef"]),
    ],
)
def test_a_list_of_names_is_parted_between_names_only(lijst: str, namen: list[str]) -> None:
    assert list(split_names(lijst)) == namen


def test_the_full_stop_of_an_abbreviation_ends_a_sentence_and_a_name() -> None:
    found = read_sentence("Alternatieve functienamen kunnen Souschef of Chef a.i. zijn.")
    assert found is not None
    assert found.namen == ("Souschef", "Chef a.i.")
    last = read_sentence("De functie wordt ook genoemd: Souschef of Chef a.i.")
    assert last is not None
    assert last.namen == ("Souschef", "Chef a.i.")


@pytest.mark.parametrize(
    "text",
    [
        "Niet van toepassing, want groep C is de laagste groep van het huis.",
        "N.v.t.: functiegroep C is de laagste functiegroep.",
        "Groep C is de laagste groep, een lichtere indeling bestaat niet.",
    ],
)
def test_a_side_that_does_not_apply_has_no_group_whatever_its_reason_names(text: str) -> None:
    romp = ROMP.replace("Als de functie lichter is, dan een groep lager.\t{lager}", text)
    for function in read(handbook(RIJEN["under a family heading"], romp=romp)).functies:
        lighter = function.regels[0]
        assert (lighter.tekst.tekst, lighter.groep, lighter.geen_zijde) == (text, None, True)


TABEL = "{code} {naam}\n\n"
TABEL += "Functienaam\t{naam}\nCode\t{code}\nFunctiefamilie\t{familie}\nFunctiegroep\t{groep}\nOok genoemd\tMaat"


@pytest.mark.parametrize("functies", [FUNCTIES, CIJFERS], ids=["letters", "numbers"])
def test_a_table_of_labels_under_a_heading_that_says_the_same_is_read_whole(functies) -> None:  # type: ignore[no-untyped-def]
    functions = read(handbook(TABEL, functies)).functies
    check_heads(functions, functies)
    assert all([name.tekst for name in function.alternatieve_namen] == ["Maat"] for function in functions)


def test_a_dash_where_others_have_their_group_opens_no_side() -> None:
    romp = ROMP.replace(
        "Lichter\tAls de functie lichter is, dan een groep lager.\t{lager}", "-\tNiet van toepassing.\t–"
    )
    romp = romp.replace("Gelijk\t", "=\t").replace("Zwaarder\t", "+\t")
    for function in read(handbook(TABEL, romp=romp)).functies:
        assert [rule.tekst.tekst for rule in function.regels] == [
            "Niet van toepassing.",
            "Als de functie gelijk is, dan dezelfde groep.",
            "Als de functie zwaarder is, dan een groep hoger.",
        ]


def test_the_rows_of_a_raster_before_it_are_no_part_of_a_header() -> None:
    rijen = "C\tKeukenhulp\nD\tKok /\nbakker\nE\tGastheer\nbediening\n"
    raster = f"Functieraster\nFunctiegroep\tBereiding\tGasten en zaal\n{rijen}"
    leeg = "Functiefamilie\t{familie}\nFunctienaam\t{naam}\nCode\t{code}\nFunctiegroep\t{groep}"
    found = recognise(from_text(f"{raster}K\tBaas\n" + handbook(leeg)))
    check_heads(found.functies)
    assert found.niet_geplaatst == ()


def test_a_heading_that_runs_on_to_a_second_line_is_one_heading() -> None:
    romp = ROMP.replace("Positie\n", "Positie van de functie in de\norganisatie\n").replace("\n\n", "\n")
    head = "Functiefamilie\t{familie}\nFunctienaam\t{naam}\nCode\t{code}\nFunctiegroep\t{groep}\nOok genoemd\tMaat"
    functions = read(handbook(head, romp=romp)).functies
    check_heads(functions)
    for function in functions:
        assert [text.tekst for text in function.positie] == ["Valt onder de chef van de keuken."]
        assert [name.tekst for name in function.alternatieve_namen] == ["Maat"]


def test_the_name_of_a_family_may_run_on_to_a_second_line() -> None:
    head = "Functiefamilie {nummer} {familie}\n{code} {naam}\nFunctiegroep {groep}"
    functies = (("1.1", "Badmeester", "Sport en beweging", "BCD"), ("1.2", "Trainer", "Sport en beweging", "CDE"))
    text = handbook(head, functies=functies).replace("Sport en beweging", "Sport en\nbeweging")
    check_heads(read(text).functies, functies)


@pytest.mark.parametrize(
    "lijst", ["Ook genoemd: Bediende\nC/D, Maat, Hulp\nvooraf", "Ook genoemd: Bediende C/D, Maat,\nHulp vooraf"]
)
def test_a_list_of_names_behind_its_label_runs_on_over_lines(lijst: str) -> None:
    for function in read(
        handbook("{code} {naam}\nFunctiefamilie: {familie}\nFunctiegroep: {groep}\n" + lijst)
    ).functies:
        assert [name.tekst for name in function.alternatieve_namen] == ["Bediende C/D", "Maat", "Hulp vooraf"]


def test_a_name_that_the_file_marks_may_run_on_to_a_second_line() -> None:
    """The lines of a raster before the first heading are no part of its header."""
    text = handbook(
        "# Functiefamilie {nummer} {familie}\n## {code} {naam}\nFunctiefamilie: {familie}\nFunctiegroep: {groep}"
    )
    text = text.replace("## 1.2 Kok / bakker", "## 1.2 Kok /\n## bakker").replace("zaal\n## 2", "\n# zaal\n## 2")
    found = recognise(from_text(f"## Functieraster\nC: Keukenhulp\nK: Baas\n{text}", Bronvorm.MD))
    check_heads(found.functies)
    assert found.niet_geplaatst == ()


def test_a_paragraph_on_the_function_by_its_whole_name_ends_the_last_kenmerk() -> None:
    romp = ROMP.replace(
        "De planning ligt vast.\n", "De planning ligt vast.\n\nDe {naam} werkt in ploegen. Dat is vaak laat.\n"
    )
    for function in read(handbook(RIJEN["under a family heading"], romp=romp)).functies:
        assert [text.tekst for text in function.kenmerken["zelfstandigheid"]] == ["De planning ligt vast."]
        assert [text.tekst for text in function.typering] == [
            f"De {function.naam.tekst} werkt in ploegen. Dat is vaak laat."
        ]
        assert [(doubt.soort, doubt.deel) for doubt in function.twijfels] == [
            (Twijfelsoort.DEEL_ONZEKER, Functiedeel.TYPERING)
        ]


def test_a_kenmerk_that_speaks_of_the_function_by_name_all_along_stays_whole() -> None:
    romp = ROMP.replace("Het werk wisselt af.", "De {naam} wisselt af.").replace(
        "De planning ligt vast.\n", "De planning ligt vast.\n\nDe {naam} overlegt soms.\n"
    )
    for function in read(handbook(RIJEN["under a family heading"], romp=romp)).functies:
        assert len(function.kenmerken["zelfstandigheid"]) == 2
        assert function.typering == ()


def test_a_typering_with_names_at_the_end_of_a_kenmerk_is_taken_from_its_first_sentence() -> None:
    text = "\n\nDe {naam} werkt in ploegen. Alternatieve functienamen kunnen Hulp of Maat zijn.\n"
    romp = ROMP.replace("De planning ligt vast.\n", "De planning ligt vast." + text)
    for function in read(handbook(RIJEN["under a family heading"], romp=romp)).functies:
        assert [passage.tekst for passage in function.typering] == [f"De {function.naam.tekst} werkt in ploegen."]
        assert [name.tekst for name in function.alternatieve_namen] == ["Hulp", "Maat"]
        assert function.twijfels == ()


@pytest.mark.parametrize(
    ("one", "two", "whole"),
    [
        ("van niet-", "leden", "van niet-leden"),
        ("op mbo-4-", "niveau", "op mbo-4-niveau"),
        ("de organi-", "satie", "de organisatie"),
        ("het finan-", "cieel", "het financieel"),
        ("een financi-", "eel", "een financieel"),
    ],
)
def test_a_hyphen_at_a_line_end_stays_where_the_spelling_asks_for_it(one: str, two: str, whole: str) -> None:
    assert join(one, two, frozenset())[0] == whole
