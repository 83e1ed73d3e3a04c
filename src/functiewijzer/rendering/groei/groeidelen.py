"""The chapters about the work: from which group is looked, what separates it, and which work that is."""

from collections.abc import Iterator
from itertools import groupby
from typing import Final

from functiewijzer.core.groei.groei import Groei, Groepsvergelijking
from functiewijzer.core.groei.proefindeling import Anderantwoord
from functiewijzer.core.indeling.conclusie import Uitkomst
from functiewijzer.core.indeling.stapdelen import VoorwaardeUitslag
from functiewijzer.core.indeling.stappen import GrondStap, UitsluitingStap
from functiewijzer.core.profielen.voorwaarde import Waarheid
from functiewijzer.rendering import woorden
from functiewijzer.rendering.groei import groeiwoorden as zinnen
from functiewijzer.rendering.groei.groeistuk import Groeistuk
from functiewijzer.rendering.verslag import Alinea, Blok, Kop, Opsomming, Punt, Toon


def start_of(stuk: Groeistuk) -> Iterator[Blok]:
    """Yield from which group is looked and why, and what to know before reading on."""
    groei = stuk.groei
    told = zinnen.start_text(groei)
    yield Alinea(f"Er is {told}" if groei.start is None else f"Er is gekeken vanuit {told}")
    if groei.start is not None and not stuk.is_gekozen:
        yield Alinea("Er is geen groep gekozen; dan is het de groep erboven. Met --naar kiest u de groep eronder.")
    if groei.dossier.combinatie is not None:
        yield Opsomming(tuple(Punt(zinnen.deel_text(deel)) for deel in groei.dossier.combinatie.delen))
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
    if groei.vergelijking is not None and indeling.functiegroep != start.groep:
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


def _gronden(vergelijking: Groepsvergelijking) -> Iterator[Blok]:
    if not vergelijking.gronden:
        return
    yield Kop("Gronden", 3)
    yield Opsomming(tuple(_grond(grond) for grond in nearest_gronden(vergelijking)))


def nearest_gronden(vergelijking: Groepsvergelijking) -> list[GrondStap]:
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
    # Single answers are many and short, so those that are alike share a list.
    for heading, wegen in groupby(vergelijking.wegen, key=zinnen.weg_text):
        together = tuple(wegen)
        if len(together[0].antwoorden) == 1:
            yield Kop(heading, 3)
            yield Opsomming(tuple(_antwoord(weg.antwoorden[0]) for weg in together))
            continue
        for weg in together:
            yield Kop(heading, 3)
            yield Opsomming(tuple(map(_antwoord, weg.antwoorden)))
    if any(len(weg.antwoorden) > 1 for weg in vergelijking.wegen):
        yield Alinea(
            "Wat samen staat, hoort bij elkaar: er kan geen antwoord weg. Er kunnen meer zulke rijtjes bestaan."
        )


def _antwoord(antwoord: Anderantwoord) -> Punt:
    uitleg = () if antwoord.toelichting is None else (f"Uitleg: ‘{antwoord.toelichting}’",)
    return Punt(f"{antwoord.naam}: ‘{antwoord.tekst}’", (f"Nu: {zinnen.nu_text(antwoord)}", *uitleg))
