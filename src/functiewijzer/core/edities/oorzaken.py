"""Oorzaken: which changed clauses make a grading come out otherwise, found by setting them back one at a time.

The conclusion sees nothing but the stappen, so a clause set back among the stappen of now tells what it does. What
merely follows from another clause is set back together with that one, which is then the cause.
"""

import dataclasses
from collections.abc import Callable, Sequence
from typing import Any, Final

from msgspec import Struct
from msgspec.structs import replace

from functiewijzer.core.edities.gevolgen import Gevolgen, can_feed
from functiewijzer.core.edities.stapverschil import Stapverschil, restore
from functiewijzer.core.indeling.stappen import Stap
from functiewijzer.core.profielen.referentieprofiel import Referentieprofiel

IsBack = Callable[[tuple[Stap, ...]], bool]
"""Tells whether stappen give what the grading gave before."""


class Oorzaak(Struct, frozen=True):
    """A cause: a changed clause, the fields of its stap that did it, and the clauses that changed because of it.

    There are no fields where the stap came or went.
    """

    verschil: Stapverschil
    velden: tuple[str, ...]
    gevolgen: tuple[Stapverschil, ...] = ()


class Oorzaken(Struct, frozen=True):
    """The causes of one change: each by itself enough, or none without the others (`samen`)."""

    gevonden: tuple[Oorzaak, ...] = ()
    samen: bool = False


ONBEKEND: Final = Oorzaken()
"""No causes: nothing changed, or the stappen don't tell what did it."""


def find_oorzaken(
    profiel: Referentieprofiel, stappen: Sequence[Stap], verschillen: Sequence[Stapverschil], is_back: IsBack
) -> Oorzaken:
    """Return the clauses that bring back what was: each alone where one can, else a set of which none can be missed.

    `stappen` are those that the profile gives now. Nothing is returned where the stappen don't tell: the difference
    then lies in what other answers would give.
    """
    return _Zoektocht(stappen, Gevolgen(profiel, stappen, verschillen), is_back).find()


class _Zoektocht(Struct, frozen=True):
    stappen: Sequence[Stap]
    gevolgen: Gevolgen
    is_back: IsBack

    def find(self) -> Oorzaken:
        origins = self.gevolgen.origins
        alone = [verschil for verschil in origins if self._brings_back([verschil])]
        if alone:
            return Oorzaken(tuple(self._told(verschil, self._fields_of(verschil)) for verschil in alone))
        if not self._brings_back(origins):
            return ONBEKEND
        needed = self._least(origins)
        return Oorzaken(tuple(self._told(verschil, verschil.beslissend) for verschil in needed), samen=True)

    def _told(self, verschil: Stapverschil, velden: tuple[str, ...]) -> Oorzaak:
        return Oorzaak(verschil, velden, self.gevolgen.of([verschil]))

    def _brings_back(self, verschillen: Sequence[Stapverschil]) -> bool:
        return self.is_back(restore(self.stappen, (*verschillen, *self.gevolgen.of(verschillen))))

    def _least(self, enough: Sequence[Stapverschil]) -> Sequence[Stapverschil]:
        """Leave out, one by one, every clause that the others can do without, until none is left to be missed."""
        needed = list(enough)
        for verschil in enough:
            rest = [other for other in needed if other is not verschil]
            if self._brings_back(rest):
                needed = rest
        return needed if len(needed) == len(enough) else self._least(needed)

    def _fields_of(self, verschil: Stapverschil) -> tuple[str, ...]:
        """Name the fields that do it by themselves; all of them where none does, and none of what came or went."""
        if verschil.was is None or verschil.nu is None:
            return ()
        old = {field.veld: field.was for field in verschil.velden}
        alone = tuple(veld for veld in verschil.beslissend if self._field_brings_back(verschil, veld, old[veld]))
        return alone or verschil.beslissend

    def _field_brings_back(self, verschil: Stapverschil, veld: str, value: Any) -> bool:
        stap: Any = verschil.nu
        changed = replace(verschil, was=dataclasses.replace(stap, **{veld: value}))
        following = self.gevolgen.of([verschil]) if can_feed(verschil, (veld,)) else ()
        return self.is_back(restore(self.stappen, (changed, *following)))
