"""What the handbook says about a reference job, as blocks of a report: its head, its tasks, its kenmerken, its NOK."""

from collections.abc import Iterable, Iterator

from functiewijzer.core.profielen.beschrijving import kenmerk_label
from functiewijzer.core.profielen.functietekst import Kenmerk, Nok
from functiewijzer.core.profielen.referentieprofiel import Referentieprofiel
from functiewijzer.core.schrijfwijze import dutch_date
from functiewijzer.rendering import woorden
from functiewijzer.rendering.profielen.profielwoorden import GEEN_GROEP, ontbrekend_text
from functiewijzer.rendering.verslag import Alinea, Blok, Kop, Opsomming, Punt, Tabel, Toon


def kop_of(profiel: Referentieprofiel) -> Iterator[Blok]:
    """Yield what the profile is, how far it has come, and what it lacks."""
    warning = woorden.status_warning(profiel.code, profiel.status)
    if warning is not None:
        yield Alinea(warning, Toon.LET_OP)
    yield Tabel("Kern van het profiel", ("Gegeven", "Waarde"), tuple(_rows(profiel)))
    if profiel.ontbreekt:
        yield Kop("Wat ontbreekt")
        yield Opsomming(tuple(Punt(ontbrekend_text(deel)) for deel in profiel.ontbreekt))


def _rows(profiel: Referentieprofiel) -> Iterator[tuple[str, str]]:
    yield "Functiegroep", profiel.functiegroep or GEEN_GROEP
    yield "Functiefamilie", profiel.functiefamilie
    yield "Versie", f"{profiel.versie}, geldig vanaf {dutch_date(profiel.geldig_vanaf)}, {profiel.status.value}"
    if profiel.vastgesteld is not None:
        act = profiel.vastgesteld
        where = f" ({act.bron})" if act.bron else ""
        yield "Vastgesteld", f"door {act.door} op {dutch_date(act.op)}{where}"
    yield "Andere namen", ", ".join(profiel.alternatieve_namen) or "geen"
    optional = (
        ("Oude namen", ", ".join(profiel.oude_namen)),
        ("Niet voor", ", ".join(profiel.niet_voor)),
        ("Code in het handboek", profiel.code_bron),
        ("Organisatie", profiel.organisatie),
        ("Positie", profiel.positie),
        ("Doel", profiel.doel),
        ("Typering", profiel.typering),
    )
    yield from ((label, text) for label, text in optional if text)


def activiteiten_of(profiel: Referentieprofiel) -> Iterator[Blok]:
    """Yield the tasks, and the results with what is done for them and by what their success is known."""
    if profiel.activiteiten:
        yield Kop("Activiteiten")
        for activiteit in profiel.activiteiten:
            yield Kop(activiteit.kop, 3)
            yield Opsomming(tuple(map(Punt, activiteit.taken)))
            yield from bron_of(activiteit.bron)
    if profiel.resultaatgebieden:
        yield Kop("Resultaatgebieden")
        for gebied in profiel.resultaatgebieden:
            yield Kop(gebied.naam, 3)
            yield from _listed("Kernactiviteiten", gebied.kernactiviteiten)
            yield from _listed("Resultaatcriteria", gebied.resultaatcriteria)
            yield from bron_of(gebied.bron)


def bron_of(bron: str | None) -> Iterator[Blok]:
    """Yield the place where a text stands; nothing where the profile does not say."""
    if bron is not None:
        yield Alinea(f"Bron: {bron}", Toon.STIL)


def _listed(label: str, teksten: tuple[str, ...]) -> Iterator[Blok]:
    if teksten:
        yield Alinea(f"{label}:")
        yield Opsomming(tuple(map(Punt, teksten)))


def kenmerken_of(profiel: Referentieprofiel) -> Iterator[Blok]:
    """Yield every kenmerk: what is said on it as a whole, and per aspect."""
    if profiel.kenmerken:
        yield Kop("Kenmerken")
    for naam, kenmerk in profiel.kenmerken.items():
        yield Kop(kenmerk_label(naam), 3)
        yield from (Alinea(text) for text in (kenmerk.omschrijving, kenmerk.tekst) if text is not None)
        yield from _aspecten(kenmerk)
        yield from bron_of(kenmerk.bron)


def _aspecten(kenmerk: Kenmerk) -> Iterator[Blok]:
    if kenmerk.aspecten:
        yield Opsomming(
            tuple(
                Punt(f"{kenmerk_label(naam)}: {aspect.tekst}", (f"Bron: {aspect.bron}",) if aspect.bron else ())
                for naam, aspect in kenmerk.aspecten.items()
            )
        )


def nok_of(profiel: Referentieprofiel) -> Iterator[Blok]:
    """Yield the NOK row by row: what each level comes to, and which levels exist here alone."""
    nok = profiel.nok
    if nok is not None:
        yield Kop("Niveau-onderscheidende kenmerken (NOK)")
        for rij in nok.rijen:
            yield Kop(rij.naam, 3)
            told = ((niveau, rij.teksten[niveau]) for niveau in _in_order(rij.teksten, nok))
            yield Opsomming(tuple(Punt(f"{_level(niveau, nok)}: {tekst}") for niveau, tekst in told))
            yield from bron_of(rij.bron)


def _in_order(teksten: Iterable[str], nok: Nok) -> list[str]:
    """Return the levels of a row, the lightest first; one that the NOK does not know comes last."""
    order = {niveau: place for place, niveau in enumerate(nok.niveaus)}
    return sorted(teksten, key=lambda niveau: order.get(niveau, len(order)))


def _level(niveau: str, nok: Nok) -> str:
    return f"Niveau {niveau}" if niveau in nok.uitgeschreven else f"Niveau {niveau} (niet uitgeschreven)"


def bronnen_of(profiel: Referentieprofiel) -> Iterator[Blok]:
    """Yield where the fields stand in the handbook that have no source of their own."""
    if profiel.bronnen:
        yield Kop("Vindplaatsen in het handboek")
        yield Opsomming(tuple(Punt(f"{kenmerk_label(naam)}: {bron}") for naam, bron in profiel.bronnen.items()))
