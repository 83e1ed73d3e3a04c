"""Gevoeligheid: which single answers carry the outcome (counterfactuals), and how firmly it stands."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from functiewijzer.core.conclusie import Uitkomst, Vlag, decide
from functiewijzer.core.stappen import GrondStap, Stap
from functiewijzer.core.verloop import rewrite_stappen
from functiewijzer.core.voorwaarde import Waarheid
from functiewijzer.core.vragenlijst import Gesprek


class Vastheid(StrEnum):
    """Whether the outcome stands firmly or lies near a border."""

    STEVIG = "stevig"
    GRENSGEVAL = "grensgeval"


@dataclass(frozen=True, slots=True)
class Kantelpunt:
    """One other answer that alone would give another group; `van` is None for an open question.

    `only_saldo` says that the same gronden hold before and after, so that only the saldo crosses a threshold.
    """

    vraag: str
    van: str | None
    naar: str
    functiegroep: str
    only_saldo: bool


def find_flips(gesprek: Gesprek, stappen: Sequence[Stap]) -> tuple[Kantelpunt, ...]:
    """Try every other option of every counting question, one at a time, and keep what gives another outcome.

    Another outcome is another group, but at the closed edge of a functiehuis, where there is no further group.
    `stappen` are those of the gesprek as it is. Changes to geen_match are left out, and geen_match itself has
    no group that could tip over. The order is that of asking.
    """
    today, _ = decide(stappen)
    if today is Uitkomst.GEEN_MATCH:
        return ()
    found = (
        _try_option(gesprek, stappen, today, vraag.id, optie.id)
        for vraag in gesprek.profiel.volgorde
        if vraag.telt_mee
        for optie in vraag.opties
    )
    return tuple(kantelpunt for kantelpunt in found if kantelpunt is not None)


def assess_vastheid(vlaggen: Sequence[Vlag], flips: Sequence[Kantelpunt]) -> Vastheid:
    """Call a case a grensgeval when flags say so, or when the saldo alone could flip it with one answer."""
    doubtful = Vlag.TWIJFEL in vlaggen or Vlag.TEGENSTRIJDIG in vlaggen
    return Vastheid.GRENSGEVAL if doubtful or any(flip.only_saldo for flip in flips) else Vastheid.STEVIG


def _try_option(
    gesprek: Gesprek, stappen: Sequence[Stap], today: Uitkomst, vraag: str, optie: str
) -> Kantelpunt | None:
    current = gesprek.gekozen.get(vraag)
    if optie == current:
        return None
    other_stappen = rewrite_stappen(stappen, gesprek.with_option(vraag, optie), vraag)
    other, groep = decide(other_stappen)
    if groep is None or other is today:
        return None
    return Kantelpunt(vraag, current, optie, groep, _holding(stappen) == _holding(other_stappen))


def _holding(stappen: Sequence[Stap]) -> frozenset[str]:
    return frozenset(s.adres for s in stappen if isinstance(s, GrondStap) and s.waarde is Waarheid.WAAR)
