"""Ruled tables in PDF with narrow cells: a word that was too wide for its cell is one word again."""

from pathlib import Path

from reportlab.pdfbase.pdfmetrics import stringWidth

from bronbouw import getekend, rooster, write_pdf
from functiewijzer.loading.handboek.bronlezing import read_bron

MARGE = 4.0


def cellen(tmp_path: Path, *teksten: str, onder: str = "") -> tuple[str, ...]:
    """Return the cells of a row that was drawn with these lines, in columns as wide as their widest line."""
    links, getekende = [50.0], []
    for tekst in teksten:
        regels = tekst.split("\n")
        getekende += [(links[-1] + MARGE, 685 - 12 * n, regel) for n, regel in enumerate(regels)]
        # Helvetica of 10 points, as the stream of the page asks for.
        breedte = max(stringWidth(regel, "Helvetica", 10) for regel in regels)
        links.append(links[-1] + breedte + 2 * MARGE + 1)
    blad = getekend(*getekende, (50, 500, onder)) + rooster(links, (700, 600))
    bron = read_bron(write_pdf(tmp_path / "h.pdf", blad))
    return bron.lezingen[0].regels[0].cellen


def test_a_word_that_was_cut_at_the_border_of_its_cell_is_whole(tmp_path: Path) -> None:
    assert cellen(
        tmp_path, "Zorgvuldigh\neid", "bewaakt de\nglasmengverhou\ndingen", "maakt zelf\nverhittingscurves\n."
    ) == (
        "Zorgvuldigheid",
        "bewaakt de\nglasmengverhoudingen",
        "maakt zelf\nverhittingscurves.",
    )


def test_what_is_left_of_a_cut_word_may_look_like_one(tmp_path: Path) -> None:
    # No word ends in two consonants that are the same; the second stands whole elsewhere; the third leaves a letter.
    gelezen = cellen(
        tmp_path, "glasmass\nen", "ovenbouw\nen meten", "vaktechnisch\ne en", onder="Ovenbouwen is en blijft a."
    )
    assert gelezen == ("glasmassen", "ovenbouwen meten", "vaktechnische en")


def test_whole_words_below_each_other_stay_apart(tmp_path: Path) -> None:
    # The first fills its cell, but what follows is a word elsewhere; the second leaves room; the third has a capital.
    gelezen = cellen(
        tmp_path,
        "glasblazer\nvazen",
        "slijper\nkoelt het glas",
        "Glasblazer\nSlijper",
        onder="Hij blaast vazen en schalen.",
    )
    assert gelezen == ("glasblazer\nvazen", "slijper\nkoelt het glas", "Glasblazer\nSlijper")


def onder(x: float, y: float, *regels: str) -> list[tuple[float, float, str]]:
    return [(x, y - 12 * n, regel) for n, regel in enumerate(regels)]


def gelezen_cellen(tmp_path: Path, blad: bytes) -> list[tuple[str, ...]]:
    bron = read_bron(write_pdf(tmp_path / "h.pdf", blad))
    return [regel.cellen for regel in next(found for found in bron.lezingen if found.naam == "cellen").regels]


def nauw(y: float) -> list[tuple[float, float, str]]:
    """Return a table without lines, of which the first column is hardly wider than its header."""
    naast = 50 + stringWidth("Vakgebieden", "Helvetica", 10) + 7
    return [
        *((50, y, "Vakgebieden"), (naast, y, "Werkzaamheden"), (300, y, "Maatstaf")),
        *onder(50, y - 20, "Slijpen"),
        *onder(naast, y - 20, "Slijpt vazen", "en schalen glad"),
        *onder(300, y - 20, "Zonder", "krassen"),
        *onder(50, y - 56, "Blaaswerken"),
        *onder(naast, y - 56, "Blaast kommen", "naar tekening"),
        *onder(300, y - 56, "Gave vorm"),
    ]


NAUW = [
    ("Vakgebieden", "Werkzaamheden", "Maatstaf"),
    ("Slijpen", "Slijpt vazen\nen schalen glad", "Zonder\nkrassen"),
    ("Blaaswerken", "Blaast kommen\nnaar tekening", "Gave vorm"),
]


def test_a_narrow_gap_begins_a_cell_where_other_lines_begin(tmp_path: Path) -> None:
    assert gelezen_cellen(tmp_path, getekend(*nauw(720))) == NAUW


def test_a_header_that_ends_where_other_lines_end_keeps_its_cells(tmp_path: Path) -> None:
    einde = 300 + stringWidth("Maatstaf", "Helvetica", 10)
    regels = ("De slijper werkt in de hal en", "meet elke vaas.", "Zo blijft het glas heel.")
    gevuld = [(einde - stringWidth(regel, "Helvetica", 10), 500.0 - 12 * n, regel) for n, regel in enumerate(regels)]
    assert gelezen_cellen(tmp_path, getekend(*nauw(720), *gevuld))[:3] == NAUW


def test_a_header_that_is_repeated_is_no_text_that_fills_its_lines(tmp_path: Path) -> None:
    stukken = [stuk for y in (780, 580, 380, 180) for stuk in ((50.0, y + 30.0, f"Bij {y} graden."), *nauw(y))]
    found = gelezen_cellen(tmp_path, getekend(*stukken))
    assert [rij for rij in found if len(rij) > 1] == NAUW * 4
