"""Groei: what separates a graded job from the next group, which work that is, and what of occupations touches it.

The answers come first, because the work that is assigned decides the group and nothing else does (ADR 30).
"""

from enum import StrEnum
from math import ceil

from msgspec import Struct

from functiewijzer.core.dossiers.dossier import Dossier
from functiewijzer.core.dossiers.dossierkader import recorded_kader
from functiewijzer.core.dossiers.wijzigingen import Overzetting
from functiewijzer.core.groei.antwoordweg import Antwoordweg, Wegenzoeker
from functiewijzer.core.groei.proefindeling import Proefindeling
from functiewijzer.core.groei.startgroep import Ligging, Startgroep, find_buurgroepen
from functiewijzer.core.indeling.bibliotheek import Bibliotheek
from functiewijzer.core.indeling.conclusie import Uitkomst
from functiewijzer.core.indeling.indeling import Indeling, determine_indeling
from functiewijzer.core.indeling.stapdelen import Ontbrekendezijde
from functiewijzer.core.indeling.stappen import GrondStap, UitsluitingStap
from functiewijzer.core.profielen.functiehuis import Functiehuis
from functiewijzer.core.profielen.referentieprofiel import Referentieprofiel
from functiewijzer.core.profielen.voorwaarde import Richting, Waarheid


class Groeiuitslag(StrEnum):
    """What there is to say about the next group.

    `antwoorden`: other answers give it; `geen_weg`: none were found. `al_daar`: the answers of today give it already.
    `andere_referentie`: this reference can't give it. `past_niet`: this reference does not fit the job.
    `geen_groep`: the job has no group. `combinatie`: the group follows from two other dossiers.
    """

    ANTWOORDEN = "antwoorden"
    GEEN_WEG = "geen_weg"
    AL_DAAR = "al_daar"
    ANDERE_REFERENTIE = "andere_referentie"
    PAST_NIET = "past_niet"
    GEEN_GROEP = "geen_groep"
    COMBINATIE = "combinatie"

    @property
    def is_antwoord(self) -> bool:
        """Whether it tells of the next group, so that nothing is left for a person to mend first."""
        return self not in {Groeiuitslag.PAST_NIET, Groeiuitslag.GEEN_GROEP, Groeiuitslag.COMBINATIE}


class Saldostand(Struct, frozen=True):
    """How far the whole of the answers is from the threshold of a group, in points of weight.

    `punten` is how many the saldo still has to move, 0 where it is there; `totaal` is the weight of all questions.
    """

    punten: int
    totaal: int


class Groepsvergelijking(Struct, frozen=True, kw_only=True):
    """What the answers of a dossier say about one group: the grading of now, and what would give that group.

    `zijde` is the outcome of the reference that the group belongs to. `gronden` are those of that side, or towards
    gelijk those that hold on another.
    """

    profiel: Referentieprofiel
    indeling: Indeling
    zijde: Richting
    saldo: Saldostand
    gronden: tuple[GrondStap, ...]
    uitsluitingen: tuple[UitsluitingStap, ...]
    wegen: tuple[Antwoordweg, ...]


class Groei(Struct, frozen=True, kw_only=True):
    """From the group that holds to the group next to it; `start` and `naar` are None where there is no group.

    `referenties` are the profiles of the library that can give the group where this one can't, and `zonder_zijde`
    what this one says of having no rule there. `is_andere_editie` tells that the profile is another edition than the
    dossier was graded with.
    """

    dossier: Dossier
    start: Startgroep | None
    naar: str | None
    uitslag: Groeiuitslag
    indeling: Indeling | None = None
    profiel: Referentieprofiel | None = None
    vergelijking: Groepsvergelijking | None = None
    referenties: tuple[Referentieprofiel, ...] = ()
    zonder_zijde: Ontbrekendezijde | None = None
    is_andere_editie: bool = False

    @property
    def aspecten(self) -> tuple[str, ...]:
        """The aspects of the answers that would give the group, each once, in the order of the answers."""
        wegen = self.vergelijking.wegen if self.vergelijking is not None else ()
        found = (antwoord.aspect for weg in wegen for antwoord in weg.antwoorden)
        return tuple(dict.fromkeys(aspect for aspect in found if aspect is not None))


def make_groei(overzetting: Overzetting, bibliotheek: Bibliotheek, start: Startgroep | None, naar: str | None) -> Groei:
    """Return what separates a record from a group next to its own, by the edition of the method that it was made with.

    Only the answers count: they are graded with the profile as it is now.
    """
    dossier, profiel = overzetting.dossier, overzetting.profiel
    gesprek = bibliotheek.start_gesprek(profiel, dossier.antwoorden, recorded_kader(dossier, is_replay=True))
    indeling = determine_indeling(gesprek)
    zijde = next((side for side in Richting if profiel.groep_of(side) == naar), None)
    uitslag = _judge(indeling, start, naar, zijde)
    vergelijking = None
    if naar is not None and zijde is not None and uitslag is Groeiuitslag.ANTWOORDEN:
        vergelijking = _compare(Wegenzoeker(Proefindeling(gesprek), naar, zijde), indeling)
        uitslag = uitslag if vergelijking.wegen else Groeiuitslag.GEEN_WEG
    return Groei(
        dossier=dossier,
        start=start,
        naar=naar,
        uitslag=uitslag,
        indeling=indeling,
        profiel=profiel,
        vergelijking=vergelijking,
        referenties=_find_referenties(profiel, bibliotheek, naar) if uitslag is Groeiuitslag.ANDERE_REFERENTIE else (),
        zonder_zijde=_find_zonder_zijde(indeling, start, naar, bibliotheek.functiehuis),
        is_andere_editie=overzetting.is_other_edition,
    )


def _judge(indeling: Indeling, start: Startgroep | None, naar: str | None, zijde: Richting | None) -> Groeiuitslag:
    if start is None:
        return Groeiuitslag.GEEN_GROEP
    if indeling.uitkomst is Uitkomst.GEEN_MATCH:
        return Groeiuitslag.PAST_NIET
    if zijde is None:
        return Groeiuitslag.ANDERE_REFERENTIE
    return Groeiuitslag.AL_DAAR if indeling.functiegroep == naar else Groeiuitslag.ANTWOORDEN


def _compare(zoeker: Wegenzoeker, indeling: Indeling) -> Groepsvergelijking:
    zijde = zoeker.zijde
    gronden = [stap for stap in indeling.getoond if isinstance(stap, GrondStap)]
    telling = [
        grond
        for grond in gronden
        if grond.richting is zijde or (zijde is Richting.GELIJK and grond.waarde is Waarheid.WAAR)
    ]
    return Groepsvergelijking(
        profiel=zoeker.proef.gesprek.profiel,
        indeling=indeling,
        zijde=zijde,
        saldo=_measure_saldo(indeling, zijde),
        gronden=tuple(telling),
        uitsluitingen=tuple(stap for stap in indeling.getoond if isinstance(stap, UitsluitingStap)),
        wegen=zoeker.find_wegen(),
    )


def _measure_saldo(indeling: Indeling, zijde: Richting) -> Saldostand:
    """Count the points from the saldo of now to where it would decide by itself."""
    telling = indeling.telling
    bound = indeling.uitgangspunt.drempel * telling.totaal
    if zijde is Richting.GELIJK:
        # Gelijk is what lies short of the threshold, so the last point before it counts.
        over = abs(telling.verschil) - (ceil(bound) - 1)
        return Saldostand(max(over, 0), telling.totaal)
    short = ceil(bound) - zijde.sign * telling.verschil
    return Saldostand(max(short, 0), telling.totaal)


def _find_zonder_zijde(
    indeling: Indeling, start: Startgroep | None, naar: str | None, huis: Functiehuis
) -> Ontbrekendezijde | None:
    """Return what the reference says of a side without a rule, where the group lies there seen from its own."""
    point = indeling.uitgangspunt
    if start is None or naar is None or start.groep != point.functiegroep:
        return None
    buren = find_buurgroepen(start.groep, huis)
    is_above = buren is not None and buren.ligging_of(naar) is Ligging.ERBOVEN
    return point.without(Richting.ZWAARDER if is_above else Richting.LICHTER)


def _find_referenties(
    profiel: Referentieprofiel, bibliotheek: Bibliotheek, naar: str | None
) -> tuple[Referentieprofiel, ...]:
    """Return the other references of the family that can give a group."""
    others = (other for other in bibliotheek.profielen.values() if other.functiefamilie == profiel.functiefamilie)
    return tuple(other for other in others if other.code != profiel.code and naar in other.functiegroepen)


def make_combinatiegroei(dossier: Dossier, start: Startgroep | None, naar: str | None) -> Groei:
    """Return what there is to say of a combination job: its group follows from two other dossiers."""
    uitslag = Groeiuitslag.GEEN_GROEP if start is None else Groeiuitslag.COMBINATIE
    return Groei(dossier=dossier, start=start, naar=naar, uitslag=uitslag)
