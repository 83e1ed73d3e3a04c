"""The Herijking: what a new edition of the profiles makes of a grading that was recorded before."""

from collections.abc import Collection, Iterator, Sequence
from enum import StrEnum
from typing import Final

from msgspec import Struct
from msgspec.structs import replace

from functiewijzer.core.dossiers.dossier import Dossier
from functiewijzer.core.dossiers.dossierkader import recorded_kader
from functiewijzer.core.dossiers.tegenspraak import is_edited
from functiewijzer.core.dossiers.vastleggen import recorded_indeling
from functiewijzer.core.dossiers.wijzigingen import carry_over, separate_voorstellen
from functiewijzer.core.edities.belemmering import Belemmering, find_belemmering
from functiewijzer.core.edities.hernoemen import rename_stappen
from functiewijzer.core.edities.naamgenoten import Naamgenoot, find_naamgenoot
from functiewijzer.core.edities.oorzaken import ONBEKEND, IsBack, Oorzaak, Oorzaken, find_oorzaken
from functiewijzer.core.edities.stand import Stand, stand_of
from functiewijzer.core.edities.stapverschil import Stapverschil, find_stapverschillen
from functiewijzer.core.indeling.bibliotheek import Bibliotheek
from functiewijzer.core.indeling.conclusie import decide
from functiewijzer.core.indeling.indeling import Indeling, determine_indeling, judge
from functiewijzer.core.indeling.stappen import AntwoordStap, Stap, Uitgangspunt
from functiewijzer.core.indeling.voorstellen import answered_by_title
from functiewijzer.core.profielen.drempels import find_huisdrempels
from functiewijzer.core.profielen.referentieprofiel import Referentieprofiel
from functiewijzer.core.profielen.voorheen import Hernoeming
from functiewijzer.core.profielen.voorwaarde import Waarheid


class Uitwerking(StrEnum):
    """What a new edition does to a grading; the first that applies.

    `redenen_nodig`: the status falls only because nobody wrote down why this reference fits, or why the job equals it.
    """

    OMSLAG = "omslag"
    GEEN_MATCH = "geen_match"
    NIEUWE_ANTWOORDEN = "nieuwe_antwoorden"
    TWIJFELACHTIG = "twijfelachtig"
    REDENEN_NODIG = "redenen_nodig"
    ONGEWIJZIGD = "ongewijzigd"
    NIET_TE_BEOORDELEN = "niet_te_beoordelen"


AANDACHT: Final = (
    Uitwerking.OMSLAG,
    Uitwerking.GEEN_MATCH,
    Uitwerking.NIEUWE_ANTWOORDEN,
    Uitwerking.TWIJFELACHTIG,
)
"""What somebody must look at, the gravest first."""


class Herijking(Struct, frozen=True, kw_only=True):
    """One grading under another edition: where it stood, where it stands, and which clauses did it.

    `te_beantwoorden` are the questions that wait for an answer now and did not, `vervallen` those that are gone
    with the answer they had. `huisdrempels` are the thresholds that the profile of now leaves to the functiehuis.
    `naamgenoot` is where the function of then is now, where that is another code or group.
    """

    profiel: str | None
    functietitel: str | None
    uitwerking: Uitwerking
    versie_toen: str | None = None
    versie_nu: str | None = None
    belemmering: Belemmering | None = None
    naamgenoot: Naamgenoot | None = None
    was: Stand | None = None
    nu: Stand | None = None
    besluit: str | None = None
    oorzaken: Oorzaken = ONBEKEND
    te_beantwoorden: tuple[Stapverschil, ...] = ()
    vervallen: tuple[AntwoordStap, ...] = ()
    hernoemingen: tuple[Hernoeming, ...] = ()
    huisdrempels: frozenset[str] = frozenset()

    @property
    def asks_attention(self) -> bool:
        """Whether somebody must look: the grading changes, or something is amiss that keeps it from being judged."""
        is_amiss = self.belemmering is not None and self.belemmering.asks_attention
        is_elsewhere = self.naamgenoot is not None and self.naamgenoot.is_renumbered
        return self.uitwerking in AANDACHT or is_amiss or is_elsewhere

    def is_by_methode(self, oorzaak: Oorzaak) -> bool:
        """Tell whether a cause is the method: that another edition of it was used then."""
        return isinstance(oorzaak.verschil.stap, Uitgangspunt) and oorzaak.velden == ("methode",)

    def is_by_functiehuis(self, oorzaak: Oorzaak) -> bool:
        """Tell whether a cause lies in the functiehuis and not in the profile: its thresholds and nothing else."""
        is_start = isinstance(oorzaak.verschil.stap, Uitgangspunt)
        return is_start and bool(oorzaak.velden) and self.huisdrempels.issuperset(oorzaak.velden)

    @property
    def is_besluit_anders(self) -> bool:
        """Whether the employer decided on another group than the advice of now, or than new answers can give."""
        if self.besluit is None or self.nu is None or self.besluit == self.nu.functiegroep:
            return False
        return self.uitwerking is not Uitwerking.NIEUWE_ANTWOORDEN or not self.nu.may_become(self.besluit)


def herijk(dossier: Dossier, bibliotheek: Bibliotheek) -> Herijking:
    """Grade the job of a record with the profiles of a library, and hold the result against the recorded stappen."""
    belemmering = find_belemmering(dossier, bibliotheek)
    base = Herijking(
        profiel=dossier.profiel,
        functietitel=dossier.functietitel,
        uitwerking=Uitwerking.NIET_TE_BEOORDELEN,
        versie_toen=dossier.herkomst.profielversie if dossier.herkomst is not None else None,
        belemmering=belemmering,
        besluit=dossier.besluit.functiegroep if dossier.besluit is not None else None,
        naamgenoot=find_naamgenoot(dossier, bibliotheek),
    )
    if belemmering is not None or dossier.profiel is None or dossier.advies is None:
        return base
    if is_edited(dossier):
        return replace(base, belemmering=Belemmering.GEWIJZIGD)
    toen = recorded_indeling(dossier)
    profiel = bibliotheek.profielen[dossier.profiel]
    carried = carry_over(separate_voorstellen(dossier), profiel)
    kader = recorded_kader(dossier, is_replay=False)
    nu = determine_indeling(bibliotheek.start_gesprek(profiel, carried.dossier.antwoorden, kader))
    renamed = rename_stappen(dossier, profiel.voorheen)
    verschillen = find_stapverschillen(renamed, nu.stappen)
    known = replace(
        base,
        versie_nu=profiel.versie,
        was=stand_of(toen),
        nu=stand_of(nu),
        te_beantwoorden=tuple(_waiting(verschillen, answered_by_title(renamed))),
        vervallen=tuple(_gone(verschillen)),
        hernoemingen=carried.hernoemingen,
        huisdrempels=find_huisdrempels(profiel.drempels),
    )
    return _with_uitwerking(known, profiel, (toen, nu), verschillen)


def _waiting(verschillen: Sequence[Stapverschil], by_title: Collection[str]) -> Iterator[Stapverschil]:
    """Yield the open questions that were not, `by_title` being open too; new ones only where the answer matters."""
    for verschil in verschillen:
        was, nu = verschil.was, verschil.nu
        if isinstance(nu, AntwoordStap) and nu.antwoord is None and nu.op_pad is Waarheid.WAAR:
            before = was if isinstance(was, AntwoordStap) else None
            had_answer = before is not None and before.antwoord is not None and before.vraag not in by_title
            was_open = before is not None and not had_answer and before.op_pad is Waarheid.WAAR
            if had_answer or (not was_open and (nu.telt_mee or nu.vereist)):
                yield verschil


def _gone(verschillen: Sequence[Stapverschil]) -> Iterator[AntwoordStap]:
    went = (verschil.was for verschil in verschillen if verschil.nu is None)
    return (stap for stap in went if isinstance(stap, AntwoordStap) and stap.antwoord is not None)


def _with_uitwerking(
    known: Herijking, profiel: Referentieprofiel, pair: tuple[Indeling, Indeling], verschillen: Sequence[Stapverschil]
) -> Herijking:
    toen, nu = pair
    # Open questions never get guessed: while they can give the group of then, they are what changed.
    if known.te_beantwoorden and stand_of(nu).may_become(toen.functiegroep):
        asked = tuple(Oorzaak(verschil, verschil.beslissend) for verschil in known.te_beantwoorden)
        return replace(known, uitwerking=Uitwerking.NIEUWE_ANTWOORDEN, oorzaken=Oorzaken(asked))
    if nu.functiegroep != toen.functiegroep:
        uitwerking = Uitwerking.GEEN_MATCH if nu.functiegroep is None else Uitwerking.OMSLAG
        oorzaken = find_oorzaken(profiel, nu.stappen, verschillen, lambda s: decide(s)[1] == toen.functiegroep)
        return replace(known, uitwerking=uitwerking, oorzaken=oorzaken)
    if stand_of(nu).wants_only_redenen_since(stand_of(toen)):
        return replace(known, uitwerking=Uitwerking.REDENEN_NODIG)
    if stand_of(nu).is_worse_than(stand_of(toen)):
        why = _why_doubtful(profiel, toen, nu, verschillen)
        return replace(known, uitwerking=Uitwerking.TWIJFELACHTIG, oorzaken=why)
    return replace(known, uitwerking=Uitwerking.ONGEWIJZIGD)


def _why_doubtful(
    profiel: Referentieprofiel, toen: Indeling, nu: Indeling, verschillen: Sequence[Stapverschil]
) -> Oorzaken:
    """Look for what lowers the status or raises the flags.

    How near a border lies rests on answers that nobody gave, which stand in no stap. Where only that got worse, all
    that may weigh in it is named.
    """
    was, now = stand_of(toen), replace(stand_of(nu), vastheid=toen.vastheid)
    if now.is_worse_than(was):
        return find_oorzaken(profiel, nu.stappen, verschillen, _is_no_worse_than(toen))
    deciding = [verschil for verschil in verschillen if verschil.can_decide]
    return Oorzaken(tuple(Oorzaak(verschil, verschil.beslissend) for verschil in deciding), samen=len(deciding) > 1)


def _is_no_worse_than(toen: Indeling) -> IsBack:
    was = stand_of(toen)

    def is_back(stappen: tuple[Stap, ...]) -> bool:
        now = replace(stand_of(judge(stappen, (), is_close=False)), vastheid=was.vastheid)
        return now.functiegroep == was.functiegroep and not now.is_worse_than(was)

    return is_back
