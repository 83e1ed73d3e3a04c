"""What a list of titles finds in a library, as a report, as data and as rows."""

from collections.abc import Iterator, Sequence
from typing import Any, Final

from functiewijzer.core.profielen.referentieprofiel import Referentieprofiel
from functiewijzer.core.profielen.woordenlijst import Band
from functiewijzer.core.schrijfwijze import shortened
from functiewijzer.core.titels.naamvoorstel import Naamvoorstel
from functiewijzer.core.titels.titeloverzicht import Concurrentie, Profielvondst, Titelgroep, Titeloverzicht
from functiewijzer.rendering.notatie import dutch_count
from functiewijzer.rendering.verslag import Alinea, Blok, Kop, Staaf, Staven, Tabel, Toon, Verslag

_SHOWN: Final = 20
_EXAMPLES: Final = 3
KOPPEN: Final = ("titel", "rijen", "band", "profiel", "score", "tweede_profiel", "naam_erbij_helpt_rijen")
"""The columns of the list as CSV."""
_BAND: Final = {
    Band.ZEKER: "zeker",
    Band.BEOORDELEN: "misschien",
    Band.GEEN: "geen profiel",
}


def make_titelverslag(overzicht: Titeloverzicht, voorstellen: Sequence[Naamvoorstel]) -> Verslag:
    """Return the report: how many rows find a profile, which, where two compete, and what would help."""
    return Verslag("Titels en profielen", tuple(_blocks(overzicht, voorstellen)))


def _blocks(overzicht: Titeloverzicht, voorstellen: Sequence[Naamvoorstel]) -> Iterator[Blok]:
    rijen = f"{dutch_count(overzicht.rijen)} {'rij' if overzicht.rijen == 1 else 'rijen'} met een titel"
    leeg = f", en {dutch_count(overzicht.leeg)} zonder" if overzicht.leeg else ""
    yield Alinea(f"{rijen}{leeg}; {dutch_count(len(overzicht.groepen))} verschillende titels.")
    yield Staven("Waar wijzen de titels naar?", tuple(Staaf(_BAND[b], overzicht.rijen_met(b)) for b in Band))
    yield from _part("Titels per profiel", ("Profiel", "Zeker", "Misschien", "Titels"), _profielen(overzicht))
    yield from _part(
        "Titels waar twee profielen om vragen",
        ("Profielen", "Rijen", "Titels"),
        map(_competition, overzicht.concurrenties),
    )
    nothing = (_nothing(groep, overzicht.noemenswaard) for groep in overzicht.niets)
    yield from _part("Titels zonder profiel", ("Titel", "Rijen", "Lijkt het meest op"), nothing)
    yield from _part(
        "Alternatieve namen die helpen", ("Naam", "Bij profiel", "Rijen", "Ook voor"), map(_proposal, voorstellen)
    )
    if voorstellen:
        first = voorstellen[0]
        yield Alinea(
            "Een naam erbij is uw keuze: lees eerst of doel en taken van het profiel bij de titel passen. Kies ze een "
            f'voor een met --kies, of geef er een mee, zoals --voeg-toe "{first.profiel.code}={first.naam}".',
            Toon.STIL,
        )


def _part(titel: str, kolommen: tuple[str, ...], rows: Iterator[tuple[str, ...]]) -> Iterator[Blok]:
    every = tuple(rows)
    if not every:
        return
    yield Kop(titel)
    getallen = tuple(n for n, kolom in enumerate(kolommen) if kolom in {"Rijen", "Zeker", "Misschien"})
    yield Tabel(titel, kolommen, every[:_SHOWN], getallen=getallen)
    if len(every) > _SHOWN:
        yield Alinea(f"En nog {dutch_count(len(every) - _SHOWN)}; alle staan in --formaat csv of json.", Toon.STIL)


def _profielen(overzicht: Titeloverzicht) -> Iterator[tuple[str, ...]]:
    for vondst in overzicht.vondsten:
        counts = (dutch_count(vondst.rijen(band)) for band in (Band.ZEKER, Band.BEOORDELEN))
        yield (_name(vondst.profiel), *counts, _examples(vondst.groepen))


def _competition(pair: Concurrentie) -> tuple[str, ...]:
    return " en ".join(map(_name, pair.profielen)), dutch_count(pair.rijen), _examples(pair.groepen)


def _nothing(groep: Titelgroep, noemenswaard: int) -> tuple[str, ...]:
    beste = groep.beste
    is_near = beste is not None and beste.gelijkenis >= noemenswaard
    nearest = f"{beste.profiel.code} ‘{shortened(beste.naam)}’" if beste is not None and is_near else ""
    return shortened(groep.titel), dutch_count(groep.rijen), nearest


def _proposal(voorstel: Naamvoorstel) -> tuple[str, ...]:
    others = _examples(voorstel.groepen[1:])
    return shortened(voorstel.naam), _name(voorstel.profiel), dutch_count(voorstel.rijen), others


def _name(profiel: Referentieprofiel) -> str:
    return f"{profiel.code} {profiel.naam}"


def _examples(groepen: Sequence[Titelgroep]) -> str:
    shown = "; ".join(shortened(groep.titel, 40) for groep in groepen[:_EXAMPLES])
    return f"{shown}; …" if len(groepen) > _EXAMPLES else shown


def titels_as_rows(overzicht: Titeloverzicht, voorstellen: Sequence[Naamvoorstel]) -> Iterator[tuple[str | int, ...]]:
    """Yield a row for every title, the one that most rows have first, as `KOPPEN` names the cells."""
    helps = {voorstel.naam: voorstel.rijen for voorstel in voorstellen}
    for groep in overzicht.groepen:
        found = [k.profiel.code for k in groep.match.passend[:2]] if groep.band is not Band.GEEN else []
        first, second = [*found, "", ""][:2]
        score = groep.beste.score if groep.beste is not None else 0
        yield groep.titel, groep.rijen, groep.band.value, first, score, second, helps.get(groep.titel, 0)


def titels_as_data(overzicht: Titeloverzicht, voorstellen: Sequence[Naamvoorstel]) -> dict[str, Any]:
    """Return the same as data."""
    return {
        "rijen": overzicht.rijen,
        "zonder_titel": overzicht.leeg,
        "banden": {band.value: overzicht.rijen_met(band) for band in Band},
        "titels": [dict(zip(KOPPEN, row, strict=True)) for row in titels_as_rows(overzicht, voorstellen)],
        "profielen": [_vondst_as_data(vondst) for vondst in overzicht.vondsten],
        "concurrentie": [
            {"profielen": [p.code for p in pair.profielen], "rijen": pair.rijen, "titels": _titels(pair.groepen)}
            for pair in overzicht.concurrenties
        ],
        "voorstellen": [
            {"naam": v.naam, "profiel": v.profiel.code, "rijen": v.rijen, "titels": _titels(v.groepen)}
            for v in voorstellen
        ],
    }


def _vondst_as_data(vondst: Profielvondst) -> dict[str, Any]:
    return {
        "profiel": vondst.profiel.code,
        "profiel_naam": vondst.profiel.naam,
        "zeker": vondst.rijen(Band.ZEKER),
        "beoordelen": vondst.rijen(Band.BEOORDELEN),
        "titels": _titels(vondst.groepen),
    }


def _titels(groepen: Sequence[Titelgroep]) -> list[str]:
    return [groep.titel for groep in groepen]
