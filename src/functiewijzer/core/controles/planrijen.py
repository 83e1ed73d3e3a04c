"""Checks on the head and the rows of a training plan by itself."""

import re
from collections.abc import Callable, Iterator
from typing import Final

from functiewijzer.core.bevinding import Plek
from functiewijzer.core.controles.controle import Controle, Vondst, fout, waarschuwing
from functiewijzer.core.opleiding.opleidingsplan import Opleidingsplan, Planrij, Vooraf
from functiewijzer.core.opleiding.planning import end_of_plan

_TWEE: Final = re.compile(r"\s(en|and|und)\s|[&;+]", re.IGNORECASE)
_TWEE_NUMMERS: Final = re.compile(rf"{_TWEE.pattern}|[,/]\s*\w{{2,}}", re.IGNORECASE)


def rijen_in(plan: Opleidingsplan) -> Iterator[tuple[Plek, Planrij]]:
    """Yield every row of a plan with its plek."""
    for index, competentie in enumerate(plan.deel_a):
        for place, rij in enumerate(competentie.rijen):
            yield ("deel_a", index, "rijen", place), rij


def _double(key: str, value_of: Callable[[Planrij], str]) -> Callable[[Opleidingsplan], Iterator[Vondst]]:
    def check(plan: Opleidingsplan) -> Iterator[Vondst]:
        seen: set[str] = set()
        for plek, rij in rijen_in(plan):
            value = value_of(rij)
            if value in seen:
                yield (*plek, key), f"{key} '{value}' heeft al een andere rij", "Geef een van beide rijen een andere."
            seen.add(value)

    return check


def _two_people(plan: Opleidingsplan) -> Iterator[Vondst]:
    fields = (("cursist_nummer", plan.kop.cursist_nummer, _TWEE_NUMMERS), ("cursist", plan.kop.cursist or "", _TWEE))
    for name, text, pattern in fields:
        if pattern.search(text):
            yield ("kop", name), "hier lijken twee personen te staan", "Maak voor ieder een eigen plan."


def _too_early(plan: Opleidingsplan) -> Iterator[Vondst]:
    for plek, rij in rijen_in(plan):
        if rij.einddatum < plan.start:
            fact = f"rij {rij.nummer} eindigt op {rij.einddatum}, vóór de start van het plan ({plan.start})"
            yield (*plek, "einddatum"), fact, "Verbeter de einddatum, of de start."


def _too_late(plan: Opleidingsplan) -> Iterator[Vondst]:
    end = end_of_plan(plan.start, plan.weken)
    for plek, rij in rijen_in(plan):
        if rij.einddatum > end:
            fact = f"rij {rij.nummer} eindigt op {rij.einddatum}; het plan van {plan.weken} weken eindigt op {end}"
            yield (*plek, "einddatum"), fact, "Verbeter de einddatum, of geef het plan meer weken."


def _mastered(plan: Opleidingsplan) -> Iterator[Vondst]:
    known = frozenset(plan.beheerst)
    for plek, rij in rijen_in(plan):
        if rij.vooraf is Vooraf.BEHEERST:
            yield (*plek, "vooraf"), f"rij {rij.nummer} was al beheerst, en staat toch in het plan", _CHOOSE
        elif rij.id in known:
            yield (*plek, "id"), f"rij {rij.nummer} staat in deel A en bij beheerst", _CHOOSE


_CHOOSE: Final = "Kan de cursist dit al, haal de rij dan weg uit deel_a; zo niet, haal haar dan weg bij beheerst."

FW270 = Controle(
    fout(
        "FW270",
        "Rij-id staat twee keer in het plan",
        "Stappen worden aan een rij geknoopt met haar id. Hebben twee rijen hetzelfde id, dan is niet te zien bij "
        "welke van de twee een stap hoort. Geef een van beide een ander id, en kijk bij stappen welke rij is bedoeld.",
    ),
    _double("id", lambda rij: rij.id),
)
FW271 = Controle(
    fout(
        "FW271",
        "Rijnummer staat twee keer in het plan",
        "Met een nummer zoals 3.2 zegt u bij opleidingsplan stap welke rij u bedoelt. Hebben twee rijen hetzelfde "
        "nummer, dan kan dat niet. Geef een van beide een ander nummer; het id blijft zoals het is.",
    ),
    _double("nummer", lambda rij: rij.nummer),
)
FW278 = Controle(
    fout(
        "FW278",
        "Einddatum vóór de start van het plan",
        "Een rij is af voordat het plan begint. Waarschijnlijk is een jaartal of maand verkeerd getypt. Verbeter de "
        "einddatum van de rij, of de start van het plan.",
    ),
    _too_early,
)
FW279 = Controle(
    waarschuwing(
        "FW279",
        "Einddatum na de laatste week van het plan",
        "Een rij is pas af als het plan al voorbij is. Is het plan verlengd, verander dan weken. Is de datum verkeerd "
        "getypt, verbeter haar dan.",
    ),
    _too_late,
)
FW280 = Controle(
    fout(
        "FW280",
        "Rij is beheerst en staat toch in deel A",
        "In deel A komt alleen wat iemand nog moet leren. Wat iemand vooraf al kon, staat als id bij beheerst. Hier "
        "staat een rij op beide plekken, of ze zegt zelf dat ze al beheerst was. Kies een van de twee.",
    ),
    _mastered,
)
FW281 = Controle(
    waarschuwing(
        "FW281",
        "Twee personen in één plan",
        "Een plan is van één persoon: elke stap zegt iets over die ene cursist. Hier lijken er twee te staan. Maak "
        "voor ieder een eigen plan, in een eigen bestand.",
    ),
    _two_people,
)

PLANRIJCONTROLES: Final = (FW270, FW271, FW278, FW279, FW280, FW281)
