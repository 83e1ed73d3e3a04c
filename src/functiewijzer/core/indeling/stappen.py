"""Stappen: the written course of a grading, from which the outcome follows and which is what people read.

A dossier keeps them as they were, so their types say how they stand in YAML too.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Annotated, Any, ClassVar, Final, Literal

from pydantic import ConfigDict, Discriminator, Tag

from functiewijzer.core.indeling.methode import EERSTE, METHODEN, Methode, Methodenummer
from functiewijzer.core.indeling.stapdelen import (
    AS_IN_YAML,
    Antwoordvoorstel,
    Buur,
    Ontbrekendezijde,
    VoorwaardeUitslag,
    Waarde,
)
from functiewijzer.core.profielen.profielstatus import Profielstatus
from functiewijzer.core.profielen.referentieprofiel import Referentieprofiel
from functiewijzer.core.profielen.voorwaarde import Richting, Waarheid
from functiewijzer.core.profielen.vraag import Loonfactor
from functiewijzer.core.profielen.woordenlijst import Band
from functiewijzer.core.schema import Breuk, Een, Geheel, JaNee, Reeks


@dataclass(frozen=True, slots=True, kw_only=True)
class Uitgangspunt:
    """Where the comparison starts: the groups of the three outcomes and the thresholds as exact shares.

    A side without a group has no rule in the reference: `geen_zijde` says why, and where such a job belongs.
    `methode` is the edition of the method. What comes after it stands here since the second: the status of the
    profile, how surely the title points to it, whether its choice has a reason (`keuze`), the kenmerken that have one,
    the flags that were closed with a text, and the neighbouring references that nobody looked at.
    """

    __pydantic_config__: ClassVar[ConfigDict] = AS_IN_YAML

    soort: Literal["uitgangspunt"] = "uitgangspunt"
    adres: str
    functiegroep: str
    lichter: str | None = None
    zwaarder: str | None = None
    geen_zijde: Reeks[Ontbrekendezijde] = ()
    drempel: Breuk
    tegen: Breuk
    grens: Breuk
    methode: Methodenummer = EERSTE.nummer
    profielstatus: Een[Profielstatus] | None = None
    titelband: Een[Band] | None = None
    keuze: JaNee = False
    redenen: Reeks[str] = ()
    gesloten: Reeks[str] = ()
    buren: Reeks[Buur] = ()

    def groep_of(self, richting: Richting) -> str | None:
        """Return the group of an outcome; None where the reference has no rule on that side."""
        if richting is Richting.GELIJK:
            return self.functiegroep
        return self.lichter if richting is Richting.LICHTER else self.zwaarder

    def without(self, richting: Richting) -> Ontbrekendezijde | None:
        """Return what the reference says of having no rule on a side, if it says so."""
        return next((zijde for zijde in self.geen_zijde if zijde.richting is richting), None)

    @property
    def editie(self) -> Methode:
        """The edition of the method itself."""
        return METHODEN[self.methode]


@dataclass(frozen=True, slots=True, kw_only=True)
class AntwoordStap:
    """One question with its answer, as shown. Open where `antwoord` is None.

    `gewicht` is what the answer weighs where `telt_mee`; `vereist` says that a grond, an uitsluiting or the
    path itself depends on the answer; `op_pad` says whether it counts with today's answers. `bron` is the
    evidence for the answer, `factor` what of the work the question examines in the terms of pay law, and `voorstel`
    what the title suggests while the question is open.
    """

    __pydantic_config__: ClassVar[ConfigDict] = AS_IN_YAML

    soort: Literal["antwoord"] = "antwoord"
    adres: str
    vraag: str
    naam: str
    kenmerk: str | None = None
    factor: Een[Loonfactor] | None = None
    vraagtekst: str
    antwoord: str | None = None
    optietekst: str | None = None
    richting: Een[Richting] | None = None
    gewicht: Geheel
    telt_mee: JaNee
    vereist: JaNee
    op_pad: Waarde
    toelichting: str | None = None
    bron: str | None = None
    voorstel: Antwoordvoorstel | None = None

    @property
    def counts(self) -> bool:
        """Whether the question adds to the total weight."""
        return self.telt_mee and self.op_pad is Waarheid.WAAR

    @property
    def pull(self) -> int:
        """What the answer adds to zwaarder minus lichter."""
        if not self.counts or self.richting is None:
            return 0
        return self.richting.sign * self.gewicht


@dataclass(frozen=True, slots=True, kw_only=True)
class GrondStap:
    """One grond, whether it held or not; the first condition is the core of the clause.

    `plaats` is where the clause stands in the handbook, `door` names the questions whose answers make it hold, and
    `voorgesteld` is as in VoorwaardeUitslag.
    """

    __pydantic_config__: ClassVar[ConfigDict] = AS_IN_YAML

    soort: Literal["grond"] = "grond"
    adres: str
    grond: str
    richting: Een[Richting]
    tekst: str
    plaats: str | None = None
    waarde: Waarde
    voorwaarden: Reeks[VoorwaardeUitslag]
    door: Reeks[str] = ()
    voorgesteld: Waarde | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class UitsluitingStap:
    """One uitsluiting, whether it held or not; `plaats`, `door` and `voorgesteld` are as in GrondStap."""

    __pydantic_config__: ClassVar[ConfigDict] = AS_IN_YAML

    soort: Literal["uitsluiting"] = "uitsluiting"
    adres: str
    uitsluiting: str
    tekst: str
    plaats: str | None = None
    waarde: Waarde
    voorwaarden: Reeks[VoorwaardeUitslag]
    door: Reeks[str] = ()
    verwijst_naar: str | None = None
    voorgesteld: Waarde | None = None


Stap = Uitgangspunt | AntwoordStap | GrondStap | UitsluitingStap


def _soort(value: Any) -> str:
    """Tell the kind of stap; the `=` tells the tag in pydantic's error locations from a key of the document."""
    return f"={value.get('soort') if isinstance(value, dict) else getattr(value, 'soort', None)}"


VastgelegdeStap = Annotated[
    Annotated[Uitgangspunt, Tag("=uitgangspunt")]
    | Annotated[AntwoordStap, Tag("=antwoord")]
    | Annotated[GrondStap, Tag("=grond")]
    | Annotated[UitsluitingStap, Tag("=uitsluiting")],
    Discriminator(_soort, custom_error_type="stap_soort", custom_error_message="unknown kind of stap"),
]
"""A Stap as it stands in a dossier."""

STAPSOORTEN: Final = ("uitgangspunt", "antwoord", "grond", "uitsluiting")


def find_start(stappen: Iterable[Stap]) -> Uitgangspunt | None:
    """Return where the comparison starts; None where there are no stappen, or somebody took it out."""
    return next((stap for stap in stappen if isinstance(stap, Uitgangspunt)), None)


def start_of(stappen: Iterable[Stap]) -> Uitgangspunt:
    """Return where the comparison starts; raises ValueError where the stappen don't say."""
    start = find_start(stappen)
    if start is None:
        raise ValueError("stappen without an Uitgangspunt")
    return start


def adres(profiel: Referentieprofiel, clause: str) -> str:
    """Return the address of a clause: profile code @ version # clause."""
    return f"{profiel.code}@{profiel.versie}#{clause}"
