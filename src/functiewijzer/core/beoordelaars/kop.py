"""The head of a dossier in words: what two dossiers of one job can differ in beside their answers."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import Final

from functiewijzer.core.dossiers.combinatie import Combinatie
from functiewijzer.core.dossiers.dossier import Besluit, Dossier, Functiebeschrijving, Ondertekening
from functiewijzer.core.profielen.bezwaar import Bezwaar
from functiewijzer.core.schema import MAX_TEKST
from functiewijzer.core.schrijfwijze import dutch_date, readable

KOP_SLEUTELS: Final = (
    "werkgever",
    "functietitel",
    "afdeling",
    "omschrijving",
    "peildatum",
    "functiebeschrijving",
    "beslisser",
    "bezwaar",
)
"""The keys that say which job was graded, as it was when, and who decides; two assessors should agree on them."""


@dataclass(frozen=True, slots=True)
class Kopverschil:
    """A key whose values differ, in words; None where a dossier has none. `waarden` are the values themselves."""

    sleutel: str
    eerste: str | None
    tweede: str | None
    waarden: tuple[object, object] = field(default=(None, None), compare=False)


def find_kopverschillen(first: Dossier, second: Dossier) -> Iterator[Kopverschil]:
    """Yield the keys of the head in which two dossiers differ, those that only one of them has among them."""
    for sleutel in KOP_SLEUTELS:
        if getattr(first, sleutel) != getattr(second, sleutel):
            yield make_kopverschil(first, second, sleutel)


def make_kopverschil(first: Dossier, second: Dossier, sleutel: str) -> Kopverschil:
    """Return what two dossiers say under one key, be it alike or not."""
    return Kopverschil(
        sleutel,
        describe_sleutel(first, sleutel),
        describe_sleutel(second, sleutel),
        (getattr(first, sleutel), getattr(second, sleutel)),
    )


def describe_sleutel(dossier: Dossier, sleutel: str) -> str | None:
    """Return the value of a key in words that fit in a dossier; None where it has none."""
    words = _in_words(getattr(dossier, sleutel))
    return None if words is None else words[:MAX_TEKST]


def describe_advies(dossier: Dossier) -> str | None:
    """Return the advice of a dossier in words."""
    if dossier.advies is None:
        return None
    groep = dossier.advies.functiegroep
    outcome = readable(dossier.advies.uitkomst)
    return f"groep {groep} ({outcome})" if groep is not None else outcome


def _in_words(value: object) -> str | None:
    match value:
        case None | str():
            return value
        case Functiebeschrijving():
            return "; ".join(_describe_beschrijving(value)) or None
        case Besluit():
            return ", ".join(_describe_besluit(value))
        case Combinatie():
            return f"groep {value.functiegroep or 'geen'} ({value.beleid.value})"
        case Bezwaar():
            return "; ".join(_describe_bezwaar(value))
        case _:
            return dutch_date(value) if isinstance(value, date) else str(value)


def _describe_bezwaar(value: Bezwaar) -> Iterator[str]:
    for fase in value.route:
        term = f"{fase.termijn_weken} weken" if fase.termijn_weken is not None else f"{fase.termijn_dagen} dagen"
        yield f"{f'{fase.soort.value} ' if value.fasen else ''}binnen {term} bij {fase.adres or 'onbekend adres'}"


def _describe_besluit(value: Besluit) -> Iterator[str]:
    yield f"groep {value.functiegroep}"
    if value.datum is not None:
        yield dutch_date(value.datum)
    if value.door is not None:
        yield f"door {value.door}"
    if value.reden is not None:
        yield f"reden: {value.reden}"


def _describe_beschrijving(value: Functiebeschrijving) -> Iterator[str]:
    if value.naam is not None:
        yield value.naam
    if value.datum is not None:
        yield dutch_date(value.datum)
    for name, signed in (("voor gezien", value.voor_gezien), ("voor akkoord", value.voor_akkoord)):
        if signed is not None:
            yield f"{name}: {_describe_ondertekening(signed)}"


def _describe_ondertekening(value: Ondertekening) -> str:
    when = dutch_date(value.datum) if value.datum is not None else None
    return ", ".join(part for part in (value.door, when) if part is not None)
