"""What somebody has to know about a batch run, beside its rows."""

import re
from collections.abc import Iterator, Mapping
from itertools import islice
from typing import Final

from functiewijzer.cli.batch.schrijven import Geschreven
from functiewijzer.core.batch.kolommen import TITELNAMEN, Kolommen, fold_kop, shown_kop
from functiewijzer.core.batch.persoonsgegevens import Persoonsgegeven, Persoonszoeker, look_at
from functiewijzer.core.batch.rijadvies import ADVIESKOLOMMEN
from functiewijzer.core.batch.teller import Teller
from functiewijzer.loading.tabel.tabel import Tabelbestand
from functiewijzer.rendering.woorden import one_or_more

_SHOWN: Final = 5
_PLAIN: Final = re.compile(r"[\w .()/-]+")
_LOOKED_AT: Final = 200
"""So many rows show what a column is about."""
_SOORTEN: Final = {
    Persoonsgegeven.NAAM: "namen",
    Persoonsgegeven.BSN: "burgerservicenummers",
    Persoonsgegeven.GEBOORTEDATUM: "geboortedata",
}
_CUT: Final = 100


def about_kolommen(tabel: Tabelbestand, kolommen: Kolommen, melding: str) -> Iterator[str]:
    """Yield what somebody has to know about the columns that were chosen; `melding` is about that of the titles."""
    kop = tabel.koppen[kolommen.titel]
    yield f"Functietitels: kolom {shown_kop(kop)}.{f' {melding}' if melding else ''}"
    if len(tabel.koppen) == 1 and fold_kop(kop) not in TITELNAMEN:
        yield f"De eerste regel, {shown_kop(kop)}, is gelezen als de naam van de kolom en niet als titel."
    if kolommen.vragen:
        yield (
            "Wat u in een vraagkolom kunt invullen, staat per vraag in: functiewijzer vragenlijst CODE --formaat yaml "
            "(CODE is die van het profiel). In Excel kiest u het uit de lijst bij de cel."
        )
    if any(fold_kop(kop) == ADVIESKOLOMMEN[0] for kop in tabel.koppen) and len(kolommen.bewaard) < tabel.breedte:
        yield "De kolommen van een eerdere keer worden opnieuw berekend; wat daarin is veranderd, telt niet."


def about_persons(tabel: Tabelbestand, kolommen: Kolommen, jaar: int) -> Iterator[str]:
    """Yield, once, which columns that go to the result look as if they are about people, and what to do."""
    zoeker = Persoonszoeker(tabel.koppen, titel=kolommen.titel, jaar=jaar)
    seen = look_at(zoeker, (rij.cellen for rij in islice(tabel.rijen(), _LOOKED_AT)))
    found = [kolom for kolom in seen if kolom.kolom in kolommen.bewaard]
    if not found:
        return
    named = ", ".join(f"'{tabel.koppen[kolom]}' ({_SOORTEN[soort]})" for kolom, soort in found)
    about = {kolom.kolom for kolom in found}
    rest = [tabel.koppen[index] for index in kolommen.bewaard if index not in about and tabel.koppen[index]]
    # What may be pasted into a shell, is shown only where it can do nothing there.
    names = f'"{",".join(rest)}"' if all(map(_PLAIN.fullmatch, rest)) else '"naam,naam" (met wat u wilt houden)'
    yield (
        f"Let op: er lijken gegevens over personen in de lijst te staan: {named}. Voor het indelen zijn ze niet nodig, "
        f"en ze gaan mee naar het resultaat. Laat ze weg met: --alleen-kolommen {names}"
    )


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
