"""Pages with columns in PDF: a heading stays in its column, also where the other one has a blank line beside it."""

from pathlib import Path

from bronbouw import getekend, write_pdf
from functiewijzer.loading.handboek.bronlezing import read_bron

BLOKKEN = [("Groep", letter, count) for letter, count in (("K", 5), ("L", 3), ("M", 6), ("N", 4), ("O", 5), ("P", 4))]


def kolom(x: float, y: float, blokken: list[tuple[str, str, int]]) -> list[tuple[float, float, str, float]]:
    """Return blocks of text below each other: a heading in larger letters over its lines."""
    found: list[tuple[float, float, str, float]] = []
    for woord, letter, count in blokken:
        found.append((x, y, f"{woord} {letter}", 13.0))
        lines = range(1, count + 1)
        found += [(x, y - 6 - 13 * n, f"{letter} regel {n} van de tekst over het werk", 10.0) for n in lines]
        y -= 13 * count + 37
    return found


def verweven(*kolommen: list[tuple[float, float, str, float]]) -> bytes:
    stukken = sorted((stuk for kolom in kolommen for stuk in kolom), key=lambda stuk: (-stuk[1], stuk[0]))
    return b"\n".join(getekend(stuk[:3], maat=stuk[3]) for stuk in stukken)


def test_headings_in_columns_that_are_woven_stay_above_their_text(tmp_path: Path) -> None:
    links, rechts = kolom(50, 690, BLOKKEN[:3]), kolom(310, 701, BLOKKEN[3:])
    rand = getekend((50, 800, "Groepen in de drukkerij"), (480, 800, "druk 4"), maat=8)
    titel = getekend((50, 740, "Groepen"), maat=20)
    bron = read_bron(write_pdf(tmp_path / "h.pdf", b"\n".join([rand, titel, verweven(links, rechts)])))
    found = next(lezing for lezing in bron.lezingen if lezing.naam == "kolommen")
    texts = [regel.tekst for regel in found.regels]
    assert texts[-len(links + rechts) :] == [stuk[2] for stuk in links + rechts]
    assert texts[: -len(links + rechts)] == ["Groepen in de drukkerij", "druk 4", "Groepen"]
