"""The pictures in a report: on which side a verdict falls and by what, and where the answers together stand."""

from fractions import Fraction

from msgspec import Struct

from functiewijzer.core.profielen.voorwaarde import Richting


class Schaal(Struct, frozen=True):
    """A small picture of where something stands between lichter and zwaarder, and from where it is clearly so.

    `waarde` lies between -1 (all lichter) and +1 (all zwaarder), and is None where nothing is known. `drempel` is the
    distance from 0 at which a difference is clear, and None where the scale decides nothing: then it shows a place and
    no side, so that it never contradicts the verdict beside it. `tekst` says it in words, and every renderer shows it.
    """

    titel: str
    waarde: Fraction | None
    drempel: Fraction | None
    tekst: str

    @property
    def kant(self) -> Richting | None:
        """The verdict of the scale; None where nothing is known, or where something else decides."""
        if self.waarde is None or self.drempel is None:
            return None
        if abs(self.waarde) < self.drempel:
            return Richting.GELIJK
        return Richting.ZWAARDER if self.waarde > 0 else Richting.LICHTER


class Uitslagbeeld(Struct, frozen=True):
    """A picture of a verdict that the scale does not give: the group of each side, and the side that it is.

    `groepen` are those of lichter, gelijk and zwaarder. `tekst` says what decides, and every renderer shows it.
    """

    titel: str
    groepen: tuple[str, str, str]
    kant: Richting
    tekst: str

    @property
    def vakken(self) -> tuple[tuple[str, bool], ...]:
        """The three sides from light to heavy, each with whether it is the verdict."""
        pairs = zip(Richting, self.groepen, strict=True)
        return tuple((f"{kant.value} {groep}", kant is self.kant) for kant, groep in pairs)
