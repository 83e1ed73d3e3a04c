"""The Kwalificatie: what a vocational qualification (mbo) asks, in kerntaken, werkprocessen and their competences."""

from enum import StrEnum
from typing import Annotated, Final, Literal

from pydantic import Field

from functiewijzer.core.beroepen.beroepsprofiel import Beroepsbeschrijving
from functiewijzer.core.beroepen.bronvermelding import Beroepid, Bronvermelding, Bronzin, Uri
from functiewijzer.core.beroepen.verwijzing import Aspectverwijzing, Deelverwijzing
from functiewijzer.core.schema import (
    Bronnaam,
    Brontekst,
    Een,
    Geheel,
    JaNee,
    Model,
    Reeks,
    Schemaversie,
    Tekstvorm,
    Versie,
)

Letter = Annotated[str, Tekstvorm(r"^[A-Y]$")]
"""The letter of a competence in a file of the form of 2010: 25 of them."""

_GEWOON: Final = r"[1-9][0-9]?(\.[1-9][0-9]?)?"
_NIEUW: Final = r"[BPK][1-9][0-9]?-K[1-9][0-9]?(-W[1-9][0-9]?)?"
Procesnummer = Annotated[str, Tekstvorm(rf"^({_GEWOON}|{_NIEUW})$")]
"""The number of a kerntaak or werkproces: `2` and `2.3`, or `B1-K1` and `B1-K1-W2` in the present form."""


class Kwalificatievorm(StrEnum):
    """The form of a qualification file: that of 2010 with 25 lettered competences, or the one in use since 2016."""

    KD2010 = "kd2010"
    KD2016 = "kd2016"


class Kwalificatieeisen(Model):
    """What a qualification asks beside its kerntaken; a requirement that the source denies says so."""

    wettelijk: Bronzin | None = None
    branche: Bronzin | None = None
    nederlands_en_rekenen: Bronzin | None = None
    vreemde_talen: Bronzin | None = None
    vakkennis: Bronzin | None = None


class Kwalificatiecompetentie(Model):
    """One of the lettered competences; without `naam` the source does not name it."""

    letter: Letter
    naam: Bronnaam | None = None
    raakt_aan: Reeks[Aspectverwijzing] = ()
    verwant_aan: Reeks[Deelverwijzing] = ()
    bron: Brontekst | None = None


class Kennisitem(Bronzin):
    """Something to know or to be able to do in a werkproces; `taal`: the source marks it as language."""

    taal: JaNee = False


class Competentiegebruik(Model):
    """A cross of the matrix: a competence that a werkproces uses, by its letter or its name.

    In the form of 2010 it has its components and one prestatie-indicator.
    """

    letter: Letter | None = None
    naam: Bronnaam | None = None
    componenten: Reeks[Bronzin] = ()
    indicator: Bronzin | None = None


class Werkproces(Model):
    """A process of work in a kerntaak. One without an omschrijving is no part of this qualification."""

    nummer: Procesnummer
    naam: Bronnaam
    omschrijving: Bronzin | None = None
    resultaten: Reeks[Bronzin] = ()
    gedrag: Reeks[Bronzin] = ()
    kennis: Reeks[Kennisitem] = ()
    competenties: Reeks[Competentiegebruik] = ()
    raakt_aan: Reeks[Aspectverwijzing] = ()
    verwant_aan: Reeks[Deelverwijzing] = ()
    bijzonderheid: Brontekst | None = None
    bron: Brontekst

    @property
    def hoort_erbij(self) -> bool:
        """Whether the werkproces is a part of this qualification."""
        return self.omschrijving is not None


class Kwalificatiekerntaak(Model):
    """A kerntaak of a qualification with its werkprocessen; the present form describes it by itself too."""

    nummer: Procesnummer
    naam: Bronnaam
    complexiteit: Bronzin | None = None
    rol: Bronzin | None = None
    kennis: Reeks[Kennisitem] = ()
    werkprocessen: Annotated[Reeks[Werkproces], Field(min_length=1)]
    verwant_aan: Reeks[Deelverwijzing] = ()
    bron: Brontekst


class Keuzedeel(Model):
    """An optional part that a student may choose beside the qualification, by its code (`K0165`)."""

    code: Annotated[str, Tekstvorm(r"^K[0-9]{4}$")]
    naam: Bronnaam
    bron: Brontekst


class Kwalificatie(Model):
    """A vocational qualification as its file describes it."""

    soort: Literal["kwalificatie"]
    schemaversie: Schemaversie = Field(alias="schema")
    id: Beroepid
    naam: Bronnaam
    versie: Versie
    vorm: Een[Kwalificatievorm]
    niveau: Annotated[Geheel, Field(ge=1, le=4)]
    bron: Bronvermelding
    alternatieve_namen: Reeks[Bronnaam] = ()
    verwijst_naar: Reeks[Uri] = ()
    beschrijving: Beroepsbeschrijving = Field(default_factory=Beroepsbeschrijving)
    eisen: Kwalificatieeisen = Field(default_factory=Kwalificatieeisen)
    competenties: Reeks[Kwalificatiecompetentie] = ()
    kerntaken: Annotated[Reeks[Kwalificatiekerntaak], Field(min_length=1)]
    keuzedelen: Reeks[Keuzedeel] = ()
    bijzonderheden: Reeks[Brontekst] = ()

    @property
    def is_verouderd(self) -> bool:
        """Whether the document has a form that is no longer made."""
        return self.vorm is Kwalificatievorm.KD2010 or self.bron.is_van_oude_vorm
