"""What a profile asks about the four factors of pay law, and what of that weighs; nothing is ever weighed anew."""

from collections.abc import Sequence

from msgspec import Struct

from functiewijzer.core.indeling.stappen import AntwoordStap, Stap
from functiewijzer.core.profielen.voorwaarde import Waarheid
from functiewijzer.core.profielen.vraag import Loonfactor


class Factordekking(Struct, frozen=True):
    """What was asked about one factor: the questions that weigh, and those that are only registered.

    `factor` is None for questions that weigh while the profile names no factor for them.
    """

    factor: Loonfactor | None
    meegewogen: tuple[AntwoordStap, ...]
    vastgelegd: tuple[AntwoordStap, ...]

    @property
    def gewicht(self) -> int:
        """The weights of the questions that count, together."""
        return sum(stap.gewicht for stap in self.meegewogen)


def cover_factoren(stappen: Sequence[Stap]) -> tuple[Factordekking, ...]:
    """Return for every factor, in the order of the directive, which questions examine it.

    Questions that the answers did not call for are left out, unless they were answered. After the four factors comes
    what weighs without a factor, where there is any.
    """
    asked = [
        stap
        for stap in stappen
        if isinstance(stap, AntwoordStap) and (stap.op_pad is not Waarheid.ONWAAR or stap.antwoord is not None)
    ]
    without = tuple(stap for stap in asked if stap.factor is None and stap.counts)
    rest = (Factordekking(None, without, ()),) if without else ()
    return (*(_cover(factor, asked) for factor in Loonfactor), *rest)


def _cover(factor: Loonfactor, asked: Sequence[AntwoordStap]) -> Factordekking:
    own = [stap for stap in asked if stap.factor is factor]
    return Factordekking(
        factor,
        tuple(stap for stap in own if stap.counts),
        tuple(stap for stap in own if not stap.counts),
    )
