"""The Herstelaanbod: a way in which damaged text becomes right again. It is offered, never done of itself."""

from collections.abc import Callable
from enum import StrEnum
from typing import Final

from msgspec import Struct
from msgspec.structs import replace

from functiewijzer.core.handboek.bron import Bronbestand, Bronregel, Lezing
from functiewijzer.core.handboek.schademeting import find_letter_damage
from functiewijzer.core.handboek.taal import find_taal
from functiewijzer.core.handboek.woordbeeld import read_words, words_of


class Herstelsoort(StrEnum):
    """What went wrong with the letters of a text: the code page it was read in, or the numbers of its font."""

    CODERING = "codering"
    VERSCHUIVING = "verschuiving"


class Herstelaanbod(Struct, frozen=True, kw_only=True):
    """One repair: its kind, from what to what (two code pages, or 0 and a number of places), and what it changes.

    `voorbeelden` are pairs of a word as it stands and as it would be.
    """

    soort: Herstelsoort
    van: str
    naar: str
    voorbeelden: tuple[tuple[str, str], ...] = ()


_CODERINGEN: Final = (
    *(("cp1252", "utf-8"), ("cp850", "utf-8"), ("mac_roman", "utf-8"), ("cp1252", "cp850")),
    *(("cp850", "cp1252"), ("cp1252", "mac_roman"), ("mac_roman", "cp1252"), ("cp437", "cp1252")),
)
"""The code page in which a text was read, and the one in which it was written."""
_DUTCH: Final = frozenset("áàâäãçéèêëíìîïñóòôöõúùûüÉÈËÏÖÜ’‘“”–—…•€½²³°§©®·´×")
_PLACES: Final = 40
_SAMPLE: Final = 4000


def offer_repairs(bron: Bronbestand) -> tuple[Herstelaanbod, ...]:
    """Return the repairs after which the first reading is sound, the best first; mostly none or one."""
    if not bron.lezingen:
        return ()
    regels = bron.lezingen[0].regels
    damage = find_letter_damage(read_words(regels))
    offers = _codings(regels) if damage else ()
    return offers or _shifts(regels)


def apply_repair(bron: Bronbestand, aanbod: Herstelaanbod) -> Bronbestand:
    """Return the file with every text of it repaired."""
    change = _change(aanbod)
    lezingen = tuple(
        Lezing(naam=lezing.naam, regels=tuple(_changed(regel, change) for regel in lezing.regels))
        for lezing in bron.lezingen
    )
    return replace(bron, lezingen=lezingen)


def _changed(regel: Bronregel, change: Callable[[str], str]) -> Bronregel:
    return replace(regel, cellen=tuple(map(change, regel.cellen)))


def _change(aanbod: Herstelaanbod) -> Callable[[str], str]:
    if aanbod.soort is Herstelsoort.CODERING:
        return lambda text: _recode(text, aanbod.van, aanbod.naar)
    return lambda text: _shift(text, int(aanbod.naar))


def _codings(regels: tuple[Bronregel, ...]) -> tuple[Herstelaanbod, ...]:
    strange = sorted({word for regel in regels for word in regel.tekst.split() if not word.isascii()})
    for van, naar in _CODERINGEN:
        pairs = tuple((word, _recode(word, van, naar)) for word in strange)
        changed = tuple(pair for pair in pairs if pair[0] != pair[1])
        text = "\n".join(_recode(regel.tekst, van, naar) for regel in regels) if _all_dutch(changed) else ""
        if text and not find_letter_damage(words_of(text)):
            offer = Herstelaanbod(soort=Herstelsoort.CODERING, van=van, naar=naar, voorbeelden=changed[:5])
            return (offer,)
    return ()


def _all_dutch(pairs: tuple[tuple[str, str], ...]) -> bool:
    return bool(pairs) and all(sign.isascii() or sign in _DUTCH for _, after in pairs for sign in after)


def _recode(text: str, van: str, naar: str) -> str:
    """Return the text as its bytes read in the other code page; as it stands where they do not fit."""
    try:
        return b"".join(_byte(sign, van) for sign in text).decode(naar)
    except UnicodeError:
        return text


def _byte(sign: str, codering: str) -> bytes:
    """Return the byte of a sign; one without a sign in the code page was read as the control sign of its number."""
    try:
        return sign.encode(codering)
    except UnicodeEncodeError:
        return sign.encode("latin-1") if "\x80" <= sign <= "\x9f" else sign.encode(codering)


def _shifts(regels: tuple[Bronregel, ...]) -> tuple[Herstelaanbod, ...]:
    text = "\n".join(regel.tekst for regel in regels)
    sample = text[:_SAMPLE]
    if find_taal(words_of(sample)).taal != "onbekend":
        return ()
    places = (place for place in range(-_PLACES, _PLACES + 1) if place)
    best = max(places, key=lambda place: find_taal(words_of(_shift(sample, place))).is_dutch * _share(sample, place))
    if not find_taal(words_of(_shift(sample, best))).is_dutch:
        return ()
    words = tuple(dict.fromkeys(word for word in sample.split() if len(word) > 3))[:5]
    pairs = tuple((word, _shift(word, best)) for word in words)
    return (Herstelaanbod(soort=Herstelsoort.VERSCHUIVING, van="0", naar=str(best), voorbeelden=pairs),)


def _share(sample: str, place: int) -> float:
    return find_taal(words_of(_shift(sample, place))).deel


def _shift(text: str, places: int) -> str:
    """Move every letter so many places; line ends, tabs and spaces stay, but a space may itself have been moved."""
    return "".join(sign if sign in "\n\t " or ord(sign) + places < 32 else chr(ord(sign) + places) for sign in text)
