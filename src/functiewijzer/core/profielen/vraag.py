"""A Vraag: a question for a fact about the assigned work, with its possible answers."""

from enum import StrEnum
from functools import cached_property
from typing import Annotated

from pydantic import Field

from functiewijzer.core.profielen.voorwaarde import Richting, Voorwaarde
from functiewijzer.core.schema import Bronnaam, Brontekst, Een, Geheel, Id, JaNee, Model, Reeks, Tekstvorm
from functiewijzer.core.schrijfwijze import readable


class Loonfactor(StrEnum):
    """The four factors by which pay law compares the value of work (Directive (EU) 2023/970, article 4(4))."""

    VAARDIGHEDEN = "vaardigheden"
    INSPANNING = "inspanning"
    VERANTWOORDELIJKHEID = "verantwoordelijkheid"
    ARBEIDSOMSTANDIGHEDEN = "arbeidsomstandigheden"


class Optie(Model):
    """One possible answer; `richting` says where it points and is absent on questions that do not count."""

    id: Id
    tekst: Brontekst
    richting: Een[Richting] | None = None
    toelichting: Brontekst | None = None


class Vraag(Model):
    """A question for a fact about the assigned work.

    `gewicht` (1–3) is what the answer weighs; `telt_mee: false` registers without weighing; `alleen_als`
    puts the question on the path only when earlier answers call for it. `factor` is what the question examines
    in the terms of pay law; it weighs nothing.
    """

    id: Id
    naam: Bronnaam | None = None
    aspect: Annotated[str, Tekstvorm(r"^[a-z][a-z0-9_]*\.[a-z][a-z0-9_]*$")] | None = None
    factor: Een[Loonfactor] | None = None
    tekst: Brontekst
    toelichting: Brontekst | None = None
    gewicht: Annotated[Geheel, Field(ge=1, le=3)] = 1
    telt_mee: JaNee = True
    alleen_als: Voorwaarde | None = None
    opties: Annotated[Reeks[Optie], Field(min_length=2)]
    bron: Brontekst | None = None

    @property
    def kenmerk(self) -> str | None:
        """The id of the kenmerk that this question examines."""
        return self.aspect.split(".")[0] if self.aspect else None

    @property
    def label(self) -> str:
        """A short name for lists and tables."""
        return self.naam or readable(self.id).capitalize()

    @cached_property
    def opties_op_id(self) -> dict[str, Optie]:
        """The options by id."""
        return {optie.id: optie for optie in self.opties}
