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


class Woordenlijst(Model):
    """The words of job titles, all in small letters without accents.

    `afkortingen` with more than one reading are never guessed. `niveaus` tell the weight or the place of a job and
    not the kind of work; `ruis` and `plaatsen` tell nothing, `branches` tell what is sold or made. A title of
    only `algemeen` words is never zeker: shops have verkopers too.
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
    grenzen: Titelgrenzen = Field(default_factory=Titelgrenzen)
