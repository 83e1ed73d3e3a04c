"""Hyphens at line ends: taken away where the text breaks its words, kept where it does not."""

from functiewijzer.core.handboek.alineas import build, observe
from functiewijzer.core.handboek.bron import Bronregel
from functiewijzer.core.handboek.stukken import split_lines

VULLING = ("De drukker stelt de pers in voor de", "volgende oplage en let daarbij op de", "kleur van het papier.")
WOORD = ("Hij kent de eisen van een kunst-", "uitgave en levert die op tijd af.")
BREUK = ("De drukker stelt de pers in voor de vol-", "gende oplage.")


def alineas(*regels: str) -> list[str]:
    stukken = split_lines([Bronregel(nummer=n, cellen=(regel,)) for n, regel in enumerate(regels, 1)])
    return [alinea.tekst for alinea in build(stukken, observe(stukken))]


def test_a_hyphen_stays_in_a_text_that_breaks_no_words() -> None:
    assert "kunst-uitgave" in " ".join(alineas(*VULLING * 20, *WOORD))


def test_a_word_that_the_text_has_elsewhere_loses_it() -> None:
    assert "kunstuitgave" in " ".join(alineas("Een kunstuitgave is duur.", *VULLING * 20, *WOORD))


def test_a_hyphen_goes_in_a_text_that_breaks_its_words() -> None:
    found = " ".join(alineas(*(VULLING + BREUK) * 5, *WOORD))
    assert "kunstuitgave" in found
    assert "volgende" in found
