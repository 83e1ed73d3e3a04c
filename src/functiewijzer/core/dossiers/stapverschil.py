"""Stapverschillen: two courses of one grading side by side, clause by clause, whatever the edition is called."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields
from typing import Any, Final

from functiewijzer.core.stappen import Stap, Uitgangspunt

SHOWN_ONLY: Final = frozenset(
    {"adres", "naam", "factor", "vraagtekst", "optietekst", "tekst", "bron", "verwijst_naar", "grond", "uitsluiting"}
)
"""The fields of stappen that the conclusion never looks at: what people read."""

_Key = tuple[str, str, int]


@dataclass(frozen=True, slots=True)
class Veldverschil:
    """One field that is not what it was."""

    veld: str
    was: Any
    nu: Any


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
    return verschil.veld not in SHOWN_ONLY


def bepaling_of(stap: Stap) -> str:
    """Return the clause that a stap is about: its address without profile and edition."""
    return stap.adres.partition("#")[2] or stap.adres


def find_stapverschillen(was: Sequence[Stap], nu: Sequence[Stap]) -> tuple[Stapverschil, ...]:
    """Return what differs between two courses: the clauses of now in their order, then those that went."""
    before, after = _by_key(was), _by_key(nu)
    pairs = [(key, before.get(key), stap) for key, stap in after.items()]
    gone = [Stapverschil(key[1], stap, None) for key, stap in before.items() if key not in after]
    changed = (_compare(key[1], old, new) for key, old, new in pairs)
    return (*(verschil for verschil in changed if verschil is not None), *gone)


def _compare(bepaling: str, was: Stap | None, nu: Stap) -> Stapverschil | None:
    if was is None:
        return Stapverschil(bepaling, None, nu)
    found = () if was == nu else tuple(_differing(was, nu))
    return Stapverschil(bepaling, was, nu, found) if found else None


def _differing(was: Stap, nu: Stap) -> Iterator[Veldverschil]:
    for field in fields(nu):
        old, new = getattr(was, field.name), getattr(nu, field.name)
        if field.name == "adres":
            # An address names the edition, which differs in every stap of another one.
            old, new = _without_versie(old), _without_versie(new)
        if old != new:
            yield Veldverschil(field.name, old, new)


def _without_versie(adres: str) -> str:
    place, mark, bepaling = adres.partition("#")
    return f"{place.partition('@')[0]}{mark}{bepaling}"


def _by_key(stappen: Sequence[Stap]) -> dict[_Key, Stap]:
    """Return stappen by kind and clause; a clause that stands there twice, by hand, is told apart by its number."""
    keyed: dict[_Key, Stap] = {}
    for stap in stappen:
        bepaling = "functiegroep" if isinstance(stap, Uitgangspunt) else bepaling_of(stap)
        number = 0
        while (stap.soort, bepaling, number) in keyed:
            number += 1
        keyed[stap.soort, bepaling, number] = stap
    return keyed


def restore(stappen: Sequence[Stap], verschillen: Sequence[Stapverschil]) -> tuple[Stap, ...]:
    """Return the stappen of now with some clauses as they were: back, out again, or with their old contents."""
    keyed = {id(verschil.nu): verschil.was for verschil in verschillen if verschil.nu is not None}
    kept = (keyed.get(id(stap), stap) for stap in stappen)
    back = (verschil.was for verschil in verschillen if verschil.nu is None)
    return tuple(stap for stap in (*kept, *back) if stap is not None)
