"""Combinatie: two graded jobs in one, with the policy that was applied and the reasoning that gave the group."""

from enum import StrEnum
from typing import Annotated

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from functiewijzer.core.indeling.indeling import Status
from functiewijzer.core.indeling.stapdelen import Waarde
from functiewijzer.core.profielen.functiehuis import Combinatiebeleid
from functiewijzer.core.schema import Breuk, Code, Een, Geheel, Groepsletter, Model, Naam, Reeks, Tekst


class Grondslag(StrEnum):
    """What the group of a part rests on: the decision of the employer, or else the advice."""

    BESLUIT = "besluit"
    ADVIES = "advies"


class Combinatiedeel(Model):
    """One of the two jobs as it stood in its dossier; without a functiegroep it is not graded.

    `status` is that of its advice; `aandeel` is its share of the time, where the policy asks for that; `hash` is the
    fingerprint of the dossier, by which a later change of it can be seen.
    """

    dossier: Tekst
    functietitel: Naam
    profiel: Code | None = None
    functiefamilie: Code | None = None
    functiegroep: Groepsletter | None = None
    grondslag: Een[Grondslag] | None = None
    status: Een[Status] | None = None
    aandeel: Annotated[Breuk, Field(gt=0, lt=1)] | None = None
    hash: Naam | None = None


class Redenering(StrEnum):
    """What a combination is tested on: three conditions, then the rules of its policy."""

    INGEDEELD = "ingedeeld"
    VERWANT = "verwant"
    NABIJ = "nabij"
    ANDERE_GROEP = "andere_groep"
    ANDER_WERK = "ander_werk"
    ZELFDE_WERK = "zelfde_werk"
    HOOGSTE_GROEP = "hoogste_groep"
    GENOEG_TIJD = "genoeg_tijd"
    HOOGSTE_MET_TIJD = "hoogste_met_tijd"


class Redeneerstap(Model):
    """One condition or rule with whether it holds; onbekend where it could not be tested.

    `soort` says which; `deel` (1 or 2), `groepen`, `families` and `aandeel` what it was tested on. `tekst` says it in
    words, for people. Records of before have words alone.
    """

    soort: Een[Redenering] | None = None
    deel: Annotated[Geheel, Field(ge=1, le=2)] | None = None
    groepen: Reeks[Groepsletter] = ()
    families: Reeks[Code] = ()
    aandeel: Annotated[Breuk, Field(ge=0, le=1)] | None = None
    tekst: Tekst | None = None
    waarde: Waarde

    @property
    def values(self) -> tuple[object, ...]:
        """What makes two steps the same: all but the words."""
        return self.soort, self.deel, self.groepen, self.families, self.aandeel, self.waarde


class Combinatie(Model):
    """The grading of a combination job; without a functiegroep a condition does not hold."""

    beleid: Een[Combinatiebeleid]
    minimum_aandeel: Annotated[Breuk, Field(gt=0, lt=1)] | None = None
    delen: Annotated[Reeks[Combinatiedeel], Field(min_length=2, max_length=2)]
    voorwaarden: Reeks[Redeneerstap]
    redenering: Reeks[Redeneerstap] = ()
    functiegroep: Groepsletter | None = None

    @model_validator(mode="after")
    def _has_shares_where_they_count(self) -> "Combinatie":
        by_share = self.beleid.asks_aandeel
        if any((deel.aandeel is not None) is not by_share for deel in self.delen):
            raise PydanticCustomError("aandeel_bij_beleid", "shares of the time go with a policy that asks for them")
        return self
