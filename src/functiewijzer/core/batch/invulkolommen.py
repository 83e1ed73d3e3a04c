"""Invulkolommen: in which column of a list somebody fills in what an advice still lacks."""

from collections.abc import Iterable, Iterator
from typing import Final

from functiewijzer.core.batch.kolommen import KEUZE, OVERWOGEN, REDEN, TOELICHTING, VLAG
from functiewijzer.core.indeling.bibliotheek import Bibliotheek
from functiewijzer.core.indeling.conclusie import Vlag
from functiewijzer.core.indeling.indeling import Indeling
from functiewijzer.core.indeling.openstaand import PROFIELSTATUS, REDENEN
from functiewijzer.core.profielen.referentieprofiel import Referentieprofiel
from functiewijzer.core.profielen.voorwaarde import Richting

_PARTS: Final = {REDENEN: REDEN, "overwogen": OVERWOGEN, "afgesloten_vlaggen": VLAG}


def column_of(place: str) -> str | None:
    """Return the column for a place of `openstaand`; None where there is none, or the question itself is open."""
    part, _, rest = place.partition(".")
    if part in _PARTS:
        return f"{_PARTS[part]}{rest}"
    if place == KEUZE:
        return KEUZE
    return f"{rest.removesuffix('.toelichting')}{TOELICHTING}" if rest.endswith(".toelichting") else None


def say_missing(indeling: Indeling) -> Iterator[str]:
    """Say what, beside open questions, keeps the status down; nothing while nobody has answered a question."""
    if all(stap.antwoord is None for stap in indeling.antwoorden):
        return
    names = [column for place in indeling.openstaand if (column := column_of(place)) is not None]
    if names:
        yield f"Vul nog in: {', '.join(names)}."
    if PROFIELSTATUS in indeling.openstaand:
        yield "Het profiel is een concept; tot het is vastgesteld, is de status hoogstens voorlopig."


def columns_for(profielen: Iterable[Referentieprofiel], bibliotheek: Bibliotheek) -> Iterator[str]:
    """Yield the columns, beside questions and keuze, that an advice by these profiles can ask for; may repeat one."""
    chosen = tuple(profielen)
    for profiel in chosen:
        yield from (f"{REDEN}{kenmerk}" for kenmerk, vragen in profiel.vragen_van_kenmerk.items() if vragen)
    for profiel in chosen:
        sides = (bibliotheek.buren_of(profiel, side) for side in (Richting.LICHTER, Richting.ZWAARDER))
        yield from (f"{OVERWOGEN}{buur.profiel}" for buren in sides for buur in buren)
    if chosen:
        yield f"{VLAG}{Vlag.TEGENSTRIJDIG}"
