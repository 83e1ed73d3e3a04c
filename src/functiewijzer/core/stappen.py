"""Stappen: the written course of a grading, from which the outcome follows and which is what people read."""

from dataclasses import dataclass
from fractions import Fraction

from functiewijzer.core.referentieprofiel import Referentieprofiel
from functiewijzer.core.voorwaarde import Richting, Waarheid


@dataclass(frozen=True, slots=True)
class Uitgangspunt:
    """Where the comparison starts: the groups of the three outcomes and the thresholds as exact shares."""

    adres: str
    functiegroep: str
    lichter: str
    zwaarder: str
    drempel: Fraction
    tegen: Fraction
    grens: Fraction


@dataclass(frozen=True, slots=True)
class AntwoordStap:
    """One question with its answer, as shown. Open where `antwoord` is None.

    `gewicht` is what the answer weighs where `telt_mee`; `vereist` says that a grond, an uitsluiting or the
    path itself depends on the answer; `op_pad` says whether it counts with today's answers.
    """

    adres: str
    vraag: str
    naam: str
    kenmerk: str | None
    vraagtekst: str
    antwoord: str | None
    optietekst: str | None
    richting: Richting | None
    gewicht: int
    telt_mee: bool
    vereist: bool
    op_pad: Waarheid
    toelichting: str | None

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


@dataclass(frozen=True, slots=True)
class VoorwaardeUitslag:
    """One condition of a grond or uitsluiting, in words, with its truth value."""

    tekst: str
    waarde: Waarheid


@dataclass(frozen=True, slots=True)
class GrondStap:
    """One grond, whether it held or not; the first condition is the core of the clause."""

    adres: str
    grond: str
    richting: Richting
    tekst: str
    waarde: Waarheid
    voorwaarden: tuple[VoorwaardeUitslag, ...]


@dataclass(frozen=True, slots=True)
class UitsluitingStap:
    """One uitsluiting, whether it held or not; `door` names the questions whose answers make it hold."""

    adres: str
    uitsluiting: str
    tekst: str
    waarde: Waarheid
    voorwaarden: tuple[VoorwaardeUitslag, ...]
    door: tuple[str, ...]
    verwijst_naar: str | None


Stap = Uitgangspunt | AntwoordStap | GrondStap | UitsluitingStap


def adres(profiel: Referentieprofiel, clause: str) -> str:
    """Return the address of a clause: profile code @ version # clause."""
    return f"{profiel.code}@{profiel.versie}#{clause}"
