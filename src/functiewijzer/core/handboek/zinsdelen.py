"""One sentence of a toepassingsregel, cut into what opens it, its clauses and its remarks; nothing is lost."""

import re
from collections.abc import Sequence
from enum import StrEnum
from typing import Final

from msgspec import Struct

from functiewijzer.core.handboek.regelwoorden import (
    find_inleiding,
    find_opmerking,
    has_voorbehoud,
    is_algemeen,
    is_bare_voorwaarde,
    is_opmerking,
    is_vervolg,
    words_of,
)
from functiewijzer.core.handboek.verbindingen import Verbinding, find_cuts
from functiewijzer.core.handboek.werkwoorden import ends_in_finite_verb


class Zinsdeelsoort(StrEnum):
    """What a piece of a sentence is: only a clausule becomes a condition."""

    OPENING = "opening"
    INLEIDING = "inleiding"
    CLAUSULE = "clausule"
    VOEGWOORD = "voegwoord"
    OPMERKING = "opmerking"
    SLOT = "slot"


class Zinsdeel(Struct, frozen=True):
    """A piece of a sentence, in its own words."""

    soort: Zinsdeelsoort
    tekst: str


class Zinsrol(StrEnum):
    """What a sentence does in its rule."""

    OPENING = "opening"
    GROND = "grond"
    VERVOLG = "vervolg"
    OPMERKING = "opmerking"
    LOS = "los"


class Zinssnede(Struct, frozen=True, kw_only=True):
    """A sentence and its pieces in order.

    `gronden` are the places (in `delen`) of the clauses that belong together, `zwaarwegend` those that the sentence
    itself calls the heaviest, and `twijfel` says that it could also be cut in another way.
    """

    zin: str
    rol: Zinsrol
    delen: tuple[Zinsdeel, ...]
    gronden: tuple[tuple[int, ...], ...] = ()
    zwaarwegend: frozenset[int] = frozenset()
    twijfel: bool = False


_LONGEST: Final = 1500
"""A longer sentence is no rule that people can read, but a table or a text in which the sentences were lost."""


def cut_sentence(zin: str) -> Zinssnede:
    """Cut a sentence; where that is doubtful it stays whole."""
    if is_algemeen(zin):
        return Zinssnede(zin=zin, rol=Zinsrol.OPENING, delen=(Zinsdeel(Zinsdeelsoort.OPENING, zin),))
    if len(zin) > _LONGEST:
        return whole(zin, Zinsrol.LOS)
    inleiding = find_inleiding(zin)
    if is_opmerking(zin) and inleiding is None:
        return Zinssnede(zin=zin, rol=Zinsrol.OPMERKING, delen=(Zinsdeel(Zinsdeelsoort.OPMERKING, zin),))
    if inleiding is None:
        return _uncut(zin, Zinsrol.VERVOLG if is_vervolg(zin) else Zinsrol.LOS)
    start, end = inleiding
    head = _pieces((Zinsdeelsoort.OPENING, zin[:start]), (Zinsdeelsoort.INLEIDING, zin[start:end]))
    body, slot = _without_slot(zin[end:])
    body, opmerking = _without_opmerking(body)
    if not words_of(body) or (is_bare_voorwaarde(zin[start:end]) and not slot and _has_main_clause(body)):
        return whole(zin, Zinsrol.GROND)
    verbindingen, twijfel = find_cuts(body)
    delen, gronden, zwaar = _body_pieces(body, verbindingen, len(head))
    tail = _pieces((Zinsdeelsoort.OPMERKING, opmerking), (Zinsdeelsoort.SLOT, slot))
    return Zinssnede(
        zin=zin,
        rol=Zinsrol.GROND,
        delen=(*head, *delen, *tail),
        gronden=gronden,
        zwaarwegend=zwaar,
        twijfel=twijfel,
    )


def whole(zin: str, rol: Zinsrol) -> Zinssnede:
    """Return a sentence as one clause, because it can't be cut with certainty."""
    return Zinssnede(zin=zin, rol=rol, delen=(Zinsdeel(Zinsdeelsoort.CLAUSULE, zin),), gronden=((0,),), twijfel=True)


def _uncut(zin: str, rol: Zinsrol) -> Zinssnede:
    """Return a main clause: one clausule, and the remark behind it."""
    body, opmerking = _without_opmerking(zin)
    if not words_of(body):
        return whole(zin, rol)
    delen = _pieces((Zinsdeelsoort.CLAUSULE, body), (Zinsdeelsoort.OPMERKING, opmerking))
    return Zinssnede(zin=zin, rol=rol, delen=delen, gronden=((0,),), twijfel=rol is Zinsrol.LOS)


def _without_slot(body: str) -> tuple[str, str]:
    """Return the body and what follows from it: `, deel dan … in`."""
    for match in re.finditer(r"\s*,\s+(?:dan|deel|is|wordt|geldt|volgt|kies)\b", body, re.IGNORECASE):
        if is_algemeen(body[match.start() :]):
            return body[: match.start()], body[match.start() :]
    return body, ""


def _without_opmerking(body: str) -> tuple[str, str]:
    """Return the body and the remark behind it; a body in which something may follow the remark stays whole."""
    start = 0 if is_opmerking(body.strip()) else find_opmerking(body)
    if start is None or re.search(r"[,;]\s+(?:en|of|maar)\b", body[start + 1 :]) or has_voorbehoud(body):
        return body, ""
    is_closed = body[start] != "(" or body.rstrip(" .").endswith(")")
    return (body[:start], body[start:]) if is_closed else (body, "")


def _has_main_clause(body: str) -> bool:
    """Tell whether a main clause follows the condition: behind a comma its verb comes first."""
    rests = (words_of(body[match.end() :]) for match in re.finditer(r",\s+", body))
    return any(rest and (rest[0] in {"dan", "deel", "kies"} or ends_in_finite_verb(rest[:1])) for rest in rests)


def _body_pieces(
    body: str, verbindingen: Sequence[Verbinding], first: int
) -> tuple[tuple[Zinsdeel, ...], tuple[tuple[int, ...], ...], frozenset[int]]:
    """Return the pieces of a body, of its clauses (counted from `first`) which hold together, and which are heavy."""
    delen: list[Zinsdeel] = []
    gronden: list[list[int]] = [[]]
    zwaar: set[int] = set()
    is_choice = any(v.woord == "of" for v in verbindingen)
    only_repeated = any(v.met_als and v.woord == "of" for v in verbindingen)
    start = 0
    for verbinding in verbindingen:
        gronden[-1].append(first + len(delen))
        delen += (
            Zinsdeel(Zinsdeelsoort.CLAUSULE, body[start : verbinding.begin].strip()),
            Zinsdeel(Zinsdeelsoort.VOEGWOORD, body[verbinding.begin : verbinding.einde].strip()),
        )
        start = verbinding.einde
        if is_choice and (verbinding.met_als or not only_repeated):
            gronden.append([])
        if verbinding.is_zwaar:
            zwaar.add(first + len(delen))
    gronden[-1].append(first + len(delen))
    delen.append(Zinsdeel(Zinsdeelsoort.CLAUSULE, body[start:].strip()))
    return tuple(delen), tuple(map(tuple, gronden)), frozenset(zwaar)


def _pieces(*pieces: tuple[Zinsdeelsoort, str]) -> tuple[Zinsdeel, ...]:
    return tuple(Zinsdeel(soort, tekst.strip()) for soort, tekst in pieces if tekst.strip())
