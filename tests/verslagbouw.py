"""A Verslag with every block, to try renderers on."""

from collections.abc import Callable
from fractions import Fraction
from typing import get_args

from functiewijzer.core.profielen.voorwaarde import Richting
from functiewijzer.rendering.beelden import Schaal, Uitslagbeeld
from functiewijzer.rendering.verslag import (
    Alinea,
    Blok,
    Inklapbaar,
    Invulveld,
    Keuzes,
    Kop,
    Opsomming,
    Pagina,
    Punt,
    Staaf,
    Staven,
    Tabel,
    Toon,
    Uithangbord,
    Verslag,
)

BLOKKEN: tuple[type, ...] = get_args(Blok)
DREMPEL = Fraction(2, 5)

MAAK: dict[type, Callable[[str], Blok]] = {
    Uithangbord: lambda tekst: Uithangbord(tekst, (tekst,), Toon.ZWAARDER),
    Kop: Kop,
    Alinea: lambda tekst: Alinea(tekst, Toon.LET_OP),
    Opsomming: lambda tekst: Opsomming((Punt(tekst, (tekst,), Toon.LET_OP),)),
    Tabel: lambda tekst: Tabel(tekst, (tekst, "Aantal"), ((tekst, "3"),), getallen=(1,)),
    Staven: lambda tekst: Staven(tekst, (Staaf(tekst, 3), Staaf("anders", 1))),
    Schaal: lambda tekst: Schaal(tekst, Fraction(1, 4), DREMPEL, tekst),
    Uitslagbeeld: lambda tekst: Uitslagbeeld(tekst, (tekst, "E", "F"), Richting.ZWAARDER, tekst),
    Keuzes: lambda tekst: Keuzes((Punt(tekst, (tekst,)),)),
    Invulveld: lambda tekst: Invulveld(tekst, 2),
    Pagina: lambda _tekst: Pagina(),
    Inklapbaar: lambda tekst: Inklapbaar(tekst, (Alinea(tekst), Tabel(tekst, (tekst,), ((tekst,),)))),
}
"""One block of every kind, each with the text in every place where a text can be."""


def make_schaal(waarde: str | None, drempel: str | None = "0.4") -> Schaal:
    """Return a scale with its value and its threshold written as decimals; without one it decides nothing."""
    place, edge = (None if value is None else Fraction(value) for value in (waarde, drempel))
    return Schaal("Complexiteit", place, edge, "in woorden")


def verslag_with(tekst: str) -> Verslag:
    """Return a report with every block, foreign text in all of them."""
    return Verslag(tekst, tuple(maak(tekst) for maak in MAAK.values()))


HOSTILE = [
    "[m/v]",
    "[/]",
    "[link=https://x.nl]klik[/link]",
    ":smile:",
    "\x1b[31mrood\x1b[0m",
    "<script>alert(1)</script>",
    "a | b",
    "# kop",
    "- punt",
    "1. een",
    "1) een",
    "+ plus",
    "= is",
    "**vet** _cursief_ `code` ~~weg~~",
    "&amp; &#60;",
    "![x](y)",
    "\u202eomgekeerd",
    "a\x00b",
    "\ud800",
    "{{ 7*7 }}",
    "{% raise %}",
    "C:\\map\\nul",
    "https://x.nl/a_b_c",
    "'; DROP TABLE",
    "$x^2$",
]
"""Texts that some format would act on."""
