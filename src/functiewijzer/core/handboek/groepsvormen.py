"""How handbooks write a functiegroep and a code: alone, before a name, behind it, in brackets."""

import re
from typing import Final

from msgspec import Struct

_WOORD: Final = r"(?:(?:functie|salaris|loon|referentie)?(?:groep|schaal|niveau|klasse)|fg|indeling)"
_WAARDE: Final = r"(?:[A-Z]|\d{1,2}[A-Z]?|[IVX]{1,5}|\d{1,2}\s?[-/–]\s?\d{1,2}|[A-Z]\s?[-/–]\s?[A-Z])"
_ALLEEN: Final = re.compile(rf"^[(\[]?(?:(?i:in\s+)?(?i:{_WOORD})\s*[:=]?\s*)?(?P<groep>{_WAARDE})[)\]]?[.:]?$")
_ACHTER: Final = re.compile(
    rf"^(?P<rest>.*?\S)(?P<label>\s*(?:[-–—,|/:]\s*)?[(\[]?\s*(?:(?i:in\s+)?(?i:{_WOORD})\s*[:=]?\s*)(?P<groep>{_WAARDE})\s*[)\]]?)[.:]?$"
)
_ACHTER_HAAKJES: Final = re.compile(rf"^(?P<rest>.*?\S)(?P<label>\s*[(\[]\s*(?P<groep>{_WAARDE})\s*[)\]])$")
_VOOR: Final = re.compile(
    rf"^(?P<label>(?:[(\[]?(?:(?i:in\s+)?(?i:{_WOORD})\s*[:=]?\s*)(?P<groep>{_WAARDE})[)\]]?"
    rf"|[(\[](?P<kaal>{_WAARDE})[)\]])\s*[-–—:,|.]?\s+)(?P<rest>(?!(?:is|wordt|geldt)\b)\S.*)$"
)
_IN_ZIN: Final = re.compile(rf"(?i:{_WOORD})\s*:?\s*(?P<groep>{_WAARDE})(?![\w’'])")
_CODE: Final = re.compile(
    r"^(?P<code>\d{1,3}(?:[.\-]\d{1,3}){1,3}[a-z]?|[A-Z]{1,4}[.\-]?\d{1,3}(?:[.\-][0-9A-Za-z]{1,4})*"
    r"|[A-Z](?:[.\-](?:\d{1,3}|[IVX]{1,5})){1,3})(?P<los>[.:)]?\s*[-–—:]?\s+)(?P<naam>[^\W\d_].*)$"
)
_CODE_ALLEEN: Final = re.compile(
    r"^(?:\d{1,3}(?:[.\-]\d{1,3}){0,3}[a-z]?|[A-Z]{1,4}[.\-]?\d{1,3}(?:[.\-][0-9A-Za-z]{1,4})*"
    r"|[A-Z](?:[.\-](?:\d{1,3}|[IVX]{1,5})){1,3})$"
)
_GETAL_NAAM: Final = re.compile(r"^(?P<code>\d{1,3})(?P<los>[.:)]?\s+[-–—]?\s*)(?P<naam>[^\W\d_].*)$")
_LETTER_NAAM: Final = re.compile(r"^(?P<label>(?P<letter>[A-Z])(?:[.):]|\s+[-–—:])\s+)(?P<naam>[^\W\d_].*)$")
_MEESTE_WOORDEN: Final = 12


class Deling(Struct, frozen=True):
    """A text parted in a short value (a group, a code), the words around that value, and the rest."""

    waarde: str
    label: str
    rest: str


def read_group(text: str) -> str | None:
    """Return the group where a text is nothing else: `E`, `Functiegroep 7`, `(groep D)`."""
    found = _ALLEEN.match(text) if len(text) < 40 else None
    return found["groep"] if found else None


def split_group_behind(text: str) -> Deling | None:
    """Return the group behind a name: `Medewerker Inkoop (groep E)`."""
    if len(text) > 200:
        return None
    found = _ACHTER.match(text) or _ACHTER_HAAKJES.match(text)
    return Deling(found["groep"], found["label"].strip(), found["rest"].rstrip(" -–—,|:")) if found else None


def split_group_before(text: str) -> Deling | None:
    """Return the group before a text: `Groep D: als de functie …`."""
    found = _VOOR.match(text)
    return Deling(found["groep"] or found["kaal"], found["label"].strip(), found["rest"]) if found else None


def named_groups(text: str) -> tuple[str, ...]:
    """Return the groups that a sentence names: `… dan indeling in groep: 5`."""
    return tuple(dict.fromkeys(found["groep"] for found in _IN_ZIN.finditer(text)))


def split_code(text: str, *, marked: bool = False) -> Deling | None:
    """Return the code before a name: `9-2 Medewerker Inkoop`; a lone number counts only where `marked`."""
    if len(text.split()) > _MEESTE_WOORDEN:
        return None
    found = _CODE.match(text) or (_GETAL_NAAM.match(text) if marked else None)
    return Deling(found["code"], found["code"] + found["los"].rstrip(), found["naam"]) if found else None


def split_letter(text: str) -> Deling | None:
    """Return the letter before a name: `B: Inkoop`, `B – Inkoop`."""
    found = _LETTER_NAAM.match(text)
    return Deling(found["letter"], found["label"].strip(), found["naam"]) if found else None


def is_code(text: str) -> bool:
    """Tell whether a text is a code and nothing else."""
    return bool(_CODE_ALLEEN.match(text))
