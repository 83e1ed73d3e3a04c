"""The account of the lines in the report on an import: what became of each, and which are in no profile."""

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final

from functiewijzer.core.handboek.ingelezen import Ingelezen
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
    """Yield the lines that were not placed, the furniture that was left out, and what was repaired."""
    lines, plaatsen = {regel.nummer: regel for regel in item.lezing.regels}, Bronplekken((item,))
    loose = [lines[number] for number in item.herkenning.niet_geplaatst if number in lines]
    if loose:
        yield Kop(f"Niet geplaatst in {item.bron.naam} ({len(loose)})", 3)
        yield Opsomming(
            tuple(Punt(f"{plaatsen.of_lines('', (r.nummer,))}: {' '.join(r.tekst.split())}") for r in loose)
        )
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
