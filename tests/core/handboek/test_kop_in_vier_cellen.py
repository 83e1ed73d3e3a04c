"""A header table with two labels and two values in each row: the code in it is no group of another function."""

from functiewijzer.core.handboek.bron import Bronbestand, Bronregel, Bronvorm, Lezing
from functiewijzer.core.handboek.herkennen import recognise

REGELS = (
    ("Functie", "Smid", "Code", "2-1"),
    ("Familie", "Werkplaats", "Groep", "D"),
)
DELEN = (
    ("Doel van de functie", "Zorgen dat hekken en poorten op tijd en degelijk gemaakt worden."),
    ("Plaats in de organisatie", "De smid valt onder de meester."),
    ("Lichter", "Als alleen spijkers worden gemaakt, is de functie lichter.", "C"),
    ("Gelijk", "Als het werk ongeveer hetzelfde is, is de functie gelijk.", "D"),
    ("Zwaarder", "Als ook sierwerk wordt ontworpen, is de functie zwaarder.", "E"),
)


def test_a_code_beside_the_name_is_no_other_group() -> None:
    rows = [Bronregel(nummer=at, cellen=cellen, tabel=1) for at, cellen in enumerate(REGELS, 1)]
    rows += [Bronregel(nummer=at, cellen=cellen, tabel=2) for at, cellen in enumerate(DELEN, 4)]
    found = recognise(
        Bronbestand(naam="smederij", vorm=Bronvorm.DOCX, lezingen=(Lezing(naam="volgorde", regels=tuple(rows)),))
    )
    (functie,) = found.functies
    assert functie.code is not None
    assert functie.groep is not None
    assert (functie.naam.tekst, functie.code.tekst, functie.groep.tekst) == ("Smid", "2-1", "D")
