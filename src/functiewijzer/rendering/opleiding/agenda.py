"""The dates of a plan as iCalendar (RFC 5545): one all-day event for each row, with an id that stays (ADR 32)."""

from datetime import UTC, date, datetime, time, timedelta

from functiewijzer import __version__
from functiewijzer.core.opleiding.opleidingsplan import Opleidingsplan, Planrij
from functiewijzer.core.opleiding.planstand import finished_on
from functiewijzer.core.schrijfwijze import dutch_date, shortened
from functiewijzer.rendering.veilig import clean_line

_DAY = timedelta(days=1)
_TITEL = 60


def render_agenda(plan: Opleidingsplan, op: date) -> bytes:
    """Return the file as it is on a day; the person is in it by number only."""
    from icalendar import Calendar, Event

    calendar = Calendar()
    calendar.add("prodid", f"-//functiewijzer//opleidingsplan {__version__}//NL")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    for rij in plan.rijen:
        event = Event()
        for name, value in _properties(plan, rij, op).items():
            event.add(name, value)
        calendar.add_component(event)
    rendered: bytes = calendar.to_ical()
    return rendered


def _properties(plan: Opleidingsplan, rij: Planrij, op: date) -> dict[str, object]:
    done = finished_on(plan, rij.id)
    stamp = datetime.combine(op, time(), UTC)
    return {
        # What is imported again under the same id takes the place of what was there.
        "uid": f"{plan.id}.{rij.id}@functiewijzer",
        "sequence": len(plan.stappen) + len(plan.ingetrokken),
        "dtstamp": stamp,
        "last-modified": stamp,
        "dtstart": rij.einddatum,
        "dtend": rij.einddatum + _DAY,
        "summary": clean_line(f"{_opening(done)}cursist {plan.kop.cursist_nummer}, rij {rij.nummer}: {_what(rij)}"),
        "description": "\n".join((*rij.kennis, *(f"Klaar als: {line}" for line in rij.klaar_als), *_signed(done))),
        "transp": "TRANSPARENT",
        "status": "CONFIRMED",
    }


def _opening(done: date | None) -> str:
    return "Afgetekend: " if done is not None else ""


def _what(rij: Planrij) -> str:
    return shortened(rij.kennis[0], _TITEL)


def _signed(done: date | None) -> tuple[str, ...]:
    return (f"Afgetekend op {dutch_date(done)}.",) if done is not None else ()
