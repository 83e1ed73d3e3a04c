"""The chapters of the report about the next group: the work first, then what of occupations touches it."""

from collections.abc import Iterator
from typing import Final

from msgspec import Struct

from functiewijzer.core.beroepen.aspectindex import Aspectdeel
from functiewijzer.core.beroepen.onderdelen import Beroepsdocument
from functiewijzer.core.beroepen.verwijzing import Beroepsdeel, read_aspect
from functiewijzer.core.groei.groei import Groei, Groeiuitslag, Vergelijking
from functiewijzer.core.groei.raakvlak import Raakvlakken
from functiewijzer.core.indeling.conclusie import Uitkomst
from functiewijzer.core.indeling.stapdelen import VoorwaardeUitslag
from functiewijzer.core.indeling.stappen import GrondStap, UitsluitingStap
from functiewijzer.core.profielen.beschrijving import kenmerk_label
from functiewijzer.core.profielen.voorwaarde import Waarheid
from functiewijzer.core.schrijfwijze import dutch_date, readable
from functiewijzer.rendering import woorden
from functiewijzer.rendering.groei import groeiwoorden as zinnen
from functiewijzer.rendering.hoofdstukken import Chapter
from functiewijzer.rendering.verslag import Alinea, Blok, Kop, Opsomming, Punt, Toon


class Groeistuk(Struct, frozen=True):
    """All that the report is about: what separates the groups, and what touches that work."""

    groei: Groei
    raakvlakken: Raakvlakken
    is_gekozen: bool
    """Whether the group was asked for; else it is the group above."""


def start_of(stuk: Groeistuk) -> Iterator[Blok]:
    """Yield from which group is looked and why, and what to know before reading on."""
    groei = stuk.groei
    told = zinnen.start_text(groei)
    yield Alinea(told if groei.start is None else f"Er is gekeken vanuit {told}")
    if groei.start is not None and not stuk.is_gekozen:
        yield Alinea("Er is geen groep gekozen; dan is het de groep erboven. Met --naar kiest u de groep eronder.")
    if groei.dossier.consensus is not None:
        yield Alinea("Het dossier is de gezamenlijke indeling van twee beoordelaars; die antwoorden tellen.")
    for warning in warnings_of(groei):
        yield Alinea(warning, Toon.LET_OP)
    reason = zinnen.waarom_text(groei)
    if reason is not None:
        yield Alinea(reason)


def warnings_of(groei: Groei) -> Iterator[str]:
    """Yield what makes the answer less certain than it looks."""
    if groei.profiel is not None and groei.profiel.is_concept:
        yield woorden.concept_warning(groei.profiel.code)
    indeling, start = groei.indeling, groei.start
    if indeling is None or indeling.uitkomst is Uitkomst.GEEN_MATCH or start is None:
        return
    if groei.is_andere_editie and groei.profiel is not None:
        yield f"Het profiel is nu versie {groei.profiel.versie}, een andere editie dan die van het dossier."
    if groei.uitslag is not Groeiuitslag.AL_DAAR and indeling.functiegroep != start.groep:
        yield f"De antwoorden zelf geven groep {indeling.functiegroep}; van daaruit is gezocht."
    if indeling.open_vragen:
        count = woorden.one_or_more(len(indeling.open_vragen), "vraag staat", "vragen staan")
        yield f"{count} nog open; wat er gevonden is, kan daardoor veranderen."


def scheiding_of(stuk: Groeistuk) -> Iterator[Blok]:
    """Yield how far the whole is from the group, which gronden almost hold, and what would exclude the reference."""
    groei, vergelijking = stuk.groei, stuk.groei.vergelijking
    if vergelijking is not None and groei.naar is not None:
        yield Alinea(zinnen.saldo_text(vergelijking, groei.naar), label="Saldo:")
        yield from _gronden(vergelijking)
    uitsluitingen = [s for s in groei.indeling.stappen if isinstance(s, UitsluitingStap)] if groei.indeling else []
    telling = [stap for stap in uitsluitingen if stap.waarde is not Waarheid.ONWAAR]
    if telling:
        yield Kop("Uitsluitingen", 3)
        yield Opsomming(tuple(Punt(f"{_value(stap.waarde)}: ‘{stap.tekst}’", (), Toon.LET_OP) for stap in telling))
    elif uitsluitingen:
        yield Alinea("Geen uitsluiting geldt.", label="Uitsluitingen:")


def _gronden(vergelijking: Vergelijking) -> Iterator[Blok]:
    if not vergelijking.gronden:
        return
    yield Kop("Gronden", 3)
    yield Opsomming(tuple(_grond(grond) for grond in nearest_gronden(vergelijking)))


def nearest_gronden(vergelijking: Vergelijking) -> list[GrondStap]:
    """Return the gronden with those first of which the largest share of the conditions holds."""
    return sorted(vergelijking.gronden, key=_lacking)


def _lacking(grond: GrondStap) -> float:
    return sum(u.waarde is not Waarheid.WAAR for u in grond.voorwaarden) / len(grond.voorwaarden)


def _grond(grond: GrondStap) -> Punt:
    state = zinnen.grond_text(grond).capitalize()
    return Punt(f"{state} ({grond.richting.value}): ‘{grond.tekst}’", tuple(map(_voorwaarde, grond.voorwaarden)))


_KLOPT: Final = {Waarheid.WAAR: "Klopt", Waarheid.ONWAAR: "Klopt niet", Waarheid.ONBEKEND: "Nog onbekend"}


def _voorwaarde(uitslag: VoorwaardeUitslag) -> str:
    return f"{_KLOPT[uitslag.waarde]}: {uitslag.tekst}"


def _value(waarde: Waarheid) -> str:
    return woorden.WAARHEID[waarde].capitalize()


def werk_of(stuk: Groeistuk) -> Iterator[Blok]:
    """Yield which assigned work would make the answers of the group true, in the words of the options."""
    vergelijking = stuk.groei.vergelijking
    if vergelijking is None or not vergelijking.wegen:
        return
    yield Alinea(f"Groep {stuk.groei.naar} komt uit de vergelijking als dit het opgedragen werk is:")
    for weg in vergelijking.wegen:
        yield Kop(zinnen.weg_text(weg), 3)
        yield Opsomming(
            tuple(
                Punt(
                    f"{a.naam}: ‘{a.tekst}’",
                    tuple(filter(None, (f"Nu: {zinnen.nu_text(a)}", a.toelichting and f"Uitleg: ‘{a.toelichting}’"))),
                )
                for a in weg.antwoorden
            )
        )
    yield Alinea("Elk rijtje is op zichzelf genoeg, en geen antwoord erin kan weg. Er kunnen meer rijtjes bestaan.")


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


DELEN: Final[tuple[Chapter[Groeistuk], ...]] = (
    ("Vanuit welke groep", start_of),
    ("Wat de twee groepen scheidt", scheiding_of),
    ("Welk werk dat is", werk_of),
    ("Wat van het beroep dat werk raakt", raakt_of),
    ("Rijen van een opleidingsprogramma over hetzelfde", rijen_of),
    ("Gebruikte documenten", bronnen_of),
)
"""The report in the order of its argument: the work decides, and what is learned comes last."""
