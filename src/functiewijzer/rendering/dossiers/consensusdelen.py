"""The part of a report about two assessors: who graded, and what they chose where they differed."""

from collections.abc import Iterator

from functiewijzer.core.dossiers.consensus import ANTWOORDEN, Consensus, Consensusverschil
from functiewijzer.core.dossiers.dossier import Dossier
from functiewijzer.rendering.verslag import Alinea, Blok, Opsomming, Punt
from functiewijzer.rendering.woorden import NIET_BEANTWOORD, NIET_INGEVULD, kopsleutel, kopwaarde


def consensus_of(dossier: Dossier) -> Iterator[Blok]:
    """Yield where two assessors differed, what they chose, and why."""
    consensus = dossier.consensus
    if consensus is not None:
        roles = (one.beoordelaar or NIET_INGEVULD for one in (consensus.eerste, consensus.tweede))
        yield Alinea(f"Twee beoordelaars (A en B) deelden de functie apart in: {' en '.join(roles)}.")
        chosen = tuple(choices_of(consensus, dossier))
        yield Opsomming(chosen) if chosen else Alinea("Zij waren het overal over eens.")


def choices_of(consensus: Consensus, dossier: Dossier) -> Iterator[Punt]:
    """Yield what two assessors chose where they differed, each with the reason."""
    by_id = {f"{ANTWOORDEN}{stap.vraag}": stap for stap in dossier.antwoordstappen}
    for verschil in consensus.verschillen:
        stap = by_id.get(verschil.onderdeel)
        name = stap.naam if stap is not None else kopsleutel(verschil.onderdeel)
        chosen = kopwaarde(verschil.keuze) if stap is None else stap.optietekst or NIET_BEANTWOORD
        yield Punt(f"{name}: {chosen} ({_whose(verschil)})", (f"Reden: {verschil.reden}",))


def _whose(verschil: Consensusverschil) -> str:
    given = {"A": verschil.eerste, "B": verschil.tweede}
    return next((f"zoals {side}" for side, value in given.items() if value == verschil.keuze), "een ander antwoord")
