"""A profile as a Verslag."""

from collections.abc import Iterator

from functiewijzer.core.indeling.bibliotheek import Bibliotheek
from functiewijzer.core.profielen.beschrijving import describe, kenmerk_label
from functiewijzer.core.profielen.referentieprofiel import Referentieprofiel
from functiewijzer.core.profielen.toepassingsregels import Grond, Toepassingsregels
from functiewijzer.core.profielen.voorwaarde import Richting
from functiewijzer.core.profielen.vraag import Vraag
from functiewijzer.rendering import woorden
from functiewijzer.rendering.profielen.functietekstverslag import (
    activiteiten_of,
    bron_of,
    bronnen_of,
    kenmerken_of,
    kop_of,
    nok_of,
)
from functiewijzer.rendering.profielen.gebruiksrecht import gebruiksrecht_of
from functiewijzer.rendering.profielen.profielwoorden import GEEN_GROEP
from functiewijzer.rendering.verslag import Alinea, Blok, Kop, Opsomming, Punt, Toon, Verslag


def make_profielverslag(profiel: Referentieprofiel, bibliotheek: Bibliotheek) -> Verslag:
    """Return everything that a profile says, in the order of the handbook."""
    parts = (
        kop_of,
        activiteiten_of,
        kenmerken_of,
        nok_of,
        _vragen,
        _regels,
        _uitsluitingen,
        _onderbouwing,
        bronnen_of,
    )
    blokken = [blok for part in parts for blok in part(profiel)]
    drempels = bibliotheek.drempels_of(profiel)
    slot = Alinea(
        f"Drempels: {woorden.drempels_text(drempels)}. Bron: {profiel.bron}",
        Toon.STIL,
    )
    return Verslag(f"{profiel.code} {profiel.naam}", (*blokken, slot, *gebruiksrecht_of(bibliotheek.functiehuis)))


def _vragen(profiel: Referentieprofiel) -> Iterator[Blok]:
    if profiel.vragen:
        yield Kop("Vragen, in de volgorde van het gesprek")
    for vraag in profiel.volgorde:
        yield Kop(f"{vraag.label} ({_weight(vraag)})", 3)
        yield Alinea(vraag.tekst)
        if vraag.toelichting:
            yield Alinea(vraag.toelichting, Toon.STIL)
        if vraag.alleen_als is not None:
            yield Alinea(f"Alleen als {describe(vraag.alleen_als, profiel)}.", Toon.STIL)
        yield Opsomming(
            tuple(
                Punt(f"{o.tekst}{_side(o.richting)}", (o.toelichting,) if o.toelichting else ()) for o in vraag.opties
            )
        )
        yield from bron_of(vraag.bron)


def _weight(vraag: Vraag) -> str:
    return f"gewicht {vraag.gewicht}" if vraag.telt_mee else "telt niet mee"


def _side(richting: Richting | None) -> str:
    return f" ({richting.value})" if richting else ""


def _regels(profiel: Referentieprofiel) -> Iterator[Blok]:
    regels = profiel.toepassingsregels
    if regels == Toepassingsregels():
        return
    yield Kop("Toepassingsregels")
    yield from _zijde(Richting.LICHTER, profiel)
    if regels.gelijk is not None:
        yield Kop(f"Gelijk: groep {profiel.functiegroep or GEEN_GROEP}", 3)
        yield Alinea(regels.gelijk.tekst)
        yield from bron_of(regels.gelijk.bron)
    yield from _zijde(Richting.ZWAARDER, profiel)


def _zijde(richting: Richting, profiel: Referentieprofiel) -> Iterator[Blok]:
    """Yield the rule of a side, or why there is none; nothing where the profile says neither."""
    regel, geen = profiel.toepassingsregels.of(richting), profiel.toepassingsregels.without(richting)
    if regel is not None:
        yield Kop(f"{richting.value.capitalize()}: groep {regel.functiegroep}", 3)
        yield Alinea(regel.tekst)
        yield from bron_of(regel.bron)
        if regel.gronden:
            yield Opsomming(tuple(_grond(grond, profiel) for grond in regel.gronden))
    if geen is not None:
        elsewhere = f" Zie profiel {geen.verwijst_naar}." if geen.verwijst_naar else ""
        yield Kop(f"{richting.value.capitalize()}: geen regel", 3)
        yield Alinea(f"Is een functie duidelijk {richting.value}, dan past dit profiel niet. {geen.reden}{elsewhere}")


def _grond(grond: Grond, profiel: Referentieprofiel) -> Punt:
    details = [f"Als {describe(grond.als, profiel)}", *([f"Bron: {grond.bron}"] if grond.bron else [])]
    return Punt(grond.tekst, tuple(details))


def _uitsluitingen(profiel: Referentieprofiel) -> Iterator[Blok]:
    if profiel.uitsluitingen:
        yield Kop("Uitsluitingen: dan past dit profiel niet")
        yield Opsomming(
            tuple(
                Punt(
                    u.tekst,
                    (
                        f"Als {describe(u.als, profiel)}",
                        *([f"Zie profiel {u.verwijst_naar}"] if u.verwijst_naar else []),
                        *([f"Bron: {u.bron}"] if u.bron else []),
                    ),
                )
                for u in profiel.uitsluitingen
            )
        )


def _onderbouwing(profiel: Referentieprofiel) -> Iterator[Blok]:
    if profiel.onderbouwing is not None:
        yield Kop("Onderbouwing van de groep")
        yield Alinea(profiel.onderbouwing.conclusie)
        yield Opsomming(
            tuple(Punt(f"{kenmerk_label(k)}: {tekst}") for k, tekst in profiel.onderbouwing.kenmerken.items())
        )
