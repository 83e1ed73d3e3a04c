"""An item or a cell that begins or ends halfway a sentence is named; a list that is written so is not."""

import pytest

from functiewijzer.core.handboek.gebrokenreeks import find_broken
from functiewijzer.core.handboek.herkenning import (
    Functiedeel,
    HerkendeActiviteit,
    HerkendeFunctie,
    HerkendeNok,
    HerkendeNokrij,
)
from handboekbouw import passage


def doubted(*taken: str) -> list[str]:
    activiteit = HerkendeActiviteit(letter="A", naam=None, taken=tuple(passage(taak, 3) for taak in taken))
    found = find_broken(HerkendeFunctie(naam=passage("Smid", 1), activiteiten=(activiteit,)))
    return [text for twijfel in found for text in twijfel.gegevens]


@pytest.mark.parametrize(
    ("taken", "broken"),
    [
        (("Smeedt hekken.", "Slijpt messen en", "Veegt de vloer."), ["Slijpt messen en"]),
        (("Smeedt hekken.", "Slijpt mes-", "Veegt de vloer."), ["Slijpt mes-"]),
        (("Smeedt hekken.", "sen van klanten.", "Veegt de vloer."), ["sen van klanten."]),
        (("smeedt hekken;", "slijpt messen;", "veegt de vloer."), []),
        (("Smeedt hekken", "Slijpt messen", "Veegt de vloer"), []),
        (("Smeedt hekken.",), []),
    ],
)
def test_what_differs_from_its_siblings_is_named(taken: tuple[str, ...], broken: list[str]) -> None:
    assert doubted(*taken) == broken


def test_a_cell_of_a_matrix_that_is_cut_is_named_with_its_line() -> None:
    rij = HerkendeNokrij(
        aspect=passage("Kennis", 4), niveaus={"2": passage("Kent het vuur.", 5), "3": passage("Kent ij-", 6)}
    )
    found = find_broken(HerkendeFunctie(naam=passage("Smid", 1), nok=HerkendeNok(niveaus=("2", "3"), rijen=(rij,))))
    assert [(twijfel.deel, twijfel.regels) for twijfel in found] == [(Functiedeel.NOK, (6,))]
