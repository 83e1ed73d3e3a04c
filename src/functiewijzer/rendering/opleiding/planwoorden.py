"""The words of a training plan as people read them."""

from datetime import date
from typing import Final

from functiewijzer.core.opleiding.opleidingsplan import Opleidingsplan, Planrij, Planstand, Vooraf
from functiewijzer.core.opleiding.voortgang import Tedoen
from functiewijzer.core.schrijfwijze import shortened
from functiewijzer.rendering.woorden import NIETS

STAND: Final = {
    Planstand.NIET_BEGONNEN: "niet begonnen",
    Planstand.GEZIEN: "gezien",
    Planstand.GEHOLPEN: "met hulp",
    Planstand.ZELFSTANDIG: "zelfstandig",
    Planstand.AFGETEKEND: "afgetekend",
}
TE_DOEN: Final = {
    Tedoen.TE_LAAT: "Te laat",
    Tedoen.TE_TEKENEN: "Wacht op een handtekening",
    Tedoen.DEZE_WEEK: "Deze week",
}
VOORAF: Final = {Vooraf.NOG_NIET: "", Vooraf.DEELS: "Vooraf: voor een deel.", Vooraf.BEHEERST: "Vooraf: beheerst."}


def title_of(plan: Opleidingsplan) -> str:
    """Return what a report about a plan is called: a number, and never a name."""
    return f"Opleidingsplan van cursist {shortened(plan.kop.cursist_nummer, 60)}"


def cell_date(day: date | None) -> str:
    """Return a date as it fits in a column of a table; a dash for none."""
    return NIETS if day is None else f"{day.day}-{day.month}-{day.year}"


def short_row(rij: Planrij, limit: int) -> str:
    """Return a row by its number and the beginning of what is learned, so long at most."""
    return shortened(f"{rij.nummer} {' '.join(rij.kennis[0].split())}", limit)
