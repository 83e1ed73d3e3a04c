"""Group sheets with a table in front that sums up the groups: the sections are the sheets."""

import pytest

from functiewijzer.core.handboek.bladopbouw import functions_of_bladen
from functiewijzer.core.handboek.herkennen import recognise
from functiewijzer.core.handboek.herkenning import Groepsblad, Herkenning, Twijfelsoort
from handboekbouw import passage
from handboekvormen import from_text

TABEL = """| Groep | In het kort |
|---|---|
| 1 | Meehelpen |
| 2 | Meewerken |
| 3 | Voortrekken |

"""
NAMEN = {"1": "meehelpen", "2": "meewerken", "3": "voortrekken"}


def blad(kop: str, groep: str) -> str:
    return f"""## {kop}

Dit werk is van soort {groep} en vraagt daar de vaardigheden voor.

### Kennis

Wat je moet weten bij soort {groep}, leer je op de vloer van de smederij.

### Vrijheid

Bij soort {groep} kiest de baas de volgorde.

"""


def gelezen(kop: str, *, tabel: str = TABEL, na: str = "") -> Herkenning:
    bladen = "".join(blad(kop.format(groep=groep, naam=naam), groep) for groep, naam in NAMEN.items())
    return recognise(from_text(f"# Smederij\n\nZo delen wij werk in.\n\n{tabel}{bladen}{na}"))


@pytest.mark.parametrize("kop", ["Groep {groep}: {naam}", "Functiegroep {groep}", "Groep {groep}"])
def test_the_sheets_are_the_sections_and_the_table_is_none(kop: str) -> None:
    herkenning = gelezen(kop)
    assert [found.groep for found in herkenning.groepsbladen] == ["1", "2", "3"]
    for found in herkenning.groepsbladen:
        text = " ".join(part.tekst for part in found.tekst)
        assert f"van soort {found.groep} en" in text
        assert text.count("kiest de baas") == 1


def test_a_table_with_whole_texts_is_the_sheets_where_there_are_no_sections() -> None:
    tabel = TABEL.replace("Mee", "Wie in deze groep werkt, zal mee")
    herkenning = recognise(from_text(f"# Smederij\n\n{tabel}"))
    assert len(herkenning.groepsbladen) == 3


def test_a_closing_chapter_is_no_part_of_the_last_sheet() -> None:
    herkenning = gelezen("Groep {groep}: {naam}", na="## Niet mee eens?\n\nPraat dan met de baas van de smederij.\n")
    assert "baas van de smederij" not in " ".join(part.tekst for part in herkenning.groepsbladen[-1].tekst)
    assert len(herkenning.overig) >= 2


def test_a_chapter_between_two_sheets_is_named() -> None:
    tussen = "## Groep 1: meehelpen\n\nNog een zin over groep 1.\n\n" + blad("Groep 4: leiden", "4")
    herkenning = gelezen("Groep {groep}: {naam}", na=tussen)
    assert [found.groep for found in herkenning.groepsbladen] == ["1", "2", "3", "4"]
    assert len(herkenning.niet_geplaatst) == 2


def test_a_sheet_with_a_few_words_among_long_ones_is_a_doubt() -> None:
    long = "Dit werk vraagt kennis van ijzer en vuur en een vaste hand, en wie het doet heeft het vak geleerd."
    bladen = [Groepsblad(groep=groep, tekst=(passage(long, 3),)) for groep in ("1", "2", "4")]
    functions = functions_of_bladen([*bladen, Groepsblad(groep="3", tekst=(passage("Voortrekken en leiden", 9),))])
    doubtful = [f.groep.tekst for f in functions if f.groep and f.twijfels]
    assert doubtful == ["3"]
    assert {d.soort for f in functions for d in f.twijfels} == {Twijfelsoort.DEEL_ONZEKER}


def test_an_item_of_a_list_is_no_heading_of_a_sheet() -> None:
    kop, last = passage("Soort werk", 4), passage("- smeden en harden.", 6)
    bladen = [
        Groepsblad(groep=groep, tekst=(passage("Werk.", 3), kop, passage(f"- {naam} van ijzer, of", 5), last))
        for groep, naam in NAMEN.items()
    ]
    for function in functions_of_bladen(bladen):
        assert function.nok
        assert [rij.aspect.tekst for rij in function.nok.rijen] == ["Soort werk"]
