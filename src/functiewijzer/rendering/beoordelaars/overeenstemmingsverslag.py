"""How much two assessors agree over a folder of pairs, as a report and as data."""

from collections.abc import Iterator, Sequence
from typing import Any, Final

from functiewijzer.core.beoordelaars.overeenstemming import Kappa, Overeenstemming
from functiewijzer.core.beoordelaars.vergelijking import Vergelijking
from functiewijzer.core.bevinding import Bevinding
from functiewijzer.rendering.beoordelaars.vergelijkingsdata import share_as_data, zijde_as_data
from functiewijzer.rendering.controles.bevindingen import bevindingen_as_data
from functiewijzer.rendering.dossiers.bestanden import short_name, unread_of, unread_text
from functiewijzer.rendering.notatie import dutch_count, dutch_share
from functiewijzer.rendering.verslag import Alinea, Blok, Kop, Opsomming, Punt, Tabel, Toon, Uithangbord, Verslag
from functiewijzer.rendering.vormen.data import SCHEMA
from functiewijzer.rendering.woorden import NIETS, one_or_more

FEW: Final = 10
"""Below so many pairs one pair more or less changes kappa so much that the number needs a warning."""

_FORMULE: Final = (
    "kappa = (gelijk − toeval) / (1 − toeval). Gelijk is het deel van de oordelen dat overeenkomt. Toeval is het deel "
    "dat ook zou overeenkomen als beiden los van elkaar oordeelden, elk met hun eigen verdeling."
)
_LEZEN: Final = (
    "1 betekent: altijd gelijk. 0 betekent: niet vaker gelijk dan bij toeval. Onder 0: minder vaak. Er is geen vaste "
    "grens waarboven het goed is; kijk liever welke vragen het verschil maken."
)


def make_overeenstemmingsverslag(
    gemeten: Overeenstemming, overig: Sequence[str], onleesbaar: Sequence[Bevinding]
) -> Verslag:
    """Return the report: the share, kappa with its formula, the pairs, the dossiers in none, and what was not read."""
    blocks = (
        _bord(gemeten, unread_text(onleesbaar)),
        *_kappas(gemeten),
        *_paren(gemeten),
        *_overig(overig),
        *unread_of(onleesbaar),
    )
    return Verslag("Overeenstemming tussen twee beoordelaars", blocks)


def overeenstemming_as_data(
    gemeten: Overeenstemming, overig: Sequence[str], onleesbaar: Sequence[Bevinding]
) -> dict[str, Any]:
    """Return the same as data; the keys and their order are part of the interface."""
    return {
        "schema": SCHEMA,
        "vragen": gemeten.samen,
        "gelijk": gemeten.gelijk,
        "kappa_richting": _kappa_as_data(gemeten.richting),
        "kappa_functiegroep": _kappa_as_data(gemeten.functiegroep),
        "paren": [_paar_as_data(paar) for paar in gemeten.paren],
        "overig": list(overig),
        "niet_gelezen": bevindingen_as_data(onleesbaar),
    }


def _kappa_as_data(kappa: Kappa) -> dict[str, Any]:
    return {
        "oordelen": kappa.aantal,
        "gelijk": kappa.gelijk,
        "toeval": share_as_data(kappa.verwacht),
        "kappa": share_as_data(kappa.waarde),
        "reden": kappa.reden or None,
    }


def _paar_as_data(paar: Vergelijking) -> dict[str, Any]:
    return {
        "eerste": zijde_as_data(paar.eerste),
        "tweede": zijde_as_data(paar.tweede),
        "zelfde_profiel": paar.has_same_profiel,
        "vragen": len(paar.samen),
        "gelijk": paar.gelijk,
        "verschillen": [verschil.eerste.vraag for verschil in paar.verschillen],
    }


def _bord(gemeten: Overeenstemming, unread: str) -> Blok:
    pairs = one_or_more(len(gemeten.paren), "paar", "paren")
    alike = f"{dutch_count(gemeten.gelijk)} van {one_or_more(gemeten.samen, 'vraag', 'vragen')} gelijk beantwoord"
    groups = f"{gemeten.functiegroep.gelijk} van {pairs} met dezelfde functiegroep"
    if unread:
        return Uithangbord(pairs, (groups, alike, unread), Toon.LET_OP)
    return Uithangbord(pairs, (groups, alike))


def _kappas(gemeten: Overeenstemming) -> Iterator[Blok]:
    yield Kop("Cohens kappa")
    named = (("Richting per vraag die meetelt", gemeten.richting), ("Functiegroep per paar", gemeten.functiegroep))
    yield Tabel(
        "Overeenstemming, los van toeval",
        ("Over", "Oordelen", "Gelijk", "Toeval", "Kappa"),
        tuple((name, *_figures(kappa)) for name, kappa in named),
        getallen=(1, 2, 3),
    )
    for name, kappa in named:
        if kappa.waarde is None:
            yield Alinea(f"{name}: kappa is niet te berekenen, want {kappa.reden}.")
    yield Alinea(_FORMULE, Toon.STIL)
    yield Alinea(_LEZEN, Toon.STIL)
    if len(gemeten.paren) < FEW:
        yield Alinea(
            f"Er zijn minder dan {FEW} paren: één paar meer of minder verandert deze getallen sterk.", Toon.LET_OP
        )


def _figures(kappa: Kappa) -> tuple[str, str, str, str]:
    chance = NIETS if kappa.verwacht is None else dutch_share(kappa.verwacht)
    value = "niet te berekenen" if kappa.waarde is None else f"{float(kappa.waarde):.2f}"
    return dutch_count(kappa.aantal), dutch_count(kappa.gelijk), chance, value.replace(".", ",").replace("-", "−")


def _paren(gemeten: Overeenstemming) -> Iterator[Blok]:
    if gemeten.paren:
        yield Kop("De paren")
        yield Alinea("A is het dossier van de eerste beoordelaar, B dat van de tweede.", Toon.STIL)
        columns = ("Functie", "A", "B", "Vragen gelijk", "Groep A", "Groep B")
        yield Tabel("De paren", columns, tuple(map(_row, gemeten.paren)), smal=(4, 5))


def _row(paar: Vergelijking) -> tuple[str, ...]:
    first, second = paar.eerste, paar.tweede
    alike = f"{paar.gelijk} van {len(paar.samen)}" if paar.has_same_profiel else "ander profiel"
    groups = (first.advised or NIETS, second.advised or NIETS)
    return first.naam, short_name(first.bestand), short_name(second.bestand), alike, *groups


def _overig(overig: Sequence[str]) -> Iterator[Blok]:
    if overig:
        yield Kop("Geen paar")
        yield Opsomming(tuple(Punt(tekst) for tekst in overig))
