"""What somebody has to know about a batch run, beside its rows."""

from collections.abc import Iterator, Mapping
from typing import Final

from functiewijzer.cli.batch.schrijven import Geschreven
from functiewijzer.core.batch.kolommen import TITELNAMEN, Kolommen, fold_kop, shown_kop
from functiewijzer.core.batch.teller import Teller
from functiewijzer.loading.tabel.tabel import Tabelbestand
from functiewijzer.rendering.woorden import one_or_more

_SHOWN: Final = 5
_CUT: Final = 100


def about_kolommen(tabel: Tabelbestand, kolommen: Kolommen, melding: str) -> Iterator[str]:
    """Yield what somebody has to know about the columns that were chosen; `melding` is about that of the titles."""
    kop = tabel.koppen[kolommen.titel]
    yield f"Functietitels: kolom {shown_kop(kop)}.{f' {melding}' if melding else ''}"
    if len(tabel.koppen) == 1 and fold_kop(kop) not in TITELNAMEN:
        yield f"De eerste regel, {shown_kop(kop)}, is gelezen als de naam van de kolom en niet als titel."
    if len(kolommen.bewaard) < tabel.breedte:
        yield "De kolommen van een eerdere keer worden opnieuw berekend; wat daarin is veranderd, telt niet."


def about_cells(geschreven: Geschreven) -> Iterator[str]:
    """Yield what had to be changed in cells."""
    if geschreven.onschadelijk:
        single, plural = "cel die Excel zou uitvoeren, heeft", "cellen die Excel zou uitvoeren, hebben"
        count = one_or_more(geschreven.onschadelijk, single, plural)
        yield f"{count} een ' ervoor gekregen (met --ruw niet)."
    if geschreven.ingekort:
        count = one_or_more(geschreven.ingekort, "tekst was", "teksten waren")
        yield f"{count} te lang voor Excel en eindigt op ‘[ingekort]’; in CSV blijft alles staan."


def about_correcties(correcties: Mapping[str, str], teller: Teller) -> Iterator[str]:
    """Yield the corrections that no row needed: often a slip of the pen."""
    unused = [titel for titel in correcties if not teller.kent(titel)]
    if unused:
        shown = ", ".join(f"‘{titel[:_CUT]}’" for titel in unused[:_SHOWN])
        more = f" en nog {len(unused) - _SHOWN}" if len(unused) > _SHOWN else ""
        yield f"Niet gebruikt uit het correctiebestand, want niet in de lijst: {shown}{more}."
