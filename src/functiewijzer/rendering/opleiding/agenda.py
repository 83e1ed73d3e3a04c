"""The dates of a plan as iCalendar (RFC 5545): one all-day event for each row, with an id that stays (ADR 32)."""

import re
from datetime import UTC, date, datetime, time, timedelta

from functiewijzer import __version__
from functiewijzer.core.opleiding.opleidingsplan import Opleidingsplan, Planrij
from functiewijzer.core.opleiding.planstand import finished_on
from functiewijzer.core.schrijfwijze import dutch_date, shortened
from functiewijzer.rendering.veilig import clean_line, visible

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
    ready = (f"Klaar als: {line}" for line in rij.klaar_als)
    return {
        # What is imported again under the same id takes the place of what was there.
        "uid": f"{plan.id}.{rij.id}@functiewijzer",
        "sequence": len(plan.stappen) + len(plan.ingetrokken),
        "dtstamp": stamp,
        "last-modified": stamp,
        "dtstart": rij.einddatum,
        **_end(rij.einddatum),
        "summary": _shown(_title(plan, rij, done), plan),
        "description": _shown("\n".join((*rij.kennis, *ready, *_signed(done))), plan),
        "transp": "TRANSPARENT",
        "status": "CONFIRMED",
    }


def _end(day: date) -> dict[str, object]:
    """Return the end, which is the day after; the calendar has none after its last day."""
    return {"dtend": day + _DAY} if day < date.max else {}


def _opening(done: date | None) -> str:
    return "Afgetekend: " if done is not None else ""


def _title(plan: Opleidingsplan, rij: Planrij, done: date | None) -> str:
    return clean_line(f"{_opening(done)}cursist {plan.kop.cursist_nummer}, rij {rij.nummer}: {_what(rij)}")


def _shown(text: str, plan: Opleidingsplan) -> str:
    """Return a text fit for a calendar that others see: nothing a screen would act on, and no name of the head."""
    for name in filter(None, (plan.kop.cursist, plan.kop.contactpersoon)):
        text = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", "…", text, flags=re.IGNORECASE)
    return visible(text.replace("\r\n", "\n"))


def _what(rij: Planrij) -> str:
    return shortened(rij.kennis[0], _TITEL)


def _signed(done: date | None) -> tuple[str, ...]:
    return (f"Afgetekend op {dutch_date(done)}.",) if done is not None else ()
