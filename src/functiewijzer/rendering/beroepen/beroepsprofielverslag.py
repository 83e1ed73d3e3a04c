"""A competence profile as a report, whole."""

from collections.abc import Iterator, Sequence
from typing import Final

from functiewijzer.core.beroepen.beroepsprofiel import Beroepscompetentie, Beroepsprofiel, Kerntaak
from functiewijzer.rendering.beroepen.beroepsblokken import (
    beschrijving_of,
    links_of,
    listed_of,
    names_of,
    oddities_of,
    oddity_of,
    opening_of,
    points_of,
    source_of,
    text_of,
)
from functiewijzer.rendering.verslag import Alinea, Blok, Kop, Opsomming, Punt

_KERNTAAKPUNTEN: Final = (
    ("proces", "Proces"),
    ("rol", "Rol en verantwoordelijkheden"),
    ("complexiteit", "Complexiteit"),
    ("betrokkenen", "Betrokkenen"),
    ("middelen", "Middelen"),
    ("kwaliteit", "Kwaliteit van proces en resultaat"),
    ("keuzes", "Keuzes en dilemma's"),
)


def blocks_of_beroepsprofiel(document: Beroepsprofiel) -> Iterator[Blok]:
    """Yield everything that a competence profile says, in the order of its source."""
    yield from opening_of(document)
    yield from names_of(document)
    yield from beschrijving_of(document.beschrijving)
    yield from _trends(document)
    yield from _loopbaan(document)
    for kerntaak in document.kerntaken:
        yield from _kerntaak(kerntaak)
    if document.kernopgaven:
        yield Kop("Kernopgaven")
    for kernopgave in document.kernopgaven:
        yield Kop(f"Kernopgave {kernopgave.nummer}: {kernopgave.naam}", 3)
        yield from text_of(kernopgave)
    yield Kop("Competenties")
    for competentie in document.competenties:
        yield from _competentie(competentie)
    yield from oddities_of(document.bijzonderheden)


def _trends(document: Beroepsprofiel) -> Iterator[Blok]:
    if document.trends:
        yield Kop("Trends")
    for trend in document.trends:
        yield Kop(trend.naam, 3)
        yield from text_of(trend)


def _loopbaan(document: Beroepsprofiel) -> Iterator[Blok]:
    if document.loopbaan:
        yield Kop("Loopbaan")
        yield Opsomming(
            tuple(
                Punt(
                    f"{stap.naam} ({stap.richting.value})",
                    (*([f"Zie: functiewijzer toon {stap.beroep}"] if stap.beroep else []), f"Bron: {stap.bron}"),
                )
                for stap in document.loopbaan
            )
        )


def _kerntaak(kerntaak: Kerntaak) -> Iterator[Blok]:
    yield Kop(f"Kerntaak {kerntaak.nummer}: {kerntaak.naam}")
    yield from points_of(kerntaak, _KERNTAAKPUNTEN, 3)
    yield from links_of((), kerntaak.verwant_aan)
    yield source_of(kerntaak.bron)


def _competentie(competentie: Beroepscompetentie) -> Iterator[Blok]:
    yield Kop(f"{competentie.nummer}. {competentie.naam}", 3)
    yield Alinea(competentie.tekst)
    kruisjes = (
        f"Domein: {competentie.domein or 'geen'}",
        _numbers("Kerntaken", competentie.kerntaken),
        _numbers("Kernopgaven", competentie.kernopgaven),
    )
    yield Alinea(f"{'. '.join(kruisjes)}.")
    yield from oddity_of(competentie.bijzonderheid)
    for label, zinnen in (("proces", competentie.criteria.proces), ("resultaat", competentie.criteria.resultaat)):
        if zinnen:
            yield Alinea(f"Succescriteria, {label}:")
            yield from listed_of(zinnen)
    yield from links_of(competentie.raakt_aan, competentie.verwant_aan)
    yield source_of(competentie.bron)


def _numbers(label: str, numbers: Sequence[int]) -> str:
    return f"{label}: {', '.join(map(str, numbers)) or 'geen'}"
