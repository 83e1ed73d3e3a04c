"""The dates of a plan: what comes first, first, and every week about as much work."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from fractions import Fraction

from msgspec import Struct

from functiewijzer.core.kalender import Werkkalender

_WEEK = 7


class Planbare(Struct, frozen=True):
    """A row to plan: `bouwt_op` are ids of rows that come first, `zwaarte` is its share of the work."""

    id: str
    bouwt_op: tuple[str, ...] = ()
    zwaarte: Fraction = Fraction(1)


class GeenWerkdagen(ValueError):
    """There is no working day in the weeks of a plan."""


def last_day(start: date, weken: int) -> date:
    """Return the last day of a plan of so many weeks; raises OverflowError past the end of the calendar."""
    return start + timedelta(days=weken * _WEEK - 1)


def end_of_plan(start: date, weken: int) -> date:
    """Return the last day of a plan that stands somewhere, however far away: at most the last day of the calendar."""
    try:
        return last_day(start, weken)
    except OverflowError:
        return date.max


def propose_dates(rijen: Sequence[Planbare], start: date, weken: int, kalender: Werkkalender) -> Mapping[str, date]:
    """Return for each row by when it should be done, in the order in which they are to be learned.

    The work is spread evenly over the working days: after a share of it the same share of the days has passed.
    Raises GeenWerkdagen.
    """
    days = tuple(kalender.werkdagen(start, last_day(start, weken)))
    if not days:
        raise GeenWerkdagen
    total = sum((rij.zwaarte for rij in rijen), Fraction(0))
    dates: dict[str, date] = {}
    done = Fraction(0)
    for rij in in_order(rijen):
        done += rij.zwaarte
        dates[rij.id] = days[_ceiling(done / total * len(days)) - 1]
    return dates


def in_order(rijen: Sequence[Planbare]) -> tuple[Planbare, ...]:
    """Return the rows so that each comes after what it builds on, and otherwise in their own order.

    What is not among them is there already. Rows that build on each other in a circle keep their own order.
    """
    by_id = {rij.id: rij for rij in rijen}
    placed: dict[str, Planbare] = {}
    for rij in rijen:
        for found in _with_basics(rij, by_id, placed):
            placed[found.id] = found
    return tuple(placed.values())


def _with_basics(rij: Planbare, by_id: Mapping[str, Planbare], placed: Mapping[str, Planbare]) -> Iterator[Planbare]:
    """Yield what a row builds on and is not placed yet, the basics first, and then the row itself."""
    seen: set[str] = set()
    waiting = [(rij, False)]
    while waiting:
        current, is_ready = waiting.pop()
        if is_ready:
            yield current
        elif current.id not in seen and current.id not in placed:
            seen.add(current.id)
            waiting.append((current, True))
            waiting += ((by_id[basic], False) for basic in reversed(current.bouwt_op) if basic in by_id)


def _ceiling(value: Fraction) -> int:
    return -(-value.numerator // value.denominator)
