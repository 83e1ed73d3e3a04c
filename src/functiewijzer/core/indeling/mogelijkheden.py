"""What the open questions can still make of a grading: bounds, never guesses (methode.md §3)."""

from collections.abc import Sequence
from fractions import Fraction

from msgspec import Struct

from functiewijzer.core.indeling.stappen import AntwoordStap, GrondStap, Stap, Uitgangspunt, UitsluitingStap, start_of
from functiewijzer.core.indeling.weging import OPPOSITE
from functiewijzer.core.profielen.voorwaarde import Richting, Waarheid


class Mogelijkheden(Struct, frozen=True):
    """Every group that some completion of the answers could give, lightest first, and whether geen_match could be.

    `groepen` may be a little too wide, never too narrow; it is empty where geen_match is certain.
    """

    groepen: tuple[str, ...]
    geen_match: bool


class _Speelruimte(Struct, frozen=True):
    """What one counting question can still do: its possible pulls, its weight, whether it may stay off the path."""

    pulls: tuple[int, ...]
    gewicht: int
    is_optional: bool


def determine_mogelijkheden(stappen: Sequence[Stap]) -> Mogelijkheden:
    """Bound the outcomes of all completions from the stappen alone; raises ValueError where they name no start."""
    start = start_of(stappen)
    uitsluitingen = [stap.waarde for stap in stappen if isinstance(stap, UitsluitingStap)]
    geen_match = max(uitsluitingen, default=Waarheid.ONWAAR)
    if geen_match is Waarheid.WAAR:
        return Mogelijkheden((), geen_match=True)
    possible = _possible_sides(stappen, start)
    groups = [start.groep_of(side) for side in Richting if side in possible]
    # A side that the reference lacks ends in geen_match too.
    return Mogelijkheden(
        tuple(dict.fromkeys(group for group in groups if group is not None)),
        geen_match=geen_match is Waarheid.ONBEKEND or None in groups,
    )


def _possible_sides(stappen: Sequence[Stap], start: Uitgangspunt) -> set[Richting]:
    """Ask of each row of the decision table whether some completion can make it apply.

    Gronden and saldo are taken as independent of each other, which widens the result and never narrows it.
    """
    ruimtes = _speelruimtes(stappen)
    gronden = [stap for stap in stappen if isinstance(stap, GrondStap)]
    held = {side: max((g.waarde for g in gronden if g.richting is side), default=Waarheid.ONWAAR) for side in OPPOSITE}
    drempel, against = start.drempel, start.drempel * start.editie.contradiction
    possible: set[Richting] = set()
    for side, other in OPPOSITE.items():
        if held[other] is not Waarheid.WAAR:
            by_grond = held[side] is not Waarheid.ONWAAR and _can_miss(ruimtes, against, other)
            if by_grond or _can_reach(ruimtes, drempel, side):
                possible.add(side)
        if held[side] is not Waarheid.ONWAAR and (
            held[other] is not Waarheid.ONWAAR or _can_reach(ruimtes, against, other)
        ):
            possible.add(Richting.GELIJK)
    undecided = all(value is not Waarheid.WAAR for value in held.values())
    if undecided and all(_can_miss(ruimtes, drempel, side) for side in OPPOSITE):
        possible.add(Richting.GELIJK)
    return possible


def _speelruimtes(stappen: Sequence[Stap]) -> list[_Speelruimte]:
    counting = [s for s in stappen if isinstance(s, AntwoordStap) and s.telt_mee and s.op_pad is not Waarheid.ONWAAR]
    return [_speelruimte(stap) for stap in counting]


def _speelruimte(stap: AntwoordStap) -> _Speelruimte:
    sides = tuple(Richting) if stap.richting is None else (stap.richting,)
    pulls = tuple(side.sign * stap.gewicht for side in sides)
    return _Speelruimte(pulls, stap.gewicht, is_optional=stap.op_pad is Waarheid.ONBEKEND)


def _can_reach(ruimtes: Sequence[_Speelruimte], share: Fraction, side: Richting) -> bool:
    """Tell whether some completion brings the saldo at or past a share towards a side."""
    return bool(ruimtes) and _extremes(ruimtes, share, side)[1] >= 0


def _can_miss(ruimtes: Sequence[_Speelruimte], share: Fraction, side: Richting) -> bool:
    """Tell whether some completion keeps the saldo short of a share towards a side."""
    return all(ruimte.is_optional for ruimte in ruimtes) or _extremes(ruimtes, share, side)[0] < 0


def _extremes(ruimtes: Sequence[_Speelruimte], share: Fraction, side: Richting) -> tuple[int, int]:
    """Return the smallest and largest value of (pull towards the side - share * weight), scaled to integers.

    Every question contributes by itself, so the extreme of the sum is the sum of the extremes.
    """
    lowest = highest = 0
    for ruimte in ruimtes:
        terms = [side.sign * pull * share.denominator - share.numerator * ruimte.gewicht for pull in ruimte.pulls]
        if ruimte.is_optional:
            terms.append(0)
        lowest += min(terms)
        highest += max(terms)
    return lowest, highest
