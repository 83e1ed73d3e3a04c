"""The Functiehuis: the groups, families and settings that all profiles of one handbook share."""

from enum import StrEnum
from typing import Annotated, Literal

from pydantic import Field

from functiewijzer.core.drempels import Drempels
from functiewijzer.core.schema import Code, Een, Geheel, Groepsletter, Model, Naam, Reeks, Schemaversie, Tekst


class Combinatiebeleid(StrEnum):
    """How a combination of two jobs is graded; named here, applied by a later command."""

    MATRIX = "matrix"
    AANDEEL = "aandeel"


class Functiefamilie(Model):
    """A family of related reference jobs."""

    code: Code
    naam: Naam
    toelichting: Tekst | None = None


class Bezwaar(Model):
    """How and by when an employee may object to a grading."""

    termijn_weken: Annotated[Geheel, Field(ge=1, le=52)]
    adres: Tekst


class Functiehuis(Model):
    """The house of functiegroepen (lowest first), its families, thresholds and routes."""

    soort: Literal["functiehuis"]
    schemaversie: Schemaversie = Field(alias="schema")
    naam: Naam
    functiegroepen: Annotated[Reeks[Groepsletter], Field(min_length=1)]
    families: Annotated[Reeks[Functiefamilie], Field(min_length=1)]
    drempels: Drempels
    bezwaar: Bezwaar
    combinatiebeleid: Een[Combinatiebeleid]
