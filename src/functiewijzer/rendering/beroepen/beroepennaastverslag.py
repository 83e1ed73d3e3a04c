"""Two documents about occupations side by side, as a report and as data."""

from collections.abc import Iterator, Sequence
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
_HOOFDSTUKKEN: Final = {True: "Kerntaken en werkprocessen", False: "Competenties"}
"""By whether it is about the work; a link between the work and a competence stands with the competences."""


def make_beroepennaastverslag(paar: Beroepenpaar) -> Verslag:
    """Return the report: both sources, the career steps, and per chapter what is linked and what only one has."""
    een, ander = paar.een, paar.ander
    blokken = [
        *_origins(een),
        *_origins(ander),
        Kop("In het kort"),
        Opsomming(tuple(map(Punt, _summary(paar)))),
        Alinea(_UITLEG, Toon.STIL),
        *(blok for is_work, titel in _HOOFDSTUKKEN.items() for blok in _chapter(paar, titel, is_work=is_work)),
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
        yield f"Loopbaan volgens {step.van}: een volgende stap is {step.naar} ({step.stap.richting.value})."
    for documents in ((paar.een, paar.ander), (paar.ander, paar.een)):
        if isinstance(documents[0], Opleidingsprogramma) and documents[1].id in documents[0].hoort_bij:
            yield f"{documents[0].id} hoort bij {documents[1].id}."
    yield f"Gedeeld: {one_or_more(len(paar.koppelingen), 'koppeling', 'koppelingen')}."
    for name, parts in zip(_names(paar), (paar.alleen_een, paar.alleen_ander), strict=True):
        yield f"Alleen in {name}: {one_or_more(len(parts), 'deel', 'delen')} zonder koppeling."


def _chapter(paar: Beroepenpaar, titel: str, *, is_work: bool) -> Iterator[Blok]:
    """Yield the parts of this chapter: what is linked, and what only one of the two has."""
    yield Kop(titel)
    links = [link for link in paar.koppelingen if _is_work(link) is is_work]
    yield from _shared(paar, titel, links)
    for name, parts in zip(_names(paar), (paar.alleen_een, paar.alleen_ander), strict=True):
        own = [part for part in parts if (part.plaats.deel in TAKEN) is is_work]
        if own:
            yield Kop(f"Alleen in {name}", niveau=3)
            yield Opsomming(tuple(Punt(_told(part)) for part in own))


def _is_work(link: Koppeling) -> bool:
    return link.een.plaats.deel in TAKEN and link.ander.plaats.deel in TAKEN


def _shared(paar: Beroepenpaar, titel: str, links: Sequence[Koppeling]) -> Iterator[Blok]:
    if not links:
        yield Alinea("Hier koppelt geen van de twee documenten iets aan het andere.")
    for document in (paar.een, paar.ander):
        rows = tuple((_told(link.een), _told(link.ander)) for link in links if link.volgens == document.id)
        if rows:
            yield Kop(f"Gedeeld, volgens de koppeling in {document.id}", niveau=3)
            yield Tabel(f"{titel}: gekoppeld in {document.id}", _names(paar), rows)


def _names(paar: Beroepenpaar) -> tuple[str, str]:
    """Return what the two documents are called here: by their names, unless those are the same."""
    een, ander = paar.een, paar.ander
    return (een.naam, ander.naam) if een.naam != ander.naam else (een.id, ander.id)


def _namesakes(paar: Beroepenpaar) -> Iterator[Blok]:
    if paar.naamgenoten:
        yield Kop("Zelfde naam, geen koppeling")
        yield Opsomming(tuple(Punt(f"{_told(one)}; {_told(other)}") for one, other in paar.naamgenoten))
