"""The toepassingsregels come out whole, with their groups, in every shape that handbooks give them."""

import pytest

from functiewijzer.core.handboek.herkennen import recognise
from functiewijzer.core.handboek.herkenning import HerkendeFunctie, Twijfelsoort
from handboekvormen import from_text

L = "Als de functie lichter is dan de referentie, dan geldt een lagere groep. Dat is zo als alleen orders tellen."
G = "Als de functie min of meer gelijk is aan de referentie, dan geldt dezelfde groep van de functie."
Z = "Als de functie zwaarder is dan de referentie, dan geldt een hogere groep. Dat is zo als anderen worden ingewerkt."
GROEPEN = ("B", "C", "D")

FUNCTIE = """{code} {naam}
Functiefamilie: Logistiek
Functiegroep: {groep}

Positie
Valt onder de chef.

Doel
Klaarzetten van goederen voor klanten.

Activiteiten
A. Orders verzamelen
- Verzamelt orders.

Complexiteit
Het werk wisselt af.

Toepassingsregels
{regels}
"""


def two_functions(rules: str, own: str = "C", *, heading: bool = True) -> tuple[HerkendeFunctie, ...]:
    """Return what is recognised in two functions with the same rules: the first must not run into the second."""
    text = "\n".join(
        FUNCTIE.format(code=code, naam=naam, groep=own, regels=rules)
        for code, naam in (("1.1", "Medewerker Magazijn"), ("1.2", "Chauffeur"))
    )
    found = recognise(from_text(text if heading else text.replace("Toepassingsregels\n", "")))
    assert [function.naam.tekst for function in found.functies] == ["Medewerker Magazijn", "Chauffeur"]
    assert [function.groep.tekst for function in found.functies if function.groep] == [own, own]
    assert found.niet_geplaatst == ()
    return found.functies


def in_sentence(text: str, group: str) -> str:
    for words in ("een lagere groep", "dezelfde groep van de functie", "een hogere groep"):
        text = text.replace(words, f"indeling in groep: {group}")
    return text


IN_ZIN = tuple(in_sentence(text, group) for text, group in zip((L, G, Z), "456", strict=True))

LETTERVORMEN = {
    "tabs, group behind": f"Lichter\t{L}\tB\nGelijk\t{G}\tC\nZwaarder\t{Z}\tD",
    "tabs, group before": f"B\tLichter\t{L}\nC\tGelijk\t{G}\nD\tZwaarder\t{Z}",
    "tabs, group between": f"Lichter\tB\t{L}\nGelijk\tC\t{G}\nZwaarder\tD\t{Z}",
    "tabs under a row of heads": f"Variant\tTekst\tFunctiegroep\nLichter\t{L}\tB\nGelijk\t{G}\tC\nZwaarder\t{Z}\tD",
    "groep in brackets": f"Lichter (groep B): {L}\nGelijk (groep C): {G}\nZwaarder (groep D): {Z}",
    "letter in brackets": f"Lichter (B) {L}\nGelijk (C) {G}\nZwaarder (D) {Z}",
    "dash, group in brackets behind": f"Lichter – {L} (groep B)\nGelijk – {G} (groep C)\nZwaarder – {Z} (groep D)",
    "functiegroep behind": f"Lichter: {L} Functiegroep B\nGelijk: {G} Functiegroep C\nZwaarder: {Z} Functiegroep D",
    "lines of their own": f"Lichter\n{L}\nFunctiegroep B\nGelijk\n{G}\nFunctiegroep C\nZwaarder\n{Z}\nFunctiegroep D",
    "labelled lines": f"Lichter\n{L}\nFunctiegroep: B\nGelijk\n{G}\nFunctiegroep: C\nZwaarder\n{Z}\nFunctiegroep: D",
    "a letter on its line": f"Lichter\n{L}\nB\nGelijk\n{G}\nC\nZwaarder\n{Z}\nD",
    "a line before": f"Groep B\nLichter\n{L}\nGroep C\nGelijk\n{G}\nGroep D\nZwaarder\n{Z}",
    "a line between": f"Lichter\nGroep B\n{L}\nGelijk\nGroep C\n{G}\nZwaarder\nGroep D\n{Z}",
    "group before the side": f"Groep B – Lichter: {L}\nGroep C – Gelijk: {G}\nGroep D – Zwaarder: {Z}",
    "side and group on a line": f"Lichter – groep B\n{L}\nGelijk – groep C\n{G}\nZwaarder – groep D\n{Z}",
    "an arrow": f"Lichter -> B\n{L}\nGelijk -> C\n{G}\nZwaarder -> D\n{Z}",
    "minder and meer": (
        f"Minder verantwoordelijkheden\n{L}\nGroep B\nGelijke verantwoordelijkheden\n{G}\nGroep C\n"
        f"Meer verantwoordelijkheden\n{Z}\nGroep D"
    ),
    "minder in brackets": (
        f"Minder (verantwoordelijkheden): {L} (B)\nGelijk: {G} (C)\nMeer (verantwoordelijkheden): {Z} (D)"
    ),
    "glued to the text": f"Minder verantwoordelijkheden{L}\tB\nGelijk{G}\tC\nMeer verantwoordelijkheden{Z}\tD",
    "all on one line": f"Minder verantwoordelijkheden {L} B\nGelijk {G} C\nMeer verantwoordelijkheden {Z} D",
    "columns": f"Lichter\tGelijk\tZwaarder\n{L}\t{G}\t{Z}\nB\tC\tD",
    "columns, groups first": f"Groep B\tGroep C\tGroep D\nLichter\tGelijk\tZwaarder\n{L}\t{G}\t{Z}",
    "columns, groups in the head": f"Lichter (B)\tGelijk (C)\tZwaarder (D)\n{L}\t{G}\t{Z}",
    "columns with signs": f"-\t=\t+\nB\tC\tD\n{L}\t{G}\t{Z}",
    "columns with row heads": f"\tLichter\tGelijk\tZwaarder\nOmschrijving\t{L}\t{G}\t{Z}\nFunctiegroep\tB\tC\tD",
    "columns under groups alone": f"Groep B\tGroep C\tGroep D\n{L}\t{G}\t{Z}",
    "bold labels": f"**Lichter** (groep B)\n\n{L}\n\n**Gelijk** (groep C)\n\n{G}\n\n**Zwaarder** (groep D)\n\n{Z}",
    "headings": f"### Lichter: groep B\n\n{L}\n\n### Gelijk: groep C\n\n{G}\n\n### Zwaarder: groep D\n\n{Z}",
    "lichtere functie": f"Lichtere functie: {L} (B)\nVergelijkbare functie: {G} (C)\nZwaardere functie: {Z} (D)",
    "een groep lager": f"Een groep lager (B): {L}\nDezelfde groep (C): {G}\nEen groep hoger (D): {Z}",
    "another order": f"Gelijk\t{G}\tC\nZwaarder\t{Z}\tD\nLichter\t{L}\tB",
}

CIJFERVORMEN = {
    "labels, group in the sentence": "Lichter: {0}\nGelijk: {1}\nZwaarder: {2}",
    "no labels": "{0}\n{1}\n{2}",
    "no labels, blank lines": "{0}\n\n{1}\n\n{2}",
    "signs": "- {0}\n= {1}\n+ {2}",
    "the equal sign first": "= {1}\n- {0}\n+ {2}",
}


def _rules(function: HerkendeFunctie) -> dict[str, tuple[str | None, str]]:
    return {str(rule.richting): (rule.groep, " ".join(rule.tekst.tekst.split())) for rule in function.regels}


@pytest.mark.parametrize("rules", LETTERVORMEN.values(), ids=LETTERVORMEN)
def test_three_sides_with_their_groups_come_out_of_every_shape(rules: str) -> None:
    for function in two_functions(rules):
        assert _rules(function) == {"lichter": ("B", L), "gelijk": ("C", G), "zwaarder": ("D", Z)}
        assert function.twijfels == ()


@pytest.mark.parametrize("shape", CIJFERVORMEN.values(), ids=CIJFERVORMEN)
def test_a_group_inside_the_sentence_leaves_the_sentence_whole(shape: str) -> None:
    for function in two_functions(shape.format(*IN_ZIN), own="5"):
        assert _rules(function) == {
            "lichter": ("4", IN_ZIN[0]),
            "gelijk": ("5", IN_ZIN[1]),
            "zwaarder": ("6", IN_ZIN[2]),
        }
        assert function.twijfels == ()


@pytest.mark.parametrize("rules", [f"-\t{L}\t4\n=\t{G}\t5\n+\t{Z}\t6", f"-\n{L}\n4\n=\n{G}\n5\n+\n{Z}\n6"])
def test_signs_with_a_number_behind_are_sides(rules: str) -> None:
    for function in two_functions(rules, own="5"):
        assert _rules(function) == {"lichter": ("4", L), "gelijk": ("5", G), "zwaarder": ("6", Z)}


def test_a_bulleted_list_of_names_is_no_rule() -> None:
    rules = f"Lichter: {L} (B)\nGelijk: {G} (C)\nZwaarder: {Z} (D)\n\nAndere namen\n- Assistent-manager\n- Hulp"
    for function in two_functions(rules):
        assert [name.tekst for name in function.alternatieve_namen] == ["Assistent-manager", "Hulp"]
        assert len(function.regels) == 3


def test_a_group_two_steps_away_is_a_doubt() -> None:
    for function in two_functions(f"Lichter\t{L}\tA\nGelijk\t{G}\tC\nZwaarder\t{Z}\tD"):
        (doubt,) = function.twijfels
        assert (doubt.soort, doubt.gegevens) == (Twijfelsoort.STAP, ("lichter", "C", "A"))


def test_a_side_that_is_not_there_is_a_doubt() -> None:
    for function in two_functions(f"Gelijk\t{G}\tC\nZwaarder\t{Z}\tD"):
        assert [(doubt.soort, doubt.gegevens) for doubt in function.twijfels] == [
            (Twijfelsoort.ZIJDE_ONTBREEKT, ("lichter",))
        ]


def test_a_side_that_the_handbook_denies_is_no_doubt() -> None:
    reason = "Niet van toepassing: dit is de laagste groep."
    for function in two_functions(f"Lichter\t{reason}\t\nGelijk\t{G}\tA\nZwaarder\t{Z}\tB", own="A"):
        assert [(rule.geen_zijde, rule.groep) for rule in function.regels] == [(True, None), (False, "A"), (False, "B")]
        assert function.twijfels == ()


def test_rules_begin_without_a_heading_of_their_own() -> None:
    text = FUNCTIE.format(code="1.1", naam="Chauffeur", groep="C", regels="").replace("Toepassingsregels\n", "")
    found = recognise(from_text(text + f"Lichter (groep B): {L}\nGelijk (groep C): {G}\nZwaarder (groep D): {Z}\n"))
    assert _rules(found.functies[0]) == {"lichter": ("B", L), "gelijk": ("C", G), "zwaarder": ("D", Z)}


def test_a_paragraph_behind_the_last_rule_is_not_swallowed() -> None:
    after = "In de volgende familie staan functies van de verkoop."
    rules = f"Lichter: {L} (groep B)\nGelijk: {G} (groep C)\nZwaarder: {Z} (groep D)\n\n{after}"
    found = recognise(from_text(FUNCTIE.format(code="1.1", naam="Chauffeur", groep="C", regels=rules)))
    assert _rules(found.functies[0])["zwaarder"] == ("D", Z)
    assert [rest.tekst for rest in found.resten] == [after]
    assert Twijfelsoort.NIET_GEPLAATST in {doubt.soort for doubt in found.functies[0].twijfels}


WERK = "Wie naast het werk dat hierboven bij de taken staat nog iets doet, heeft ander werk"
GEBROKEN = {
    "the group on a line": f"{WERK}\nen valt dan in\nfunctiegroep {{0}}.",
    "hyphenated": f"{WERK}\nen valt dan in functie-\ngroep {{0}}.",
    "a bare value": f"{WERK} en\ndaarvoor geldt functiegroep\n{{0}}.",
    "a bare value, no stop": f"{WERK} en\ndaarvoor geldt functiegroep\n{{0}}",
    "a value and more": f"{WERK} en valt in functiegroep\n{{0}}. Ook als dat maar een deel van de tijd is.",
}


@pytest.mark.parametrize("text", GEBROKEN.values(), ids=GEBROKEN)
@pytest.mark.parametrize("label", ["{}: ", "{} (functiegroep {{0}}): ", "{}\n"])
@pytest.mark.parametrize("groups", ["456", "DEF"])
def test_a_rule_that_wraps_to_its_group_stays_whole(text: str, label: str, groups: str) -> None:
    sides = zip(("Lichter", "Gelijk", "Zwaarder"), groups, strict=True)
    rules = "\n".join((label.format(side) + text).format(group) for side, group in sides)
    whole = " ".join(text.replace("functie-\n", "functie").split())
    for function in two_functions(rules, own=groups[1]):
        found = _rules(function)
        assert [found[side] for side in ("lichter", "gelijk", "zwaarder")] == [(g, whole.format(g)) for g in groups]
        assert function.twijfels == ()


def test_a_group_that_no_side_takes_is_left_for_a_person() -> None:
    rules = f"Lichter (B): {L}\nGelijk (C): {G}\nZwaarder (D): {Z}\n\nfunctiegroep G"
    found = recognise(from_text(FUNCTIE.format(code="1.1", naam="Chauffeur", groep="C", regels=rules)))
    assert [rest.tekst for rest in found.resten] == ["functiegroep G"]


ZINNEN = {
    "a paragraph": (
        "Wie alleen orders verzamelt, heeft een lichtere functie en valt in groep {0}. Wie ook inpakt, heeft een\n"
        "gelijke functie en valt in groep {1}. Wie de chef vervangt, heeft een zwaardere functie en valt in groep\n{2}."
    ),
    "a line each": (
        "Het verzamelen van orders is een lichtere functie, in groep {0}.\n"
        "Inpakken en verzamelen samen is dezelfde functie, in groep {1}.\n"
        "Vervangen van de chef maakt het een zwaardere functie, in groep {2}."
    ),
    "the equal one without a word": (
        "Wie alleen orders verzamelt, heeft een lichtere functie en valt in groep {0}.\n\n"
        "Wie ook inpakt, valt in groep {1}.\n\nWie de chef vervangt, heeft een zwaardere functie en valt in groep {2}."
    ),
    "the heaviest first": (
        "De functie is zwaarder als de chef wordt vervangen; dan geldt groep {2}.\nDe functie is gelijk als ook wordt "
        "ingepakt; dan geldt groep {1}.\nDe functie is lichter als alleen wordt verzameld; dan geldt groep {0}."
    ),
}


@pytest.mark.parametrize("text", ZINNEN.values(), ids=ZINNEN)
@pytest.mark.parametrize("groups", ["456", "BCD"])
@pytest.mark.parametrize("heading", [True, False])
def test_rules_may_be_sentences_in_running_text(text: str, groups: str, heading: bool) -> None:
    for function in two_functions(text.format(*groups), own=groups[1], heading=heading):
        found = _rules(function)
        assert [found[side][0] for side in ("lichter", "gelijk", "zwaarder")] == list(groups)
        assert " ".join(sorted(" ".join(t for _, t in found.values()).split())) == " ".join(
            sorted(text.format(*groups).split())
        )
        assert function.kenmerken["complexiteit"][0].tekst == "Het werk wisselt af."
        assert function.twijfels == ()


def test_sentences_with_groups_two_steps_apart_are_not_guessed_to_be_rules() -> None:
    rules = "Wie verzamelt, heeft een lichtere functie in groep 2. Wie plant, heeft een zwaardere functie in groep 7."
    found = recognise(from_text(FUNCTIE.format(code="1.1", naam="Chauffeur", groep="5", regels=rules)))
    assert found.functies[0].regels == ()
    assert [rest.tekst for rest in found.resten] == [rules]


A, B, C = "Wie alleen orders verzamelt.", "Wie ook orders inpakt.", "Wie de chef vervangt."
EIGEN = {
    "omlaag, omhoog": f"Stap omlaag (groep {{0}}): {A}\nZelfde stap (groep {{1}}): {B}\nStap omhoog (groep {{2}}): {C}",
    "onder, boven": f"Daaronder – groep {{0}}\n{A}\nGelijk blijft – groep {{1}}\n{B}\nDaarboven – groep {{2}}\n{C}",
    "in rows": f"Eenvoudiger werk\t{A}\t{{0}}\nHetzelfde werk\t{B}\t{{1}}\nIngewikkelder werk\t{C}\t{{2}}",
    "in columns": f"Stap omlaag\tZelfde stap\tStap omhoog\n{A}\t{B}\t{C}\nGroep {{0}}\tGroep {{1}}\tGroep {{2}}",
}


@pytest.mark.parametrize("rules", EIGEN.values(), ids=EIGEN)
@pytest.mark.parametrize("groups", ["456", "BCD"])
@pytest.mark.parametrize("heading", [True, False])
def test_a_handbook_may_have_its_own_labels_for_the_sides(rules: str, groups: str, heading: bool) -> None:
    for function in two_functions(rules.format(*groups), own=groups[1], heading=heading):
        assert _rules(function) == {"lichter": (groups[0], A), "gelijk": (groups[1], B), "zwaarder": (groups[2], C)}
        assert function.twijfels == ()
