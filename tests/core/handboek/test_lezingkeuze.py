"""Of more readings of a file the one is chosen in which texts are whole and stand where they belong."""

from collections.abc import Iterable

import msgspec

from functiewijzer.core.handboek.bron import Bronbestand, Bronregel, Bronvorm, Lezing
from functiewijzer.core.handboek.herkennen import recognise
from functiewijzer.core.handboek.herkenning import Passage
from functiewijzer.core.handboek.lezen import recognise_reading
from functiewijzer.core.handboek.lezingkeuze import score
from handboekproef import MAGAZIJN
from handboekvormen import from_text, tab_table


def lezing(naam: str, regels: Iterable[str]) -> Lezing:
    return Lezing(
        naam=naam,
        regels=tuple(Bronregel(nummer=n, pagina=1, cellen=(regel,)) for n, regel in enumerate(regels, 1)),
    )


def gekozen(*lezingen: Lezing) -> str:
    return recognise(Bronbestand(naam="PROEF", vorm=Bronvorm.PDF, lezingen=lezingen)).lezing


BLADEN = [
    ("Functiegroep 1", "Het werk bestaat uit het aanreiken van", "glas en het vegen van de vloer rond", "de ovens."),
    ("Functiegroep 2", "Eenvoudig werk aan de slijpbank dat een", "ander heeft klaargezet en ook weer", "controleert."),
    (
        "Functiegroep 3",
        "Zelfstandig blazen van gangbare vormen",
        "volgens een tekening die de meester heeft",
        "gemaakt.",
    ),
    ("Functiegroep 4", "Ontwerpen en blazen van bijzondere", "vormen in overleg met kunstenaars van", "buiten."),
]


def test_group_sheets_of_whole_sentences_win_from_woven_ones() -> None:
    links, rechts = BLADEN[0] + BLADEN[1], BLADEN[2] + BLADEN[3]
    # Woven by cells: each line of the left column with the line of the right one below it, but for the headings.
    geweven = [BLADEN[0][0], *BLADEN[0][1:], BLADEN[2][0], BLADEN[1][1], BLADEN[2][1], BLADEN[2][2], BLADEN[1][0]]
    geweven += [BLADEN[1][2], BLADEN[2][3], BLADEN[3][2], BLADEN[3][0], BLADEN[3][1], BLADEN[3][3], BLADEN[1][3]]
    assert sorted(geweven) == sorted(links + rechts)
    assert gekozen(lezing("rijen", geweven), lezing("kolommen", links + rechts)) == "kolommen"


def test_a_name_that_is_a_sentence_counts_against_a_reading() -> None:
    goed = from_text(tab_table(MAGAZIJN)).lezingen[0]
    found = recognise_reading(goed)
    zin = Passage("Krijgt opdrachten van de chef en geeft zelf geen leiding aan anderen", (1,))
    namen = [msgspec.structs.replace(f, alternatieve_namen=(zin,)) for f in found.functies]
    assert score(msgspec.structs.replace(found, functies=tuple(namen)), goed) < score(found, goed)


def test_words_that_are_left_over_count_whatever_the_length_of_their_lines() -> None:
    goed = from_text(tab_table(MAGAZIJN)).lezingen[0]
    found = recognise_reading(goed)
    rest = ["regel", "van", "een", "tabel"] * 5
    heel, los = ([(" ".join(rest), 1)], [(woord, 1) for woord in rest])
    scores = {
        score(msgspec.structs.replace(found, resten=tuple(Passage(tekst, (n,)) for tekst, n in resten)), goed)
        for resten in (heel, los)
    }
    assert len(scores) == 1
    assert max(scores) < score(found, goed)
