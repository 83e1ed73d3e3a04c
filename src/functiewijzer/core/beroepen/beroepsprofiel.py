"""The Beroepsprofiel: what an occupation is, in kerntaken and kernopgaven, and the competences that it asks."""

from enum import StrEnum
from typing import Annotated, Literal

from pydantic import Field

from functiewijzer.core.beroepen.bronvermelding import Beroepid, Bronvermelding, Bronzin, Uri
from functiewijzer.core.beroepen.verwijzing import Aspectverwijzing, Deelverwijzing
from functiewijzer.core.schema import Bronnaam, Brontekst, Een, Geheel, Id, Model, Naam, Reeks, Schemaversie, Versie

Nummer = Annotated[Geheel, Field(ge=1, le=99)]
"""The place of a part in its list, from 1."""


class Beroepsbeschrijving(Model):
    """What an occupation is about: its surroundings, its role, how hard it is and the attitude that it asks."""

    context: Bronzin | None = None
    rol: Bronzin | None = None
    complexiteit: Bronzin | None = None
    beroepshouding: Bronzin | None = None


class Trend(Bronzin):
    """One kind of change that the makers saw coming for the occupation."""

    id: Id
    naam: Bronnaam


class Loopbaanrichting(StrEnum):
    """Whether a next occupation is of the same weight (horizontaal) or heavier (verticaal)."""

    HORIZONTAAL = "horizontaal"
    VERTICAAL = "verticaal"


class Loopbaanstap(Model):
    """An occupation that may come after this one; `beroep` is the id of its document, where there is one."""

    richting: Een[Loopbaanrichting]
    naam: Bronnaam
    beroep: Beroepid | None = None
    bron: Brontekst


class Kerntaak(Model):
    """A core task of an occupation (in English: core task), described by the fixed points of its source."""

    nummer: Nummer
    naam: Bronnaam
    proces: Bronzin
    rol: Bronzin | None = None
    complexiteit: Bronzin | None = None
    betrokkenen: Bronzin | None = None
    middelen: Bronzin | None = None
    kwaliteit: Bronzin | None = None
    keuzes: Bronzin | None = None
    verwant_aan: Reeks[Deelverwijzing] = ()
    bron: Brontekst


class Kernopgave(Bronzin):
    """A dilemma that belongs to the work itself: two interests that pull against each other."""

    nummer: Nummer
    naam: Bronnaam


class Succescriteria(Model):
    """By what it is seen that somebody has a competence: in how the work is done, and in what comes of it."""

    proces: Reeks[Bronzin] = ()
    resultaat: Reeks[Bronzin] = ()


class Beroepscompetentie(Model):
    """A competence that an occupation asks, with the kerntaken and kernopgaven in which it is needed.

    The crosses of the matrix are these numbers, and nothing else holds them. `domein` is the letters of the source,
    with its brackets. `bijzonderheid` tells what is odd about the source here.
    """

    nummer: Nummer
    naam: Bronnaam
    tekst: Brontekst
    domein: Naam | None = None
    kerntaken: Reeks[Nummer] = ()
    kernopgaven: Reeks[Nummer] = ()
    criteria: Succescriteria
    raakt_aan: Reeks[Aspectverwijzing] = ()
    verwant_aan: Reeks[Deelverwijzing] = ()
    bijzonderheid: Brontekst | None = None
    bron: Brontekst


class Beroepsprofiel(Model):
    """A competence profile of an occupation (beroepscompetentieprofiel), whole."""

    soort: Literal["beroepsprofiel"]
    schemaversie: Schemaversie = Field(alias="schema")
    id: Beroepid
    naam: Bronnaam
    versie: Versie
    bron: Bronvermelding
    alternatieve_namen: Reeks[Bronnaam] = ()
    verwijst_naar: Reeks[Uri] = ()
    beschrijving: Beroepsbeschrijving = Field(default_factory=Beroepsbeschrijving)
    trends: Reeks[Trend] = ()
    loopbaan: Reeks[Loopbaanstap] = ()
    kerntaken: Annotated[Reeks[Kerntaak], Field(min_length=1)]
    kernopgaven: Reeks[Kernopgave] = ()
    competenties: Annotated[Reeks[Beroepscompetentie], Field(min_length=1)]
    bijzonderheden: Reeks[Brontekst] = ()

    @property
    def is_verouderd(self) -> bool:
        """Whether the document has a form that is no longer made."""
        return self.bron.is_van_oude_vorm
