"""Stapverschillen: two courses of one grading side by side, clause by clause, whatever the edition is called."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from typing import Any, Final

from functiewijzer.core.indeling.stappen import Stap, Uitgangspunt
from functiewijzer.core.profielen.antwoorden import UIT_TITEL

SHOWN_ONLY: Final = frozenset(
    {"adres", "naam", "factor", "vraagtekst", "optietekst", "tekst", "verwijst_naar", "grond", "uitsluiting"}
)
"""The fields of stappen that neither conclusion nor status look at: what people read."""

_Key = tuple[str, str, int]


@dataclass(frozen=True, slots=True)
class Veldverschil:
    """One field that is not what it was."""

    veld: str
    was: Any
    nu: Any


def find_veldverschillen(was: Mapping[str, Any], nu: Mapping[str, Any]) -> tuple[Veldverschil, ...]:
    """Return the fields of `was` that hold something else now, or nothing, in their order."""
    pairs = ((veld, old, nu.get(veld)) for veld, old in was.items())
    return tuple(Veldverschil(veld, old, new) for veld, old, new in pairs if old != new)


@dataclass(frozen=True, slots=True)
class Stapverschil:
    """One clause of which the stap is not what it was; a stap that came has no `was`, one that went no `nu`."""

    bepaling: str
    was: Stap | None
    nu: Stap | None
    velden: tuple[Veldverschil, ...] = ()

    @property
    def stap(self) -> Stap:
        """The stap as it is now, or as it was before it went."""
        stap = self.nu if self.nu is not None else self.was
        if stap is None:
            raise ValueError("a difference between nothing and nothing")
        return stap

    @property
    def beslissend(self) -> tuple[str, ...]:
        """The fields that the conclusion may rest on; the others are what people read."""
        return tuple(verschil.veld for verschil in self.velden if _may_decide(verschil))

    @property
    def can_decide(self) -> bool:
        """Whether the outcome may rest on this difference."""
        return self.was is None or self.nu is None or bool(self.beslissend)


def _may_decide(verschil: Veldverschil) -> bool:
    if verschil.veld == "voorwaarden":
        return [v.waarde for v in verschil.was] != [v.waarde for v in verschil.nu]
    if verschil.veld == "bron":
        # The status looks at one thing alone: whether only the title gave the answer.
        return UIT_TITEL in {verschil.was, verschil.nu}
    return verschil.veld not in SHOWN_ONLY


def bepaling_of(stap: Stap) -> str:
    """Return the clause that a stap is about: its address without profile and edition."""
    return stap.adres.partition("#")[2] or stap.adres


def find_stapverschillen(was: Sequence[Stap], nu: Sequence[Stap]) -> tuple[Stapverschil, ...]:
    """Return what differs between two courses: the clauses of now in their order, then those that went.

    The order of the stappen is no difference: nothing rests on it.
    """
    before, after = _by_key(was), _by_key(nu)
    pairs = [(key, before.get(key), stap) for key, stap in after.items()]
    gone = [Stapverschil(key[1], stap, None) for key, stap in before.items() if key not in after]
    changed = (_compare(key[1], old, new) for key, old, new in pairs)
    return (*(verschil for verschil in changed if verschil is not None), *gone)


def _compare(bepaling: str, was: Stap | None, nu: Stap) -> Stapverschil | None:
    if was is None:
        return Stapverschil(bepaling, None, nu)
    found = () if was == nu else find_veldverschillen(_as_fields(was), _as_fields(nu))
    return Stapverschil(bepaling, was, nu, found) if found else None


def _as_fields(stap: Stap) -> dict[str, Any]:
    """Return a stap field by field; its address without the edition, which differs in every stap of another one."""
    return {field.name: getattr(stap, field.name) for field in fields(stap)} | {"adres": _without_versie(stap.adres)}


def _without_versie(adres: str) -> str:
    place, mark, bepaling = adres.partition("#")
    return f"{place.partition('@')[0]}{mark}{bepaling}"


def _by_key(stappen: Sequence[Stap]) -> dict[_Key, Stap]:
    """Return stappen by kind and clause; a clause that stands there twice, by hand, is told apart by its number."""
    keyed: dict[_Key, Stap] = {}
    seen: Counter[tuple[str, str]] = Counter()
    for stap in stappen:
        clause = (stap.soort, "functiegroep" if isinstance(stap, Uitgangspunt) else bepaling_of(stap))
        keyed[*clause, seen[clause]] = stap
        seen[clause] += 1
    return keyed


def restore(stappen: Sequence[Stap], verschillen: Sequence[Stapverschil]) -> tuple[Stap, ...]:
    """Return the stappen of now with some clauses as they were: back, out again, or with their old contents."""
    keyed = {id(verschil.nu): verschil.was for verschil in verschillen if verschil.nu is not None}
    kept = (keyed.get(id(stap), stap) for stap in stappen)
    back = (verschil.was for verschil in verschillen if verschil.nu is None)
    return tuple(stap for stap in (*kept, *back) if stap is not None)
