"""Checks on the log of a training plan: steps that cannot be, and steps that were taken back."""

from collections.abc import Iterator
from datetime import date
from typing import Final

from functiewijzer.core.controles.beroepswenken import make_wenk
from functiewijzer.core.controles.controle import Controle, Vondst, fout
from functiewijzer.core.opleiding.opleidingsplan import Opleidingsplan, Planstand, Planstap
from functiewijzer.core.opleiding.planstand import rank_of, steps_that_count


def _unknown_row(plan: Opleidingsplan) -> Iterator[Vondst]:
    known = {rij.id: None for rij in plan.rijen}
    wenk = make_wenk(known)
    for index, stap in enumerate(plan.stappen):
        if stap.rij not in known:
            yield (
                ("stappen", index, "rij"),
                f"stap {stap.nr} is van rij '{stap.rij}', en die is er niet",
                wenk(stap.rij),
            )


def _numbers(plan: Opleidingsplan) -> Iterator[Vondst]:
    for index, stap in enumerate(plan.stappen):
        expected = index + 1 if index == 0 else plan.stappen[index - 1].nr + 1
        if stap.nr != expected:
            fact = f"dit is stap {stap.nr}, en hier hoort stap {expected}"
            yield ("stappen", index, "nr"), fact, "Zet terug wat er stond: een stap hoort niet te verdwijnen."


def _before_start(plan: Opleidingsplan) -> Iterator[Vondst]:
    for index, stap in enumerate(plan.stappen):
        if stap.op < plan.start:
            fact = f"stap {stap.nr} is van {stap.op}, vóór de start van het plan ({plan.start})"
            yield ("stappen", index, "op"), fact, "Verbeter de datum, of de start van het plan."


def _counting(plan: Opleidingsplan) -> Iterator[tuple[int, Planstap, Planstap | None]]:
    """Yield each step that counts with its index, and the one before it of the same row."""
    counts = {stap.nr for stap in steps_that_count(plan)}
    last: dict[str, Planstap] = {}
    for index, stap in enumerate(plan.stappen):
        if stap.nr in counts:
            yield index, stap, last.get(stap.rij)
            last[stap.rij] = stap


def _backwards(plan: Opleidingsplan) -> Iterator[Vondst]:
    for index, stap, before in _counting(plan):
        if before is not None and stap.op < before.op:
            fact = f"stap {stap.nr} is van {stap.op}, en stap {before.nr} van dezelfde rij is van {before.op}"
            yield ("stappen", index, "op"), fact, "Verbeter een van beide datums."


def _lower(plan: Opleidingsplan) -> Iterator[Vondst]:
    for index, stap, before in _counting(plan):
        if stap.stand is Planstand.NIET_BEGONNEN:
            fact = f"stap {stap.nr} zegt ‘niet_begonnen’, en dat is geen stap"
            yield ("stappen", index, "stand"), fact, "Neem de vorige stap terug met opleidingsplan terug."
        elif before is not None and rank_of(stap.stand) < rank_of(before.stand) and stap.reden is None:
            fact = f"stap {stap.nr} gaat terug van ‘{before.stand}’ naar ‘{stap.stand}’ zonder reden"
            yield ("stappen", index, "stand"), fact, "Zet bij reden waarom."


def _withdrawn(plan: Opleidingsplan) -> Iterator[Vondst]:
    known = {stap.nr for stap in plan.stappen}
    seen: set[int] = set()
    for index, back in enumerate(plan.ingetrokken):
        if back.stap not in known:
            yield ("ingetrokken", index, "stap"), f"stap {back.stap} is er niet", "Noem het nummer van een stap."
        elif back.stap in seen:
            yield ("ingetrokken", index, "stap"), f"stap {back.stap} was al teruggenomen", "Haal een van beide weg."
        seen.add(back.stap)


def _withdrawn_early(plan: Opleidingsplan) -> Iterator[Vondst]:
    days: dict[int, date] = {stap.nr: stap.op for stap in plan.stappen}
    for index, back in enumerate(plan.ingetrokken):
        if back.op < days.get(back.stap, back.op):
            fact = f"stap {back.stap} is van {days[back.stap]}, en op {back.op} al teruggenomen"
            yield ("ingetrokken", index, "op"), fact, "Verbeter een van beide datums."


FW272 = Controle(
    fout(
        "FW272",
        "Stap van een rij die er niet is",
        "Een stap zegt met het id van een rij waar ze over gaat. Dit id staat niet in deel A van het plan. Verbeter "
        "het, of zet de rij terug: anders verdwijnt uit beeld wat iemand geleerd heeft.",
    ),
    _unknown_row,
)
FW273 = Controle(
    fout(
        "FW273",
        "Stapnummers lopen niet op",
        "De stappen zijn een logboek: ze tellen op vanaf 1, en er komt alleen iets bij. Hier ontbreekt een nummer, of "
        "een nummer staat er twee keer. Misschien is er met de hand een stap weggehaald, of hebben twee mensen elk in "
        "een eigen kopie gewerkt. Zet terug wat er stond; een stap die niet klopt, neemt u terug met "
        "opleidingsplan terug.",
    ),
    _numbers,
)
FW274 = Controle(
    fout(
        "FW274",
        "Stap vóór de start van het plan",
        "Een stap is van een dag waarop het plan nog niet was begonnen. Wat iemand toen al kon, staat bij vooraf of "
        "bij beheerst. Verbeter de datum van de stap, of de start van het plan.",
    ),
    _before_start,
)
FW275 = Controle(
    fout(
        "FW275",
        "Datums van een rij lopen terug",
        "Een latere stap van een rij is van een vroegere dag dan de stap ervoor. Van die twee klopt er een niet, en de "
        "laatste stap bepaalt hoe ver iemand is. Verbeter de datum. Hoort de stap er niet, neem haar dan terug.",
    ),
    _backwards,
)
FW276 = Controle(
    fout(
        "FW276",
        "Stap terug zonder reden",
        "Iemand was verder met deze rij dan de stap zegt. Dat mag, maar dan hoort erbij waarom. Vul reden in. Was de "
        "vorige stap een vergissing, neem die dan terug met opleidingsplan terug. De stand niet_begonnen is geen stap.",
    ),
    _lower,
)
FW277 = Controle(
    fout(
        "FW277",
        "Teruggenomen stap klopt niet",
        "Onder ingetrokken staat een stap die er niet is, of die al was teruggenomen. Verbeter het nummer, of haal de "
        "dubbele regel weg.",
    ),
    _withdrawn,
)
FW282 = Controle(
    fout(
        "FW282",
        "Stap is teruggenomen voordat ze er was",
        "Een stap terugnemen kan pas als ze gezet is. Hier ligt de dag van het terugnemen vóór de dag van de stap. "
        "Verbeter een van beide datums.",
    ),
    _withdrawn_early,
)

LOGBOEKCONTROLES: Final = (FW272, FW273, FW274, FW275, FW276, FW277, FW282)
