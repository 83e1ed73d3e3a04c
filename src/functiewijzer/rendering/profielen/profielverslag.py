"""A profile, and the library of profiles, as a Verslag."""

from collections.abc import Iterator

from functiewijzer.core.indeling.bibliotheek import Bibliotheek
from functiewijzer.core.profielen.beschrijving import describe, kenmerk_label
from functiewijzer.core.profielen.referentieprofiel import Referentieprofiel
from functiewijzer.core.profielen.toepassingsregels import Grond, Toepassingsregel
from functiewijzer.core.profielen.voorwaarde import Richting
from functiewijzer.core.profielen.vraag import Vraag
from functiewijzer.core.schrijfwijze import dutch_date
from functiewijzer.rendering import woorden
from functiewijzer.rendering.profielen.functieraster import make_functieraster
from functiewijzer.rendering.verslag import Alinea, Blok, Kop, Opsomming, Punt, Tabel, Toon, Verslag


def make_profielverslag(profiel: Referentieprofiel, bibliotheek: Bibliotheek) -> Verslag:
    """Return everything that a profile says, in the order of the handbook."""
    parts = (_kop, _activiteiten, _kenmerken, _vragen, _regels, _uitsluitingen, _onderbouwing)
    blokken = [blok for part in parts for blok in part(profiel)]
    drempels = bibliotheek.drempels_of(profiel)
    slot = Alinea(
        f"Drempels: {woorden.drempels_text(drempels)}. Bron: {profiel.bron}",
        Toon.STIL,
    )
    return Verslag(f"{profiel.code} {profiel.naam}", (*blokken, slot))


def _kop(profiel: Referentieprofiel) -> Iterator[Blok]:
    if profiel.is_concept:
        yield Alinea(woorden.concept_warning(profiel.code), Toon.LET_OP)
    rows = [
        ("Functiegroep", profiel.functiegroep),
        ("Functiefamilie", profiel.functiefamilie),
        (
            "Versie",
            f"{profiel.versie}, geldig vanaf {dutch_date(profiel.geldig_vanaf)}, {profiel.status.value}",
        ),
        ("Andere namen", ", ".join(profiel.alternatieve_namen) or "geen"),
        ("Positie", profiel.positie),
        ("Doel", profiel.doel),
    ]
    yield Tabel("Kern van het profiel", ("Gegeven", "Waarde"), tuple(rows))


def _activiteiten(profiel: Referentieprofiel) -> Iterator[Blok]:
    yield Kop("Activiteiten")
    for activiteit in profiel.activiteiten:
        yield Kop(f"{activiteit.id}. {activiteit.naam}", 3)
        yield Opsomming(tuple(Punt(taak) for taak in activiteit.taken))


def _kenmerken(profiel: Referentieprofiel) -> Iterator[Blok]:
    yield Kop("Kenmerken")
    for kenmerk_id, kenmerk in profiel.kenmerken.items():
        yield Kop(kenmerk_label(kenmerk_id), 3)
        yield Alinea(kenmerk.omschrijving)
        yield Opsomming(
            tuple(
                Punt(f"{kenmerk_label(naam)}: {aspect.tekst}", (f"Bron: {aspect.bron}",) if aspect.bron else ())
                for naam, aspect in kenmerk.aspecten.items()
            )
        )


def _vragen(profiel: Referentieprofiel) -> Iterator[Blok]:
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


def _weight(vraag: Vraag) -> str:
    return f"gewicht {vraag.gewicht}" if vraag.telt_mee else "telt niet mee"


def _side(richting: Richting | None) -> str:
    return f" ({richting.value})" if richting else ""


def _regels(profiel: Referentieprofiel) -> Iterator[Blok]:
    regels = profiel.toepassingsregels
    yield Kop("Toepassingsregels")
    yield from _regel("Lichter", regels.lichter, profiel)
    if regels.gelijk is not None:
        yield Kop(f"Gelijk: groep {profiel.functiegroep}", 3)
        yield Alinea(regels.gelijk.tekst)
    yield from _regel("Zwaarder", regels.zwaarder, profiel)


def _regel(naam: str, regel: Toepassingsregel, profiel: Referentieprofiel) -> Iterator[Blok]:
    yield Kop(f"{naam}: groep {regel.functiegroep}", 3)
    yield Alinea(regel.tekst)
    if regel.gronden:
        yield Opsomming(tuple(_grond(grond, profiel) for grond in regel.gronden))


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


def make_profielenverslag(bibliotheek: Bibliotheek) -> Verslag:
    """Return the list of profiles and the functieraster: families by functiegroepen."""
    profielen = bibliotheek.profielen.values()
    lijst = Tabel(
        "Profielen",
        ("Code", "Naam", "Groep", "Versie", "Status"),
        tuple((p.code, p.naam, p.functiegroep, p.versie, p.status.value) for p in profielen),
        smal=(0, 2, 3, 4),
    )
    concepten = [p.code for p in profielen if p.is_concept]
    notes = [Alinea(woorden.concept_warning(code), Toon.LET_OP) for code in concepten]
    return Verslag(bibliotheek.functiehuis.naam, (lijst, *notes, Kop("Functieraster"), _raster(bibliotheek)))


def _raster(bibliotheek: Bibliotheek) -> Tabel:
    huis = bibliotheek.functiehuis
    return make_functieraster(
        "Functieraster: families en functiegroepen",
        ((familie.code, familie.naam) for familie in huis.families),
        huis.functiegroepen,
        lambda familie, groep: " ".join(
            p.code for p in bibliotheek.profielen.values() if (p.functiefamilie, p.functiegroep) == (familie, groep)
        ),
    )
