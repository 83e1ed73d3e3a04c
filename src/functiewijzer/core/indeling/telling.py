"""The Telling: the weights of the answers added up, as a whole and per kenmerk."""

from collections.abc import Mapping, Sequence
from fractions import Fraction

from msgspec import Struct

from functiewijzer.core.indeling.stappen import AntwoordStap
from functiewijzer.core.profielen.voorwaarde import Richting


class Telling(Struct, frozen=True):
    """The weights of the answers to each side, and `totaal`: the weights of all counting questions on the path."""

    lichter: int
    gelijk: int
    zwaarder: int
    totaal: int

    @property
    def verschil(self) -> int:
        """Zwaarder minus lichter: the numerator of the saldo."""
        return self.zwaarder - self.lichter

    @property
    def saldo(self) -> Fraction:
        """The difference as a share of the total, from -1 to +1; 0 where nothing weighs."""
        return Fraction(self.verschil, self.totaal or 1)

    @property
    def open(self) -> int:
        """The weight of the questions without an answer."""
        return self.totaal - self.lichter - self.gelijk - self.zwaarder


def tally(antwoorden: Sequence[AntwoordStap]) -> Telling:
    """Add up the weights of the counting answers on the path."""
    sums = dict.fromkeys(Richting, 0)
    total = 0
    for stap in antwoorden:
        if stap.counts:
            total += stap.gewicht
            if stap.richting is not None:
                sums[stap.richting] += stap.gewicht
    return Telling(sums[Richting.LICHTER], sums[Richting.GELIJK], sums[Richting.ZWAARDER], total)


def tally_per_kenmerk(antwoorden: Sequence[AntwoordStap]) -> Mapping[str, Telling]:
    """Add up the weights per kenmerk, for the kenmerken that have a counting question on the path."""
    kenmerken = dict.fromkeys(stap.kenmerk for stap in antwoorden if stap.counts and stap.kenmerk is not None)
    return {kenmerk: tally([stap for stap in antwoorden if stap.kenmerk == kenmerk]) for kenmerk in kenmerken}
