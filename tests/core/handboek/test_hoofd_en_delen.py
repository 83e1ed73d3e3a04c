"""The header of a function, its activities, names and kenmerken, in the ways in which handbooks write them."""

import pytest

from functiewijzer.core.handboek.herkennen import recognise
from functiewijzer.core.handboek.herkenning import HerkendeFunctie, Twijfelsoort
from handboekvormen import from_text

ROMP = """Positie
Valt onder de chef van het magazijn.

Doel
Klaarzetten van goederen voor klanten.

{taken}

Complexiteit
Het werk wisselt af. Er is weinig tijd.

Zelfstandigheid
De planning ligt vast.

{extra}Toepassingsregels
Lichter\tAls de functie lichter is, dan een groep lager.\t{lager}
Gelijk\tAls de functie gelijk is, dan dezelfde groep.\t{groep}
Zwaarder\tAls de functie zwaarder is, dan een groep hoger.\t{hoger}
"""
TAKEN = "Activiteiten\nA. Orders verzamelen\n- Verzamelt orders.\n- Controleert aantallen."
HOOFD = "Functiefamilie: Logistiek\n{code} {naam}\nFunctiegroep: {groep}"
FUNCTIES = (("1.1", "Medewerker Magazijn", "BCD"), ("1.2", "Chauffeur Binnenland", "CDE"))
CIJFERS = (("1.1", "Medewerker Magazijn", "456"), ("1.2", "Chauffeur Binnenland", "567"))


def handbook(head: str = HOOFD, *, taken: str = TAKEN, extra: str = "", functies=FUNCTIES) -> str:  # type: ignore[no-untyped-def]
    return "\n".join(
        head.format(code=code, naam=naam, groep=g[1])
        + "\n\n"
        + ROMP.format(taken=taken, extra=extra, lager=g[0], groep=g[1], hoger=g[2])
        for code, naam, g in functies
    )


def two(text: str) -> tuple[HerkendeFunctie, ...]:
    found = recognise(from_text(text))
    assert found.niet_geplaatst == ()
    assert len(found.functies) == 2
    return found.functies


HOOFDEN = {
    "code, labels": "{code} {naam}\nFunctiefamilie: Logistiek\nFunctiegroep: {groep}",
    "labels alone": "Functiefamilie: Logistiek\nFunctie: {naam}\nCode: {code}\nFunctiegroep: {groep}",
    "labels and tabs": "Functiefamilie\tLogistiek\nFunctie\t{naam}\nFunctienummer\t{code}\nFunctiegroep\t{groep}",
    "labels over values": "Functiefamilie\nLogistiek\nFunctienaam\n{naam}\nCode\n{code}\nFunctiegroep\n{groep}",
    "a row of labels": "Functiefamilie\tFunctienaam\tCode\tFunctiegroep\nLogistiek\t{naam}\t{code}\t{groep}",
    "labels, then a row": "Functiefamilie 1\n\nNaam van de functie\n\nLogistiek\t{groep}\t{code} {naam}",
    "group in brackets": "Familie Logistiek\n\n{code} {naam} (groep {groep})",
    "group behind a dash": "Functiefamilie 1 – Logistiek\n{code} {naam} – functiegroep {groep}",
    "group first": "Functiegroep {groep}\n{code} {naam}\nFunctiefamilie Logistiek",
    "markdown": "## {code} {naam}\n\n**Functiefamilie:** Logistiek\n**Functiegroep:** {groep}",
}


@pytest.mark.parametrize("functies", [FUNCTIES, CIJFERS], ids=["letters", "numbers"])
@pytest.mark.parametrize("head", HOOFDEN.values(), ids=HOOFDEN)
def test_a_header_is_read_in_every_shape(head: str, functies) -> None:  # type: ignore[no-untyped-def]
    for function, (code, naam, groups) in zip(two(handbook(head, functies=functies)), functies, strict=True):
        assert function.naam.tekst == naam
        assert function.code is not None
        assert function.familie is not None
        assert function.groep is not None
        assert (function.code.tekst, function.familie.tekst, function.groep.tekst) == (code, "Logistiek", groups[1])
        assert function.twijfels == ()


@pytest.mark.parametrize(
    ("one", "two_"),
    [("9-2", "9-3"), ("A.7.II", "A.7.III"), ("LOG-01", "LOG-02"), ("01.02", "01.03"), ("L1", "L2")],
)
def test_a_code_has_many_forms(one: str, two_: str) -> None:
    functies = ((one, "Medewerker Magazijn", "BCD"), (two_, "Chauffeur Binnenland", "CDE"))
    found = two(handbook(functies=functies))
    assert [function.code.tekst for function in found if function.code] == [one, two_]
    assert [function.naam.tekst for function in found] == ["Medewerker Magazijn", "Chauffeur Binnenland"]


def test_numbered_headings_are_no_codes() -> None:
    text = handbook()
    for number, kop in enumerate(("Positie", "Doel", "Activiteiten", "Complexiteit", "Toepassingsregels"), 1):
        text = text.replace(f"{kop}\n", f"2.{number} {kop}\n")
    assert [function.code.tekst for function in two(text) if function.code] == ["1.1", "1.2"]


def test_a_family_over_several_functions_holds_for_all() -> None:
    text = "# Logistiek\n\nDeze familie gaat over goederen. Ze is groot.\n\n"
    found = recognise(from_text(text + handbook("## {naam}\n\nFunctiegroep: {groep}")))
    assert [function.familie.tekst for function in found.functies if function.familie] == ["Logistiek", "Logistiek"]
    assert found.overig == (3,)


ACTIVITEITEN = {
    "numbered names": (
        "1. Orders\n- Verzamelt.\n2. Lijsten\n- Werkt bij.",
        [("Orders", ["Verzamelt."]), ("Lijsten", ["Werkt bij."])],
    ),
    "bullets alone": ("- Verzamelt.\n- Telt.", [(None, ["Verzamelt.", "Telt."])]),
    "numbers alone": ("1. Verzamelt.\n2. Telt.", [(None, ["Verzamelt.", "Telt."])]),
    "names without a mark": (
        "Orders\n• Telt.\nCommunicatie\n• Belt.",
        [("Orders", ["Telt."]), ("Communicatie", ["Belt."])],
    ),
    "a kenmerk as a name": (
        "A. Leidinggeven\n- Stuurt.\nB. Contacten\n- Belt.",
        [("Leidinggeven", ["Stuurt."]), ("Contacten", ["Belt."])],
    ),
    "numbers under numbers": (
        "1. Orders\n1.1 Telt.\n1.2 Pakt.\n2. Lijsten\n2.1 Werkt.",
        [("Orders", ["Telt.", "Pakt."]), ("Lijsten", ["Werkt."])],
    ),
    "no full stops": (
        "A. Orders\n- Telt orders\n- Pakt dozen\nB. Lijsten\n- Werkt bij",
        [("Orders", ["Telt orders", "Pakt dozen"]), ("Lijsten", ["Werkt bij"])],
    ),
    "rows of a table": (
        "A. Orders\tTelt. Pakt.\nB. Lijsten\tWerkt.",
        [("Orders", ["Telt. Pakt."]), ("Lijsten", ["Werkt."])],
    ),
}


@pytest.mark.parametrize(("taken", "want"), ACTIVITEITEN.values(), ids=ACTIVITEITEN)
def test_activities_are_grouped_under_their_names(taken: str, want: list[tuple[str | None, list[str]]]) -> None:
    for function in two(handbook(taken="Kerntaken\n" + taken)):
        found = [(a.naam.tekst if a.naam else None, [task.tekst for task in a.taken]) for a in function.activiteiten]
        assert found == want


NAMEN = {
    "a list": "Alternatieve functienamen\nOrderpicker\nHulp\n",
    "bullets": "Alternatieve functienamen\n- Orderpicker\n- Hulp\n",
    "a line": "Andere namen: Orderpicker, Hulp\n",
    "slashes": "Ook genoemd\nOrderpicker / Hulp\n",
    "a sentence": "Typering\nDe functie komt overal voor. Alternatieve functienamen kunnen Orderpicker of Hulp zijn.\n",
    "another": "Typering\nDe functie komt overal voor. De functie wordt ook wel Orderpicker of Hulp genoemd.\n",
    "and": "Typering\nDe functie komt overal voor. Andere namen voor deze functie zijn Orderpicker en Hulp.\n",
}


@pytest.mark.parametrize("extra", NAMEN.values(), ids=NAMEN)
def test_other_names_are_read_from_a_list_or_a_sentence(extra: str) -> None:
    for function in two(handbook(extra=extra + "\n")):
        assert [name.tekst for name in function.alternatieve_namen] == ["Orderpicker", "Hulp"]
        assert "Orderpicker" not in " ".join(text.tekst for text in function.typering)


@pytest.mark.parametrize(
    "extra",
    [
        "Oude namen: Expeditieknecht, Loopjongen\n",
        "Typering\nDe functie komt overal voor. Vroeger heette deze functie Expeditieknecht of Loopjongen.\n",
        "Typering\nDe functie komt overal voor. Oude functienamen zijn Expeditieknecht en Loopjongen.\n",
        "Typering\nKomt overal voor. In het vorige handboek heette deze functie Expeditieknecht of Loopjongen.\n",
    ],
)
def test_old_names_are_kept_apart(extra: str) -> None:
    for function in two(handbook(extra=extra + "\n")):
        assert [name.tekst for name in function.oude_namen] == ["Expeditieknecht", "Loopjongen"]
        assert function.alternatieve_namen == ()


def test_a_name_with_a_slash_or_with_en_stays_one_name() -> None:
    for function in two(handbook(extra="Andere namen\nMedewerker inkoop/verkoop\nMedewerker Post en Archief\n\n")):
        found = [name.tekst for name in function.alternatieve_namen]
        assert found == ["Medewerker inkoop/verkoop", "Medewerker Post en Archief"]


def test_a_sentence_about_names_that_cannot_be_read_stays_and_is_doubted() -> None:
    sentence = "Deze functie heette anders toen de afdeling nog kleiner was."
    for function in two(handbook(extra=f"Typering\nDe functie komt overal voor. {sentence}\n\n")):
        assert function.typering[0].tekst.endswith(sentence)
        assert [doubt.soort for doubt in function.twijfels] == [Twijfelsoort.DEEL_ONZEKER]


def test_a_heading_word_in_a_sentence_is_no_heading() -> None:
    extra = "Afbreukrisico\nFouten leiden tot schade.\nZelfstandigheid is daarbij van belang.\n\n"
    for function in two(handbook(extra=extra)):
        assert [text.tekst for text in function.kenmerken["zelfstandigheid"]] == ["De planning ligt vast."]
        assert "Zelfstandigheid is daarbij" in " ".join(t.tekst for t in function.kenmerken["afbreukrisico"])


def test_a_kenmerk_that_nobody_knows_is_a_kenmerk_by_its_rank() -> None:
    text = handbook(extra="CREATIVITEIT\nBedenkt soms iets nieuws.\n\n")
    text = text.replace("Complexiteit\n", "COMPLEXITEIT\n").replace("Zelfstandigheid\n", "ZELFSTANDIGHEID\n")
    for function in two(text):
        assert list(function.kenmerken) == ["complexiteit", "zelfstandigheid", "creativiteit"]


def test_a_part_that_nobody_knows_is_left_for_a_person() -> None:
    text = handbook(extra="").replace("Doel\n", "# Doel\n").replace("Positie\n", "# Positie\n")
    found = recognise(from_text(text.replace("# Doel\n", "# Bevoegdheden\nTekent voor ontvangst.\n\n# Doel\n")))
    assert [rest.tekst for rest in found.resten] == ["Bevoegdheden", "Tekent voor ontvangst."] * 2
    assert [function.positie[0].tekst for function in found.functies] == ["Valt onder de chef van het magazijn."] * 2


INLEIDING = "De medewerker werkt in de hal. Hij doet van alles wat daar nodig is."
MET_INLEIDING = {
    "a code": f"{{code}} {{naam}}\nFunctiegroep {{groep}}\n\n{INLEIDING}",
    "a heading": f"## {{naam}}\n\n{INLEIDING}\n\nFunctiegroep: {{groep}}",
    "bold": f"**{{naam}}**\n\nFunctiegroep: {{groep}}\n\n{INLEIDING}",
    "a label": f"Functie: {{naam}}\n{INLEIDING}\nFunctiegroep: {{groep}}",
}


@pytest.mark.parametrize("head", MET_INLEIDING.values(), ids=MET_INLEIDING)
def test_a_text_between_the_name_and_the_first_part_is_taken_for_the_typering_with_a_doubt(head: str) -> None:
    for function, (_, naam, groups) in zip(two(handbook(head)), FUNCTIES, strict=True):
        assert (function.naam.tekst, [text.tekst for text in function.typering]) == (naam, [INLEIDING])
        assert function.groep is not None
        assert function.groep.tekst == groups[1]
        assert Twijfelsoort.DEEL_ONZEKER in {doubt.soort for doubt in function.twijfels}


def test_a_group_is_read_from_a_sentence_under_the_name() -> None:
    found = two(handbook("{code} {naam}\nDeze functie is ingedeeld in functiegroep {groep}."))
    assert [function.groep.tekst for function in found if function.groep] == ["C", "D"]


def test_without_a_group_the_rule_for_the_equal_job_gives_it_with_a_doubt() -> None:
    for function, group in zip(two(handbook("{code} {naam}\nFunctiefamilie: Logistiek")), "CD", strict=True):
        assert function.groep is not None
        assert (function.groep.tekst, function.groep.regels) == (group, ())
        assert [doubt.gegevens for doubt in function.twijfels] == [(group,)]


@pytest.mark.parametrize(
    "begin", ["Afdeling Inkoop levert gegevens.", "Kennis Engels is nodig.", "Contacten Inkoop zijn goed."]
)
def test_a_sentence_that_begins_with_a_heading_word_and_a_name_is_a_sentence(begin: str) -> None:
    for function in two(handbook(extra=f"Afbreukrisico\nFouten geven schade.\n\n{begin}\n\n")):
        assert [text.tekst for text in function.kenmerken["afbreukrisico"]] == ["Fouten geven schade.", begin]


def test_a_label_and_its_text_on_one_line_are_parted() -> None:
    text = handbook().replace("Complexiteit\n", "Complexiteit ").replace("Doel\n", "Doel van de functie ")
    for function in two(text):
        assert [t.tekst for t in function.kenmerken["complexiteit"]] == ["Het werk wisselt af. Er is weinig tijd."]
        assert [t.tekst for t in function.doel] == ["Klaarzetten van goederen voor klanten."]


@pytest.mark.parametrize("word", ["trede", "rang", "klasse", "schaal", "niveau", "functieniveau", "loongroep"])
@pytest.mark.parametrize(
    "head", ["{code} {naam} (@ {groep})", "{code} {naam}\n@: {groep}", "{code} {naam} – @ {groep}"]
)
def test_a_group_has_many_words(word: str, head: str) -> None:
    for function, (_, naam, groups) in zip(two(handbook(head.replace("@", word.capitalize()))), FUNCTIES, strict=True):
        assert (function.naam.tekst, function.groep and function.groep.tekst) == (naam, groups[1])
        assert function.twijfels == ()


NAMENZINNEN = (
    "Elders heet dit werk ook orderpakker of raper.",
    "Bij andere bedrijven heet deze functie orderpakker of raper.",
    "Dit werk heet soms ook orderpakker of raper.",
    "Wie dit werk doet, wordt ook wel orderpakker of raper genoemd.",
    "Deze functie kent men ook als orderpakker of raper.",
    "In de praktijk wordt deze medewerker ook orderpakker of raper genoemd.",
)


@pytest.mark.parametrize("sentence", NAMENZINNEN)
@pytest.mark.parametrize("glue", ["\n\n", "\n", " "])
def test_names_in_a_sentence_are_never_the_end_of_a_rule(sentence: str, glue: str) -> None:
    rules = "Lichter (B): Wie alleen verzamelt.\nGelijk (C): Wie ook inpakt.\nZwaarder (D): Wie plant."
    text = handbook().split("Toepassingsregels")[0] + "Toepassingsregels\n" + rules + glue + sentence + "\n"
    (function,) = recognise(from_text(text)).functies
    assert [name.tekst for name in function.alternatieve_namen] == ["orderpakker", "raper"]
    assert [rule.tekst.tekst for rule in function.regels] == ["Wie alleen verzamelt.", "Wie ook inpakt.", "Wie plant."]
    assert function.twijfels == ()


@pytest.mark.parametrize("sentence", NAMENZINNEN)
def test_names_in_a_sentence_under_the_name_are_names(sentence: str) -> None:
    for function in two(handbook(HOOFD + "\n" + sentence)):
        assert [name.tekst for name in function.alternatieve_namen] == ["orderpakker", "raper"]
        assert function.typering == ()


@pytest.mark.parametrize(
    "sentence", ["Dit komt ook voor bij feesten.", "Dit wordt ook gecontroleerd.", "Dit werk staat vaak stil."]
)
def test_a_sentence_that_gives_no_names_stays_in_the_rule(sentence: str) -> None:
    rules = f"Lichter (B): Wie verzamelt.\nGelijk (C): Wie inpakt.\nZwaarder (D): Wie plant. {sentence}"
    text = handbook().split("Toepassingsregels")[0] + "Toepassingsregels\n" + rules + "\n"
    (function,) = recognise(from_text(text)).functies
    assert function.alternatieve_namen == ()
    assert function.regels[2].tekst.tekst == f"Wie plant. {sentence}"
