"""The Opleidingsplan: an opleidingsprogramma filled in for one person; what was learned is a log that only grows."""

from enum import StrEnum
from typing import Annotated, Final, Literal

from pydantic import Field

from functiewijzer.core.beroepen.beroepsprofiel import Nummer
from functiewijzer.core.beroepen.bronvermelding import Beroepid
from functiewijzer.core.beroepen.opleidingsprogramma import Rijnummer
from functiewijzer.core.schema import (
    Bronnaam,
    Brontekst,
    Datum,
    Een,
    Geheel,
    Id,
    JaNee,
    Model,
    Naam,
    Reeks,
    Schemaversie,
    Tekst,
    Versie,
)

Stapnummer = Annotated[Geheel, Field(ge=1)]


class Vooraf(StrEnum):
    """What somebody could do of a row before the plan began; what is mastered (beheerst) does not enter the plan."""

    NOG_NIET = "nog_niet"
    DEELS = "deels"
    BEHEERST = "beheerst"


class Planstand(StrEnum):
    """How far somebody is with a row, lowest first: the last step that was not withdrawn."""

    NIET_BEGONNEN = "niet_begonnen"
    GEZIEN = "gezien"
    GEHOLPEN = "geholpen"
    ZELFSTANDIG = "zelfstandig"
    AFGETEKEND = "afgetekend"


class Feestdagen(StrEnum):
    """The holidays of which country are no days to plan on."""

    NL = "nl"
    BE = "be"
    GEEN = "geen"


class Bewijssoort(StrEnum):
    """What kind of evidence there is for a step."""

    OBSERVATIE = "observatie"
    GESPREK = "gesprek"
    WERKSTUK = "werkstuk"
    TOETS = "toets"
    DOCUMENT = "document"


class Bewijs(Model):
    """Evidence for a step: where it is or what was seen, and its kind where somebody said it."""

    soort: Een[Bewijssoort] | None = None
    waar: Naam


class Planrij(Model):
    """A row of the plan: the texts of the programme at the time, and by when it should be done.

    `id` is that of the row of the programme, or an own one where `eigen`. `begeleider` is a role.
    """

    id: Id
    nummer: Rijnummer
    vooraf: Een[Vooraf] = Vooraf.NOG_NIET
    kennis: Annotated[Reeks[Brontekst], Field(min_length=1)]
    acties: Reeks[Brontekst] = ()
    klaar_als: Reeks[Brontekst] = ()
    einddatum: Datum
    begeleider: Naam | None = None
    eigen: JaNee = False


class Plancompetentie(Model):
    """A competence of part A of the plan, with the rows that are missing."""

    nummer: Nummer
    naam: Bronnaam
    rijen: Annotated[Reeks[Planrij], Field(min_length=1)]


class Planhouding(Model):
    """A competence of part B of the plan, with what was agreed upon for this person."""

    id: Id
    naam: Bronnaam
    omschrijving: Brontekst
    afspraak: Tekst | None = None


class Planstap(Model):
    """One entry of the log: on which day a row came to a stand, the evidence, and who says so (`door`, a role).

    `reden` is there where the stand is lower than it was.
    """

    nr: Stapnummer
    rij: Id
    stand: Een[Planstand]
    op: Datum
    door: Naam
    bewijs: Reeks[Bewijs] = ()
    reden: Tekst | None = None


class Intrekking(Model):
    """A step that is taken back: it stays in the log, and no longer counts."""

    stap: Stapnummer
    op: Datum
    door: Naam | None = None
    reden: Tekst


class Plankop(Model):
    """Whom a plan is for and where; a name stands here only if the owner of the file typed one."""

    cursist_nummer: Naam
    cursist: Naam | None = None
    contractnummer: Naam | None = None
    bedrijf: Naam | None = None
    contactpersoon: Naam | None = None
    begeleider: Naam | None = None


OPLEIDINGSPLAN: Final = "opleidingsplan"


class Opleidingsplan(Model):
    """A training plan of one person: head, part A, part B and the log.

    `beheerst` are the rows that somebody mastered before. `nog_te_vragen` are rows that nobody was asked about yet:
    making the plan was interrupted. `stappen` and `ingetrokken` only grow.
    """

    soort: Literal["opleidingsplan"]
    schemaversie: Schemaversie = Field(alias="schema")
    id: Naam
    programma: Beroepid
    programmaversie: Versie
    beroep: Bronnaam
    kop: Plankop
    start: Datum
    weken: Annotated[Geheel, Field(ge=1, le=260)]
    feestdagen: Een[Feestdagen] = Feestdagen.GEEN
    deel_a: Reeks[Plancompetentie] = ()
    deel_b: Reeks[Planhouding] = ()
    beheerst: Reeks[Id] = ()
    nog_te_vragen: Reeks[Id] = ()
    stappen: Reeks[Planstap] = ()
    ingetrokken: Reeks[Intrekking] = ()

    @property
    def rijen(self) -> tuple[Planrij, ...]:
        """The rows of part A, in the order of the plan."""
        return tuple(rij for competentie in self.deel_a for rij in competentie.rijen)
