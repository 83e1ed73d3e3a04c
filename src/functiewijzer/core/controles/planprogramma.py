"""Checks on a training plan beside the programme of today: that it is there, and that nothing of it got lost."""

from collections.abc import Iterator
from typing import Final

from msgspec import Struct

from functiewijzer.core.beroepen.opleidingsprogramma import Opleidingsprogramma
from functiewijzer.core.controles.beroepswenken import make_wenk
from functiewijzer.core.controles.controle import Controle, Vondst, waarschuwing
from functiewijzer.core.controles.planrijen import rijen_in
from functiewijzer.core.controles.verzameling import Verzameling
from functiewijzer.core.opleiding.opleidingsplan import Opleidingsplan
from functiewijzer.core.opleiding.planeditie import compare_edition


class Planproef(Struct, frozen=True):
    """A plan with the programmes that the library has, by id."""

    plan: Opleidingsplan
    programmas: dict[str, Opleidingsprogramma]

    @property
    def programma(self) -> Opleidingsprogramma | None:
        """The programme of the plan, None where it is not there."""
        return self.programmas.get(self.plan.programma)

    @property
    def is_same_edition(self) -> bool:
        """Whether the programme is of the version that the plan was made of."""
        return self.programma is not None and self.programma.versie == self.plan.programmaversie


def make_proef(plan: Opleidingsplan, verzameling: Verzameling) -> Planproef:
    """Return what checks on a plan beside its library look at."""
    return Planproef(plan, {p.id: p for p in reversed(tuple(verzameling.of(Opleidingsprogramma).values()))})


def _unknown_programme(proef: Planproef) -> Iterator[Vondst]:
    if proef.programma is None:
        wenk = make_wenk(dict.fromkeys(proef.programmas))
        yield ("programma",), f"er is geen opleidingsprogramma '{proef.plan.programma}'", wenk(proef.plan.programma)


def _other_edition(proef: Planproef) -> Iterator[Vondst]:
    plan, programma = proef.plan, proef.programma
    if programma is None or proef.is_same_edition:
        return
    editie = compare_edition(plan, programma)
    counts = ((len(editie.nieuw), "nieuw"), (len(editie.vervallen) + len(editie.kwijt), "vervallen"))
    told = [f"{count} {word}" for count, word in (*counts, (len(editie.hernoemd), "met een andere naam")) if count]
    what = f"; rijen: {', '.join(told)}" if told else "; de rijen zijn dezelfde"
    fact = f"gemaakt met versie {plan.programmaversie} van het programma; nu geldt {programma.versie}{what}"
    yield ("programmaversie",), fact, "Zet het plan over: functiewijzer opleidingsplan bijwerken BESTAND."


def _strange_row(proef: Planproef) -> Iterator[Vondst]:
    if proef.programma is None or not proef.is_same_edition:
        return
    known = {rij.id for rij in proef.programma.rijen}
    for plek, rij in rijen_in(proef.plan):
        if not rij.eigen and rij.id not in known:
            yield (*plek, "id"), f"rij '{rij.id}' staat niet in het programma", "Is het een eigen rij? Zet eigen: true."


def _lost_row(proef: Planproef) -> Iterator[Vondst]:
    if proef.programma is None or not proef.is_same_edition:
        return
    for rij in compare_edition(proef.plan, proef.programma).nieuw:
        fact = f"rij {rij.nummer} ({rij.id}) van het programma staat niet in deel A en niet bij beheerst"
        yield ("deel_a",), fact, f"Kan de cursist dit al? Zet '{rij.id}' bij beheerst. Zo niet, zet de rij in deel_a."


FW360 = Controle(
    waarschuwing(
        "FW360",
        "Programma van het plan is er niet",
        "Een plan noemt het opleidingsprogramma waarvan het is gemaakt. Dat staat niet in de profielmap. Het plan "
        "blijft te gebruiken, want het heeft zijn eigen teksten, maar het is nergens mee te vergelijken. Kijk of dit "
        "de goede profielmap is (--profielen), of verbeter het id.",
    ),
    _unknown_programme,
)
FW361 = Controle(
    waarschuwing(
        "FW361",
        "Plan van een andere versie van het programma",
        "Het programma is veranderd sinds het plan is gemaakt. Het plan blijft geldig zoals het is. Met functiewijzer "
        "opleidingsplan bijwerken ziet u welke rijen nieuw of vervallen zijn of anders heten, en zet u het plan over. "
        "Er gaat geen stap verloren.",
    ),
    _other_edition,
)
FW362 = Controle(
    waarschuwing(
        "FW362",
        "Rij die het programma niet heeft",
        "Deze rij zegt uit het programma te komen, maar het programma heeft haar niet. Misschien is het id verkeerd "
        "getypt. Hebt u de rij zelf toegevoegd, zet er dan eigen: true bij.",
    ),
    _strange_row,
)
FW363 = Controle(
    waarschuwing(
        "FW363",
        "Rij van het programma die nergens staat",
        "Elke rij van het programma staat in deel A, of bij beheerst als iemand dit vooraf al kon. Deze rij staat "
        "nergens. Misschien is ze met de hand weggehaald. Zet haar terug, of zet haar id bij beheerst.",
    ),
    _lost_row,
)

PROGRAMMACONTROLES: Final = (FW360, FW361, FW362, FW363)
