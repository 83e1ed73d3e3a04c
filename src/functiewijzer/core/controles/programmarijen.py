"""Checks on the rows of a programme: which others they build on, and what they were called before."""

from collections.abc import Iterator
from typing import Final

from functiewijzer.core.beroepen.opleidingsprogramma import Opleidingsprogramma, Programmarij
from functiewijzer.core.bevinding import Plek
from functiewijzer.core.controles.beroepskruisjes import FW250
from functiewijzer.core.controles.beroepswenken import make_wenk
from functiewijzer.core.controles.controle import Controle, Vondst, fout
from functiewijzer.core.controles.kringen import find_kringen


def _rijen_in(programma: Opleidingsprogramma) -> Iterator[tuple[Plek, Programmarij]]:
    """Yield every row of a programme with its plek."""
    for index, competentie in enumerate(programma.deel_a):
        for place, rij in enumerate(competentie.rijen):
            yield ("deel_a", index, "rijen", place), rij


def _unknown_rows(document: Opleidingsprogramma) -> Iterator[Vondst]:
    known = {rij.id: None for rij in document.rijen}
    wenk = make_wenk(known)
    for plek, rij in _rijen_in(document):
        for index, name in enumerate(rij.bouwt_op):
            if name not in known:
                fact = f"rij {rij.nummer} bouwt op onbekende rij '{name}'"
                yield (*plek, "bouwt_op", index), fact, wenk(name)


def _circles(document: Opleidingsprogramma) -> Iterator[Vondst]:
    first = {rij.id: (plek, rij) for plek, rij in reversed(list(_rijen_in(document)))}
    graph = {rij.id: first[rij.id][1].bouwt_op for rij in document.rijen}
    for kring in find_kringen(graph):
        plek, rij = first[kring.van]
        fact = f"rij '{kring.van}' bouwt in een kring op zichzelf: {kring.tekst}"
        hint = "Haal een van deze rijen weg uit bouwt_op; anders kan geen ervan de eerste zijn."
        yield (*plek, "bouwt_op", rij.bouwt_op.index(kring.naar)), fact, hint


def _renamed(document: Opleidingsprogramma) -> Iterator[tuple[Plek, str, str]]:
    for old, new in ({} if document.voorheen is None else document.voorheen.rijen).items():
        yield ("voorheen", "rijen", old), old, new


def _leads_nowhere(document: Opleidingsprogramma) -> Iterator[Vondst]:
    known = {rij.id: None for rij in document.rijen}
    wenk = make_wenk(known)
    for plek, old, new in _renamed(document):
        if new not in known:
            yield plek, f"voorheen zegt dat '{old}' nu '{new}' heet, en die rij is er niet", wenk(new)


def _still_there(document: Opleidingsprogramma) -> Iterator[Vondst]:
    known = {rij.id: None for rij in document.rijen}
    for plek, old, _ in _renamed(document):
        if old in known:
            fact = f"rij '{old}' staat in voorheen, maar bestaat nog"
            yield plek, fact, "Haal haar weg uit voorheen, of geef de nieuwe rij een ander id."


FW251 = Controle(
    fout(
        "FW251",
        "Rijen bouwen in een kring op elkaar",
        "Met bouwt_op zegt een rij welke rijen eerst komen. Volgt u dat van rij tot rij, dan komt u hier weer bij het "
        "begin uit, dus er is geen rij om mee te beginnen. Haal een van de rijen uit de kring weg uit bouwt_op.",
    ),
    _circles,
)

FW261 = Controle(
    fout(
        "FW261",
        "Voorheen wijst naar een onbekende rij",
        "Met voorheen zegt een programma hoe rijen vroeger heetten, zodat een plan van toen is over te zetten. Rechts "
        "van de dubbele punt hoort het id dat de rij nu heeft. Verbeter het id, of haal de regel weg als de rij is "
        "vervallen.",
    ),
    _leads_nowhere,
)
FW262 = Controle(
    fout(
        "FW262",
        "Voorheen noemt een rij die nog bestaat",
        "Links van de dubbele punt hoort een id dat het programma niet meer heeft. Bestaat de rij nog, dan is bij een "
        "plan van toen niet te zeggen welke rij is bedoeld. Haal het weg uit voorheen, of geef de nieuwe rij een "
        "ander id.",
    ),
    _still_there,
    at_key=True,
)

RIJCONTROLES: Final = (Controle(FW250.soort, _unknown_rows), FW251, FW261, FW262)
