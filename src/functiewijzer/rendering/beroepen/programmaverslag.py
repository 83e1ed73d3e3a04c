"""A training programme as a report, whole."""

from collections.abc import Iterator, Mapping

from functiewijzer.core.beroepen.opleidingsprogramma import Opleidingsprogramma, Programmacompetentie, Programmarij
from functiewijzer.rendering.beroepen.beroepsblokken import (
    links_of,
    listed_of,
    names_of,
    oddities_of,
    opening_of,
    source_of,
    text_of,
)
from functiewijzer.rendering.verslag import Alinea, Blok, Kop, Opsomming, Punt


def blocks_of_programma(document: Opleidingsprogramma) -> Iterator[Blok]:
    """Yield everything that a training programme says, in the order of its source."""
    yield from opening_of(document)
    yield Alinea(f"Beroep: {document.beroep}. Duur: {document.duur or 'in de bron opengelaten'}.")
    if document.regeling:
        yield Alinea(f"Regeling: {document.regeling}.")
    if document.hoort_bij:
        commands = ", ".join(f"functiewijzer toon {beroep}" for beroep in document.hoort_bij)
        yield Alinea(f"Hoort bij (koppeling van functiewijzer): {commands}")
    yield from names_of(document)
    yield Kop("Omschrijving")
    yield from text_of(document.omschrijving)
    yield Kop("Deel A: competenties van de functie")
    yield Alinea("‘Klaar als’ en ‘Bouwt op’ zijn van functiewijzer; de bron noemt dat niet.")
    numbers = {rij.id: rij.nummer for rij in document.rijen}
    for competentie in document.deel_a:
        yield from _competentie(competentie, numbers)
    if document.deel_b:
        yield Kop("Deel B: competenties van de persoon")
        yield Opsomming(tuple(Punt(p.naam, (p.omschrijving, f"Bron: {p.bron}")) for p in document.deel_b))
    yield from oddities_of(document.bijzonderheden)


def _competentie(competentie: Programmacompetentie, numbers: Mapping[str, str]) -> Iterator[Blok]:
    yield Kop(f"{competentie.nummer}. {competentie.naam}", 3)
    if competentie.voorbeelden:
        yield Alinea(competentie.voorbeelden)
    yield source_of(competentie.bron)
    for rij in competentie.rijen:
        yield from _rij(rij, numbers)


def _rij(rij: Programmarij, numbers: Mapping[str, str]) -> Iterator[Blok]:
    yield Kop(f"Rij {rij.nummer}", 4)
    yield Alinea("Kennis en vaardigheden:")
    yield from listed_of(rij.kennis)
    yield Alinea("Opleidingsacties:")
    yield from listed_of(rij.acties)
    yield Alinea(" ".join(rij.klaar_als), label="Klaar als:")
    if rij.bouwt_op:
        yield Alinea(f"Bouwt op: rij {', '.join(numbers.get(other, other) for other in rij.bouwt_op)}.")
    yield from links_of(rij.raakt_aan, rij.verwant_aan)
