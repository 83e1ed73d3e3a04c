"""From the rule of one side to its gronden and their questions: one yes/no question per clause, in its own words."""

import re
from collections.abc import Sequence
from string import ascii_lowercase
from typing import Final

from msgspec import Struct

from functiewijzer.core.handboek.aspecten import is_about
from functiewijzer.core.handboek.aspectwoorden import ASPECTWOORDEN
from functiewijzer.core.handboek.bronwijzer import Bronwijzer
from functiewijzer.core.handboek.clausulevraag import make_clausulevraag
from functiewijzer.core.handboek.gronden import Grondtekst, split_regel
from functiewijzer.core.handboek.handboekdocumenten import Gegevens
from functiewijzer.core.handboek.herkenning import HerkendeRegel
from functiewijzer.core.handboek.openpunt import Openpunt, Openpuntsoort
from functiewijzer.core.handboek.volzinnen import sentences_of

_NAAD: Final = re.compile(r"[,;\n]|\b(?:en|of|maar|tenzij|mits)\b", re.IGNORECASE)
"""What may join two clauses."""


class Clausulevragen(Struct, frozen=True, kw_only=True):
    """The gronden of a rule, the questions that they look at, and what a person must look at."""

    gronden: tuple[Gegevens, ...]
    vragen: tuple[Gegevens, ...]
    openpunten: tuple[Openpunt, ...]


def ask_clausules(regel: HerkendeRegel, bank: Sequence[Gegevens], bron: Bronwijzer) -> Clausulevragen:
    """Return the gronden of a rule and a question for each of their clauses; no clause is left out.

    `bank` holds the questions of the bank that the profile asks: where one may ask what a clause says, that is proposed
    in an openpunt, and never done.
    """
    zijde = regel.richting.value
    plaats = bron.of(regel.tekst.regels)
    gronden: list[Gegevens] = []
    vragen: list[Gegevens] = []
    openpunten: list[Openpunt] = []
    for nummer, grond in enumerate(split_regel(regel.tekst.tekst).gronden):
        names = [f"{zijde}_{len(vragen) + i}" for i in range(1, len(grond.clausules) + 1)]
        clausules = zip(names, grond.clausules, strict=True)
        asked = [make_clausulevraag(name, clausule.tekst, clausule.zin, plaats) for name, clausule in clausules]
        vragen += asked
        als = _voorwaarde([vraag["id"] for vraag in asked], grond)
        gronden.append({"id": f"{zijde}_{_letters(nummer)}", "tekst": grond.tekst, "als": als, "bron": plaats})
        plek = f"toepassingsregels.{zijde}.gronden.{nummer}"
        openpunten += _openpunten(grond, asked, plek=plek, bank=bank, regel=regel)
    return Clausulevragen(gronden=tuple(gronden), vragen=tuple(vragen), openpunten=tuple(openpunten))


def _voorwaarde(ids: Sequence[str], grond: Grondtekst) -> Gegevens:
    singles = [{"vraag": name, "antwoord": "ja"} for name in ids]
    if len(singles) == 1:
        return dict(singles[0])
    heavy = [clausule.zwaarwegend for clausule in grond.clausules]
    return {
        "alle": [s | {"zwaarwegend": "true"} if is_heavy else s for s, is_heavy in zip(singles, heavy, strict=True)]
    }


def _letters(nummer: int) -> str:
    first, last = divmod(nummer, len(ascii_lowercase))
    return (ascii_lowercase[first - 1] if first else "") + ascii_lowercase[last]


def _openpunten(
    grond: Grondtekst, vragen: Sequence[Gegevens], *, plek: str, bank: Sequence[Gegevens], regel: HerkendeRegel
) -> list[Openpunt]:
    zijde, regels = regel.richting.value, regel.tekst.regels
    found = [
        Openpunt(soort=Openpuntsoort.KOPPELING, plek=f"{plek}.als", regels=regels, gegevens=(vraag["id"], name, zijde))
        for vraag, clausule in zip(vragen, grond.clausules, strict=True)
        for name in _proposals(clausule.tekst, zijde, bank)
    ]
    if grond.twijfel and _has_a_seam(grond):
        found.insert(0, Openpunt(soort=Openpuntsoort.SPLITSING, plek=plek, regels=regels, gegevens=(grond.tekst,)))
    return found


def _has_a_seam(grond: Grondtekst) -> bool:
    """Tell whether a grond was cut, or has a place where it could be: one clause in one sentence has none."""
    return len(grond.clausules) > 1 or len(sentences_of(grond.tekst)) > 1 or bool(_NAAD.search(grond.tekst))


def _proposals(tekst: str, zijde: str, bank: Sequence[Gegevens]) -> list[str]:
    """Return the questions of the bank that may ask what a clause says, and that have an option of that name."""
    return [
        str(vraag["id"])
        for vraag in bank
        if any(optie["id"] == zijde for optie in vraag["opties"])
        and is_about(tekst, ASPECTWOORDEN.get(str(vraag.get("aspect")), ""))
    ]
