"""What in a text looks like a person: a name, an address, a number that identifies somebody."""

import re
from typing import Final

_PREFIX: Final = r"(?:(?:van|de|der|den|ten|ter|te|'t|’t|el|al|la)\s+)*"
_SURNAME: Final = rf"{_PREFIX}[A-Z][\w'’-]*[a-z]"
_FORM_OF_ADDRESS: Final = re.compile(
    rf"\b(?:(?:[Dd]e\s+)?[Hh]eer|[Mm]evrouw|[Dd]hr\.?|[Mm](?:evr|w)\.?)\s+(?:[A-Z]\.\s*){{0,6}}{_SURNAME}"
)
_INITIALS: Final = re.compile(rf"\b(?:[A-Z]\.){{1,6}}\s?{_SURNAME}")
_MAIL: Final = re.compile(r"\b[\w-]{1,40}\.[\w.-]{1,60}@[\w-]+(?:\.[\w-]+)+")
_TWO_NAMES: Final = re.compile(rf"[A-Z][\w'’]*[a-z]\s+{_SURNAME}(?:-{_SURNAME})?")
_WITH_PREFIX: Final = re.compile(
    r"\b[A-Z][a-z]+\s+(?:van|de|der|den|ten|ter)(?:\s+(?:de|den|der|het))?\s+[A-Z][a-z]{2,}"
)
_ROLE_WORDS: Final = re.compile(
    r"adviseur|afdeling|algemeen|bestuur|chef|commissie|coach|co[oö]rdinator|directeur|directie|eigenaar|financ|hoofd|"
    r"inkoop|leid|lid|manage|medewerk|officer|onderneming|personeel|raad|sales|secretaris|staf|team|verkoop|voorzitter|"
    r"zaken|bank|bond|college|dienst|gemeente|instituut|kamer|ministerie|provincie|stichting|universiteit|vereniging|wet",
    re.IGNORECASE,
)


def is_bsn(digits: str) -> bool:
    """Tell whether nine digits pass the test that every BSN passes (elfproef)."""
    weights = (9, 8, 7, 6, 5, 4, 3, 2, -1)
    total = sum(weight * int(digit) for weight, digit in zip(weights, digits, strict=True))
    return total % 11 == 0 and digits != "000000000"


def person_in(tekst: str, *, is_role: bool) -> str | None:
    """Return what in a text looks like a person; in the place of a role that is also two names in a row."""
    matches = (pattern.search(tekst) for pattern in (_FORM_OF_ADDRESS, _INITIALS, _MAIL))
    found = next((match.group() for match in matches if match is not None), None)
    in_text = _WITH_PREFIX.search(tekst)
    if found is None and in_text is not None and not _ROLE_WORDS.search(in_text.group()):
        found = in_text.group()
    return tekst if is_role and is_name(tekst) else found


def is_name(tekst: str) -> bool:
    """Tell whether a text is two names in a row, and nothing of a role."""
    return _TWO_NAMES.fullmatch(tekst) is not None and not _ROLE_WORDS.search(tekst)
