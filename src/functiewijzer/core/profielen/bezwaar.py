"""Bezwaar: how an employee who does not agree with a grading can object, in one term or in phases."""

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from functiewijzer.core.schema import Brontekst, Een, Geheel, JaNee, Model, Reeks

Weken = Annotated[Geheel, Field(ge=1, le=52)]
Dagen = Annotated[Geheel, Field(ge=1, le=366)]


class Bezwaarsoort(StrEnum):
    """What is done in a phase of an objection: talk it over, object, or appeal against the answer."""

    OVERLEG = "overleg"
    BEZWAAR = "bezwaar"
    BEROEP = "beroep"


class Bezwaarfase(Model):
    """One phase of an objection: within so many weeks or days, and where to.

    The term counts from the besluit; with `schuift_op` it moves up, and counts from the end of the phase before.
    """

    soort: Een[Bezwaarsoort]
    termijn_weken: Weken | None = None
    termijn_dagen: Dagen | None = None
    adres: Brontekst | None = None
    schuift_op: JaNee = False

    @property
    def dagen(self) -> int | None:
        """The term in days; None where none is given."""
        return 7 * self.termijn_weken if self.termijn_weken is not None else self.termijn_dagen

    @property
    def counts_from_besluit(self) -> bool:
        """Whether the term begins with the besluit; an appeal is against the answer to the objection."""
        return not self.schuift_op and self.soort is not Bezwaarsoort.BEROEP


class Bezwaar(Model):
    """How and by when an employee may object to a grading: one term and address, or phases of their own."""

    termijn_weken: Weken | None = None
    adres: Brontekst | None = None
    fasen: Reeks[Bezwaarfase] = ()

    @property
    def route(self) -> tuple[Bezwaarfase, ...]:
        """The phases; a term alone is one phase, and where no address is given it is that of the whole."""
        alone = Bezwaarfase(soort=Bezwaarsoort.BEZWAAR, termijn_weken=self.termijn_weken)
        fasen = self.fasen or ((alone,) if self.termijn_weken is not None else ())
        return tuple(f if f.adres is not None else f.model_copy(update={"adres": self.adres}) for f in fasen)
