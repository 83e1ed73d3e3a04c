"""Looking over a profile that came from a handbook: which points are open, and what can be done about one."""

from collections.abc import Iterable, Mapping
from enum import StrEnum
from typing import Any, Final

from msgspec import Struct

from functiewijzer.core.bevinding import Plek
from functiewijzer.core.handboek.openpunt import Openpunt, Openpuntsoort
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
    if not isinstance(data, dict) or data.get("soort") != "profiel":
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
        return text_of_question(punt.gegevens[0], data)
    value = _value(punt, data)
    if isinstance(value, dict) and isinstance(value.get("tekst"), str):
        return str(value["tekst"])
    return value if isinstance(value, str) else ""


def clauses_at(punt: Openpunt, data: Any) -> tuple[str, ...]:
    """Return the clauses of the grond of a point, as its questions ask them."""
    plek = plek_of(punt)
    grond = plek[:4]
    if len(grond) < 4 or not exists(data, (*grond, "als")):
        return ()
    return tuple(text_of_question(name, data) for name in questions_in(value_at(data, (*grond, "als"))))


def text_of_question(name: str, data: Any) -> str:
    """Return the text of a question that a profile writes out; its id for any other."""
    own = [vraag for vraag in data.get("vragen", []) if isinstance(vraag, dict)]
    return next((str(vraag["tekst"]) for vraag in own if vraag.get("id") == name and "tekst" in vraag), name)


def questions_in(value: Any) -> tuple[str, ...]:
    """Return the ids of the questions that a condition, or any part of a document, looks at."""
    if isinstance(value, dict):
        own = (value["vraag"],) if isinstance(value.get("vraag"), str) else ()
        return (*own, *(name for inner in value.values() for name in questions_in(inner)))
    return tuple(name for item in value for name in questions_in(item)) if isinstance(value, list) else ()


def open_points(stored: Iterable[Openpunt], data: Any) -> tuple[Openpunt, ...]:
    """Return what is open in a document: the points that were kept and still are, and the gaps that it names itself."""
    kept = [punt for punt in stored if not is_settled(punt, data)]
    named = {punt.plek for punt in kept if punt.soort is Openpuntsoort.ONTBREEKT}
    gaps = (Openpunt(soort=Openpuntsoort.ONTBREEKT, plek=deel) for deel in gaps_in(data) if deel not in named)
    return (*kept, *gaps)


def gaps_in(data: Any) -> tuple[str, ...]:
    """Return the parts that a profile says to lack, but those that its handbook lacks too."""
    found = data.get("ontbreekt", []) if isinstance(data, dict) else []
    items = found if isinstance(found, list) else []
    long = (item.get("deel") for item in items if isinstance(item, dict) and item.get("in_bron") != "true")
    return tuple(str(deel) for deel in (*(item for item in items if isinstance(item, str)), *long) if deel)


def is_settled(punt: Openpunt, data: Any) -> bool:
    """Tell whether a point has been dealt with in the document itself, here or in an editor."""
    plek = plek_of(punt)
    match punt.soort:
        case Openpuntsoort.ONTBREEKT:
            return exists(data, plek) or (isinstance(data, dict) and "ontbreekt" in data and _is_declared(punt, data))
        case Openpuntsoort.KOPPELING:
            return not any(isinstance(v, dict) and v.get("id") == punt.gegevens[0] for v in data.get("vragen", []))
        case Openpuntsoort.ZIJDE_ONTBREEKT:
            side = str(plek[-1]) if plek else ""
            return exists(data, plek) or exists(data, (*plek[:-1], "geen_zijde", side))
        case Openpuntsoort.SPLITSING:
            return not exists(data, plek)
        case _:
            return False


def _is_declared(punt: Openpunt, data: Mapping[str, Any]) -> bool:
    items = data["ontbreekt"] if isinstance(data["ontbreekt"], list) else []
    return any(isinstance(i, dict) and i.get("deel") == punt.plek and i.get("in_bron") == "true" for i in items)
