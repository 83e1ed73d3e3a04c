"""Gevolgen: which clauses only came out otherwise because a question did, so that the question is what changed.

Stappen hold how each condition came out. A grond with the same conditions that holds no more changed because of the
answers that it looks at, and a question is on the path or off it because of earlier answers.
"""

from collections.abc import Collection, Mapping, Sequence
from typing import Final

from functiewijzer.core.edities.stapverschil import Stapverschil, bepaling_of
from functiewijzer.core.edities.voorwaarden import have_same_voorwaarden
from functiewijzer.core.indeling.stappen import AntwoordStap, GrondStap, Stap, UitsluitingStap
from functiewijzer.core.profielen.referentieprofiel import Referentieprofiel
from functiewijzer.core.profielen.vraag import Vraag

_LOOKED_AT: Final = frozenset({"antwoord", "richting", "kenmerk", "telt_mee", "op_pad"})
"""What conditions look at in a question."""

_FOLLOWING: Final = frozenset({"waarde", "voorwaarden", "door"})
"""How a grond or uitsluiting came out."""


class Gevolgen:
    """What follows from what, among the differences that the outcome may rest on.

    `origins` are the differences that follow from no other; where nothing else explains it, a grond is one too.
    """

    def __init__(
        self, profiel: Referentieprofiel, stappen: Sequence[Stap], verschillen: Sequence[Stapverschil]
    ) -> None:
        self._deciding = [verschil for verschil in verschillen if verschil.can_decide]
        looks_at = _looks_at(profiel, stappen)
        kenmerken = {stap.vraag: stap.kenmerk for stap in stappen if isinstance(stap, AntwoordStap)}
        feeding = [verschil for verschil in self._deciding if can_feed(verschil, verschil.beslissend)]
        self._sources: dict[int, set[int]] = {}
        for verschil in filter(_may_follow, self._deciding):
            seen = looks_at.get(verschil.bepaling, ())
            about = {kenmerken.get(vraag) for vraag in seen} - {None}
            found = {id(s) for s in feeding if s is not verschil and _is_seen(s, seen, about)}
            if found:
                self._sources[id(verschil)] = found
        self.origins = tuple(verschil for verschil in self._deciding if id(verschil) not in self._sources)

    def of(self, verschillen: Sequence[Stapverschil]) -> tuple[Stapverschil, ...]:
        """Return all that follows from some differences, directly or by way of another."""
        reached = {id(verschil) for verschil in verschillen}
        found: list[Stapverschil] = []
        waiting = [verschil for verschil in self._deciding if id(verschil) in self._sources]
        while more := [v for v in waiting if id(v) not in reached and self._sources[id(v)] & reached]:
            reached |= {id(verschil) for verschil in more}
            found += more
        return tuple(found)


def can_feed(verschil: Stapverschil, velden: Collection[str]) -> bool:
    """Tell whether conditions may come out otherwise by these fields of a difference, or by its coming or going."""
    came_or_went = verschil.was is None or verschil.nu is None
    return isinstance(verschil.stap, AntwoordStap) and (came_or_went or not _LOOKED_AT.isdisjoint(velden))


def _looks_at(profiel: Referentieprofiel, stappen: Sequence[Stap]) -> Mapping[str, Collection[str]]:
    """Return per clause the questions that its conditions look at; of a question those that lead to it."""
    pairs = zip(stappen[1:], profiel.clausules, strict=True)
    return {bepaling_of(stap): _questions_of(profiel, *clause) for stap, clause in pairs}


def _questions_of(profiel: Referentieprofiel, clause: object, seen: Collection[str]) -> Collection[str]:
    if not isinstance(clause, Vraag):
        return seen
    return () if clause.alleen_als is None else profiel.vragen_in(clause.alleen_als)


def _may_follow(verschil: Stapverschil) -> bool:
    was, nu = verschil.was, verschil.nu
    if isinstance(was, AntwoordStap) and isinstance(nu, AntwoordStap):
        return verschil.beslissend == ("op_pad",)
    if not isinstance(was, GrondStap | UitsluitingStap) or not isinstance(nu, GrondStap | UitsluitingStap):
        return False
    return have_same_voorwaarden(was.voorwaarden, nu.voorwaarden) and _FOLLOWING.issuperset(verschil.beslissend)


def _is_seen(source: Stapverschil, seen: Collection[str], kenmerken: Collection[str | None]) -> bool:
    """Tell whether a clause looks at a question, or did before that went or moved to another kenmerk."""
    stap, was = source.stap, source.was
    if isinstance(stap, AntwoordStap) and stap.vraag in seen:
        return True
    moved = source.nu is None or "kenmerk" in source.beslissend
    return moved and isinstance(was, AntwoordStap) and was.kenmerk in kenmerken
