"""How far a profile has come: its status with what that rests on, and what it still lacks."""

from enum import StrEnum
from typing import Annotated, Any

from pydantic import BeforeValidator, Field

from functiewijzer.core.schema import AlsoInSchema, Brontekst, Datum, Id, JaNee, Model, Naam, Tekstvorm


class Profielstatus(StrEnum):
    """Whether the employer and the unions fixed the profile (vastgesteld) or it is a proposal (concept).

    An ontwerp is not whole yet: it can be read and not graded with.
    """

    VASTGESTELD = "vastgesteld"
    CONCEPT = "concept"
    ONTWERP = "ontwerp"


class Vaststelling(Model):
    """The act by which a profile was fixed: by whom (a role), on which day, and where that is written down."""

    door: Naam
    op: Datum
    bron: Brontekst | None = None


class Onderbouwing(Model):
    """Why the makers of a concept profile propose its functiegroep: argued per kenmerk, outside the engine."""

    conclusie: Brontekst
    kenmerken: dict[Id, Brontekst] = Field(default_factory=dict)


class Ontbrekenddeel(Model):
    """A part that a profile lacks: the key that it would have; `in_bron` says that the handbook lacks it too."""

    deel: Annotated[str, Tekstvorm(r"^[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)?$")]
    in_bron: JaNee = False


def _read_short_form(value: Any) -> Any:
    """Accept `positie` for `{deel: positie}`."""
    return {"deel": value} if isinstance(value, str) else value


GegevenOntbrekenddeel = Annotated[Ontbrekenddeel, BeforeValidator(_read_short_form), AlsoInSchema("string")]
"""An Ontbrekenddeel as people write it: its key alone is enough."""
