"""Looking over a profile that came from a handbook: which points are open, and what can be done about one."""

from collections.abc import Iterable, Mapping
from enum import StrEnum
from typing import Any, Final

from msgspec import Struct

from functiewijzer.core.bevinding import Plek
from functiewijzer.core.documentsoorten import declared_soort, soort_of
from functiewijzer.core.handboek.openpunt import Openpunt, Openpuntsoort
from functiewijzer.core.handboek.profieldelen import gaps_at, questions_in, text_of_question
from functiewijzer.core.profielen.referentieprofiel import Referentieprofiel
from functiewijzer.core.redactie.bewerking import exists, value_at


class Nazieactie(StrEnum):
    """What somebody may do about an open point.

    `later` leaves it open; all others close it. `klopt`: it is right as it is. `plaats`: the lines go to a field.
    `vul`: what lacks is typed. `niet_in_bron`: the handbook lacks it too. `wijzig`: the text is typed anew. `samen`:
    the grond has one question, with its whole text. `splits`: its clauses are typed. `koppel`: the question of the
    bank asks it. `verplaats`: the name goes to this profile. `andere_naam`: it gets another one. `kies_groep`: the
    functiegroep is chosen. `geen_zijde`: there is no rule on that side, with the reason.
    """

    KLOPT = "klopt"
    PLAATS = "plaats"
    VUL = "vul"
    NIET_IN_BRON = "niet_in_bron"
    WIJZIG = "wijzig"
    SAMEN = "samen"
    SPLITS = "splits"
    KOPPEL = "koppel"
    VERPLAATS = "verplaats"
    ANDERE_NAAM = "andere_naam"
    KIES_GROEP = "kies_groep"
    GEEN_ZIJDE = "geen_zijde"
    LATER = "later"


class Naziekeuze(Struct, frozen=True):
    """What somebody chose to do, with the text that was typed or picked, or the texts where there are more.

    `regels` are those of the lines that it is about; all of them where there are none.
    """

    actie: Nazieactie
    tekst: str = ""
    teksten: tuple[str, ...] = ()
    regels: tuple[int, ...] = ()


TEKSTDELEN: Final = ("positie", "doel", "typering", "organisatie")
"""The parts of a profile that are one text."""

_GROEP: Final = "functiegroep"
_ACTIES: Final[Mapping[Openpuntsoort, tuple[Nazieactie, ...]]] = {
    Openpuntsoort.NIET_GEPLAATST: (Nazieactie.PLAATS, Nazieactie.KLOPT),
    Openpuntsoort.SPLITSING: (Nazieactie.KLOPT, Nazieactie.SAMEN, Nazieactie.SPLITS),
    Openpuntsoort.KOPPELING: (Nazieactie.KOPPEL, Nazieactie.KLOPT),
    Openpuntsoort.ZIJDE_ONTBREEKT: (Nazieactie.GEEN_ZIJDE,),
}


def actions_for(punt: Openpunt, data: Any) -> tuple[Nazieactie, ...]:
    """Return what can be done about a point in a document; to leave it for later always can."""
    if declared_soort(data) is not soort_of(Referentieprofiel):
        # What is to be done in another document, such as the functiehuis, is done in an editor.
        return (Nazieactie.KLOPT, Nazieactie.LATER)
    return (*(_ACTIES.get(punt.soort) or _by_place(punt, data)), Nazieactie.LATER)


def _by_place(punt: Openpunt, data: Any) -> tuple[Nazieactie, ...]:
    plek = plek_of(punt)
    if punt.plek.endswith(_GROEP) and exists(data, plek[:-1]):
        return (Nazieactie.KIES_GROEP, Nazieactie.KLOPT) if exists(data, plek) else (Nazieactie.KIES_GROEP,)
    if punt.soort is Openpuntsoort.ONTBREEKT:
        return (Nazieactie.VUL, Nazieactie.NIET_IN_BRON) if can_fill(punt.plek) else (Nazieactie.NIET_IN_BRON,)
    if punt.soort is Openpuntsoort.DUBBELE_NAAM:
        moves = (Nazieactie.VERPLAATS,) if len(punt.gegevens) > 1 else ()
        return (Nazieactie.KLOPT, *moves, Nazieactie.ANDERE_NAAM)
    return (Nazieactie.KLOPT, Nazieactie.WIJZIG) if isinstance(_value(punt, data), str) else (Nazieactie.KLOPT,)


def can_fill(plek: str) -> bool:
    """Tell whether a part that lacks can be typed on the screen."""
    return plek in TEKSTDELEN or plek == "activiteiten" or (plek.startswith("kenmerken.") and plek.count(".") == 1)


def plek_of(punt: Openpunt) -> Plek:
    """Return the place of a point as a path."""
    return tuple(int(step) if step.isdecimal() else step for step in punt.plek.split(".")) if punt.plek else ()


def _value(punt: Openpunt, data: Any) -> Any:
    plek = plek_of(punt)
    return value_at(data, plek) if plek and exists(data, plek) else None


def now_at(punt: Openpunt, data: Any) -> str:
    """Return the text that stands at the place of a point; empty where there is none, or more than a text.

    Of a koppeling that is the clause that its question asks.
    """
    if punt.soort is Openpuntsoort.KOPPELING:
        return text_of_question("".join(punt.gegevens[:1]), data)
    value = _value(punt, data)
    if isinstance(value, dict) and isinstance(value.get("tekst"), str):
        return str(value["tekst"])
    return value if isinstance(value, str) else ""


def clauses_at(punt: Openpunt, data: Any) -> tuple[str, ...]:
    """Return the clauses of the grond of a point, as its questions ask them."""
    return tuple(text_of_question(name, data) for name in questions_in(grond_at(punt, data)))


def grond_at(punt: Openpunt, data: Any) -> Mapping[str, Any]:
    """Return the grond that a point lies in; empty where there is none."""
    plek = plek_of(punt)[:4]
    grond = value_at(data, plek) if len(plek) == 4 and exists(data, plek) else None
    return grond if isinstance(grond, dict) and {"als", "tekst"} <= grond.keys() else {}


def open_points(stored: Iterable[Openpunt], data: Any) -> tuple[Openpunt, ...]:
    """Return what is open in a document: the points that were kept and still are, and the gaps that it names itself."""
    kept = [punt for punt in stored if not is_settled(punt, data)]
    named = {punt.plek for punt in kept if punt.soort is Openpuntsoort.ONTBREEKT}
    gaps = [deel for deel, in_bron in gaps_at(data).values() if not in_bron and deel not in named]
    return (*kept, *(Openpunt(soort=Openpuntsoort.ONTBREEKT, plek=deel) for deel in gaps))


def proposals_like(punt: Openpunt, punten: Iterable[Openpunt]) -> tuple[Openpunt, ...]:
    """Return the points that are asked as one with this one: all proposals to link the same clause; else itself."""
    if punt.soort is not Openpuntsoort.KOPPELING:
        return (punt,)
    mine = (punt.soort, punt.plek, punt.gegevens[:1])
    return tuple(item for item in punten if (item.soort, item.plek, item.gegevens[:1]) == mine)


def asked_apart(punten: Iterable[Openpunt]) -> tuple[Openpunt, ...]:
    """Return points without those that are asked as one with an earlier one."""
    every = tuple(punten)
    return tuple(punt for punt in every if proposals_like(punt, every)[0] == punt)


def is_settled(punt: Openpunt, data: Any) -> bool:
    """Tell whether a point has been dealt with in the document itself, here or in an editor."""
    plek = plek_of(punt)
    match punt.soort:
        case Openpuntsoort.ONTBREEKT:
            return exists(data, plek) or (punt.plek, True) in gaps_at(data).values()
        case Openpuntsoort.KOPPELING:
            return len(punt.gegevens) < 3 or punt.gegevens[0] not in questions_in(grond_at(punt, data))
        case Openpuntsoort.ZIJDE_ONTBREEKT:
            return exists(data, plek) or exists(data, (*plek[:-1], "geen_zijde", *plek[-1:]))
        case Openpuntsoort.SPLITSING:
            return not grond_at(punt, data)
        case _:
            return False
