"""Several plans as a Verslag: who is stuck and what is due, one line per plan."""

from collections.abc import Iterator, Sequence
from typing import Final

from functiewijzer.core.opleiding.planoverzicht import Planoverzicht, Planoverzichtrij
from functiewijzer.core.opleiding.voortgang import Tedoen
from functiewijzer.core.schrijfwijze import dutch_date, shortened
from functiewijzer.rendering.dossiers.bestanden import unread_of
from functiewijzer.rendering.opleiding.planwoorden import TE_DOEN, cell_date
from functiewijzer.rendering.veilig import visible_line
from functiewijzer.rendering.verslag import Alinea, Blok, Kop, Opsomming, Punt, Tabel, Toon, Verslag
from functiewijzer.rendering.woorden import one_or_more

_NUMMER: Final = 24
_NAMEN: Final = 10


def make_planoverzichtverslag(overzicht: Planoverzicht) -> Verslag:
    """Return the report; the answer stands last."""
    opening = f"{dutch_date(overzicht.op)}: {one_or_more(len(overzicht.rijen), 'plan', 'plannen')}."
    return Verslag(
        "Opleidingsplannen",
        (Alinea(opening), *_list(overzicht), *_copies(overzicht), *unread_of(overzicht.onleesbaar), *_now(overzicht)),
    )


def _list(overzicht: Planoverzicht) -> Iterator[Blok]:
    if overzicht.rijen:
        columns = ("Cursist", "Afgetekend", "Te laat", "Tekenen", "Deze week", "Laatste stap", "Plan")
        rows = tuple(map(_row, overzicht.rijen))
        yield Tabel("Plannen", columns, rows, smal=(1, 5), getallen=(2, 3, 4))


def _row(rij: Planoverzichtrij) -> tuple[str, ...]:
    voortgang = rij.voortgang
    counts = tuple(str(len(voortgang.to_do(w))) for w in (Tedoen.TE_LAAT, Tedoen.TE_TEKENEN, Tedoen.DEZE_WEEK))
    done = f"{voortgang.afgetekend} van {len(voortgang.rijen)}"
    return _number(rij), done, *counts, cell_date(voortgang.laatste), visible_line(rij.pad)


def _number(rij: Planoverzichtrij) -> str:
    return shortened(rij.nummer, _NUMMER)


def _copies(overzicht: Planoverzicht) -> Iterator[Blok]:
    if overzicht.dubbelen:
        yield Kop("Dubbele plannen")
        yield Alinea(
            "Deze bestanden zijn een kopie van een plan en tellen niet mee. Het plan met de meeste stappen telt.",
            Toon.LET_OP,
        )
        yield Opsomming(
            tuple(Punt(f"{visible_line(pad)}: zie {visible_line(first)}") for pad, first in overzicht.dubbelen.items())
        )


def _now(overzicht: Planoverzicht) -> Iterator[Blok]:
    yield Kop("Nu te doen")
    found = [("Loopt vast: te laat, en twee weken geen stap", overzicht.vast, Toon.LET_OP)]
    for waarom in Tedoen:
        rijen = tuple(rij for rij in overzicht.rijen if rij.voortgang.to_do(waarom))
        found.append((TE_DOEN[waarom], rijen, Toon.GEWOON))
    points = tuple(Punt(f"{what}: {_names(rijen)}", toon=toon) for what, rijen, toon in found if rijen)
    yield Opsomming(points) if points else Alinea("Niets.")


def _names(rijen: Sequence[Planoverzichtrij]) -> str:
    shown = ", ".join(map(_number, rijen[:_NAMEN]))
    return shown if len(rijen) <= _NAMEN else f"{shown} en nog {len(rijen) - _NAMEN}"
