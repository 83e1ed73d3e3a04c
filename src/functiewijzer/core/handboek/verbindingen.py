"""Where the clauses of a sentence meet: the commas and the words `of`, `en` and `maar` between two finite verbs."""

import re
from collections.abc import Sequence
from typing import Final

from msgspec import Struct

from functiewijzer.core.handboek.regelwoorden import (
    find_opmerking,
    find_verbindingen,
    has_ontkenning,
    has_voorbehoud,
    without_bijwoorden,
    words_of,
)
from functiewijzer.core.handboek.werkwoorden import (
    ends_in_finite_verb,
    has_own_verb,
    opens_inner_clause,
    verb_group,
)


class Verbinding(Struct, frozen=True, kw_only=True):
    """A word or comma at which a clause may end: where it stands, its word, and what stands before and behind that.

    `na_komma` says that a comma stands before the word, `met_als` that `als` is repeated behind it.
    """

    begin: int
    einde: int
    woord: str
    na_komma: bool
    met_als: bool
    is_zwaar: bool


_MEESTE: Final = 40
"""In a sentence with more commas and conjunctions nothing is certain."""


def find_cuts(body: str) -> tuple[tuple[Verbinding, ...], bool]:
    """Return the places to cut a body at, and whether that is in doubt."""
    candidates = tuple(_verbinding(match, body) for match in find_verbindingen(body))
    if len(candidates) > _MEESTE:
        return (), True
    accepted: list[Verbinding] = []
    passed: list[Verbinding] = []
    twijfel = False
    start = 0
    for place, candidate in enumerate(candidates):
        left = words_of(body[start : candidate.begin])
        rests = [words_of(body[candidate.einde : other.begin]) for other in candidates[place + 1 :]]
        verdict = _verdict(candidate, left, [*rests, words_of(body[candidate.einde :])])
        twijfel = twijfel or verdict is None
        if verdict:
            accepted.append(candidate)
            start = candidate.einde
        elif candidate.na_komma or (candidate.woord == "of" and (ends_in_finite_verb(left) or _only_commas(accepted))):
            passed.append(candidate)
    is_unsure = bool(passed) or has_voorbehoud(body) or find_opmerking(body) is not None
    if accepted and (is_unsure or _is_mixed(accepted) or _denies_before(body, accepted)):
        return (), True
    return tuple(accepted), twijfel


def _verbinding(match: re.Match[str], body: str) -> Verbinding:
    word = (match["na_komma"] or match["los"] or ",").casefold()
    behind = words_of(body[match.end() :])[:1]
    met_als = (match["als_na_komma"] or match["als_los"]) is not None
    return Verbinding(
        begin=match.start(),
        einde=match.end(),
        woord=word,
        na_komma=match["na_komma"] is not None,
        met_als=met_als,
        is_zwaar=word == "maar" and behind == ("feitelijk",),
    )


def _only_commas(verbindingen: Sequence[Verbinding]) -> bool:
    """Tell whether only commas were found so far: the `of` behind them may say what they mean."""
    return bool(verbindingen) and all(verbinding.woord == "," for verbinding in verbindingen)


def _verdict(candidate: Verbinding, left: Sequence[str], rests: Sequence[Sequence[str]]) -> bool | None:
    """Tell whether clauses meet here; None where that is in doubt. `rests` are what may be the clause behind it."""
    right = rests[-1]
    if not left or not right or opens_inner_clause(right[0]):
        return False
    have_verbs = has_own_verb(left) and any(has_own_verb(rest) for rest in rests)
    if candidate.woord == "," and candidate.met_als:
        return have_verbs and ends_in_finite_verb(left) and has_own_verb(rests[0])
    if candidate.met_als or not have_verbs:
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
