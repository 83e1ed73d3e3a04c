"""A Bewerking: one change of the data of a document, at a plek; what the data is after it, and nothing about text."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from typing import Any

from msgspec import Struct

from functiewijzer.core.bevinding import Plek

Waarde = Any
"""A text, None for "nothing here", a number, a date, or a list or dict of them; as data each of these is a text."""


class Zet(Struct, frozen=True):
    """Give a key or a list item this value. A key that is not there is made, and what lies above it too.

    A new key comes after the last of `na` that is there, and otherwise at the end.
    """

    plek: Plek
    waarde: Waarde
    na: tuple[str, ...] = ()


class VoegToe(Struct, frozen=True):
    """Put an item in a list: before the one with this index, at the end without one. A list not there is made."""

    plek: Plek
    waarde: Waarde
    index: int | None = None
    na: tuple[str, ...] = ()


class Weg(Struct, frozen=True):
    """Take a key or a list item away, with `met_opmerkingen` also the comments right above it."""

    plek: Plek
    met_opmerkingen: bool = False


Bewerking = Zet | VoegToe | Weg


class PlekOnbekend(ValueError):
    """A document has no such plek."""


def as_data(waarde: Waarde) -> Any:
    """Return a value as the reader of YAML hands it over: every scalar a text, None where there is nothing."""
    if isinstance(waarde, dict):
        return {str(key): as_data(inner) for key, inner in waarde.items()}
    if isinstance(waarde, list | tuple):
        return [as_data(item) for item in waarde]
    return waarde if waarde is None else scalar_text(waarde)


def scalar_text(waarde: Waarde) -> str:
    """Return a scalar as a text."""
    if isinstance(waarde, bool):
        return "true" if waarde else "false"
    return waarde.isoformat() if isinstance(waarde, date) else str(waarde)


def value_at(data: Any, plek: Plek) -> Any:
    """Return the value at a plek; raises PlekOnbekend."""
    for step in plek:
        if not has(data, step):
            raise PlekOnbekend(".".join(map(str, plek)))
        data = data[step]
    return data


def has(data: Any, step: str | int) -> bool:
    """Tell whether data has a key, or a list item with an index."""
    if isinstance(data, dict):
        return step in data
    return isinstance(data, list) and isinstance(step, int) and 0 <= step < len(data)


def exists(data: Any, plek: Plek) -> bool:
    """Tell whether data has a value at a plek, be it an empty one."""
    for step in plek:
        if not has(data, step):
            return False
        data = data[step]
    return True


def simplify(data: Any, bewerking: Bewerking) -> Bewerking:
    """Return the same change as one of something that is there: what must be made around it is part of the value.

    After this a Zet has a parent with something in it, a VoegToe a list with items, and a Weg leaves something behind.
    Raises PlekOnbekend.
    """
    match bewerking:
        case Zet(plek=plek, waarde=waarde):
            return _made_above(data, Zet(plek, as_value(waarde), bewerking.na))
        case VoegToe(plek=plek, waarde=waarde):
            items = value_at(data, plek) if exists(data, plek) else None
            if items is None or items == []:
                return _made_above(data, Zet(plek, [as_value(waarde)], bewerking.na))
            index = len(items) if bewerking.index is None else bewerking.index
            if not isinstance(items, list) or not 0 <= index <= len(items):
                raise PlekOnbekend(".".join(map(str, plek)))
            return VoegToe(plek, as_value(waarde), index)
        case Weg(plek=plek):
            value_at(data, plek)
            above = value_at(data, plek[:-1])
            return Zet(plek[:-1], type(above)()) if len(above) == 1 else bewerking


def as_value(waarde: Waarde) -> Waarde:
    """Return a value with lists for tuples."""
    if isinstance(waarde, dict):
        return {str(key): as_value(inner) for key, inner in waarde.items()}
    return [as_value(item) for item in waarde] if isinstance(waarde, list | tuple) else waarde


def _made_above(data: Any, zet: Zet) -> Zet:
    """Return a Zet that makes the dicts above its key as well, where they are not there or empty."""
    if len(zet.plek) < 2:
        return zet
    above = zet.plek[:-1]
    if exists(data, above) and value_at(data, above) not in (None, {}):
        if not exists(data, zet.plek) and not isinstance(value_at(data, above), dict):
            raise PlekOnbekend(".".join(map(str, zet.plek)))
        return zet
    if not isinstance(zet.plek[-1], str):
        raise PlekOnbekend(".".join(map(str, zet.plek)))
    return _made_above(data, Zet(above, {zet.plek[-1]: zet.waarde}, zet.na))


def apply(data: Any, bewerking: Bewerking) -> Any:
    """Return the data after a change; what was given stays as it was. Raises PlekOnbekend."""
    match simplify(data, bewerking):
        case Zet(plek=(), waarde=waarde):
            return as_data(waarde)
        case Zet(plek=(*above, last), waarde=waarde, na=na):
            return _changed(data, tuple(above), lambda parent: _with(parent, last, as_data(waarde), na))
        case VoegToe(plek=plek, waarde=waarde, index=at):
            return _changed(data, plek, lambda items: [*items[:at], as_data(waarde), *items[at:]])
        case Weg(plek=(*above, last)):
            return _changed(data, tuple(above), lambda parent: _without(parent, last))
    raise PlekOnbekend("")


def apply_all(data: Any, bewerkingen: Iterable[Bewerking]) -> Any:
    """Return the data after changes, one after another; raises PlekOnbekend."""
    for bewerking in bewerkingen:
        data = apply(data, bewerking)
    return data


def place_after(keys: Sequence[str], na: Sequence[str]) -> int:
    """Return where a new key goes among the keys of a dict: after the last of `na` that is there, else at the end."""
    return max((at + 1 for at, key in enumerate(keys) if key in na), default=len(keys))


def _changed(data: Any, plek: Plek, change: Callable[[Any], Any]) -> Any:
    if not plek:
        return change(data)
    first, *rest = plek
    return _with(data, first, _changed(value_at(data, (first,)), tuple(rest), change), ())


def _with(parent: Any, step: str | int, value: Any, na: tuple[str, ...]) -> Any:
    if isinstance(parent, list):
        return [value if index == step else item for index, item in enumerate(parent)]
    if step in parent:
        return {key: value if key == step else inner for key, inner in parent.items()}
    at = place_after(tuple(parent), na)
    entries = list(parent.items())
    return dict([*entries[:at], (step, value), *entries[at:]])


def _without(parent: Any, step: str | int) -> Any:
    if isinstance(parent, list):
        return [item for index, item in enumerate(parent) if index != step]
    return {key: inner for key, inner in parent.items() if key != step}
