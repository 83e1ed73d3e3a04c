"""The Functiehuis: the groups, families and settings that all profiles of one handbook share."""

from decimal import Decimal
from enum import StrEnum
from typing import Annotated, Literal

from pydantic import Field

from functiewijzer.core.profielen.bezwaar import Bezwaar
from functiewijzer.core.profielen.drempels import Drempels
from functiewijzer.core.schema import (
    Bronnaam,
    Brontekst,
    Code,
    Datum,
    Decimaal,
    Een,
    Geheel,
    Groepsletter,
    Model,
    Naam,
    Reeks,
    Schemaversie,
)


class Combinatiebeleid(StrEnum):
    """How a combination of two jobs is graded; each cao has its own way."""

    MATRIX = "matrix"
    AANDEEL = "aandeel"
    HOOGSTE_MITS_SUBSTANTIEEL = "hoogste_mits_substantieel"

    @property
    def asks_aandeel(self) -> bool:
        """Whether the policy looks at the share of the time of each job."""
        return self is not Combinatiebeleid.MATRIX


Minimumaandeel = Annotated[Decimaal, Field(gt=0, le=Decimal("0.5"))]
"""The share of the time that lets a job count; at most a half, so that one of two jobs always reaches it."""


class Functiefamilie(Model):
    """A family of related reference jobs; `verwant` names the other families that its jobs may be combined with."""

    code: Code
    naam: Bronnaam
    toelichting: Brontekst | None = None
    verwant: Reeks[Code] = ()


class Grondslagsoort(StrEnum):
    """What gives a functiehuis its authority: a cao, an agreement with the works council, or the employer alone."""

    CAO = "cao"
    OR = "or"
    EIGEN = "eigen"


class Huisgrondslag(Model):
    """Where the functiehuis was agreed upon (`waar`: the clause, the agreement or the decision), and when."""

    soort: Een[Grondslagsoort]
    waar: Naam
    datum: Datum


class Gebruiksrecht(StrEnum):
    """What may be done with the words of the handbook; nothing may be published that is not eigen or toegestaan."""

    EIGEN = "eigen"
    TOEGESTAAN = "toegestaan"
    ONBEKEND = "onbekend"
    VERBODEN = "verboden"


class Puntgrens(Model):
    """From how many points to how many a group runs in the system of the handbook: shown, never computed with."""

    van: Geheel | None = None
    tot: Geheel | None = None


class Functiehuis(Model):
    """The house of functiegroepen (lowest first), its families, thresholds and routes.

    Without `bezwaar` or `combinatiebeleid` its handbook says nothing about that.
    """

    soort: Literal["functiehuis"]
    schemaversie: Schemaversie = Field(alias="schema")
    naam: Bronnaam
    grondslag: Huisgrondslag | None = None
    gebruiksrecht: Een[Gebruiksrecht] | None = None
    functiegroepen: Annotated[Reeks[Groepsletter], Field(min_length=1)]
    groepsomschrijving: dict[Groepsletter, Brontekst] = Field(default_factory=dict)
    puntgrenzen: dict[Groepsletter, Puntgrens] = Field(default_factory=dict)
    families: Annotated[Reeks[Functiefamilie], Field(min_length=1)]
    drempels: Drempels
    bezwaar: Bezwaar | None = None
    combinatiebeleid: Een[Combinatiebeleid] | None = None
    minimum_aandeel: Minimumaandeel = Decimal("0.25")

    def rank_of(self, groep: str) -> int | None:
        """Return the place of a functiegroep, the lowest first; None where the house does not have it."""
        return self.functiegroepen.index(groep) if groep in self.functiegroepen else None

    def are_related(self, one: str, other: str) -> bool:
        """Tell whether two families are the same, or one of them names the other; both need to be in the house."""
        related = {familie.code: {familie.code, *familie.verwant} for familie in self.families}
        return one in related and other in related and (other in related[one] or one in related[other])
