"""Importing again, field by field: what was written, what stands there now, and what the handbook says now.

Items of a list are told apart by what names them (`id`, `bank`, `code`, `naam`), so that an item in between shifts
nothing; a list without such names is one field.
"""

from collections.abc import Iterator, Mapping
from enum import StrEnum
from typing import Any, Final

from msgspec import Struct

Veldpad = tuple[str, ...]
"""The keys to a field; an item of a list goes by its name between brackets."""

_NAMES: Final = ("id", "bank", "code", "naam")


class Veldstand(StrEnum):
    """Who changed a field since the last import."""

    HANDBOEK = "handboek"
    ZELF = "zelf"
    BEIDE = "beide"


class Afwezig(Struct, frozen=True):
    """The value of a field that is not there."""


AFWEZIG: Final = Afwezig()


class Veldwijziging(Struct, frozen=True, kw_only=True):
    """One field that differs: where, who changed it, and its three values (AFWEZIG where it is not there)."""

    pad: Veldpad
    stand: Veldstand
    basis: Any
    eigen: Any
    nieuw: Any

    @property
    def is_place(self) -> bool:
        """Whether it only says where in the handbook something stands."""
        return self.pad[-1] == "bron" or self.pad[0] == "bronnen"


def compare(basis: Any, eigen: Any, nieuw: Any, pad: Veldpad = ()) -> Iterator[Veldwijziging]:
    """Yield every field of which somebody changed the value, in the order of the handbook, then of the person."""
    if eigen == nieuw and (basis == nieuw or pad):
        return
    before, own, new = (as_table(value) for value in (basis, eigen, nieuw))
    if own is not None and new is not None and type(eigen) is type(nieuw):
        for key in dict.fromkeys((*new, *own)):
            yield from compare(
                (before or {}).get(key, AFWEZIG), own.get(key, AFWEZIG), new.get(key, AFWEZIG), (*pad, key)
            )
    elif eigen != nieuw:
        stand = Veldstand.HANDBOEK if eigen == basis else Veldstand.ZELF if basis == nieuw else Veldstand.BEIDE
        yield Veldwijziging(pad=pad, stand=stand, basis=basis, eigen=eigen, nieuw=nieuw)


def as_table(value: Any) -> Mapping[str, Any] | None:
    """Return a dict, or a list of named items, by its keys; None for any other value."""
    if isinstance(value, dict):
        return value
    if not isinstance(value, list) or not value:
        return None
    names = [name_of(item) for item in value]
    if None in names or len(set(names)) < len(names):
        return None
    return {str(name): item for name, item in zip(names, value, strict=True)}


def name_of(item: Any) -> str | None:
    """Return what names an item of a list, between brackets; None where nothing does."""
    if not isinstance(item, dict):
        return None
    named = next((item[key] for key in _NAMES if isinstance(item.get(key), str)), None)
    return f"[{named}]" if named is not None else None


def rebased(nieuw: Any, open_fields: tuple[Veldwijziging, ...]) -> Any:
    """Return what the next import compares with: the handbook of today, but the old value where a conflict is open."""
    result = nieuw
    for verschil in open_fields:
        result = _put(result, verschil.pad, verschil.basis)
    return result


def _put(data: Any, pad: Veldpad, value: Any) -> Any:
    """Return the data with another value at a field; what is not on the way there stays as it is."""
    if not pad:
        return value
    table = as_table(data)
    if table is None:
        return data
    first, *rest = pad
    inner = _put(table[first], tuple(rest), value) if first in table else (AFWEZIG if rest else value)
    changed = {**table, first: inner}
    kept = {key: item for key, item in changed.items() if item is not AFWEZIG}
    return kept if isinstance(data, dict) else list(kept.values())
