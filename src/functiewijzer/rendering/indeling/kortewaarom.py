"""Why an advice is what it is, in a few sentences of a person."""

from collections.abc import Container, Iterator, Sequence
from typing import Final

from functiewijzer.core.indeling.conclusie import Uitkomst
from functiewijzer.core.indeling.indeling import Indeling
from functiewijzer.core.indeling.stappen import AntwoordStap, GrondStap, UitsluitingStap
from functiewijzer.core.profielen.voorwaarde import Richting
from functiewijzer.rendering import woorden
from functiewijzer.rendering.indeling.indelingsgrond import (
    gronden_that_hold,
    holding_of,
    waarom_text,
    zonder_zijde_text,
)
from functiewijzer.rendering.indeling.twijfel import missing_of
from functiewijzer.rendering.notatie import dutch_number

_NAMES: Final = 3


def korte_waarom(indeling: Indeling, room: int) -> str:
    """Return the reason: the clauses that hold; without one, where the job differs and whether that is enough.

    A clause is told whole, or else by the questions of all its conditions: half of it would not decide. `room` is
    how many characters there are.
    """
    gronden, clauses = gronden_that_hold(indeling), holding_of(indeling)
    if gronden and indeling.uitkomst is Uitkomst.GELIJK:
        return woorden.first_fitting(_contradicted(gronden, indeling), room)
    if clauses:
        return woorden.first_fitting(_clauses(clauses, indeling), room)
    if not _counting(indeling):
        return waarom_text(indeling)
    # What lacks for another group is worth more than one more name.
    tellings = (" ".join(_by_saldo(indeling, names)) for names in range(_NAMES, 0, -1))
    return woorden.first_fitting(tellings, room)


def _clauses(clauses: Sequence[GrondStap | UitsluitingStap], indeling: Indeling) -> Iterator[str]:
    """Yield ever fewer clauses, and what one of them alone does; last the first by its questions."""
    for shown in range(len(clauses), 0, -1):
        yield _telling(
            woorden.numbered([stap.tekst for stap in clauses[:shown]]), shown, len(clauses), indeling.uitkomst
        )
    which = _by_questions(clauses[0], indeling)
    yield _telling(f"Er geldt {which}", 1, len(clauses), indeling.uitkomst)


def _telling(told: str, shown: int, held: int, uitkomst: Uitkomst) -> str:
    is_grond = uitkomst is not Uitkomst.GEEN_MATCH
    more = ("andere grond geldt", "andere gronden gelden") if is_grond else _MORE_UITSLUITINGEN
    rest = [f"Ook {woorden.one_or_more(held - shown, *more)}."] if held > shown else []
    return " ".join([told, _what_it_does(shown, uitkomst), *rest])


_MORE_UITSLUITINGEN: Final = ("andere uitsluiting geldt", "andere uitsluitingen gelden")


def _what_it_does(shown: int, uitkomst: Uitkomst) -> str:
    if uitkomst is Uitkomst.GEEN_MATCH:
        return "Dat sluit deze referentie uit." if shown == 1 else "Elk daarvan sluit deze referentie uit."
    which = "Deze grond" if shown == 1 else "Elk van deze gronden"
    return f"{which} is op zichzelf genoeg voor {uitkomst.value}."


def _contradicted(gronden: Sequence[GrondStap], indeling: Indeling) -> Iterator[str]:
    """Yield the contradiction with its gronden whole, and then by their questions."""
    first = {grond.richting: grond for grond in reversed(gronden)}
    sides = sorted(first.items(), key=lambda item: item[0].sign)
    yield _against([f"Voor {side.value} geldt: {grond.tekst}" for side, grond in sides], first, indeling)
    named = [f"Voor {side.value} geldt {_by_questions(grond, indeling)}" for side, grond in sides]
    yield _against(named, first, indeling)


def _against(told: Sequence[str], sides: Container[Richting], indeling: Indeling) -> str:
    if len(told) == 2:
        return f"De gronden spreken elkaar tegen; dan blijft het gelijk. {' '.join(told)}"
    other = Richting.ZWAARDER if Richting.LICHTER in sides else Richting.LICHTER
    saldo = f"saldo {dutch_number(float(indeling.saldo))}"
    return (
        f"Er is tegenspraak; dan blijft het gelijk. {' '.join(told)} Maar alle antwoorden samen wijzen naar "
        f"{other.value} ({saldo})."
    )


def _by_questions(stap: GrondStap | UitsluitingStap, indeling: Indeling) -> str:
    """Return a clause by the questions on which it rests, every one."""
    names = {antwoord.vraag: antwoord.naam for antwoord in indeling.antwoorden}
    which = "de grond" if isinstance(stap, GrondStap) else "de uitsluiting"
    return f"{which} over {woorden.listed([f'‘{names.get(vraag, vraag)}’' for vraag in stap.door])}."


def _by_saldo(indeling: Indeling, names: int) -> Iterator[str]:
    drempel = woorden.share_text(float(indeling.uitgangspunt.drempel))
    saldo = f"saldo {dutch_number(float(indeling.saldo))}; duidelijk vanaf {drempel}"
    sides = sides_text(_counting(indeling), names)
    if not sides:
        yield f"Geen grond geldt, en geen antwoord dat meetelt, wijkt af van de referentie ({saldo})."
        return
    if indeling.zonder_zijde is not None:
        yield zonder_zijde_text(indeling.zonder_zijde)
    elif indeling.uitkomst is Uitkomst.GELIJK:
        yield f"Geen grond geldt, en alle antwoorden samen verschillen te weinig van de referentie ({saldo})."
    else:
        yield f"Geen grond geldt, maar alle antwoorden samen zijn duidelijk {indeling.uitkomst.value} ({saldo})."
    yield f"Wat verschilt: {sides}."
    yield from missing_of(indeling)


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
