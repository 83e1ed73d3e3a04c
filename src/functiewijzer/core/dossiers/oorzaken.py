"""Oorzaken: which changed clauses make a grading come out otherwise, found by setting them back one at a time.

The conclusion sees nothing but the stappen, so a clause set back among the stappen of now tells what it does.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

from functiewijzer.core.dossiers.stapverschil import Stapverschil, restore
from functiewijzer.core.stappen import Stap

IsBack = Callable[[tuple[Stap, ...]], bool]
"""Tells whether stappen give what the grading gave before."""


@dataclass(frozen=True, slots=True)
class Oorzaak:
    """A cause: a changed clause, and the fields of its stap that did it (none where the stap came or went)."""

    verschil: Stapverschil
    velden: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Oorzaken:
    """The causes of one change: each by itself enough, or none without the others (`samen`)."""

    gevonden: tuple[Oorzaak, ...] = ()
    samen: bool = False


ONBEKEND: Final = Oorzaken()
"""No causes: nothing changed, or the stappen don't tell what did it."""


def find_oorzaken(stappen: Sequence[Stap], verschillen: Sequence[Stapverschil], is_back: IsBack) -> Oorzaken:
    """Return the clauses that bring back what was: each alone where one can, else a set of which none can be missed.

    Nothing is returned where the stappen don't tell: the difference then lies in what other answers would give.
    """
    deciding = [verschil for verschil in verschillen if verschil.can_decide]
    alone = [verschil for verschil in deciding if is_back(restore(stappen, [verschil]))]
    if alone:
        return Oorzaken(tuple(_with_velden(stappen, verschil, is_back) for verschil in alone))
    if not is_back(restore(stappen, deciding)):
        return ONBEKEND
    needed = _least(stappen, deciding, is_back)
    return Oorzaken(tuple(Oorzaak(verschil, verschil.beslissend) for verschil in needed), samen=True)


def _least(stappen: Sequence[Stap], enough: Sequence[Stapverschil], is_back: IsBack) -> list[Stapverschil]:
    """Leave out, one by one, every clause that the others can do without, until none is left that can be missed."""
    needed = list(enough)
    for verschil in enough:
        rest = [other for other in needed if other is not verschil]
        if is_back(restore(stappen, rest)):
            needed = rest
    return needed if len(needed) == len(enough) else _least(stappen, needed, is_back)


def _with_velden(stappen: Sequence[Stap], verschil: Stapverschil, is_back: IsBack) -> Oorzaak:
    """Name the fields that do it by themselves; all of them where none does."""
    if verschil.was is None or verschil.nu is None:
        return Oorzaak(verschil, ())
    old = {field.veld: field.was for field in verschil.velden}
    alone = [veld for veld in verschil.beslissend if is_back(_with_field(stappen, verschil, veld, old[veld]))]
    return Oorzaak(verschil, tuple(alone) or verschil.beslissend)


def _with_field(stappen: Sequence[Stap], verschil: Stapverschil, veld: str, value: Any) -> tuple[Stap, ...]:
    stap: Any = verschil.nu
    return restore(stappen, [replace(verschil, was=replace(stap, **{veld: value}))])
