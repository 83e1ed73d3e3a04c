"""The Woordenlijst: the vocabulary with which job titles are read; data that an HR advisor can extend."""

from enum import StrEnum
from typing import Annotated, Literal

from pydantic import Field

from functiewijzer.core.schema import Geheel, Id, Model, Naam, Reeks, Schemaversie, Tekstvorm

Woord = Annotated[str, Tekstvorm(r"^[a-z0-9]{1,40}$")]
Uitdrukking = Annotated[str, Tekstvorm(r"^[a-z0-9]{1,40}( [a-z0-9]{1,40}){0,3}$")]
Woordeinde = Annotated[str, Tekstvorm(r"^[a-z]{0,10}$")]
Punten = Annotated[Geheel, Field(ge=0, le=100)]


class Band(StrEnum):
    """How far the profile that a title points to can be relied on."""

    ZEKER = "zeker"
    BEOORDELEN = "beoordelen"
    GEEN = "geen"


class Titelgrenzen(Model):
    """From which score (0–100) a match is zeker or worth a look, and how far ahead of the next profile zeker is."""

    zeker: Punten = 85
    beoordelen: Punten = 65
    marge: Punten = 10

    def band_of(self, score: int) -> Band:
        """Return the band of a score: of nothing else, so that the two can't contradict each other."""
        if score < self.beoordelen or not score:
            return Band.GEEN
        return Band.ZEKER if score >= self.zeker else Band.BEOORDELEN

    def cap(self, score: int, hoogste: Band) -> int:
        """Return the score, lowered to the most that goes with a band where it is more than that."""
        if hoogste is Band.ZEKER:
            return score
        least = self.beoordelen if hoogste is Band.GEEN else max(self.zeker, self.beoordelen + 1)
        return min(score, max(0, least - 1))


class Woordenlijst(Model):
    """The words of job titles, all in small letters without accents.

    `afkortingen` with more than one reading are never guessed. `niveaus` tell the weight or the place of a job and
    not the kind of work; `ruis` and `plaatsen` tell nothing, `branches` tell what is sold or made. A title of
    only `algemeen` words is never zeker: shops have verkopers too. A word that ends in one of `rollen` says who does
    the work, unless a longer ending of it is in `geen_rollen`: with two of them a cell can hold two jobs.
    """

    soort: Literal["woordenlijst"] = "woordenlijst"
    schemaversie: Schemaversie = Field(default=1, alias="schema")
    naam: Naam = "Woordenlijst"
    afkortingen: dict[Uitdrukking, Annotated[Reeks[Uitdrukking], Field(min_length=1, max_length=4)]] = Field(
        default_factory=dict
    )
    schrijfwijzen: dict[Uitdrukking, Uitdrukking] = Field(default_factory=dict)
    uitgangen: dict[Woordeinde, Woordeinde] = Field(default_factory=dict)
    delen: Reeks[Woord] = ()
    niveaus: dict[Id, Reeks[Woord]] = Field(default_factory=dict)
    tegenstellingen: Reeks[Annotated[Reeks[Woord], Field(min_length=2, max_length=2)]] = ()
    ruis: Reeks[Woord] = ()
    plaatsen: Reeks[Woord] = ()
    branches: Reeks[Woord] = ()
    algemeen: Reeks[Woord] = ()
    rollen: Reeks[Woord] = ()
    geen_rollen: Reeks[Woord] = ()
    grenzen: Titelgrenzen = Field(default_factory=Titelgrenzen)
