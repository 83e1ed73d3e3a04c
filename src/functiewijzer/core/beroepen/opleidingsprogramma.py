"""The Opleidingsprogramma: the reusable part of a training plan, what is learned for a job and by which actions."""

from typing import Annotated, Literal

from pydantic import Field

from functiewijzer.core.beroepen.beroepsprofiel import Nummer
from functiewijzer.core.beroepen.bronvermelding import Beroepid, Bronvermelding, Bronzin, Uri
from functiewijzer.core.beroepen.verwijzing import Aspectverwijzing, Deelverwijzing
from functiewijzer.core.schema import Bronnaam, Brontekst, Id, Model, Reeks, Schemaversie, Tekstvorm, Versie

Rijnummer = Annotated[str, Tekstvorm(r"^[1-9][0-9]?\.[1-9][0-9]?$")]
"""What people call a row: 3.2 is the second row of competence 3."""


class Programmarij(Model):
    """One row of part A: knowledge and skills, and the actions by which they are learned.

    `klaar_als` says when the row is done and `bouwt_op` names rows that come first: both are ours, not the source's.
    """

    id: Id
    nummer: Rijnummer
    kennis: Annotated[Reeks[Bronzin], Field(min_length=1)]
    acties: Annotated[Reeks[Bronzin], Field(min_length=1)]
    klaar_als: Annotated[Reeks[Brontekst], Field(min_length=1)]
    bouwt_op: Reeks[Id] = ()
    raakt_aan: Reeks[Aspectverwijzing] = ()
    verwant_aan: Reeks[Deelverwijzing] = ()
    bron: Brontekst


class Programmacompetentie(Model):
    """A competence of part A, which belongs to the job, with its rows."""

    nummer: Nummer
    naam: Bronnaam
    voorbeelden: Brontekst | None = None
    rijen: Annotated[Reeks[Programmarij], Field(min_length=1)]
    bron: Brontekst


class Persoonscompetentie(Model):
    """A competence of part B, which belongs to the person."""

    id: Id
    naam: Bronnaam
    omschrijving: Brontekst
    bron: Brontekst


class Programmavoorheen(Model):
    """What rows were called in earlier editions (old id: new id), so that a plan can be carried over."""

    rijen: dict[Id, Id] = Field(default_factory=dict)


class Opleidingsprogramma(Model):
    """A training programme for a job: part A belongs to the job, part B to the person.

    `regeling` is the scheme that it comes from. `duur` is absent where the source leaves it open.
    """

    soort: Literal["opleidingsprogramma"]
    schemaversie: Schemaversie = Field(alias="schema")
    id: Beroepid
    naam: Bronnaam
    beroep: Bronnaam
    versie: Versie
    bron: Bronvermelding
    regeling: Brontekst | None = None
    duur: Brontekst | None = None
    omschrijving: Bronzin
    hoort_bij: Reeks[Beroepid] = ()
    verwijst_naar: Reeks[Uri] = ()
    deel_a: Annotated[Reeks[Programmacompetentie], Field(min_length=1)]
    deel_b: Reeks[Persoonscompetentie] = ()
    bijzonderheden: Reeks[Brontekst] = ()
    voorheen: Programmavoorheen | None = None

    @property
    def is_verouderd(self) -> bool:
        """Whether the document has a form that is no longer made."""
        return self.bron.is_van_oude_vorm

    @property
    def rijen(self) -> tuple[Programmarij, ...]:
        """The rows of part A, in the order of the programme."""
        return tuple(rij for competentie in self.deel_a for rij in competentie.rijen)
