"""Combinatie: two graded jobs in one, with the policy that was applied and the reasoning that gave the group."""

from enum import StrEnum
from typing import Annotated

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from functiewijzer.core.indeling.indeling import Status
from functiewijzer.core.indeling.stapdelen import Waarde
from functiewijzer.core.profielen.functiehuis import Combinatiebeleid
from functiewijzer.core.schema import Breuk, Code, Een, Groepsletter, Model, Naam, Reeks, Tekst


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


class Redeneerstap(Model):
    """One condition or rule in words, with whether it holds; onbekend where it could not be tested."""

    tekst: Tekst
    waarde: Waarde


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
        by_share = self.beleid is Combinatiebeleid.AANDEEL
        if any((deel.aandeel is not None) is not by_share for deel in self.delen):
            raise PydanticCustomError("aandeel_bij_beleid", "shares of the time go with the policy aandeel")
        return self
