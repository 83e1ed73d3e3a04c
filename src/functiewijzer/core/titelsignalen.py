"""Titelsignalen: words of a job title that answer a question of a profile, until somebody answers it better."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from functiewijzer.core.antwoorden import UIT_TITEL, Antwoord
from functiewijzer.core.beeld import evaluate, make_beeld
from functiewijzer.core.referentieprofiel import Referentieprofiel, Titelsignaal
from functiewijzer.core.titel import Titel
from functiewijzer.core.voorwaarde import Waarheid


class Titelantwoord(NamedTuple):
    """An answer that a title gives: the question, the option and the word that says so."""

    vraag: str
    antwoord: str
    woord: str


def read_signalen(profiel: Referentieprofiel, titel: Titel, naam: frozenset[str]) -> Iterator[Titelantwoord]:
    """Yield the answers that a title gives for a profile; of two signals for one question the first counts.

    Niveau words that the matched name has too (`naam`) say nothing new: an assistent rayonmanager is no manager.
    """
    answered: set[str] = set()
    for signaal in profiel.titelsignalen:
        woord = _said(signaal, titel, naam)
        if woord is not None and signaal.vraag not in answered:
            answered.add(signaal.vraag)
            yield Titelantwoord(signaal.vraag, signaal.antwoord, woord)


def _said(signaal: Titelsignaal, titel: Titel, naam: frozenset[str]) -> str | None:
    if titel.woorden & set(signaal.niet_bij):
        return None
    niveau = titel.niveaus.get(signaal.niveau, ()) if signaal.niveau is not None else ()
    said = [woord for woord in niveau if woord not in naam]
    said += [woord for woord in signaal.woorden if woord in titel.woorden]
    return said[0] if said else None


def antwoorden_of(gegeven: Sequence[Titelantwoord]) -> dict[str, Antwoord]:
    """Return the answers of a title as the engine takes them, each with its own toelichting."""
    return {
        item.vraag: Antwoord(
            antwoord=item.antwoord,
            toelichting=f"Afgeleid uit het woord ‘{item.woord}’ in de titel; nog niet nagevraagd.",
            bron=UIT_TITEL,
        )
        for item in gegeven
    }


def excludes(profiel: Referentieprofiel, gegeven: Sequence[Titelantwoord]) -> bool:
    """Tell whether the answers of a title make an uitsluiting of the profile hold."""
    if not gegeven:
        return False
    beeld = make_beeld(profiel, {item.vraag: item.antwoord for item in gegeven})
    return any(evaluate(uitsluiting.als, beeld) is Waarheid.WAAR for uitsluiting in profiel.uitsluitingen)
