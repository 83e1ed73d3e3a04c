"""Documents read as a tree of onderdelen, field by field, so that none is forgotten."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from functiewijzer.core.edities.onderdeel import Branch, Leaf, Members, Onderdeel, join_items
from functiewijzer.core.edities.velden import Veld, Velden
from functiewijzer.core.edities.wijziging import Gevolg
from functiewijzer.core.schema import Model

Delen = Iterator[tuple[str, Onderdeel]]


class Lezer:
    """Reads models into onderdelen by a table of fields; a subclass knows what is more to its documents."""

    def __init__(self, velden: Velden) -> None:
        self._velden = velden

    def read_document(self, document: Model) -> Branch:
        """Return a whole document as a tree."""
        return self.read(document, Veld("", Gevolg.UITKOMST))

    def read(self, model: Model, veld: Veld) -> Branch:
        """Return a model as a branch with all its fields; `veld` says its own name and consequence."""
        fields = self._velden[type(model)]
        parts = (part for name in type(model).model_fields for part in self.read_field(model, name, fields[name]))
        return Branch(veld.naam, veld.gevolg, self.words_of(model), dict(parts))

    def read_field(self, model: Model, name: str, veld: Veld) -> Delen:
        """Yield the parts of one field; nothing where it was not filled in."""
        value = getattr(model, name)
        if value is not None and value not in ((), {}):
            yield name, self._read_value(value, veld)

    def read_member(self, model: Model, veld: Veld) -> tuple[str, Onderdeel]:
        """Return a member of a list with the key by which it is found back."""
        raise TypeError(type(model), veld.naam)

    def read_entry(self, key: str, value: Any, veld: Veld) -> Onderdeel:
        """Return what stands behind a key that the author of the document chose."""
        return make_leaf(value, Veld(f"{veld.naam} {key.replace('_', ' ')}", veld.gevolg))

    def words_of(self, model: Model) -> str:
        """Return a model in one sentence, for where it comes or goes as a whole."""
        naam: str = getattr(model, "naam", "")
        return naam

    def read_members(self, models: Iterable[Model], veld: Veld) -> Members:
        """Return a list by what its members are; two with one id, which no sound file has, stay two."""
        found: dict[str, Onderdeel] = {}
        times: Counter[str] = Counter()
        for model in models:
            key, part = self.read_member(model, veld)
            name = key
            while name in found:
                times[key] += 1
                name = f"{key} #{times[key] + 1}"
            found[name] = part
        return Members(veld.naam, veld.gevolg, found)

    def _read_value(self, value: Any, veld: Veld) -> Onderdeel:
        match value:
            case Model():
                return self.read(value, veld)
            case tuple() if isinstance(value[0], Model):
                return self.read_members(value, veld)
            case Mapping():
                return Members(veld.naam, None, {key: self.read_entry(key, item, veld) for key, item in value.items()})
            case _:
                return make_leaf(value, veld)


def make_leaf(value: Any, veld: Veld) -> Leaf:
    """Return a value as a leaf, in Dutch."""
    if isinstance(value, tuple | Mapping):
        pairs = (f"{key} → {item}" for key, item in value.items()) if isinstance(value, Mapping) else value
        items = tuple(map(_text, pairs))
        return Leaf(veld.naam, veld.gevolg, join_items(items), items, kern=items, items=items)
    return Leaf(veld.naam, veld.gevolg, _text(value), value, kern=value)


def _text(value: Any) -> str:
    match value:
        case bool():
            return "ja" if value else "nee"
        case Decimal():
            return str(value).replace(".", ",")
        case date():
            return value.isoformat()
        case tuple():
            return " – ".join(map(_text, value))
        case _:
            return str(value)
