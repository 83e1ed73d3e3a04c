"""What a record still lacks before it can be defended: in the order in which people fill it in (methode.md §6)."""

from collections.abc import Iterator
from typing import Final

from msgspec import Struct

from functiewijzer.core.bevinding import Plek
from functiewijzer.core.dossiers.dossier import Dossier, Functiebeschrijving, Ondertekening
from functiewijzer.core.indeling.conclusie import Uitkomst, needing_toelichting
from functiewijzer.core.indeling.openstaand import KEUZE, REDENEN
from functiewijzer.core.indeling.reden import is_reden
from functiewijzer.core.profielen.beschrijving import kenmerk_label
from functiewijzer.core.profielen.bezwaar import Bezwaar
from functiewijzer.core.profielen.voorwaarde import Waarheid
from functiewijzer.core.schrijfwijze import readable

INVULLEN: Final = "[INVULLEN"
"""How a text begins that the maker of a functiehuis left for the employer to fill in."""


class Ontbrekend(Struct, frozen=True):
    """One thing that is missing: its plek in the dossier, and what it is in the words of a reader."""

    plek: Plek
    label: str


def find_ontbrekend(dossier: Dossier) -> tuple[Ontbrekend, ...]:
    """Return what is missing for a complete record; nothing where the dossier is complete."""
    # A combination job rests on the dossiers of its parts, which have a description and references of their own.
    own = () if dossier.combinatie is not None else (_beschrijving, _keuze, _overwogen, _redenen)
    parts = (_kop, *own, _antwoorden, _onderbouwing, _vlaggen, _besluit, _bezwaar)
    return tuple(Ontbrekend(plek, label) for part in parts for plek, label in part(dossier))


_KOP: Final = {
    "werkgever": "de werkgever",
    "functietitel": "de functietitel",
    "afdeling": "de afdeling",
    "peildatum": "de peildatum",
    "beoordelaar": "de rol van wie beoordeelt",
    "beslisser": "de rol van wie beslist",
}


def _kop(dossier: Dossier) -> Iterator[tuple[Plek, str]]:
    yield from (((key,), label) for key, label in _KOP.items() if getattr(dossier, key) is None)


def _beschrijving(dossier: Dossier) -> Iterator[tuple[Plek, str]]:
    beschrijving = dossier.functiebeschrijving or Functiebeschrijving()
    for key, label in (("naam", "de functiebeschrijving"), ("datum", "de datum van de functiebeschrijving")):
        if getattr(beschrijving, key) is None:
            yield ("functiebeschrijving", key), label
    for key, label in (("voor_gezien", "voor gezien"), ("voor_akkoord", "voor akkoord")):
        getekend = getattr(beschrijving, key) or Ondertekening()
        for part, what in (("door", f"wie tekende {label} (een rol)"), ("datum", f"de datum van {label}")):
            if getattr(getekend, part) is None:
                yield ("functiebeschrijving", key, part), what


def _keuze(dossier: Dossier) -> Iterator[tuple[Plek, str]]:
    # Where there is an advice, it says whether a reason is asked for: not with geen_match, nor in older records.
    is_asked = dossier.advies is None or KEUZE in dossier.advies.openstaand
    if is_asked and not is_reden(dossier.keuze or ""):
        yield (KEUZE,), "waarom deze referentiefunctie past"


def _redenen(dossier: Dossier) -> Iterator[tuple[Plek, str]]:
    """Yield the kenmerken without a reason, and in a record of the first edition none: nobody was asked."""
    for place in dossier.advies.openstaand if dossier.advies is not None else ():
        part, _, kenmerk = place.partition(".")
        if part == REDENEN and not is_reden(dossier.redenen.get(kenmerk, "")):
            yield (REDENEN, kenmerk), f"een reden bij {kenmerk_label(kenmerk)}"


def _overwogen(dossier: Dossier) -> Iterator[tuple[Plek, str]]:
    treated = {overweging.profiel for overweging in dossier.overwogen if is_reden(overweging.reden)}
    for place in dossier.advies.openstaand if dossier.advies is not None else ():
        part, _, code = place.partition(".")
        if part == "overwogen" and code not in treated:
            yield ("overwogen", code), f"waarom referentie {code} wel of niet past"
    if not dossier.overwogen:
        yield ("overwogen",), "welke andere referentiefuncties zijn bekeken, en waarom ze niet pasten"


def _antwoorden(dossier: Dossier) -> Iterator[tuple[Plek, str]]:
    """Yield the open questions; after an exclusion no answer is waited for."""
    if dossier.advies is None or dossier.advies.uitkomst is Uitkomst.GEEN_MATCH:
        return
    for stap in dossier.antwoordstappen:
        if stap.antwoord is None and stap.op_pad is Waarheid.WAAR:
            yield ("antwoorden", stap.vraag, "antwoord"), f"een antwoord bij {stap.naam}"


def _onderbouwing(dossier: Dossier) -> Iterator[tuple[Plek, str]]:
    for stap in needing_toelichting(dossier.stappen):
        if stap.toelichting is None:
            yield ("antwoorden", stap.vraag, "toelichting"), f"de toelichting bij {stap.naam}"
        if stap.bron is None:
            yield ("antwoorden", stap.vraag, "bron"), f"het bewijs bij {stap.naam}"


def _vlaggen(dossier: Dossier) -> Iterator[tuple[Plek, str]]:
    for vlag in dossier.open_vlaggen:
        name = readable(vlag)
        yield ("afgesloten_vlaggen", vlag.value), f"een tekst die de vlag ‘{name}’ afsluit"


def _besluit(dossier: Dossier) -> Iterator[tuple[Plek, str]]:
    if dossier.geadviseerd is None:
        yield ("advies",), "het advies"
    if dossier.besluit is None:
        yield ("besluit",), "het besluit van de werkgever"
        return
    for key, label in (("datum", "de datum van het besluit"), ("door", "wie het besluit nam (een rol)")):
        if getattr(dossier.besluit, key) is None:
            yield ("besluit", key), label
    if dossier.wijkt_af and dossier.besluit.reden is None:
        yield ("besluit", "reden"), "waarom het besluit van het advies afwijkt"


def _bezwaar(dossier: Dossier) -> Iterator[tuple[Plek, str]]:
    bezwaar = dossier.bezwaar or Bezwaar()
    if not bezwaar.route:
        yield ("bezwaar", "termijn_weken"), "de termijn voor bezwaar"
    adressen = [fase.adres for fase in bezwaar.route] or [bezwaar.adres]
    if any(adres is None or adres.startswith(INVULLEN) for adres in adressen):
        yield ("bezwaar", "adres"), "het adres voor bezwaar"
