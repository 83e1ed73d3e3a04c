"""The clauses of a grond changed: asked anew, or linked to a question of the bank."""

from collections.abc import Iterable
from typing import Any

from functiewijzer.core.bevinding import Plek
from functiewijzer.core.handboek.clausulevraag import make_clausulevraag
from functiewijzer.core.handboek.profieldelen import questions_in, questions_of
from functiewijzer.core.redactie.bewerking import Bewerking, VoegToe, Weg, Zet, apply_all, value_at


def link_clause(grond: Plek, data: Any, *, vraag: str, bank: str, zijde: str) -> tuple[Bewerking, ...]:
    """Return the changes by which a grond looks at a question of the bank instead of that of a clause."""
    als = (*grond, "als")
    places = _conditions(value_at(data, als), als)
    changes = tuple(
        change
        for at in places
        if value_at(data, at)["vraag"] == vraag
        for change in (Zet((*at, "vraag"), bank), Zet((*at, "antwoord"), zijde))
    )
    return (*changes, *_unused({vraag}, apply_all(data, changes)))


def _conditions(als: Any, plek: Plek) -> Iterable[Plek]:
    if isinstance(als, dict):
        if "vraag" in als:
            yield plek
        for key, inner in als.items():
            yield from _conditions(inner, (*plek, key))
    elif isinstance(als, list):
        for index, inner in enumerate(als):
            yield from _conditions(inner, (*plek, index))


def ask_anew(grond: Plek, clausules: tuple[str, ...], data: Any) -> tuple[Bewerking, ...]:
    """Return the changes by which a grond asks these clauses; the questions that nothing looks at any more go."""
    zijde = str(grond[1])
    old = questions_in(value_at(data, (*grond, "als")))
    ids = _free_ids(zijde, len(clausules), data)
    whole, bron = (value_at(data, grond).get(key) for key in ("tekst", "bron"))
    singles = [{"vraag": name, "antwoord": "ja"} for name in ids]
    changes: list[Bewerking] = [Zet((*grond, "als"), singles[0] if len(singles) == 1 else {"alle": singles})]
    changes += [VoegToe(("vragen",), _vraag(i, c, whole, bron)) for i, c in zip(ids, clausules, strict=True)]
    return (*changes, *_unused(set(old), apply_all(data, changes)))


def _vraag(name: str, clausule: str, zin: Any, bron: Any) -> dict[str, Any]:
    return make_clausulevraag(name, clausule, zin, bron) | {"telt_mee": False}


def _free_ids(zijde: str, count: int, data: Any) -> list[str]:
    taken = {vraag.get("id") for vraag in questions_of(data).values()}
    free = (name for n in range(1, 10_000) if (name := f"{zijde}_{n}") not in taken)
    return [next(free) for _ in range(count)]


def _unused(names: set[str], data: Any) -> tuple[Bewerking, ...]:
    """Return the changes that take away those questions of clauses that nothing looks at, the last one first."""
    looked_at = set(questions_in({key: value for key, value in data.items() if key != "vragen"}))
    gone = [place for place, vraag in questions_of(data).items() if vraag.get("id") in names - looked_at]
    return tuple(Weg(("vragen", n)) for n in reversed(gone))
