"""The chapters about occupations: what touches the work, and the programme rows about the same."""

from collections.abc import Iterator

from functiewijzer.core.beroepen.aspectindex import Aspectdeel
from functiewijzer.core.beroepen.onderdelen import Beroepsdocument
from functiewijzer.core.beroepen.verwijzing import Beroepsdeel, read_aspect
from functiewijzer.core.profielen.beschrijving import kenmerk_label
from functiewijzer.core.schrijfwijze import dutch_date, readable
from functiewijzer.rendering.groei import groeiwoorden as zinnen
from functiewijzer.rendering.groei.groeistuk import Groeistuk
from functiewijzer.rendering.verslag import Alinea, Blok, Kop, Opsomming, Punt, Toon


def raakt_of(stuk: Groeistuk) -> Iterator[Blok]:
    """Yield which competences, letters and werkprocessen touch that work, with their criteria or indicators."""
    raakvlakken = stuk.raakvlakken
    if raakvlakken.zonder_documenten and stuk.groei.aspecten:
        yield Alinea("In deze profielmap staan geen documenten over beroepen.")
        return
    told: set[str] = set()
    for vlak in raakvlakken.vlakken:
        yield Kop(aspect_label(vlak.aspect), 3)
        if not vlak.delen:
            yield Alinea("Geen onderdeel van een beroep noemt dit.")
            continue
        yield Opsomming(tuple(_raakdeel(deel, is_told=deel.adres in told) for deel in vlak.delen))
        told.update(deel.adres for deel in vlak.delen)


def _raakdeel(deel: Aspectdeel, *, is_told: bool) -> Punt:
    return Punt(deel_text(deel), ("Zie hierboven.",) if is_told else deel.maatstaven)


def rijen_of(stuk: Groeistuk) -> Iterator[Blok]:
    """Yield the programme rows about the same work, each with when it is done."""
    raakvlakken = stuk.raakvlakken
    if raakvlakken.rijen or raakvlakken.verwante_rijen:
        yield Alinea(zinnen.GEEN_OPLEIDING)
    kinds = (("Over dit werk zelf", raakvlakken.rijen), ("Verwant aan wat hierboven staat", raakvlakken.verwante_rijen))
    for heading, rijen in kinds:
        if rijen:
            yield Kop(heading, 3)
            yield Opsomming(tuple(Punt(deel_text(rij), rij.maatstaven) for rij in rijen))


def bronnen_of(stuk: Groeistuk) -> Iterator[Blok]:
    """Yield the documents that were used, with their source and date."""
    delen = (*stuk.raakvlakken.delen, *stuk.raakvlakken.rijen, *stuk.raakvlakken.verwante_rijen)
    documenten = {deel.document.id: deel.document for deel in delen}
    if documenten:
        yield Opsomming(tuple(Punt(bron_text(document)) for document in documenten.values()))
        yield Alinea("Wat een onderdeel raakt, is een keuze van functiewijzer en staat niet in de bron.", Toon.STIL)


def bron_text(document: Beroepsdocument) -> str:
    """Say where a document comes from, how old it is, and whether its form is still made."""
    bron = document.bron
    day = dutch_date(bron.datum) if bron.datum is not None else "zonder datum"
    old = "; verouderd: vorm van vóór 2015" if document.is_verouderd else ""
    return f"{document.naam} ({document.id}): document {bron.document}, {day}{old}"


def aspect_label(aspect: str) -> str:
    """Return an aspect as readers know it: its kenmerk, and what of it."""
    place = read_aspect(aspect)
    return f"{kenmerk_label(place.kenmerk)}: {readable(place.aspect)}"


def deel_text(deel: Aspectdeel) -> str:
    """Name a part: what it is, its number, its name, and its document."""
    plaats = deel.onderdeel.plaats
    soort = "letter" if deel.onderdeel.sleutel == "letter" else plaats.deel.value
    naam = deel.naam or "zonder naam in de bron"
    if plaats.deel is Beroepsdeel.RIJ:
        return f"Rij {plaats.nummer}: {naam}"
    return f"{soort.capitalize()} {plaats.nummer} {naam} ({deel.document.naam})"
