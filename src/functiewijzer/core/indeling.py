"""The Indeling: the graded job, with everything that a reader needs to follow and to question it."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from functiewijzer.core.antwoorden import UIT_TITEL
from functiewijzer.core.conclusie import Conclusie, Telling, Uitkomst, Vlag, conclude, tally, tally_per_kenmerk
from functiewijzer.core.gevoeligheid import Kantelpunt, Vastheid, assess_vastheid, find_flips
from functiewijzer.core.mogelijkheden import Mogelijkheden, determine_mogelijkheden
from functiewijzer.core.stappen import AntwoordStap, Stap, UitsluitingStap
from functiewijzer.core.verloop import write_stappen
from functiewijzer.core.voorwaarde import Waarheid
from functiewijzer.core.vragenlijst import Gesprek, open_vragen


class Status(StrEnum):
    """How far the advice can be relied on; the first that applies (methode.md §3)."""

    GEEN_MATCH = "geen_match"
    INDICATIEF = "indicatief"
    VOORLOPIG = "voorlopig"
    ONDERBOUWD = "onderbouwd"


@dataclass(frozen=True, slots=True)
class Indeling:
    """The result of grading one job against one profile.

    `functiegroep` is None with geen_match. `saldo` lies between -1 (all lichter) and +1 (all zwaarder).
    `mogelijke_groepen` are the groups that open answers can still give; with one group left and
    `geen_match_mogelijk` false the advice stands whatever those answers will be.
    """

    gesprek: Gesprek
    uitkomst: Uitkomst
    functiegroep: str | None
    vlaggen: tuple[Vlag, ...]
    status: Status
    mogelijke_groepen: tuple[str, ...]
    geen_match_mogelijk: bool
    saldo: Fraction
    telling: Telling
    kenmerken: Mapping[str, Telling]
    stappen: tuple[Stap, ...]
    kantelpunten: tuple[Kantelpunt, ...]
    vastheid: Vastheid
    open_vragen: tuple[str, ...]

    @property
    def hangt_af_van(self) -> tuple[str, ...]:
        """The questions whose answer, away from gelijk, carries the outcome by itself."""
        pulling = {s.vraag for s in self.stappen if isinstance(s, AntwoordStap) and s.pull}
        return tuple(dict.fromkeys(k.vraag for k in self.kantelpunten if k.vraag in pulling))

    @property
    def verwijzingen(self) -> tuple[str, ...]:
        """The codes of the profiles to look at instead, named by the uitsluitingen that hold."""
        held = (s for s in self.stappen if isinstance(s, UitsluitingStap) and s.waarde is Waarheid.WAAR)
        return tuple(dict.fromkeys(s.verwijst_naar for s in held if s.verwijst_naar is not None))


def determine_indeling(gesprek: Gesprek) -> Indeling:
    """Grade the job with the answers that are there; total over every set of answers, and always the same."""
    stappen = write_stappen(gesprek)
    conclusie = conclude(stappen)
    mogelijkheden = determine_mogelijkheden(stappen)
    flips = find_flips(gesprek, stappen)
    antwoorden = [stap for stap in stappen if isinstance(stap, AntwoordStap)]
    telling = tally(antwoorden)
    return Indeling(
        gesprek=gesprek,
        uitkomst=conclusie.uitkomst,
        functiegroep=conclusie.functiegroep,
        vlaggen=conclusie.vlaggen,
        status=_status(gesprek, conclusie, mogelijkheden),
        mogelijke_groepen=mogelijkheden.groepen,
        geen_match_mogelijk=mogelijkheden.geen_match,
        saldo=Fraction(telling.verschil, telling.totaal or 1),
        telling=telling,
        kenmerken=tally_per_kenmerk(antwoorden),
        stappen=stappen,
        kantelpunten=tuple(flip for flip in flips if flip.functiegroep != conclusie.functiegroep),
        vastheid=assess_vastheid(conclusie.vlaggen, flips),
        open_vragen=tuple(vraag.id for vraag in open_vragen(gesprek)),
    )


def is_settled(gesprek: Gesprek) -> bool:
    """Tell whether the open questions can no longer change the advice: one group left, or geen_match for certain."""
    mogelijkheden = determine_mogelijkheden(write_stappen(gesprek))
    return len(mogelijkheden.groepen) + mogelijkheden.geen_match == 1


def _status(gesprek: Gesprek, conclusie: Conclusie, mogelijkheden: Mogelijkheden) -> Status:
    if conclusie.uitkomst is Uitkomst.GEEN_MATCH:
        return Status.GEEN_MATCH
    by_title = any(gesprek.antwoorden[vraag].bron == UIT_TITEL for vraag in gesprek.gekozen)
    if len(mogelijkheden.groepen) > 1 or mogelijkheden.geen_match or by_title:
        return Status.INDICATIEF
    if Vlag.ONVOLLEDIG in conclusie.vlaggen or Vlag.ONGEMOTIVEERD in conclusie.vlaggen:
        return Status.VOORLOPIG
    return Status.ONDERBOUWD
