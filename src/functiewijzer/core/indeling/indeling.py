"""The Indeling: the graded job, with everything that a reader needs to follow and to question it."""

from collections.abc import Mapping, Sequence
from enum import StrEnum
from fractions import Fraction

from msgspec import Struct

from functiewijzer.core.indeling.conclusie import Conclusie, Uitkomst, Vlag, conclude, decide
from functiewijzer.core.indeling.gevoeligheid import Kantelpunt, Vastheid, assess_vastheid, find_flips
from functiewijzer.core.indeling.mogelijkheden import Mogelijkheden, determine_mogelijkheden
from functiewijzer.core.indeling.openstaand import find_openstaand
from functiewijzer.core.indeling.stapdelen import Ontbrekendezijde
from functiewijzer.core.indeling.stappen import AntwoordStap, GrondStap, Stap, Uitgangspunt, UitsluitingStap, start_of
from functiewijzer.core.indeling.telling import Telling, tally, tally_per_kenmerk
from functiewijzer.core.indeling.verloop import write_stappen
from functiewijzer.core.indeling.voorstellen import answered_by_title, as_answered, has_open_voorstel
from functiewijzer.core.indeling.vragenlijst import Gesprek
from functiewijzer.core.profielen.voorwaarde import Waarheid


class Status(StrEnum):
    """How far the advice can be relied on; the first that applies (methode.md §3)."""

    GEEN_MATCH = "geen_match"
    INDICATIEF = "indicatief"
    VOORLOPIG = "voorlopig"
    ONDERBOUWD = "onderbouwd"


class Indeling(Struct, frozen=True):
    """The result of grading one job against one profile.

    `functiegroep` is None with geen_match. `saldo` lies between -1 (all lichter) and +1 (all zwaarder).
    `mogelijke_groepen` are the groups that open answers can still give; with one group left and
    `geen_match_mogelijk` false the advice stands whatever those answers will be. `openstaand` are the places of the
    dossier where something is missing before the advice is onderbouwd. `is_contradicted` says that row 2 decided, and
    `ook_bekijken` that other references may fit better, without a direction. `zonder_zijde` is the side that the
    reference lacks, where the job clearly is: geen_match, with no uitsluiting that holds.
    """

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
    openstaand: tuple[str, ...]
    is_contradicted: bool
    ook_bekijken: bool
    zonder_zijde: Ontbrekendezijde | None

    @property
    def uitgangspunt(self) -> Uitgangspunt:
        """Where the comparison started: groups and thresholds."""
        return start_of(self.stappen)

    @property
    def getoond(self) -> tuple[Stap, ...]:
        """The stappen with what the title suggests, as the outcome that is shown rests on them."""
        return as_answered(self.stappen)

    @property
    def voorstellen(self) -> tuple[AntwoordStap, ...]:
        """The open questions for which the title suggests an answer."""
        return tuple(stap for stap in self.antwoorden if stap.voorstel is not None)

    @property
    def antwoorden(self) -> tuple[AntwoordStap, ...]:
        """Every question with its answer, in the order of asking."""
        return tuple(stap for stap in self.stappen if isinstance(stap, AntwoordStap))

    @property
    def open_vragen(self) -> tuple[str, ...]:
        """The questions on the path that still lack an answer."""
        return tuple(s.vraag for s in self.antwoorden if s.antwoord is None and s.op_pad is Waarheid.WAAR)

    @property
    def hangt_af_van(self) -> tuple[str, ...]:
        """The questions whose answer, away from gelijk or in a grond that holds, carries the outcome by itself."""
        pulling = {stap.vraag for stap in self.getoond if isinstance(stap, AntwoordStap) and stap.pull}
        pulling |= {vraag for stap in self.stappen if isinstance(stap, GrondStap) for vraag in stap.door}
        return tuple(dict.fromkeys(k.vraag for k in self.kantelpunten if k.vraag in pulling))

    @property
    def verwijzingen(self) -> tuple[str, ...]:
        """The codes of the profiles to look at instead, named by uitsluitingen that hold or by the side that lacks."""
        held = [s for s in self.stappen if isinstance(s, UitsluitingStap) and s.waarde is Waarheid.WAAR]
        named = [stap.verwijst_naar for stap in held]
        named += [] if self.zonder_zijde is None else [self.zonder_zijde.verwijst_naar]
        return tuple(dict.fromkeys(code for code in named if code is not None))


def determine_indeling(gesprek: Gesprek) -> Indeling:
    """Grade the job with the answers that are there; total over every set of answers, and always the same."""
    stappen = write_stappen(gesprek)
    flips = find_flips(gesprek, stappen)
    _, groep = decide(stappen)
    tipping = (flip.kantelpunt for flip in flips if flip.kantelpunt is not None)
    kantelpunten = tuple(kantelpunt for kantelpunt in tipping if kantelpunt.functiegroep != groep)
    return judge(stappen, kantelpunten, is_close=any(flip.only_saldo for flip in flips))


def judge(stappen: tuple[Stap, ...], kantelpunten: tuple[Kantelpunt, ...], *, is_close: bool) -> Indeling:
    """Return the result that the stappen of a grading carry, be they written just now or kept in a dossier.

    Only what would be with other answers can't be read from the stappen: `kantelpunten`, and `is_close`, which
    says that the saldo alone could flip the outcome with one answer.

    Raises ValueError where the stappen have no Uitgangspunt.
    """
    conclusie = conclude(stappen)
    mogelijkheden = determine_mogelijkheden(stappen)
    shown = [stap for stap in as_answered(stappen) if isinstance(stap, AntwoordStap)]
    openstaand = find_openstaand(stappen, conclusie)
    telling = tally(shown)
    return Indeling(
        uitkomst=conclusie.uitkomst,
        functiegroep=conclusie.functiegroep,
        vlaggen=conclusie.vlaggen,
        status=_status(stappen, conclusie, mogelijkheden, openstaand),
        mogelijke_groepen=mogelijkheden.groepen,
        geen_match_mogelijk=mogelijkheden.geen_match,
        saldo=telling.saldo,
        telling=telling,
        kenmerken=tally_per_kenmerk(shown),
        stappen=stappen,
        kantelpunten=kantelpunten,
        vastheid=assess_vastheid(conclusie.vlaggen, is_close=is_close),
        openstaand=openstaand,
        is_contradicted=conclusie.is_contradicted,
        ook_bekijken=conclusie.ook_bekijken,
        zonder_zijde=_zonder_zijde(stappen, conclusie),
    )


def _zonder_zijde(stappen: Sequence[Stap], conclusie: Conclusie) -> Ontbrekendezijde | None:
    """Return the side that the reference lacks and where the job is; an older profile may not say why it lacks it."""
    side = conclusie.zonder_zijde
    if side is None:
        return None
    return start_of(stappen).without(side) or Ontbrekendezijde(richting=side, tekst="")


def is_settled(gesprek: Gesprek) -> bool:
    """Tell whether the open questions can no longer change the advice: one group left, or geen_match for certain."""
    mogelijkheden = determine_mogelijkheden(write_stappen(gesprek))
    return len(mogelijkheden.groepen) + mogelijkheden.geen_match == 1


def _status(
    stappen: Sequence[Stap], conclusie: Conclusie, mogelijkheden: Mogelijkheden, openstaand: Sequence[str]
) -> Status:
    if conclusie.uitkomst is Uitkomst.GEEN_MATCH:
        return Status.GEEN_MATCH
    if len(mogelijkheden.groepen) > 1 or mogelijkheden.geen_match or _rests_on_title(stappen):
        return Status.INDICATIEF
    if openstaand or Vlag.ONVOLLEDIG in conclusie.vlaggen or Vlag.ONGEMOTIVEERD in conclusie.vlaggen:
        return Status.VOORLOPIG
    return Status.ONDERBOUWD


def _rests_on_title(stappen: Sequence[Stap]) -> bool:
    """Tell whether a proposal of the title is open; in the first edition it stands among the answers."""
    return has_open_voorstel(stappen) or bool(answered_by_title(stappen))
