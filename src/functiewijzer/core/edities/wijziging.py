"""A Wijziging: one difference between two editions in a reader's words, with what it can do to a grading."""

from collections.abc import Iterable
from enum import StrEnum

from msgspec import Struct

from functiewijzer.core.profielen.bronplaats import read_bronplaats


class Gevolg(StrEnum):
    """The consequence of a change, heaviest first.

    `uitkomst`: the same answers can give another outcome, group or flag. `antwoord`: the same answers give the
    same, but somebody may answer otherwise, or compare with another profile, because a text or what a title says
    is another. `geen`: it changes nothing about a grading.
    """

    UITKOMST = "uitkomst"
    ANTWOORD = "antwoord"
    GEEN = "geen"


_WEIGHT = {gevolg: weight for weight, gevolg in enumerate(reversed(Gevolg))}


class Wijziging(Struct, frozen=True):
    """One change: what it is about, what stood there (None: nothing), what stands there now, and its consequence."""

    onderdeel: str
    oud: str | None
    nieuw: str | None
    gevolg: Gevolg

    @property
    def is_moved(self) -> bool:
        """Whether only the lines of a handbook differ: a new edition of it moves them all."""
        return all(text is not None and read_bronplaats(text) is not None for text in (self.oud, self.nieuw))


def heaviest(*gevolgen: Gevolg) -> Gevolg:
    """Return the consequence that weighs most."""
    return max(gevolgen, key=_WEIGHT.__getitem__)


def at_most(gevolg: Gevolg, limit: Gevolg) -> Gevolg:
    """Return the consequence, or the limit where it weighs more than that."""
    return min(gevolg, limit, key=_WEIGHT.__getitem__)


def with_gevolg(wijzigingen: Iterable[Wijziging], gevolg: Gevolg) -> tuple[Wijziging, ...]:
    """Return the changes with this consequence."""
    return tuple(wijziging for wijziging in wijzigingen if wijziging.gevolg is gevolg)
