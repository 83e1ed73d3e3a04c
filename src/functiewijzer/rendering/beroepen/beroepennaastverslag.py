"""Two documents about occupations side by side, as a report and as data."""

from collections.abc import Callable, Iterator, Sequence
from typing import Any, Final

from functiewijzer.core.beroepen.beroepennaast import TAKEN, Beroepenpaar, Koppeling
from functiewijzer.core.beroepen.onderdelen import Beroepsdocument, Beroepsonderdeel
from functiewijzer.core.beroepen.opleidingsprogramma import Opleidingsprogramma
from functiewijzer.rendering.beroepen.herkomst import lines_of_origin
from functiewijzer.rendering.verslag import Alinea, Blok, Kop, Opsomming, Punt, Tabel, Toon, Verslag
from functiewijzer.rendering.vormen.data import SCHEMA
from functiewijzer.rendering.woorden import one_or_more

_UITLEG: Final = (
    "Een koppeling staat hier alleen als een van de twee documenten haar noemt. Ze is van functiewijzer en staat niet "
    "in de bron. Wat op elkaar lijkt zonder koppeling, staat onder ‘alleen’."
)
_HOOFDSTUKKEN: Final[tuple[tuple[str, Callable[[Beroepsonderdeel], bool]], ...]] = (
    ("Kerntaken en werkprocessen", lambda part: part.plaats.deel in TAKEN),
    ("Competenties", lambda part: part.plaats.deel not in TAKEN),
)


def make_beroepennaastverslag(paar: Beroepenpaar) -> Verslag:
    """Return the report: both sources, the career steps, and per chapter what is linked and what only one has."""
    een, ander = paar.een, paar.ander
    blokken = [
        *_origins(een),
        *_origins(ander),
        Kop("In het kort"),
        Opsomming(tuple(map(Punt, _summary(paar)))),
        Alinea(_UITLEG, Toon.STIL),
        *(blok for titel, belongs in _HOOFDSTUKKEN for blok in _chapter(paar, titel, belongs)),
        *_namesakes(paar),
    ]
    return Verslag(f"{_name(een)} naast {_name(ander)}", tuple(blokken))


def beroepennaast_as_data(paar: Beroepenpaar) -> dict[str, Any]:
    """Return the same as data; a part is told by its kind, number and name."""
    documents = (paar.een, paar.ander)
    return {
        "schema": SCHEMA,
        "documenten": [
            {"id": d.id, "soort": d.soort, "naam": d.naam, "herkomst": list(lines_of_origin(d))} for d in documents
        ],
        "loopbaan": [
            {"van": step.van, "naar": step.naar, "richting": step.stap.richting.value} for step in paar.loopbaan
        ],
        "koppelingen": [
            {"delen": [_part(link.een), _part(link.ander)], "volgens": link.volgens} for link in paar.koppelingen
        ],
        "alleen": {paar.een.id: list(map(_part, paar.alleen_een)), paar.ander.id: list(map(_part, paar.alleen_ander))},
        "zelfde_naam": [[_part(one), _part(other)] for one, other in paar.naamgenoten],
    }


def _part(part: Beroepsonderdeel) -> dict[str, Any]:
    return {"deel": part.plaats.deel.value, "nummer": part.plaats.nummer, "naam": part.naam}


def _name(document: Beroepsdocument) -> str:
    return f"{document.naam} ({document.soort})"


def _told(part: Beroepsonderdeel) -> str:
    return f"{part.label} {part.naam}" if part.naam else part.label


def _origins(document: Beroepsdocument) -> Iterator[Blok]:
    yield Alinea(" ".join(lines_of_origin(document)), label=f"{_name(document)}.")


def _summary(paar: Beroepenpaar) -> Iterator[str]:
    for step in paar.loopbaan:
        kind = "zwaarder" if step.stap.richting.value == "verticaal" else "even zwaar"
        yield f"Loopbaan volgens {step.van}: een volgende stap is {step.naar} ({step.stap.richting.value}: {kind})."
    for documents in ((paar.een, paar.ander), (paar.ander, paar.een)):
        if isinstance(documents[0], Opleidingsprogramma) and documents[1].id in documents[0].hoort_bij:
            yield f"{documents[0].id} hoort bij {documents[1].id}."
    yield f"Gedeeld: {one_or_more(len(paar.koppelingen), 'koppeling', 'koppelingen')}."
    for document, parts in ((paar.een, paar.alleen_een), (paar.ander, paar.alleen_ander)):
        yield f"Alleen in {document.id}: {one_or_more(len(parts), 'deel', 'delen')} zonder koppeling."


def _chapter(paar: Beroepenpaar, titel: str, belongs: Callable[[Beroepsonderdeel], bool]) -> Iterator[Blok]:
    """Yield what is linked from or to a part of this chapter, and what only one of the two has."""
    yield Kop(titel)
    links = [link for link in paar.koppelingen if belongs(link.een) or belongs(link.ander)]
    yield from _shared(paar, titel, links)
    for document, parts in ((paar.een, paar.alleen_een), (paar.ander, paar.alleen_ander)):
        own = [part for part in parts if belongs(part)]
        if own:
            yield Kop(f"Alleen in {document.id}", niveau=3)
            yield Opsomming(tuple(Punt(_told(part)) for part in own))


def _shared(paar: Beroepenpaar, titel: str, links: Sequence[Koppeling]) -> Iterator[Blok]:
    if not links:
        yield Alinea("Hier koppelt geen van de twee documenten iets aan het andere.")
        return
    rows = tuple((_told(k.een), _told(k.ander), f"de koppeling in {k.volgens}") for k in links)
    yield Tabel(f"{titel}: gedeeld volgens een koppeling", (paar.een.id, paar.ander.id, "Volgens"), rows)


def _namesakes(paar: Beroepenpaar) -> Iterator[Blok]:
    if paar.naamgenoten:
        yield Kop("Zelfde naam, geen koppeling")
        yield Opsomming(tuple(Punt(f"{_told(one)}; {_told(other)}") for one, other in paar.naamgenoten))
