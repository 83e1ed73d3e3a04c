"""The Motivering: what persons wrote beside their answers, on which a status may rest."""

from typing import Annotated

from pydantic import BeforeValidator, Field

from functiewijzer.core.indeling.conclusie import Vlag
from functiewijzer.core.schema import Code, Een, Id, Model, Naam, Reeks, Tekst, drop_empty


class Overweging(Model):
    """A profile that was considered and rejected, with the reason; without a profile: why there was no other."""

    profiel: Code | None = None
    naam: Naam | None = None
    reden: Tekst


class Motivering(Model):
    """The texts of persons as they stood when the advice was made, under the keys that they have in the dossier.

    A stap keeps the toelichting and bron of its answer for the same reason: what is changed afterwards can be seen, and
    put back. Records of before have none.
    """

    keuze: Tekst | None = None
    redenen: Annotated[dict[Id, Tekst], BeforeValidator(drop_empty)] = Field(default_factory=dict)
    overwogen: Reeks[Overweging] = ()
    afgesloten_vlaggen: dict[Een[Vlag], Tekst] = Field(default_factory=dict)
