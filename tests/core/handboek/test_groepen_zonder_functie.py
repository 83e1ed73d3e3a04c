"""Groups that no function has: the handbook names them in a raster or as a range, and the functiehuis keeps them."""

import pytest

from functiewijzer.core.handboek.herkennen import recognise
from functiewijzer.core.handboek.opbouw import build
from handboekbouw import opties
from handboekvormen import from_text

FUNCTIE = """## 1.1 Zeilmaker

Functiegroep {groep}

### Positie

De zeilmaker valt onder de schipper.

### Doel

Zorgen dat de zeilen heel blijven.

### Activiteiten

- Naait zeilen.

### Toepassingsregels

Lichter (groep {lichter}): als er alleen wordt geknipt.

Gelijk (groep {groep}): als het werk hiermee overeenkomt.

Zwaarder (groep {zwaarder}): als ook de tuigage wordt ontworpen.
"""
LETTERS = FUNCTIE.format(lichter="D", groep="E", zwaarder="F")
NUMMERS = FUNCTIE.format(lichter="4", groep="5", zwaarder="6")


def groepen(text: str) -> list[str]:
    bron = from_text(text)
    huis = build(recognise(bron), bron, opties()).documenten[0].gegevens
    return list(huis["functiegroepen"])


def test_the_rows_of_a_raster_without_functions_are_groups() -> None:
    rows = "".join(f"{groep}\t{'Zeilmaker' if groep == 'E' else ''}\t\n" for groep in "HGFEDC")
    assert groepen(f"# Functieraster\n\nGroep\tWerf\tKantoor\n{rows}\n{LETTERS}") == list("CDEFGH")


@pytest.mark.parametrize(
    "zin",
    [
        "Ons huis heeft de functiegroepen 2 tot en met 8.",
        "Wij delen in van groep 2 t/m groep 8.",
        "De laagste groep is 2 en de hoogste is 8.",
        "Groep 2 is de lichtste. Groep 8 is de zwaarste groep.",
    ],
)
def test_a_range_of_groups_is_kept_whole(zin: str) -> None:
    assert groepen(f"# Inleiding\n\n{zin}\n\n{NUMMERS}") == [str(number) for number in range(2, 9)]


@pytest.mark.parametrize(
    "text",
    [
        "De werf heeft 2 tot 12 zeilmakers.",
        "In 2 van de 9 gevallen kiest u de referentie. De hoogste mast is 9 meter.",
        "Stap\tWat u doet\n1\tLees alles.\n2\tKies er een.\n3\tVraag raad.",
        "Wij gingen van groepen A tot en met F over op nummers.",
    ],
)
def test_a_number_in_running_text_is_no_group(text: str) -> None:
    assert groepen(f"# Inleiding\n\n{text}\n\n{NUMMERS}") == ["4", "5", "6"]
