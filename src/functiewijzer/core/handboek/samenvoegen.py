"""What is done to one document of the folder when the handbook is imported again, as changes at a plek."""

import re
from collections.abc import Collection, Iterable, Sequence
from typing import Any, Final

from msgspec import Struct

from functiewijzer.core.bevinding import Plek
from functiewijzer.core.handboek.drieweg import AFWEZIG, Veldpad, Veldstand, Veldwijziging, as_table, compare
from functiewijzer.core.redactie.bewerking import Bewerking, VoegToe, Weg, Zet, apply, exists, value_at

_OURS: Final = ("soort", "schema", "code", "versie", "geldig_vanaf", "status", "vastgesteld")
"""What an import of the same function does not decide: these are kept, or follow from what changed."""
_STATUS: Final = "concept"


class Samenvoeging(Struct, frozen=True, kw_only=True):
    """What happens to a document: the fields that differ, and those for which a person still has to choose."""

    verschillen: tuple[Veldwijziging, ...]
    gekozen: frozenset[Veldpad] = frozenset()
    behouden: frozenset[Veldpad] = frozenset()

    @property
    def conflicten(self) -> tuple[Veldwijziging, ...]:
        """The fields that both changed, without a choice yet; where a text stands is never one."""
        return tuple(v for v in self.verschillen if _is_conflict(v) and v.pad not in self.gekozen | self.behouden)

    @property
    def over_te_nemen(self) -> tuple[Veldwijziging, ...]:
        """The fields that get the text of the handbook."""
        return tuple(v for v in self.verschillen if v.stand is Veldstand.HANDBOEK or v.pad in self.gekozen)

    @property
    def eigen(self) -> tuple[Veldwijziging, ...]:
        """The fields that a person changed, and that stay as they are."""
        return tuple(v for v in self.verschillen if v.stand is Veldstand.ZELF or v.pad in self.behouden)

    @property
    def is_changed(self) -> bool:
        """Whether the content becomes another, so that it is another edition."""
        return any(not v.is_place for v in self.over_te_nemen)


def merge(basis: Any, eigen: Any, nieuw: Any) -> Samenvoeging:
    """Return how a document and the handbook of today go together, with the one that was written as what both had."""
    found = compare(*(_without_ours(data) for data in (basis, eigen, nieuw)))
    return Samenvoeging(verschillen=tuple(found))


def _without_ours(data: Any) -> Any:
    return {key: value for key, value in data.items() if key not in _OURS} if isinstance(data, dict) else data


def _is_conflict(verschil: Veldwijziging) -> bool:
    return verschil.stand is Veldstand.BEIDE and not verschil.is_place


def changes_of(samenvoeging: Samenvoeging, eigen: Any, nieuw: Any, geldig_vanaf: str) -> tuple[Bewerking, ...]:
    """Return the changes that carry a merge out in the document as it stands.

    A profile whose content changes gets a new versie; one that was vastgesteld is a concept again, for nobody has seen
    what it says now.
    """
    bewerkingen: list[Bewerking] = []
    data = eigen
    for verschil in samenvoeging.over_te_nemen:
        bewerking = _change(data, verschil, nieuw)
        if bewerking is not None:
            bewerkingen.append(bewerking)
            data = apply(data, bewerking)
    if samenvoeging.is_changed and isinstance(eigen, dict) and isinstance(eigen.get("versie"), str):
        bewerkingen += _new_edition(data, geldig_vanaf)
    return tuple(bewerkingen)


def _new_edition(data: dict[str, Any], geldig_vanaf: str) -> Iterable[Bewerking]:
    yield Zet(("versie",), next_versie(data["versie"]))
    if geldig_vanaf:
        yield Zet(("geldig_vanaf",), geldig_vanaf)
    if data.get("status") == "vastgesteld":
        yield Zet(("status",), _STATUS)
    if "vastgesteld" in data:
        yield Weg(("vastgesteld",))


def next_versie(versie: str) -> str:
    """Return the versie after this one: its last number one higher, or `.1` behind it where it has none."""
    found = re.search(r"(\d+)(?!.*\d)", versie)
    if found is None:
        return f"{versie}.1"
    return versie[: found.start()] + str(int(found.group()[:18]) + 1) + versie[found.end() :]


def _change(data: Any, verschil: Veldwijziging, nieuw: Any) -> Bewerking | None:
    """Return the change that gives a field the value of the handbook; None where what it lies in is not there."""
    *above, last = verschil.pad
    parent = find_plek(data, above)
    if parent is None:
        return None
    container = value_at(data, parent)
    if isinstance(container, list):
        return _change_item(container, parent, verschil, nieuw)
    plek = (*parent, last)
    if verschil.nieuw is AFWEZIG:
        return Weg(plek) if exists(data, plek) else None
    return Zet(plek, verschil.nieuw, _keys_before(nieuw, verschil.pad))


def _change_item(items: Sequence[Any], parent: Plek, verschil: Veldwijziging, nieuw: Any) -> Bewerking | None:
    names = list(as_table(list(items)) or ())
    last = verschil.pad[-1]
    if last in names:
        plek = (*parent, names.index(last))
        return Weg(plek) if verschil.nieuw is AFWEZIG else Zet(plek, verschil.nieuw)
    if verschil.nieuw is AFWEZIG:
        return None
    before = _keys_before(nieuw, verschil.pad)
    return VoegToe(parent, verschil.nieuw, max((names.index(name) + 1 for name in before if name in names), default=0))


def find_plek(data: Any, pad: Sequence[str]) -> Plek | None:
    """Return the plek of a field in data, in which items of a list go by number; None where it is not there."""
    plek: list[str | int] = []
    for key in pad:
        table = as_table(data)
        if table is None or key not in table:
            return None
        plek.append(list(table).index(key) if isinstance(data, list) else key)
        data = table[key]
    return tuple(plek)


def _keys_before(nieuw: Any, pad: Veldpad) -> tuple[str, ...]:
    """Return the keys that stand before a field in the handbook of today, from the last to the first."""
    parent = find_plek(nieuw, pad[:-1])
    keys: Collection[str] = (as_table(value_at(nieuw, parent)) or {}) if parent is not None else ()
    names = list(keys)
    return tuple(names[: names.index(pad[-1])]) if pad[-1] in names else ()
