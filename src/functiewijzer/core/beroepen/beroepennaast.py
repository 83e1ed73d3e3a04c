"""Two documents about occupations side by side: what links them, as the documents themselves name it, and the rest."""

from collections.abc import Iterable, Iterator

from msgspec import Struct

from functiewijzer.core.beroepen.beroepsprofiel import Beroepsprofiel, Loopbaanstap
from functiewijzer.core.beroepen.kwalificatie import Kwalificatie
from functiewijzer.core.beroepen.matrix import make_matrix
from functiewijzer.core.beroepen.onderdelen import Beroepsdocument, Beroepsonderdeel, onderdelen_of
from functiewijzer.core.beroepen.verwijzing import Beroepsdeel, read_deel

TAKEN = frozenset({Beroepsdeel.KERNTAAK, Beroepsdeel.WERKPROCES, Beroepsdeel.KERNOPGAVE})
"""The parts that say what the work is; the others say what it asks of somebody."""


class Koppeling(Struct, frozen=True):
    """A link between a part of the first document and one of the second; `volgens` is the document that names it."""

    een: Beroepsonderdeel
    ander: Beroepsonderdeel
    volgens: str


class Loopbaankoppeling(Struct, frozen=True):
    """A career step from one document to the other, as the first of them names it."""

    van: str
    naar: str
    stap: Loopbaanstap


class Beroepenpaar(Struct, frozen=True, kw_only=True):
    """Two documents side by side: their links, and the parts of each that no link names.

    `naamgenoten` are parts of one kind that have the same name to the letter and are not linked: a fact, no link.
    """

    een: Beroepsdocument
    ander: Beroepsdocument
    loopbaan: tuple[Loopbaankoppeling, ...]
    koppelingen: tuple[Koppeling, ...]
    alleen_een: tuple[Beroepsonderdeel, ...]
    alleen_ander: tuple[Beroepsonderdeel, ...]
    naamgenoten: tuple[tuple[Beroepsonderdeel, Beroepsonderdeel], ...]


def pair_beroepen(een: Beroepsdocument, ander: Beroepsdocument) -> Beroepenpaar:
    """Return two documents side by side; nothing is matched that no document links."""
    one, other = tuple(_own_parts(een)), tuple(_own_parts(ander))
    links = tuple(_links(one, other))
    free_one = _without(one, (link.een for link in links))
    free_other = _without(other, (link.ander for link in links))
    return Beroepenpaar(
        een=een,
        ander=ander,
        loopbaan=(*_steps(een, ander), *_steps(ander, een)),
        koppelingen=links,
        alleen_een=free_one,
        alleen_ander=free_other,
        naamgenoten=tuple(_namesakes(free_one, free_other)),
    )


def _own_parts(document: Beroepsdocument) -> Iterator[Beroepsonderdeel]:
    """Yield the parts of a document, without an empty row or an unused letter: those it names and does not ask."""
    foreign = set(_foreign(document)) if isinstance(document, Kwalificatie) else set()
    return (part for part in onderdelen_of(document) if (part.plaats.deel, part.plaats.nummer) not in foreign)


def _foreign(kwalificatie: Kwalificatie) -> Iterator[tuple[Beroepsdeel, str]]:
    matrix = make_matrix(kwalificatie)
    for kerntaak in kwalificatie.kerntaken:
        yield from ((Beroepsdeel.WERKPROCES, w.nummer) for w in kerntaak.werkprocessen if not w.hoort_erbij)
    for competentie in kwalificatie.competenties:
        if not matrix.count(competentie.letter):
            yield Beroepsdeel.COMPETENTIE, competentie.letter


def _links(een: Iterable[Beroepsonderdeel], ander: Iterable[Beroepsonderdeel]) -> Iterator[Koppeling]:
    """Yield each link once, in the order of the first document; both may name it."""
    one, other = ({str(part.plaats): part for part in parts} for parts in (een, ander))
    found: dict[tuple[str, str], str] = {}
    for here, there in ((one, other), (other, one)):
        for place, part in here.items():
            for text in part.verwant_aan:
                target = str(read_deel(text))
                if target in there:
                    key = (place, target) if here is one else (target, place)
                    found.setdefault(key, part.plaats.document)
    order = {place: at for at, place in enumerate((*one, *other))}
    for (place, target), document in sorted(found.items(), key=lambda item: [order[name] for name in item[0]]):
        yield Koppeling(one[place], other[target], document)


def _without(parts: Iterable[Beroepsonderdeel], linked: Iterable[Beroepsonderdeel]) -> tuple[Beroepsonderdeel, ...]:
    places = {str(part.plaats) for part in linked}
    return tuple(part for part in parts if str(part.plaats) not in places)


def _steps(van: Beroepsdocument, naar: Beroepsdocument) -> Iterator[Loopbaankoppeling]:
    if isinstance(van, Beroepsprofiel):
        yield from (Loopbaankoppeling(van.id, naar.id, stap) for stap in van.loopbaan if stap.beroep == naar.id)


def _namesakes(
    een: Iterable[Beroepsonderdeel], ander: Iterable[Beroepsonderdeel]
) -> Iterator[tuple[Beroepsonderdeel, Beroepsonderdeel]]:
    by_name: dict[tuple[Beroepsdeel, str | None], list[Beroepsonderdeel]] = {}
    for part in ander:
        by_name.setdefault((part.plaats.deel, part.naam), []).append(part)
    for part in een:
        if part.naam is not None:
            yield from ((part, other) for other in by_name.get((part.plaats.deel, part.naam), ()))
