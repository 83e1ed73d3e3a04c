"""The fields of stappen, answers and an advice in the words of a reader, with what they were and what they are."""

from collections.abc import Iterator, Sequence
from enum import Enum
from fractions import Fraction
from typing import Any, Final

from functiewijzer.core.dossiers.combinatie import Redeneerstap
from functiewijzer.core.dossiers.tegenspraak import Veldverschil
from functiewijzer.core.indeling.gevoeligheid import Kantelpunt
from functiewijzer.core.indeling.stapdelen import Ontbrekendezijde
from functiewijzer.core.profielen.voorwaarde import Waarheid
from functiewijzer.core.schrijfwijze import readable
from functiewijzer.rendering import woorden
from functiewijzer.rendering.dossiers.redeneerwoorden import loose_stap_text
from functiewijzer.rendering.woorden import at_most

MAX_REGELS: Final = 6
"""So many lines people get about one list; the JSON has them all."""


def tell_veld(field: Veldverschil) -> str:
    """Say how one field of an advies or answer differs."""
    return f"{label_of(field.veld)}: {change_text(field)}"


def split_veld(field: Veldverschil) -> tuple[str, tuple[str, ...]]:
    """Say how one field differs: on one line, or for a list what came and what went line by line."""
    if isinstance(field.was, tuple) and isinstance(field.nu, tuple):
        came = [item for item in field.nu if item not in field.was]
        went = [item for item in field.was if item not in field.nu]
        texts = [f"{word}: {text}" for word, text in _told_apart(came, went)]
        return label_of(field.veld), at_most(texts, MAX_REGELS) or ("in een andere volgorde",)
    return tell_veld(field), ()


def _told_apart(came: Sequence[Any], went: Sequence[Any]) -> Iterator[tuple[str, str]]:
    """Say what came and what went; a kantelpunt that reads the same on both sides is told apart by its answer."""
    both = {value_text(item) for item in came} & {value_text(item) for item in went}
    for word, items in (("erbij", came), ("weg", went)):
        for item in items:
            text = value_text(item)
            same = isinstance(item, Kantelpunt) and text in both
            yield word, f"{text} (het antwoord ‘{item.naar}’, in plaats van ‘{item.van or 'open'}’)" if same else text


def label_of(veld: str) -> str:
    """Return the name of a field for readers."""
    return readable(veld).replace(".", ", ")


def value_text(value: Any) -> str:
    """Return a value of a stap or an advies for readers."""
    match value:
        case None | ():
            return "niets"
        case bool():
            return "ja" if value else "nee"
        case Enum():
            return woorden.WAARHEID[value] if isinstance(value, Waarheid) else readable(str(value.value))
        case Fraction():
            return woorden.share_text(float(value))
        case tuple():
            return ", ".join(map(value_text, value))
        case _:
            return _block_text(value)


def _block_text(value: Any) -> str:
    match value:
        case Kantelpunt(naam=naam, tekst=tekst, functiegroep=functiegroep):
            return f"{naam}: ‘{tekst}’ geeft {functiegroep}"
        case Ontbrekendezijde(richting=richting, verwijst_naar=code):
            return f"{richting.value}{f' (zie {code})' if code else ''}"
        case Redeneerstap():
            said = loose_stap_text(value) if value.soort is not None else value.tekst
            return f"{said} ({woorden.WAARHEID[value.waarde]})"
        case _:
            return str(value)


def change_text(field: Veldverschil) -> str:
    """Return what a field was and what it is."""
    return f"{value_text(field.was)} → {value_text(field.nu)}"
