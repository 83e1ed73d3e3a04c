"""What stands before and behind the functions is outside them, however much it looks like a function."""

import dataclasses
from collections.abc import Callable
from typing import Any

import pytest

from functiewijzer.core.handboek.herkennen import recognise
from handboekproef import FUNCTIES, Proeffunctie, expected, plain
from handboekvormen import from_text, loose_lines, markdown, tab_table

VOORWERK = """HANDBOEK FUNCTIES
Goederen en Geld
editie 2026

Inhoudsopgave

Leeswijzer 2
1 Goederenstroom 4
3.1 Medewerker Magazijn 4
3.2 Planner Transport/Expeditie 6
2 Financiën 8
4.1 Administratief Medewerker 8
Bijlage 1: Begrippen 12

1 Leeswijzer

1.1 Doel van dit handboek

Dit handboek helpt bij het indelen van functies. Het bevat drie functies.

1.2 Opzet van een functie

Elke functie heeft dezelfde onderdelen:
- Positie: waar de functie staat;
- Doel: waarvoor zij er is;
- Complexiteit, zelfstandigheid en afbreukrisico.

Complexiteit
Hier staat hoe moeilijk het werk is.

Zelfstandigheid
Hier staat wat iemand zelf mag.

Afbreukrisico
Hier staat wat er mis kan gaan.

Toepassingsregels
Lichter: de functie is lichter. Gelijk: de functie is gelijk. Zwaarder: de functie is zwaarder.

Functieraster

Functiegroep\tGoederenstroom\tFinanciën
B\t\t
C\tMedewerker Magazijn\t
D\t\tAdministratief Medewerker
E\tPlanner Transport/Expeditie\t

"""

VOORWERK_MET_KOPPEN = """# Handboek functies

## Leeswijzer

Dit handboek helpt.

### Complexiteit

Hoe moeilijk het werk is.

### Zelfstandigheid

Wat iemand zelf mag.

### Toepassingsregels

De regels zeggen in welke groep een functie hoort.

# Functies

"""

NAWERK = """Bijlage 1: Begrippen

Functie: het geheel van taken.
Complexiteit: hoe moeilijk het is.

Bijlage 2: Bezwaar

Wie het niet eens is met de indeling, kan binnen 30 dagen bezwaar maken bij de commissie.
"""


@pytest.mark.parametrize("front", [VOORWERK, VOORWERK_MET_KOPPEN], ids=["plain", "headings"])
@pytest.mark.parametrize("layout", [tab_table, loose_lines, markdown])
def test_a_guide_that_explains_the_parts_is_no_function(layout: Callable[[Proeffunctie], str], front: str) -> None:
    found = recognise(from_text(front + "\n".join(map(layout, FUNCTIES)) + "\n" + NAWERK))
    assert [plain(function) for function in found.functies] == [expected(function) for function in FUNCTIES]
    assert found.niet_geplaatst == ()


@pytest.mark.parametrize("layout", [tab_table, loose_lines, markdown])
def test_the_contents_list_and_the_raster_together_promise_each_function_once(
    layout: Callable[[Proeffunctie], str],
) -> None:
    found = recognise(from_text(VOORWERK + "\n".join(map(layout, FUNCTIES)) + "\n" + NAWERK))
    assert sorted((p.code, p.naam, p.familie, p.groep) for p in found.beloften) == [
        (function.code, function.naam, function.familie, function.groep) for function in FUNCTIES
    ]


@pytest.mark.parametrize("part", ["positie", "doel", "activiteiten", "kenmerken", "regels", "naam"])
@pytest.mark.parametrize("layout", [tab_table, loose_lines, markdown])
def test_a_part_that_is_missing_in_one_function_leaves_the_others_whole(
    layout: Callable[[Proeffunctie], str], part: str
) -> None:
    empty: Any = {"activiteiten": (), "kenmerken": {}, "regels": {}}.get(part, "")
    functions = [FUNCTIES[0], dataclasses.replace(FUNCTIES[1], **{part: empty}), FUNCTIES[2]]
    found = recognise(from_text("\n".join(map(layout, functions)))).functies
    assert len(found) == len(FUNCTIES)
    assert [plain(found[0]), plain(found[-1])] == [expected(FUNCTIES[0]), expected(FUNCTIES[2])]
    assert found[1].twijfels
