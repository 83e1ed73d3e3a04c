"""The dates of a plan as an iCalendar file: one all-day event per row, which keeps its UID (ADR 32)."""

import re
from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from typing import Final
from uuid import NAMESPACE_URL, uuid5

from msgspec import Struct

from functiewijzer.core.opleiding.opleidingsplan import Opleidingsplan, Planstand
from functiewijzer.core.opleiding.voortgang import Rijvoortgang, make_voortgang
from functiewijzer.core.schrijfwijze import shortened
from functiewijzer.rendering.opleiding.agendavorm import escape, fold, read_events
from functiewijzer.rendering.opleiding.planwoorden import STAND

_TITEL: Final = 80
_UID, _SEQUENCE, _STAMP, _STATUS = "UID", "SEQUENCE", "DTSTAMP", "STATUS"
_AFGELAST: Final = "CANCELLED"
_DAY: Final = 24 * 60 * 60


class Agendapunt(Struct, frozen=True):
    """An event: its lines by name, and which version it is.

    `op` is the day of the last entry of the log about it.
    """

    regels: Mapping[str, str]
    versie: int
    op: date

    @property
    def uid(self) -> str:
        """By what a calendar knows it again."""
        return self.regels[_UID]


def render_agenda(plan: Opleidingsplan, eerder: str = "") -> str:
    """Return the agenda of a plan.

    `eerder` is the agenda that was made before, if any: an event that changed gets a higher SEQUENCE, and one of which
    the row is gone is cancelled. Equal plans with an equal earlier agenda give equal bytes.
    """
    before = {punt.uid: punt for punt in _read(eerder, plan)}
    now = {punt.uid: punt for punt in _punten(plan)}
    gone = (_cancelled(punt) for uid, punt in before.items() if uid not in now)
    lines = (
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//functiewijzer//opleidingsplan//NL",
        "CALSCALE:GREGORIAN",
        *(line for punt in (*now.values(), *gone) for line in _event(_next(punt, before))),
        "END:VCALENDAR",
    )
    return "".join(f"{fold(line)}\r\n" for line in lines)


def _read(eerder: str, plan: Opleidingsplan) -> Iterator[Agendapunt]:
    """Yield the events of this plan in an earlier agenda."""
    for event in read_events(eerder):
        number = event.get(_SEQUENCE, "")
        if event.get(_UID, "").endswith(_end_of(plan)):
            lines = {name: value for name, value in event.items() if name not in {_SEQUENCE, _STAMP}}
            yield Agendapunt(lines, int(number) if re.fullmatch(r"[0-9]{1,9}", number) else 0, plan.start)


def _end_of(plan: Opleidingsplan) -> str:
    """Return what the UIDs of a plan end with; nothing that somebody typed can be read from it."""
    return f"-{uuid5(NAMESPACE_URL, f'functiewijzer:{plan.id}')}@functiewijzer"


def _punten(plan: Opleidingsplan) -> Iterator[Agendapunt]:
    rows = {stap.nr: stap.rij for stap in plan.stappen}
    for item in make_voortgang(plan, date.max).rijen:
        steps = [stap.op for stap in plan.stappen if stap.rij == item.rij.id]
        withdrawn = [back.op for back in plan.ingetrokken if rows.get(back.stap) == item.rij.id]
        days = (*steps, *withdrawn)
        yield Agendapunt(_lines(item, plan), len(days), max((plan.start, *days)))


def _lines(item: Rijvoortgang, plan: Opleidingsplan) -> dict[str, str]:
    rij, number = item.rij, plan.kop.cursist_nummer
    is_done = item.stand is Planstand.AFGETEKEND
    title = shortened(f"{'Afgetekend: ' if is_done else ''}{number}: {rij.nummer} {rij.kennis[0]}", _TITEL)
    details = (f"Opleidingsplan van cursist {number}, rij {rij.nummer}.", *rij.kennis, f"Stand: {STAND[item.stand]}.")
    ready = (f"Klaar als: {' '.join(rij.klaar_als)}",) if rij.klaar_als else ()
    return {
        _UID: f"{rij.id}{_end_of(plan)}",
        "DTSTART;VALUE=DATE": _compact(rij.einddatum),
        **_end(rij.einddatum),
        "SUMMARY": escape(_nameless(title, plan)),
        "DESCRIPTION": escape(_nameless("\n".join((*details, *ready)), plan)),
        _STATUS: "CONFIRMED" if is_done else "TENTATIVE",
        "TRANSP": "TRANSPARENT",
    }


def _end(day: date) -> dict[str, str]:
    """Return the line of the end, which is the day after; the calendar has none after its last day."""
    return {"DTEND;VALUE=DATE": _compact(day + timedelta(days=1))} if day < date.max else {}


def _nameless(text: str, plan: Opleidingsplan) -> str:
    """Return a text without the names that the head of the plan holds: an agenda is shared."""
    for name in filter(None, (plan.kop.cursist, plan.kop.contactpersoon)):
        text = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", "…", text, flags=re.IGNORECASE)
    return text


def _cancelled(punt: Agendapunt) -> Agendapunt:
    return Agendapunt({**punt.regels, _STATUS: _AFGELAST}, punt.versie, punt.op)


def _next(punt: Agendapunt, before: Mapping[str, Agendapunt]) -> Agendapunt:
    """Return an event with its version: higher than before where it changed, and never lower than its log says."""
    old = before.get(punt.uid)
    if old is None:
        return punt
    version = old.versie if old.regels == punt.regels else old.versie + 1
    return Agendapunt(punt.regels, max(version, punt.versie), punt.op)


def _event(punt: Agendapunt) -> Iterator[str]:
    yield "BEGIN:VEVENT"
    yield from (f"{name}:{value}" for name, value in punt.regels.items())
    yield f"{_SEQUENCE}:{punt.versie}"
    yield f"{_STAMP}:{_compact(punt.op)}T{_clock(punt.versie)}Z"
    yield "END:VEVENT"


def _clock(version: int) -> str:
    """Return a time of the day that is later for a later version: no clock tells when a file was changed."""
    minutes, seconds = divmod(min(version, _DAY - 1), 60)
    return f"{minutes // 60:02}{minutes % 60:02}{seconds:02}"


def _compact(day: date) -> str:
    return f"{day.year:04}{day.month:02}{day.day:02}"
