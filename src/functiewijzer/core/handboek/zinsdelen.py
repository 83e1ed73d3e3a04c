"""One sentence of a toepassingsregel, cut into what opens it, its clauses and its remarks; nothing is lost."""

import re
from collections.abc import Sequence
from enum import StrEnum

from msgspec import Struct

from functiewijzer.core.handboek.regelwoorden import (
    find_inleiding,
    find_opmerking,
    find_verbindingen,
    has_ontkenning,
    has_voorbehoud,
    is_algemeen,
    is_bare_voorwaarde,
    is_opmerking,
    is_vervolg,
    without_bijwoorden,
    words_of,
)
from functiewijzer.core.handboek.werkwoorden import (
    ends_in_finite_verb,
    has_own_verb,
    opens_inner_clause,
    verb_group,
)


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


class Verbinding(Struct, frozen=True):
    """A word or comma at which a clause may end: where it stands, its word, and what stands behind that word."""

    begin: int
    einde: int
    woord: str
    met_als: bool
    is_zwaar: bool


def cut_sentence(zin: str) -> Zinssnede:
    """Cut a sentence; where that is doubtful it stays whole."""
    if is_algemeen(zin):
        return Zinssnede(zin=zin, rol=Zinsrol.OPENING, delen=(Zinsdeel(Zinsdeelsoort.OPENING, zin),))
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
    verbindingen, twijfel = _cuts(body)
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
    start = find_opmerking(body)
    if start is None or re.search(r"[,;]\s+(?:en|of|maar)\b", body[start + 1 :]) or has_voorbehoud(body):
        return body, ""
    is_closed = body[start] != "(" or body.rstrip(" .").endswith(")")
    return (body[:start], body[start:]) if is_closed else (body, "")


def _has_main_clause(body: str) -> bool:
    """Tell whether a main clause follows the condition: behind a comma its verb comes first."""
    rests = (words_of(body[match.end() :]) for match in re.finditer(r",\s+", body))
    return any(rest and (rest[0] in {"dan", "deel", "kies"} or ends_in_finite_verb(rest[:1])) for rest in rests)


def _cuts(body: str) -> tuple[tuple[Verbinding, ...], bool]:
    """Return the places to cut a body at, and whether that is in doubt."""
    candidates = tuple(_verbinding(match, body) for match in find_verbindingen(body))
    accepted: list[Verbinding] = []
    twijfel = False
    start = 0
    for place, candidate in enumerate(candidates):
        left = words_of(body[start : candidate.begin])
        rests = [words_of(body[candidate.einde : other.begin]) for other in candidates[place + 1 :]]
        verdict = _verdict(left, [*rests, words_of(body[candidate.einde :])], met_als=candidate.met_als)
        if verdict is None:
            twijfel = True
        elif verdict:
            accepted.append(candidate)
            start = candidate.einde
    is_unsure = has_voorbehoud(body) or find_opmerking(body) is not None
    if accepted and (is_unsure or _is_mixed(accepted) or _denies_before(body, accepted)):
        return (), True
    return tuple(accepted), twijfel


def _verbinding(match: re.Match[str], body: str) -> Verbinding:
    word = (match["na_komma"] or match["los"] or ",").casefold()
    behind = words_of(body[match.end() :])[:1]
    met_als = (match["als_na_komma"] or match["als_los"]) is not None
    return Verbinding(match.start(), match.end(), word, met_als, word == "maar" and behind == ("feitelijk",))


def _verdict(left: Sequence[str], rests: Sequence[Sequence[str]], *, met_als: bool) -> bool | None:
    """Tell whether clauses meet here; None where that is in doubt. `rests` are what may be the clause behind it."""
    right = rests[-1]
    if not left or not right or opens_inner_clause(right[0]):
        return False
    have_verbs = has_own_verb(left) and any(has_own_verb(rest) for rest in rests)
    if met_als or not have_verbs:
        return have_verbs
    nearest = next((rest for rest in rests if ends_in_finite_verb(rest) and has_own_verb(rest)), None)
    if not ends_in_finite_verb(left) or nearest is None:
        return None
    return bool(without_bijwoorden(" ".join(nearest[: len(nearest) - verb_group(nearest)])))


def _is_mixed(verbindingen: Sequence[Verbinding]) -> bool:
    """Tell whether `of` stands beside `en` or a comma, and nothing says which of them binds first."""
    choices = [v for v in verbindingen if v.woord == "of"]
    others = [v for v in verbindingen if v.woord != "of"]
    repeats = all(v.met_als for v in choices)
    if all(v.woord == "," for v in others):
        return repeats and any(not v.met_als for v in others) and bool(choices)
    return bool(choices) and (not repeats or any(v.met_als for v in others))


def _denies_before(body: str, verbindingen: Sequence[Verbinding]) -> bool:
    return any(has_ontkenning(body[: v.begin]) for v in verbindingen if not v.met_als)


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
