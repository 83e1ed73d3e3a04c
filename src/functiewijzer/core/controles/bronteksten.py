"""Checks on the words of a handbook: texts that are very long, and places that are not in the fixed form."""

import re
from collections.abc import Iterator
from typing import Any, Final

from functiewijzer.core.bevinding import Plek
from functiewijzer.core.controles.controle import Controle, Vondst, waarschuwing
from functiewijzer.core.profielen.bronplaats import read_bronplaats
from functiewijzer.core.profielen.referentieprofiel import Referentieprofiel
from functiewijzer.core.schema import MAX_NAAM, MAX_TEKST, Model

_NAMEN: Final = frozenset({"naam", "code_bron", "alternatieve_namen", "oude_namen"})
_BRONNEN: Final = frozenset({"bron", "bronnen"})
_ALMOST: Final = re.compile(r", *(?:r|regels?)\b\.? *[0-9]")
"""What looks like the line of a place in a handbook."""


def teksten_in(value: Any, plek: Plek = ()) -> Iterator[tuple[Plek, str]]:
    """Yield every text of a document with its plek."""
    match value:
        case str():
            yield plek, value
        case Model():
            for name, info in type(value).model_fields.items():
                yield from teksten_in(getattr(value, name), (*plek, info.alias or name))
        case dict():
            for key, item in value.items():
                yield from teksten_in(item, (*plek, key))
        case tuple():
            for index, item in enumerate(value):
                yield from teksten_in(item, (*plek, index))


def _key_of(plek: Plek) -> str:
    return next((step for step in reversed(plek) if isinstance(step, str)), "")


def find_long_texts(document: Model) -> Iterator[Vondst]:
    """Yield the texts and names of a document that are so long that something may be wrong."""
    for plek, tekst in teksten_in(document):
        is_naam = _key_of(plek) in _NAMEN
        limit = MAX_NAAM if is_naam else MAX_TEKST
        if len(tekst) > limit:
            fact = (
                f"{'deze naam' if is_naam else 'deze tekst'} heeft {len(tekst)} tekens; meer dan {limit} leest niemand"
            )
            yield plek, fact, "Controleer of er niet twee dingen aan elkaar zitten."


def _loose_places(profiel: Referentieprofiel) -> Iterator[Vondst]:
    for plek, tekst in teksten_in(profiel):
        is_bron = bool(_BRONNEN & {step for step in plek[-2:] if isinstance(step, str)})
        if is_bron and _ALMOST.search(tekst) and read_bronplaats(tekst) is None:
            hint = "Schrijf HANDBOEK, p. 12, r. 340 of HANDBOEK, r. 340–345."
            yield plek, f"‘{tekst[:60]}’ lijkt op een vindplaats, maar heeft niet de vaste vorm", hint


LANG: Final = waarschuwing(
    "FW244",
    "Lange tekst of naam",
    f"Een tekst van een handboek blijft staan zoals hij is, hoe lang ook. Boven de {MAX_TEKST} tekens, en bij een naam "
    f"boven de {MAX_NAAM}, zit er meestal iets aan elkaar dat niet bij elkaar hoort. Kijk het na in het handboek. "
    "Klopt het, dan kunt u deze waarschuwing negeren.",
)
FW244: Final[Controle[Referentieprofiel]] = Controle(LANG, find_long_texts)
FW245 = Controle(
    waarschuwing(
        "FW245",
        "Vindplaats niet in de vaste vorm",
        "Deze bron noemt regels van het handboek, maar niet in de vaste vorm. Dan kan functiewijzer de regel er niet "
        "bij zoeken. Schrijf HANDBOEK, p. 12, r. 340 of HANDBOEK, r. 340–345, met de naam van het bestand voorop en "
        "een lang streepje tussen de regels. Een bron in gewone woorden mag ook.",
    ),
    _loose_places,
)

BRONCONTROLES = (FW244, FW245)
