"""Drempels: how large a difference must be before it is *duidelijk*; this tool's own convention."""

from fractions import Fraction
from typing import Annotated

from pydantic import Field

from functiewijzer.core.schema import Decimaal, Model

Deel = Annotated[Decimaal, Field(gt=0, le=1)]


class Drempels(Model):
    """The three thresholds, as shares of the total weight (above 0, at most 1).

    `drempel`: from here the overall picture alone is clearly lighter or heavier. `tegen`: from here the two
    sides contradict each other. `grens`: from here another reference probably fits better.
    """

    drempel: Deel
    tegen: Deel
    grens: Deel

    def with_afwijking(self, afwijking: "Drempelafwijking | None") -> "Drempels":
        """Return these thresholds with those that a profile replaces."""
        return self if afwijking is None else self.model_copy(update=afwijking.model_dump(exclude_none=True))


class Drempelafwijking(Model):
    """The thresholds that one profile replaces; absent means: as in the functiehuis."""

    drempel: Deel | None = None
    tegen: Deel | None = None
    grens: Deel | None = None


def find_huisdrempels(afwijking: Drempelafwijking | None) -> frozenset[str]:
    """Return the names of the thresholds that a profile with this afwijking takes from the functiehuis."""
    return frozenset(n for n in Drempels.model_fields if afwijking is None or getattr(afwijking, n) is None)


def reaches(part: int, whole: int, share: Fraction) -> bool:
    """Tell whether part/whole is at or past a share above 0, in integers, because floats miss the threshold.

    Where whole is 0 nothing is reached.
    """
    return whole > 0 and part * share.denominator >= share.numerator * whole
