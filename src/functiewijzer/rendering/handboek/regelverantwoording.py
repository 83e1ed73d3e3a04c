"""The account of the lines in the report on an import: what became of each, and which are in no profile."""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Final

from functiewijzer.core.handboek.ingelezen import Ingelezen
from functiewijzer.core.handboek.normaal import has_words
from functiewijzer.core.schrijfwijze import shortened
from functiewijzer.rendering.handboek.bronplekken import Bronplekken
from functiewijzer.rendering.verslag import Alinea, Blok, Kop, Opsomming, Punt, Tabel

_BEGIN: Final = 60


def regel_blokken(bestanden: Sequence[Ingelezen]) -> Iterator[Blok]:
    """Yield the account of the lines of each file."""
    yield Kop("Elke regel verantwoord")
    yield Opsomming(tuple(Punt(f"{item.bron.naam}: {telling_text((item,))}") for item in bestanden))


def telling_text(bestanden: Sequence[Ingelezen]) -> str:
    """Return the account of the lines of files together: the parts make up the whole."""
    total, placed, furniture, outside, loose = (
        sum(getattr(item.telling, name) for item in bestanden)
        for name in ("totaal", "geplaatst", "meubilair", "overig", "niet_geplaatst")
    )
    return (
        f"{total} regels = {placed} geplaatst + {furniture} kop en voet + {outside} buiten de functies + {loose} niet "
        "geplaatst."
    )


def losse_regels(item: Ingelezen) -> Iterator[Blok]:
    """Yield the lines that were not placed or lie outside the functions, the furniture, and what was repaired."""
    lines, plaatsen = {regel.nummer: regel for regel in item.lezing.regels}, Bronplekken((item,))
    loose = [lines[number] for number in item.herkenning.niet_geplaatst if number in lines]
    if loose:
        yield Kop(f"Niet geplaatst in {item.bron.naam} ({len(loose)})", 3)
        yield Opsomming(
            tuple(Punt(f"{plaatsen.of_lines('', (r.nummer,))}: {' '.join(r.tekst.split())}") for r in loose)
        )
    outside = tuple(_runs_outside(item, plaatsen))
    if outside:
        yield Kop(f"Buiten de functies in {item.bron.naam} ({item.telling.overig})", 3)
        yield Opsomming(tuple(Punt(text) for text in outside))
    if item.herkenning.meubilair:
        yield Kop("Kop- en voetregels die zijn weggelaten", 3)
        rows = tuple((found.tekst, str(len(found.regels))) for found in item.herkenning.meubilair)
        yield Tabel("Weggelaten", ("Regel", "Aantal"), rows, getallen=(1,))
    if item.herkenning.herstel:
        yield Kop("Hersteld bij het samenvoegen van regels", 3)
        pairs = Counter((herstel.oud, herstel.nieuw) for herstel in item.herkenning.herstel)
        yield Tabel(
            "Hersteld",
            ("Stond er", "Werd", "Aantal"),
            tuple((old.replace("\n", " ⏎ "), new, str(count)) for (old, new), count in pairs.items()),
            getallen=(2,),
        )
    if item.bron.weggelaten:
        found = ", ".join(f"{weg.soort.value.replace('_', ' ')}: {weg.aantal}" for weg in item.bron.weggelaten)
        yield Alinea(f"Ook in het bestand, en niet gelezen: {found}.")


def _runs_outside(item: Ingelezen, plaatsen: Bronplekken) -> Iterator[str]:
    """Yield a text for lines outside the functions that follow each other: where they stand and how they begin."""
    outside = frozenset(item.buiten_de_functies)
    with_words = (regel for regel in item.lezing.regels if has_words(regel.tekst))
    for is_outside, run in groupby(with_words, lambda regel: regel.nummer in outside):
        if is_outside:
            regels = tuple(run)
            place = plaatsen.of_lines("", tuple(regel.nummer for regel in regels))
            yield f"{place}: {shortened(' '.join(regels[0].tekst.split()), _BEGIN)}"
