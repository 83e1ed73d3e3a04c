"""Checks that a dossier stays about a job: no names of people, and no numbers that identify them."""

import re
from collections.abc import Iterator
from typing import Final

from pydantic import BaseModel

from functiewijzer.core.bevinding import Plek
from functiewijzer.core.controles.controle import Controle, Vondst, waarschuwing
from functiewijzer.core.dossiers.dossier import Dossier
from functiewijzer.core.persoon import is_bsn, person_in

ROLLEN: Final = frozenset({"door", "beoordelaar", "beslisser"})
"""The keys that hold a role."""

GIVE_A_ROLE: Final = "Noem de rol, zoals ‘leidinggevende verkoop’, en geen naam."

# Written by the tool out of a profile or about itself, so nobody can have put a person in them.
_NOT_TYPED: Final = frozenset(
    {"advies", "stappen", "herkomst", "bezwaar", "vraagtekst", "optietekst", "profiel", "hash", "profielhash"}
)

_NINE_DIGITS: Final = re.compile(r"(?<![\d.,-])\d(?:[. ]?\d){8}(?![.,-]?\d)")


def teksten_in(value: object, plek: Plek = ()) -> Iterator[tuple[Plek, str]]:
    """Yield every text that somebody typed into a dossier, with its plek."""
    if isinstance(value, str):
        yield plek, str(value)
    elif isinstance(value, BaseModel):
        fields = type(value).model_fields
        for name in fields:
            if name not in _NOT_TYPED:
                yield from teksten_in(getattr(value, name), (*plek, fields[name].alias or name))
    elif isinstance(value, dict):
        for key, inner in value.items():
            yield from teksten_in(inner, (*plek, str(key)))
    elif isinstance(value, tuple):
        for index, inner in enumerate(value):
            yield from teksten_in(inner, (*plek, index))


def _bsn(dossier: Dossier) -> Iterator[Vondst]:
    for plek, tekst in teksten_in(dossier):
        for match in _NINE_DIGITS.finditer(tekst):
            if is_bsn(re.sub(r"\D", "", match.group())):
                yield plek, "dit lijkt een burgerservicenummer", "Haal het weg: een dossier gaat over een functie."
                break


def _people(dossier: Dossier) -> Iterator[Vondst]:
    for plek, tekst in teksten_in(dossier):
        found = person_in(tekst, is_role=plek[-1] in ROLLEN)
        if found is not None:
            yield plek, f"‘{found}’ lijkt een persoon", GIVE_A_ROLE


FW601 = Controle(
    waarschuwing(
        "FW601",
        "Lijkt een burgerservicenummer",
        "In de tekst staan negen cijfers die een burgerservicenummer (BSN) kunnen zijn. Een dossier gaat over een "
        "functie en niet over wie het werk doet, dus een BSN hoort er niet in. Haal het nummer weg, ook uit eerdere "
        "versies als het bestand in git staat. Is het iets anders, schrijf het dan met letters of streepjes erbij.",
    ),
    _bsn,
)
FW602 = Controle(
    waarschuwing(
        "FW602",
        "Lijkt de naam van een persoon",
        "In de tekst lijkt een naam of een persoonlijk e-mailadres te staan. Een dossier gaat over een functie. Wie "
        "beoordeelde, tekende of besliste, staat er met zijn rol in: HR-adviseur, leidinggevende verkoop, directeur. "
        "Vervang de naam door de rol. Is het geen persoon, dan kunt u de waarschuwing negeren.",
    ),
    _people,
)

PERSOONSCONTROLES = (FW601, FW602)
