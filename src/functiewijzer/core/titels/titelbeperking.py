"""The Beperking: why a title that is like a name is still no sure match, or none at all."""

from enum import StrEnum
from typing import Final

from functiewijzer.core.profielen.woordenlijst import Band
from functiewijzer.core.titels.titel import Titellezer
from functiewijzer.core.titels.titelrollen import Lezing
from functiewijzer.core.titels.titelscore import WHOLE, Frequenties, make_vector, score

_NEAR: Final = 500
"""Two words of which the cosine is this much can be one word with a slip of the pen."""


class Beperking(StrEnum):
    """Why a score was lowered to what its band allows."""

    NIET_VOOR = "niet_voor"
    ALGEMEEN = "algemeen"
    EEN_WOORD = "een_woord"
    ONVOLLEDIG = "onvolledig"
    TWEE_FUNCTIES = "twee_functies"
    LEZINGEN = "lezingen"
    ANDER_PROFIEL = "ander_profiel"
    ONTWERP = "ontwerp"


class Beperker:
    """Knows the highest band that a reading can have with a name, by the words that the two share."""

    def __init__(self, lezer: Titellezer, frequenties: Frequenties) -> None:
        self._lezer = lezer
        self._frequenties = frequenties

    def limit(self, lezing: Lezing, naam: frozenset[str], duizendsten: int) -> tuple[Band, Beperking]:
        """Return the highest band, and why it is no higher."""
        general, said = self._lezer.general, frozenset(lezing)
        if said <= general or naam <= general:
            # Words that are in many titles: only a name that is the very title is worth a look.
            return (Band.BEOORDELEN if duizendsten == WHOLE else Band.GEEN), Beperking.ALGEMEEN
        # A name that says more than the title, says what may not be so: sales in ‘sales administratief medewerker’.
        unsaid = naam - said
        shared = len(naam) - len(unsaid)
        if unsaid <= self._lezer.spared and (shared > 1 or unsaid <= self._lezer.signals | self._lezer.branches):
            return Band.ZEKER, Beperking.ONVOLLEDIG
        if shared <= 1:
            # A planner is no verkooporderplanner: one word, and what makes the name this name is not there.
            absent = [woord for woord in unsaid if not any(self._is_near(woord, other) for other in said)]
            if len(naam) - len(absent) <= 1 and not general.issuperset(absent):
                return Band.GEEN, Beperking.EEN_WOORD
        return Band.BEOORDELEN, Beperking.ONVOLLEDIG

    def _is_near(self, one: str, other: str) -> bool:
        vectors = (make_vector((woord,), self._frequenties) for woord in (one, other))
        return score(*vectors) >= _NEAR
