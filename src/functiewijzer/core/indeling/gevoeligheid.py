"""Gevoeligheid: which single answers carry the outcome (counterfactuals), and how firmly it stands."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar, NamedTuple

from pydantic import ConfigDict

from functiewijzer.core.indeling.conclusie import Uitkomst, Vlag, decide
from functiewijzer.core.indeling.stappen import GrondStap, Stap, UitsluitingStap
from functiewijzer.core.indeling.verloop import rewrite_stappen
from functiewijzer.core.indeling.vragenlijst import Gesprek
from functiewijzer.core.profielen.voorwaarde import Waarheid
from functiewijzer.core.profielen.vraag import Optie, Vraag


class Vastheid(StrEnum):
    """Whether the outcome stands firmly or lies near a border."""

    STEVIG = "stevig"
    GRENSGEVAL = "grensgeval"


@dataclass(frozen=True, slots=True, kw_only=True)
class Kantelpunt:
    """One other answer that alone would give another group; `van` is None for an open question.

    `naam` is the label of the question and `tekst` the text of the other option, as shown.
    """

    __pydantic_config__: ClassVar[ConfigDict] = ConfigDict(extra="forbid")

    vraag: str
    naam: str
    van: str | None = None
    naar: str
    tekst: str
    functiegroep: str


class Flip(NamedTuple):
    """A change that gives another outcome; `only_saldo`: the same gronden hold, so only the saldo crosses a border.

    `kantelpunt` is None where it leads to a side that the reference lacks, which has no group.
    """

    kantelpunt: Kantelpunt | None
    only_saldo: bool


def find_flips(gesprek: Gesprek, stappen: Sequence[Stap]) -> tuple[Flip, ...]:
    """Try every other option of every question that counts or that a grond uses, and keep what changes the outcome.

    Another outcome is another group, but at the closed edge of a functiehuis, where there is no further group.
    `stappen` are those of the gesprek as it is. Changes that make an uitsluiting hold are left out, and geen_match
    itself has no group that could tip over. The order is that of asking.
    """
    today, _ = decide(stappen)
    if today is Uitkomst.GEEN_MATCH:
        return ()
    in_grond = gesprek.profiel.grondvragen if gesprek.kader.methode.tips_gronden else frozenset()
    found = (
        _try_option(gesprek, stappen, today, vraag, optie=optie)
        for vraag in gesprek.profiel.volgorde
        if vraag.telt_mee or vraag.id in in_grond
        for optie in vraag.opties
    )
    return tuple(flip for flip in found if flip is not None)


def assess_vastheid(vlaggen: Sequence[Vlag], *, is_close: bool) -> Vastheid:
    """Call a case a grensgeval when flags say so, or when the saldo alone could flip it with one answer."""
    is_doubtful = Vlag.TWIJFEL in vlaggen or Vlag.TEGENSTRIJDIG in vlaggen
    return Vastheid.GRENSGEVAL if is_doubtful or is_close else Vastheid.STEVIG


def _try_option(gesprek: Gesprek, stappen: Sequence[Stap], today: Uitkomst, vraag: Vraag, optie: Optie) -> Flip | None:
    current = gesprek.gekozen.get(vraag.id)
    if optie.id == current:
        return None
    other_stappen = rewrite_stappen(stappen, gesprek.with_option(vraag.id, optie.id), vraag.id)
    other, groep = decide(other_stappen)
    if other is today:
        return None
    only_saldo = _holding(stappen) == _holding(other_stappen)
    if groep is None:
        return Flip(None, only_saldo) if only_saldo else None
    kantelpunt = Kantelpunt(
        vraag=vraag.id, naam=vraag.label, van=current, naar=optie.id, tekst=optie.tekst, functiegroep=groep
    )
    return Flip(kantelpunt, only_saldo)


def _holding(stappen: Sequence[Stap]) -> frozenset[str]:
    clauses = (stap for stap in stappen if isinstance(stap, GrondStap | UitsluitingStap))
    return frozenset(stap.adres for stap in clauses if stap.waarde is Waarheid.WAAR)
