"""The open points of profiles, as a report and as data."""

from collections.abc import Iterator, Sequence
from typing import Any

from msgspec import Struct

from functiewijzer.core.handboek.openpunt import Openpunt
from functiewijzer.core.schrijfwijze import shortened
from functiewijzer.rendering.handboek.naziewoorden import say_punt
from functiewijzer.rendering.verslag import Alinea, Blok, Kop, Opsomming, Punt, Verslag
from functiewijzer.rendering.woorden import one_or_more


class Nazienregel(Struct, frozen=True, kw_only=True):
    """An open point with what stands there now, the lines of the handbook that it is about, and where those stand."""

    punt: Openpunt
    nu: str
    plaats: str
    regels: tuple[str, ...]


class Naziendocument(Struct, frozen=True, kw_only=True):
    """A document with what is open in it."""

    naam: str
    pad: str
    regels: tuple[Nazienregel, ...]


def make_nazienverslag(documenten: Sequence[Naziendocument]) -> Verslag:
    """Return the report: per document each open point, with its place in the handbook and the words there."""
    return Verslag("Open punten", tuple(_blocks(documenten)))


def _blocks(documenten: Sequence[Naziendocument]) -> Iterator[Blok]:
    count = sum(len(document.regels) for document in documenten)
    if not count:
        yield Alinea("Er zijn geen open punten.")
        return
    points = one_or_more(count, "open punt", "open punten")
    yield Alinea(f"{points}. Loop ze langs met dezelfde opdracht zonder --formaat, in een terminal.")
    for document in documenten:
        if document.regels:
            yield Kop(document.naam)
            yield Opsomming(tuple(map(_item, document.regels)))


def _item(regel: Nazienregel) -> Punt:
    lines = tuple(f"‘{shortened(' '.join(tekst.split()), 200)}’" for tekst in regel.regels[:3])
    more = (f"en nog {len(regel.regels) - 3} regels",) if len(regel.regels) > 3 else ()
    now = (f"Nu: {shortened(regel.nu, 200)}",) if regel.nu else ()
    place = (regel.plaats,) if regel.plaats else ()
    return Punt(say_punt(regel.punt), (*now, *place, *lines, *more))


def nazien_as_data(documenten: Sequence[Naziendocument]) -> dict[str, Any]:
    """Return the same as data."""
    return {
        "documenten": [{"naam": d.naam, "pad": d.pad, "punten": [_as_data(r) for r in d.regels]} for d in documenten]
    }


def _as_data(regel: Nazienregel) -> dict[str, Any]:
    return {
        "soort": regel.punt.soort.value,
        "plek": regel.punt.plek,
        "gegevens": list(regel.punt.gegevens),
        "regels": list(regel.punt.regels),
        "nu": regel.nu,
        "plaats": regel.plaats,
        "tekst": list(regel.regels),
    }
