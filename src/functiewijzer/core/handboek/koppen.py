"""Headings: which part of a function a heading opens."""

import re
from collections.abc import Iterable, Iterator
from itertools import chain
from typing import Final

from msgspec import Struct

from functiewijzer.core.handboek.herkenning import Functiedeel
from functiewijzer.core.handboek.kenmerkwoorden import KENMERKEN, KENMERKENVAK, OVERIG, RESULTAATKOLOMMEN
from functiewijzer.core.handboek.kopwoorden import DELEN, KOPVELDEN, LOS_HERKENBAAR
from functiewijzer.core.handboek.normaal import heading_form, normalised


class Deelkop(Struct, frozen=True):
    """What a heading opens: a part of a function, and which kenmerk; no part where it stands outside the functions."""

    deel: Functiedeel | None
    kenmerk: str = ""

    @property
    def is_veld(self) -> bool:
        """Tell whether it labels a short value in the header of a function."""
        return self.deel in KOPVELDEN


BUITEN: Final = Deelkop(None)
"""A heading of a chapter outside the functions."""


ONBEKEND: Final = Deelkop(None, "onbekend")
"""A heading inside a function that the dictionary does not know."""


AFGELEID: Final = "afgeleid"
"""What a heading opens was told from its place, since the dictionary does not know it."""


CRITERIA: Final = Deelkop(Functiedeel.RESULTAATGEBIEDEN, "criteria")
"""The heading of the criteria of one result area."""
NAAMLIJSTEN: Final = frozenset({Functiedeel.ALTERNATIEVE_NAMEN, Functiedeel.OUDE_NAMEN})
"""The parts that are lists of names, which stand in a header as often as among the parts."""
_WOORD: Final = re.compile(r"\S+")
_GENUMMERD: Final = frozenset({Functiedeel.FAMILIE, Functiedeel.RESULTAATGEBIEDEN})


def _forms() -> Iterator[tuple[str, Deelkop]]:
    """Give every heading with what it opens; an earlier one wins."""
    for deel, forms in chain(KOPVELDEN.items(), DELEN.items()):
        yield from ((form, Deelkop(deel)) for form in forms)
    for kenmerk, forms in KENMERKEN.items():
        yield from ((form, Deelkop(Functiedeel.KENMERKEN, kenmerk)) for form in forms)
    yield from ((form, Deelkop(Functiedeel.KENMERKEN)) for form in KENMERKENVAK)
    yield from ((form, Deelkop(Functiedeel.RESULTAATGEBIEDEN)) for form in RESULTAATKOLOMMEN[0])
    yield from ((form, CRITERIA) for form in RESULTAATKOLOMMEN[2])
    yield from ((form, BUITEN) for form in OVERIG)


def _first_wins(pairs: Iterable[tuple[str, Deelkop]]) -> dict[str, Deelkop]:
    found: dict[str, Deelkop] = {}
    for form, kop in pairs:
        found.setdefault(form, kop)
    return found


_KOPPEN: Final = _first_wins(_forms())
_LANGSTE: Final = max(map(len, _KOPPEN)) + 12
_MEESTE_WOORDEN: Final = max(len(form.split()) for form in _KOPPEN)


_NOKBEGIN: Final = ("niveauonderscheidende kenmerken ", "niveau-onderscheidende kenmerken ", "nok ", "nok-matrix ")
"""A matrix may name its family in the heading."""


_VORIGE_NAAM: Final = re.compile(
    r"(?:functie)?(?:naam|namen|benaming|benamingen|titel|titels) (?:in|uit|van|volgens) (?:de |het |een )?"
    r"(?:vorige|vroegere|eerdere|oude)(?: \w+){0,2}"
)


def find_kop(text: str) -> Deelkop | None:
    """Return what a text opens when it is a heading as a whole, with or without a number and a colon."""
    if len(text) > _LANGSTE:
        return None
    form = heading_form(text)
    found = _KOPPEN.get(form)
    if found is None and _VORIGE_NAAM.fullmatch(form):
        return Deelkop(Functiedeel.OUDE_NAMEN)
    if found is None and form.startswith(_NOKBEGIN):
        return Deelkop(Functiedeel.NOK)
    if found is None and form.endswith(")") and "(" in form:
        return _KOPPEN.get(form[: form.rindex("(")].strip())
    if found is None and form[-1:].isdigit():
        numbered = _KOPPEN.get(form.rstrip("0123456789 "))
        return numbered if numbered is not None and numbered.deel in _GENUMMERD else None
    return found


def split_label(text: str) -> tuple[Deelkop, str, str] | None:
    """Return what a label opens, the label, and what stands behind its colon."""
    label, colon, rest = text.partition(":")
    if not colon or not rest.strip() or len(label) > _LANGSTE:
        return None
    kop = find_kop(label)
    return None if kop is None else (kop, label + colon, rest.strip())


def next_label(text: str) -> int | None:
    """Return where in the value of a field another label begins: `Hulp, Maat; Voorheen: Knecht`."""
    for colon in (at for at, sign in enumerate(text) if sign == ":"):
        words = [found.start() for found in _WOORD.finditer(text, max(0, colon - _LANGSTE), colon)]
        for start in words[-_MEESTE_WOORDEN:]:
            kop = _KOPPEN.get(normalised(text[start:colon])) if start and text[start].isupper() else None
            if kop is not None and (kop.is_veld or kop.deel in NAAMLIJSTEN) and text[colon + 1 :].strip():
                return start
    return None


def split_glued(text: str) -> tuple[Deelkop, str, str] | None:
    """Return the same where no colon stands between: a narrow column and its neighbour read as one line.

    What follows must begin with a capital, so that `Zelfstandigheid is nodig` stays a sentence; and a lone word must be
    one that opens no sentence of itself, so that `Afdeling Inkoop levert gegevens` does too.
    """
    parts = text.split(" ", _MEESTE_WOORDEN + 1)
    for size in range(min(len(parts) - 1, _MEESTE_WOORDEN), 0, -1):
        rest = " ".join(parts[size:]).lstrip()
        if not rest[:1].isupper() and not rest[:1].isdigit():
            continue
        label = " ".join(parts[:size])
        form = normalised(label)
        kop = _KOPPEN.get(form)
        if kop is not None and (size > 1 or form in LOS_HERKENBAAR) and (kop.is_veld or rest[:1].isupper()):
            return kop, label, rest
    return None


def kenmerk_id(heading: str) -> str:
    """Return the id of a kenmerk that the dictionary does not know: its heading, in letters that an id may have."""
    return "_".join("".join(letter if letter.isalnum() else " " for letter in heading_form(heading)).split())
