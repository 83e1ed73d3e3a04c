"""Reaching consensus: the choices between two gradings, as one dossier that is graded anew."""

from functiewijzer.core.beoordelaars.kop import Kopverschil
from functiewijzer.core.beoordelaars.overleg import Geschil, Overleg
from functiewijzer.core.dossiers.consensus import ANTWOORDEN, Consensus, Consensusverschil, Kant
from functiewijzer.core.dossiers.dossier import Dossier
from functiewijzer.core.dossiers.vastleggen import grade_and_record
from functiewijzer.core.profielen.antwoorden import WEET_NIET, Antwoord


def finish(overleg: Overleg) -> Dossier:
    """Return the dossier that follows from talks in which nothing is left to choose, graded anew.

    A decision is kept only where both had the same one and nothing had to be chosen; texts that closed a flag only
    where the new advice raises that flag.

    Raises ValueError where a difference has no choice yet, and KeyError where the library lacks the profile.
    """
    if next(overleg.find_geschillen(), None) is not None:
        raise ValueError("a difference without a choice")
    recorded = grade_and_record(overleg.concept, overleg.bibliotheek)
    raised = recorded.advies.vlaggen if recorded.advies is not None else ()
    closed = {vlag: text for vlag, text in recorded.afgesloten_vlaggen.items() if vlag in raised}
    return recorded.model_copy(update={"afgesloten_vlaggen": closed})


def onderdeel_of(geschil: Geschil) -> str:
    """Return the key of the dossier that a difference is about."""
    return geschil.sleutel if isinstance(geschil, Kopverschil) else f"{ANTWOORDEN}{geschil.vraag.id}"


def resolve(geschil: Geschil, keuze: str, reden: str) -> Consensusverschil:
    """Return a difference with the choice made; `keuze` is an option, `weet_niet`, or one of the two values."""
    one, other = (
        value.antwoord if isinstance(value, Antwoord) else value for value in (geschil.eerste, geschil.tweede)
    )
    kant = None
    if isinstance(geschil, Kopverschil):
        kant = Kant.EERSTE if keuze == geschil.eerste else Kant.TWEEDE
    return Consensusverschil(
        onderdeel=onderdeel_of(geschil), eerste=one, tweede=other, kant=kant, keuze=keuze, reden=reden
    )


def is_about(saved: Consensus, start: Overleg) -> bool:
    """Tell whether a consensus is one of these two dossiers as they are now, whatever their files are called."""
    begun = start.consensus
    return (saved.eerste.hash, saved.tweede.hash) == (begun.eerste.hash, begun.tweede.hash)


def replay(start: Overleg, saved: Consensus) -> Overleg | None:
    """Return the talks as a saved consensus left them; None where a choice in it can't be one.

    That happens in a file that was changed by hand.
    """
    overleg = start
    for keuze in saved.verschillen:
        if not any(_settles(keuze, geschil) for geschil in overleg.find_geschillen()):
            return None
        overleg = overleg.with_keuze(keuze)
    return overleg


def _settles(keuze: Consensusverschil, geschil: Geschil) -> bool:
    """Tell whether a saved choice is one about this difference; of the head the words may have become others."""
    if onderdeel_of(geschil) != keuze.onderdeel:
        return False
    if isinstance(geschil, Kopverschil):
        return keuze.gekozen_kant is not None
    return keuze.keuze in possible(geschil) and resolve(geschil, keuze.keuze, keuze.reden) == keuze


def possible(geschil: Geschil) -> tuple[str, ...]:
    """Return what can be chosen to settle a difference."""
    if isinstance(geschil, Kopverschil):
        return tuple(value for value in (geschil.eerste, geschil.tweede) if value is not None)
    return (*geschil.vraag.opties_op_id, WEET_NIET)
