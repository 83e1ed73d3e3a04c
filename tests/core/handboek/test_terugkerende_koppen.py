"""Headings that the dictionary does not know, and that come again in every function."""

import pytest

from functiewijzer.core.handboek.bron import Bronregel
from functiewijzer.core.handboek.herkennen import recognise
from functiewijzer.core.handboek.herkenning import Functiedeel, Herkenning, Twijfelsoort
from handboekvormen import bestand

KOP = "In vogelvlucht"
FUNCTIES = (("4.1", "Tuinhulp", "BCD"), ("4.2", "Hovenier", "CDE"), ("4.3", "Boomverzorger", "DEF"))


def lines(code: str, naam: str, groups: str, order: tuple[str, ...]) -> list[str]:
    parts = {
        "positie": ["#Positie", "Valt onder de voorman van de ploeg."],
        "doel": ["#Doel", "Verzorgen van het groen op vaste locaties."],
        "kop": [f"#{KOP}", f"Deze {naam.lower()} werkt het hele jaar buiten.", "Elke week is er een andere plek."],
        "taken": ["#Activiteiten", "#A. Snoeien", "- Snoeit hagen.", "#B. Maaien", "- Maait gazons."],
        "kenmerken": ["#Complexiteit", "Het werk wisselt af.", "#Zelfstandigheid", "De planning ligt vast."],
    }
    rules = ["#Toepassingsregels"]
    for side, group in zip(("Lichter", "Gelijk", "Zwaarder"), groups, strict=True):
        rules += [f"{side}: groep {group}. Als de functie vergeleken is met de referentie en {side.lower()} is."]
    head = [f"#{code} {naam}", f"Functiegroep: {groups[1]}", "Functiefamilie: Buiten"]
    return [*head, *(line for part in order for line in parts[part]), *rules]


def handbook(order: tuple[str, ...], *, marked: str) -> Herkenning:
    found = []
    for number, line in enumerate((text for function in FUNCTIES for text in lines(*function, order)), 1):
        heading = line.startswith("#")
        level = (3 if line[1:3] in {"A.", "B."} else 2) * (marked == "level" and heading)
        found.append(Bronregel(nummer=number, cellen=(line.lstrip("#"),), kop=level, vet=marked == "bold" and heading))
    return recognise(bestand(found))


VOLGORDEN = {
    "after doel": ("positie", "doel", "kop", "taken", "kenmerken"),
    "first": ("kop", "positie", "doel", "taken", "kenmerken"),
    "between positie and doel": ("positie", "kop", "doel", "taken", "kenmerken"),
}


@pytest.mark.parametrize("marked", ["level", "bold", "nothing"])
@pytest.mark.parametrize("order", VOLGORDEN.values(), ids=VOLGORDEN)
def test_a_heading_that_comes_again_in_every_function_is_a_part_and_never_a_name(
    order: tuple[str, ...], marked: str
) -> None:
    found = handbook(order, marked=marked)
    assert [function.naam.tekst for function in found.functies] == [naam for _, naam, _ in FUNCTIES]
    assert found.niet_geplaatst == ()
    for function in found.functies:
        text = " ".join(passage.tekst for passage in function.typering)
        assert (
            text == f"Deze {function.naam.tekst.lower()} werkt het hele jaar buiten. Elke week is er een andere plek."
        )
        assert [group.naam.tekst for group in function.activiteiten if group.naam] == ["Snoeien", "Maaien"]
        doubts = [(doubt.soort, doubt.deel) for doubt in function.twijfels]
        assert doubts == [(Twijfelsoort.DEEL_ONZEKER, Functiedeel.TYPERING)]


@pytest.mark.parametrize("marked", ["level", "bold", "nothing"])
def test_among_the_kenmerken_it_is_one_more_kenmerk(marked: str) -> None:
    found = handbook(("positie", "doel", "taken", "kenmerken", "kop"), marked=marked)
    for function in found.functies:
        assert list(function.kenmerken) == ["complexiteit", "zelfstandigheid", "in_vogelvlucht"]
