"""The codes of families and profiles: those of the handbook where they fit, else of our own."""

import re
from collections.abc import Mapping, Sequence
from typing import Final

from msgspec import Struct

from functiewijzer.core.schrijfwijze import fold_titel

_CODE: Final = re.compile(r"[0-9]{1,3}(?:\.[0-9]{1,3}){1,3}")
_FAMILIE: Final = re.compile(
    r"(?P<woord>(?:functie)?familie\s*)?(?P<code>[0-9]{1,3})(?P<teken>\s*[.:)–-]+\s*|\s+|$)(?P<naam>.*)", re.IGNORECASE
)
_ALLEEN_WOORD: Final = re.compile(r"(?:functie)?familie\s*[:.–-]?\s+", re.IGNORECASE)


class Familie(Struct, frozen=True):
    """A family of the handbook: its code here, and its name as the handbook has it."""

    code: str
    naam: str


class Codewens(Struct, frozen=True, kw_only=True):
    """What a profile would like to be called: its family and name as the handbook has them, and its code there."""

    familie: str
    naam: str
    code: str | None = None


def familienaam(tekst: str, number: str | None = None) -> str:
    """Return the name of a family without the word `functiefamilie` and without its number.

    A number that stands bare before the name is taken for that of the family only if it is (`number`).
    """
    match = _FAMILIE.fullmatch(tekst.strip())
    if match is None:
        return _ALLEEN_WOORD.sub("", tekst, count=1).strip() or tekst.strip()
    is_number = match["woord"] or match["teken"].strip() or match["code"].lstrip("0") == number
    return (match["naam"].strip() if is_number else "") or tekst.strip()


def assign_families(wensen: Sequence[Codewens]) -> dict[str, Familie]:
    """Return each family by the text that names it: with its own number, that of its codes, or a free one."""
    taken: dict[str, str] = {}
    found: dict[str, Familie] = {}
    texts = list(dict.fromkeys(wens.familie for wens in wensen))
    wanted = {tekst: _wanted_number(tekst, wensen) for tekst in texts}
    for tekst in sorted(texts, key=lambda item: wanted[item] is None):
        number, naam = wanted[tekst], familienaam(tekst, wanted[tekst])
        key = fold_titel(naam)
        same = next((f for f in found.values() if fold_titel(f.naam) == key), None)
        if same is None:
            code = number if number is not None and number not in taken else _free(taken)
            taken[code] = key
            same = Familie(code, naam)
        found[tekst] = same
    return {tekst: found[tekst] for tekst in texts}


def assign_codes(
    wensen: Sequence[Codewens], families: Mapping[str, Familie], known: Mapping[str, str]
) -> tuple[str, ...]:
    """Return a code for each wish, in their order and each once.

    Codes that a folder gave before (`known`, by the name) come first, then those of the handbook that fit.
    """
    kept = {fold_titel(naam): code for naam, code in known.items()}
    codes: dict[int, str] = {}
    before = [kept.get(fold_titel(wens.naam)) for wens in wensen]
    own = [_fitting(wens, families) for wens in wensen]
    for claims in (before, own):
        for place, code in enumerate(claims):
            if place not in codes and code is not None and code not in codes.values():
                codes[place] = code
    taken = {*codes.values(), *known.values()}
    for place, wens in enumerate(wensen):
        if place not in codes:
            codes[place] = _next_in(families[wens.familie].code, taken)
            taken.add(codes[place])
    return tuple(codes[place] for place in range(len(wensen)))


def _wanted_number(tekst: str, wensen: Sequence[Codewens]) -> str | None:
    match = _FAMILIE.fullmatch(tekst.strip())
    heads = {w.code.partition(".")[0] for w in wensen if w.familie == tekst and w.code and _CODE.fullmatch(w.code)}
    if match is not None and (match["woord"] or match["teken"].strip() or heads <= {match["code"]}):
        return str(int(match["code"]))
    return heads.pop() if len(heads) == 1 else None


def _fitting(wens: Codewens, families: Mapping[str, Familie]) -> str | None:
    code = wens.code or ""
    fits = _CODE.fullmatch(code) is not None and code.startswith(f"{families[wens.familie].code}.")
    return code if fits else None


def _free(taken: Mapping[str, str]) -> str:
    return next(str(n) for n in range(1, len(taken) + 2) if str(n) not in taken)


def _next_in(familie: str, taken: set[str]) -> str:
    return next(code for n in range(1, len(taken) + 2) if (code := f"{familie}.{n}") not in taken)
