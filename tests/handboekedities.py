"""Editions of one handbook for the walk of a new user: ten functions, two of them unsound, and the next edition."""

from dataclasses import fields, replace
from typing import Any, Final

import yaml

from handboekwaarheid import MAP, WaarHandboek, WareFunctie, read_functie

TIEN: Final = 10
BESCHADIGD: Final = (4, 2)
ONVOLLEDIG: Final = (2, 3)


def ten(handboek: WaarHandboek) -> WaarHandboek:
    """Return a handbook with the first ten functions only."""
    return replace(handboek, functies=handboek.functies[:TIEN])


def unsound(handboek: WaarHandboek) -> WaarHandboek:
    """Return ten functions of which one is broken off in a sentence and one lacks a text and a side.

    The contents list and the raster still promise all ten.
    """
    kept = ten(handboek)
    return replace(kept, functies=tuple(_spoil(functie) for functie in kept.functies), beloofd=kept.functies)


def _spoil(functie: WareFunctie) -> WareFunctie:
    match (functie.familie, functie.volgnummer):
        case place if place == BESCHADIGD:
            traits = dict(list(functie.kenmerken.items())[:2])
            first = traits["zelfstandigheid"][0]
            return replace(functie, kenmerken={**traits, "zelfstandigheid": (first[: len(first) // 2],)}, regels={})
        case place if place == ONVOLLEDIG:
            rules = {side: rule for side, rule in functie.regels.items() if side != "zwaarder"}
            return replace(functie, doel=(), regels=rules, ontbreekt=("leeg:doel", "zwaarder"))
    return functie


def without(handboek: WaarHandboek, familie: int, volgnummer: int) -> WaarHandboek:
    """Return a handbook that promises a function in its contents list that does not follow."""
    kept = tuple(f for f in handboek.functies if (f.familie, f.volgnummer) != (familie, volgnummer))
    return replace(handboek, functies=kept, beloofd=handboek.functies)


def next_edition(handboek: WaarHandboek) -> WaarHandboek:
    """Return the next edition of the ten: one gone, one new, one regrouped, one renamed, one reworded, one other."""
    data = yaml.safe_load((MAP / "textiel-volgende.yaml").read_text(encoding="utf-8"))
    functies = {(f.familie, f.volgnummer): f for f in ten(handboek).functies}
    for change in data["functies"]:
        place = (change["familie"], change["volgnummer"])
        functies[place] = _change(functies[place], change) if place in functies else read_functie(change)
    for familie, nummer in data["weg"]:
        del functies[familie, nummer]
    return replace(handboek, titel=data["titel"], functies=tuple(functies[place] for place in sorted(functies)))


def _change(functie: WareFunctie, change: dict[str, Any]) -> WareFunctie:
    whole = read_functie({"naam": functie.naam, "groep": functie.groep, **change})
    named = {f.name for f in fields(WareFunctie)} & set(change)
    groups = change.get("groepen", {})
    rules = {side: replace(rule, groep=groups.get(side, rule.groep)) for side, rule in functie.regels.items()}
    return replace(functie, regels=rules, **{name: getattr(whole, name) for name in named - {"regels"}})
