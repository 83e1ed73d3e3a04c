"""Columns that are made with spaces are columns all the same."""

import pytest

from functiewijzer.core.handboek.herkennen import recognise
from handboekvormen import from_text

TEKST = """1.1 Inkoper
Functiefamilie: Inkoop
Functiegroep: 8

Doel
Inkopen van goederen en diensten.

Positie
Valt onder het hoofd inkoop.

Kernactiviteiten
- Plaatst orders.

Niveauonderscheidende kenmerken

Kenmerk           7                        8                        9
Kennis            Kent de producten van    Kent de markt van        Overziet de markt en
                  een enkele groep.        enkele groepen.          voorspelt prijzen.

Contacten         Geeft vragen door aan    Onderhandelt over        Onderhandelt over
                  collega's.               losse orders.            raamcontracten van
                                                                    meer jaren.

Toepassingsregels

Lichter     Als de functie lichter is dan de       7
            referentiefunctie, dan lager. Dat
            is zo bij kleine projecten.
Gelijk      Als de functie gelijk is aan de        8
            referentiefunctie, dan gelijk.
Zwaarder    Als de functie zwaarder is dan de      9
            referentiefunctie, dan hoger.
"""


def test_rules_in_three_columns_of_spaces_are_whole() -> None:
    (function,) = recognise(from_text(TEKST)).functies
    assert [(str(rule.richting), rule.groep, rule.tekst.tekst) for rule in function.regels] == [
        (
            "lichter",
            "7",
            "Als de functie lichter is dan de referentiefunctie, dan lager. Dat is zo bij kleine projecten.",
        ),
        ("gelijk", "8", "Als de functie gelijk is aan de referentiefunctie, dan gelijk."),
        ("zwaarder", "9", "Als de functie zwaarder is dan de referentiefunctie, dan hoger."),
    ]


def test_a_matrix_of_spaces_has_its_cells_whole() -> None:
    (function,) = recognise(from_text(TEKST)).functies
    assert function.nok is not None
    assert [
        (row.aspect.tekst, {level: text.tekst for level, text in row.niveaus.items()}) for row in function.nok.rijen
    ] == [
        (
            "Kennis",
            {
                "7": "Kent de producten van een enkele groep.",
                "8": "Kent de markt van enkele groepen.",
                "9": "Overziet de markt en voorspelt prijzen.",
            },
        ),
        (
            "Contacten",
            {
                "7": "Geeft vragen door aan collega's.",
                "8": "Onderhandelt over losse orders.",
                "9": "Onderhandelt over raamcontracten van meer jaren.",
            },
        ),
    ]


def test_nothing_is_left_over_of_columns() -> None:
    found = recognise(from_text(TEKST))
    assert (found.niet_geplaatst, found.overig, found.functies[0].twijfels) == ((), (), ())


@pytest.mark.parametrize("gap", ["  ", "   ", "      "])
def test_a_wide_space_in_a_sentence_makes_no_column(gap: str) -> None:
    text = TEKST.replace("Inkopen van goederen", f"Inkopen{gap}van goederen")
    (function,) = recognise(from_text(text)).functies
    assert function.doel[0].tekst == "Inkopen van goederen en diensten."
