"""Two profiles side by side, as a report and as data."""

from collections.abc import Iterator, Sequence
from typing import Any, Final

from functiewijzer.core.edities.naast import Gedeelde, Naast, Naastrij
from functiewijzer.core.indeling.bibliotheek import Bibliotheek
from functiewijzer.core.profielen.beschrijving import kenmerk_label
from functiewijzer.core.profielen.referentieprofiel import Referentieprofiel
from functiewijzer.rendering.edities.woordverschil import MARKERING_HEEL, mark_words
from functiewijzer.rendering.verslag import Alinea, Blok, Kop, Opsomming, Punt, Tabel, Toon, Verslag
from functiewijzer.rendering.vormen.data import SCHEMA
from functiewijzer.rendering.woorden import listed, one_or_more, status_warning

_ZELFDE: Final = "(zelfde tekst)"


def make_naastverslag(naast: Naast, bibliotheek: Bibliotheek) -> Verslag:
    """Return the report: the head, what both have in common, and per kenmerk the aspects beside each other."""
    een, ander = naast.een, naast.ander
    blokken = [
        *(Alinea(warning, Toon.LET_OP) for p in (een, ander) if (warning := status_warning(p.code, p.status))),
        _table(naast, "Kern van de profielen", "Gegeven", naast.kop),
        Kop("In het kort"),
        Opsomming(tuple(Punt(text) for text in _summary(naast, bibliotheek.functiehuis.functiegroepen))),
        *_kenmerken(naast),
        Alinea(MARKERING_HEEL, Toon.STIL),
    ]
    return Verslag(f"{een.code} {een.naam} naast {ander.code} {ander.naam}", tuple(blokken))


def naast_as_data(naast: Naast) -> dict[str, Any]:
    """Return the same as data, with whole texts; every row says what the first and the other profile say."""
    een, ander = naast.een, naast.ander
    return {
        "schema": SCHEMA,
        "profielen": [
            {"code": p.code, "naam": p.naam, "versie": p.versie, "groepen": sorted(p.functiegroepen)}
            for p in (een, ander)
        ],
        "kop": list(map(_row_as_data, naast.kop)),
        "kenmerken": {k.kenmerk: list(map(_row_as_data, k.rijen)) for k in naast.kenmerken},
        "gedeelde_vragen": [{"vraag": g.vraag.id, "zelfde": g.is_same} for g in naast.gedeelde_vragen],
    }


def _row_as_data(rij: Naastrij) -> dict[str, Any]:
    return {"aspect": rij.naam, "teksten": [rij.een, rij.ander], "zelfde": rij.is_same}


def _kenmerken(naast: Naast) -> Iterator[Blok]:
    for kenmerk in naast.kenmerken:
        label = kenmerk_label(kenmerk.kenmerk)
        yield Kop(label)
        yield _table(naast, label, "Aspect", kenmerk.rijen)


def _table(naast: Naast, titel: str, first: str, rijen: Sequence[Naastrij]) -> Tabel:
    codes = (naast.een.code, naast.ander.code)
    return Tabel(titel, (first, *codes, "Verschil"), tuple(_cells(rij, codes) for rij in rijen), smal=(3,))


def _cells(rij: Naastrij, codes: tuple[str, str]) -> tuple[str, str, str, str]:
    een, ander = mark_words(rij.een, rij.ander, is_whole=True)
    if rij.is_same:
        return rij.naam, een, _ZELFDE, "geen"
    missing = rij.een is None or rij.ander is None
    return rij.naam, een, ander, f"alleen {codes[rij.een is None]}" if missing else "anders"


def _summary(naast: Naast, groepen: Sequence[str]) -> Iterator[str]:
    yield f"Groepen: {_gives(naast.een, groepen)}; {_gives(naast.ander, groepen)}."
    equal = [f"{kenmerk_label(k.kenmerk)}, {r.naam.lower()}" for k in naast.kenmerken for r in k.rijen if r.is_same]
    yield f"Dezelfde tekst bij: {'; '.join(equal)}." if equal else "Bij geen enkel aspect is de tekst dezelfde."
    if not naast.gedeelde_vragen:
        yield "Geen enkele vraag staat in beide profielen."
        return
    counts = ", ".join(f"{profiel.code} heeft er {len(profiel.vragen)}" for profiel in (naast.een, naast.ander))
    yield f"In beide profielen: {one_or_more(len(naast.gedeelde_vragen), 'vraag', 'vragen')} ({counts})."
    same, other = ([g for g in naast.gedeelde_vragen if g.is_same is wanted] for wanted in (True, False))
    yield from _shared("Helemaal dezelfde vraag", same)
    yield from _shared("Dezelfde vraag met een andere tekst, andere antwoorden of een ander gewicht", other)


def _shared(title: str, vragen: Sequence[Gedeelde]) -> Iterator[str]:
    if vragen:
        yield f"{title}: {'; '.join(gedeeld.vraag.label for gedeeld in vragen)}."


def _gives(profiel: Referentieprofiel, order: Sequence[str]) -> str:
    known = [groep for groep in order if groep in profiel.functiegroepen]
    found = [*known, *sorted(profiel.functiegroepen.difference(known))]
    return f"{profiel.code} geeft {listed(found, 'of')}"
