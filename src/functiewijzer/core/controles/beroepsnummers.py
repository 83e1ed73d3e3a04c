"""Checks on how the parts of a document about an occupation are numbered, and on what stands there twice."""

import re
from collections.abc import Hashable, Iterator
from itertools import groupby
from typing import Final

from functiewijzer.core.beroepen.kwalificatie import Competentiegebruik
from functiewijzer.core.beroepen.onderdelen import Beroepsdocument, Beroepsonderdeel, onderdelen_of
from functiewijzer.core.beroepen.verwijzing import Beroepsdeel
from functiewijzer.core.bevinding import Plek
from functiewijzer.core.controles.controle import Controle, Vondst, fout, waarschuwing
from functiewijzer.core.schema import Model

_SLEUTELS: Final = frozenset({"nummer", "letter", "id", "code"})
"""By what a part is found; a cross names a letter and has none of its own."""

_VOLGNUMMER = re.compile(r"[1-9][0-9]*$")


def _double_parts(document: Beroepsdocument) -> Iterator[Vondst]:
    seen: set[Hashable] = set()
    for plek, model in _models_in(document, ()):
        for sleutel in _SLEUTELS.intersection(type(model).model_fields):
            name = (sleutel, *(part for part in plek if isinstance(part, str)), getattr(model, sleutel))
            if name in seen and not isinstance(model, Competentiegebruik):
                fact = f"{sleutel} '{name[-1]}' staat bij twee delen"
                yield (*plek, sleutel), fact, "Geef elk deel een eigen nummer, letter of id."
            seen.add(name)


def _listed_twice(document: Beroepsdocument) -> Iterator[Vondst]:
    for plek, model in _models_in(document, ()):
        for name in type(model).model_fields:
            seen: set[Hashable] = set()
            value = getattr(model, name)
            for index, item in enumerate(value if isinstance(value, tuple) else ()):
                key = (item.letter or item.naam) if isinstance(item, Competentiegebruik) else item
                if key in seen:
                    yield (*plek, name, index), f"'{key}' staat twee keer in {name}", "Laat er één staan."
                if not isinstance(key, Model) and key is not None:
                    seen.add(key)


def _models_in(model: Model, plek: Plek) -> Iterator[tuple[Plek, Model]]:
    """Yield a model and every model inside it, with the plek of each."""
    yield plek, model
    for name in type(model).model_fields:
        value = getattr(model, name)
        if isinstance(value, Model):
            yield from _models_in(value, (*plek, name))
        elif isinstance(value, tuple) and value and isinstance(value[0], Model):
            for index, item in enumerate(value):
                yield from _models_in(item, (*plek, name, index))


def _under_another(document: Beroepsdocument) -> Iterator[Vondst]:
    for ouder, parts in _families(document):
        for part in parts:
            if not part.plaats.nummer.startswith(f"{ouder.plaats.nummer}{_joint(ouder)}"):
                hint = f"Hier horen nummers zoals {ouder.plaats.nummer}{_joint(ouder)}1."
                yield (*part.plek, part.sleutel), f"{part.label} staat onder {ouder.label}", hint


def _joint(ouder: Beroepsonderdeel) -> str:
    return "-W" if "-" in ouder.plaats.nummer else "."


def _families(document: Beroepsdocument) -> Iterator[tuple[Beroepsonderdeel, list[Beroepsonderdeel]]]:
    """Yield the parts that hold others, each with the parts below it."""
    parts = {part.plek: part for part in onderdelen_of(document)}
    below = [part for part in parts.values() if len(part.plek) > 2]
    for plek, found in groupby(below, lambda part: part.plek[:2]):
        yield parts[plek], list(found)


def _out_of_order(document: Beroepsdocument) -> Iterator[Vondst]:
    numbered = (part for part in onderdelen_of(document) if part.sleutel == "nummer")
    for _, parts in groupby(numbered, lambda part: (part.plek[:-1], _group_of(part))):
        before = 0
        for part in parts:
            number = int(_VOLGNUMMER.findall(part.plaats.nummer)[0])
            if number not in {before, before + 1}:
                fact = f"{part.label} staat waar nummer {before + 1} hoort"
                yield (*part.plek, part.sleutel), fact, "Nummer vanaf 1, in volgorde en zonder gaten."
            before = number


def _group_of(part: Beroepsonderdeel) -> str:
    """Return in what a part of a list is numbered from 1: in the present form each basisdeel or profieldeel is so."""
    return _VOLGNUMMER.sub("", part.plaats.nummer) if part.plaats.deel is Beroepsdeel.KERNTAAK else ""


FW252 = Controle(
    fout(
        "FW252",
        "Twee delen met hetzelfde nummer of id",
        "Andere delen en documenten verwijzen met het nummer, de letter of het id. Staat het er twee keer, dan is niet "
        "te zien welk deel is bedoeld. Geef een van beide een ander nummer, een andere letter of een ander id, of haal "
        "het dubbele deel weg.",
    ),
    _double_parts,
)
FW253 = Controle(
    waarschuwing(
        "FW253",
        "Dubbel in een lijst",
        "In deze lijst hoort elke waarde één keer te staan. Een kruisje of verband dat er twee keer staat, telt niet "
        "zwaarder; vaak is er iets anders bedoeld. Haal de herhaling weg of verbeter haar.",
    ),
    _listed_twice,
)
FW254 = Controle(
    fout(
        "FW254",
        "Nummer hoort onder een ander deel",
        "Een werkproces heeft het nummer van zijn kerntaak en een rij dat van haar competentie: 2.3 hoort onder 2, en "
        "B1-K1-W2 onder B1-K1. Hier staat het onder een andere. Verbeter het nummer, of zet het deel op zijn plaats.",
    ),
    _under_another,
)
FW255 = Controle(
    waarschuwing(
        "FW255",
        "Nummers niet op volgorde",
        "De delen van een document zijn genummerd vanaf 1. Hier ontbreekt een nummer, of staan delen door elkaar. "
        "Kijk in de bron of er iets is overgeslagen. Zet de delen anders op volgorde.",
    ),
    _out_of_order,
)

NUMMERCONTROLES = (FW252, FW253, FW254, FW255)
