"""What stands at the edge of every page is furniture, whatever word it begins with and however many cells it has."""

import pytest

from functiewijzer.core.handboek.bron import Bronregel
from functiewijzer.core.handboek.meubilair import strip_furniture
from functiewijzer.core.handboek.zijden import names_side

REGELS = ("Bewaakt de oven en", "meldt storingen aan de", "meester van de bakkerij.")


def paginas(*rand: str, aantal: int = 4) -> list[Bronregel]:
    found: list[Bronregel] = []
    for pagina in range(1, aantal + 1):
        for cellen in (rand, *((f"{regel} {pagina * 'x'}",) for regel in REGELS)):
            found.append(Bronregel(nummer=len(found) + 1, cellen=cellen, pagina=pagina))
    return found


@pytest.mark.parametrize(
    "rand",
    [("Referentiewijzer bakkerijen", "uitgave 3.1"), ("Meerwerk en toeslagen",), ("Plusminus bv", "blad", "ovens")],
)
def test_a_running_head_may_begin_like_a_word_for_a_side(rand: tuple[str, ...]) -> None:
    lines = paginas(*rand)
    bare = strip_furniture(lines)
    assert [kept.regels for kept in bare.meubilair] == [tuple(line.nummer for line in lines[::4])]


@pytest.mark.parametrize("zijde", ["Lichter", "Referentie", "Meer:", "Zwaarder E", "Lichter dan de referentie"])
def test_a_side_on_every_page_stays(zijde: str) -> None:
    assert names_side(zijde)
    assert strip_furniture(paginas(zijde)).meubilair == ()
