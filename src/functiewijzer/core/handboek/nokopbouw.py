"""The NOK of a function in a profile: its rows as data, and which levels lie beside the profile's own."""

from functiewijzer.core.handboek.beschrijven import make_id
from functiewijzer.core.handboek.bronwijzer import Bronwijzer, lines_of
from functiewijzer.core.handboek.groepsladder import clean_groep, neighbour
from functiewijzer.core.handboek.handboekdocumenten import Gegevens
from functiewijzer.core.handboek.herkenning import HerkendeNok
from functiewijzer.core.handboek.naamverdeling import one_line
from functiewijzer.core.handboek.niveauvragen import Niveauburen, Niveaurij


def describe_nok(nok: HerkendeNok, groep: str | None, bron: Bronwijzer) -> Gegevens | None:
    """Return the matrix as the profile of a group holds it; None where no level of it is a group at all."""
    niveaus = clean_niveaus(nok)
    ids: set[str] = set()
    rijen = []
    for rij in rows_of(nok):
        passages = [rij.naam, *rij.niveaus.values()]
        if rij.niveaus:
            texts = {niveau: passage.tekst for niveau, passage in rij.niveaus.items()}
            naam = one_line(rij.naam.tekst)
            place = bron.of(lines_of(passages))
            rijen.append({"id": make_id(naam, ids), "naam": naam, "teksten": texts, "bron": place})
    if not niveaus or not rijen:
        return None
    named = {groep, *map(clean_groep, nok.uitgeschreven)}
    written = [niveau for niveau in niveaus if niveau in named]
    return {"niveaus": list(niveaus)} | ({"uitgeschreven": written} if written else {}) | {"rijen": rijen}


def clean_niveaus(nok: HerkendeNok) -> tuple[str, ...]:
    """Return the levels of a matrix that are groups, light to heavy."""
    return tuple(niveau for item in nok.niveaus if (niveau := clean_groep(item)) is not None)


def rows_of(nok: HerkendeNok) -> tuple[Niveaurij, ...]:
    """Return the rows with their levels as groups."""
    return tuple(
        Niveaurij(rij.aspect, {n: p for key, p in rij.niveaus.items() if (n := clean_groep(key)) is not None})
        for rij in nok.rijen
    )


def buren_in(nok: HerkendeNok, groep: str | None, ladder: tuple[str, ...]) -> Niveauburen | None:
    """Return the levels beside a group; None where the group is no level, or its neighbours are further away.

    A level at the end of the matrix has one neighbour.
    """
    niveaus = clean_niveaus(nok)
    if groep is None or groep not in niveaus:
        return None
    place = niveaus.index(groep)
    beside = (
        niveaus[place - 1] if place else None,
        niveaus[place + 1] if place + 1 < len(niveaus) else None,
    )
    steps = (neighbour(ladder, groep, -1), neighbour(ladder, groep, 1))
    is_near = all(level in {None, step} for level, step in zip(beside, steps, strict=True))
    return Niveauburen(beside[0], groep, beside[1]) if is_near and any(beside) else None
