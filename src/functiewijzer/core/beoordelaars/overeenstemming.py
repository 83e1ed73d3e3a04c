"""How much two assessors agree over a folder of pairs: the share, and Cohen's kappa as exact fractions."""

from collections import Counter
from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import Final

from msgspec import Struct

from functiewijzer.core.beoordelaars.vergelijking import Vergelijking

GEEN_GROEP: Final = "geen groep"
"""The judgement of an assessor whose comparison gave no group: a judgement like any other."""

TOO_FEW: Final = "er zijn minder dan twee oordelen"
TOO_FEW_PAIRS: Final = "er zijn minder dan twee paren"
NOTHING_TO_TELL: Final = "de oordelen zijn allemaal hetzelfde, dus toeval is niet te onderscheiden van overeenstemming"


class Kappa(Struct, frozen=True):
    """Agreement beyond chance over judgements in pairs: (observed - expected) / (1 - expected).

    `waarde` is None where it can't be computed, and `reden` then says why.
    """

    aantal: int
    gelijk: int
    verwacht: Fraction | None
    waarde: Fraction | None
    reden: str = ""


def cohens_kappa(judgements: Sequence[tuple[str, str]]) -> Kappa:
    """Return kappa over the judgements of the first and the second assessor on the same cases."""
    count = len(judgements)
    alike = sum(one == other for one, other in judgements)
    if count < 2:
        return Kappa(count, alike, None, None, reden=TOO_FEW)
    ones, others = Counter(one for one, _ in judgements), Counter(other for _, other in judgements)
    expected = Fraction(sum(ones[name] * others[name] for name in ones), count * count)
    if expected == 1:
        return Kappa(count, alike, expected, None, reden=NOTHING_TO_TELL)
    return Kappa(count, alike, expected, (Fraction(alike, count) - expected) / (1 - expected))


class Overeenstemming(Struct, frozen=True):
    """The pairs, how many of their questions were answered alike, and kappa for the answers and for the groups."""

    paren: tuple[Vergelijking, ...]
    richting: Kappa
    functiegroep: Kappa

    @property
    def gelijk(self) -> int:
        """How many questions that either answered were answered alike, over all pairs."""
        return sum(paar.gelijk for paar in self.paren)

    @property
    def samen(self) -> int:
        """How many questions on both paths at least one of the two answered, over all pairs."""
        return sum(len(paar.samen) for paar in self.paren)


def measure(paren: Sequence[Vergelijking]) -> Overeenstemming:
    """Return the agreement over all pairs.

    For the richting every counting question that both answered is a case, those of all pairs together; for the
    functiegroep every pair is one.
    """
    richtingen = [case for paar in paren for case in _richtingen(paar)]
    groepen = [(paar.eerste.advised or GEEN_GROEP, paar.tweede.advised or GEEN_GROEP) for paar in paren]
    # One pair says something of one job, not of two assessors, however many questions it has.
    return Overeenstemming(tuple(paren), _unless_too_few(paren, richtingen), _unless_too_few(paren, groepen))


def _unless_too_few(paren: Sequence[Vergelijking], judgements: Sequence[tuple[str, str]]) -> Kappa:
    kappa = cohens_kappa(judgements)
    return kappa if len(paren) >= 2 else Kappa(kappa.aantal, kappa.gelijk, None, None, reden=TOO_FEW_PAIRS)


def _richtingen(paar: Vergelijking) -> Iterator[tuple[str, str]]:
    for verschil in paar.samen:
        one, other = verschil.eerste, verschil.tweede
        if one.counts and other.counts and one.richting is not None and other.richting is not None:
            yield one.richting.value, other.richting.value
