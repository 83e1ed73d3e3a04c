"""Why an advice is what it is, in two or three sentences of a person."""

from collections.abc import Iterator, Sequence
from typing import Final

from functiewijzer.core.indeling.conclusie import Uitkomst
from functiewijzer.core.indeling.indeling import Indeling
from functiewijzer.core.indeling.stappen import AntwoordStap, GrondStap, UitsluitingStap
from functiewijzer.core.profielen.voorwaarde import Richting
from functiewijzer.rendering import woorden
from functiewijzer.rendering.indeling.indelingsgrond import gronden_that_hold, holding_of, waarom_text
from functiewijzer.rendering.notatie import dutch_number

_SHOWN: Final = 2
_NAMES: Final = 3
_CLAUSE: Final = 190
_IN_QUOTES: Final = 90
"""How many characters of a clause are told; the whole clause stands in the report."""


def korte_waarom(indeling: Indeling) -> str:
    """Return the reason: the clauses that hold; without one, where the job differs and whether that is enough."""
    gronden, clauses = gronden_that_hold(indeling), holding_of(indeling)
    if gronden and indeling.uitkomst is Uitkomst.GELIJK:
        return _contradicted(gronden, indeling)
    if clauses:
        return " ".join(_clauses(clauses, indeling))
    if not _counting(indeling):
        return waarom_text(indeling)
    return _by_saldo(indeling)


def _clauses(clauses: Sequence[GrondStap | UitsluitingStap], indeling: Indeling) -> Iterator[str]:
    shown = min(_SHOWN, len(clauses))
    for stap in clauses[:shown]:
        yield first_of(stap, _CLAUSE // shown)
    if indeling.uitkomst is Uitkomst.GEEN_MATCH:
        yield "Dat sluit deze referentie uit."
    else:
        yield f"Dat is op zichzelf genoeg voor {indeling.uitkomst.value}."
    more = len(clauses) - shown
    if more:
        yield f"Ook {woorden.one_or_more(more, 'andere bepaling geldt', 'andere bepalingen gelden')}."


def _contradicted(gronden: Sequence[GrondStap], indeling: Indeling) -> str:
    told = {
        grond.richting: f"voor {grond.richting.value} geldt ‘{first_of(grond, _IN_QUOTES).rstrip('.')}’"
        for grond in gronden
    }
    if len(told) == 2:
        return f"De gronden spreken elkaar tegen: {woorden.listed(tuple(told.values()))}. Dan blijft het gelijk."
    other = Richting.ZWAARDER if Richting.LICHTER in told else Richting.LICHTER
    return (
        f"Er is tegenspraak: {told.popitem()[1]}, maar alle antwoorden samen wijzen naar {other.value} "
        f"(saldo {dutch_number(float(indeling.saldo))}). Dan blijft het gelijk."
    )


def first_of(stap: GrondStap | UitsluitingStap, hoogstens: int) -> str:
    """Return what a clause asks: its first sentence, of so many characters at most."""
    return woorden.shorten(woorden.sentences_of(stap.tekst)[0], hoogstens)


def _by_saldo(indeling: Indeling) -> str:
    drempel = woorden.share_text(float(indeling.uitgangspunt.drempel))
    saldo = f"saldo {dutch_number(float(indeling.saldo))}; duidelijk vanaf {drempel}"
    sides = sides_text(_counting(indeling), _NAMES)
    if not sides:
        return f"Geen grond geldt, en geen antwoord dat meetelt, wijkt af van de referentie ({saldo})."
    if indeling.uitkomst is Uitkomst.GELIJK:
        return f"Geen grond geldt: {sides}. Samen is dat niet genoeg voor een andere groep ({saldo})."
    return f"Geen grond geldt, maar alles samen is duidelijk {indeling.uitkomst.value}: {sides} ({saldo})."


def _counting(indeling: Indeling) -> tuple[AntwoordStap, ...]:
    shown = (stap for stap in indeling.getoond if isinstance(stap, AntwoordStap))
    return tuple(stap for stap in shown if stap.counts and stap.antwoord)


def sides_text(stappen: Sequence[AntwoordStap], hoogstens: int) -> str:
    """Say on which questions the job is heavier and on which lighter, what weighs most first; empty where on none."""
    pulling = sorted((stap for stap in stappen if stap.pull), key=lambda stap: -abs(stap.pull))
    named = ((side, [f"‘{s.naam}’" for s in pulling if s.pull * sign > 0]) for side, sign in _SIDES)
    return ", en ".join(
        f"{side} op {woorden.listed(woorden.at_most(names, hoogstens))}" for side, names in named if names
    )


_SIDES: Final = (("zwaarder", 1), ("lichter", -1))
