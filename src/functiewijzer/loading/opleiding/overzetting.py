"""A plan carried over to another edition of its programme: in its text, and with everything that was learned."""

from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Any

from functiewijzer.core.beroepen.opleidingsprogramma import Opleidingsprogramma, Programmarij
from functiewijzer.core.opleiding.opleidingsplan import Opleidingsplan, Planrij
from functiewijzer.core.opleiding.planeditie import Planeditie
from functiewijzer.core.redactie.bewerking import Bewerking, VoegToe, Zet
from functiewijzer.loading.opleiding.planbestand import edit

_LAST: tuple[str, ...] = ("kennis", "acties", "klaar_als", "einddatum", "begeleider")


def carry_over(
    path: Path, plan: Opleidingsplan, programma: Opleidingsprogramma, *, editie: Planeditie, dates: Mapping[str, date]
) -> None:
    """Change the plan on file: a renamed row keeps its steps, a row that is gone becomes an own one, new ones come in.

    `dates` holds the end of each new row. Raises Bestandsfout.
    """
    edit(
        path,
        (
            *_rows(plan, programma, editie),
            *_log(plan, editie),
            *_new(plan, programma, editie, dates),
            Zet(("programmaversie",), programma.versie),
        ),
    )


def _rows(plan: Opleidingsplan, programma: Opleidingsprogramma, editie: Planeditie) -> Iterator[Bewerking]:
    numbers = {rij.id: rij.nummer for rij in programma.rijen}
    gone = {rij.id for rij in editie.vervallen}
    taken = {*numbers.values(), *(rij.nummer for rij in plan.rijen)}
    for index, competentie in enumerate(plan.deel_a):
        for place, rij in enumerate(competentie.rijen):
            plek = ("deel_a", index, "rijen", place)
            name = editie.hernoemd.get(rij.id, rij.id)
            if name != rij.id:
                yield Zet((*plek, "id"), name)
            if rij.id in gone:
                yield Zet((*plek, "eigen"), waarde=True, na=_LAST)
            number = numbers.get(name) or _own_number(rij, set(numbers.values()), taken)
            if number != rij.nummer:
                yield Zet((*plek, "nummer"), number)


def _own_number(rij: Planrij, of_programme: set[str], taken: set[str]) -> str:
    """Return the number of an own row: another one where the programme has given it away."""
    if rij.nummer not in of_programme:
        return rij.nummer
    competence = rij.nummer.partition(".")[0]
    free = next((f"{competence}.{at}" for at in range(1, 100) if f"{competence}.{at}" not in taken), rij.nummer)
    taken.add(free)
    return free


def _log(plan: Opleidingsplan, editie: Planeditie) -> Iterator[Bewerking]:
    lists = (
        ("stappen", [stap.rij for stap in plan.stappen], ("rij",)),
        ("beheerst", list(plan.beheerst), ()),
        ("nog_te_vragen", list(plan.nog_te_vragen), ()),
    )
    for key, names, inner in lists:
        for index, name in enumerate(names):
            if name in editie.hernoemd:
                yield Zet((key, index, *inner), editie.hernoemd[name])


def _new(
    plan: Opleidingsplan, programma: Opleidingsprogramma, editie: Planeditie, dates: Mapping[str, date]
) -> Iterator[Bewerking]:
    wanted = {rij.id for rij in editie.nieuw}
    there = [competentie.nummer for competentie in plan.deel_a]
    for competentie in programma.deel_a:
        rows = [_as_data(rij, dates[rij.id]) for rij in competentie.rijen if rij.id in wanted]
        if rows and competentie.nummer in there:
            plek = ("deel_a", there.index(competentie.nummer), "rijen")
            yield from (VoegToe(plek, row) for row in rows)
        elif rows:
            at = sum(number < competentie.nummer for number in there)
            there.insert(at, competentie.nummer)
            made = {"nummer": competentie.nummer, "naam": competentie.naam, "rijen": rows}
            yield VoegToe(("deel_a",), made, index=at, na=("feestdagen", "weken"))


def _as_data(rij: Programmarij, einddatum: date) -> dict[str, Any]:
    return {
        "id": rij.id,
        "nummer": rij.nummer,
        "kennis": [zin.tekst for zin in rij.kennis],
        "acties": [zin.tekst for zin in rij.acties],
        "klaar_als": list(rij.klaar_als),
        "einddatum": einddatum,
    }
