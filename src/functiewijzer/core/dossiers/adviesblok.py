"""The advice as a dossier keeps it: what follows from the stappen, and the library beside it as it was then."""

from enum import StrEnum

from functiewijzer.core.dossiers.motivering import Motivering
from functiewijzer.core.indeling.conclusie import Uitkomst, Vlag
from functiewijzer.core.indeling.gevoeligheid import Kantelpunt, Vastheid
from functiewijzer.core.indeling.indeling import Status
from functiewijzer.core.profielen.functiehuis import Huisgrondslag
from functiewijzer.core.profielen.profielstatus import Profielstatus
from functiewijzer.core.profielen.voorwaarde import Richting
from functiewijzer.core.schema import (
    Bronnaam,
    Brontekst,
    Code,
    Datum,
    Een,
    Geheel,
    Groepsletter,
    JaNee,
    Model,
    Naam,
    Reeks,
    Tekst,
)


class Alternatiefgrond(StrEnum):
    """Why another profile is worth a look: an uitsluiting or a missing side names it, it fits, or it lies in line."""

    UITSLUITING = "uitsluiting"
    ZIJDE = "zijde"
    ANTWOORDEN = "antwoorden"
    FAMILIE = "familie"


class Alternatief(Model):
    """Another profile to look at, and why: with `antwoorden` how many fit, with `familie` to which side it lies.

    Records of before have `reden`, the reason in words.
    """

    profiel: Code
    naam: Bronnaam
    functiegroep: Groepsletter
    status: Een[Profielstatus]
    grond: Een[Alternatiefgrond] | None = None
    antwoorden: Geheel | None = None
    richting: Een[Richting] | None = None
    reden: Tekst | None = None


class Referentie(Model):
    """What readers need to know of the profile that the job was compared with, and of its house, as it was then."""

    naam: Bronnaam
    functiefamilie: Code
    familienaam: Bronnaam | None = None
    functiegroep: Groepsletter
    geldig_vanaf: Datum
    status: Een[Profielstatus]
    bron: Brontekst
    grondslag: Huisgrondslag | None = None


class VastgelegdAdvies(Model):
    """The advice as it was given; what stands below `openstaand` is all that does not follow from the stappen.

    `openstaand` names the places of the dossier that kept the status from being onderbouwd, and `motivering` holds the
    texts beside the answers that it did rest on.
    """

    uitkomst: Een[Uitkomst]
    functiegroep: Groepsletter | None = None
    status: Een[Status]
    vastheid: Een[Vastheid]
    mogelijke_groepen: Reeks[Groepsletter] = ()
    geen_match_mogelijk: JaNee = False
    vlaggen: Reeks[Een[Vlag]] = ()
    openstaand: Reeks[Naam] = ()
    kantelpunten: Reeks[Kantelpunt] = ()
    alternatieven: Reeks[Alternatief] = ()
    referentie: Referentie
    motivering: Motivering | None = None
