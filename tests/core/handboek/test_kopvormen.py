"""Headers of functions in which a label, a row and a heading say the same thing, or say it side by side."""

import pytest

from functiewijzer.core.handboek.bron import Bronvorm
from functiewijzer.core.handboek.herkennen import recognise
from functiewijzer.core.handboek.herkenning import HerkendeFunctie, Herkenning
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
    "under a family heading": "Functiefamilie {nummer} {familie}\n\nNaam van de functie\n\n{familie}\t{groep}\t{code} {naam}",
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
